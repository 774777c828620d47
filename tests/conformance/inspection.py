"""`bilag inspect --verify` over annexes of ours, signed, saved again and spoiled; poppler's pdfdetach takes out the same data."""

import json
import time

from pyhanko.pdf_utils.generic import ArrayObject, NameObject, StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from verdict import call, demand

# Where the house style's fonts are, with which alone its annexes can be made again.
FONTS = ["--fonts", "tests/cases/brand/fonts"]


def inspected(bilag, path):
    """What bilag says of a file that is what its data make."""
    code, said = call(bilag, "inspect", path, "--verify", *FONTS, "--json")
    if code not in (0, 1):
        raise RuntimeError(said)
    demand(code == 0, said)
    return json.loads(said)


def verified(bilag, path, signed=()):
    """bilag makes these pages of these data, and exactly these fields are signed."""
    fields = [field["name"] for field in inspected(bilag, path)["signature_fields"] if field["signed"]]
    demand(sorted(fields) == sorted(signed), f"{fields} are signed")


def written(bilag, path):
    """bilag writes exactly this DOCX."""
    demand(inspected(bilag, path)["as_written"], "not to the byte")


def saved(bilag, path, filled=None):
    """The DOCX has bilag's words and data, is not the file that bilag wrote, and has this filled in."""
    said = inspected(bilag, path)
    demand(not said["as_written"], "nothing was saved again")
    demand(said["filled"] == (filled or {}), said["filled"])


def found(bilag, path, code):
    """bilag says at once, and in so many words, what is wrong with the file."""
    started = time.monotonic()
    _, said = call(bilag, "inspect", path, "--verify", *FONTS, "--json")
    took = time.monotonic() - started
    demand(code in said and took < 10, f"{took:.1f} s: {said[:2000]}")


def pdfdetach(bilag, path, folder):
    """The attachments are bilag.json and, where there is one, the logo, byte for byte what bilag takes out itself."""
    folder.mkdir()
    code, said = call("pdfdetach", "-list", path)
    names = [line.partition(": ")[2] for line in said.splitlines()[1:]]
    demand(code == 0 and names in (["bilag.json"], ["bilag.json", "logo.png"]), said)
    code, said = call(bilag, "inspect", path, "--extract", folder / "workspace")
    demand(code == 0, said)
    demand((folder / "workspace/logo.png").exists() == ("logo.png" in names), said)
    for number, name in enumerate(names, 1):
        code, said = call("pdfdetach", "-save", number, "-o", folder / name, path)
        demand(code == 0, said)
        demand((folder / name).read_bytes() == (folder / "workspace" / name).read_bytes(), f"another {name}")
    demand(json.loads((folder / "bilag.json").read_text())["format"] == 1, "another format")


def updated(source, target, change):
    """The file with an update after its end, which pyHanko writes."""
    with source.open("rb") as file, target.open("wb") as output:
        writer = IncrementalPdfFileWriter(file)
        change(writer)
        writer.write(output)
    return target


def page_painted(writer):
    """Something is painted over the first page."""
    page = writer.root["/Pages"]["/Kids"][0]
    paint = writer.add_object(StreamObject(stream_data=b"q 1 1 1 rg 100 100 300 300 re f Q"))
    contents = page.raw_get("/Contents")
    page[NameObject("/Contents")] = writer.add_object(array_of(page["/Contents"], contents, paint))
    writer.update_container(page)


def data_changed(writer):
    """Ireland becomes Germany in the data."""
    specification = writer.root["/AF"][0]
    data = specification["/EF"]["/F"].data
    changed = writer.add_object(StreamObject(stream_data=data.replace(b'"IE"', b'"DE"')))
    specification["/EF"][NameObject("/F")] = changed
    writer.update_container(specification)


def array_of(contents, reference, added):
    return ArrayObject([*contents, added] if isinstance(contents, ArrayObject) else [reference, added])
