"""qpdf and poppler over a PDF: its objects, its fonts, its words and their order."""

import re
import tempfile
from pathlib import Path

from verdict import call, demand


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


def has_words(text, words):
    """Every word is there, wherever lines break, and no character is lost."""
    text = re.sub(r"\s+", " ", text)
    demand("\ufffd" not in text, "a replacement character")
    missing = [word for word in words if word not in text]
    demand(not missing, f"no {missing}")


def pdftotext(path, words, orders=((), ("-raw",))):
    """The words are there as poppler reads a page, and in the order of the content."""
    for order in orders:
        code, said = call("pdftotext", *order, "-enc", "UTF-8", path, "-")
        demand(code == 0, said)
        has_words(said, words)


def same_pages(path, other):
    """To the eye, both files are the same: each page the same points."""
    with tempfile.TemporaryDirectory() as folder:
        for name, pdf in [("a", path), ("b", other)]:
            code, said = call("pdftoppm", "-r", "80", pdf, f"{folder}/{name}")
            demand(code == 0, said)
        pages = {name: [page.read_bytes() for page in sorted(Path(folder).glob(f"{name}-*"))] for name in "ab"}
        demand(pages["a"] and pages["a"] == pages["b"], "other points")


def contents(dump):
    """The dump without the entries of its table of contents, if it has one; and they.

    It is a heading with a list right under it.
    """
    listed = re.search(r"^== .*\n((?: *- .*\n)+)", dump, re.M)
    if not listed:
        return dump, []
    return dump.replace(listed[1], "", 1), [line.strip().removeprefix("- ") for line in listed[1].splitlines()]


def structure(path, dump):
    """The words in the structure tree are those of `dump` (bilag's own text), in its order.

    Aside: blanks, which are lines in the PDF; the dump's marks `=`, `|` and `:`; soft hyphens, with which a PDF
    breaks words at line ends; and spaces, for poppler joins lines without any. The dump marks points with hyphens.
    """
    code, said = call("pdfinfo", "-struct-text", path)
    demand(code == 0, said)
    marks = re.compile("[=|:\\s\u00AD]")
    found = marks.sub("", "".join(re.findall(r'^ *"(.*)"$', said, re.M)))
    expected = re.sub(r"\[[^\]\n]*\](?=$| \|)", "", dump, flags=re.M)
    expected, entries = contents(expected)
    expected = marks.sub("", re.sub(r"^- ", "•", expected, flags=re.M))
    # A table of contents says its entries' pages in the PDF alone, and in the order of the entries.
    pages = 0
    for entry in entries:
        entry = marks.sub("", entry)
        at = re.search(re.escape(entry) + r"(\d+)", found)
        demand(at and int(at[1]) >= pages, f"{entry!r} has no page, or an earlier one than {pages}")
        pages = int(at[1])
        found = found[: at.start()] + found[at.end() :]
    same = next((at for at, (a, b) in enumerate(zip(found, expected)) if a != b), min(len(found), len(expected)))
    demand(found == expected, f"{found[same:same + 40]!r} stands where {expected[same:same + 40]!r} should")
