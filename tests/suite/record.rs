//! What an annex carries: what it prints, and nothing else.

use bilag::compose::{self, Composed};
use bilag::document::Document;
use bilag::locale::{Catalog, Fallback};
use bilag::read::{self, Sources, Workspace};
use bilag::record::{Record, pretty};
use bilag::register::Agreement;
use bilag::render;
use bilag::source::Source;
use bilag::template::{Fact, Field, PartyFact, SignatoryFact, Template};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};

const REGISTER: &str = include_str!("../cases/secretive-register.json");
const AGREEMENT: &str = include_str!("../cases/complete-agreement.json");

/// Words of a workspace, with some that no annex needs.
const WORDS: &str = "\
# Zq-comment
-product = Prøvekalender
    .note = Zq-term-note
-data = { -inner }
-inner = dataene
-unused = Zq-unused-term
# Overrides bilag's own.
sub-processors = Leverandørliste
    .intro = Våre leverandører av { $product }.
    .contact = Spør oss.
    .zq-more = Zq-more
zq-note = Zq-note
# Zq-group

nordsky =
    .description =
        Lagrer { -data } hos
        { -product }.
    .zq-internal = Zq-internal
fjordbank =
    .function = Betalingsbank
    .description = Tar imot betaling.
";

/// Words of the register's codes.
const CODES: &str = "\
data-subject-zq-subjects = zq-subjects
data-category-zq-categories = zq-categories
data-category-zq-entry-categories = zq-entry-categories
sensitive-data-zq-sensitive = zq-sensitive
safeguard-zq-safeguards = zq-safeguards
subject-matter-zq-subject-matter = zq-subject-matter
nature-zq-nature = zq-nature
purpose-zq-purposes = zq-purposes
duration-zq-duration = zq-duration
duration-zq-entry-duration = zq-entry-duration
retention-zq-retention = zq-retention
frequency-zq-frequency = zq-frequency
security-level-zq-level = zq-level
measure-zq-confidentiality = zq-confidentiality
measure-zq-integrity = zq-integrity
measure-zq-availability = zq-availability
measure-zq-testing = zq-testing
measure-zq-assistance = zq-assistance
termination-zq-termination = zq-termination
audit-zq-audits = zq-audits
subprocessor-audit-zq-subprocessor-audits = zq-subprocessor-audits
sector-rule-zq-sector = zq-sector
other-term-zq-other = zq-other
activity-zq-activity = zq-activity
access-zq-access = zq-access
";

/// The agreement, with what it says of processing and terms, or without.
fn agreement(whole: bool) -> Agreement {
    let mut json: Value = serde_json::from_str(AGREEMENT).unwrap();
    if !whole {
        let agreement = json.as_object_mut().unwrap();
        agreement.remove("processing");
        agreement.remove("terms");
        let processor = agreement["processor"].as_object_mut().unwrap();
        for fact in ["address", "contact", "dpo", "activities", "accession"] {
            processor.remove(fact);
        }
    }
    read(&json.to_string(), read::agreement)
}

fn read<T>(text: &str, read: fn(&Source) -> Result<T, Vec<bilag::finding::Finding>>) -> T {
    read(&Source::new("file.json", text)).unwrap()
}

/// The annex in Norwegian, and its record.
fn annex(template: &Template, words: &[Source], draft: bool) -> (Document, Record) {
    let catalog =
        Catalog::new("nb", words, if draft { Fallback::Permitted } else { Fallback::Refused }).unwrap();
    let options = compose::Options {
        date: NaiveDate::from_ymd_opt(2026, 5, 4).unwrap(),
        draft,
        anchors: None,
        logo: None,
        brand: None,
    };
    let (register, agreement) = (read(REGISTER, read::register), agreement(false));
    let Composed { document, .. } =
        compose::compose(template, &register, &agreement, &catalog, options).unwrap();
    let record = record_of(&document);
    (document, record)
}

fn record_of(document: &Document) -> Record {
    let text = String::from_utf8(document.attachments[0].content.to_vec()).unwrap();
    let record = read(&text, read::record);
    assert_eq!(record.to_json(), text);
    record
}

