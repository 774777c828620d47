//! What each part of an annex is, to those who cannot see it: the PDF's structure tree, and its like in DOCX.

use bilag::document::{Block, Document, Inline, Text};
use bilag::read::{Sources, Workspace};
use bilag::register::Agreement;
use bilag::render::text;
use bilag::source::Source;
use lopdf::{Dictionary, Document as File, Object};

use crate::golden::{compose, example};
use crate::hostile::{self, row, table, with};
use crate::keep;
use crate::ooxml::Package;
use crate::reader::Reading;
use crate::structure::{dictionary, name, resolved, structure};

fn words(words: &str) -> Inline {
    Inline::Words(words.to_owned())
}

fn foreign(language: &str, words: &str) -> Inline {
    Inline::Foreign { language: language.to_owned(), words: words.to_owned() }
}

fn told(blocks: Vec<Block>) -> String {
    structure(&keep::render(&with(blocks)).unwrap())
}

#[test]
fn words_in_another_language_are_spans_where_they_stand() {
    let mixed = Text(vec![words("Se "), foreign("en", "Standard Contractual Clauses"), words(" (SCC).")]);
    let heading = Text(vec![foreign("en", "Security"), words(" hos oss")]);
    assert_eq!(
        told(vec![hostile::heading(1, heading.clone()), Block::Paragraph(mixed.clone())]),
        "Document(H1(Span:en(\"Security\") \" hos oss\") \
         P(\"Se \" Span:en(\"Standard Contractual Clauses\") \" (SCC).\"))"
    );
    assert_eq!(told(vec![Block::Paragraph(Text(vec![foreign("en", ""), words("x")]))]), "Document(P(\"x\"))");
    let document = with(vec![hostile::heading(1, heading), Block::Paragraph(mixed)]);
    assert!(text::render(&document).contains("Se Standard Contractual Clauses (SCC)."));

    let body = Package::of(&keep::render_docx(&document).unwrap()).document();
    let runs: Vec<(String, String)> =
        body.all("w:r").iter().map(|run| (run.value("w:lang").to_owned(), run.words())).collect();
    let run = |language: &str, words: &str| (language.to_owned(), words.to_owned());
    assert_eq!(
        runs,
        [
            run("en-GB", "Security"),
            run("", " hos oss"),
            run("", "Se "),
            run("en-GB", "Standard Contractual Clauses"),
            run("", " (SCC).")
        ]
    );
    assert!(body.all("w:rStyle").is_empty());
}

#[test]
fn a_span_that_goes_on_over_the_page_stays_one() {
    let long = "international transfers of personal data ".repeat(400);
    let told = told(vec![Block::Paragraph(Text(vec![words("Se "), foreign("en", &long)]))]);
    assert_eq!(told.matches("Span:en(").count(), 1, "{told}");
    assert!(told.contains("\" \""), "more than one page: {told}");
}

#[test]
fn a_line_breaks_within_foreign_words_as_it_would_without() {
    let text = "Bindende virksomhetsregler (Binding Corporate Rules, BCR) ".repeat(30);
    let marked: Vec<Inline> = text
        .split_inclusive("Rules")
        .flat_map(|part| match part.split_once("Binding Corporate Rules") {
            Some((before, _)) => vec![words(before), foreign("nb", "Binding Corporate Rules")],
            None => vec![words(part)],
        })
        .collect();
    let seen = |text: Text| -> Vec<(String, i64)> {
        let reading = Reading::of(&keep::render(&with(vec![Block::Paragraph(text)])).unwrap());
        reading.seen.iter().map(|seen| (seen.character.clone(), seen.at.1.round() as i64)).collect()
    };
    assert_eq!(seen(Text(marked)), seen(text.as_str().into()));
}

#[test]
fn the_example_says_which_of_its_words_are_english() {
    for locale in ["nb", "da"] {
        let told = structure(&keep::render(&example(locale)).unwrap());
        let english = told.matches("Span:en(").count();
        // Three bases of transfer and one more, and two descriptions.
        assert_eq!(english, 6, "{locale}: {told}");
    }
    assert!(!structure(&keep::render(&example("en")).unwrap()).contains("Span"));
}

