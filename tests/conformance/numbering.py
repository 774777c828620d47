"""Counts the paragraphs of a DOCX that styles number, as ECMA-376 part 1, 17.9 has it: python-docx does not."""

from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

FORMATS = {
    "upperLetter": lambda count: chr(ord("A") + (count - 1) % 26) * ((count - 1) // 26 + 1),
    "upperRoman": lambda count: ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][count - 1],
    "decimal": str,
}


def numbers(document):
    """Each paragraph outside tables, in a control or not, with its number; without one, where it has none or its list is marked with bullets."""
    counts, numbered = {}, []
    for paragraph in paragraphs(document):
        found = level_of(paragraph)
        if found is None or found[1][found[0]]["format"] not in FORMATS:
            numbered.append((paragraph, ""))
            continue
        at, levels, number = found
        own = counts.setdefault(number, {})
        for lower in [level for level in own if level > at]:
            del own[lower]
        own[at] = own[at] + 1 if at in own else levels[at]["start"]
        text = levels[at]["text"]
        for level, count in own.items():
            text = text.replace(f"%{level + 1}", FORMATS[levels[level]["format"]](count))
        numbered.append((paragraph, text))
    return numbered


def paragraphs(document):
    """The paragraphs outside tables; python-docx's own leave out those in controls."""
    body = document.element.body
    tabled = set(body.iterfind(f".//{qn('w:tbl')}//{qn('w:p')}"))
    return [Paragraph(each, document._body) for each in body.iter(qn("w:p")) if each not in tabled]


def level_of(paragraph):
    """The level that numbers a paragraph, all levels, and the id of its numbering; nothing where it has none."""
    properties = paragraph._p.pPr.numPr if paragraph._p.pPr is not None else None
    if properties is None:
        style = paragraph.style.element.pPr
        properties = style.numPr if style is not None else None
    if properties is None or properties.numId.val == 0:
        return None
    part = paragraph.part.numbering_part.element
    number = next(each for each in part.iter(qn("w:num")) if each.numId == properties.numId.val)
    kind = next(each for each in part.iter(qn("w:abstractNum")) if each.get(qn("w:abstractNumId")) == str(number.abstractNumId.val))
    levels = [
        {
            "start": int(level.find(qn("w:start")).get(qn("w:val"))),
            "format": level.find(qn("w:numFmt")).get(qn("w:val")),
            "text": level.find(qn("w:lvlText")).get(qn("w:val")),
            "style": None if level.find(qn("w:pStyle")) is None else level.find(qn("w:pStyle")).get(qn("w:val")),
        }
        for level in kind.iter(qn("w:lvl"))
    ]
    if properties.ilvl is not None and paragraph._p.pPr.numPr is not None:
        return properties.ilvl.val, levels, number.numId
    at = next(at for at, level in enumerate(levels) if level["style"] == paragraph.style.style_id)
    return at, levels, number.numId
