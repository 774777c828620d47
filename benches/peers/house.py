"""The annex in python-docx: as a document, and as a template for docxtpl.

Much like bilag's: landscape A4, the same fonts, sizes, columns and words, a header that repeats, a footer that counts
pages. It has no controls to fill in, no locked parts, no signature lines, no embedded fonts and no data of its own.
"""

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

BLANK = "\t____________________"


def document(facts, rows):
    """The annex with these rows."""
    made = Document()
    section = made.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(18)
    made.styles["Normal"].font.name = "Carlito"
    made.styles["Normal"].font.size = Pt(9)
    made.core_properties.title = facts["title"]
    footer(section.footer.paragraphs[0], facts["footer"])

    made.add_heading(facts["title"], 0)
    made.add_paragraph(facts["subtitle"], "Subtitle")
    for words in facts["intro"]:
        made.add_paragraph(words)
    made.add_heading(facts["parties_heading"], 1)
    sides(made, facts["parties"])
    made.add_heading(facts["table_heading"], 1)
    table(made, facts["header"], rows, facts["widths"])
    for words in facts["closing"]:
        made.add_paragraph(words)
    made.add_heading(facts["signatures_heading"], 1)
    sides(made, facts["signatures"])
    return made


def table(made, header, rows, widths):
    # `rows[at]` counts from the first row each time, and `add_row` copies: both take longer.
    added = made.add_table(len(rows) + 1, len(header), "Table Grid")
    for column, width in zip(added.columns, widths):
        column.width = Pt(width)
    for row, said in zip(added.rows, [header, *rows]):
        for cell, words in zip(row.cells, said):
            cell.text = words
    added.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def sides(made, parties):
    """The two parties beside each other, a paragraph for each fact."""
    row = made.add_table(1, len(parties)).rows[0]
    for cell, party in zip(row.cells, parties):
        cell.paragraphs[0].add_run(party["role"]).bold = True
        for label, value in party["facts"]:
            cell.add_paragraph(f"{label}{value and chr(9) + value or BLANK}")


def footer(paragraph, parts):
    left, *right = parts
    paragraph.add_run(f"{left}\t\t")
    for part in right:
        if part in ("PAGE", "NUMPAGES"):
            field = OxmlElement("w:fldSimple")
            field.set(qn("w:instr"), part)
            paragraph._p.append(field)
        else:
            paragraph.add_run(part)


def template(facts):
    """The annex with tags of Jinja for what differs: the parties' facts, and the rows."""
    tags = [f"{{{{ row[{at}] }}}}" for at in range(len(facts["header"]))]
    loop = lambda tag: [f"{{%tr {tag} %}}"] + [""] * (len(tags) - 1)  # noqa: E731
    blanks = facts | {key: [party(key, at, facts[key][at]) for at in range(2)] for key in ("parties", "signatures")}
    return document(blanks, [loop("for row in rows"), tags, loop("endfor")])


def party(key, at, facts):
    value = "{{{{ {key}[{at}].facts[{fact}][1] or '" + BLANK.strip() + "' }}}}"
    return {
        "role": f"{{{{ {key}[{at}].role }}}}",
        "facts": [[label, value.format(key=key, at=at, fact=fact)] for fact, (label, _) in enumerate(facts["facts"])],
    }
