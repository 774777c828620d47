//! Texts made here, taken apart.

use super::*;

fn content(text: impl AsRef<[u8]>) -> Content {
    read(text.as_ref()).unwrap()
}

#[test]
fn a_file_gives_tables_and_paragraphs() {
    for end in ["\n", "\r\n", "\r"] {
        let text = "# Våre databehandlere\n\nSist *opp*datert\ni mai.\n\n| Navn | Land | Formål |\n|:-----|:--:|---|\n\
            | [Amazon](https://aws.amazon.com) | NO \\| DK | **Lagring**<br>av `a|b`[^1] |\n| ~~Google~~ | <u>USA</u> |\n||||\n\
            | A | B | C | D | E |\n\n- en\n- to\n\n[^1]: Se *avtalen*.\n";
        let content = content(text.replace('\n', end));
        let expected = [
            (6, vec!["Navn", "Land", "Formål"]),
            (8, vec!["Amazon", "NO | DK", "Lagring\nav `a", "b`[^1]"]),
            (9, vec!["Google", "USA"]),
            (11, vec!["A", "B", "C", "D", "E"]),
        ];
        assert_eq!(content.rows(), expected, "{end:?}");
        let link = content.tables[0].rows[1].cells[0].link.as_deref();
        assert_eq!(link, Some("https://aws.amazon.com"));
        let said = [(1, "Våre databehandlere"), (3, "Sist oppdatert i mai."), (13, "en"), (14, "to")];
        assert_eq!(content.paragraphs()[..4], said);
        assert_eq!(
            content.paragraphs()[4..],
            [(16, "[^1]: "), (16, "Se avtalen.")].map(|(at, words)| (at, words.trim()))
        );
        assert!(content.repairs.is_empty());
        let cells = content.tables[0].rows.iter().flat_map(|row| &row.cells);
        let struck: Vec<_> = cells.filter(|cell| cell.is_struck).map(|cell| cell.text.as_str()).collect();
        assert_eq!(struck, ["Google"]);
    }
}

#[test]
fn tags_in_cells_are_dropped_or_understood() {
    let content = content(
        "|a|b|c|\n|-|-|-|\n|<a href=\"https://a.no/\" title='x'>A</a><br/>z|<img alt='Logo' src=x>|<span>x</span>&amp;|\n",
    );
    assert_eq!(content.rows()[1].1, ["A\nz", "Logo", "x&"]);
    assert_eq!(content.tables[0].rows[1].cells[0].link.as_deref(), Some("https://a.no/"));
}

#[test]
fn words_that_are_struck_through_are_told() {
    let content = content(
        "~~en~~ og <del>to</del>\n\n|a|b|c|\n|-|-|-|\n|<s>x</s>|y|~~z~~ w|~~v~~|\n\n~~tre~~\n\n<p><s>fire</s></p>\n\nx\n\n<p><s>fem</s></p>\n",
    );
    let cells = content.tables[0].rows.iter().flat_map(|row| &row.cells);
    let struck: Vec<_> = cells.filter(|cell| cell.is_struck).map(|cell| cell.text.as_str()).collect();
    assert_eq!(struck, ["x", "z w", "~~v~~"]);
    assert_eq!(content.repairs[0].to_string(), "import-struck count=5");
}

#[test]
fn tables_in_html_are_read_as_such() {
    let text = "Før\n\n<table>\n<tr><td>Navn</td>\n\n    <td>Land</td></tr>\n\n<tr><td colspan=2>A</td></tr>\n</table>\n\nEtter *x*\n\n\
        <!-- skjult -->\n\n<p>Til slutt</p>\n\n<table><tr><td>B</table>";
    let content = content(text);
    assert_eq!(content.rows(), [(1, vec!["Navn", "Land"]), (2, vec!["A", "A"]), (1, vec!["B"])]);
    assert_eq!(content.paragraphs(), [(1, "Før"), (11, "Etter x"), (15, "Til slutt")]);
}

#[test]
fn a_table_says_what_stands_before_it() {
    let text = "en\n\n|a|\n|-|\n|b|\n\n<table><tr><td>c</table>\n\nto\n\n<p>tre</p><table><tr><td>d</table>fire\n\n\
        ```\nA;B\nC;D\n```\n\n|e|\n|-|\n";
    let content = content(text);
    let before: Vec<_> = content.tables.iter().map(|table| table.before).collect();
    assert_eq!((before, content.outside.len()), (vec![1, 1, 3, 4, 4], 4));
}

#[test]
fn tables_in_code_and_pasted_ones_are_read_as_text() {
    let fenced = content("Liste:\n\n```csv\nNavn;Land;Formål\nA;NO;x\n```\n\nSlutt");
    assert_eq!(fenced.rows(), [(4, vec!["Navn", "Land", "Formål"]), (5, vec!["A", "NO", "x"])]);
    assert_eq!(fenced.paragraphs(), [(1, "Liste:"), (8, "Slutt")]);
    let broken = content("```\nNavn\tLand\tFormål\nA\tNord\nIrland\tx\n```\n");
    assert_eq!(broken.rows()[1], (3, vec!["A", "Nord\nIrland", "x"]));
    assert_eq!(broken.repairs[0].to_string(), ":3:1: import-lines-joined count=2");
    let pasted = content("# Liste\n\nNavn\tLand\nA\tNO\n\nKontakt oss.");
    assert_eq!(pasted.rows(), [(3, vec!["Navn", "Land"]), (4, vec!["A", "NO"])]);
    let code = content("    if x {\n        y\n    }\n");
    assert_eq!((code.rows(), code.paragraphs().len()), (vec![], 3));
}

#[test]
fn hostile_files_end() {
    for piece in [
        "> ",
        "* ",
        "- a\n  ",
        "[",
        "![",
        "`",
        "*a ",
        "_",
        "|",
        "<",
        "<table>\n\n",
        "[^a",
        "&#",
        "~~",
        "\n\n    ",
        "a\n=\n",
        "1. ",
    ] {
        let text = piece.repeat(20_000);
        // Right or refused.
        if let Err(finding) = read(text.as_bytes()) {
            assert_eq!(finding.code, codes::IMPORT_TOO_COMPLEX);
        }
    }
    let wide = format!("{}|\n{}|\n{}", "|a".repeat(20_000), "|-".repeat(20_000), "x\n".repeat(20_000));
    if let Err(finding) = read(wide.as_bytes()) {
        assert_eq!(finding.code, codes::IMPORT_TOO_COMPLEX);
    }
    assert!(content("\u{feff}").outside.is_empty());
    assert_eq!(read(b"a\0b").unwrap_err().code, codes::IMPORT_ENCODING);
}

#[test]
fn many_rows_are_read() {
    let row = "| Amazon | Irland | SCC | Hosting | Vi bruker det | 2019 |\n";
    let content = content(format!("{row}|-|-|-|-|-|-|\n{}", row.repeat(20_000)));
    assert_eq!((content.rows().len(), content.rows()[20_000].0), (20_001, 20_002));
}
