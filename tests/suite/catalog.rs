//! Strict look-up of words.

use bilag::finding::{Argument, Finding, Level};
use bilag::locale::{Catalog, Fallback, codes, runs, shipped};
use bilag::source::Source;

fn words(name: &str, text: &str) -> Source {
    Source::new(format!("plandisc/locales/{name}.ftl"), text)
}

pub(crate) fn catalog(tag: &str, words: &[Source], fallback: Fallback) -> Catalog {
    Catalog::new(tag, words, fallback).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

pub(crate) fn strict(text: &str) -> Catalog {
    catalog("nb", &[words("nb", text)], Fallback::Refused)
}

/// The findings of a Norwegian file, in their terse form; each has words in each language.
fn faults(text: &str) -> Vec<String> {
    let findings = Catalog::new("nb", &[words("nb", text)], Fallback::Refused).err().unwrap_or_default();
    for tag in shipped() {
        let catalog = catalog(tag, &[], Fallback::Refused);
        for finding in &findings {
            assert_worded(&catalog, finding);
        }
    }
    findings.iter().map(|finding| finding.to_string().replace("plandisc/locales/", "")).collect()
}

pub(crate) fn assert_worded(catalog: &Catalog, finding: &Finding) {
    let described = catalog.describe(finding);
    assert!(!described.message.starts_with(finding.code.0), "{}: {described:?}", catalog.tag());
    assert!(described.help.is_some(), "{}: {described:?}", catalog.tag());
}

fn text(catalog: &Catalog, id: &str) -> String {
    catalog.text(id, &[]).unwrap().text
}

#[test]
fn a_message_and_an_attribute_are_found() {
    let catalog = strict(
        "-product = Plandisc\namazon =\n    .description = Vi bruker { -product } «æøå»\ntitle = Tittel\n",
    );
    assert_eq!(text(&catalog, "amazon.description"), "Vi bruker Plandisc «æøå»");
    assert_eq!(text(&catalog, "title"), "Tittel");
    assert!(catalog.contains("amazon.description") && !catalog.contains("amazon"));
}

#[test]
fn placeables_are_not_wrapped_in_isolation_marks() {
    let catalog = strict("hello = Hei { $name }, { $count } her\n");
    let found = catalog.text("hello", &[("name", "Åse".into()), ("count", 3.into())]).unwrap();
    assert_eq!(found.text, "Hei Åse, 3 her");
}

#[test]
fn a_missing_message_names_id_locale_and_file() {
    let findings: Vec<_> = ["amazon.description", "amazon", "azure.description"]
        .iter()
        .map(|id| strict("amazon =\n    .function = Hosting\n").text(id, &[]).unwrap_err())
        .collect();
    let terse: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        terse,
        [
            "missing-message id=amazon.description locale=nb file=plandisc/locales/nb.ftl",
            "missing-message id=amazon locale=nb file=plandisc/locales/nb.ftl",
            "missing-message id=azure.description locale=nb file=plandisc/locales/nb.ftl",
        ]
    );
    assert!(findings.iter().all(|finding| finding.level == Level::Error));
    let catalog = strict("");
    for finding in &findings {
        assert_worded(&catalog, finding);
    }
}

#[test]
fn a_missing_message_belongs_in_the_file_that_is_yet_to_be_written() {
    let catalog = catalog("da", &[words("nb", "amazon = X\n")], Fallback::Refused);
    let finding = catalog.text("azure", &[]).unwrap_err();
    assert_eq!(finding.to_string(), "missing-message id=azure locale=da file=plandisc/locales/da.ftl");
}

#[test]
fn a_missing_variable_names_id_locale_file_and_line() {
    let catalog = strict(
        "# Words\n\nhello = Hei { $name }\nchoice = { $count ->\n    [one] ett\n   *[other] flere\n}\n",
    );
    let terse = |id| catalog.text(id, &[]).unwrap_err().to_string();
    let file = "plandisc/locales/nb.ftl";
    assert_eq!(
        terse("hello"),
        format!("{file}:3:1: missing-variable variable=name id=hello locale=nb file={file}")
    );
    assert_eq!(
        terse("choice"),
        format!("{file}:4:1: missing-variable variable=count id=choice locale=nb file={file}")
    );
    assert_worded(&catalog, &catalog.text("hello", &[]).unwrap_err());
}

