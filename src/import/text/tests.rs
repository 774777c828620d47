//! Texts made here, taken apart: what people paste, and what is made to do harm.

use super::*;

const SEED: &str = "\n\nDatabehandlere\tLand\tJuridisk grunnlag\tFunksjon\tBeskrivelse\tOppdateret\n\
    Amazon\tIrland\t\tHosting\tVi bruker Amazon, som \"er\" sikker. Data lagres i EU\t31.dec 2019\n\
    Google\tUSA\tSCC\tStatistikk\tAll historikk, klikk, navn er lagret. I et\t3. Aug 2020\n\n\
    \t\t\t\tEnterprise-abonnement er det mulig. Data lagres i USA.\t\n\
    ZenDesk\tUSA\t<u>BCR</u>\tKundeservice\tEt billettsystem; vi bruker det.\t3. Aug 2020\n\n\
    Kontakt oss for mer informasjon.";

fn content(text: impl AsRef<[u8]>) -> Content {
    read(text.as_ref()).unwrap()
}

fn codes(content: &Content) -> Vec<&str> {
    content.repairs.iter().map(|repair| repair.code.0).collect()
}

#[test]
fn a_pasted_list_keeps_rows_that_go_on_and_the_prose_below() {
    let content = content(SEED);
    let rows = content.rows();
    assert_eq!(rows.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [3, 4, 5, 7, 8]);
    assert_eq!(rows[0].1[5], "Oppdateret");
    assert_eq!(rows[1].1[4], "Vi bruker Amazon, som \"er\" sikker. Data lagres i EU");
    assert_eq!(rows[3].1, ["", "", "", "", "Enterprise-abonnement er det mulig. Data lagres i USA."]);
    assert_eq!(content.paragraphs(), [(10, "Kontakt oss for mer informasjon.")]);
    assert_eq!(content.tables[0].before, 0);
    let list = self::content(include_bytes!("../../../tests/cases/import/plandisc.txt"));
    assert_eq!(codes(&list), [""; 0]);
    assert_eq!(codes(&content), [""; 0]);
}

#[test]
fn lines_of_one_cell_are_one_row() {
    let text = "Liste\n\nNavn\tLand\tBeskrivelse\tDato\nA\tIrland\tDette er en lang\nbeskrivelse som brytes.\t31.12.2019\n\
        B\tUSA\tx\t2020\nC\nGruppen\tNorge\ty\t2021\nD\tDanmark\ten\nto\ntre\t2022\nE\nF\tFinland\tz\t2023\n\nKontakt oss.";
    for end in ["\n", "\r\n"] {
        let content = content(text.replace('\n', end));
        let expected = [
            (3, vec!["Navn", "Land", "Beskrivelse", "Dato"]),
            (4, vec!["A", "Irland", "Dette er en lang\nbeskrivelse som brytes.", "31.12.2019"]),
            (6, vec!["B", "USA", "x", "2020"]),
            (8, vec!["Gruppen", "Norge", "y", "2021"]),
            (9, vec!["D", "Danmark", "en\nto\ntre", "2022"]),
            (13, vec!["F", "Finland", "z", "2023"]),
        ];
        assert_eq!(content.rows(), expected);
        assert_eq!(content.paragraphs(), [(1, "Liste"), (7, "C"), (12, "E"), (15, "Kontakt oss.")]);
        let told: Vec<_> = content.repairs.iter().map(ToString::to_string).collect();
        assert_eq!(told, [":4:1: import-lines-joined count=2", ":9:1: import-lines-joined count=3"]);
    }
}

