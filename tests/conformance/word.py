"""python-docx and LibreOffice over a DOCX."""

import tempfile
from pathlib import Path

import docx

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
        profile = f"-env:UserInstallation=file://{PROFILE.name}"
        _, said = call("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path)
        made = Path(folder, path.stem + ".pdf")
        demand(made.exists(), said)
        # Only in the order of the content, where a name that wraps inside a cell stays together.
        pdftotext(made, words, orders=[("-raw",)])