/// The annex made again from nothing but its record.
fn again(template: &Template, record: &Record) -> Document {
    let words: Vec<Source> =
        record.words.iter().map(|(tag, text)| Source::new(format!("{tag}.ftl"), text.as_str())).collect();
    let fallback = if record.annex.draft { Fallback::Permitted } else { Fallback::Refused };
    let catalog = Catalog::new("nb", &words, fallback).unwrap();
    let options = compose::Options {
        date: record.annex.date,
        draft: record.annex.draft,
        anchors: None,
        logo: None,
        brand: None,
    };
    compose::compose(template, &record.register, &record.agreement, &catalog, options).unwrap().document
}

fn own_words() -> Vec<Source> {
    vec![Source::new("nb.ftl", format!("{WORDS}{CODES}"))]
}

fn template(sections: &Value) -> Template {
    let file = json!({ "id": "own", "title": "sub-processors", "sections": sections });
    read(&file.to_string(), read::template)
}

/// A template for each fact that an annex can print, with that and nothing else, and what bilag brings.
fn templates() -> Vec<Template> {
    let table = |field: &Field| {
        let column = json!({ "field": field.key(), "header": "column-name" });
        let empty = "sub-processors.table-empty";
        template(&json!([{
            "kind": "table", "rows": "subprocessors", "caption": "sub-processors.table-caption",
            "columns": [column], "empty": empty,
        }]))
    };
    let parties = |fact: &PartyFact| template(&json!([{ "kind": "parties", "facts": [fact.key()] }]));
    let signatures =
        |fact: &SignatoryFact| template(&json!([{ "kind": "signatures", "facts": [fact.key()] }]));
    let fact = |fact: &Fact| template(&json!([{ "kind": "fact", "fact": fact.key() }]));
    let facts = |fact: &Fact| template(&json!([{ "kind": "facts", "facts": [fact.key()] }]));
    let entry = |field: &Field| {
        let facts = json!([{ "kind": "facts", "facts": [field.key()] }]);
        template(&json!([{ "kind": "each", "of": "subprocessors", "sections": facts }]))
    };
    let mut templates: Vec<Template> = Field::ALL.iter().map(table).collect();
    templates.extend(Field::ALL.iter().map(entry));
    templates.extend(Fact::ALL.iter().map(fact));
    templates.extend(Fact::ALL.iter().map(facts));
    templates.extend(PartyFact::ALL.iter().map(parties));
    templates.extend(SignatoryFact::ALL.iter().map(signatures));
    templates.push(template(&json!([{ "kind": "title" }])));
    let workspace = Workspace::read(&Sources::example()).unwrap();
    templates.extend(workspace.templates);
    templates
}

#[test]
fn what_is_written_is_read_back() {
    fn again<T: Serialize + PartialEq + std::fmt::Debug>(
        part: &T,
        read_back: fn(&Source) -> Result<T, Vec<bilag::finding::Finding>>,
    ) -> Value {
        let text = pretty(part);
        assert_eq!(&read(&text, read_back), part, "{text}");
        serde_json::from_str(&text).unwrap()
    }
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(again(&read(REGISTER, read::register), read::register), json(REGISTER));
    assert_eq!(again(&read(AGREEMENT, read::agreement), read::agreement), json(AGREEMENT));
    let shipped = include_str!("../../templates/annexes/sub-processors.json");
    assert_eq!(again(&read(shipped, read::template), read::template), json(shipped));
    let empty = r#"{ "id": "a", "product": "B", "processor": {}, "subprocessors": [] }"#;
    assert_eq!(again(&read(empty, read::register), read::register), json(empty));
}

#[test]
fn a_record_makes_the_same_annex_and_the_same_record() {
    for template in templates() {
        let (document, record) = annex(&template, &own_words(), false);
        assert_eq!(again(&template, &record), document, "{template:?}");
        assert_eq!(record.template.is_some(), !template.shipped);
        assert_eq!(record.digests(&template, None), record.sha256);
    }
}

