"""Outside judges over the annexes that bilag builds: qpdf, poppler, python-docx, LibreOffice.

Each judge first gets something bad, which it must refuse: a judge that cannot fail proves nothing.
Usage: judges.py BILAG, from the root of the project. Ends with `N passed, N failed`; exits 1 if any failed.
"""

import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import docx

TAGS = ["nb", "da", "en"]
NAMES = [entry["name"] for entry in json.loads(Path("templates/workspace/register.json").read_text())["subprocessors"]]
EVERYWHERE = NAMES + ["Standard Contractual Clauses", "BCR", "USA"]
WORDS = {
    "nb": ["31. desember 2019", "3. august 2020", "7. oktober 2020", "Nederland", "Tyskland", "Irland", "Danmark"],
    "da": ["31. december 2019", "3. august 2020", "7. oktober 2020", "Nederlandene", "Tyskland", "Irland", "Danmark"],
    "en": ["31 December 2019", "3 August 2020", "7 October 2020", "Netherlands", "Germany", "Ireland", "Denmark"],
}
LETTERS = ["Ærø Ål & Østfold ASA", "æøåÆØÅ «sitat» – tankestrek", "blåbærsyltetøy"]


class Refused(Exception):
    """A judge's verdict against a file."""


def call(*command):
    """Runs a judge; gives its exit code and everything that it said."""
    done = subprocess.run([str(part) for part in command], capture_output=True, timeout=300)
    return done.returncode, done.stdout.decode("utf-8", "replace") + done.stderr.decode("utf-8", "replace")


def demand(condition, verdict):
    if not condition:
        raise Refused(verdict)


def has_words(text, words):
    """Every word is there, wherever lines break, and no character is lost."""
    text = re.sub(r"\s+", " ", text)
    demand("\ufffd" not in text, "a replacement character")
    missing = [word for word in words if word not in text]
    demand(not missing, f"no {missing}")


def qpdf(path):
    code, said = call("qpdf", "--check", path)
    demand(code == 0, said)


def pdffonts(path):
    code, said = call("pdffonts", path)
    fonts = said.splitlines()[2:]
    demand(code == 0 and fonts, said or "no fonts")
    for font in fonts:
        embedded, subset, unicode = font.split()[-5:-2]
        demand((embedded, subset, unicode) == ("yes", "yes", "yes"), font)


