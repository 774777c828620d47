"""Measures bilag and its peers over the same annexes, in one run, one after another in turns; writes result.md and plot.svg.

Usage: bench.py BILAG FOLDER [--quick] [--out FOLDER], from the root of the project, with the Python that has the peers. See `run`.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import namedtuple
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).parent
# What is measured, by its name in the tables: the file format, and which of `worker.PEERS` sets it, if not bilag.
SETTERS = {
    "bilag PDF": ("pdf", None),
    "Typst PDF": ("pdf", "typst"),
    "bilag DOCX": ("docx", None),
    "python-docx DOCX": ("docx", "python-docx"),
    "docxtpl DOCX": ("docx", "docxtpl"),
}
# Who takes longer (s) over a document of so many rows is not asked again: medians are for what a moment may change.
LONG = 10
# Where Linux has files that no disk has.
MEMORY = "/dev/shm"


# What a program took: seconds by the clock, seconds of processors (all threads), peak memory (MB); and what it printed.
Run = namedtuple("Run", "seconds processor peak said")


class Full:
    documents, batches = 1000, 3
    alone = 11
    rows = {14: 9, 140: 9, 1400: 5, 14000: 3}


class Quick:
    documents, batches = 100, 3
    alone = 5
    rows = {14: 5, 140: 5, 1400: 3}


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("bilag", type=Path)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--quick", action="store_true")
    asked.add_argument("--out", type=Path)
    asked = asked.parse_args()
    # A quick run does not take the place of a full one's figures.
    out = asked.out or (asked.folder / "quick" if asked.quick else HERE)
    out.mkdir(parents=True, exist_ok=True)

    size = Quick if asked.quick else Full
    load = os.getloadavg()
    # In memory where there is such a folder: making the same thousand files took ext4 from 0.1 to 2 s, more each time.
    with tempfile.TemporaryDirectory(prefix="bilag-peers-", dir=MEMORY if os.access(MEMORY, os.W_OK) else asked.folder) as made:
        bench = Bench(asked.bilag, asked.folder / "facts", Path(made))
        bench.prepare(size)
        bench.alone(size.alone)
        bench.batch(size.documents, size.batches)
        for rows, times in size.rows.items():
            bench.rows(rows, times)

    # Only now, so that they add nothing to the memory of which children are born (see `Bench.least`).
    import plot
    import report

    about = report.about(asked.bilag, load, asked.quick)
    told = report.markdown(about, bench, size.documents, list(size.rows))
    (out / "result.md").write_text(told, "utf-8")
    drawn = {name: [(rows, bench.median(name, rows)) for rows in size.rows] for name in SETTERS}
    (out / "plot.svg").write_text(plot.svg(drawn), "utf-8")
    print(told)
    print(f"Written: {out / 'result.md'}, {out / 'plot.svg'}", file=sys.stderr)


class Bench:
    """What was measured: seconds by the clock and of processors, and peaks, by who and what, and what was found in the files.

    “What” is a number of rows, or "alone" (one document, whole process), "batch" (seconds a document), and for bilag
    "all cores" (the same with a thread for each core), or "floor".
    """

    def __init__(self, bilag, facts, made):
        self.bilag, self.facts, self.made = bilag, facts, made
        self.seconds, self.processor, self.peaks, self.found, self.bytes = {}, {}, {}, {}, {}
        shutil.rmtree(self.facts, ignore_errors=True)
        self.facts.mkdir(parents=True)
        # A process inherits its parent's peak until it is a program of its own; so less than this cannot be told.
        self.least = measured(["true"]).peak

    def median(self, name, what):
        return statistics.median(self.seconds[name, what])

    def worked(self, name, what):
        """Seconds of processors, which other programs on the machine change less."""
        return statistics.median(self.processor[name, what])

    def prepare(self, size):
        self.say("facts, as bilag words them")
        call([sys.executable, HERE / "facts.py", self.bilag, self.facts, size.documents, *size.rows])

    def alone(self, times):
        """One document, from the start of a process to its end."""
        for turn in range(times):
            self.say(f"one document, {turn + 1} of {times}")
            for name in turned(turn):
                # Of the others too the whole process counts, not what it says of itself.
                self.note(name, "alone", self.run(name, "one", jobs=None, warm=False))
                if turn == 0:
                    self.judge(name, "alone", "one", 1)

    def batch(self, documents, times):
        """Documents for one customer after another, in one process."""
        for turn in range(times):
            for name in turned(turn):
                self.say(f"{documents} documents, {turn + 1} of {times}: {name}")
                bilag = SETTERS[name][1] is None
                self.note(name, "batch", self.inside(name, self.run(name, "batch", jobs=1)), documents)
                if turn == 0:
                    self.judge(name, "batch", "batch", documents)
                if bilag:
                    floor = self.made / "floor"
                    shutil.rmtree(floor, ignore_errors=True)
                    least = json.loads(call([sys.executable, HERE / "floor.py", self.out(name), floor]))
                    self.note(name, "floor", Run(least["seconds"], least["processor"], 0, ""))
                    self.bytes[name] = least["bytes"]
                    self.note(name, "all cores", self.run(name, "batch", jobs=None), documents)

    def rows(self, rows, times):
        """One document with so many rows: for bilag a whole process, for others a document after some that warmed them up."""
        for turn in range(times):
            for name in turned(turn):
                if self.seconds.get((name, rows), [0])[0] > LONG:
                    continue
                self.say(f"{rows} rows, {turn + 1} of {times}: {name}")
                self.note(name, rows, self.inside(name, self.run(name, f"rows-{rows}", jobs=None)))
                if turn == 0:
                    self.judge(name, rows, f"rows-{rows}", 1)

    def run(self, name, facts, jobs, warm=True):
        """Has one of the setters set what there is of these facts."""
        form, peer = SETTERS[name]
        out = self.out(name)
        shutil.rmtree(out, ignore_errors=True)
        if peer is None:
            command = [self.bilag, "build", self.facts / facts, "--locale", "nb", "--format", form, "--out", out]
            return measured(command + (["--jobs", jobs] if jobs else []))
        command = [sys.executable, HERE / "worker.py", peer, self.facts / f"{facts}.jsonl", out]
        return measured(command + (["--warm", self.facts / "warm.jsonl"] if warm else []))

    def judge(self, name, what, facts, documents):
        """Looks into the files: all documents must be there, and the first, middle and last of them have all rows and words."""
        form, peer = SETTERS[name]
        files = sorted(self.out(name).glob(f"*/*.{form}" if peer is None else f"[0-9]*.{form}"))
        if len(files) != documents:
            sys.exit(f"{name}: {len(files)} files instead of {documents}")
        for line in sorted({0, documents // 2, documents - 1}):
            found = json.loads(call([sys.executable, HERE / "judged.py", self.facts / f"{facts}.jsonl", line, files[line]]))
            if found["rows"] != found["of"] or found["missing"]:
                sys.exit(f"{name} leaves something out of {files[line]}: {found}")
        self.found[name, what] = found

    def out(self, name):
        return self.made / name.replace(" ", "-")

    @staticmethod
    def inside(name, run):
        """For bilag the whole process, for others what their documents took by themselves."""
        if SETTERS[name][1] is None:
            return run
        seconds, processor = map(sum, zip(*json.loads(run.said)))
        return run._replace(seconds=seconds, processor=processor)

    def note(self, name, what, run, documents=1):
        self.seconds.setdefault((name, what), []).append(run.seconds / documents)
        self.processor.setdefault((name, what), []).append(run.processor / documents)
        self.peaks[name, what] = max(run.peak, self.peaks.get((name, what), 0))

    @staticmethod
    def say(what):
        print(what, file=sys.stderr, flush=True)


def turned(turn):
    """All setters; each turn begins with another, so that none always comes after the same."""
    names = list(SETTERS)
    return names[turn % len(names) :] + names[: turn % len(names)]


def measured(command):
    """Runs a program to its end."""
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as faults:
        begun = perf_counter()
        child = subprocess.Popen([str(part) for part in command], stdout=said, stderr=faults)
        # Not getrusage(RUSAGE_CHILDREN), which is the largest of all children there have been.
        _, status, used = os.wait4(child.pid, 0)
        seconds = perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        faults.seek(0)
        if child.returncode:
            sys.exit(f"{' '.join(map(str, command))} failed:\n{faults.read().decode('utf-8', 'replace')}")
        # Linux counts KiB, macOS bytes.
        peak = used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e6 / 1024)
        return Run(seconds, used.ru_utime + used.ru_stime, peak, said.read().decode())


def call(command):
    """Runs a program that is not measured; gives what it printed."""
    return measured(command).said


if __name__ == "__main__":
    main()
