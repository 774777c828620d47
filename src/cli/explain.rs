//! `bilag explain`: a check's page, or what allowed data to be sent to a country, by time.

use chrono::NaiveDate;

use super::check::unknown_check;
use super::codes;
use super::output::{columns, print};
use super::plan;
use super::speech::Speech;
use super::stop::Stop;
use crate::check::{self, Rule};
use crate::law::{self, Period, What};
use crate::register::{Country, Family};

/// Explains on standard output.
pub(crate) fn run(what: &str, date: Option<&str>, speech: &Speech) -> Result<(), Stop> {
    let date = plan::date_option(date)?;
    if let Some(rule) = check::rule(what) {
        return print(&page(rule, speech));
    }
    let territory = what.to_uppercase();
    let periods = law::timeline(&territory);
    if periods.is_empty() && Country::from_code(&territory).is_none() {
        return Err(unknown_check(codes::NOTHING_TO_EXPLAIN, what).into());
    }
    print(&timeline(&territory, &periods, date, speech))
}

/// What a check finds, why it matters and how it is mended, with an example that has the fault and one that has not.
fn page(rule: &Rule, speech: &Speech) -> String {
    let say = |id: &str| speech.say(id, &[]);
    let words = |what: &str| say(&format!("{}.{what}", rule.code));
    let level = say(&format!("cli-level-{}", rule.level.key()));
    let subject = say(&format!("cli-subject-{}", rule.subject.key()));
    let example = rule.example();
    let agreement = example.agreement.as_ref();
    let agreement =
        agreement.map(|keys| format!("{}\n  {keys}\n", say("cli-explain.agreement"))).unwrap_or_default();
    let parts = [
        format!("{} ({})\n{level}, {subject}\n", words("title"), rule.code),
        format!("{}\n", words("why")),
        format!("{} {}\n", say("cli-help"), words("help")),
        agreement,
        format!("{}\n  {}\n", say("cli-explain.fault"), example.fault),
        format!("{}\n  {}\n", say("cli-explain.mended"), example.mended),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A country's periods, a line each; the day's own line first, where one is asked for.
fn timeline(territory: &str, periods: &[Period], date: Option<NaiveDate>, speech: &Speech) -> String {
    let name = match Country::from_code(territory) {
        Some(country) => speech.say(&format!("country-{country}"), &[]),
        None => territory.to_owned(),
    };
    let mut text = String::new();
    if let Some(date) = date {
        let now: Vec<String> =
            periods.iter().filter(|period| period.covers(date)).map(|period| said(period, speech)).collect();
        let id = if now.is_empty() { "cli-explain.nothing" } else { "cli-explain.on" };
        let arguments = [
            ("country", name.as_str().into()),
            ("date", speech.date(date).into()),
            ("what", now.join("; ").into()),
        ];
        text += &speech.say(id, &arguments);
        text += "\n\n";
    }
    if periods.is_empty() {
        return text + &speech.say("cli-explain.never", &[("country", name.into())]) + "\n";
    }
    let rows: Vec<Vec<String>> = periods
        .iter()
        .map(|period| {
            let until = period.until.map(|day| day.to_string()).unwrap_or_default();
            vec![period.from.to_string(), until, said(period, speech), period.source.to_owned()]
        })
        .collect();
    let head = ["cli-explain.from", "cli-explain.until"].map(|id| speech.say(id, &[]));
    let head = vec![head[0].clone(), head[1].clone(), name];
    text + &columns(&std::iter::once(head).chain(rows).collect::<Vec<_>>())
}

/// What a period is, in words.
fn said(period: &Period, speech: &Speech) -> String {
    match period.what {
        What::Membership => speech.say("cli-explain.member", &[]),
        What::Interim => speech.say("cli-explain.interim", &[]),
        What::Adequacy(decision) => {
            let basis = speech.say(&Family::Basis.id(&decision.basis), &[]);
            let arguments = [("basis", basis.into()), ("act", speech.act(&decision.instrument))];
            let base = speech.say("cli-explain.decision", &arguments);
            match &decision.scope {
                Some(scope) => {
                    let scope = speech.say(&format!("scope-{scope}"), &[]);
                    speech.say("cli-explain.scoped", &[("decision", base.into()), ("scope", scope.into())])
                }
                None => base,
            }
        }
    }
}
