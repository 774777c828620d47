//! Dates as people write them in seven languages (`data/months.json`).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::data;
use super::plain::plain;
use chrono::NaiveDate;

/// In which order the numbers of a date stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year, as in Europe.
    DayMonthYear,
    /// Month, day, year, as in the USA.
    MonthDayYear,
    /// Year, month, day, as in ISO 8601.
    YearMonthDay,
}

impl DateOrder {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::DayMonthYear, Self::MonthDayYear, Self::YearMonthDay];

    /// The key that the command line uses.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::DayMonthYear => "dmy",
            Self::MonthDayYear => "mdy",
            Self::YearMonthDay => "ymd",
        }
    }
}

/// What a text is as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// This one.
    Date(NaiveDate),
    /// Probably this one: its year has two figures, or it is a number of days as spreadsheet programs count them.
    Guess(NaiveDate),
    /// One of several, by the order of its numbers.
    Ambiguous,
    /// None.
    None,
}

/// Reads a text that is a date and nothing else. Of months that are called alike, the language's own is meant.
pub(super) fn read(text: &str, order: Option<DateOrder>, locale: &str) -> Reading {
    let text = without_time(text.trim());
    if text.len() > LONGEST {
        return Reading::None;
    }
    let (mut numbers, mut month) = (Vec::new(), None);
    for token in tokens(text) {
        if token.starts_with(|c: char| c.is_ascii_digit()) {
            let Ok(number) = token.parse::<u32>() else { return Reading::None };
            numbers.push((number, token.len()));
        } else if let Some(number) = month_of(&token, locale) {
            if month.replace(number).is_some() {
                return Reading::None;
            }
        } else if !BESIDE.contains(&token.as_str()) {
            return Reading::None;
        }
    }
    match (numbers.as_slice(), month) {
        (&[(day, _), (year, figures)], Some(month)) if figures != 1 && !is_year(day) => {
            dated(year, figures, month, day)
        }
        (&[(year, 4), (day, _)], Some(month)) => dated(year, 4, month, day),
        (&[one, two, three], None) => of_numbers([one, two, three], text, order),
        (&[(number, 8)], None) => dated(number / 10_000, 4, number / 100 % 100, number % 100),
        (&[(days, 5)], None) => of_serial(days),
        _ => Reading::None,
    }
}

/// No date is longer.
const LONGEST: usize = 60;

/// Words beside a date that say nothing more: `den 3. august 2020`, `August 3rd, 2020`, `per 31.12.2019`.
const BESIDE: [&str; 14] =
    ["d", "den", "dd", "the", "of", "am", "vom", "st", "nd", "rd", "th", "pr", "per", "dato"];

/// A text without the time that may stand after its date: `2019-12-31T00:00:00`, `31.12.2019 12:30`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
    let date = before.trim_end_matches(['T', ' ', ',']);
    let is_time =
        |rest: &str| rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | 'Z' | '+' | ' '));
    if before.len() < text.len() && date.len() < before.len() && is_time(&text[before.len()..]) {
        date
    } else {
        text
    }
}

/// Runs of digits and runs of letters, in lower case.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars() {
        let is_same = last.is_alphanumeric() && last.is_ascii_digit() == c.is_ascii_digit();
        if c.is_alphanumeric() {
            match tokens.last_mut().filter(|_| is_same) {
                Some(token) => token.extend(c.to_lowercase()),
                None => tokens.push(c.to_lowercase().collect()),
            }
        }
        last = c;
    }
    tokens
}

const fn is_year(number: u32) -> bool {
    number > 31
}

/// Years that a list can speak of.
const YEARS: std::ops::RangeInclusive<u32> = 1950..=2099;

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = if year < 100 { year + 2000 } else { year };
    YEARS.contains(&year).then(|| NaiveDate::from_ymd_opt(year as i32, month, day)).flatten()
}

fn dated(year: u32, figures: usize, month: u32, day: u32) -> Reading {
    match date(year, month, day) {
        Some(date) if figures == 4 => Reading::Date(date),
        Some(date) => Reading::Guess(date),
        None => Reading::None,
    }
}

/// A date of three numbers, each with how many figures it has.
fn of_numbers(numbers: [(u32, usize); 3], text: &str, order: Option<DateOrder>) -> Reading {
    let [(one, figures), (two, _), (three, last_figures)] = numbers;
    if figures == 4 {
        return dated(one, 4, two, three);
    }
    // With full stops, days come first wherever they are written so.
    let is_dotted = text.contains('.') && !text.contains(['/', '-']);
    let by = |order: DateOrder| match order {
        DateOrder::DayMonthYear => dated(three, last_figures, two, one),
        DateOrder::MonthDayYear => dated(three, last_figures, one, two),
        // Of four figures, the last is no day.
        DateOrder::YearMonthDay if last_figures == 4 => Reading::None,
        DateOrder::YearMonthDay => dated(one, figures, two, three),
    };
    if is_dotted && last_figures != 1 {
        return by(DateOrder::DayMonthYear);
    }
    let mut possible: Vec<Reading> =
        DateOrder::ALL.map(by).into_iter().filter(|it| *it != Reading::None).collect();
    possible.dedup();
    match (possible.as_slice(), order) {
        ([], _) => Reading::None,
        // A date that is of another order than the caller says.
        ([Reading::Date(date)], Some(order)) if by(order) == Reading::None => Reading::Guess(*date),
        ([one], _) => *one,
        (_, Some(order)) => by(order),
        (_, None) => Reading::Ambiguous,
    }
}

