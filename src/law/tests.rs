//! The tables against themselves, and cases that a lawyer would ask about.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::Value;

use super::*;

const FILES: [(&str, &str, &str); 4] = [
    ("eea", "members", include_str!("data/eea.json")),
    ("adequacy", "decisions", include_str!("data/adequacy.json")),
    ("instruments", "instruments", include_str!("data/instruments.json")),
    ("duties", "duties", include_str!("data/duties.json")),
];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Every day on which any of this law could be asked about.
fn days() -> impl Iterator<Item = NaiveDate> {
    day("1994-01-01").iter_days().take_while(|date| *date <= day("2035-12-31"))
}

/// What a basis for a territory is worth on a day, where it is not known when it was concluded.
fn on(basis: &str, territory: &str, date: &str) -> Standing {
    standing(basis, territory, None, day(date))
}

fn in_force(act: &'static str, until: Option<&str>, scope: Option<&'static str>) -> Standing {
    Standing::InForce { act, until: until.map(day), scope }
}

fn ended(act: &'static str, on: &str, by: Option<&'static str>) -> Standing {
    Standing::Ended { act, on: day(on), by }
}

fn not_yet(act: &'static str, from: &str) -> Standing {
    Standing::NotYet { act, from: day(from) }
}

#[test]
fn safe_harbor_ends_on_the_day_of_the_judgment() {
    // Nobody knew of the judgment before it was given.
    let living = in_force("2000/520/EC", None, Some("safe-harbor-listed"));
    assert_eq!(on("safe-harbor", "US", "2000-07-25"), not_yet("2000/520/EC", "2000-07-26"));
    assert_eq!(on("safe-harbor", "US", "2015-10-05"), living);
    assert_eq!(on("safe-harbor", "US", "2015-10-06"), ended("2000/520/EC", "2015-10-06", Some("C-362/14")));
    assert_eq!(on("safe-harbor", "CH", "2015-10-05"), Standing::Never);
}

#[test]
fn privacy_shield_lives_from_its_decision_to_the_judgment() {
    let living = in_force("(EU) 2016/1250", None, Some("privacy-shield-listed"));
    assert_eq!(on("privacy-shield", "US", "2016-07-11"), not_yet("(EU) 2016/1250", "2016-07-12"));
    assert_eq!(on("privacy-shield", "US", "2016-07-12"), living);
    assert_eq!(on("privacy-shield", "US", "2020-07-15"), living);
    let dead = ended("(EU) 2016/1250", "2020-07-16", Some("C-311/18"));
    assert_eq!(on("privacy-shield", "US", "2020-07-16"), dead);
    assert_eq!(on("privacy-shield", "US", "2020-08-03"), dead);
}

#[test]
fn the_data_privacy_framework_is_for_those_on_its_list() {
    assert_eq!(on("dpf", "US", "2023-07-09"), not_yet("(EU) 2023/1795", "2023-07-10"));
    assert_eq!(on("dpf", "US", "2023-07-10"), in_force("(EU) 2023/1795", None, Some("dpf-listed")));
    assert_eq!(on("adequacy", "US", "2023-07-10"), Standing::Never);
    let pending: Vec<_> =
        adequacy_decisions("US").filter_map(|decision| decision.pending.as_deref()).collect();
    assert_eq!(pending, ["C-703/25 P"]);
}

#[test]
fn nothing_about_the_united_states_allowed_a_transfer_between_two_frameworks() {
    let at = |date: &str| -> Vec<_> {
        let decisions = adequacy_decisions("US").filter(|decision| decision.is_in_force(day(date)));
        decisions.map(|decision| decision.instrument.as_str()).collect()
    };
    assert_eq!(at("2015-10-05"), ["2000/520/EC"]);
    assert!(at("2015-10-06").is_empty() && at("2016-07-11").is_empty());
    assert_eq!(at("2020-07-15"), ["(EU) 2016/1250"]);
    assert!(at("2020-07-16").is_empty() && at("2020-08-03").is_empty() && at("2023-07-09").is_empty());
    assert_eq!(at("2023-07-10"), ["(EU) 2023/1795"]);
}