#[test]
fn a_fallback_is_refused_or_listed() {
    let files = [
        words("nb", "amazon =\n    .function = Hosting\n"),
        words("da", "amazon =\n    .description = Dansk\n"),
    ];
    let refused = catalog("nb", &files, Fallback::Refused);
    let finding = refused.text("amazon.description", &[]).unwrap_err();
    let terse = "untranslated-message id=amazon.description locale=nb file=plandisc/locales/nb.ftl found=da";
    assert_eq!((finding.to_string().as_str(), finding.level), (terse, Level::Error));
    assert_worded(&refused, &finding);

    let permitted = catalog("nb", &files, Fallback::Permitted);
    let found = permitted.text("amazon.description", &[]).unwrap();
    let warning = found.fallback.unwrap();
    assert_eq!(found.text, "Dansk");
    assert_eq!((warning.to_string().as_str(), warning.level), (terse, Level::Warning));
    assert_eq!(permitted.text("amazon.function", &[]).unwrap().fallback, None);
}

#[test]
fn english_falls_back_to_nothing() {
    let catalog = catalog("en", &[words("nb", "amazon = X\n")], Fallback::Permitted);
    assert_eq!(catalog.text("amazon", &[]).unwrap_err().code, codes::MISSING_MESSAGE);
}

#[test]
fn another_languages_faults_count_only_where_it_may_be_used() {
    let files = [words("nb", "a = A\n"), words("da", "b = { $x\nc = C\n")];
    let refused = catalog("nb", &files, Fallback::Refused);
    assert_eq!(refused.text("c", &[]).unwrap_err().code, codes::MISSING_MESSAGE);
    let findings = Catalog::new("nb", &files, Fallback::Permitted).err().unwrap();
    assert_eq!(
        findings[0].to_string(),
        "plandisc/locales/da.ftl:1:9: fluent-syntax problem=expected-token detail=}"
    );
}

#[test]
fn a_workspace_overrides_what_it_mentions() {
    let shipped = catalog("nb", &[], Fallback::Refused);
    let ours = strict("country-NO = Kongeriket Norge\nmissing-message = Borte\n");
    assert_eq!(text(&shipped, "country-NO"), "Norge");
    assert_eq!(text(&ours, "country-NO"), "Kongeriket Norge");
    // The attribute that the workspace does not mention stays.
    assert!(ours.text("missing-message.help", &[("file", "x".into())]).unwrap().text.contains('x'));
    // Another locale's file does not touch this one.
    let other = catalog("nb", &[words("da", "country-NO = Kongeriget Norge\n")], Fallback::Refused);
    assert_eq!(text(&other, "country-NO"), "Norge");
}

#[test]
fn an_unknown_locale_names_the_nearest() {
    let finding = |tag| Catalog::new(tag, &[words("fr", "a = A\n")], Fallback::Permitted).err().unwrap();
    for (tag, nearest) in [
        ("nb-NO", "nb"),
        ("DA", "da"),
        ("en_GB", "en"),
        ("no", "nb"),
        ("dk", "da"),
        ("SE", "sv"),
        ("at", "de"),
        ("nno", "nn"),
        ("fr", "none"),
        ("", "none"),
    ] {
        let known = shipped().collect::<Vec<_>>().join(", ");
        let terse = format!("unknown-locale locale={tag} nearest={nearest} shipped={known}");
        assert_eq!(finding(tag).iter().map(ToString::to_string).collect::<Vec<_>>(), [terse]);
        for words in shipped() {
            assert_worded(&catalog(words, &[], Fallback::Refused), &finding(tag)[0]);
        }
    }
}

#[test]
fn faults_of_syntax_stand_at_their_places_all_together() {
    let text = "a = Hei { $x\nb = Fint\nc = }\nd = { \"\\q\" }\ne = { $n ->\n    [one] en\n}\nf\n  g = A\nh =\ni = { lower(1) }\n";
    assert_eq!(
        faults(text),
        [
            "nb.ftl:1:13: fluent-syntax problem=expected-token detail=}",
            "nb.ftl:3:5: fluent-syntax problem=closing-brace detail=",
            "nb.ftl:4:8: fluent-syntax problem=unknown-escape detail=\\q",
            "nb.ftl:7:1: fluent-syntax problem=missing-default detail=",
            "nb.ftl:8:2: fluent-syntax problem=expected-token detail==",
            "nb.ftl:10:1: fluent-syntax problem=empty-message detail=h",
            "nb.ftl:11:15: fluent-syntax problem=function-name detail=",
        ]
    );
}

#[test]
fn a_broken_attribute_says_why_it_is_broken() {
    let text = "amazon =\n    .function = Hosting\n    .description = Vi bruker { $product\nazure =\n\t.function = Hosting\n";
    assert_eq!(
        faults(text),
        [
            "nb.ftl:3:40: fluent-syntax problem=expected-token detail=}",
            "nb.ftl:4:1: fluent-syntax problem=empty-message detail=azure",
        ]
    );
    assert_eq!(
        faults("a = A\n    .b = { -t.x }\n"),
        ["nb.ftl:2:17: fluent-syntax problem=term-attribute detail="]
    );
    assert_eq!(faults("  a = A\n"), ["nb.ftl:1:3: fluent-syntax problem=stray-line detail="]);
}

