"""What the judges judge: the annexes that bilag makes, by folder."""

import csv
import json
import re
import shutil
from pathlib import Path

from verdict import call, demand

# When the example's transfers had a basis.
IN_TIME = ["--date", "2020-10-15"]
AGREEMENT = ["--agreement", "tests/cases/complete-agreement.json", *IN_TIME]
SERVICES = ["adobe", "documenso", "docuseal", "docusign", "dropbox-sign", "signhost"]
ROWS = 1400
# Agreements that are built at once, and those of them that are judged.
MANY = 400
JUDGED = [0, 134, 199, 256, 257, 399]
# Customers that do not exist, by names like those in tables of customers.
NAMES = [
    "Oppdiktet Kunde {0} AS",
    "Ærø Ål & Østfold prøvekommune, avd. {0}",
    "«Blåbærsyltetøy» Prøvebutikk {0} ENK",
    'Prøveskolen "Nord/Sør" {0}; avdeling <Øst>',
    "D’Åsen og O'Hæren Eksempel {0} DA",
    "Stiftelsen til utprøvning av svært lange navn på oppdiktede kunder i Nordre og Søndre Eksempelfjordbygdslag, "
    "Prøvedalsøyane og Oppdiktøyværets felleskommunale interimsinnkjøpssamarbeidsutvalg nr. {0}",
]
# What bilag makes it from, and what it is told.
EXAMPLE = Path("templates/workspace")
BRAND = Path("tests/cases/brand")


def listed(bilag, what):
    """The ids that `bilag list` gives."""
    code, said = call(bilag, "list", what)
    ids = [line.split()[0] for line in said.splitlines() if line.strip()]
    demand(code == 0 and ids, said)
    return ids


def builds(bilag, folder):
    """Folders of annexes, and what `bilag build` is told to fill them: every annex in every language, for an agreement
    that leaves blanks, for one that leaves few, as a draft, and protected; each signing service; odd letters; a house style; every kind of content; many rows."""
    every = ["--annex", ",".join(listed(bilag, "annexes")), "--locale", ",".join(listed(bilag, "locales"))]
    large = register(folder / "large")
    return {
        "example": every,
        "agreement": every + AGREEMENT,
        "draft": every + ["--draft"],
        "combined": every[:2] + ["--combine"] + every[2:],
        "protected": every + ["--protect"],
        **{f"anchors-{service}": ["--locale", "nb", "--anchors", service] for service in SERVICES},
        "letters": ["tests/conformance/letters", "--locale", "nb"],
        "branded": [branded(folder / "workspace-branded"), *every],
        "kinds": ["tests/cases/kinds", "--annex", "kinds", "--locale", ",".join(listed(bilag, "locales"))],
        "large": [large, "--locale", "nb", *IN_TIME],
    }


def many(bilag, folder, out):
    """MANY agreements of one table, built at once into `folder`; those that are judged are copied into `out`, each into a folder of
    its own beside those of `builds`."""
    names = [NAMES[at % len(NAMES)].format(at) for at in range(MANY)]
    table = folder / "customers.csv"
    folder.mkdir()
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["id", "date", "locales", "annexes", "formats", "controller.name", "controller.address", "controller.country"])
        for at, name in enumerate(names):
            annex = ["sub-processors", "no-standard"][at % 2]
            formats = "pdf, docx, txt" if at in JUDGED else "pdf, docx"
            rows.writerow([f"kunde-{at:03}", IN_TIME[1], "nb", annex, formats, name, f"Oppdiktet vei {at}, Prøveby", "NO"])
    made = folder / "made"
    code, said = call(bilag, "build", "--agreement", table, "--out", made)
    demand(code == 0, said)
    code, said = call(bilag, "verify-manifest", made)
    demand(code == 0 and f"{2 * MANY + len(JUDGED)} files on record: 0 missing, 0 altered, 0 extra" in said, said)
    for at in JUDGED:
        own = made / f"kunde-{at:03}"
        [dump] = own.glob("*.txt")
        demand(names[at] in " ".join(dump.read_text().split()), f"{names[at]} is not in {dump}")
        shutil.copytree(own, out / f"many-{at}" / own.name)


def branded(folder):
    """The example's workspace with the house style of a company that does not exist."""
    shutil.copytree(EXAMPLE, folder)
    shutil.copytree(BRAND, folder, dirs_exist_ok=True)
    return folder


def register(folder):
    """A workspace like the example's with ROWS sub-processors of names that nobody bears."""
    facts = json.loads((EXAMPLE / "register.json").read_text())
    patterns = facts["subprocessors"]
    rows = [patterns[at % len(patterns)] | {"id": f"row-{at}", "name": f"Oppdiktet {at:04} AS"} for at in range(ROWS)]
    words = (EXAMPLE / "locales" / "nb.ftl").read_text()
    attributes = {
        pattern["id"]: re.findall(r"^    \.(\w+) =", re.search(rf"^{pattern['id']} =\n((?:    .*\n)+)", words, re.M)[1], re.M)
        for pattern in patterns
    }
    for at in range(ROWS):
        own = patterns[at % len(patterns)]["id"]
        words += f"\nrow-{at} =\n" + "".join(f"    .{name} = {{ {own}.{name} }}\n" for name in attributes[own])
    facts |= {"id": "large", "product": "Årshjulet", "processor": {}, "subprocessors": rows}
    (folder / "locales").mkdir(parents=True)
    (folder / "register.json").write_text(json.dumps(facts))
    (folder / "locales" / "nb.ftl").write_text(words)
    return folder


def tests(have_run):
    """What the tests make, which run the README's commands too and keep every PDF and DOCX; runs them, unless they have just run."""
    code, said = call("cargo", "metadata", "--format-version", "1", "--no-deps", "--locked")
    demand(code == 0, said)
    folder = Path(json.loads(said)["target_directory"], "tmp", "kept")
    if not have_run:
        shutil.rmtree(folder, ignore_errors=True)
        code, said = call("cargo", "test", "--locked", "--test", "suite")
        demand(code == 0, said)
    pdfs, documents = sorted(folder.glob("*.pdf")), sorted(folder.glob("*.docx"))
    demand(len(pdfs) >= 50 and len(documents) >= 30, f"{len(pdfs)} PDFs and {len(documents)} DOCXs in {folder}")
    return pdfs, documents
