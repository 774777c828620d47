//! Parties and signatures → bands: side by side where the page is wide enough.

use super::band::{Artifact, Band, LineBox, Mark, Piece, Stack};
use super::set::{Setter, baseline, pieces};
use super::tree::{Role, Tree};
use crate::document::{Fact, Party, Signature, Text, Wrap};
use crate::render::columns::label_fits;
use crate::render::lines::{Breaking, set};
use crate::render::style::{LABEL_WIDTH, PARTY_GAP, SIGNATURE_HEIGHT, WIDE_LABEL_WIDTH, side_by_side};

/// Between a signature field and the rule under it (pt).
const FIELD_GAP: f32 = 2.0;

impl Setter<'_> {
    pub(crate) fn parties(&mut self, parties: &[Party]) {
        let stacks = self.beside(parties.len(), |setter, index, width| {
            let party = &parties[index];
            let mut lines = setter.party_heading(&party.heading, width);
            for fact in &party.facts {
                lines.extend(setter.fact(fact, width));
            }
            lines
        });
        self.push_beside(stacks, false);
    }

    /// Facts, one under the other, as wide as the page's text.
    pub(crate) fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            let lines = self.fact_beside(fact, self.width, WIDE_LABEL_WIDTH);
            // They are read together.
            self.bands.push(Band { keep_with_next: true, ..Band::text(vec![Stack { x: 0.0, lines }]) });
        }
        let after = self.look().value.after;
        if let Some(last) = self.bands.last_mut().filter(|_| !facts.is_empty()) {
            last.after = after;
            last.keep_with_next = false;
        }
    }

    pub(crate) fn signatures(&mut self, signatures: &[Signature]) {
        let look = self.look();
        // How many lines stand above each line to sign on.
        let mut facts = Vec::new();
        let mut stacks = self.beside(signatures.len(), |setter, index, width| {
            let signature = &signatures[index];
            let mut lines = setter.party_heading(&signature.heading, width);
            for fact in &signature.facts {
                lines.extend(setter.fact(fact, width));
            }
            facts.push(lines.len());
            let mut pieces =
                vec![Piece::Rule { x: 0.0, y: SIGNATURE_HEIGHT, width, colour: look.palette.ink }];
            if let Some(field) = signature.field.clone() {
                let element = setter.tree.add(Tree::ROOT, Role::Form);
                let height = SIGNATURE_HEIGHT - FIELD_GAP;
                pieces.push(Piece::Field { x: 0.0, width, height, field, element });
            }
            pieces.extend(signature.anchor.iter().flat_map(|anchor| setter.anchor(anchor)));
            lines.push(LineBox { height: SIGNATURE_HEIGHT + 1.0, pieces });
            let element = setter.tree.add(Tree::ROOT, Role::Paragraph);
            lines.extend(setter.lines(&signature.line_label, &look.label, width, Wrap::Flow, element));
            lines
        });
        let mut start = 0;
        for row in stacks.chunk_by_mut(|_, next| next.x > 0.0) {
            level(row, &facts[start..]);
            start += row.len();
        }
        self.push_beside(stacks, true);
    }

    /// What a signing service looks for, on the line to sign on.
    fn anchor(&self, anchor: &str) -> Vec<Piece> {
        let mark = Mark::Artifact(Artifact::Layout);
        let (look, style) = (self.look(), &self.look().anchor);
        let top = SIGNATURE_HEIGHT - FIELD_GAP - style.leading;
        let baseline = top + baseline(style, look.fonts);
        let breaking = Breaking::new(self.language, Wrap::Short);
        let lines = set(&anchor.into(), style, f32::INFINITY, breaking, self.shaper);
        lines
            .into_iter()
            .flat_map(|line| pieces(line, style, baseline, look, |_| (mark, style.colour)))
            .collect()
    }

    /// Sets `count` things in columns, or one under the other where the page is narrow.
    fn beside(
        &mut self,
        count: usize,
        mut set: impl FnMut(&mut Self, usize, f32) -> Vec<LineBox>,
    ) -> Vec<Stack> {
        let columns = if side_by_side(self.width) { count.clamp(1, 2) } else { 1 };
        let width = (self.width - PARTY_GAP * (columns - 1) as f32) / columns as f32;
        (0..count)
            .map(|index| {
                let x = (index % columns) as f32 * (width + PARTY_GAP);
                Stack { x, lines: set(self, index, width) }
            })
            .collect()
    }

    /// Bands of stacks that share a row where they have different places in it.
    fn push_beside(&mut self, stacks: Vec<Stack>, together: bool) {
        let mut rows: Vec<Vec<Stack>> = Vec::new();
        for stack in stacks {
            match rows.last_mut() {
                Some(row) if stack.x > 0.0 => row.push(stack),
                _ => rows.push(vec![stack]),
            }
        }
        let last = rows.len().saturating_sub(1);
        let style = &self.look().party;
        for (index, row) in rows.into_iter().enumerate() {
            let before = if index > 0 { style.leading } else { 0.0 };
            let keep_with_next = together && index < last;
            self.bands.push(Band { before, after: style.after, keep_with_next, ..Band::text(row) });
        }
    }

    fn party_heading(&mut self, heading: &Text, width: f32) -> Vec<LineBox> {
        let element = self.tree.add(Tree::ROOT, Role::Paragraph);
        let style = &self.look().party;
        let mut lines = self.lines(heading, style, width, Wrap::Short, element);
        if let Some(last) = lines.last_mut() {
            last.height += style.after;
        }
        lines
    }

    /// A label and, beside it, a value or a rule to write on; under a label that is too long for that.
    fn fact(&mut self, fact: &Fact, width: f32) -> Vec<LineBox> {
        self.fact_beside(fact, width, LABEL_WIDTH)
    }

    /// The same with a column of `beside` points for the label.
    fn fact_beside(&mut self, fact: &Fact, width: f32, beside: f32) -> Vec<LineBox> {
        let element = self.tree.add(Tree::ROOT, Role::Paragraph);
        let (look, value) = (self.look(), &self.look().value);
        let mut labels = self.lines(&fact.label, &look.label, width, Wrap::Short, element);
        let mut values = self.lines(&fact.value, value, width - beside, Wrap::Flow, element);
        for line in &mut values {
            line.shift(beside);
        }
        let mut above = Vec::new();
        if !label_fits(&fact.label, beside, self.shaper) {
            std::mem::swap(&mut above, &mut labels);
        }
        let count = labels.len().max(values.len());
        let (mut labels, mut values) = (labels.into_iter(), values.into_iter());
        above.extend((0..count).map(|_| {
            let mut pieces: Vec<Piece> = labels.next().map(|line| line.pieces).unwrap_or_default();
            // Label and value stand on one baseline.
            for piece in &mut pieces {
                if let Piece::Words { baseline: at, .. } = piece {
                    *at = baseline(value, look.fonts);
                }
            }
            pieces.extend(values.next().map(|line| line.pieces).unwrap_or_default());
            LineBox { height: value.leading, pieces }
        }));
        if let Some(last) = above.last_mut() {
            last.height += value.after;
        }
        above
    }
}

/// Stacks side by side, with room after so many lines of each that what follows stands level.
fn level(stacks: &mut [Stack], lines: &[usize]) {
    let height =
        |stack: &Stack, lines: usize| stack.lines[..lines].iter().map(|line| line.height).sum::<f32>();
    let heights: Vec<f32> = stacks.iter().zip(lines).map(|(stack, lines)| height(stack, *lines)).collect();
    let highest = heights.iter().copied().fold(0.0, f32::max);
    for ((stack, lines), height) in stacks.iter_mut().zip(lines).zip(heights) {
        if let Some(last) = stack.lines[..*lines].last_mut() {
            last.height += highest - height;
        }
    }
}