#[test]
fn lines_that_may_be_rows_are_no_lines_of_one() {
    let whole = |text: &str, count: usize| {
        let content = content(text);
        assert_eq!((content.rows().len(), codes(&content)), (count, vec![]), "{text}");
    };
    // Marks in the midst of words part nothing.
    let marked = content("N\tL\tB\tD\nA\tb\tsom \"er\" lang\nog \"brytes\" her\td\n");
    assert_eq!(marked.rows()[1].1, ["A", "b", "som \"er\" lang\nog \"brytes\" her", "d"]);
    // Too many cells, too few, a row that goes on with its entry, a blank line, marks.
    whole("N\tL\tB\tD\nA\tb\tc\nB\tb\td\n", 3);
    whole("N\tL\tB\tD\nA\tb\nB\tb\n", 3);
    whole("N\tL\tB\tD\nA\tb\tc\n\td\n", 3);
    whole("N\tL\tB\tD\nA\tb\tc\n\nB\td\n", 3);
    whole("N\tL\tB\tD\nA\tb\tc\n\"B\"\td\n", 3);
    whole("N;L;B;D\nA;b;c\nB;d\n", 3);
    // Blank cells at the end left out throughout.
    whole("N\tL\tB\tD\nA\tb\tc\nB\td\nC\td\nD\te\nE\tf\tg\th\n", 6);
}

#[test]
fn encodings_are_told_apart() {
    let text = "Navn\tLand\r\nBlåbær\tØsterrike\r\n";
    let utf16 = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let (little, big) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
    let windows = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let with = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    let cases: [(Vec<u8>, Option<&str>); 7] = [
        (text.into(), None),
        (with(b"\xEF\xBB\xBF", text.as_bytes()), None),
        (with(b"\xFF\xFE", &little), Some("UTF-16LE")),
        (with(b"\xFE\xFF", &big), Some("UTF-16BE")),
        (little, Some("UTF-16LE")),
        (big, Some("UTF-16BE")),
        (windows, Some("windows-1252")),
    ];
    for (bytes, encoding) in cases {
        let content = content(&bytes);
        assert_eq!(content.rows()[1], (2, vec!["Blåbær", "Østerrike"]), "{encoding:?}");
        let told = content.repairs.first().map(ToString::to_string);
        assert_eq!(told, encoding.map(|name| format!("import-decoded encoding={name}")));
    }
}

#[test]
fn what_is_no_text_is_refused() {
    for bytes in [&b"Navn;\0Land\nA;B"[..], b"\0\0\0\0", b"\xFF\xFE\x00\xD8"] {
        assert_eq!(read(bytes).unwrap_err().code, codes::IMPORT_ENCODING, "{bytes:?}");
    }
    let damaged = [&b"Bl\xC3\xA5b\xC3\xA6r;"[..], b"\xE5;x"].concat();
    assert_eq!(read(&damaged).unwrap_err().code, codes::IMPORT_ENCODING);
}

#[test]
fn a_separator_is_what_makes_the_best_table() {
    // A comma in each line, and semicolons that part it.
    let decimals = content("Navn;Andel;Land\nA;1,5;NO\nB;2,5;DK\n");
    assert_eq!(decimals.rows()[1].1, ["A", "1,5", "NO"]);
    let commas = content("Navn,Land,Formål\nA,\"NO; DK\",x\nB,\"SE; DK\",y\n");
    assert_eq!(commas.rows()[1].1, ["A", "NO; DK", "x"]);
    let ragged = content("Navn;Land;Formål;Merknad\nA;NO;x, y, z\nB;DK\nC;SE;a, b\nD;FI;b;c, d\n");
    assert_eq!(ragged.rows()[2].1, ["B", "DK"]);
    let pipes = content("| Navn | Land |\n|------|:----:|\n| A, B | NO |\n");
    assert_eq!(pipes.rows(), [(1, vec!["", " Navn ", " Land "]), (3, vec!["", " A, B ", " NO "])]);
    let drawn = content("+------+------+\n| Navn | Land |\n+======+======+\n| A | NO |\n+---+---+\n");
    assert_eq!((drawn.rows().len(), drawn.paragraphs()), (2, vec![]));
    let spaced = content("Amazon, Irland, Hosting\nGoogle, USA, Statistikk\n");
    assert_eq!(spaced.rows()[0].1, ["Amazon", " Irland", " Hosting"]);
}

#[test]
fn prose_makes_no_table() {
    let text = "Hei,\n\nVi bruker Amazon, som er i Irland, og Google.\nVi bruker Azure, som er i EU.\n\nHilsen,\nKari";
    let content = content(text);
    assert_eq!(content.rows(), []);
    let lines = [
        (1, "Hei,"),
        (3, "Vi bruker Amazon, som er i Irland, og Google."),
        (4, "Vi bruker Azure, som er i EU."),
        (6, "Hilsen,"),
        (7, "Kari"),
    ];
    assert_eq!(content.paragraphs(), lines);
    assert_eq!(self::content("Kontakt oss.").paragraphs(), [(1, "Kontakt oss.")]);
}

