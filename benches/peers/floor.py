"""The floor under a batch: how long it takes to deflate and write as many bytes as bilag wrote, and nothing else.

For each file that bilag wrote, as many bytes of what it holds (unpacked, without fonts, which a batch packs once) are
deflated by zlib at level 6, and as many bytes as it has are written to a file of their own. One thread. Reading and unpacking
are not timed. Usage: floor.py FOLDER OUT
"""

import io
import json
import re
import sys
import zipfile
import zlib
from pathlib import Path
from time import perf_counter, process_time


def main(folder, out):
    out.mkdir(parents=True)
    seconds = processor = size = 0
    for at, path in enumerate(sorted(folder.glob("*/*.*"))):
        held = path.read_bytes()
        inside = pdf(held) if path.suffix == ".pdf" else docx(held)
        inside = (inside * (len(held) // len(inside) + 1))[: len(held)]
        begun, worked = perf_counter(), process_time()
        zlib.compress(inside, 6)
        (out / f"{at:05}").write_bytes(held)
        seconds += perf_counter() - begun
        processor += process_time() - worked
        size += len(held)
    print(json.dumps({"seconds": seconds, "processor": processor, "bytes": size}))


def pdf(held):
    streams = re.finditer(rb"<<((?:(?!endobj).)*?)>>\s*stream\r?\n", held, re.S)
    packed = [each.end() for each in streams if b"/FlateDecode" in each[1] and b"/Length1" not in each[1]]
    return b"".join(zlib.decompressobj().decompress(held[at:]) for at in packed)


def docx(held):
    with zipfile.ZipFile(io.BytesIO(held)) as parts:
        # The document itself first: other parts may be the same in all.
        names = sorted(parts.namelist(), key=lambda name: name != "word/document.xml")
        return b"".join(parts.read(name) for name in names)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
