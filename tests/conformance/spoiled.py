"""Files that a judge must refuse, made from good ones."""

import re
import zipfile

import pikepdf

# The main part of a DOCX.
DOCUMENT = "word/document.xml"


def halved(source, target):
    target.write_bytes(source.read_bytes()[: source.stat().st_size // 2])
    return target


def unembedded(target):
    """A whole PDF with one word in a font that it does not have."""
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
    target.write_bytes(body + xref % (entries, len(body)))
    return target


def without(source, target, *keys):
    """The PDF without these keys in its catalog."""
    with pikepdf.open(source) as pdf:
        for key in keys:
            del pdf.Root[key]
        pdf.save(target)
    return target


def altered(source, target, word):
    """The file with one letter of `word` changed, where it first stands."""
    data = bytearray(source.read_bytes())
    data[data.index(word)] ^= 1
    target.write_bytes(data)
    return target


def part_changed(source, target, name, change):
    """The DOCX with a part changed."""
    with zipfile.ZipFile(source) as parts, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
        for part in parts.namelist():
            data = parts.read(part)
            written.writestr(part, change(data) if part == name else data)
    return target


def without_last_row(xml):
    return re.sub(rb"<w:tr\b(?:(?!<w:tr\b).)*?</w:tr>(?=</w:tbl>)", b"", xml, flags=re.S)


def once(pattern, replacement):
    """A change of the first place that has the pattern."""

    def change(data):
        changed, count = re.subn(pattern, replacement, data, count=1, flags=re.S)
        if count != 1 or changed == data:
            raise RuntimeError(f"nothing to spoil: {pattern}")
        return changed

    return change


# What counts or refers wrongly: the part, and its change.
MISCOUNTED = {
    "a level that counts otherwise": ("word/numbering.xml", once(b'w:val="%1.%2"', b'w:val="%1.%1"')),
    "a level that begins otherwise": ("word/numbering.xml", once(b'(w:start w:val=")1("/><w:numFmt w:val="upperLetter")', rb"\g<1>2\2")),
    "a number that its paragraph takes away": (DOCUMENT, once(b'(<w:pStyle w:val="Heading2" ?/>)', rb'\1<w:numPr><w:numId w:val="0"/></w:numPr>')),
}
MISREFERRED = {
    "a reference to another heading": (DOCUMENT, once(b"REF _Ref2_", b"REF _Ref3_")),
    "a reference to no heading": (DOCUMENT, once(b'w:name="_Ref2_breach"', b'w:name="_Ref2_other"')),
    "a reference that says another number": (DOCUMENT, once(b">A.1.1</w:t>", b">A.1.2</w:t>")),
}

# What cannot be found by its name any more: the part, and its change.
NAMELESS = {
    "a heading in another style": (DOCUMENT, once(b'w:val="Heading1"', b'w:val="BodyText"')),
    "a table without a header row": (DOCUMENT, once(b"<w:tblHeader", b"<w:hidden")),
    "a table in another style": (DOCUMENT, once(b'w:val="AnnexTable"', b'w:val="AnnexLayout"')),
    "a control without a tag": (DOCUMENT, once(rb'w:val="controller\.name"', b'w:val=""')),
    "a control of another title": (DOCUMENT, once(b'<w:alias w:val="', b'<w:alias w:val="x')),
    "no language": ("docProps/core.xml", once(b"dc:language>nb", b"dc:language>")),
    "no title": ("docProps/core.xml", once(b"<dc:title>", b"<dc:title>x")),
}


def with_body(pattern, count):
    """A change that puts this into the body so often."""
    return lambda data: re.sub(rb"<w:body>", lambda body: body[0] + pattern * count, data, count=1)


# What takes an unwary reader's time or memory: the change of the main document, and how bilag calls it.
EXHAUSTING = {
    "129 MB of spaces in a DOCX": (with_body(b" ", 129 << 20), "larger than any annex"),
    "five million elements": (with_body(b"<w:p/>", 5_000_000), "larger than any annex"),
    "a million elements within one another": (with_body(b"<w:p>", 1_000_000), "larger than any annex"),
    "two million paragraphs": (with_body(b"<w:p><w:t>a</w:t></w:p>", 1_900_000), "difference-words"),
}
