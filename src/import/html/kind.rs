//! What an element is to tables and words.

use super::tree::Attributes;

/// What an element is, by its name or its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Table,
    Caption,
    /// Rows that cells below each other are merged within.
    Group,
    Row,
    Cell,
    Link,
    Image,
    Break,
    /// What begins and ends a paragraph.
    Block,
    /// The same, and white space in it stands as it is written.
    Preformatted,
    /// What is not shown.
    Hidden,
    /// Words that are struck through.
    Struck,
    /// Anything else, which changes nothing.
    Inline,
}

impl Kind {
    pub(super) fn new(name: &str, role: Option<&str>) -> Self {
        match name {
            "table" => Self::Table,
            "caption" => Self::Caption,
            "thead" | "tbody" | "tfoot" => Self::Group,
            "tr" => Self::Row,
            "td" | "th" => Self::Cell,
            "a" => Self::Link,
            "img" => Self::Image,
            "br" => Self::Break,
            "pre" | "textarea" | "listing" | "plaintext" | "xmp" => Self::Preformatted,
            "head" | "iframe" | "noembed" | "noframes" | "noscript" | "script" | "style" | "template" => {
                Self::Hidden
            }
            "del" | "s" | "strike" => Self::Struck,
            _ => role.and_then(Self::of_role).unwrap_or_else(|| Self::of_name(name)),
        }
    }

    /// Whether what stands in an element is struck through, or in a row or cell that is not shown.
    pub(super) fn strikes(self, attributes: &Attributes) -> bool {
        match self {
            Self::Struck => true,
            Self::Hidden => false,
            Self::Row | Self::Cell if attributes.get("hidden").is_some() => true,
            _ => attributes.get("style").is_some(),
        }
    }

    /// What stands in for an element of tables.
    fn of_role(role: &str) -> Option<Self> {
        match role {
            "table" | "grid" | "treegrid" => Some(Self::Table),
            "rowgroup" => Some(Self::Group),
            "row" => Some(Self::Row),
            "cell" | "gridcell" | "columnheader" | "rowheader" => Some(Self::Cell),
            _ => None,
        }
    }

    fn of_name(name: &str) -> Self {
        match name {
            "address" | "article" | "aside" | "blockquote" | "body" | "button" | "center" | "dd"
            | "details" | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure"
            | "footer" | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr"
            | "html" | "legend" | "li" | "main" | "menu" | "nav" | "ol" | "optgroup" | "option" | "p"
            | "search" | "section" | "select" | "summary" | "title" | "ul" => Self::Block,
            _ => Self::Inline,
        }
    }
}