#[test]
fn the_united_kingdom_left_and_was_found_adequate() {
    // The interim provision of the trade agreement leaves no day between.
    assert!(in_economic_area("GB", day("2020-12-31")) && in_economic_area("GB", day("2021-01-01")));
    assert!(is_member("GB", day("2020-12-31")) && !is_member("GB", day("2021-01-01")));
    assert!(in_economic_area("GB", day("2021-06-27")) && !in_economic_area("GB", day("2021-06-28")));
    let adequate = |until| in_force("(EU) 2021/1772", Some(until), None);
    assert_eq!(on("adequacy", "GB", "2020-12-31"), not_yet("(EU) 2021/1772", "2021-06-28"));
    // It was to end in 2025, and was prolonged twice before it did.
    assert_eq!(on("adequacy", "GB", "2021-06-28"), adequate("2025-06-27"));
    assert_eq!(on("adequacy", "GB", "2025-06-23"), adequate("2025-06-27"));
    assert_eq!(on("adequacy", "GB", "2025-06-28"), adequate("2025-12-27"));
    assert_eq!(on("adequacy", "GB", "2025-12-28"), adequate("2031-12-27"));
    assert_eq!(on("adequacy", "GB", "2031-12-27"), adequate("2031-12-27"));
    let dead = ended("(EU) 2021/1772", "2031-12-28", Some("(EU) 2025/2574"));
    assert_eq!(on("adequacy", "GB", "2031-12-28"), dead);
    let [membership, interim, adequacy] = timeline("GB").try_into().unwrap();
    assert_eq!((membership.what, membership.until), (What::Membership, Some(day("2020-12-31"))));
    assert_eq!((interim.what, interim.from), (What::Interim, day("2021-01-01")));
    assert!(matches!(adequacy.what, What::Adequacy(decision) if decision.amended.len() == 2));
}

#[test]
fn clauses_concluded_before_the_new_set_are_of_an_old_one() {
    let concluded = |concluded: &str, date: &str| standing("scc", "US", Some(day(concluded)), day(date));
    // What would end the old sets was published on 7 June 2021.
    let open = in_force("2010/87/EU", None, None);
    let living = in_force("2010/87/EU", Some("2022-12-27"), None);
    let dead = ended("2010/87/EU", "2022-12-28", Some("(EU) 2021/914"));
    assert_eq!(concluded("2019-03-01", "2020-10-15"), open);
    assert_eq!(concluded("2019-03-01", "2021-06-07"), living);
    assert_eq!(concluded("2019-03-01", "2022-12-27"), living);
    assert_eq!(concluded("2019-03-01", "2022-12-28"), dead);
    assert_eq!(concluded("2021-06-26", "2022-12-28"), dead);
    let new = in_force("(EU) 2021/914", None, None);
    assert_eq!(concluded("2021-06-27", "2022-12-28"), new);
    assert_eq!(concluded("2021-09-26", "2022-12-28"), new);
    assert_eq!(concluded("2021-09-27", "2026-11-23"), new);
    assert_eq!(concluded("2022-01-01", "2021-06-26"), not_yet("(EU) 2021/914", "2021-06-27"));
    // Sets between controllers are none of a sub-processor's.
    assert_eq!(concluded("2009-01-01", "2020-10-15"), in_force("2002/16/EC", None, None));
    assert_eq!(
        concluded("2003-01-01", "2021-09-27"),
        ended("2002/16/EC", "2021-09-27", Some("(EU) 2021/914"))
    );
    assert_eq!(concluded("1999-01-01", "2000-01-01"), not_yet("2002/16/EC", "2002-04-03"));
}

#[test]
fn clauses_of_unknown_date_are_of_the_newest_set() {
    assert_eq!(on("scc", "US", "2021-06-26"), in_force("2010/87/EU", Some("2022-12-27"), None));
    assert_eq!(on("scc", "US", "2021-06-27"), in_force("(EU) 2021/914", None, None));
    assert_eq!(on("scc", "IN", "2026-11-23"), in_force("(EU) 2021/914", None, None));
}

#[test]
fn what_was_authorised_under_the_directive_remains_and_a_derogation_is_always_todays() {
    let concluded =
        |basis, concluded: &str, date: &str| standing(basis, "IN", Some(day(concluded)), day(date));
    let gdpr = in_force("(EU) 2016/679", None, None);
    assert_eq!(concluded("bcr", "2016-02-01", "2026-11-23"), in_force("95/46/EC", None, None));
    assert_eq!(concluded("ad-hoc", "2018-05-24", "2026-11-23"), in_force("95/46/EC", None, None));
    assert_eq!(concluded("bcr", "2018-05-25", "2026-11-23"), gdpr);
    assert_eq!(concluded("derogation", "2016-02-01", "2026-11-23"), gdpr);
    assert_eq!(on("derogation", "IN", "2016-05-03"), in_force("95/46/EC", None, None));
    assert_eq!(on("derogation", "IN", "2018-05-24"), in_force("95/46/EC", Some("2018-05-24"), None));
    assert_eq!(on("code", "IN", "2018-05-24"), not_yet("(EU) 2016/679", "2018-05-25"));
    assert_eq!(on("unheard-of", "IN", "2026-11-23"), Standing::Never);
}

