"""Outside judges over what `made` makes: qpdf, poppler, veraPDF, pyHanko, three validators of DOCX, python-docx, LibreOffice;
and one of SARIF over what `bilag check` finds.

Each judge first gets something bad, which it must refuse: a judge that cannot fail proves nothing.
Usage: judges.py BILAG [--tests-have-run], from the root of the project. Ends with `N passed, N failed`; exits 1 if any failed.
"""

import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

import inspection
import made
import ooxml
import sarif
import spoiled
from coverage import coverage
from pdf import has_words, same_pages, pdffonts, pdftotext, qpdf, structure
from signing import FIELDS, Signatory, apart, each_way, empty_fields, every_field, pdfsig
from verapdf import PROFILES, validate, verapdf
from verdict import Tally, call, demand
from word import libreoffice, locked, named, outline, references, saved_by_libreoffice, saved_by_python, set_in, table

VERAPDF = "target/judges/verapdf"
TAGS = ["nb", "da", "en"]
NAMES = [entry["name"] for entry in json.loads(Path("templates/workspace/register.json").read_text())["subprocessors"]]
EVERYWHERE = NAMES + ["Standard Contractual Clauses", "BCR", "USA"]
WORDS = {
    "nb": ["31. desember 2019", "3. august 2020", "7. oktober 2020", "Nederland", "Tyskland", "Irland", "Danmark"],
    "da": ["31. december 2019", "3. august 2020", "7. oktober 2020", "Nederlandene", "Tyskland", "Irland", "Danmark"],
    "en": ["31 December 2019", "3 August 2020", "7 October 2020", "Netherlands", "Germany", "Ireland", "Denmark"],
}
# So many references to headings does the annex of all kinds have.
REFERENCES = 9
# The house style's, which are in the DOCX itself.
BRAND_FONTS = ["FixtureSerif-Regular", "FixtureSerif-Bold"]
# The example leaves these blank.
CONTROLS = ["controller.name", "controller.signature.date", "processor.address", "processor.signatory.name"]
LETTERS = ["Ærø Ål & Østfold ASA", "æøåÆØÅ «sitat» – tankestrek", "blåbærsyltetøy"]


def header(tag):
    """The header row, from the locale's own words."""
    text = Path("locales", tag, "annex.ftl").read_text()
    names = ["name", "countries", "transfer-basis", "function", "description", "updated"]
    return [re.search(rf"^column-{name} = (.*)$", text, re.M)[1] for name in names]


def build(bilag, folder, *arguments):
    code, said = call(bilag, "build", *arguments, "--format", "pdf,docx,txt", "--out", folder)
    demand(code == 0, said)


def told(path, folder):
    """The file's name among the others."""
    within = path.relative_to(folder).parts[0] if path.is_relative_to(folder) else "tests"
    return f"{within}/{path.name}"


def judge(bilag, folder, tally, tests_have_run):
    out = folder / "out"
    for name, arguments in made.builds(bilag, folder).items():
        tally.accepts(f"bilag builds: {name}", build, bilag, out / name, *arguments)
    tally.accepts("bilag builds: many", made.many, bilag, folder / "many", out)
    # A DOCX alone can be protected: these PDFs are judged as the example's.
    for pdf in sorted(out.glob("protected/*/*.pdf")):
        twin = out / "example" / pdf.relative_to(out / "protected")
        tally.accepts(f"the same PDF as the example's: {told(pdf, out)}", demand, pdf.read_bytes() == twin.read_bytes(), twin)
    pdfs = sorted(pdf for pdf in out.glob("*/*/*.pdf") if pdf.relative_to(out).parts[0] != "protected")
    (folder / "data").mkdir()
    annexes = len(made.listed(bilag, "annexes")) * len(made.listed(bilag, "locales"))
    for name in ["example", "agreement", "draft", "protected"]:
        count = len(list(out.glob(f"{name}/*/*.pdf")))
        tally.accepts(f"{count} annexes: {name}", demand, count == annexes, f"{count} of {annexes}")
    documents = sorted(out.glob("*/*/*.docx"))
    others, other_documents = made.tests(tests_have_run)

    contents(folder, tally, pdfs, out)
    tally.all_accept([(f"qpdf: {told(pdf, out)}", qpdf, pdf) for pdf in others])
    anchors(tally, out)
    signed, signed_others = signatures(folder, tally, pdfs, others, out)
    inspections(bilag, folder, tally, pdfs, signed, out)
    standards(folder, tally, pdfs + signed + others + signed_others, out)
    packages(folder, tally, documents + other_documents, out)
    saved_again(bilag, folder, tally, documents, out)
    outlines(folder, tally, documents, out)
    words(folder, tally, out)
    findings(bilag, folder, tally)


