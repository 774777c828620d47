//! Text → lines no wider than a measure: where words wrap, hyphenate, and at worst break.
//!
//! Where words may break is `run`'s, hyphenation is hypher's. Where lines go on the page is `pdf`'s.

use hypher::Lang;
use unicode_linebreak::BreakOpportunity;
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::Weight;
use super::run::{MIN_FILL, Run, opportunities, points};
use super::shape::{Glyph, Shaper, Slice};
use super::style::TextStyle;
use crate::document::{Inline, Text, Wrap};

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// What stands on it, left to right.
    pub(crate) spans: Vec<Span>,
}

/// A run within a line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Span {
    /// Glyphs of the style's weight, word by word.
    Glyphs {
        /// The words.
        words: Vec<Slice>,
        /// The index of their inline in the text, where it is more than words.
        inline: Option<usize>,
    },
    /// A blank to write in, as wide as given (pt).
    Fill(f32),
}

impl Line {
    /// Width in points at `size`.
    pub(crate) fn width(&self, size: f32) -> f32 {
        self.spans.iter().map(|span| span.width(size)).sum()
    }
}

impl Span {
    /// Width in points at `size`.
    pub(crate) fn width(&self, size: f32) -> f32 {
        match self {
            Self::Glyphs { words, .. } => {
                let steps: i32 = words.iter().flat_map(Slice::glyphs).map(Glyph::step).sum();
                points(steps, size)
            }
            Self::Fill(width) => *width,
        }
    }
}

/// How words may be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Breaking {
    patterns: Patterns,
    wrap: Wrap,
}

/// How a language hyphenates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Patterns {
    /// Its patterns, if there are any.
    hyphenation: Option<Lang>,
    /// Whether capitalised words are words like others, as in German.
    capitals: bool,
}

impl Breaking {
    /// For text of this kind in the language with this BCP 47 tag.
    pub(crate) fn new(language: &str, wrap: Wrap) -> Self {
        Self { patterns: Patterns::of(language), wrap }
    }
}

impl Patterns {
    fn of(language: &str) -> Self {
        let code = language.split('-').next().unwrap_or(language);
        let hyphenation = <[u8; 2]>::try_from(code.as_bytes()).ok().and_then(Lang::from_iso);
        Self { hyphenation, capitals: code == "de" }
    }
}

/// A word is hyphenated in sentences where the line would else stay emptier than this share of the measure.
const LOOSE: f32 = 0.18;
/// … and emptier than this (pt): narrow columns leave words whole.
const MIN_LOOSE: f32 = 45.0;
/// Words shorter than this, in characters, stay whole.
const MIN_HYPHENATED: usize = 7;

/// The lines of `text` within `width` points; at least one, which may be empty. Of the style, size and weight count.
pub(crate) fn set(
    text: &Text,
    style: &TextStyle,
    width: f32,
    breaking: Breaking,
    shaper: &Shaper,
) -> Vec<Line> {
    Setter::new(text, style, width, breaking, shaper).run()
}

/// More lines than `text` takes within `width` points, counted without shaping it: no glyph is wider than `em`, in ems, and any
/// two lines after one another say more than one measure holds.
pub(crate) fn at_most(text: &Text, style: &TextStyle, width: f32, em: f32) -> usize {
    let (mut ems, mut breaks) = (0.0, 0);
    for inline in &text.0 {
        match inline {
            Inline::Words(words)
            | Inline::Foreign { words, .. }
            | Inline::Link { words, .. }
            | Inline::Reference { words, .. } => {
                ems += words.chars().count() as f32 * em;
                breaks += words.chars().filter(|character| character.is_control()).count();
            }
            Inline::Fill(_) => ems += MIN_FILL / style.size,
            Inline::PageNumber | Inline::PageCount => {}
        }
    }
    2 * (ems * style.size / width.max(style.size)).ceil() as usize + breaks + 1
}

struct Setter {
    run: Run,
    width: f32,
    breaking: Breaking,
    hyphen: Slice,
    lines: Vec<Line>,
    /// Where the line being set starts, in bytes.
    start: usize,
}

impl Setter {
    fn new(text: &Text, style: &TextStyle, width: f32, breaking: Breaking, shaper: &Shaper) -> Self {
        let run = Run::new(text, style, shaper);
        let hyphen = shaper.hyphen(Weight::bold(style.bold));
        let hyphen = Slice::new(&hyphen, 0, hyphen.len());
        Self { run, width, breaking, hyphen, lines: Vec::new(), start: 0 }
    }

