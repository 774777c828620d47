//! HTML text → a tree of what matters to tables and words, on html5ever.
//!
//! The parser follows every rule for broken HTML, and some of them take time that grows with the square of a file. So what no reader asks for
//! is dropped before it counts, and a file that still asks for too much is refused.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, ExpandedName, LocalName, QualName, TokenizerResult, local_name, ns};

use super::super::codes;
use super::kind::Kind;
use super::tags::Tags;
use crate::finding::Finding;

/// Elements and texts that are taken: a spreadsheet's page has two dozen for a row.
const MOST_NODES: usize = 2_500_000;

/// Elements that stand in each other.
const MOST_LEVELS: u32 = 4096;

/// Steps through elements that are open, which the parser takes for many a tag.
const MOST_STEPS: usize = 300_000_000;

/// Steps that an element of an odd name counts for.
const UNKNOWN: usize = 300;

/// Attributes that readers ask for; of `style`, only whether it strikes words through, and of `hidden`, whether it is said there or in
/// a style.
const ASKED: [&str; 6] = ["alt", "colspan", "hidden", "href", "rowspan", "style"];

/// Attributes that say what an element is.
const TELLING: [&str; 2] = ["role", "encoding"];

/// Elements of which the parser remembers each with other attributes, to open it again in every paragraph.
const FORMATTING: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// A place in the tree; the document's is 0.
pub(super) type Id = u32;

const NONE: Id = Id::MAX;

/// The nodes of a file.
pub(super) struct Tree {
    nodes: Vec<Node>,
}

struct Node {
    parent: Id,
    before: Id,
    after: Id,
    first: Id,
    last: Id,
    level: u32,
    content: Content,
}

/// What a node is.
pub(super) enum Content {
    /// A document, the inside of a template, a comment.
    Nothing,
    Text(StrTendril),
    Element(Kind, Attributes),
}

/// What an element's attributes say, if it has any that is asked for.
pub(super) struct Attributes(Option<Box<[Attribute]>>);

impl Attributes {
    fn new(mut attributes: Vec<Attribute>) -> Self {
        attributes.retain(|attribute| ASKED.contains(&&*attribute.name.local));
        Self(Some(attributes.into_boxed_slice()).filter(|attributes| !attributes.is_empty()))
    }

    /// What the attribute of this name says.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let attribute = self.0.iter().flatten().find(|attribute| *attribute.name.local == *name);
        attribute.map(|attribute| &*attribute.value)
    }
}

impl Tree {
    /// The tree of a text.
    pub(super) fn new(text: &str) -> Result<Self, Finding> {
        let builder = TreeBuilder::new(Sink::new(), TreeBuilderOpts::default());
        let tokenizer = Tokenizer::new(Filter { builder, tokens: Cell::new(0) }, TokenizerOpts::default());
        let too_complex = || Finding::error(codes::IMPORT_TOO_COMPLEX);
        let mut tags = Tags::default();
        let queue = BufferQueue::default();
        for piece in Tags::pieces(text) {
            let before = tokenizer.sink.tokens.get();
            if !tags.bears(piece) || tokenizer.sink.builder.sink.is_spent() {
                return Err(too_complex());
            }
            queue.push_back(StrTendril::from_slice(piece));
            while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
            tags.fed(tokenizer.sink.tokens.get() > before);
        }
        tokenizer.end();
        if tokenizer.sink.builder.sink.is_spent() {
            return Err(too_complex());
        }
        Ok(tokenizer.sink.builder.sink.finish())
    }

    pub(super) fn content(&self, id: Id) -> &Content {
        &self.nodes[id as usize].content
    }

    pub(super) fn parent(&self, id: Id) -> Option<Id> {
        Some(self.nodes[id as usize].parent).filter(|id| *id != NONE)
    }

    pub(super) fn first_child(&self, id: Id) -> Option<Id> {
        Some(self.nodes[id as usize].first).filter(|id| *id != NONE)
    }

