//! The table of texts of an XLS file → how long each is, and whether calamine may read it.
//!
//! calamine trusts that a text is as long as it says ([MS-XLS] 2.4.265, 2.5.293), and copies it into each cell.

/// The table's record and those that continue it.
pub(super) struct Strings<'a> {
    record: &'a [u8],
    rest: std::vec::IntoIter<&'a [u8]>,
}

/// Continuing records, which calamine takes from the front of a list, one by one.
pub(super) const MOST_CONTINUED: usize = 1 << 14;

/// Counts of the table that stand before its texts.
const COUNTS: usize = 8;

/// What a text says of itself.
const WIDE: u8 = 1;
const PHONETIC: u8 = 4;
const RICH: u8 = 8;

impl<'a> Strings<'a> {
    pub(super) fn new(record: &'a [u8], continued: Vec<&'a [u8]>) -> Option<Self> {
        let is_sound = continued.len() <= MOST_CONTINUED;
        let record = record.get(COUNTS..).filter(|_| is_sound)?;
        Some(Self { record, rest: continued.into_iter() })
    }

    /// How many characters each text has; nothing if they are not whole, or are more than `most`.
    pub(super) fn lengths(mut self, most: usize) -> Option<Vec<u32>> {
        let mut lengths = Vec::new();
        while !self.record.is_empty() || self.next_record() {
            if lengths.len() == most {
                return None;
            }
            lengths.push(if self.record.is_empty() { 0 } else { self.text()? });
        }
        Some(lengths)
    }

    fn text(&mut self) -> Option<u32> {
        let [low, high, flags] = *self.take()?;
        let length = u16::from_le_bytes([low, high]);
        let runs = if flags & RICH == 0 { 0 } else { u16::from_le_bytes(*self.take()?) };
        let extra = if flags & PHONETIC == 0 { 0 } else { u32::from_le_bytes(*self.take()?) };
        let mut left = usize::from(length);
        let mut is_wide = flags & WIDE != 0;
        while left > 0 {
            let width = if is_wide { 2 } else { 1 };
            let count = left.min(self.record.len() / width);
            self.record = &self.record[count * width..];
            left -= count;
            if left > 0 {
                if !self.next_record() {
                    return None;
                }
                let [flags] = *self.take()?;
                is_wide = flags & WIDE != 0;
            }
        }
        self.skip(usize::from(runs) * 4)?;
        self.skip(extra as usize)?;
        Some(length.into())
    }

    /// The next bytes, which may not lie in two records.
    fn take<const N: usize>(&mut self) -> Option<&'a [u8; N]> {
        let (bytes, rest) = self.record.split_first_chunk()?;
        self.record = rest;
        Some(bytes)
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            if self.record.is_empty() && !self.next_record() {
                return None;
            }
            let here = count.min(self.record.len());
            self.record = &self.record[here..];
            count -= here;
        }
        Some(())
    }

    fn next_record(&mut self) -> bool {
        let next = self.rest.next();
        self.record = next.unwrap_or(self.record);
        next.is_some()
    }
}
