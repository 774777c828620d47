//! The example's annexes as text, word for word: `UPDATE_REF=1 cargo test` writes the references anew.

use std::path::Path;

use bilag::compose::{self, Composed, SigningService};
use bilag::document::Document;
use bilag::locale::{Catalog, Fallback, shipped};
use bilag::read::{Sources, Workspace};
use bilag::register::Agreement;
use bilag::render;
use chrono::NaiveDate;

/// The example's annex in a language, as `bilag build` composes it.
pub(crate) fn example(locale: &str) -> Document {
    let workspace = Workspace::read(&Sources::example()).unwrap();
    compose(&workspace, "sub-processors", &workspace.agreements[0], locale)
}

/// The example's annex for an agreement that leaves few blanks.
pub(crate) fn filled(locale: &str) -> Document {
    let mut sources = Sources::example();
    let agreement = include_str!("../cases/complete-agreement.json");
    sources.agreements = vec![bilag::source::Source::new("complete-agreement.json", agreement)];
    let workspace = Workspace::read(&sources).unwrap();
    compose(&workspace, "sub-processors", &workspace.agreements[0], locale)
}

/// The example's Norwegian annex with what this service looks for.
pub(crate) fn anchored(service: SigningService, draft: bool) -> Document {
    let workspace = Workspace::read(&Sources::example()).unwrap();
    let agreement = &workspace.agreements[0];
    let options = compose::Options {
        date: agreement.date.unwrap(),
        draft,
        anchors: Some(service),
        logo: None,
        brand: None,
    };
    compose_with(&workspace, "sub-processors", agreement, "nb", options)
}

/// The same for an agreement with another customer.
pub(crate) fn other_example(locale: &str) -> Document {
    let workspace = Workspace::read(&Sources::example()).unwrap();
    let mut agreement = workspace.agreements[0].clone();
    agreement.controller.name = Some("Fjellbris Prøveskole".to_owned());
    compose(&workspace, "sub-processors", &agreement, locale)
}

/// An annex in a language.
pub(crate) fn compose(workspace: &Workspace, annex: &str, agreement: &Agreement, locale: &str) -> Document {
    let date = agreement.date.or(NaiveDate::from_ymd_opt(2020, 10, 15)).unwrap();
    compose_with(
        workspace,
        annex,
        agreement,
        locale,
        compose::Options { date, draft: false, anchors: None, logo: None, brand: None },
    )
}

/// The same, told how.
pub(crate) fn compose_with(
    workspace: &Workspace,
    annex: &str,
    agreement: &Agreement,
    locale: &str,
    options: compose::Options,
) -> Document {
    let catalog = Catalog::new(locale, &workspace.words, Fallback::Refused).unwrap();
    let template = workspace.template(annex).unwrap();
    let Composed { document, fallbacks } =
        compose::compose(template, &workspace.register, agreement, &catalog, options).unwrap();
    assert_eq!(fallbacks, []);
    document
}

pub(crate) fn compare(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ref").join(name);
    if std::env::var_os("UPDATE_REF").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let reference = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(reference == text, "{} differs; look, then UPDATE_REF=1 cargo test\n{text}", path.display());
}

#[test]
fn the_example_says_these_words() {
    for locale in shipped() {
        compare(&format!("sub-processors.{locale}.txt"), &render::text::render(&example(locale)));
    }
}

#[test]
fn an_agreement_fills_the_parties() {
    for locale in shipped() {
        let text = render::text::render(&filled(locale));
        let parties: String =
            text.split("\n\n").filter(|block| !block.starts_with('|')).collect::<Vec<_>>().join("\n\n");
        compare(&format!("complete-agreement.{locale}.txt"), &parties);
    }
}

#[test]
fn the_files_are_small_enough_for_any_mailbox() {
    let document = example("nb");
    let (pdf, docx) = (render::pdf::render(&document).unwrap(), render::docx::render(&document).unwrap());
    assert!(pdf.len() <= 45_000, "{}", pdf.len());
    assert!(docx.len() <= 25_000, "{}", docx.len());
}

#[test]
fn all_fourteen_are_there_with_their_bases_and_dates() {
    const NAMES: [&str; 14] = [
        "Amazon",
        "Azure (Microsoft)",
        "Microsoft",
        "Clearhaus",
        "Spar Nord A/S",
        "Google",
        "Sproom",
        "Sharp Spring",
        "Zapier",
        "ZenDesk",
        "QuickPay",
        "Webhosting.dk",
        "E-conomic",
        "PopUp Maker",
    ];
    for (locale, december, august) in [
        ("nb", "31. desember 2019", "3. august 2020"),
        ("da", "31. december 2019", "3. august 2020"),
        ("en", "31 December 2019", "3 August 2020"),
    ] {
        let text = render::text::render(&example(locale));
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
        assert_eq!(rows.len(), NAMES.len());
        for (row, name) in rows.iter().zip(NAMES) {
            assert!(row.starts_with(&format!("| {name} | ")), "{locale}: {row}");
            let basis = match name {
                "Google" | "Sharp Spring" | "Zapier" => "Standard Contractual Clauses",
                "ZenDesk" => "BCR",
                _ => "",
            };
            let cell = row.split(" | ").nth(2).unwrap();
            assert!(cell.to_lowercase().contains(&basis.to_lowercase()), "{locale}: {cell}");
            assert!(
                row.contains(december) || row.contains(august) || name == "PopUp Maker",
                "{locale}: {row}"
            );
        }
    }
}
