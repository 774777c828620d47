"""The outside validators of DOCX: the Open XML SDK, openxml-audit and ooxml-integrity.

None of them sees two content controls of one id, or a cell that does not end in a paragraph: tests/suite/identity.rs does.
"""

import json
import multiprocessing
import os
from concurrent.futures import ThreadPoolExecutor

import ooxml_integrity
from openxml_audit import FileFormat, OpenXmlValidator

from spoiled import DOCUMENT, once, part_changed
from verdict import call, demand

# Takes one file a call.
SDK = "target/judges/ooxml/node_modules/.bin/ooxml-validator"
AUDIT = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=0)
VALIDATORS = ["Open XML SDK", "openxml-audit", "ooxml-integrity"]
RELATIONSHIPS = "word/_rels/document.xml.rels"
# What is spoiled, in which part and how; who finds it, and by what word. The others do not look for it.
SPOILED = {
    "a paragraph's style after its tabs": (
        DOCUMENT,
        (rb"(<w:pStyle [^>]*/>)(<w:tabs>.*?</w:tabs>)", rb"\2\1"),
        {"Open XML SDK": "unexpected child element", "openxml-audit": "Unexpected element 'pStyle'"},
    ),
    "a relationship to a part that is not there": (
        RELATIONSHIPS,
        (rb"footer1\.xml", rb"footer9.xml"),
        {"Open XML SDK": "footer9.xml", "openxml-audit": "footer9.xml", "ooxml-integrity": "REL002"},
    ),
    "a picture without its relationship": (
        RELATIONSHIPS,
        (rb'<Relationship Id="picture1"[^>]*/>', rb""),
        {"Open XML SDK": "picture1", "openxml-audit": "picture1", "ooxml-integrity": "REL001"},
    ),
    "two drawings of one id": (
        DOCUMENT,
        (rb"(<w:body>)(<w:p>.*?</w:p>)", rb"\1\2\2"),
        {"Open XML SDK": "should have unique value"},
    ),
    "two bookmarks of one id": (
        DOCUMENT,
        (rb"<w:body>", rb"\g<0>" + b"".join(b'<w:bookmarkStart w:id="1" w:name="%s"/><w:bookmarkEnd w:id="1"/>' % name for name in (b"a", b"b"))),
        {"Open XML SDK": "should have unique value", "openxml-audit": "should have unique value"},
    ),
    "a style that is not there": (
        DOCUMENT,
        (rb'w:val="Title"', rb'w:val="Untitled"'),
        {"openxml-audit": "Untitled", "ooxml-integrity": "Untitled"},
    ),
    "a part without its type": (
        "[Content_Types].xml",
        (rb'<Override PartName="/word/footer1.xml"[^>]*/>', rb""),
        {"Open XML SDK": "unexpected content type", "ooxml-integrity": "PKG010"},
    ),
}


def spoil(source, folder):
    """A whole copy, written as the spoiled ones are; and the spoiled ones, by what is wrong with them."""
    folder.mkdir()
    copy = part_changed(source, folder / "copy.docx", DOCUMENT, lambda data: data)
    files = {}
    for at, (what, (part, change, _)) in enumerate(SPOILED.items()):
        files[what] = part_changed(source, folder / f"spoiled{at}.docx", part, once(*change))
    return copy, files


def validate(paths):
    """Everything that the validators find, by validator and path."""
    # Those in Python have processes of their own, forked before there are threads.
    with multiprocessing.get_context("fork").Pool() as processes, ThreadPoolExecutor(os.cpu_count()) as threads:
        answers = {
            "openxml-audit": processes.imap(audit, paths),
            "ooxml-integrity": processes.imap(integrity, paths),
            "Open XML SDK": threads.map(sdk, paths),
        }
        return {(validator, path): found for validator, each in answers.items() for path, found in zip(paths, each)}


def audit(path):
    return [str(finding) for finding in AUDIT.validate(path).errors]


def integrity(path):
    return [str(finding) for finding in ooxml_integrity.check(path)]


def sdk(path):
    code, said = call(SDK, path)
    try:
        told = json.loads(said)
    except ValueError as fault:
        raise RuntimeError(f"the Open XML SDK's validator says nothing: {said}") from fault
    # It says the same three times; where it does not, it is no judge.
    if not code == (not told["ok"]) == bool(told["errors"]):
        raise RuntimeError(said)
    return [f"{finding['path']} {finding['xPath']}: {finding['description']}" for finding in told["errors"]]


def valid(results, validator, path):
    """No finding of any severity."""
    findings = results[validator, path]
    demand(not findings, f"{len(findings)} findings: {findings[:3]}")


def finds(results, validator, path, word):
    """A finding has the word."""
    demand(any(word in finding for finding in results[validator, path]), results[validator, path])