#[test]
fn a_byte_order_mark_and_foreign_line_ends_are_no_fault() {
    let catalog = strict("\u{feff}a = A\r\nb =\r\n    Første\r\n    andre\r\n");
    assert_eq!(text(&catalog, "a"), "A");
    assert_eq!(text(&catalog, "b"), "Første\nandre");
    assert_eq!(faults("\u{feff}a = A\nb = }\n"), ["nb.ftl:2:5: fluent-syntax problem=closing-brace detail="]);
}

#[test]
fn an_id_that_comes_twice_names_the_first_line() {
    let text = "a = A\n\na = B\n-t = T\n-t = U\nm =\n    .x = X\n    .x = Y\nn =\n    .x = Z\n";
    assert_eq!(
        faults(text),
        [
            "nb.ftl:3:1: duplicate-message id=a line=1",
            "nb.ftl:5:2: duplicate-message id=-t line=4",
            "nb.ftl:8:6: duplicate-message id=m.x line=7",
        ]
    );
}

#[test]
fn a_message_and_a_term_of_one_name_are_told_apart_by_nobody() {
    assert_eq!(
        faults("bank = A\n-bank = B\n"),
        ["nb.ftl:2:2: message-and-term id=bank locale=nb file=plandisc/locales/nb.ftl"
            .replace("plandisc/locales/", "")]
    );
}

#[test]
fn references_to_nothing_are_found_before_they_are_used() {
    let text = "a = { -none }\nb = { none }\nc = { a.none }\nd = { NUMBER(1) }\ne =\n    .x = { f }\nf =\n    .y = { NONE() ->\n       *[a] A\n    }\n";
    assert_eq!(
        faults(text),
        [
            "nb.ftl:1:8: unknown-reference reference=-none id=a locale=nb file=nb.ftl",
            "nb.ftl:2:7: unknown-reference reference=none id=b locale=nb file=nb.ftl",
            "nb.ftl:3:7: unknown-reference reference=a.none id=c locale=nb file=nb.ftl",
            "nb.ftl:4:7: unknown-reference reference=NUMBER() id=d locale=nb file=nb.ftl",
            "nb.ftl:6:12: unknown-reference reference=f id=e.x locale=nb file=nb.ftl",
            "nb.ftl:8:12: unknown-reference reference=NONE() id=f.y locale=nb file=nb.ftl",
        ]
    );
}

#[test]
fn words_in_another_language_are_marked_wherever_they_go() {
    let text = "-dpf = { LANGUAGE(\"Data Privacy Framework\", tag: \"en\") }\nname = { -dpf } (DPF)\n    .twice = { LANGUAGE($words, tag: \"EN-us\") }\nwhole = Se { $basis }.\n";
    let catalog = Catalog::new("nb", &[Source::new("nb.ftl", text)], Fallback::Refused).unwrap();
    let name = catalog.text("name", &[]).unwrap().text;
    let whole = catalog.text("whole", &[("basis", name.into())]).unwrap().text;
    let runs = |text: &str| -> Vec<(Option<String>, String)> {
        runs(text).iter().map(|run| (run.language.map(str::to_owned), run.words.to_owned())).collect()
    };
    let run = |language: Option<&str>, words: &str| (language.map(str::to_owned), words.to_owned());
    assert_eq!(
        runs(&whole),
        [run(None, "Se "), run(Some("en"), "Data Privacy Framework"), run(None, " (DPF).")]
    );
    let twice = catalog.text("name.twice", &[("words", "Safe Harbor".into())]).unwrap().text;
    assert_eq!(runs(&twice), [run(Some("en-US"), "Safe Harbor")]);
}

#[test]
fn what_is_wrong_with_a_marked_language_is_found_before_it_is_used() {
    let text = "a = { LANGUAGE(\"x\", tag: \"engelsk\") }\nb = { LANGUAGE(\"x\") }\nc = { LANGUAGE(\"x\", \"y\", tag: \"en\") }\nd = { LANGUAGE(\"x\", lang: \"en\") }\ne = { LANGUAGE(-none, tag: \"en\") }\n-t = { LANGUAGE($x, tag: \"en\") }\nf = { -t }\ng = { LANGUAGE(\"x\", tag: 1) }\n";
    assert_eq!(
        faults(text),
        [
            "nb.ftl:1:27: language-tag-unusable tag=engelsk id=a locale=nb file=nb.ftl",
            "nb.ftl:2:7: language-call id=b locale=nb file=nb.ftl",
            "nb.ftl:3:7: language-call id=c locale=nb file=nb.ftl",
            "nb.ftl:4:7: language-call id=d locale=nb file=nb.ftl",
            "nb.ftl:5:17: unknown-reference reference=-none id=e locale=nb file=nb.ftl",
            "nb.ftl:7:1: missing-variable variable=x id=f locale=nb file=nb.ftl",
            "nb.ftl:8:7: language-call id=g locale=nb file=nb.ftl",
        ]
    );
}

