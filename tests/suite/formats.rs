//! The formats of each language: dates, lists, the alphabet's order, territories, plurals.

use bilag::locale::{Fallback, shipped};
use bilag::register::Territory;
use chrono::NaiveDate;

use crate::catalog::{assert_worded, catalog, strict};

const FORMATS: &str = "date-pattern = %-d. %B %Y\ndate-locale = nb_NO\n";

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let write = |tag, date| catalog(tag, &[], Fallback::Refused).date(date).unwrap().text;
    for (tag, may, december) in [
        ("nb", "1. mai 2020", "31. desember 2019"),
        ("nn", "1. mai 2020", "31. desember 2019"),
        ("da", "1. maj 2020", "31. december 2019"),
        ("sv", "1 maj 2020", "31 december 2019"),
        ("fi", "1. toukokuuta 2020", "31. joulukuuta 2019"),
        ("de", "1. Mai 2020", "31. Dezember 2019"),
        ("en", "1 May 2020", "31 December 2019"),
    ] {
        let written = [day(2020, 5, 1), day(2019, 12, 31)].map(|date| write(tag, date));
        assert_eq!(written, [may, december], "{tag}");
    }
    let tags: Vec<&str> = shipped().collect();
    assert_eq!(tags, ["nb", "nn", "da", "sv", "fi", "de", "en"], "each stands above");
}

#[test]
fn a_pattern_or_language_of_dates_that_cannot_be_used_is_a_finding() {
    let date = |text: &str| {
        let catalog = strict(text);
        let finding = catalog.date(day(2020, 8, 3)).unwrap_err();
        assert_worded(&catalog, &finding);
        finding.to_string().replace("plandisc/locales/", "")
    };
    for pattern in ["%", "%Q", "%-d. %B %", "%H:%M", "%z"] {
        let text = FORMATS.replace("%-d. %B %Y", pattern);
        let terse = format!(
            "nb.ftl:1:1: date-pattern-unusable pattern={pattern} id=date-pattern locale=nb file=nb.ftl"
        );
        assert_eq!(date(&text), terse);
    }
    assert_eq!(
        date(&FORMATS.replace("nb_NO", "norsk")),
        "nb.ftl:2:1: date-locale-unknown name=norsk id=date-locale locale=nb file=nb.ftl"
    );
}

#[test]
fn lists_are_joined_as_each_language_joins_them() {
    let items: Vec<String> = ["A", "B", "C", "D"].map(String::from).to_vec();
    for (tag, and) in
        [("nb", "og"), ("nn", "og"), ("da", "og"), ("sv", "och"), ("fi", "ja"), ("de", "und"), ("en", "and")]
    {
        let catalog = catalog(tag, &[], Fallback::Refused);
        let list = |count: usize| catalog.list(&items[..count]).unwrap().text;
        assert_eq!(list(0), "");
        assert_eq!(list(1), "A");
        assert_eq!(list(2), format!("A {and} B"));
        assert_eq!(list(3), format!("A, B {and} C"));
        assert_eq!(list(4), format!("A, B, C {and} D"));
    }
}

#[test]
fn names_stand_in_the_order_of_the_alphabet() {
    let names = ["Åland", "Zypern", "Ægypten", "Aalborg", "Østerrike", "Oman", "Österreich", "Wales"];
    let sorted = |tag| {
        let mut names = names.map(String::from);
        catalog(tag, &[], Fallback::Refused).sort(&mut names);
        names.join(" ")
    };
    for tag in ["nb", "nn", "da"] {
        assert_eq!(sorted(tag), "Oman Wales Zypern Ægypten Österreich Østerrike Åland Aalborg", "{tag}");
    }
    for tag in ["sv", "fi"] {
        assert_eq!(sorted(tag), "Aalborg Oman Wales Zypern Åland Ægypten Österreich Østerrike", "{tag}");
    }
    for tag in ["de", "en"] {
        assert_eq!(sorted(tag), "Aalborg Ægypten Åland Oman Österreich Østerrike Wales Zypern", "{tag}");
    }
}

#[test]
fn territories_have_names() {
    let name = |tag, code| {
        catalog(tag, &[], Fallback::Refused).territory(Territory::from_code(code).unwrap()).unwrap().text
    };
    assert_eq!((name("nb", "NL").as_str(), name("nb", "US").as_str()), ("Nederland", "USA"));
    assert_eq!((name("da", "NL").as_str(), name("da", "DE").as_str()), ("Nederlandene", "Tyskland"));
    assert_eq!(name("en", "IE"), "Ireland");
    let regions = shipped().map(|tag| format!("{tag} {} {}", name(tag, "EU"), name(tag, "EEA")));
    let expected =
        ["nb EU EØS", "nn EU EØS", "da EU EØS", "sv EU EES", "fi EU ETA", "de EU EWR", "en EU EEA"];
    assert_eq!(regions.collect::<Vec<_>>(), expected);
}

#[test]
fn plurals_follow_the_language() {
    for tag in shipped() {
        let catalog = catalog(tag, &[], Fallback::Refused);
        let borrowed = |count: usize| catalog.text("cli-borrowed", &[("count", count.into())]).unwrap().text;
        assert!(!borrowed(1).contains('1') && borrowed(2).contains('2'), "{tag}: {}", borrowed(1));
        assert!(borrowed(0).contains('0'), "{tag}: {}", borrowed(0));
    }
    let catalog = strict("rows = { $count ->\n    [one] én rad\n   *[other] { $count } rader\n}\n");
    let rows = |count: usize| catalog.text("rows", &[("count", count.into())]).unwrap().text;
    assert_eq!((rows(1).as_str(), rows(2).as_str(), rows(0).as_str()), ("én rad", "2 rader", "0 rader"));
}
