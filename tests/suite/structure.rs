//! Reads a PDF's structure tree, and holds it against what is painted and the parent tree.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Dictionary, Document as File, Object, ObjectId};

use crate::reader::Reading;

/// The structure tree of a file: `P("See " Span:en("SCC") ".")`.
///
/// Panics where an element, its content and the parent tree do not agree on each other.
pub(crate) fn structure(bytes: &[u8]) -> String {
    let file = File::load_mem(bytes).unwrap();
    let mut words: BTreeMap<(usize, i64), String> = BTreeMap::new();
    for seen in Reading::of(bytes).seen {
        if let Some(mcid) = seen.mcid {
            words.entry((seen.page, mcid)).or_default().push_str(&seen.character);
        }
    }
    let pages = file.get_pages().into_values().collect();
    let root = file.catalog().unwrap().get(b"StructTreeRoot").and_then(Object::as_reference).unwrap();
    let parents = numbers(&file, dictionary(&file, dictionary(&file, root).get(b"ParentTree").unwrap()));
    let mut walk = Walk { file: &file, words, pages, parents, told: String::new() };
    let kids = file.get_dictionary(root).unwrap().get(b"K").unwrap().as_array().unwrap();
    for kid in kids {
        walk.element(kid.as_reference().unwrap(), root);
    }
    assert!(walk.words.is_empty(), "content of no element: {:?}", walk.words);
    walk.told
}

struct Walk<'a> {
    file: &'a File,
    /// What is painted, by page and number; each is taken by its element.
    words: BTreeMap<(usize, i64), String>,
    pages: Vec<ObjectId>,
    parents: BTreeMap<i64, &'a Object>,
    told: String,
}

impl Walk<'_> {
    fn element(&mut self, id: ObjectId, parent: ObjectId) {
        let element = dictionary(self.file, id);
        assert_eq!(element.get(b"P").unwrap().as_reference().unwrap(), parent);
        self.told.push_str(&name(element, b"S"));
        if let Ok(language) = element.get(b"Lang").and_then(Object::as_str) {
            write!(self.told, ":{}", String::from_utf8_lossy(language)).unwrap();
        }
        for key in [b"ListNumbering".as_slice(), b"Scope"] {
            if let Ok(value) = element.get(b"A").and_then(Object::as_dict).and_then(|a| a.get(key)?.as_name())
            {
                write!(self.told, "/{}", String::from_utf8_lossy(value)).unwrap();
            }
        }
        self.told.push('(');
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        for (index, kid) in kids.iter().enumerate() {
            if index > 0 {
                self.told.push(' ');
            }
            match kid {
                Object::Integer(mcid) => self.content(id, element, *mcid),
                Object::Dictionary(kid) if name(kid, b"Type") == "MCR" => {
                    self.content(id, kid, kid.get(b"MCID").unwrap().as_i64().unwrap());
                }
                Object::Dictionary(kid) => self.annotation(id, kid),
                kid => self.element(kid.as_reference().unwrap(), id),
            }
        }
        self.told.push(')');
    }

    fn content(&mut self, element: ObjectId, on: &Dictionary, mcid: i64) {
        let page = on.get(b"Pg").unwrap().as_reference().unwrap();
        let key = dictionary(self.file, page).get(b"StructParents").unwrap().as_i64().unwrap();
        let owners = resolved(self.file, self.parents[&key]).as_array().unwrap();
        assert_eq!(owners[mcid as usize].as_reference().unwrap(), element);
        let page = self.pages.iter().position(|id| *id == page).unwrap();
        let words = self.words.remove(&(page, mcid)).unwrap_or_default();
        write!(self.told, "{words:?}").unwrap();
    }

    fn annotation(&mut self, element: ObjectId, kid: &Dictionary) {
        assert_eq!(name(kid, b"Type"), "OBJR");
        let id = kid.get(b"Obj").unwrap().as_reference().unwrap();
        let annotation = dictionary(self.file, id);
        let key = annotation.get(b"StructParent").unwrap().as_i64().unwrap();
        assert_eq!(self.parents[&key].as_reference().unwrap(), element);
        let page = dictionary(self.file, kid.get(b"Pg").unwrap());
        let annotations = resolved(self.file, page.get(b"Annots").unwrap()).as_array().unwrap();
        assert!(annotations.contains(&Object::Reference(id)));
        write!(self.told, "@{}", name(annotation, b"Subtype")).unwrap();
    }
}

pub(crate) trait Reference {
    fn resolve(self, file: &File) -> &Dictionary;
}

impl Reference for ObjectId {
    fn resolve(self, file: &File) -> &Dictionary {
        file.get_dictionary(self).unwrap()
    }
}

impl Reference for &Object {
    fn resolve(self, file: &File) -> &Dictionary {
        file.get_dictionary(self.as_reference().unwrap()).unwrap()
    }
}

/// The dictionary that an object refers to.
pub(crate) fn dictionary(file: &File, object: impl Reference) -> &Dictionary {
    object.resolve(file)
}

/// The object, or what it refers to.
pub(crate) fn resolved<'a>(file: &'a File, object: &'a Object) -> &'a Object {
    file.dereference(object).unwrap().1
}

fn numbers<'a>(file: &'a File, tree: &'a Dictionary) -> BTreeMap<i64, &'a Object> {
    let numbers = resolved(file, tree.get(b"Nums").unwrap()).as_array().unwrap();
    numbers.chunks(2).map(|pair| (pair[0].as_i64().unwrap(), &pair[1])).collect()
}

/// The name under a key.
pub(crate) fn name(dictionary: &Dictionary, key: &[u8]) -> String {
    dictionary.get(key).and_then(Object::as_name).map(|name| String::from_utf8_lossy(name).into()).unwrap()
}
