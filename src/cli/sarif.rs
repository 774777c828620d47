//! Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show.

use serde_json::{Value, json};

use super::judgement::Judgement;
use super::speech::Speech;
use crate::check::Rule;
use crate::compose::encoded;
use crate::finding::{Finding, Place};

/// The log of one run of these rules.
pub(crate) fn sarif(judgement: &Judgement, rules: &[&Rule], speech: &Speech) -> Value {
    let result = |finding: &Finding| result(finding, rules, speech);
    let findings = judgement.findings.iter().map(result);
    let accepted = judgement.accepted.iter().map(|(finding, reason)| {
        let mut result = result(finding);
        // What the file itself says is "in source" (§3.35.2).
        result["suppressions"] = json!([{ "kind": "inSource", "justification": reason }]);
        result
    });
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "bilag",
                "version": env!("CARGO_PKG_VERSION"),
                "language": speech.tag(),
                "rules": rules.iter().map(|rule| described(rule, speech)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": findings.chain(accepted).collect::<Vec<_>>(),
        }],
    })
}

fn described(rule: &Rule, speech: &Speech) -> Value {
    let say = |what: &str| json!({ "text": speech.say(&format!("{}.{what}", rule.code), &[]) });
    json!({
        "id": rule.code.0,
        "shortDescription": say("title"),
        "fullDescription": say("why"),
        "help": say("help"),
        "defaultConfiguration": { "level": rule.level.key() },
    })
}

fn result(finding: &Finding, rules: &[&Rule], speech: &Speech) -> Value {
    let mut result = json!({
        "ruleId": finding.code.0,
        "level": finding.level.key(),
        "message": { "text": speech.describe(finding).message },
    });
    if let Some(index) = rules.iter().position(|rule| rule.code == finding.code) {
        result["ruleIndex"] = index.into();
    }
    if let Some(place) = &finding.place {
        result["locations"] = json!([{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&place.file) },
            "region": region(place),
        } }]);
    }
    result
}

fn region(place: &Place) -> Value {
    json!({ "startLine": place.line, "startColumn": place.column })
}

/// A path as a relative reference (RFC 3986) or, from a root, as a `file` URI (RFC 8089), with what may not stand in one
/// escaped.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let root = match path.as_bytes() {
        [b'/', ..] => "file://",
        // A drive of Windows.
        [_, b':', b'/', ..] => "file:///",
        _ => "",
    };
    // In a relative reference a colon would end a scheme.
    format!("{root}{}", encoded(&path, if root.is_empty() { "/" } else { "/:" }))
}
