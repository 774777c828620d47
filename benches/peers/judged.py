"""Counts what is in a document, whoever made it: so that nobody is fast by leaving out what others set.

A row counts where its six cells stand with all their words, one after another. Usage: judged.py FACTS LINE FILE
"""

import json
import re
import sys
import unicodedata
import zipfile
from itertools import islice
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def main(facts, line, path):
    with open(facts, encoding="utf-8") as lines:
        said = json.loads(next(islice(lines, int(line), None)))
    found, pages = pdf(path) if path.endswith(".pdf") else (docx(path), None)
    rows, place = 0, 0
    for row in said["rows"]:
        words = squashed("".join(row))
        at = found.find(words, place)
        if at >= 0:
            rows, place = rows + 1, at + len(words)
    others = [said[key] for key in ("title", "subtitle", "parties_heading", "table_heading", "signatures_heading")]
    others += said["intro"] + said["closing"]
    others += [words for party in said["parties"] + said["signatures"] for fact in party["facts"] for words in [party["role"], *fact]]
    missing = [words for words in others if squashed(words) not in found]
    print(json.dumps({"rows": rows, "of": len(said["rows"]), "pages": pages, "missing": missing}))


def squashed(words):
    """Without what breaking lines adds or takes away, and with ligatures as letters."""
    return re.sub(r"[\s\u00ad\u2010\ufffe-]", "", unicodedata.normalize("NFKC", words))


def pdf(path):
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    words = []
    for page in document:
        text = page.get_textpage()
        words.append(squashed(text.get_text_range()))
        text.close()
        page.close()
    # Rows do not break across pages, so that footers and repeated headers stand between rows only.
    return "".join(words), len(document)


def docx(path):
    with zipfile.ZipFile(path) as parts, parts.open("word/document.xml") as body:
        words = []
        for _, each in ElementTree.iterparse(body):
            if each.tag == W + "t":
                words.append(each.text or "")
            elif each.tag == W + "tr":
                each.clear()
    return squashed("".join(words))


if __name__ == "__main__":
    main(*sys.argv[1:])
