"""The facts that all peers set, in bilag's words: workspaces for bilag, and for the others what bilag's text dumps of them say.

A program of its own, because what a process holds counts as its children's memory too (see `bench.measured`).
Usage: facts.py BILAG FOLDER DOCUMENTS ROWS…
"""

import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

EXAMPLE = Path("templates/workspace")
# On later days bilag refuses the bases of the example's transfers, which have ended.
DATE = "2020-10-15"
# Documents that warm a peer up before it is measured; for customers of their own, as a peer may remember what it has set.
WARM = 3
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def main(bilag, folder, documents, *sizes):
    last = int(documents)
    for name, numbers in {"one": (1, 1), "batch": (1, last), "warm": (last + 1, last + WARM)}.items():
        customers(folder / name, *numbers)
        told(bilag, folder / name, folder / f"{name}.jsonl")
    for rows in map(int, sizes):
        workspace = folder / f"rows-{rows}"
        larger(workspace, rows)
        told(bilag, workspace, folder / f"rows-{rows}.jsonl")


def customers(workspace, first, last):
    """The example for customers whom there is not."""
    fresh(workspace)
    for number in range(first, last + 1):
        agreement(workspace, number)


def larger(workspace, rows):
    """The example's entries said again until there are so many, under names that nobody bears; for one customer."""
    fresh(workspace)
    facts = json.loads((EXAMPLE / "register.json").read_text("utf-8"))
    patterns = facts["subprocessors"]
    words = (EXAMPLE / "locales" / "nb.ftl").read_text("utf-8")
    attributes = {
        pattern["id"]: re.findall(r"^    \.(\w+) =", re.search(rf"^{pattern['id']} =\n((?:    .*\n)+)", words, re.M)[1], re.M)
        for pattern in patterns
    }
    more = []
    for at in range(rows):
        own = patterns[at % len(patterns)]["id"]
        more.append(f"\nrow-{at} =\n" + "".join(f"    .{name} = {{ {own}.{name} }}\n" for name in attributes[own]))
    facts["subprocessors"] = [
        patterns[at % len(patterns)] | {"id": f"row-{at}", "name": f"Oppdiktet {at:05} AS"} for at in range(rows)
    ]
    (workspace / "register.json").write_text(json.dumps(facts, ensure_ascii=False), "utf-8")
    (workspace / "locales" / "nb.ftl").write_text(words + "".join(more), "utf-8")
    agreement(workspace, 17)


def fresh(workspace):
    shutil.rmtree(workspace, ignore_errors=True)
    (workspace / "locales").mkdir(parents=True)
    (workspace / "agreements").mkdir()
    shutil.copy(EXAMPLE / "register.json", workspace)
    shutil.copy(EXAMPLE / "locales" / "nb.ftl", workspace / "locales")


def agreement(workspace, number):
    facts = {
        "id": f"kunde-{number:05}",
        "date": DATE,
        "annexes": ["sub-processors"],
        "controller": {
            "name": f"Oppdiktet Kunde {number} AS",
            "address": f"Prøveveien {number}, 0000 Ingensted",
            "country": "NO",
            "contact": {"email": f"personvern@kunde-{number}.invalid"},
        },
    }
    path = workspace / "agreements" / f"kunde-{number:05}.json"
    path.write_text(json.dumps(facts, ensure_ascii=False, indent=2), "utf-8")


def told(bilag, workspace, target):
    """Writes what bilag's annexes of a workspace say, a line of JSON for each agreement.

    A line each, so that a peer reads one before it sets it, and need not hold a thousand in the memory that is measured.
    """
    out = workspace / "told"
    build(bilag, workspace, out, "txt")
    texts = sorted(out.glob("*/*.txt"))
    # Widths and footer are not in the text. They are the same for all, so one DOCX tells them.
    first = sorted((workspace / "agreements").glob("*.json"))[0]
    build(bilag, workspace, out, "docx", "--agreement", first)
    shared = page(next(out.glob("*/*.docx")))
    with target.open("w", encoding="utf-8") as lines:
        for text in texts:
            lines.write(json.dumps(annex(text.read_text("utf-8")) | shared, ensure_ascii=False) + "\n")
    shutil.rmtree(out)


def build(bilag, workspace, out, form, *more):
    command = [bilag, "build", workspace, "--locale", "nb", "--format", form, "--out", out, *more]
    done = subprocess.run([str(part) for part in command], capture_output=True)
    if done.returncode:
        sys.exit(f"bilag refuses {workspace}:\n{done.stderr.decode('utf-8', 'replace')}")


def annex(dump):
    """A text dump as its parts."""
    blocks = [block.splitlines() for block in dump.strip().split("\n\n")]
    headings = [at for at, block in enumerate(blocks) if block[0].startswith("== ")]
    parties, table, signatures = headings
    header, *rows = [line.removeprefix("| ").removesuffix(" |").split(" | ") for line in blocks[table + 1]]
    if any(len(row) != len(header) for row in rows):
        sys.exit("a cell of bilag's text dump holds a bar")
    return {
        "title": blocks[0][0].removeprefix("= "),
        "subtitle": " ".join(blocks[1]),
        "intro": [" ".join(block) for block in blocks[2:parties]],
        "parties_heading": blocks[parties][0].removeprefix("== "),
        "parties": sides(blocks[parties + 1]),
        "table_heading": blocks[table][0].removeprefix("== "),
        "header": header,
        "rows": rows,
        "closing": [" ".join(block) for block in blocks[table + 2 : signatures]],
        "signatures_heading": blocks[signatures][0].removeprefix("== "),
        "signatures": sides(blocks[signatures + 1]),
    }


def sides(lines):
    """The two parties: who, and facts with labels. What is in brackets is a blank; the last line of a signature has nothing else."""
    parties = []
    for at, line in enumerate(lines):
        label, colon, value = line.partition(": ")
        if colon:
            parties[-1]["facts"].append([label, "" if re.fullmatch(r"\[.*\]", value) else value])
        elif parties and (at + 1 == len(lines) or ": " not in lines[at + 1]):
            parties[-1]["facts"].append([label, ""])
        else:
            parties.append({"role": line, "facts": []})
    return parties


def page(path):
    """The widths (pt) of the table's columns and the parts of the footer, as bilag's DOCX has them."""
    with zipfile.ZipFile(path) as parts:
        body = ElementTree.fromstring(parts.read("word/document.xml"))
        footer = ElementTree.fromstring(parts.read(next(name for name in parts.namelist() if "footer" in name and name.endswith(".xml"))))
    grids = [[int(column.get(W + "w")) / 20 for column in grid] for grid in body.iter(W + "tblGrid")]
    said, field = [], False
    for each in footer.iter():
        if each.tag == W + "instrText":
            said.append(each.text.split()[0])
            field = True
        elif each.tag == W + "fldChar" and each.get(W + "fldCharType") == "end":
            field = False
        # What a field shows until it is updated is no word of the footer.
        elif each.tag == W + "t" and not field:
            said.append(each.text)
    return {"widths": next(grid for grid in grids if len(grid) == 6), "footer": said}


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