/// The annex of `tests/cases/kinds` in a language.
pub(crate) fn kinds(locale: &str) -> Document {
    let source =
        |path: &str| Source::new(path, std::fs::read_to_string(format!("tests/cases/kinds/{path}")).unwrap());
    let sources = Sources {
        register: source("register.json"),
        words: vec![source(&format!("locales/{locale}.ftl"))],
        agreements: Vec::new(),
        annexes: vec![source("annexes/kinds.json")],
        logo: None,
        brand: None,
    };
    let workspace = Workspace::read(&sources).unwrap();
    let agreement = Agreement { id: "kinds".to_owned(), ..Agreement::default() };
    compose(&workspace, "kinds", &agreement, locale)
}

#[test]
fn lists_are_lists_and_each_numbered_one_begins_anew() {
    let list = |ordered, items: &[&str]| Block::List {
        ordered,
        items: items.iter().map(|item| (*item).into()).collect(),
    };
    let blocks =
        vec![list(false, &["a", "b"]), list(true, &["c", "d"]), list(true, &["e"]), list(false, &[])];
    assert_eq!(
        told(blocks.clone()),
        "Document(L/Disc(LI(Lbl(\"•\") LBody(\"a\")) LI(Lbl(\"•\") LBody(\"b\"))) \
         L/Decimal(LI(Lbl(\"1.\") LBody(\"c\")) LI(Lbl(\"2.\") LBody(\"d\"))) \
         L/Decimal(LI(Lbl(\"1.\") LBody(\"e\"))))"
    );
    let document = with(blocks);
    assert_eq!(text::render(&document), "- a\n- b\n\n1. c\n2. d\n\n1. e\n\n");

    let package = Package::of(&keep::render_docx(&document).unwrap());
    let body = package.document();
    let numbered: Vec<(String, String)> = (body.all("w:p").iter())
        .map(|paragraph| (paragraph.value("w:pStyle").to_owned(), paragraph.value("w:numId").to_owned()))
        .collect();
    let paragraph = |style: &str, numbering: &str| (style.to_owned(), numbering.to_owned());
    assert_eq!(
        numbered,
        [
            paragraph("ListBullet", ""),
            paragraph("ListBullet", ""),
            paragraph("ListNumber", ""),
            paragraph("ListNumber", ""),
            paragraph("ListNumber", "4"),
        ]
    );
    let numbering = package.part("word/numbering.xml");
    let numbers: Vec<&str> =
        numbering.all("w:num").iter().map(|number| number.attribute("w:numId")).collect();
    assert_eq!(numbers, ["1", "3", "4"]);
    assert_eq!(numbering.all("w:startOverride").len(), 1);
    let styles = package.part("word/styles.xml");
    let named: Vec<&str> = styles.all("w:numId").iter().map(|number| number.attribute("w:val")).collect();
    assert_eq!(named, ["1", "3"]);
    let marks: Vec<&str> = numbering.all("w:lvlText").iter().map(|mark| mark.attribute("w:val")).collect();
    assert_eq!(marks, ["•", "%1."]);
}

#[test]
fn a_lead_in_stays_with_its_list_and_points_leave_no_single_line_behind() {
    let point = "et punkt som går over flere linjer ".repeat(20);
    for filler in 15..30 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Block::Paragraph("En linje.".into())).collect();
        blocks.push(Block::Paragraph("Dette gjelder:".into()));
        blocks.push(Block::List { ordered: false, items: vec![point.as_str().into(), "slutt".into()] });
        let reading = Reading::of(&keep::render(&with(blocks)).unwrap());
        let pages: Vec<(usize, i64)> = (reading.seen.iter())
            .filter(|seen| !seen.is_artifact())
            .map(|seen| (seen.page, (seen.at.1 * 10.0).round() as i64))
            .collect();
        let text = reading.text();
        let page_of = |word: &str| {
            let at = text.find(word).unwrap();
            pages[text[..at].chars().count()].0
        };
        assert_eq!(page_of("Dette gjelder"), page_of("•"), "{filler}");
        let mut lines: Vec<(usize, i64)> = pages.clone();
        lines.dedup();
        let last = lines.iter().filter(|line| line.0 == 1).count();
        assert!(reading.pages.len() == 1 || last != 2, "a widow, then the last point: {filler}");
    }
}