#[test]
fn an_annex_carries_no_fact_that_it_does_not_print() {
    let all = marks(&format!("{REGISTER}{AGREEMENT}{WORDS}"));
    assert!(all.len() > 40, "{all:?}");
    let mut carried = 0;
    for template in templates() {
        let (document, record) = annex(&template, &own_words(), false);
        let json = String::from_utf8(document.attachments[0].content.to_vec()).unwrap();
        let printed = format!(
            "{}{}",
            render::text::render(&document),
            document.properties.author.as_deref().unwrap_or_default()
        );
        for mark in marks(&json) {
            assert!(printed.contains(&mark), "{mark} of {all:?} is carried, not printed: {template:?}");
            carried += 1;
        }
        for unprinted in ["2022-02-02", "zq-own-function", "zq-supplementary"] {
            assert!(!json.contains(unprinted), "{unprinted}: {template:?}");
        }
        // A country stands in the record if the annex tells it, or tells what follows of it.
        let tells = |words: &str| printed.contains(words);
        assert_eq!(json.contains("\"FI\""), tells("Finland"), "{template:?}");
        assert_eq!(json.contains("\"IS\""), tells("Island") || tells("Ikke nødvendig"), "{json}\n{printed}");
        assert!(!json.contains("\"SE\""), "the agreement names another country");
        assert_eq!(json.contains("2021-12-31"), tells("31. desember 2021"));
        assert_eq!(json.contains("2019-01-19"), tells("19. januar 2019"));
        assert_eq!(json.contains("2017-07-17"), tells("17. juli 2017"));
        assert_eq!(json.contains("\"AT\""), tells("Østerrike"));
        assert_eq!(json.contains("\"LV\""), tells("Latvia"));
        assert_eq!(json.contains("\"MT\""), tells("Malta"));
        assert_eq!(json.contains("\"notice_days\": 217"), tells("217"));
        assert!(!record.register.subprocessors.is_empty() || !tells("|"));
    }
    assert!(carried > 5, "some facts are printed and carried");
}

#[test]
fn what_the_agreement_says_takes_the_registers_place() {
    let template = template(&json!([
        { "kind": "fact", "fact": "purposes" },
        { "kind": "fact", "fact": "measures.testing" },
        { "kind": "fact", "fact": "sector_rules" },
        { "kind": "facts", "facts": ["notice_days"] },
    ]));
    let catalog = Catalog::new("nb", &own_words(), Fallback::Refused).unwrap();
    let date = NaiveDate::from_ymd_opt(2026, 5, 4).unwrap();
    let options = compose::Options { date, draft: false, anchors: None, logo: None, brand: None };
    let register = read(REGISTER, read::register);
    let document =
        compose::compose(&template, &register, &agreement(true), &catalog, options).unwrap().document;
    let (text, record) = (render::text::render(&document), record_of(&document));
    assert!(
        !text.contains("zq-purposes") && !text.contains("zq-testing") && text.contains("zq-sector"),
        "{text}"
    );
    assert!(text.contains("30") && !text.contains("217"), "{text}");
    assert_eq!(record.register.processing, bilag::register::Processing::default());
    assert_eq!(record.register.terms.sector_rules, ["zq-sector"]);
    assert_eq!(record.register.terms.notice_days, None);
    assert_eq!(record.agreement.terms.notice_days, Some(30));
    assert_eq!(again(&template, &record), document);
}

/// The words that begin with Zq, whatever they are in.
fn marks(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let words = text.split(|c| !is_part(c)).filter(|word| word.to_lowercase().starts_with("zq-"));
    words.map(str::to_owned).collect()
}

#[test]
fn words_are_those_that_the_annex_uses() {
    let shipped = read::shipped_template("sub-processors").unwrap();
    let (_, record) = annex(&shipped, &own_words(), false);
    assert_eq!(record.words.keys().collect::<Vec<_>>(), ["nb"]);
    assert_eq!(
        record.words["nb"],
        "\
-product = Prøvekalender
-data = { -inner }
-inner = dataene
sub-processors = Leverandørliste
    .intro = Våre leverandører av { $product }.
    .contact = Spør oss.
nordsky =
    .description =
        Lagrer { -data } hos
        { -product }.
fjordbank =
    .function = Betalingsbank
    .description = Tar imot betaling.
"
    );
    // Words of Windows are the same words.
    let windows = [Source::new("nb.ftl", WORDS.replace('\n', "\r\n"))];
    assert_eq!(annex(&shipped, &windows, false).1.words, record.words);
}

#[test]
fn a_draft_carries_what_it_borrows() {
    let shipped = read::shipped_template("sub-processors").unwrap();
    let lacking = WORDS.replace("    .description = Tar imot betaling.\n", "");
    let danish =
        "-bank = bank\nfjordbank =\n    .description = Modtager betaling i en { -bank }.\nother = Zq\n";
    let words = [Source::new("nb.ftl", lacking), Source::new("da.ftl", danish)];
    let (document, record) = annex(&shipped, &words, true);
    assert!(render::text::render(&document).contains("Modtager betaling i en bank."));
    assert_eq!(record.words["da"], danish.replace("other = Zq\n", ""));
    assert!(record.annex.draft);
    assert_eq!(again(&shipped, &record), document);
}