#[test]
fn decisions_are_limited_to_what_they_say() {
    // Each has words wherever decisions are shown: a new one needs them too.
    let known = [
        "automated-processing",
        "commercial-organisations",
        "dpf-listed",
        "privacy-shield-listed",
        "private-sector",
        "safe-harbor-listed",
    ];
    assert!(scopes().eq(known));
    assert_eq!(
        on("adequacy", "CA", "2026-11-23"),
        in_force("2002/2/EC", None, Some("commercial-organisations"))
    );
    assert_eq!(on("adequacy", "EPO", "2025-07-15"), in_force("(EU) 2025/1382", None, None));
    let brazil = adequacy_decisions("BR").next().unwrap();
    assert!(
        brazil.efta.keys().eq(["IS", "LI", "NO"])
            && brazil.efta.values().all(|status| status == "unverified")
    );
}

#[test]
fn each_row_cites_a_source_and_each_source_is_cited() {
    for (name, rows, json) in FILES {
        let file: Value = serde_json::from_str(json).unwrap();
        let sources: BTreeSet<_> = file["sources"].as_object().unwrap().keys().map(String::as_str).collect();
        let rows = file[rows].as_array().unwrap();
        let cited: BTreeSet<_> = rows.iter().map(|row| row["source"].as_str().unwrap()).collect();
        let uncited: Vec<_> = sources.difference(&cited).collect();
        // The GDPR's own incorporation is cited for the whole table.
        assert!(cited.is_subset(&sources) && (uncited.is_empty() || uncited == [&"gdpr-eea"]), "{name}");
    }
}

#[test]
fn tables_show_every_row_of_every_file_with_its_source_in_words() {
    let tables = tables();
    assert_eq!(tables.len(), FILES.len());
    for (table, (name, rows, json)) in tables.iter().zip(FILES) {
        let file: Value = serde_json::from_str(json).unwrap();
        assert_eq!((table.name, table.revised), (name, day(file["revised"].as_str().unwrap())));
        assert_eq!(table.rows.len(), file[rows].as_array().unwrap().len());
        for row in &table.rows {
            assert!(row.territory.or(row.basis).or(row.duty).is_some());
            assert!(file["sources"].as_object().unwrap().values().any(|source| source == row.source));
        }
    }
}

#[test]
fn each_life_ends_after_it_began() {
    for row in tables().into_iter().flat_map(|table| table.rows) {
        assert!(row.until.is_none_or(|until| row.from <= until), "{row:?}");
        assert!(row.concluded_until.is_none_or(|last| row.from <= last), "{row:?}");
        assert!(
            row.until.is_none_or(|until| row.concluded_until.is_none_or(|last| last <= until)),
            "{row:?}"
        );
    }
}

#[test]
fn each_end_is_known_before_the_one_before_it_has_come_or_on_the_day_after() {
    let decisions =
        territories().flat_map(adequacy_decisions).map(|decision| (decision.from, &decision.ends));
    let bases: BTreeSet<_> = rows("instruments").iter().filter_map(|row| row.basis).collect();
    let instruments = bases.into_iter().flat_map(instruments).map(|act| (act.from, &act.ends));
    for (from, ends) in decisions.chain(instruments) {
        assert!(ends.iter().all(|end| end.known.is_none_or(|known| from < known)), "{ends:?}");
        assert!(ends.iter().all(|end| end.known.is_none_or(|known| Some(known) <= end.until.succ_opt())));
        for pair in ends.windows(2) {
            assert!(pair[0].until < pair[1].until && pair[1].known.unwrap() <= pair[0].until, "{ends:?}");
        }
    }
}