    fn run(mut self) -> Vec<Line> {
        let breaks: Vec<(usize, BreakOpportunity)> = opportunities(&self.run.text).collect();
        let mut word = 0;
        for (end, opportunity) in breaks {
            self.fit(word, end);
            word = end;
            if opportunity == BreakOpportunity::Mandatory {
                self.close(end, false);
            }
        }
        if self.lines.is_empty() {
            self.lines.push(Line { spans: Vec::new() });
        }
        self.lines
    }

    /// Makes room for the word at `word..end`: on this line, broken, or on the next.
    fn fit(&mut self, word: usize, end: usize) {
        let mut word = word;
        while self.run.width(self.start, end) > self.width {
            if let Some(point) = self.hyphenation_point(word, end) {
                self.close(point, true);
                word = point;
            } else if word > self.start {
                self.close(word, false);
            } else {
                let point = self.last_resort(word, end);
                if point >= end {
                    return;
                }
                self.close(point, false);
                word = point;
            }
        }
    }

    /// Ends the line before the byte at `end`.
    fn close(&mut self, end: usize, hyphenated: bool) {
        let soft = self.run.text[self.start..end].ends_with('\u{AD}');
        let mut spans = self.run.spans(self.run.visible(self.start, end));
        if hyphenated || (soft && end < self.run.text.len()) {
            match spans.last_mut() {
                Some(Span::Glyphs { words, .. }) => words.push(self.hyphen.clone()),
                _ => spans.push(Span::Glyphs { words: vec![self.hyphen.clone()], inline: None }),
            }
        }
        let mut line = Line { spans };
        self.stretch_last_fill(&mut line);
        self.lines.push(line);
        self.start = end;
    }

    /// A blank that ends a line reaches to its edge.
    fn stretch_last_fill(&self, line: &mut Line) {
        let room = self.width - line.width(self.run.size);
        if let Some(Span::Fill(width)) = line.spans.last_mut() {
            *width = (*width + room).max(MIN_FILL.min(self.width));
        }
    }

    /// The last place to hyphenate the word at `word..end` so that its head fits on the line, if that is good.
    fn hyphenation_point(&self, word: usize, end: usize) -> Option<usize> {
        let alone = self.run.width(word, end) > self.width;
        let so_far = if word > self.start { self.run.width(self.start, word) } else { 0.0 };
        let loose = self.width - so_far > (self.width * LOOSE).max(MIN_LOOSE);
        if !alone && (self.breaking.wrap == Wrap::Short || !loose) {
            return None;
        }
        let text = self.run.text[word..end].trim_end();
        let bare = text.trim_matches(|character: char| !character.is_alphanumeric());
        if bare.chars().count() < MIN_HYPHENATED || !bare.chars().all(char::is_alphabetic) {
            return None;
        }
        let lead = text.find(bare)?;
        let patterns = self.patterns(word + lead);
        let language = patterns.hyphenation?;
        let capital = bare.chars().skip(1).any(char::is_uppercase)
            || (!patterns.capitals && bare.starts_with(char::is_uppercase) && !self.starts_sentence(word));
        if capital && !alone {
            return None;
        }
        let mut point = word + lead;
        let hyphen: i32 = self.hyphen.glyphs().iter().map(Glyph::step).sum();
        let hyphen = points(hyphen, self.run.size);
        let mut best = None;
        for syllable in hypher::hyphenate_bounded(bare, language, 3, 3) {
            point += syllable.len();
            let fits = self.run.width(self.start, point) + hyphen <= self.width;
            if point < word + lead + bare.len() && fits {
                best = Some(point);
            }
        }
        best
    }

    /// How the word at `at` hyphenates: in its own language.
    fn patterns(&self, at: usize) -> Patterns {
        let foreign = self.run.foreign.iter().find(|(range, _)| range.contains(&at));
        foreign.map_or(self.breaking.patterns, |(_, language)| Patterns::of(language))
    }

    /// Whether the word at `word` may be capitalised for standing first.
    fn starts_sentence(&self, word: usize) -> bool {
        self.run.text[..word]
            .trim_end()
            .chars()
            .next_back()
            .is_none_or(|last| matches!(last, '.' | '!' | '?' | ':'))
    }