fn link(target: &str, words: &str) -> Inline {
    Inline::Link { target: target.to_owned(), label: format!("E-post til {words}"), words: words.to_owned() }
}

/// The link annotations of a file, in the order of its pages.
fn links(file: &File) -> Vec<&Dictionary> {
    let pages = file.get_pages().into_values();
    let annotations = pages.filter_map(|page| file.get_dictionary(page).unwrap().get(b"Annots").ok());
    annotations
        .flat_map(|annotations| resolved(file, annotations).as_array().unwrap())
        .map(|annotation| dictionary(file, annotation))
        .filter(|annotation| name(annotation, b"Subtype") == "Link")
        .collect()
}

fn lengths(dictionary: &Dictionary, key: &[u8]) -> Vec<f32> {
    let lengths = dictionary.get(key).and_then(Object::as_array);
    lengths
        .map(|lengths| lengths.iter().map(|length| length.as_float().unwrap()).collect())
        .unwrap_or_default()
}

#[test]
fn links_lead_somewhere_and_say_where() {
    let target = "mailto:post@eksempel.invalid";
    let text = Text(vec![words("Skriv til "), link(target, "post@eksempel.invalid"), words(".")]);
    let document = with(vec![Block::Paragraph(text.clone()), Block::Paragraph(text)]);
    let bytes = keep::render(&document).unwrap();
    let paragraph = "P(\"Skriv til \" Link(\"post@eksempel.invalid\" @Link) \".\")";
    assert_eq!(structure(&bytes), format!("Document({paragraph} {paragraph})"));
    let file = File::load_mem(&bytes).unwrap();
    for link in links(&file) {
        let action = link.get(b"A").unwrap().as_dict().unwrap();
        assert_eq!(action.get(b"URI").unwrap().as_str().unwrap(), target.as_bytes());
        let label = lopdf::decode_text_string(link.get(b"Contents").unwrap()).unwrap();
        assert_eq!(label, "E-post til post@eksempel.invalid");
        assert_eq!(link.get(b"F").unwrap().as_i64().unwrap(), 4);
        assert_eq!(lengths(link, b"Border"), [0.0; 3]);
        let rectangle = lengths(link, b"Rect");
        let line: Vec<(f64, f64)> = (Reading::of(&bytes).seen.iter())
            .filter(|seen| seen.tag.as_deref() == Some("Link"))
            .map(|seen| seen.at)
            .collect();
        let inside = |(x, y): &&(f64, f64)| {
            (f64::from(rectangle[0]) - 0.1..=f64::from(rectangle[2])).contains(x)
                && (f64::from(rectangle[1])..=f64::from(rectangle[3])).contains(y)
        };
        assert_eq!(line.iter().filter(inside).count(), "post@eksempel.invalid".len());
        assert!(lengths(link, b"QuadPoints").is_empty());
    }
    assert_eq!(links(&file).len(), 2);

    let package = Package::of(&keep::render_docx(&document).unwrap());
    let body = package.document();
    let hyperlinks = body.all("w:hyperlink");
    assert_eq!(hyperlinks.len(), 2);
    let relationships = package.part("word/_rels/document.xml.rels");
    let relationships: Vec<_> = (relationships.all("Relationship").into_iter())
        .filter(|relationship| relationship.attribute("TargetMode") == "External")
        .map(|relationship| (relationship.attribute("Id"), relationship.attribute("Target")))
        .collect();
    assert_eq!(relationships, [(hyperlinks[0].attribute("r:id"), target)]);
    assert_eq!(hyperlinks[1].attribute("r:id"), hyperlinks[0].attribute("r:id"));
    assert_eq!(hyperlinks[0].value("w:rStyle"), "Hyperlink");
    assert!(body.words().contains("post@eksempel.invalid"));
}