    pub(super) fn next_sibling(&self, id: Id) -> Option<Id> {
        Some(self.nodes[id as usize].after).filter(|id| *id != NONE)
    }
}

/// Drops from tags what nobody asks for before the parser remembers it.
struct Filter {
    builder: TreeBuilder<Handle, Sink>,
    /// How many tokens there were, but for faults, which nobody is told of.
    tokens: Cell<usize>,
}

impl TokenSink for Filter {
    type Handle = Handle;

    fn process_token(&self, mut token: Token, line: u64) -> TokenSinkResult<Handle> {
        if let Token::ParseError(_) = token {
            return TokenSinkResult::Continue;
        }
        self.tokens.set(self.tokens.get() + 1);
        if self.builder.sink.is_spent() {
            return TokenSinkResult::Continue;
        }
        if let Token::TagToken(tag) = &mut token {
            let is_formatting = FORMATTING.contains(&&*tag.name);
            let is_asked = |name: &str| ASKED.contains(&name) || TELLING.contains(&name);
            let is_kept = |name: &str| if is_formatting { name == "href" } else { is_asked(name) };
            let strikes = says(&tag.attrs, "style", "line-through");
            let hides = !is_formatting && says(&tag.attrs, "style", "display:none");
            tag.attrs.retain(|attribute| is_kept(&attribute.name.local) && *attribute.name.local != *"style");
            // What else styles say is not kept: there are as many as elements.
            let mark = |name: &str| Attribute {
                name: QualName::new(None, ns!(), LocalName::from(name)),
                value: StrTendril::new(),
            };
            tag.attrs.extend(strikes.then(|| mark("style")));
            tag.attrs.extend((hides && !says(&tag.attrs, "hidden", "")).then(|| mark("hidden")));
        }
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Whether an attribute of this name has these words in it, which are of small letters without spaces.
fn says(attributes: &[Attribute], name: &str, words: &str) -> bool {
    let attribute = attributes.iter().find(|attribute| *attribute.name.local == *name);
    attribute.is_some_and(|attribute| {
        let mut value = attribute.value.to_ascii_lowercase();
        value.retain(|c| !c.is_ascii_whitespace());
        value.contains(words)
    })
}

/// How the parser knows a node.
#[derive(Clone)]
struct Handle {
    id: Id,
    /// An element's; of what is none it is empty.
    name: Rc<QualName>,
}

/// Takes nodes from the parser.
struct Sink {
    nodes: RefCell<Vec<Node>>,
    nameless: Rc<QualName>,
    steps: Cell<usize>,
    is_too_deep: Cell<bool>,
}

impl Sink {
    /// A tree with a document in it.
    fn new() -> Self {
        let nameless = Rc::new(QualName::new(None, ns!(), local_name!("")));
        let nodes = RefCell::new(Vec::new());
        let sink = Self { nodes, nameless, steps: Cell::new(0), is_too_deep: Cell::new(false) };
        sink.node(Content::Nothing);
        sink
    }

    /// Whether the file has asked for too much.
    fn is_spent(&self) -> bool {
        self.is_too_deep.get() || self.steps.get() > MOST_STEPS || self.nodes.borrow().len() > MOST_NODES
    }

    fn node(&self, content: Content) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        let id = nodes.len() as Id;
        let (parent, before, after, first, last) = (NONE, NONE, NONE, NONE, NONE);
        nodes.push(Node { parent, before, after, first, last, level: 0, content });
        id
    }

    /// What the parser calls a node that is no element, or need not know that it is.
    fn handle(&self, id: Id) -> Handle {
        Handle { id, name: Rc::clone(&self.nameless) }
    }

    /// Takes a node from where it stands.
    fn detach(&self, id: Id) {
        let mut nodes = self.nodes.borrow_mut();
        let node = &mut nodes[id as usize];
        let (parent, before, after) = (node.parent, node.before, node.after);
        (node.parent, node.before, node.after) = (NONE, NONE, NONE);
        if parent == NONE {
            return;
        }
        match before {
            NONE => nodes[parent as usize].first = after,
            _ => nodes[before as usize].after = after,
        }
        match after {
            NONE => nodes[parent as usize].last = before,
            _ => nodes[after as usize].before = before,
        }
    }

    /// Puts a node or text into `parent`, before `after` if that is a node.
    fn insert(&self, parent: Id, after: Id, child: NodeOrText<Handle>) {
        let before = match after {
            NONE => self.nodes.borrow()[parent as usize].last,
            _ => self.nodes.borrow()[after as usize].before,
        };
        let child = match child {
            NodeOrText::AppendNode(node) => node.id,
            NodeOrText::AppendText(text) => {
                let is_between = matches!(
                    self.nodes.borrow()[parent as usize].content,
                    Content::Element(Kind::Table | Kind::Group | Kind::Row, _)
                );
                // What stands between cells to make the source neat.
                if is_between && text.bytes().all(|byte| byte.is_ascii_whitespace()) {
                    return;
                }
                if before != NONE
                    && let Content::Text(said) = &mut self.nodes.borrow_mut()[before as usize].content
                {
                    said.push_tendril(&text);
                    return;
                }
                self.node(Content::Text(text))
            }
        };
        self.detach(child);
        let mut nodes = self.nodes.borrow_mut();
        // It may have stood just there.
        let before = match after {
            NONE => nodes[parent as usize].last,
            _ => nodes[after as usize].before,
        };
        let level = nodes[parent as usize].level + 1;
        let node = &mut nodes[child as usize];
        (node.parent, node.before, node.after, node.level) = (parent, before, after, level);
        match before {
            NONE => nodes[parent as usize].first = child,
            _ => nodes[before as usize].after = child,
        }
        match after {
            NONE => nodes[parent as usize].last = child,
            _ => nodes[after as usize].before = child,
        }
        self.is_too_deep.set(self.is_too_deep.get() || level > MOST_LEVELS);
    }

    fn parent(&self, id: Id) -> Id {
        self.nodes.borrow()[id as usize].parent
    }

    fn step(&self) {
        self.steps.set(self.steps.get() + 1);
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        Tree { nodes: self.nodes.into_inner() }
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        self.handle(0)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        self.step();
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Handle {
        // A name that no parser knows is remembered anew each time.
        let is_known = name.local.len() < 3 || !name.local.contains(|c: char| c.is_ascii_digit());
        let cost = if is_known { 1 } else { UNKNOWN };
        self.steps.set(self.steps.get() + cost);
        let role = attributes.iter().find(|attribute| *attribute.name.local == *"role");
        let kind = Kind::new(&name.local, role.map(|role| &*role.value));
        let id = self.node(Content::Element(kind, Attributes::new(attributes)));
        Handle { id, name: Rc::new(name) }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.handle(self.node(Content::Nothing))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.handle(self.node(Content::Nothing))
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.id, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, before: &Handle, child: NodeOrText<Handle>) {
        match self.parent(element.id) {
            NONE => self.insert(before.id, NONE, child),
            parent => self.insert(parent, element.id, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, _: &Handle) -> Handle {
        // In no tree: it is not shown.
        self.handle(self.node(Content::Nothing))
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        self.step();
        one.id == other.id
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        match self.parent(sibling.id) {
            NONE => self.insert(0, NONE, child),
            parent => self.insert(parent, sibling.id, child),
        }
    }

    fn add_attrs_if_missing(&self, _: &Handle, _: Vec<Attribute>) {}

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, parent: &Handle) {
        loop {
            let first = self.nodes.borrow()[node.id as usize].first;
            if first == NONE {
                break;
            }
            self.step();
            self.insert(parent.id, NONE, NodeOrText::AppendNode(self.handle(first)));
        }
    }
}