def pdftotext(path, words, orders=((), ("-raw",))):
    """The words are there as poppler reads a page, and in the order of the content."""
    for order in orders:
        code, said = call("pdftotext", *order, "-enc", "UTF-8", path, "-")
        demand(code == 0, said)
        has_words(said, words)


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
        profile = f"-env:UserInstallation=file://{PROFILE}"
        _, said = call("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path)
        made = Path(folder, path.stem + ".pdf")
        demand(made.exists(), said)
        # Only in the order of the content, where a name that wraps inside a cell stays together.
        pdftotext(made, words, orders=[("-raw",)])


def header(tag):
    """The header row, from the locale's own words."""
    text = Path("locales", tag, "annex.ftl").read_text()
    names = ["name", "countries", "transfer-basis", "function", "description", "updated"]
    return [re.search(rf"^column-{name} = (.*)$", text, re.M)[1] for name in names]


def bad_files(folder, pdf, good_docx):
    """Files that a judge must refuse, made from good ones."""
    truncated = folder / "truncated.pdf"
    truncated.write_bytes(pdf.read_bytes()[: pdf.stat().st_size // 2])

    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length 36 >>\nstream\nBT /F1 12 Tf 20 20 Td (Amazon) Tj ET\nendstream",
    ]
    body, offsets = b"%PDF-1.7\n", []
    for number, value in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, value)
    entries = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    xref = b"xref\n0 5\n0000000000 65535 f \n%strailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    unembedded = folder / "unembedded.pdf"
    unembedded.write_bytes(body + xref % (entries, len(body)))

    def changed(name, change):
        path = folder / name
        with zipfile.ZipFile(good_docx) as source, zipfile.ZipFile(path, "w") as target:
            for part in source.namelist():
                data = source.read(part)
                target.writestr(part, change(data) if part == "word/document.xml" else data)
        return path

    broken = changed("broken.docx", lambda xml: xml[: len(xml) // 2])
    shorter = changed("shorter.docx", lambda xml: re.sub(rb"<w:tr\b(?:(?!<w:tr\b).)*?</w:tr>(?=</w:tbl>)", b"", xml, flags=re.S))
    return truncated, unembedded, broken, shorter


class Tally:
    """Counts verdicts and tells each."""

    def __init__(self):
        self.passed = self.failed = 0

    def accepts(self, what, judge, *arguments):
        self.count(what, self.verdict(judge, *arguments))

    def refuses(self, what, judge, *arguments):
        try:
            judge(*arguments)
        except Refused:
            self.count(f"{what} is refused", None)
        except Exception as fault:  # noqa: BLE001: a judge that is missing has refused nothing
            self.count(f"{what} is refused", repr(fault))
        else:
            self.count(f"{what} is refused", "it was accepted")

    @staticmethod
    def verdict(judge, *arguments):
        try:
            judge(*arguments)
        except Exception as fault:  # noqa: BLE001: told and counted
            return f"{type(fault).__name__}: {fault}"
        return None

    def count(self, what, fault):
        if fault is None:
            self.passed += 1
            print(f"ok      {what}")
        else:
            self.failed += 1
            print(f"FAILED  {what}: {fault}")


def build(bilag, folder, *arguments):
    code, said = call(bilag, "build", *arguments, "--format", "pdf,docx", "--out", folder)
    demand(code == 0, said)


def judge(bilag, folder, tally):
    out = folder / "out"
    tally.accepts("bilag builds the example", build, bilag, out, "--locale", ",".join(TAGS))
    tally.accepts("bilag builds the letters", build, bilag, out, "tests/conformance/letters", "--locale", "nb")
    annex = out / "plandisc-example" / "sub-processors"
    letters = out / "letters" / "sub-processors"

    nb = annex.with_suffix(".nb.pdf"), annex.with_suffix(".nb.docx")
    truncated, unembedded, broken, shorter = bad_files(folder, *nb)
    tally.accepts("qpdf: a sound PDF made by hand", qpdf, unembedded)
    tally.refuses("qpdf: half a PDF", qpdf, truncated)
    tally.refuses("pdffonts: a font that is not embedded", pdffonts, unembedded)
    tally.refuses("pdftotext: a PDF without the names", pdftotext, unembedded, EVERYWHERE)
    tally.refuses("pdftotext: a lost character", has_words, "bl\ufffdb\u00e6r", [])
    tally.refuses("python-docx: half a document.xml", table, broken, header("nb"), NAMES)
    tally.refuses("python-docx: a table that lost its last row", table, shorter, header("nb"), NAMES)
    tally.refuses("LibreOffice: half a document.xml", libreoffice, broken, EVERYWHERE)
    tally.refuses("LibreOffice: a DOCX without the words", libreoffice, nb[1], ["Umbrella Corporation"])

    for tag in TAGS:
        pdf, document = annex.with_suffix(f".{tag}.pdf"), annex.with_suffix(f".{tag}.docx")
        words = EVERYWHERE + WORDS[tag] if tag != "en" else NAMES + WORDS[tag]
        tally.accepts(f"qpdf: {pdf.name}", qpdf, pdf)
        tally.accepts(f"pdffonts: {pdf.name}", pdffonts, pdf)
        tally.accepts(f"pdftotext: {pdf.name}", pdftotext, pdf, words)
        tally.accepts(f"python-docx: {document.name}", table, document, header(tag), NAMES)
        tally.accepts(f"LibreOffice: {document.name}", libreoffice, document, words)

    pdf, document = letters.with_suffix(".nb.pdf"), letters.with_suffix(".nb.docx")
    tally.accepts("pdftotext: æøåÆØÅ «» –", pdftotext, pdf, LETTERS)
    tally.accepts("LibreOffice: æøåÆØÅ «» –", libreoffice, document, LETTERS)


if __name__ == "__main__":
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        PROFILE = Path(scratch, "profile")
        try:
            judge(Path(sys.argv[1]).resolve(), Path(scratch), tally)
        except Exception as fault:  # noqa: BLE001: without the files there is nothing left to judge
            tally.count("the run", repr(fault))
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(tally.failed > 0)
