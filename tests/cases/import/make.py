"""Makes the files beside it of plandisc.txt: the same list as each kind of file, by the programs that people use.

Needs LibreOffice (Writer and Calc). Run it where it stands; what it makes is kept, for LibreOffice's files differ from day to day.
"""

import csv
import html
import subprocess
import tempfile
from pathlib import Path

here = Path(__file__).parent
lines = (here / "plandisc.txt").read_text(encoding="utf-8").splitlines()
rows = [line.split("\t") for line in lines if "\t" in line]
last = [line for line in lines if line and "\t" not in line]

with open(here / "plandisc.csv", "w", encoding="cp1252", errors="xmlcharrefreplace", newline="") as file:
    csv.writer(file, delimiter=";").writerows(rows)

cell = lambda text: text.replace("|", "\\|")
table = ["| " + " | ".join(map(cell, row)) + " |" for row in rows]
table.insert(1, "|" + "---|" * len(rows[0]))
(here / "plandisc.md").write_text("# Databehandlere\n\n" + "\n".join(table) + "\n\n" + "\n".join(last) + "\n", "utf-8")

markup = lambda text: text if text.startswith("<u>") else html.escape(text, quote=False)
body = "\n".join(
    "<tr>" + "".join(f"<td>{markup(text)}</td>" for text in row) + "</tr>" for row in rows
)
page = f"""<!DOCTYPE html>
<html lang="nb"><head><meta charset="utf-8"><title>Databehandlere</title></head><body>
<h1>Databehandlere</h1>
<table border="1">
{body}
</table>
<p>{last[-1]}</p>
</body></html>
"""
(here / "plandisc.html").write_text(page, "utf-8")

with tempfile.TemporaryDirectory() as folder:
    folder = Path(folder)

    def convert(source, ending, *more):
        call = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *more]
        subprocess.run([*call, "--convert-to", ending, "--outdir", here, source], check=True)

    convert(here / "plandisc.html", "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)")
    # Semicolons (59), no quotes but double ones, UTF-8, every column as text (2) but for the dates.
    sheet = folder / "plandisc.csv"
    with open(sheet, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    for ending in ["xlsx", "xls", "ods"]:
        convert(sheet, ending, "--infilter=CSV:59,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2")
