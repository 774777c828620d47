"""python-docx and LibreOffice over a DOCX."""

import re
import shutil
import tempfile
from pathlib import Path

import docx
from docx.oxml.ns import qn

from numbering import numbers
from pdf import pdftotext
from verdict import Refused, call, demand

PROFILE = tempfile.TemporaryDirectory()


def table(path, header, names):
    """python-docx reads the table: a header and a row for each name, six cells each."""
    try:
        tables = docx.Document(str(path)).tables
    except Exception as fault:  # noqa: BLE001: whatever it objects to is its verdict
        raise Refused(repr(fault)) from fault
    rows = [[cell.text for cell in row.cells] for row in next((t.rows for t in tables if len(t.columns) == 6), [])]
    demand(len(rows) == len(names) + 1 and all(len(row) == 6 for row in rows), f"{len(rows)} rows")
    demand(rows[0] == header, rows[0])
    demand([row[0] for row in rows[1:]] == names, [row[0] for row in rows[1:]])
    demand(all(row[1] and row[3] and row[4] and row[5] for row in rows), "an empty cell")


def libreoffice(path, words):
    """LibreOffice opens it, and its PDF has the words."""
    with tempfile.TemporaryDirectory() as folder:
        # Only in the order of the content, where a name that wraps inside a cell stays together.
        pdftotext(converted(path, folder), words, orders=[("-raw",)])


def set_in(path, fonts):
    """LibreOffice opens it and sets it in these fonts, which are nowhere but in the file."""
    _, said = call("fc-list", ":", "postscriptname")
    installed = [font for font in fonts if f"postscriptname={font}\n" in said]
    demand(not installed, f"{installed} are installed here")
    with tempfile.TemporaryDirectory() as folder:
        _, said = call("pdffonts", converted(path, folder))
    found = [line.split()[0].partition("+")[2].replace("-", "") for line in said.splitlines()[2:]]
    demand(set(font.replace("-", "") for font in fonts) <= set(found), said)


def converted(path, folder):
    """The PDF that LibreOffice makes of it."""
    profile = f"-env:UserInstallation=file://{PROFILE.name}"
    _, said = call("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path)
    made = Path(folder, path.stem + ".pdf")
    demand(made.exists(), said)
    return made


def saved_by_libreoffice(copies):
    """DOCX as LibreOffice saves them again, each at its target."""
    with tempfile.TemporaryDirectory() as folder:
        sources = [shutil.copy(path, Path(folder, f"{at}.docx")) for at, (path, _) in enumerate(copies)]
        profile = f"-env:UserInstallation=file://{PROFILE.name}"
        _, said = call("soffice", profile, "--headless", "--convert-to", "docx", "--outdir", f"{folder}/saved", *sources)
        for source, (_, target) in zip(sources, copies):
            made = Path(folder, "saved", source.name)
            if not made.exists():
                raise RuntimeError(said)
            shutil.move(made, target)


def saved_by_python(copies):
    """DOCX as python-docx saves them again, each at its target."""
    for path, target in copies:
        docx.Document(str(path)).save(str(target))


def outline(path, dump):
    """python-docx finds by name what the text dump has: title, headings, tables with their header rows, controls; and properties."""
    try:
        document = docx.Document(str(path))
    except Exception as fault:  # noqa: BLE001: whatever it objects to is its verdict
        raise Refused(repr(fault)) from fault
    styles = {"=": "Title", "==": "Heading 1", "===": "Heading 2", "====": "Heading 3", "=====": "Heading 4"}
    headings = [(styles[marks], plain(words)) for marks, words in re.findall(r"^(=+) (.*)$", dump, re.M)]
    # What stands above a table of contents looks like a heading and is listed nowhere.
    named = [(each.style.name.removesuffix(" Unnumbered").replace("TOC Heading", "Heading 1"), number, each.text) for each, number in numbers(document)]
    found = [(style, plain(f"{number} {words}")) for style, number, words in named if style in styles.values()]
    demand(headings and found == headings, found)

    headers = [[plain(cell) for cell in block.split("\n")[0].strip("| ").split(" | ")] for block in dump.split("\n\n") if block.startswith("|")]
    annexes = [each for each in document.tables if each.style.name == "Annex Table"]
    found = [[plain(cell.text) for cell in each.rows[0].cells] for each in annexes]
    demand(found == headers, found)
    for each in document.tables:
        marked = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in each.rows]
        demand(marked == [each.style.name == "Annex Table"] + [False] * (len(marked) - 1), f"{each.style.name}: {marked}")

    # A picture's words stand between the same brackets, above the title. Word takes 64 characters for a control's name.
    below = dump[re.search(r"^= ", dump, re.M).start() :]
    blanks = [words[:64].rstrip() for words in re.findall(r"\[([^]\n]+)\]", below)]
    controls = list(document.element.iter(qn("w:sdtPr")))
    empty = [plain(value(control, "w:alias")).rstrip() for control in controls if control.find(qn("w:showingPlcHdr")) is not None]
    demand(empty == [plain(words) for words in blanks], empty)
    demand(all(re.fullmatch(r"fixed|[a-z0-9_-]+(\.[a-z0-9_-]+)+", value(control, "w:tag")) for control in controls if control.find(qn("w:docPartObj")) is None), "a control without a name")

    said = document.core_properties
    demand(said.language == path.name.split(".")[-2], said.language)
    demand(plain(said.title).startswith(headings[0][1]) and said.subject, f"{said.title}: {said.subject}")
    demand(said.created and said.created == said.modified, f"{said.created} {said.modified}")


