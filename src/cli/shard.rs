//! A share of a build: which agreements are its own, whoever else makes the rest.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// One of so many shares, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shard {
    number: u32,
    of: u32,
}

/// Most shares of a build.
const MOST: u32 = 10_000;

impl Shard {
    /// Whether the agreement of this id is in the share. That depends on its id alone, so that a share stays the same when
    /// agreements come or go.
    pub(crate) fn has(self, id: &str) -> bool {
        let digest = Sha256::digest(id);
        let first = digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
        first % u64::from(self.of) == u64::from(self.number - 1)
    }

    /// How many there are.
    pub(crate) const fn of(self) -> u32 {
        self.of
    }

    /// All of as many as this is one of.
    pub(crate) fn all(self) -> impl Iterator<Item = Self> {
        (1..=self.of).map(move |number| Self { number, ..self })
    }
}

/// As options and names of files write it in words: `2-of-4`.
impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-of-{}", self.number, self.of)
    }
}

/// `2/4`, or `2-of-4`.
impl FromStr for Shard {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (number, of) = text.split_once('/').or_else(|| text.split_once("-of-")).ok_or(())?;
        let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let count = |text: &str| if is_plain(text) { text.parse().map_err(|_| ()) } else { Err(()) };
        let (number, of): (u32, u32) = (count(number)?, count(of)?);
        if (1..=of).contains(&number) && of <= MOST { Ok(Self { number, of }) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_agreement_is_in_one_share_and_shares_are_of_a_size() {
        let shards: Vec<Shard> = "1/4".parse::<Shard>().unwrap().all().collect();
        let mut sizes = [0; 4];
        for id in (0..4000).map(|number| format!("kunde-{number}")) {
            let own: Vec<usize> = (0..4).filter(|&at| shards[at].has(&id)).collect();
            assert_eq!(own.len(), 1, "{id}");
            sizes[own[0]] += 1;
        }
        assert!(sizes.iter().all(|size| (900..1100).contains(size)), "{sizes:?}");
    }

    #[test]
    fn shares_are_written_in_two_ways() {
        let second: Shard = "2/4".parse().unwrap();
        assert_eq!((second.to_string().as_str(), "2-of-4".parse()), ("2-of-4", Ok(second)));
        for wrong in ["", "2", "0/4", "5/4", "2/0", "+2/4", "2/4/1", "1/10001", "a/b", "2 /4"] {
            assert_eq!(wrong.parse::<Shard>(), Err(()), "{wrong}");
        }
    }
}
