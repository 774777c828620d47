"""Says in Markdown what was measured."""

import os
import platform
import subprocess
from datetime import date
from importlib.metadata import version
from pathlib import Path

NOTES = """\
## How it is measured

- All set the same annex, `sub-processors` of the built-in example, in Norwegian: words, column widths and footer are bilag's own,
  taken from its text dumps and DOCX. Typst has the same fonts, sizes and margins too, a header that repeats, rows that stay whole,
  and writes the same kind of PDF (PDF/A-3a and PDF/UA-1, tagged); where it fills fewer pages, it breaks lines otherwise. The {documents}
  documents are for as many customers; tables of more rows say the example's entries again under other names.
- Files of the first turn are read by others (pypdfium2, Python's XML) and must have all rows, cell by cell, and all other words: else there
  is no result. Of a batch all files are counted, and the first, middle and last read.
- Files are written to {made}.
- Setters take turns, and each turn begins with another. Times are medians of the turns{once}.
- bilag's times are of the whole process, from start to end, and of a batch the whole process divided by its documents: reading JSON and
  Fluent, asking the checks, composing, setting, writing. Those of the others, but for “whole process”, are of one document in a process that
  runs and has set {warm} others before, from facts in memory to a file: without start, imports, reading words or making a compiler or
  template. That is to their advantage, most of all in short documents.
- Not to their advantage: bilag is told `--jobs 1` in a batch, but sets one document of many rows with as many threads as it likes, as Typst
  does; python-docx and docxtpl have one.
- bilag does more than the others: PDFs have form fields and carry the facts they were made from; DOCX has controls to fill in,
  signature lines and the same facts. Looks of DOCX are not compared.
- Memory is the most that the process held (`ru_maxrss`), for the others with Python and the facts of the document in hand. Less than
  {least:.0f} MB cannot be told apart.
- The floor deflates (zlib, level 6) as many bytes of what bilag's files hold as they are long, and writes as many; one thread, no process
  started, no facts read. Other implementations of deflate may be faster than zlib's.
"""


def about(bilag, load, quick):
    """Where and with what it was measured."""
    said = subprocess.run([str(bilag), "--version"], capture_output=True, text=True).stdout.strip()
    peers = ", ".join(f"{name} {version(name)}" for name in ("typst", "python-docx", "docxtpl", "lxml"))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return [
        f"- Day: {date.today()}{', a quick run' if quick else ''}",
        f"- Machine: {processor()}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}; "
        f"load {load[0]:.1f} before, {os.getloadavg()[0]:.1f} after",
        f"- Versions: {said}; {peers}; Python {platform.python_version()}",
    ]


def processor():
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.partition(": ")[2] for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def markdown(about, bench, documents, rows):
    many = f"{documents:,}"
    warm = sum(1 for _ in (bench.facts / "warm.jsonl").open())
    once = [f"{name} at {what:,} rows" for (name, what), all_ in bench.seconds.items() if len(all_) == 1 and isinstance(what, int)]
    made = "a folder in memory (/dev/shm), so that no disk is measured" if str(bench.made).startswith("/dev/shm/") else "a disk"
    notes = NOTES.format(
        documents=many, warm=warm, least=bench.least, made=made, once=f"; {' and '.join(once)} was measured once, for it takes long" if once else ""
    )
    parts = [
        "# bilag and its peers",
        "`benches/peers/run` measures and writes this, all in one run.",
        "\n".join(about),
        "Ratios are to bilag in the same format. Processor time is that of all threads; other programs on the machine change it less.",
        "## One document",
        "Whole process, from start to end.",
        table(["", "time", "ratio", "processor time", "ratio", "peak memory"], [took(bench, name, "alone") for name in names(bench)]),
        f"## {many} documents",
        "Each of them, in one process; ratios are to bilag with one thread.",
        table(["", "time", "ratio", "processor time", "ratio", "peak memory"], thousand(bench)),
        "## Rows",
        "![Seconds by rows](plot.svg)",
        "Time:",
        table(["rows", *(head for name in names(bench) for head in heads(name))], [of_rows(bench.median, bench, each) for each in rows]),
        "Processor time:",
        table(["rows", *(head for name in names(bench) for head in heads(name))], [of_rows(bench.worked, bench, each) for each in rows]),
        "Peak memory, and pages of the PDF:",
        table(["rows", *names(bench), "pages: bilag", "Typst"], [held(bench, each) for each in rows]),
        "## The floor",
        table(
            ["", f"bytes of {many} files", "to deflate and write as many", "bilag, one thread", "ratio", "ratio of processor time"],
            [floor(bench, name, documents) for name in names(bench) if (name, "floor") in bench.seconds],
        ),
        notes,
    ]
    return "\n\n".join(parts)


def names(bench):
    return list(dict.fromkeys(name for name, _ in bench.seconds if (name, "alone") in bench.seconds))


def rival(name):
    """What bilag makes in the same format."""
    return f"bilag {name.split()[-1]}"


def heads(name):
    return [name] if name == rival(name) else [name, "ratio"]


def took(bench, name, what):
    cells = [name]
    for median in (bench.median, bench.worked):
        cells += [time(median(name, what)), ratio(median, name, what)]
    return [*cells, memory(bench, name, what)]


def thousand(bench):
    rows = []
    for name in names(bench):
        rows.append(took(bench, name, "batch"))
        if (name, "all cores") in bench.seconds:
            rows[-1][0] += ", one thread"
            rows.append(took(bench, name, "all cores"))
            rows[-1][0] += f", {os.cpu_count()} threads"
    return rows


def of_rows(median, bench, rows):
    cells = [f"{rows:,}"]
    for name in names(bench):
        cells += [time(median(name, rows)), ratio(median, name, rows)][: len(heads(name))]
    return cells


def held(bench, rows):
    pages = [f"{bench.found[name, rows]['pages']:,}" for name in names(bench) if name.endswith("PDF")]
    return [f"{rows:,}", *(memory(bench, name, rows) for name in names(bench)), *pages]


def floor(bench, name, documents):
    least, own = bench.median(name, "floor"), bench.median(name, "batch") * documents
    worked = bench.worked(name, "batch") * documents / bench.worked(name, "floor")
    return [name, f"{bench.bytes[name]:,}", time(least), time(own), f"{own / least:.2f}×", f"{worked:.2f}×"]


def ratio(median, name, what):
    return "" if name == rival(name) else times(median(name, what) / median(rival(name), what))


def times(number):
    return f"{number:.0f}×" if number >= 20 else f"{number:.1f}×"


def time(seconds):
    for unit, of in (("s", 1), ("ms", 1e3)):
        if seconds * of >= 1:
            return f"{short(seconds * of)} {unit}"
    return f"{short(seconds * 1e3)} ms"


def memory(bench, name, what):
    peak = bench.peaks[name, what]
    return f"{'≤ ' if peak <= bench.least * 1.02 else ''}{short(peak)} MB"


def short(number):
    """Three digits that count, and no more: a fourth would differ the next time."""
    return f"{number:.2f}" if number < 10 else f"{number:.1f}" if number < 100 else f"{number:,.0f}"


def table(header, rows):
    ruler = ["---"] + ["---:"] * (len(header) - 1)
    return "\n".join(f"| {' | '.join(row)} |" for row in [header, ruler, *rows])
