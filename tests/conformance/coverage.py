"""STANDARDS.md against veraPDF's own profiles: a clause that a machine checks is one that the table knows."""

import re
import zipfile
from pathlib import Path

from verdict import demand

PROFILES = {"ISO 19005-3": "PDFA-3A.xml", "ISO 14289-1": "PDFUA-1.xml"}
KEPT = ["enforced", "not used", "caller's duty"]
CHECKPOINTS = [f"{number:02}" for number in range(1, 32)]


def coverage(jars, text):
    """Each standard's table names the clauses of its profile, in their order, and says how each is kept."""
    jar = next(Path(jars).glob("core-*.jar"))
    with zipfile.ZipFile(jar) as parts:
        for standard, profile in PROFILES.items():
            rules = parts.read(f"org/verapdf/pdfa/validation/{profile}").decode()
            clauses = set(re.findall(r'<id specification="[^"]*" clause="([^"]+)"', rules))
            by_number = sorted(clauses, key=lambda clause: [int(part) for part in clause.split(".")])
            demand(by_number, f"no clauses in {profile}")
            table(text, standard, by_number, column=2)
    table(text, "Matterhorn Protocol 1.1", CHECKPOINTS, column=3)


def table(text, heading, expected, column):
    section = re.search(rf"^## {re.escape(heading)}$(.*?)(?=^## |\Z)", text, re.M | re.S)
    demand(section, f"no section {heading}")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in section[1].splitlines() if re.match(r"\| \d", line)]
    found = [row[0] for row in rows]
    demand(found == expected, f"{heading}: {sorted(set(found) ^ set(expected)) or 'not in order'}")
    odd = [row[0] for row in rows if row[column] not in KEPT]
    demand(not odd, f"{heading}: how are {odd} kept?")
    silent = [row[0] for row in rows if row[column] != "not used" and not row[column + 1]]
    demand(not silent, f"{heading}: where are {silent} kept?")