#[test]
fn a_broken_link_is_one_link_of_several_lines_and_one_annotation_a_page() {
    let long = "https://eksempel.invalid/".to_owned() + &"underdatabehandlere-og-overfoeringer/".repeat(12);
    let text = Text(vec![words("Se "), link(&long, &long)]);
    let bytes = keep::render(&with(vec![Block::Paragraph(text)])).unwrap();
    assert!(structure(&bytes).starts_with("Document(P(\"Se \" Link(\"https"), "{}", structure(&bytes));
    let file = File::load_mem(&bytes).unwrap();
    let [link] = links(&file)[..] else { panic!("{:?}", links(&file)) };
    let corners = lengths(link, b"QuadPoints");
    assert!(corners.len() >= 16 && corners.len().is_multiple_of(8), "{corners:?}");
    let rectangle = lengths(link, b"Rect");
    for corner in corners.chunks(2) {
        assert!((rectangle[0]..=rectangle[2]).contains(&corner[0]), "{rectangle:?} {corner:?}");
        assert!((rectangle[1]..=rectangle[3]).contains(&corner[1]), "{rectangle:?} {corner:?}");
    }

    let longer = long.repeat(10);
    let text = Text(vec![self::link("https://eksempel.invalid", &longer)]);
    let bytes = keep::render(&with(vec![Block::Paragraph(text)])).unwrap();
    let pages = Reading::of(&bytes).pages.len();
    assert!(pages > 1);
    let told = structure(&bytes);
    assert_eq!((told.matches("Link(").count(), told.matches("@Link").count()), (1, pages), "{told}");
    assert_eq!(links(&File::load_mem(&bytes).unwrap()).len(), pages);
}

#[test]
fn furniture_has_no_links() {
    let mut document = with(Vec::new());
    document.furniture.footer = Text(vec![link("https://eksempel.invalid", "eksempel.invalid")]);
    let bytes = keep::render(&document).unwrap();
    assert!(links(&File::load_mem(&bytes).unwrap()).is_empty());
    let package = Package::of(&keep::render_docx(&document).unwrap());
    let footer = package.part("word/footer1.xml");
    assert!(footer.all("w:hyperlink").is_empty() && footer.words().contains("eksempel.invalid"));
}

#[test]
fn known_contacts_and_websites_are_links() {
    let told = structure(&keep::render(&kinds("nb")).unwrap());
    assert!(
        told.contains("\"KontaktpersonPersonvernkontakten, \" Link(\"personvern@provesky.invalid\" @Link)"),
        "{told}"
    );
    assert!(told.contains("TD(Link(\"liksomlager.invalid\" @Link))"), "{told}");
    assert!(told.contains("Form(@Widget)"), "{told}");
    let package = Package::of(&keep::render_docx(&kinds("nb")).unwrap());
    let relationships = package.part("word/_rels/document.xml.rels");
    let targets: Vec<_> = (relationships.all("Relationship").into_iter())
        .filter(|relationship| relationship.attribute("TargetMode") == "External")
        .map(|relationship| relationship.attribute("Target"))
        .collect();
    assert_eq!(
        targets,
        [
            "https://liksomlager.invalid",
            "https://makebelieve.invalid/privacy/sub-processors-and-international-transfers",
            "mailto:personvern@provesky.invalid"
        ]
    );
}

/// Rows and columns alike: no cell spans, so scopes say all that `Headers` would (ISO 32000-1, table 349).
#[test]
fn every_header_cell_says_what_it_heads_and_a_split_row_stays_one() {
    let long = "En svært lang beskrivelse av noe som går over flere sider. ".repeat(300);
    let told = told(vec![table(vec![row("A", &long, "i dag"), row("B", "kort", "i går")])]);
    assert_eq!(told.matches("TH/Column(").count(), 3, "{told}");
    assert_eq!(told.matches("TH/Row(").count(), 2, "{told}");
    assert_eq!(told.matches("TH").count(), 6, "with THead: {told}");
    assert_eq!(told.matches("TR(").count(), 3, "{told}");
    assert_eq!(told.matches("TD(").count(), 4, "{told}");
}
