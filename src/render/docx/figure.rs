//! Figures → pictures that stand in a line of their own (ECMA-376 part 1, 20.4.2.8).

use docx_rs::{Paragraph, ParagraphChild, Pic, Run};

use super::finish::Additions;
use super::inline;
use super::measure::emus;
use super::styles::id;
use crate::document::Figure;
use crate::render::style::figure_size;

/// The figure in a paragraph; what it says is left to the finishing pass.
pub(crate) fn paragraph(figure: &Figure, additions: &mut Additions) -> Paragraph {
    let (width, height) = figure_size(figure.picture.width, figure.picture.height);
    let picture = Pic::new_with_dimensions(Vec::new(), figure.picture.width, figure.picture.height)
        .id(additions.figure(figure))
        .size(emus(width), emus(height));
    inline::paragraph(id::FIGURE, vec![ParagraphChild::Run(Box::new(Run::new().add_image(picture)))])
}
