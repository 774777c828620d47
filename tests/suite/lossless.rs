//! Nothing that stands in a list is lost: every word of every cell is in the register, the words or the notes, or is a fact there.

use std::collections::HashSet;

use bilag::import::{DateOrder, Options, import};
use bilag::record::pretty;

/// Numbers that are the same in each run (Knuth's constants for a linear congruential generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len())]
    }

    /// A word that nobody has a meaning for, perhaps with signs around it.
    fn word(&mut self) -> String {
        let letters = ["q", "x", "zw", "å", "ø", "É", "ñ", "ß", "7", "k", "Ж"];
        let word: String = (0..3 + self.roll(5)).map(|_| self.one(&letters)).collect();
        let (before, after) = self.one(&[
            ("", ""),
            ("", "."),
            ("(", ")"),
            ("«", "»"),
            ("\"", "\""),
            ("{", "}"),
            ("", ","),
            ("<", ">"),
            ("", "-"),
            ("", ";"),
            ("", "|"),
            ("[", "]"),
            ("*", "*"),
            ("{ -", " }"),
            ("\\", ""),
            ("", " &amp;"),
        ]);
        format!("{before}{word}{after}")
    }

    fn words(&mut self) -> String {
        (0..=self.roll(6))
            .map(|_| self.word())
            .collect::<Vec<_>>()
            .join(self.one(&[" ", "  ", "\n", " / ", ", "]))
    }
}

/// The words of a text as they are looked for: its letters and digits.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A header and what may stand under it.
type Column = (&'static str, &'static [(&'static str, &'static str)]);

/// Columns, and what may stand in each beside words without meaning: a text, and what the register has for it.
const COLUMNS: [Column; 19] = [
    ("Underdatabehandler", &[]),
    ("Juridisk navn", &[]),
    ("Org.nr.", &[("000 000 000", "000 000 000")]),
    ("Adresse", &[]),
    ("Inngått", &[("4.6.2021", "2021-06-04")]),
    ("E-post", &[("dpo@a.example", "dpo@a.example")]),
    ("Telefon", &[("+47 11 11 11 11", "+47 11 11 11 11")]),
    ("Kontaktperson", &[("post@a.example", "post@a.example"), ("+47 00 00 00 00", "+47 00 00 00 00")]),
    (
        "Land",
        &[("Irland", "\"IE\""), ("Holland/ Irland", "\"NL\", \"IE\""), ("NO", "\"NO\""), ("USA", "\"US\"")],
    ),
    ("Lagringssted", &[("EU", "\"EU\""), ("Tyskland og Danmark", "\"DE\", \"DK\"")]),
    ("Funksjon", &[("Hosting", "\"hosting\""), ("Invoicing", "\"invoicing\"")]),
    ("Beskrivelse", &[("Data lagres i EU.", "Data lagres i EU")]),
    (
        "Overføringsgrunnlag",
        &[("SCC", "\"scc\""), ("Binding Corporate Rules (BCR)", "\"bcr\""), ("DPF", "\"dpf\"")],
    ),
    ("Kategorier av personopplysninger", &[]),
    ("Varighet", &[]),
    (
        "Oppdatert",
        &[("31.dec 2019", "2019-12-31"), ("3. Aug 2020", "2020-08-03"), ("2021-02-03", "2021-02-03")],
    ),
    ("Nettside", &[("https://a.example/x", "https://a.example/x")]),
    ("Humør", &[]),
    ("", &[]),
];

#[test]
fn every_word_of_every_cell_is_found_again() {
    let mut dice = Dice(8);
    for run in 0..150 {
        let mut table = Vec::new();
        let mut columns: Vec<_> = COLUMNS.to_vec();
        while columns.len() > 6 && dice.roll(4) > 0 {
            columns.remove(1 + dice.roll(columns.len() - 1));
        }
        table.push(columns.iter().map(|(header, _)| (*header).to_owned()).collect::<Vec<_>>());
        let mut facts = Vec::new();
        for _ in 0..=dice.roll(8) {
            let goes_on = table.len() > 1 && dice.roll(5) == 0;
            let cell = |(at, (_, values)): (usize, &Column)| match dice.roll(4) {
                _ if at == 0 && goes_on => String::new(),
                _ if at == 0 => dice.words(),
                0 => String::new(),
                1 | 2 if !values.is_empty() && !goes_on => {
                    let (text, fact) = dice.one(values);
                    facts.push((text.to_owned(), fact));
                    text.to_owned()
                }
                _ => dice.words(),
            };
            table.push(columns.iter().enumerate().map(cell).collect());
        }
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(";") + "\r\n";
        let bytes = table.iter().map(line).collect::<String>();
        let options = Options {
            locale: Some("nb"),
            date_order: Some(DateOrder::DayMonthYear),
            terms: dice.roll(2) == 0,
            ..Options::default()
        };
        let found = import("a.csv", bytes.as_bytes(), &options)
            .unwrap_or_else(|findings| panic!("{findings:?}\n{bytes}"));
        let left = |code: &str| ["import-left-over", "import-outside"].contains(&code);
        let left = found.report.iter().filter(|finding| left(finding.code.0)).map(ToString::to_string);
        let left: HashSet<String> = left.flat_map(|text| words(&text)).collect();
        let terms = found.words.terms.values().cloned().collect::<Vec<_>>().join(" ");
        let entries = found.register.subprocessors.iter().map(|entry| {
            let said = found.words.messages.iter().filter(|message| message.id == entry.id);
            let said = said.map(|message| message.text.as_str()).collect::<Vec<_>>().join(" ");
            let all = format!("{} {said}", pretty(entry));
            (words(&all).into_iter().collect::<HashSet<_>>(), all)
        });
        let entries: Vec<(HashSet<String>, String)> = entries.collect();
        // The name of a character is that character.
        let words_of = |cell: &String| words(&cell.replace("&amp;", "&"));
        let mut own = None;
        for row in &table[1..] {
            if !words_of(&row[0]).is_empty() {
                let is_it = |(there, _): &&(HashSet<String>, String)| {
                    words_of(&row[0]).iter().all(|word| there.contains(word))
                };
                own = entries.iter().find(is_it);
            }
            for cell in row {
                let lost =
                    |there: &HashSet<String>| words_of(cell).into_iter().find(|word| !there.contains(word));
                let fact = facts.iter().find(|(text, _)| text == cell);
                let is_there = match own {
                    // A row of its own that is no entry is in the report.
                    None => lost(&left).is_none(),
                    Some((there, all)) => {
                        lost(there).is_none() || fact.is_some_and(|(_, fact)| all.contains(fact))
                    }
                };
                let all = own.map_or("", |(_, all)| all);
                assert!(is_there, "run {run}: {cell:?} is lost\n{bytes}\n{all}\n{left:?}");
            }
        }
        assert!(
            words(&terms).iter().all(|word| found
                .words
                .messages
                .iter()
                .any(|message| words(&message.text).contains(word)))
        );
        let register = pretty(&found.register);
        // What is written is what a register and its words may be.
        bilag::read::register(&bilag::source::Source::new("register.json", register)).unwrap();
        let words = bilag::source::Source::new("nb.ftl", found.words.to_fluent());
        bilag::locale::Catalog::new("nb", &[words], bilag::locale::Fallback::Refused).unwrap();
    }
}