def contents(folder, tally, pdfs, out):
    """Objects, fonts, and the words in the structure tree."""
    example = out / "example" / "plandisc-example" / "sub-processors.nb.pdf"
    dump = example.with_suffix(".txt").read_text()
    lines = dump.splitlines(keepends=True)
    row = next(at for at, line in enumerate(lines) if line.startswith("| Amazon"))
    lines[row : row + 2] = reversed(lines[row : row + 2])
    unembedded = spoiled.unembedded(folder / "unembedded.pdf")

    tally.accepts("qpdf: a sound PDF made by hand", qpdf, unembedded)
    tally.refuses("qpdf: half a PDF", qpdf, spoiled.halved(example, folder / "halved.pdf"))
    tally.refuses("pdffonts: a font that is not embedded", pdffonts, unembedded)
    tally.refuses("pdfinfo: two rows in the other order", structure, example, "".join(lines))
    tally.refuses("pdfinfo: a PDF without structure", structure, unembedded, dump)
    asked = []
    for pdf in pdfs:
        asked.append((f"qpdf: {told(pdf, out)}", qpdf, pdf))
        asked.append((f"pdffonts: {told(pdf, out)}", pdffonts, pdf))
        asked.append((f"pdfinfo: {told(pdf, out)}", structure, pdf, pdf.with_suffix(".txt").read_text()))
    tally.all_accept(asked)


def anchors(tally, out):
    """What signing services look for is there, once for each party, and nothing else on the pages has changed."""
    plain = out / "example" / "plandisc-example" / "sub-processors.nb.pdf"
    listed = re.findall(r"`([a-z-]+)` \| `([^`]+)`, `([^`]+)` \|", Path("README.md").read_text())
    tally.accepts("the README knows each service", demand, [row[0] for row in sorted(listed)] == made.SERVICES, listed)
    tally.refuses("pdftoppm: other pages", same_pages, plain, plain.with_name("sub-processors.da.pdf"))
    tally.refuses("pdftotext: an anchor that nobody asked for", pdftotext, plain, [listed[0][1]])
    for service, *texts in listed:
        pdf = out / f"anchors-{service}" / "plandisc-example" / "sub-processors.nb.pdf"
        texts = [text.replace("\\|", "|") for text in texts]
        tally.accepts(f"pdftotext: {told(pdf, out)}", pdftotext, pdf, texts)
        tally.accepts(f"pdftoppm: {told(pdf, out)} looks as without", same_pages, plain, pdf)


def signatures(folder, tally, pdfs, others, out):
    """Signs each field by itself and both in turn; gives the signed annexes, and the signed files of others."""
    signatory = Signatory(folder, "fonts/Carlito-Regular.ttf")
    to_sign = [pdf for pdf in pdfs if pdf.relative_to(out).parts[0] != "draft"]
    tally.all_accept([(f"pdfsig: {told(pdf, out)}", pdfsig, pdf, [], FIELDS if pdf in to_sign else []) for pdf in pdfs])
    signed = []
    for given in apart(signatory, each_way, to_sign):
        for target, verdicts in given:
            signed.append(target)
            for what, verdict in verdicts.items():
                tally.count(f"{what}: {told(target, out)}", verdict)

    both = out / "example" / "plandisc-example" / "sub-processors.nb.controller+processor.pdf"
    altered = spoiled.altered(both, folder / "altered.pdf", b"Plandisc")
    tally.refuses("pdfsig: a letter changed after signing", pdfsig, altered, FIELDS)
    tally.refuses("pyHanko: a letter changed after signing", signatory.pyhanko, altered, FIELDS)
    tally.refuses("pdfsig: an empty field said to be signed", pdfsig, both.with_name("sub-processors.nb.controller.pdf"), FIELDS)

    (folder / "others").mkdir()
    asked = [(pdf, fields, folder / "others" / pdf.name) for pdf in others if (fields := empty_fields(pdf))]
    signed_others = [target for *_, target in asked]
    for (pdf, *_), verdict in zip(asked, apart(signatory, every_field, asked)):
        tally.count(f"pyHanko signs and validates: {told(pdf, out)}", verdict)
    tally.accepts("the tests make annexes to sign", demand, len(signed_others) >= 10, len(signed_others))
    return signed, signed_others


