"""veraPDF over many PDFs at once: the Java machine starts once for each standard."""

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor

from verdict import demand

PROFILES = {"3a": "PDF/A-3A validation profile", "ua1": "PDF/UA-1 validation profile"}


def validate(jars, paths):
    """Every result that veraPDF gives, by flavour and path."""
    with ThreadPoolExecutor() as pool:
        reports = pool.map(lambda flavour: report(jars, flavour, paths), PROFILES)
    results = {}
    for flavour, jobs in zip(PROFILES, reports):
        for job in jobs:
            key = flavour, job["itemDetails"]["name"]
            results.setdefault(key, []).extend(job.get("validationResult", []))
    return results


def report(jars, flavour, paths):
    command = ["java", "-cp", f"{jars}/*", "org.verapdf.apps.GreenfieldCliWrapper", "-f", flavour, "--format", "json"]
    done = subprocess.run(command + [str(path) for path in paths], capture_output=True, timeout=1800)
    try:
        return json.loads(done.stdout)["report"]["jobs"]
    except (ValueError, KeyError) as fault:
        raise RuntimeError(f"veraPDF reports nothing: {done.stderr.decode('utf-8', 'replace')}") from fault


def verapdf(results, flavour, path):
    """Exactly one finished result, and it says that the file complies."""
    given = results.get((flavour, str(path)), [])
    # Silence is no verdict, not even against a file.
    if [(each["jobEndStatus"], each["profileName"]) for each in given] != [("normal", PROFILES[flavour])]:
        raise RuntimeError(f"{len(given)} results: {given}")
    failed = [
        f"{rule['clause']}-{rule['testNumber']} {rule['description']} ({rule['checks'][0]['context']})"
        for rule in given[0]["details"]["ruleSummaries"]
    ]
    demand(given[0]["compliant"] is True and not failed, failed)
