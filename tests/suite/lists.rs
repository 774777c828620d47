//! Lists as people write them, and what they come to.

use bilag::import::{DateOrder, Import, Options, import};
use bilag::read;
use bilag::source::Source;

use crate::import::{imported, norwegian};

/// A list of one entry in the columns of these headers.
fn list(rows: &[&[&str]]) -> Vec<u8> {
    rows.iter().map(|row| row.join("\t") + "\n").collect::<String>().into_bytes()
}

fn codes(findings: &[bilag::finding::Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.0).collect()
}

#[test]
fn ambiguous_dates_are_asked_for() {
    let rows =
        list(&[&["Navn", "Land", "Oppdatert"], &["A", "Norge", "03/04/2020"], &["B", "Norge", "31/12/2019"]]);
    let findings = import("a.tsv", &rows, &norwegian()).unwrap_err();
    assert_eq!(codes(&findings), ["import-ambiguous-date"]);
    assert_eq!(findings[0].place.as_ref().map(|place| (place.line, place.column)), Some((2, 3)));
    for (order, date) in [(DateOrder::DayMonthYear, "2020-04-03"), (DateOrder::MonthDayYear, "2020-03-04")] {
        let options = Options { date_order: Some(order), ..norwegian() };
        let found = imported("a.tsv", &rows, &options).register;
        assert_eq!(found.subprocessors[0].updated, date.parse().ok());
        assert_eq!(found.subprocessors[1].updated, "2019-12-31".parse().ok());
    }
}

#[test]
fn columns_are_told_and_others_are_kept() {
    let rows = list(&[&["Hvem", "Hvor", "Land", "Humør"], &["A", "Oslo", "Norge", "Bare om natten"]]);
    let findings = import("a.tsv", &rows, &norwegian()).unwrap_err();
    assert_eq!(codes(&findings), ["import-no-list"]);
    let told = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(header, field)| ((*header).to_owned(), (*field).to_owned())).collect::<Vec<_>>()
    };
    let fields = told(&[("hvem", "name")]);
    let found = imported("a.tsv", &rows, &Options { fields: &fields, ..norwegian() }).register;
    let entry = &found.subprocessors[0];
    assert_eq!((entry.name.as_str(), entry.countries.len()), ("A", 1));
    let notes: Vec<_> = entry.notes.iter().map(|note| (note.about.as_str(), note.text.as_str())).collect();
    assert_eq!(notes, [("Hvor", "Oslo"), ("Humør", "Bare om natten")]);
    let wrong = told(&[("Hvem", "name"), ("Hvorr", "address")]);
    let findings = import("a.tsv", &rows, &Options { fields: &wrong, ..norwegian() }).unwrap_err();
    assert_eq!(codes(&findings), ["import-map-header"]);
    let wrong = told(&[("Hvem", "nmae")]);
    let findings = import("a.tsv", &rows, &Options { fields: &wrong, ..norwegian() }).unwrap_err();
    assert_eq!(codes(&findings), ["import-map-field"]);
}

#[test]
fn what_is_not_understood_is_kept_and_marked() {
    let rows = list(&[
        &["Navn", "Land", "Juridisk grunnlag", "Oppdatert", "Lagringssted"],
        &["A", "Narnia", "Samtykke", "snart", "på månen"],
        &["B", "Irland (Dublin)", "SCC og BCR", "31.12.19", "EU"],
    ]);
    let found = imported("a.tsv", &rows, &norwegian()).register;
    let marks =
        |at: usize| found.subprocessors[at].unconfirmed.iter().map(|one| one.fact).collect::<Vec<_>>();
    let notes =
        |at: usize| found.subprocessors[at].notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>();
    assert_eq!(marks(0), ["countries", "transfer", "updated", "stored_in"]);
    assert_eq!(notes(0), ["Narnia", "Samtykke", "snart", "på månen"]);
    assert_eq!(marks(1), ["countries", "transfer", "updated"]);
    assert_eq!(notes(1), ["Irland (Dublin)", "SCC og BCR"]);
    let text = bilag::record::pretty(&found);
    assert_eq!(
        read::register(&Source::new("register.json", text)).unwrap(),
        found,
        "what is written can be read"
    );
}