def inspections(bilag, folder, tally, pdfs, signed, out):
    """Signing changes nothing that bilag makes; whoever changes a page or the data is found out."""
    asked = []
    for pdf in pdfs:
        data = folder / "data" / told(pdf, out).replace("/", ".")
        asked.append((f"bilag inspect --verify: {told(pdf, out)}", inspection.verified, bilag, pdf))
        asked.append((f"pdfdetach: {told(pdf, out)}", inspection.pdfdetach, bilag, pdf, data))
    for pdf in signed:
        fields = [f"{party}.signature" for party in pdf.name.split(".")[-2].split("+")]
        asked.append((f"bilag inspect --verify: {told(pdf, out)}", inspection.verified, bilag, pdf, fields))
    tally.all_accept(asked)

    both = out / "example" / "plandisc-example" / "sub-processors.nb.controller+processor.pdf"
    copy = spoiled.without(both, folder / "signed-copy.pdf")
    tally.accepts("bilag inspect --verify: a signed file, written anew by pikepdf", inspection.verified, bilag, copy, FIELDS)
    for what, change in [("its first page painted over", inspection.page_painted), ("its data changed", inspection.data_changed)]:
        for source, fields in [(both, FIELDS), (both.with_name("sub-processors.nb.pdf"), [])]:
            altered = inspection.updated(source, folder / f"{change.__name__}.{source.name}", change)
            tally.refuses(f"bilag inspect --verify: {source.name}, {what}", inspection.verified, bilag, altered, fields)
    outlineless = spoiled.without(both, folder / "outlineless.pdf", "/Outlines")
    tally.refuses("bilag inspect --verify: a signed file without its outline", inspection.verified, bilag, outlineless, FIELDS)


