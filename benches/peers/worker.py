"""Sets documents with one peer, each by itself, and prints as JSON how many seconds each took, and of processors.

What is timed is from facts in memory to a file on disk. Not timed: Python's start, imports, reading the facts, making a
compiler or a template, and whatever documents of WARM come first. bilag's times include all of these; so this is to the peers' advantage.
Usage: worker.py PEER FACTS OUT [--warm WARM]
"""

import json
import sys
from pathlib import Path
from time import perf_counter, process_time

HERE = Path(__file__).parent


def typst(first, out):
    """Typst, compiled into this process; one compiler for all documents, so that it remembers fonts and what it has set."""
    import typst

    compiler = typst.Compiler(str(HERE / "annex.typ"), font_paths=["fonts"], ignore_system_fonts=True)

    def document(line, path):
        # The standards of bilag's PDFs. Without them Typst takes as long.
        path.write_bytes(compiler.compile(sys_inputs={"facts": line}, pdf_standards=["a-3a", "ua-1"]))

    return ".pdf", str, document


def python_docx(first, out):
    """python-docx as its documentation has it, in the faster of its two ways to fill a table: all rows at once, then their cells."""
    import house

    return ".docx", json.loads, lambda facts, path: house.document(facts, facts["rows"]).save(str(path))


def docxtpl(first, out):
    """docxtpl with a template that python-docx made; read once, as `render` begins anew each time."""
    from docxtpl import DocxTemplate

    import house

    path = out / "template.docx"
    house.template(json.loads(first)).save(str(path))
    template = DocxTemplate(str(path))

    def document(facts, path):
        template.render({"parties": facts["parties"], "signatures": facts["signatures"], "rows": facts["rows"]}, autoescape=True)
        template.save(str(path))

    return ".docx", json.loads, document


PEERS = {"typst": typst, "python-docx": python_docx, "docxtpl": docxtpl}


def main(peer, facts, out, *warm):
    out.mkdir(parents=True, exist_ok=True)
    with open(facts, encoding="utf-8") as lines:
        ending, read, document = PEERS[peer](lines.readline(), out)
    if warm:
        each(Path(warm[1]), read, document, out / f"warm{ending}")
    print(json.dumps(each(facts, read, document, out / f"{{:05}}{ending}")))


def each(facts, read, document, target):
    """Seconds for the document of each line, by the clock and of all threads."""
    seconds = []
    with open(facts, encoding="utf-8") as lines:
        for at, line in enumerate(lines):
            said, path = read(line), Path(str(target).format(at))
            begun, worked = perf_counter(), process_time()
            document(said, path)
            seconds.append((perf_counter() - begun, process_time() - worked))
    return seconds


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
