//! Records as JSON files, in stretches: what annexes of one register share is sliced, worded and digested once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use super::slice::{self, Overriding};
use super::{Annex, Asked, Digests, FORMAT, Tool, compact, digest, pretty};
use crate::brand::Brand;
use crate::register::{Agreement, Register};
use crate::template::Template;

/// What an annex is made from, as composing has it.
#[derive(Debug, Clone, Copy)]
pub struct Made<'a> {
    /// Its template.
    pub template: &'a Template,
    /// The whole register.
    pub register: &'a Register,
    /// The whole agreement.
    pub agreement: &'a Agreement,
    /// The facts and messages that composing asked for.
    pub asked: &'a Asked,
    /// How it looks.
    pub brand: Option<&'a Brand>,
    /// The PNG file of the logo that it bears.
    pub logo: Option<&'a Arc<[u8]>>,
}

/// Remembers what records of one register and of one language's words share, which saves time and changes nothing else.
#[derive(Default)]
pub struct Memo {
    known: Mutex<Vec<Arc<Shared>>>,
}

/// What other annexes of the register may have too, and what it depends on.
struct Shared {
    template: Template,
    asked: Asked,
    over: Overriding,
    brand: Option<Brand>,
    logo: Option<Arc<[u8]>>,
    /// The member `register`.
    before: Arc<[u8]>,
    /// What stands between the members `agreement` and `sha256`.
    after: Arc<[u8]>,
    /// The agreement's is left open.
    digests: Digests,
}

/// A build has a few annexes, each in a few shapes.
const MOST: usize = 32;

/// Shared stretches of more bytes, all together, are forgotten.
const MOST_BYTES: usize = 16 << 20;

/// The record of an annex of these facts and words, as a JSON file of this version of bilag, in stretches: the same as
/// [`Record::to_json`](super::Record::to_json) gives for what is read from it.
///
/// `words` tells the workspace's among the words of these messages.
#[must_use]
pub fn write(
    annex: &Annex,
    made: Made<'_>,
    words: impl FnOnce(&Asked) -> BTreeMap<String, String>,
    memo: &Memo,
) -> Vec<Arc<[u8]>> {
    let shared = memo.shared(made, words);
    let agreement = slice::agreement(made.agreement, annex, made.asked);
    let digests = Digests { agreement: digest(compact(&agreement)), ..shared.digests.clone() };
    let mut start = String::from("{\n");
    for member in [member("format", &FORMAT), member("tool", &Tool::this()), member("annex", annex)] {
        start += &member;
    }
    let mut end = member("sha256", &digests);
    end.truncate(end.len() - ",\n".len());
    vec![
        stretch(start),
        Arc::clone(&shared.before),
        stretch(member("agreement", &agreement)),
        Arc::clone(&shared.after),
        stretch(end + "\n}\n"),
    ]
}

impl Memo {
    fn shared(&self, made: Made<'_>, words: impl FnOnce(&Asked) -> BTreeMap<String, String>) -> Arc<Shared> {
        let Made { template, register, agreement, asked, brand, logo } = made;
        let over = Overriding::of(agreement);
        let is_same = |known: &&Arc<Shared>| {
            known.asked == *asked
                && known.over == over
                && known.brand.as_ref() == brand
                && known.logo.as_ref() == logo
                && known.template == *template
        };
        if let Some(known) = self.known().iter().find(is_same) {
            return Arc::clone(known);
        }
        let words = words(asked);
        let slice = slice::register(register, &over, asked);
        let own = brand.filter(|brand| **brand != Brand::default());
        let digests = Digests {
            register: digest(compact(&slice)),
            agreement: String::new(),
            words: words.iter().map(|(tag, text)| (tag.clone(), digest(text))).collect(),
            template: digest(compact(template)),
            logo: logo.map(digest),
            brand: own.map(|brand| digest(compact(brand))),
        };
        let mut after = member("words", &words);
        if !template.shipped {
            after += &member("template", template);
        }
        if let Some(own) = own {
            after += &member("brand", own);
        }
        let shared = Arc::new(Shared {
            template: template.clone(),
            asked: asked.clone(),
            over,
            brand: brand.cloned(),
            logo: logo.cloned(),
            before: stretch(member("register", &slice)),
            after: stretch(after),
            digests,
        });
        let mut known = self.known();
        let bytes = |shared: &Shared| shared.before.len() + shared.after.len();
        let all = known.iter().map(|shared| bytes(shared)).sum::<usize>() + bytes(&shared);
        if known.len() >= MOST || all > MOST_BYTES {
            known.clear();
        }
        if bytes(&shared) <= MOST_BYTES {
            known.push(Arc::clone(&shared));
        }
        shared
    }

    fn known(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Shared>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A member of the file's object, on lines of its own.
fn member(name: &str, value: &impl Serialize) -> String {
    // No text in JSON has a line's end as it is.
    format!("  \"{name}\": {},\n", pretty(value).trim_end().replace('\n', "\n  "))
}

fn stretch(text: String) -> Arc<[u8]> {
    text.into_bytes().into()
}