#[test]
fn a_row_with_separators_is_no_prose() {
    let content =
        content("Våre databehandlere\n\nNavn;Land;Formål\nA;NO;x\nKontakt oss;;\n;;\nKontakt oss igjen\n");
    assert_eq!(content.rows().last(), Some(&(5, vec!["Kontakt oss"])));
    assert_eq!(content.paragraphs(), [(1, "Våre databehandlere"), (7, "Kontakt oss igjen")]);
}

#[test]
fn excel_announces_its_separator() {
    for text in
        ["sep=,\r\nNavn,Land\r\nA;B,\"NO\r\nDK\"\r\nC,SE", "\"sep=,\"\rNavn,Land\rA;B,\"NO\r\nDK\"\rC,SE"]
    {
        let content = content(text);
        assert_eq!(
            content.rows(),
            [(2, vec!["Navn", "Land"]), (3, vec!["A;B", "NO\r\nDK"]), (5, vec!["C", "SE"])]
        );
    }
}

#[test]
fn marks_that_never_close_swallow_nothing() {
    for separator in ["\t", ";", ","] {
        let text =
            "Navn|Land|Formål\nA|NO|\"til lagring\nB|DK|\"Kjent som \"\"C\"\"\"\nD|SE|5\" rør\nE|\"FI|z\n";
        let content = content(text.replace('|', separator));
        let found = content.rows();
        assert_eq!(found[1], (2, vec!["A", "NO", "\"til lagring"]), "{separator:?}");
        assert_eq!(found[2], (3, vec!["B", "DK", "Kjent som \"C\""]), "{separator:?}");
        assert_eq!(found[3], (4, vec!["D", "SE", "5\" rør"]));
        assert_eq!(found[4], (5, vec!["E", "\"FI", "z"]));
        assert_eq!(codes(&content), ["import-open-quotes"]);
    }
    // Rows between two stray marks.
    let content = content("Navn\tLand\nA\t\"NO\nB\tDK\nC\tSE\"\nD\tFI\n");
    assert_eq!((content.rows().len(), codes(&content)), (5, vec!["import-open-quotes"]));
}

#[test]
fn line_ends_and_breaks_in_cells_are_counted_as_lines() {
    for end in ["\n", "\r\n", "\r"] {
        let text = "Navn;Land||A;\"to|linjer\"||B;NO|".replace('|', end);
        let content = content(text);
        assert_eq!(
            content.rows().iter().map(|(number, _)| *number).collect::<Vec<_>>(),
            [1, 3, 6],
            "{end:?}"
        );
        assert_eq!(content.rows()[1].1[1], format!("to{end}linjer"));
    }
}