    /// Where to break a word wider than the measure that no rule breaks: at a space that should hold, at a mark of an
    /// address, else anywhere. A period that ends a line would end the address, so it begins the next.
    /// At least one character stays on the line.
    fn last_resort(&self, word: usize, end: usize) -> usize {
        let mut anywhere = None;
        let mut mark = None;
        let mut after_space = None;
        let text = self.run.text[word..end].trim_end();
        for (at, grapheme) in text.grapheme_indices(true) {
            let point = word + at + grapheme.len();
            if anywhere.is_some() && self.run.width(self.start, point) > self.width {
                break;
            }
            anywhere = Some(point);
            if grapheme.ends_with(char::is_whitespace) {
                after_space = Some(point);
            }
            if grapheme.ends_with(['/', '-', ',', ';', ':']) {
                mark = Some(point);
            } else if at > 0 && grapheme.starts_with(['.', '@', '_', '?', '&', '=', '+', '#', '%', '~']) {
                mark = Some(word + at);
            }
        }
        let point = after_space.or(mark).or(anywhere).unwrap_or(end);
        if point >= word + text.len() { end } else { point }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::look::Look;
    use crate::render::shape::Characters;

    fn lines_of(text: &Text, width: f32, language: &str, wrap: Wrap) -> Vec<Line> {
        let shaper = Shaper::default();
        set(text, &shaper.look().cell, width, Breaking::new(language, wrap), &shaper)
    }

    fn broken(text: &str, width: f32, language: &str, wrap: Wrap) -> Vec<String> {
        let lines = lines_of(&text.into(), width, language, wrap);
        for line in &lines {
            assert!(line.width(Look::default().cell.size) <= width + 0.01, "{line:?}");
        }
        lines.iter().map(read).collect()
    }

    fn read(line: &Line) -> String {
        let slices = line.spans.iter().flat_map(|span| match span {
            Span::Glyphs { words, .. } => words.as_slice(),
            Span::Fill(_) => &[],
        });
        slices
            .flat_map(Slice::glyphs)
            .map(|glyph| match &glyph.characters {
                Characters::Own(own) => own.to_string(),
                Characters::SoftHyphen => "-".to_owned(),
                Characters::Noted(noted) => noted.to_string(),
            })
            .collect()
    }

    #[test]
    fn sentences_hyphenate_by_language_and_short_facts_do_not() {
        let text = "Vi bruker sikkerhetskopiering";
        assert_eq!(broken(text, 90.0, "nb", Wrap::Flow), ["Vi bruker sikkerhetsko-", "piering"]);
        assert_eq!(broken(text, 100.0, "nb", Wrap::Short), ["Vi bruker", "sikkerhetskopiering"]);
        assert_eq!(broken(text, 100.0, "zz", Wrap::Flow), ["Vi bruker", "sikkerhetskopiering"]);
    }

    #[test]
    fn each_language_hyphenates_by_its_own_patterns() {
        let parts = |(language, word)| {
            let patterns = Patterns::of(language).hyphenation.expect("patterns of every shipped language");
            hypher::hyphenate_bounded(word, patterns, 3, 3).collect::<Vec<_>>().join("-")
        };
        let words = [
            ("nb", "personvernforordningen"),
            ("nn", "behandlingsansvarleg"),
            ("da", "databeskyttelsesforordningen"),
            ("sv", "personuppgiftsansvarig"),
            ("fi", "henkilötietojenkäsittely"),
            ("de", "Auftragsverarbeitungsvertrag"),
            ("en", "confidentiality"),
        ];
        let hyphenated = [
            "per-son-vern-for-ord-nin-gen",
            "behand-lings-an-svar-leg",
            "data-be-skyt-tel-ses-for-ord-nin-gen",
            "per-son-upp-gifts-an-sva-rig",
            "hen-ki-lö-tie-to-jen-kä-sit-tely",
            "Auf-trags-ver-ar-bei-tungs-ver-trag",
            "con-fi-den-tial-ity",
        ];
        assert_eq!(words.map(parts), hyphenated);
    }

    #[test]
    fn foreign_words_hyphenate_by_their_own_language() {
        let words = || "sikkerhetskopiering".to_owned();
        let text = Text(vec![
            Inline::Words("Vi bruker (".into()),
            Inline::Foreign { language: "nb".into(), words: words() },
            Inline::Words(")".into()),
        ]);
        let lines = |language| -> Vec<String> {
            lines_of(&text, 94.0, language, Wrap::Flow).iter().map(read).collect()
        };
        assert_eq!(lines("zz"), ["Vi bruker (sikkerhetsko-", "piering)"]);
        assert_eq!(lines("en"), lines("zz"));
        assert_eq!(broken("Vi bruker (sikkerhetskopiering)", 94.0, "zz", Wrap::Flow).len(), 2);
        assert_ne!(broken("Vi bruker (sikkerhetskopiering)", 94.0, "zz", Wrap::Flow), lines("zz"));
    }

    #[test]
    fn short_pairs_and_single_letters_are_not_torn() {
        assert_eq!(broken("utenfor EU/EØS", 50.0, "nb", Wrap::Flow), ["utenfor", "EU/EØS"]);
        assert_eq!(broken("alle e-poster", 40.0, "nb", Wrap::Flow), ["alle", "e-poster"]);
        assert_eq!(broken("i Plandisc-verktøyet", 50.0, "nb", Wrap::Flow), ["i Plandisc-", "verktøyet"]);
    }

    #[test]
    fn no_break_spaces_hold() {
        assert_eq!(broken("se art.\u{A0}28", 32.0, "nb", Wrap::Flow), ["se", "art. 28"]);
        let date = "31.\u{A0}desember\u{A0}2019";
        assert_eq!(broken(date, 60.0, "nb", Wrap::Short), ["31. desember", "2019"], "where there is no room");
    }

    #[test]
    fn soft_hyphens_show_only_where_they_break() {
        assert_eq!(broken("data\u{AD}behandler", 200.0, "zz", Wrap::Flow), ["databehandler"]);
        assert_eq!(broken("data\u{AD}behandler", 45.0, "zz", Wrap::Flow), ["data-", "behandler"]);
    }

    #[test]
    fn addresses_break_at_their_marks_and_long_words_anywhere() {
        let lines = broken("https://eksempel.invalid/en/lang/sti/til/noe", 80.0, "nb", Wrap::Flow);
        assert!(lines.len() > 1 && lines[0].ends_with(['/', '.']), "{lines:?}");
        let lines = broken("personvernombudet@eksempelkommune.invalid", 90.0, "nb", Wrap::Flow);
        assert_eq!(lines, ["personvernombudet", "@eksempelkommune", ".invalid"]);
        let lines = broken(&"x".repeat(200), 60.0, "nb", Wrap::Short);
        assert_eq!(lines.concat(), "x".repeat(200));
    }

    #[test]
    fn a_blank_reaches_the_end_of_its_line() {
        let fill = crate::document::Fill {
            name: "controller.name".into(),
            label: "Navn".into(),
            prompt: "[fylles ut]".into(),
            kind: crate::document::FillKind::Text,
        };
        let lines = lines_of(&fill.into(), 250.0, "nb", Wrap::Flow);
        assert_eq!(lines, [Line { spans: vec![Span::Fill(250.0)] }]);
    }

    #[test]
    fn lines_are_as_many_at_most() {
        let texts = [
            "",
            "en to tre",
            "Vi bruker sikkerhetskopiering og WWWWWWWWWWWWWWWWWWWWWWWWWWW WW W",
            "https://eksempel.invalid/en/lang/sti/til/noe a/b/c/d/e/f/g WWWWWWWWWW/WW/WWWWWWWWWWWWWWWW/W",
            "en\nto\n\ntre\u{2028}fire",
            "— — — — — — — — ⸺⸺⸺ ₿₿₿₿₿₿₿₿",
        ];
        for text in texts {
            for width in [9.0, 20.0, 45.0, 90.0, 300.0] {
                let lines = lines_of(&text.into(), width, "nb", Wrap::Flow).len();
                let most = at_most(&text.into(), &Look::default().cell, width, 1.0);
                assert!(lines <= most, "{text}: {lines} of {most} in {width} pt");
            }
        }
    }

    #[test]
    fn empty_text_is_one_empty_line() {
        assert_eq!(lines_of(&Text::default(), 100.0, "nb", Wrap::Flow).len(), 1);
        assert_eq!(lines_of(&"".into(), 100.0, "nb", Wrap::Flow).len(), 1);
    }
}