#[test]
fn what_is_wrong_with_a_reference_to_a_heading_is_found_before_it_is_used() {
    let text = "a = { HEADING(\"x\") }\nb = { HEADING() }\nc = { HEADING($x) }\nd = { HEADING(\"x\", tag: \"en\") }\ne = { HEADING(\"x\", \"y\") }\nf = { HEADINGS(\"x\") }\n";
    assert_eq!(
        faults(text),
        [
            "nb.ftl:2:7: heading-call id=b locale=nb file=nb.ftl",
            "nb.ftl:3:7: heading-call id=c locale=nb file=nb.ftl",
            "nb.ftl:4:7: heading-call id=d locale=nb file=nb.ftl",
            "nb.ftl:5:7: heading-call id=e locale=nb file=nb.ftl",
            "nb.ftl:6:7: unknown-reference reference=HEADINGS() id=f locale=nb file=nb.ftl",
        ]
    );
}

#[test]
fn circles_are_found_before_they_are_used() {
    assert_eq!(
        faults("a = { b }\nb = { c.x }\nc =\n    .x = { $n ->\n       *[other] { a }\n    }\n-t = { -t }\n"),
        [
            "nb.ftl:1:1: circular-message path=a → b → c.x → a id=a locale=nb file=nb.ftl",
            "nb.ftl:7:2: circular-message path=-t → -t id=-t locale=nb file=nb.ftl",
        ]
    );
}

#[test]
fn a_term_without_its_variable_never_prints_a_gap() {
    let words = "-stored = Lagres i { $place }\na = { -stored }\nb = { -stored(place: \"EU\") }\n-case = { $case ->\n   *[short] A\n    [long] B\n}\nc = { -case } { -case(case: \"long\") }\n";
    assert_eq!(faults(words), ["nb.ftl:2:1: missing-variable variable=place id=a locale=nb file=nb.ftl"]);
    let mended = strict(&words.replace("a = { -stored }\n", ""));
    assert_eq!(text(&mended, "b"), "Lagres i EU");
    assert_eq!(text(&mended, "c"), "A B");
    // A message inside a term sees the term's variables only.
    assert_eq!(
        faults("m = Om { $product }\n-t = { m }\na = { -t }\n"),
        ["nb.ftl:3:1: missing-variable variable=product id=a locale=nb file=nb.ftl"]
    );
}

#[test]
fn texts_that_grow_without_bound_are_refused() {
    use std::fmt::Write as _;
    let mut laughs = String::from("-l0 = ha\n");
    for level in 1..=30 {
        let inner = format!("{{ -l{} }}", level - 1).repeat(10);
        writeln!(laughs, "-l{level} = {inner}").unwrap();
    }
    laughs.push_str("all = { { -l30 } }\n");
    assert_eq!(faults(&laughs)[0], "nb.ftl:3:2: overlong-message limit=100 id=-l2 locale=nb file=nb.ftl");
    let mut chain = String::new();
    for at in 0..20_000 {
        writeln!(chain, "m{at} = {{ m{} }}", at + 1).unwrap();
    }
    let overlong = faults(&format!("{chain}m20000 = ende\n"));
    assert!(overlong.len() > 100 && overlong.iter().all(|fault| fault.contains("overlong-message")));
    let circle = faults(&format!("{chain}m20000 = {{ m0 }}\n"));
    assert!(circle[0].contains("circular-message") && circle[0].len() < 300, "{}", circle[0]);
}

#[test]
fn nesting_that_would_exhaust_the_parser_is_refused() {
    let deep = format!("a = A\nb = {}", "{".repeat(200_000));
    assert_eq!(faults(&deep), ["nb.ftl:2:1: fluent-syntax problem=too-many-braces detail=200"]);
    let calls = format!("b = {{{}", "\nF(".repeat(200_000));
    assert_eq!(faults(&calls).len(), 1);
    assert_eq!(faults("a = { \"\\u00æ\" }\n"), ["nb.ftl:1:8: fluent-syntax problem=unicode-escape detail="]);
}

#[test]
fn a_finding_without_words_is_told_in_code() {
    let finding = Finding::error(bilag::finding::Code("no-such-code")).with("id", Argument::Count(3));
    let described = strict("").describe(&finding);
    assert_eq!((described.message.as_str(), described.help), ("no-such-code id=3", None));
}

#[test]
fn threads_share_a_catalog() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&strict("a = A\n"));
}