/// A date as spreadsheet programs count days, where a cell lacks the format of one: of 1990 to 2064.
fn of_serial(days: u32) -> Reading {
    const FIRST: u32 = 32_874;
    const LAST: u32 = 60_000;
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30);
    let date = epoch.and_then(|epoch| epoch.checked_add_days(chrono::Days::new(days.into())));
    date.filter(|_| (FIRST..=LAST).contains(&days)).map_or(Reading::None, Reading::Guess)
}

/// The number of a month by its name, in the language first.
fn month_of(word: &str, locale: &str) -> Option<u32> {
    let meanings = MONTHS.get(word)?;
    let own = meanings.iter().find(|(tag, _)| *tag == locale);
    let first = meanings.first()?;
    let is_clear = meanings.iter().all(|(_, month)| *month == first.1);
    own.or(is_clear.then_some(first)).map(|(_, month)| *month)
}

/// The months that a word means, each with the language in which it does.
static MONTHS: LazyLock<HashMap<String, Vec<(&'static str, u32)>>> = LazyLock::new(|| {
    let mut months: HashMap<String, Vec<(&'static str, u32)>> = HashMap::new();
    for (tag, names) in data::members(include_str!("data/months.json")) {
        for (month, names) in (1..).zip(names.as_array().into_iter().flatten()) {
            for name in data::texts(names) {
                months.entry(plain(name)).or_default().push((tag, month));
            }
        }
    }
    months
});

#[cfg(test)]
mod tests {
    use chrono::Locale;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_of_people_are_dates() {
        for (text, expected) in [
            ("31.dec 2019", "2019-12-31"),
            ("3. Aug 2020", "2020-08-03"),
            ("7. oct. 2020", "2020-10-07"),
            ("31.12.2019", "2019-12-31"),
            ("1.2.2020", "2020-02-01"),
            ("2019-12-31", "2019-12-31"),
            ("2019/12/31", "2019-12-31"),
            ("20191231", "2019-12-31"),
            ("31/12/2019", "2019-12-31"),
            ("12/31/2019", "2019-12-31"),
            ("5/5/2020", "2020-05-05"),
            ("31/12-2019", "2019-12-31"),
            ("December 31st, 2019", "2019-12-31"),
            ("den 3 augusti 2020", "2020-08-03"),
            ("3. elokuuta 2020", "2020-08-03"),
            ("3. März 2020", "2020-03-03"),
            ("2020 mars 3", "2020-03-03"),
            ("31des2019", "2019-12-31"),
            ("2019-12-31T00:00:00", "2019-12-31"),
            ("31.12.2019 12:30", "2019-12-31"),
            ("pr. 31.12.2019", "2019-12-31"),
        ] {
            assert_eq!(read(text, None, "nb"), Reading::Date(day(expected)), "{text}");
        }
        for (text, expected) in
            [("31.12.19", "2019-12-31"), ("43830", "2019-12-31"), ("3 Aug 20", "2020-08-03")]
        {
            assert_eq!(read(text, None, "nb"), Reading::Guess(day(expected)), "{text}");
        }
        for text in
            ["", "2020", "august 2020", "Q3 2020", "31.02.2020", "snart", "31.12.2019, 3.8.2020", "12345678"]
        {
            assert_eq!(read(text, None, "nb"), Reading::None, "{text}");
        }
    }

    #[test]
    fn what_is_ambiguous_is_asked_for() {
        use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
        for text in ["03/04/2020", "03-04-2020", "3/4-2020"] {
            assert_eq!(read(text, None, "nb"), Reading::Ambiguous, "{text}");
            assert_eq!(read(text, Some(DayMonthYear), "nb"), Reading::Date(day("2020-04-03")), "{text}");
            assert_eq!(read(text, Some(MonthDayYear), "nb"), Reading::Date(day("2020-03-04")), "{text}");
            assert_eq!(read(text, Some(YearMonthDay), "nb"), Reading::None, "{text}");
        }
        assert_eq!(read("15/04/2020", Some(MonthDayYear), "nb"), Reading::Guess(day("2020-04-15")));
        assert_eq!(read("10/11/12", None, "nb"), Reading::Ambiguous);
        assert_eq!(read("10/11/12", Some(YearMonthDay), "nb"), Reading::Guess(day("2010-11-12")));
    }

    /// The names that chrono has for the months are among ours, each for its month.
    #[test]
    fn months_are_those_of_every_language() {
        let locales = [
            ("nb", Locale::nb_NO),
            ("nn", Locale::nn_NO),
            ("da", Locale::da_DK),
            ("sv", Locale::sv_SE),
            ("fi", Locale::fi_FI),
            ("de", Locale::de_DE),
            ("en", Locale::en_GB),
        ];
        for (tag, locale) in locales {
            for month in 1..=12 {
                let date = NaiveDate::from_ymd_opt(2020, month, 3).unwrap();
                for pattern in ["%-d. %B %Y", "%-d. %b %Y"] {
                    let text = date.format_localized(pattern, locale).to_string();
                    assert_eq!(read(&text, None, tag), Reading::Date(date), "{tag}: {text}");
                }
            }
        }
    }
}