def saved_again(bilag, folder, tally, documents, out):
    """An office program that saves a DOCX again changes nothing that it says; whoever changes a word or the data is found out."""
    tally.all_accept([(f"bilag inspect --verify: {told(document, out)}", inspection.written, bilag, document) for document in documents])
    example = out / "example" / "plandisc-example" / "sub-processors.nb.docx"
    tally.refuses("bilag inspect --verify: a file of ours, not saved again", inspection.saved, bilag, example)
    few = [path for path in documents if path.relative_to(out).parts[0] in ("example", "agreement", "draft", "kinds", "branded") and ".nb." in path.name]
    tally.accepts("there is something to save again", demand, len(few) >= 4, few)
    saved = folder / "saved"
    saved.mkdir()
    branded = out / "branded" / "plandisc-example" / "sub-processors.nb.docx"
    unknown = spoiled.part_changed(branded, saved / "unknown.docx", "word/fontTable.xml", spoiled.once(rb'(w:fontKey="{)..', rb"\g<1>00"))
    tally.accepts(f"LibreOffice: {told(branded, out)} is set in the brand's fonts", set_in, branded, BRAND_FONTS)
    tally.refuses("LibreOffice: fonts of another key", set_in, unknown, BRAND_FONTS)
    blank = rb"<controller\.name( ?/|>[^<]*</controller\.name)>"
    filled, unlucky = [spoiled.once(blank, b"<controller.name>%s</controller.name>" % name) for name in (b"Fjellbris &gt; Prove", b"Fjellbris &amp; Prove")]
    word, data = spoiled.once(b">Irland<", b">Island<"), spoiled.once(b'"IE"', b'"DE"')
    hidden = spoiled.once(b"<w:r>(?=<w:rPr>|<w:t)", b"<w:r><w:rPr><w:vanish/></w:rPr>")
    for office, save in [("LibreOffice", saved_by_libreoffice), ("python-docx", saved_by_python)]:
        copies = [(document, saved / f"{office}{at}.docx") for at, document in enumerate(few)]
        copy, full = saved / f"{office}.docx", saved / f"{office}.filled.docx"
        filled_in = spoiled.part_changed(example, saved / "filled.docx", "customXml/item1.xml", filled)
        save([*copies, (example, copy), (filled_in, full)])
        for document, again in copies:
            tally.accepts(f"bilag inspect --verify: {told(document, out)}, saved again by {office}", inspection.saved, bilag, again)
        for what, part, change in [("a word changed", spoiled.DOCUMENT, word), ("words hidden", spoiled.DOCUMENT, hidden), ("its data changed", "customXml/item2.xml", data)]:
            altered = spoiled.part_changed(copy, saved / "altered.docx", part, change)
            tally.refuses(f"bilag inspect --verify: saved again by {office}, {what}", inspection.saved, bilag, altered)
        tally.accepts(f"bilag inspect --verify: filled in, saved again by {office}", inspection.saved, bilag, full, {"controller.name": "Fjellbris > Prove"})
        again = next(again for document, again in copies if document == branded)
        tally.accepts(f"LibreOffice: {told(branded, out)} is set in the brand's fonts, saved again by {office}", set_in, again, BRAND_FONTS)
    # An ampersand makes LibreOffice 7.4 empty every custom XML part.
    full = spoiled.part_changed(example, saved / "unlucky.docx", "customXml/item1.xml", unlucky)
    tally.accepts("bilag inspect: data of an unlucky name", inspection.saved, bilag, full, {"controller.name": "Fjellbris & Prove"})
    emptied = saved / "emptied.docx"
    saved_by_libreoffice([(full, emptied)])
    tally.accepts("bilag inspect: data that LibreOffice has emptied", inspection.found, bilag, emptied, "data from bilag in")
    for what, (change, code) in spoiled.EXHAUSTING.items():
        bomb = spoiled.part_changed(example, saved / "bomb.docx", spoiled.DOCUMENT, change)
        tally.refuses(f"bilag inspect: {what}, said to be what it is not", inspection.found, bilag, bomb, "no-such-code")
        tally.accepts(f"bilag inspect: {what}", inspection.found, bilag, bomb, code)


def standards(folder, tally, pdfs, out):
    """PDF/A-3a and PDF/UA-1, before and after signing, and the table of what they ask."""
    covered = Path("src/render/pdf/STANDARDS.md").read_text()
    shorter = re.sub(r"^\| 7\.18\.3 .*\n", "", covered, flags=re.M)
    tally.accepts("STANDARDS.md: every clause of veraPDF's profiles", coverage, VERAPDF, covered)
    tally.refuses("STANDARDS.md: a clause left out", coverage, VERAPDF, shorter)
    example = out / "example" / "plandisc-example" / "sub-processors.nb.pdf"
    copy = spoiled.without(example, folder / "copy.pdf")
    untagged = spoiled.without(example, folder / "untagged.pdf", "/StructTreeRoot", "/MarkInfo")
    nameless = spoiled.without(example, folder / "nameless.pdf", "/Metadata")
    results = validate(VERAPDF, [copy, untagged, nameless, *pdfs])
    for flavour in PROFILES:
        # The spoiled files differ from this one by what was taken out, and by nothing else.
        tally.accepts(f"veraPDF {flavour}: the judge's own copy", verapdf, results, flavour, copy)
        tally.refuses(f"veraPDF {flavour}: a PDF without tags", verapdf, results, flavour, untagged)
        tally.refuses(f"veraPDF {flavour}: a PDF without XMP", verapdf, results, flavour, nameless)
        for pdf in pdfs:
            tally.accepts(f"veraPDF {flavour}: {told(pdf, out)}", verapdf, results, flavour, pdf)