#[test]
fn no_two_rows_say_different_things_of_one_territory_and_basis_at_once() {
    for table in tables().into_iter().filter(|table| table.name != "instruments") {
        for (index, one) in table.rows.iter().enumerate() {
            for other in &table.rows[index + 1..] {
                let apart = one.until.is_some_and(|until| until < other.from)
                    || other.until.is_some_and(|until| until < one.from);
                assert!(
                    (one.territory, one.basis, one.duty) != (other.territory, other.basis, other.duty)
                        || apart,
                    "{one:?} {other:?}"
                );
            }
        }
    }
}

#[test]
fn of_several_acts_of_a_basis_the_newest_is_open() {
    // What `standing` takes for granted when it takes the newest act that there was.
    let bases: BTreeSet<_> = rows("instruments").iter().filter_map(|row| row.basis).collect();
    for basis in bases {
        // Between controllers there were sets beside the others.
        let acts: Vec<_> = instruments(basis).filter(|instrument| instrument.recipients.is_none()).collect();
        assert!(acts.windows(2).all(|pair| pair[0].from < pair[1].from), "{basis}");
        assert!(acts.windows(2).all(|pair| {
            let open = pair[0].concluded_until.or(pair[0].until());
            open.is_some_and(|open| open >= pair[1].from.pred_opt().unwrap())
        }));
        let newest = acts.last().unwrap();
        assert_eq!((newest.concluded_until, newest.until()), (None, None), "{basis}");
    }
}

#[test]
fn on_every_day_what_is_in_force_is_within_its_life() {
    let mut asked: BTreeSet<(&str, &str)> =
        rows("adequacy").iter().map(|row| (row.basis.unwrap(), row.territory.unwrap())).collect();
    asked.extend(rows("instruments").iter().map(|row| (row.basis.unwrap(), "US")));
    let rows: Vec<_> = rows("adequacy").into_iter().chain(rows("instruments")).collect();
    let concluded =
        ["1998-10-24", "2005-04-01", "2018-05-24", "2021-06-26", "2021-06-27", "2021-09-27"].map(day);
    for &(basis, territory) in &asked {
        let of_basis = |act| {
            let mut found = rows.iter().filter(move |row| {
                row.act == Some(act)
                    && row.basis == Some(basis)
                    && row.territory.is_none_or(|place| place == territory)
            });
            found.next().unwrap()
        };
        // When it was concluded matters where acts followed one another that are.
        let matters = instruments(basis).any(|instrument| instrument.concluded_until.is_some());
        let concluded = concluded.iter().filter(|_| matters);
        for concluded in [None].into_iter().chain(concluded.copied().map(Some)) {
            for date in days() {
                match standing(basis, territory, concluded, date) {
                    Standing::InForce { act, until, scope } => {
                        let row = of_basis(act);
                        assert!(row.from <= date && row.until.is_none_or(|until| date <= until));
                        // What was known then: a day to come, and not always the last.
                        assert!(until.is_none_or(|known| date <= known && Some(known) <= row.until));
                        assert_eq!(row.scope, scope);
                    }
                    Standing::Ended { act, on, .. } => {
                        assert!(
                            on <= date && of_basis(act).until == on.pred_opt(),
                            "{basis} {territory} {date}"
                        );
                    }
                    Standing::NotYet { act, from } => assert!(date < from && of_basis(act).from == from),
                    Standing::Never => panic!("{basis} {territory} {date}"),
                }
            }
        }
    }
}

#[test]
fn on_every_day_queries_agree() {
    for territory in territories() {
        let periods = timeline(territory);
        assert!(!periods.is_empty() && periods.is_sorted_by_key(|period| period.from), "{territory}");
        for date in days() {
            let (mut member, mut decisions) = (false, Vec::new());
            for period in &periods {
                if period.from <= date && period.until.is_none_or(|until| date <= until) {
                    match period.what {
                        What::Membership | What::Interim => member = true,
                        What::Adequacy(decision) => decisions.push(decision),
                    }
                }
            }
            assert_eq!(member, in_economic_area(territory, date), "{territory} {date}");
            for decision in adequacy_decisions(territory) {
                assert_eq!(decisions.contains(&decision), decision.is_in_force(date));
                let stands = matches!(
                    standing(&decision.basis, territory, None, date),
                    Standing::InForce { act, .. } if act == decision.instrument
                );
                assert_eq!(stands, decision.is_in_force(date), "{territory} {date}");
            }
        }
    }
}

fn rows(name: &str) -> Vec<Row> {
    tables().into_iter().find(|table| table.name == name).unwrap().rows
}
