//! Points → the integer units of Office Open XML.

/// Twentieths of a point: lengths.
pub(crate) fn twips(points: f32) -> i32 {
    (points * 20.0).round() as i32
}

/// Half points: font sizes.
pub(crate) fn half_points(points: f32) -> i32 {
    (points * 2.0).round() as i32
}

/// English metric units, of which a point has 12,700: drawings.
pub(crate) fn emus(points: f32) -> u32 {
    (points * 12_700.0).round() as u32
}

/// Eighths of a point: thickness of rules. Word draws none thinner than 2.
pub(crate) fn eighths(points: f32) -> i32 {
    ((points * 8.0).round() as i32).max(2)
}

/// Each width in twips, rounded so that none of the sum is lost.
pub(crate) fn twip_widths(points: &[f32]) -> Vec<usize> {
    let mut edge = 0.0;
    let mut last = 0;
    points
        .iter()
        .map(|width| {
            edge += width;
            let next = twips(edge);
            let width = next - last;
            last = next;
            usize::try_from(width).unwrap_or_default()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_columns_fill_the_whole_width() {
        let widths = twip_widths(&[10.333, 10.333, 10.334]);
        assert_eq!(widths.iter().sum::<usize>(), 620);
        assert_eq!(widths, [207, 206, 207]);
    }
}