def locked(path, dump):
    """Nothing but the fixed words of the dump, from A.1 up to A.1.1, stands in controls that let nobody alter them."""
    controls = [each for each in docx.Document(str(path)).element.iter(qn("w:sdt")) if value(each.find(qn("w:sdtPr")), "w:lock") == "sdtContentLocked"]
    found = [plain("".join(text.text or "" for text in each.iter(qn("w:t")))) for control in controls for each in control.iter(qn("w:p"))]
    fixed = re.search(r"^=== A\.1 (.*?)^====", dump, re.M | re.S)[1]
    expected = [plain(re.sub(r"^\d\. ", "", line)) for line in fixed.splitlines() if line]
    demand(len(controls) == 1 and len(expected) > 3 and found == expected, found)


def references(path, least):
    """The fields that refer to headings say what stands there: a number, or words; and there are so many at least."""
    document = docx.Document(str(path))
    there = {}
    for paragraph, number in numbers(document):
        for bookmark in paragraph._p.iter(qn("w:bookmarkStart")):
            there[bookmark.get(qn("w:name"))] = (number, paragraph.text)
    fields = [run for run in document.element.iter(qn("w:r")) if run.find(qn("w:instrText")) is not None]
    demand(len(fields) >= least, f"{len(fields)} fields")
    for field in fields:
        code = field.find(qn("w:instrText")).text.split()
        result = "".join(text.text for text in field.iter(qn("w:t")))
        demand(code[0] == "REF" and code[1] in there, code)
        number, words = there[code[1]]
        demand(result == (number if "\\r" in code else words), f"{code}: {result}, not {there[code[1]]}")


def named(path, author, date, tags):
    """python-docx reads who made it and when, and finds these controls."""
    document = docx.Document(str(path))
    said = document.core_properties
    demand((said.author, said.created.date().isoformat()) == (author, date), f"{said.author} {said.created}")
    found = [value(control, "w:tag") for control in document.element.iter(qn("w:sdtPr"))]
    demand(all(tag in found for tag in tags), found)


def value(node, name):
    child = node.find(qn(name))
    return "" if child is None else child.get(qn("w:val"))


def plain(words):
    """Without what keeps words on one line."""
    return " ".join(words.split())
