"""The outside validator of SARIF: Microsoft's SARIF Multitool, which knows the schema and the standard's further rules."""

import json
import re

from verdict import call, demand

MULTITOOL = "target/judges/ooxml/node_modules/.bin/sarif-multitool"
# Some fault is found in the example on this day.
LATE = ["--date", "2026-11-23"]


def without_message(log):
    del log["runs"][0]["results"][0]["message"]


def without_version(log):
    del log["version"]


def of_no_rule(log):
    log["runs"][0]["results"][0]["ruleIndex"] = 999


def of_no_scheme(log):
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "/register.json"


# What is wrong with a log, and the change.
SPOILED = {
    "a result without message": without_message,
    "a log without version": without_version,
    "a result of a rule that is not there": of_no_rule,
    "a file from the root without a scheme": of_no_scheme,
}


def checked(bilag, target, *arguments):
    """What `bilag check` finds, which has errors."""
    code, said = call(bilag, "check", *arguments, *LATE, "--output", "sarif")
    demand(code == 1, said)
    # Beside the log, a line says that the example is used.
    target.write_text(said[said.index("{") : said.rindex("}") + 1])
    return target


def accepting(workspace):
    """The workspace with a finding accepted in its register."""
    path = workspace / "register.json"
    facts = json.loads(path.read_text())
    google = next(entry for entry in facts["subprocessors"] if entry["id"] == "google")
    google["accepted"] = [{"check": "dead-basis", "reason": "Switched off in December."}]
    path.write_text(json.dumps(facts))
    return workspace


def spoil(source, target, change):
    log = json.loads(source.read_text())
    change(log)
    target.write_text(json.dumps(log))
    return target


def suppressed(path):
    """How many results are suppressed."""
    return sum("suppressions" in result for result in json.loads(path.read_text())["runs"][0]["results"])


def valid(path):
    """No finding at error level. The tool exits with 0 whatever it finds, so its words count."""
    code, said = call(MULTITOOL, "validate", path)
    if code != 0 or "Analysis completed successfully" not in said:
        raise RuntimeError(said)
    errors = re.findall(r"^.*: error .*$", said, re.M)
    demand(not errors, errors)