#[test]
fn where_data_rest_they_are_processed() {
    let rows = list(&[&["Navn", "Lagringssted"], &["A", "Danmark"], &["B", "EU"]]);
    let found = imported("a.tsv", &rows, &norwegian()).register;
    let [a, b] = found.subprocessors.as_slice() else { panic!("{found:?}") };
    assert_eq!((a.countries[0].to_string().as_str(), a.unconfirmed[0].fact), ("DK", "countries"));
    assert_eq!((b.countries.len(), b.stored_in.len()), (0, 1));
}

#[test]
fn the_likeliest_table_is_taken_and_another_can_be_chosen() {
    let page = "<table><tr><td>Meny</td><td>Kontakt</td></tr></table>\
        <table><tr><th>Navn</th><th>Land</th><th>Funksjon</th></tr><tr><td>A</td><td>Norge</td><td>Bank</td></tr></table>\
        <table><tr><td>B</td><td>Danmark</td><td>Chat</td></tr></table>\
        <table><tr><th>Navn</th><th>Adresse</th></tr><tr><td>C</td><td>Vei 1, Sverige</td></tr></table>";
    let found = imported("a.html", page.as_bytes(), &norwegian());
    let names = |found: &Import| {
        found.register.subprocessors.iter().map(|entry| entry.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&found), ["A", "B"]);
    let said = codes(&found.report);
    assert!(said.contains(&"import-table") && said.contains(&"import-tables-joined"), "{said:?}");
    let options = Options { tables: &[4], ..norwegian() };
    let found = imported("a.html", page.as_bytes(), &options);
    assert_eq!(names(&found), ["C"]);
    // The country of an address is a guess.
    assert_eq!(found.register.subprocessors[0].countries[0].to_string(), "SE");
    assert_eq!(found.register.subprocessors[0].unconfirmed[0].fact, "countries");
    for (table, code) in [(9, "import-table-option"), (1, "import-no-list")] {
        let findings = import("a.html", page.as_bytes(), &Options { tables: &[table], ..norwegian() });
        assert_eq!(codes(&findings.unwrap_err()), [code]);
    }
    // Those that are named are one list, each by its own header.
    let found = imported("a.html", page.as_bytes(), &Options { tables: &[2, 3, 4], ..norwegian() });
    assert_eq!(names(&found), ["A", "B", "C"]);
    assert_eq!(found.register.subprocessors[2].address.as_deref(), Some("Vei 1, Sverige"));
}

#[test]
fn tables_that_something_parts_are_told_and_not_taken() {
    let table = |rows: &str| format!("<table><tr><th>Databehandler</th><th>Land</th></tr>{rows}</table>");
    let row = |name: &str| format!("<tr><td>{name}</td><td>Norge</td></tr>");
    let page = format!("{}<h2>Tidligere</h2>{}", table(&row("A")), table(&row("B")));
    let found = imported("a.html", page.as_bytes(), &norwegian());
    assert_eq!(found.register.subprocessors.len(), 1);
    let left = found.report.iter().find(|finding| finding.code.0 == "import-table-left").unwrap();
    assert!(
        left.level == bilag::finding::Level::Warning && left.to_string().contains("name=Tidligere"),
        "{left}"
    );
    // A list of contacts is no list of sub-processors.
    let page = format!(
        "<table><tr><th>Navn</th><th>Tittel</th><th>E-post</th><th>Telefon</th></tr>\
         <tr><td>Kari</td><td>Sjef</td><td>k@a.example</td><td>00 00 00 00</td></tr></table><p>Liste</p>{}",
        table(&row("A"))
    );
    assert_eq!(imported("a.html", page.as_bytes(), &norwegian()).register.subprocessors[0].name, "A");
}