#[test]
fn digests_are_of_the_parts_and_change_with_them() {
    let shipped = read::shipped_template("sub-processors").unwrap();
    let (_, record) = annex(&shipped, &own_words(), false);
    let mut other = record.clone();
    other.register.subprocessors[0].name.push('x');
    let found = other.digests(&shipped, None);
    assert_ne!(found.register, record.sha256.register);
    assert_eq!(found.agreement, record.sha256.agreement);
    assert_eq!(found.words, record.sha256.words);
    // By another hand: `printf '%s' … | sha256sum`.
    let (_, plain) = annex(&template(&json!([{ "kind": "title" }])), &[], false);
    assert_eq!(
        serde_json::to_string(&plain.register).unwrap(),
        r#"{"id":"secretive","product":"Prøvekalender","processor":{"name":"Zq-processor-name"},"subprocessors":[]}"#
    );
    assert_eq!(plain.sha256.register, "77fa6273a45e5136dc7c6b2aab40fc8e9fdf32399aff8a9268c4601ee053d1d6");
}

#[test]
fn a_record_is_read_strictly() {
    let shipped = read::shipped_template("sub-processors").unwrap();
    let (_, record) = annex(&shipped, &own_words(), false);
    let codes = |change: &dyn Fn(&mut Value)| -> Vec<&'static str> {
        let mut json: Value = serde_json::from_str(&record.to_json()).unwrap();
        change(&mut json);
        let found = read::record(&Source::new("bilag.json", json.to_string()));
        found.err().unwrap_or_default().iter().map(|finding| finding.code.0).collect()
    };
    assert_eq!(codes(&|_| ()), [""; 0]);
    assert_eq!(codes(&|json| json["register"]["colour"] = "red".into()), ["unknown-key"]);
    assert_eq!(codes(&|json| json["words"]["../nb"] = "a = A".into()), ["not-a-language-tag"]);
    assert_eq!(codes(&|json| json["agreement"]["id"] = "../a".into()), ["not-a-slug"]);
    assert_eq!(codes(&|json| json["annex"]["draft"] = "no".into()), ["wrong-type"]);
    assert_eq!(codes(&|json| drop(json["sha256"]["register"].take())), ["null-value"]);
    let newer = |json: &mut Value| {
        json["format"] = 2.into();
        json["more"] = true.into();
        json["register"]["colour"] = "red".into();
    };
    assert_eq!(codes(&newer), ["newer-record"]);
}

#[test]
fn a_partial_register_prints_blanks_where_it_says_nothing() {
    let text = r#"{ "id": "a", "product": "B", "partial": true, "processor": {}, "subprocessors": [
        { "id": "nordsky", "name": "N" }, { "id": "fjordbank", "name": "F" }] }"#;
    let register = read(text, read::register);
    let known = read(&text.replace("true", "false"), read::register);
    assert_eq!(
        known.subprocessors, register.subprocessors,
        "whether a fact is known is for the checks to say"
    );
    let template = read::shipped_template("sub-processors").unwrap();
    let catalog = Catalog::new("nb", &own_words(), Fallback::Refused).unwrap();
    let options = compose::Options {
        date: NaiveDate::from_ymd_opt(2026, 5, 4).unwrap(),
        draft: false,
        anchors: None,
        logo: None,
        brand: None,
    };
    let agreement = read(AGREEMENT, read::agreement);
    let document = compose::compose(&template, &register, &agreement, &catalog, options).unwrap().document;
    let text = render::text::render(&document);
    let row = text.lines().find(|line| line.starts_with("| N |")).unwrap();
    assert_eq!(row.matches('[').count(), 4, "{row}");
}

#[test]
fn the_example_is_read_back_from_its_own_record() {
    let workspace = Workspace::read(&Sources::example()).unwrap();
    let record = record_of(&crate::golden::example("da"));
    assert_eq!(record.register.subprocessors.len(), workspace.register.subprocessors.len());
    let expected = Agreement { locales: vec!["da".to_owned()], ..workspace.agreements[0].clone() };
    assert_eq!(record.agreement, expected);
}