def packages(folder, tally, documents, out):
    """DOCX as its standard and Word want it."""
    whole = out / "kinds" / "kinds" / "kinds.nb.docx"
    copy, wrong = ooxml.spoil(whole, folder / "packages")
    results = ooxml.validate([copy, *wrong.values(), *documents])
    for what, path in wrong.items():
        for validator, word in ooxml.SPOILED[what][2].items():
            tally.accepts(f"{validator} finds {what}", ooxml.finds, results, validator, path, word)
    for validator in ooxml.VALIDATORS:
        # The spoiled files differ from this one by what was changed, and by nothing else.
        tally.accepts(f"{validator}: the judge's own copy", ooxml.valid, results, validator, copy)
        for document in documents:
            tally.accepts(f"{validator}: {told(document, out)}", ooxml.valid, results, validator, document)


def outlines(folder, tally, documents, out):
    """What python-docx finds by its name."""
    example = out / "example" / "plandisc-example" / "sub-processors.nb.docx"
    kinds = out / "kinds" / "kinds" / "kinds.nb.docx"
    dump = example.with_suffix(".txt").read_text()
    for what, change in spoiled.NAMELESS.items():
        nameless = spoiled.part_changed(example, folder / "nameless.nb.docx", *change)
        tally.refuses(f"python-docx: {what}", outline, nameless, dump)
    for document in documents:
        tally.accepts(f"python-docx outlines {told(document, out)}", outline, document, document.with_suffix(".txt").read_text())
    for tag in TAGS:
        document = example.with_name(f"sub-processors.{tag}.docx")
        tally.accepts(f"python-docx names {document.name}", named, document, "Plandisc", "2020-10-15", CONTROLS)
    for what, change in spoiled.MISCOUNTED.items():
        miscounted = spoiled.part_changed(kinds, folder / "miscounted.nb.docx", *change)
        tally.refuses(f"python-docx: {what}", outline, miscounted, kinds.with_suffix(".txt").read_text())
    for what, change in spoiled.MISREFERRED.items():
        misreferred = spoiled.part_changed(kinds, folder / "misreferred.nb.docx", *change)
        tally.refuses(f"python-docx: {what}", references, misreferred, REFERENCES)
    for tag in TAGS:
        document = kinds.with_name(f"kinds.{tag}.docx")
        tally.accepts(f"python-docx follows references: {document.name}", references, document, REFERENCES)
        tally.accepts(f"python-docx finds locked words: {document.name}", locked, document, document.with_suffix(".txt").read_text())
    unlocked = spoiled.part_changed(kinds, folder / "unlocked.nb.docx", spoiled.DOCUMENT, spoiled.once(b"sdtContentLocked", b"unlocked"))
    tally.refuses("python-docx: words that are not locked", locked, unlocked, kinds.with_suffix(".txt").read_text())
    tally.refuses("python-docx: a control that is not there", named, example, "Plandisc", "2020-10-15", ["nobody.name"])