#[test]
fn struck_words_links_and_second_values_are_kept_and_marked() {
    let page = "<table><tr><th>Databehandler</th><th>Land</th><th>Kontakt</th><th>E-post</th><th>Nettside</th></tr>\
        <tr><td>A</td><td><del>USA</del> Norge</td><td>a@a.example</td><td>b@a.example</td>\
        <td><a href=\"https://a.example/dpa\">DPA</a></td></tr></table>";
    let found = imported("a.html", page.as_bytes(), &norwegian());
    let entry = &found.register.subprocessors[0];
    assert_eq!(entry.website.as_deref(), Some("https://a.example/dpa"));
    assert_eq!(entry.contact.email.as_deref(), Some("a@a.example"));
    assert!(entry.notes.iter().any(|note| note.text == "b@a.example"), "{entry:?}");
    let marks: Vec<&str> = entry.unconfirmed.iter().map(|one| one.fact).collect();
    assert!(marks.contains(&"countries") && marks.contains(&"contact"), "{marks:?}");
}

#[test]
fn a_list_that_is_too_long_is_refused() {
    let rows = |count: usize| {
        let rows = (0..count).map(|at| format!("Firma {at};Norge\n"));
        std::iter::once("Navn;Land\n".to_owned()).chain(rows).collect::<String>().into_bytes()
    };
    let findings = import("a.csv", &rows(30_001), &norwegian()).unwrap_err();
    assert_eq!(codes(&findings), ["import-too-long"]);
    let cell = format!("Navn;Land\nA;{}", "<b ".repeat(1 << 20));
    assert_eq!(codes(&import("a.csv", cell.as_bytes(), &norwegian()).unwrap_err()), ["import-too-complex"]);
    let found = imported("a.csv", &rows(30_000), &norwegian());
    assert_eq!(found.register.subprocessors.len(), 30_000);
    // What is told of each row in the same way is counted, beyond what anybody reads.
    assert!(found.report.len() < 1000, "{}", found.report.len());
}

#[test]
fn a_list_in_each_language_is_known_by_its_headers() {
    for (tag, headers, row) in [
        (
            "nb",
            ["Underdatabehandler", "Land", "Formål", "Sist oppdatert"],
            ["A", "Tyskland", "Bank", "3. mai 2020"],
        ),
        (
            "da",
            ["Underdatabehandler", "Land", "Formål", "Senest opdateret"],
            ["A", "Tyskland", "Bank", "3. maj 2020"],
        ),
        (
            "sv",
            ["Underbiträde", "Land", "Ändamål", "Senast uppdaterad"],
            ["A", "Tyskland", "Bank", "3 maj 2020"],
        ),
        ("fi", ["Alikäsittelijä", "Maa", "Tarkoitus", "Päivitetty"], ["A", "Saksa", "Pankki", "3.5.2020"]),
        (
            "de",
            ["Unterauftragsverarbeiter", "Land", "Zweck", "Stand"],
            ["A", "Deutschland", "Bank", "3. Mai 2020"],
        ),
        (
            "en",
            ["Sub-processor", "Country", "Purpose", "Last updated"],
            ["A", "Germany", "Bank", "3 May 2020"],
        ),
    ] {
        let found =
            imported("a.tsv", &list(&[&headers, &row]), &Options { locale: Some(tag), ..Options::default() });
        let entry = &found.register.subprocessors[0];
        assert_eq!(entry.countries[0].to_string(), "DE", "{tag}");
        assert_eq!(entry.updated, "2020-05-03".parse().ok(), "{tag}");
        if tag != "nb" && tag != "da" {
            assert_eq!(imported("a.tsv", &list(&[&headers, &row]), &Options::default()).locale, tag);
        }
    }
    let findings = import("a.tsv", &list(&[&["Land", "Navn"], &["Norge", "A"]]), &Options::default());
    assert_eq!(codes(&findings.unwrap_err()), ["import-locale-option"]);
}

#[test]
fn a_pdf_of_others_is_told_to_have_no_tables() {
    let mut document = lopdf::Document::with_version("1.7");
    let pages = lopdf::dictionary! { "Type" => "Pages", "Kids" => Vec::new(), "Count" => 0 };
    let pages = document.add_object(pages);
    let catalog = document.add_object(lopdf::dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(codes(&import("a.pdf", &bytes, &norwegian()).unwrap_err()), ["import-pdf"]);
}