#[test]
fn aligned_columns_are_found_and_rows_go_on() {
    let text = "Våre databehandlere\n\n\
        Navn             Land       Grunnlag     Beskrivelse\n\
        Amazon           Irland                  Vi bruker Amazon, Inc. til lagring.\n\
        \x20                                         Data lagres i EU.\n\
        Azure            Holland/   SCC          Vi bruker den, ofte.\n\
        (Microsoft)      Irland\n\
        \n\
        Kontakt oss for mer informasjon.\n\
        \u{c}Navn        Land       Grunnlag     Beskrivelse\n\
        Google      USA        SCC          Statistikk\n";
    let content = content(text);
    let found = content.rows();
    assert_eq!(found[0], (3, vec!["Navn", "Land", "Grunnlag", "Beskrivelse"]));
    assert_eq!(found[1].1, ["Amazon", "Irland", "", "Vi bruker Amazon, Inc. til lagring."]);
    assert_eq!(found[2], (5, vec!["", "", "", "Data lagres i EU."]));
    assert_eq!(found[4].1, ["(Microsoft)", "Irland"]);
    assert_eq!(found[6].1, ["Google", "USA", "SCC", "Statistikk"]);
    assert_eq!(content.paragraphs(), [(1, "Våre databehandlere"), (9, "Kontakt oss for mer informasjon.")]);
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

#[test]
fn what_is_written_as_csv_comes_back_cell_by_cell() {
    const WORDS: [&str; 12] =
        ["Amazon", "æøå", " ", "\"", "5\" rør", ",", ";", "|", "a, b", "\n", "x\r\ny", "Data lagres."];
    let mut dice = Dice(7);
    for round in 0..400 {
        let (width, height) = (2 + dice.throw(5), 2 + dice.throw(4));
        let mut cell = || (0..=dice.throw(4)).map(|_| WORDS[dice.throw(WORDS.len())]).collect::<String>();
        // A cell that says something in the first and last column, so that no row is blank or shorter.
        let mut row = || (0..width).map(|_| format!("a{}z", cell())).collect::<Vec<_>>();
        let table: Vec<_> = (0..height).map(|_| row()).collect();
        for separator in [",", ";", "\t", "|"] {
            let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
            let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(separator);
            let text = table.iter().map(line).collect::<Vec<_>>().join("\n");
            let header = vec!["Navn"; width].join(separator);
            let content = content(format!("{header}\n{text}"));
            let found: Vec<_> = content.rows().into_iter().skip(1).map(|(_, cells)| cells).collect();
            assert_eq!(found, table, "round {round}, {separator:?}: {text}");
            assert_eq!(codes(&content), [""; 0]);
        }
    }
}

#[test]
fn no_word_is_lost_whatever_the_text() {
    const PIECES: [&str; 13] = ["a1", "b2", "c3", "\"", "\"\"", "\n", "\r\n", "\t", ";", ",", "  ", " ", "|"];
    // Lines that may be one row.
    const BROKEN: [&str; 8] = ["a1", "b2\t", "\t", "c3\n", "\n", "a1\tb2\tc3\n", "\"", "c3"];
    let mut dice = Dice(11);
    let mut joined = 0;
    for round in 0..6000 {
        let pieces = if round % 2 == 0 { PIECES.as_slice() } else { &BROKEN };
        let text: String = (0..dice.throw(40)).map(|_| pieces[dice.throw(pieces.len())]).collect();
        let content = content(&text);
        let cells = content.rows().into_iter().flat_map(|(_, cells)| cells).collect::<String>();
        let said = cells + &content.paragraphs().into_iter().map(|(_, text)| text).collect::<String>();
        for word in ["a1", "b2", "c3"] {
            assert_eq!(said.matches(word).count(), text.matches(word).count(), "{text:?}");
        }
        joined += content.repairs.iter().filter(|repair| repair.code == codes::IMPORT_LINES_JOINED).count();
    }
    assert!(joined > 100, "{joined}");
}

#[test]
fn hostile_texts_end() {
    let mark = "\u{feff}".to_owned();
    let blank = [mark, ";".repeat(100_000), "\n".repeat(100_000), "\t\n".repeat(50_000), String::new()];
    for text in blank {
        let content = content(&text);
        assert!(content.tables.is_empty() && content.outside.is_empty());
    }
    let wide = (0..1_000_000).map(|at| at.to_string()).collect::<Vec<_>>().join(";");
    assert_eq!(content(&wide).rows()[0].1.len(), 1_000_000);
    assert_eq!(
        read((";".repeat(3_000_000) + "x;y\nA;B\n").as_bytes()).unwrap_err().code,
        codes::IMPORT_TOO_COMPLEX
    );
    let open = "\"a;b\n\"c\";d\n".repeat(20_000);
    assert_eq!(content(&open).rows().len(), 40_000);
    let long = format!("Navn;Land\n{};NO\n", "å".repeat(1 << 20));
    assert_eq!(content(&long).rows()[1].1[0].len(), 2 << 20);
    let spaces = "a  ".repeat(200_000);
    assert_eq!(content(format!("{spaces}\n{spaces}")).outside.len(), 2);
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let line = "Amazon;Irland;SCC;Hosting;Vi bruker det, ofte;31.12.2019\n";
    let content = content(line.repeat(100_000));
    assert_eq!((content.rows().len(), content.rows()[99_999].0), (100_000, 100_000));
}