def words(folder, tally, out):
    """What readers of PDF and DOCX find."""
    annex = out / "example" / "plandisc-example" / "sub-processors"
    nb = annex.with_suffix(".nb.docx")
    broken = spoiled.part_changed(nb, folder / "broken.docx", spoiled.DOCUMENT, lambda xml: xml[: len(xml) // 2])
    shorter = spoiled.part_changed(nb, folder / "shorter.docx", spoiled.DOCUMENT, spoiled.without_last_row)
    unembedded = spoiled.unembedded(folder / "unembedded.pdf")
    tally.refuses("pdftotext: a PDF without the names", pdftotext, unembedded, EVERYWHERE)
    tally.refuses("pdftotext: a lost character", has_words, "bl\ufffdb\u00e6r", [])
    tally.refuses("python-docx: half a document.xml", table, broken, header("nb"), NAMES)
    tally.refuses("python-docx: a table that lost its last row", table, shorter, header("nb"), NAMES)
    tally.refuses("LibreOffice: half a document.xml", libreoffice, broken, EVERYWHERE)
    tally.refuses("LibreOffice: a DOCX without the words", libreoffice, nb, ["Umbrella Corporation"])

    for tag in TAGS:
        pdf, document = annex.with_suffix(f".{tag}.pdf"), annex.with_suffix(f".{tag}.docx")
        expected = EVERYWHERE + WORDS[tag] if tag != "en" else NAMES + WORDS[tag]
        tally.accepts(f"pdftotext: {pdf.name}", pdftotext, pdf, expected)
        tally.accepts(f"python-docx: {document.name}", table, document, header(tag), NAMES)
        tally.accepts(f"LibreOffice: {document.name}", libreoffice, document, expected)

    numbered(folder, tally, out / "kinds" / "kinds")
    filled(folder, tally, nb)
    letters = out / "letters" / "letters" / "sub-processors"
    tally.accepts("pdftotext: æøåÆØÅ «» –", pdftotext, letters.with_suffix(".nb.pdf"), LETTERS)
    tally.accepts("LibreOffice: æøåÆØÅ «» –", libreoffice, letters.with_suffix(".nb.docx"), LETTERS)


def numbered(folder, tally, annexes):
    """LibreOffice counts headings by itself and updates what refers to them: it comes to what bilag's own text says."""
    for tag in TAGS:
        document = annexes / f"kinds.{tag}.docx"
        dump = document.with_suffix(".txt").read_text()
        headings = re.findall(r"^=+ (.*)$", dump, re.M)
        blocks = [block for line in dump.split("\n") for block in [line.removeprefix("- ")] if re.search(r"\b[AB]\.\d", block)]
        tally.accepts(f"{tag}: numbers in headings and text", demand, len(headings) == 7 and len(blocks) >= 5, f"{headings} {blocks}")
        tally.accepts(f"LibreOffice numbers {document.name}", libreoffice, document, headings + [block.lstrip("= ") for block in blocks])
    nb = annexes / "kinds.nb.docx"
    for what in list(spoiled.MISCOUNTED)[:2]:
        miscounted = spoiled.part_changed(nb, folder / "miscounted.docx", *spoiled.MISCOUNTED[what])
        tally.refuses(f"LibreOffice: {what}", libreoffice, miscounted, ["A.1 Ved brudd", "gjelder A.1, og ved mistanke A.1.1."])


def filled(folder, tally, document):
    """What a script writes into the data of a DOCX shows at each control that is bound to it. LibreOffice 7 reads the data of
    text and not of dates."""

    def twice(xml):
        """The document with the first blank once more, at its end."""
        control = re.search(rb"<w:sdt>.*?</w:sdt>", xml, re.S)[0]
        again = re.sub(rb'<w:id w:val="\d+"/>', b'<w:id w:val="9999"/>', control)
        end = xml.rindex(b"<w:sectPr")
        return xml[:end] + b"<w:p><w:r><w:t>Second:</w:t></w:r>" + again + b"</w:p>" + xml[end:]

    name = spoiled.once(rb"<controller\.name/>", rb"<controller.name>Fjellbris &amp; Prove</controller.name>")
    empty = spoiled.part_changed(document, folder / "twice.docx", spoiled.DOCUMENT, twice)
    full = spoiled.part_changed(empty, folder / "filled.docx", "customXml/item1.xml", name)
    expected = ["Navn Fjellbris & Prove", "Second:Fjellbris & Prove"]
    tally.refuses("LibreOffice: a DOCX whose data are empty", libreoffice, empty, expected)
    tally.accepts("LibreOffice: a name written once into the data stands in both its places", libreoffice, full, expected)


def findings(bilag, folder, tally):
    """What is found, as code hosts and editors read it."""
    example = sarif.checked(bilag, folder / "example.sarif")
    workspace = sarif.accepting(shutil.copytree(made.EXAMPLE, folder / "accepting"))
    accepted = sarif.checked(bilag, folder / "accepted.sarif", workspace)
    tally.accepts("SARIF Multitool: the example's findings", sarif.valid, example)
    tally.accepts("bilag check: one finding is accepted", demand, sarif.suppressed(accepted) == 1, sarif.suppressed(accepted))
    tally.accepts("SARIF Multitool: findings of which one is accepted", sarif.valid, accepted)
    for what, change in sarif.SPOILED.items():
        tally.refuses(f"SARIF Multitool: {what}", sarif.valid, sarif.spoil(accepted, folder / "spoiled.sarif", change))


if __name__ == "__main__":
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        try:
            judge(Path(sys.argv[1]).resolve(), Path(scratch), tally, "--tests-have-run" in sys.argv[2:])
        except Exception as fault:  # noqa: BLE001: without the files there is nothing left to judge
            tally.count("the run", repr(fault))
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(tally.failed > 0)
