"""Word documents, read from their XML (ECMA-376, WordprocessingML).

Text as it reads with all tracked changes accepted: insertions kept, deletions and the old place of moved text left
out. Headers, footers, notes and comments are no speech. Neither Word library gives this (measured, see
``docs/decisions/0006``): python-docx drops insertions, docx2python doubles moved text and text boxes and writes marks
of its own into the words.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from oralhistory.errors import InputError
from oralhistory.importers.speakers import Line
from oralhistory.importers.timecodes import seconds
from oralhistory.importers.transcript import ImportedTranscript, words
from oralhistory.importers.turns import build_turns
from oralhistory.sentences import Sentence

if TYPE_CHECKING:
    from lxml import etree

MAX_UNPACKED = 200 * 1024 * 1024
"""Bytes a document may unpack to. A book of text is 5 MB; more is pictures, or a zip bomb."""

_MAX_PARTS = 10_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAIN = ("/officeDocument",)
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "pPr", "rPr", "sectPr", "instrText", "txbxContent"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_TABLE_HEADINGS = words("time timecode start speaker name who text transcript זמן דובר טקסט الوقت المتحدث النص")


def read_docx(raw: bytes, name: str) -> ImportedTranscript:
    """Read ``.docx``.

    Raises:
        InputError: protected by a password, damaged, no Word document, or too large unpacked.
    """
    if raw.startswith(_OLE):
        raise InputError(
            "“{name}” is protected by a password or in the old .doc form: "
            "open it in Word and save it as .docx without one.",
            name=name,
        )
    from lxml import etree

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            _refuse_bomb(package, name)
            root = _parse(package.read(_main_part(package)))
        lines = list(_lines(root))
    except (zipfile.BadZipFile, zlib.error, etree.LxmlError, LookupError, ValueError, OSError, EOFError) as fault:
        raise _damaged(name) from fault
    except (NotImplementedError, RuntimeError) as fault:  # a packing method zipfile has not, an encrypted part
        raise _damaged(name) from fault
    segments, warnings = build_turns(lines, name)
    return ImportedTranscript(segments, warnings=(*_unread(root), *warnings))


def _damaged(name: str) -> InputError:
    return InputError(
        "“{name}” is damaged or no Word document: open it in Word, save it again as .docx, and add that.", name=name
    )


def _refuse_bomb(package: zipfile.ZipFile, name: str) -> None:
    """``zipfile`` never unpacks more of a part than its header declares, so the declared sizes bound the memory."""
    parts = package.infolist()
    if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise InputError(
            "“{name}” unpacks to more than {limit} MB, as no transcript does: save only its text.",
            name=name,
            limit=MAX_UNPACKED // 1024**2,
        )


def _parse(raw: bytes) -> etree._Element:  # pyright: ignore[reportPrivateUsage]  # lxml's only name for the type
    from lxml import etree

    if b"<!DOCTYPE" in raw:  # ECMA-376 part 2 forbids them; entities are how XML is made to explode
        raise ValueError("document type declaration")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(raw, parser)


def _main_part(package: zipfile.ZipFile) -> str:
    for relation in _parse(package.read("_rels/.rels")):
        if (relation.get("Type") or "").endswith(_MAIN):
            return posixpath.normpath((relation.get("Target") or "").lstrip("/"))
    raise KeyError("officeDocument")


def _tag(element: etree._Element) -> str:  # pyright: ignore[reportPrivateUsage]
    """The local name: transitional and strict documents have different namespaces."""
    tag = cast(object, element.tag)  # a comment's tag is a function
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _attribute(element: etree._Element, name: str) -> str | None:  # pyright: ignore[reportPrivateUsage]
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), None)


def _inside(
    root: etree._Element,  # pyright: ignore[reportPrivateUsage]
    wanted: frozenset[str],
    left_out: frozenset[str] = frozenset(),
) -> Iterator[etree._Element]:  # pyright: ignore[reportPrivateUsage]
    """Outermost elements with a wanted name, in document order, not looking inside ``left_out``. No recursion."""
    waiting = list(reversed(root))
    while waiting:
        element = waiting.pop()
        tag = _tag(element)
        if tag in wanted:
            yield element
        elif tag not in left_out:
            waiting.extend(reversed(element))


_BLOCKS = frozenset({"p", "tbl"})
_DEAD = frozenset({"del", "moveFrom", "Fallback"})


def _lines(root: etree._Element) -> Iterator[Line]:  # pyright: ignore[reportPrivateUsage]
    for block in _inside(root, _BLOCKS, _DEAD):
        if _tag(block) == "p":
            yield from _paragraph(block)
            continue
        for row in _inside(block, frozenset({"tr"}), _DEAD):
            yield from _row(row)


def _paragraph(paragraph: etree._Element) -> Iterator[Line]:  # pyright: ignore[reportPrivateUsage]
    """The lines of one paragraph, then those of text boxes anchored in it."""
    text, bold = _words(paragraph)
    for number, line in enumerate(text.split("\n")):
        shown = line.strip()
        lead = len(line) - len(line.lstrip())
        yield Line(shown, max(bold - lead, 0) if number == 0 else 0, begins=number == 0)
    for box in _inside(paragraph, frozenset({"txbxContent"}), _DEAD):
        for inner in _inside(box, frozenset({"p"}), _DEAD):
            text, bold = _words(inner)
            yield Line(" ".join(text.split()))


_WORDS = frozenset({"r", "t", *_BREAKS})


def _words(paragraph: etree._Element) -> tuple[str, int]:  # pyright: ignore[reportPrivateUsage]
    """A paragraph's text, and how many code points at its beginning are bold."""
    text = ""
    bold = 0
    unbroken = True
    for run in _inside(paragraph, frozenset({"r", "t"}), _LEFT_OUT):
        if _tag(run) == "t":
            said = run.text or ""
        else:
            said = "".join(_said(part) for part in _inside(run, frozenset({"t", *_BREAKS, "sym"}), _LEFT_OUT))
        unbroken = unbroken and (_is_bold(run) or not said.strip())
        text += said
        if unbroken:
            bold = len(text)
    return text, bold if text[:bold].strip() else 0


def _said(part: etree._Element) -> str:  # pyright: ignore[reportPrivateUsage]
    tag = _tag(part)
    if tag == "t":
        return part.text or ""
    if tag == "sym":
        code = int(_attribute(part, "char") or "0", 16)
        return chr(code) if 0x20 <= code < 0xD800 else ""
    return _BREAKS[tag]


def _is_bold(run: etree._Element) -> bool:  # pyright: ignore[reportPrivateUsage]
    for properties in run:
        if _tag(properties) == "rPr":
            for mark in properties:
                if _tag(mark) in {"b", "bCs"}:
                    return (_attribute(mark, "val") or "1").lower() not in {"0", "false", "off", "none"}
    return False


def _row(row: etree._Element) -> Iterator[Line]:  # pyright: ignore[reportPrivateUsage]
    """A table's row as one line: a time cell and a short first cell become time and speaker of what follows."""
    cells = ["\n".join(_cell_lines(cell)) for cell in _inside(row, frozenset({"tc"}), _DEAD)]
    cells = [cell for cell in cells if cell]
    if not cells or all(cell.casefold() in _TABLE_HEADINGS for cell in cells):
        return
    times = [cell for cell in cells[:-1] if seconds(cell.strip("[]() ")) is not None]
    rest = [cell for cell in cells if cell not in times]
    first, *others = rest
    if others and len(first) <= 40 and "\n" not in first:
        label = first.rstrip(": ")
        lead = f"[{times[0].strip('[]() ')}] " if times else ""
        said = "\n".join(others).split("\n")
        if lead:
            yield Line(lead + f"{label}: {said[0]}")
        else:
            yield Line(f"{label}: {said[0]}", bold=len(label))
        rest = said[1:]
        yield from (Line(line, begins=False) for line in rest)
        return
    if times:
        yield Line(f"[{times[0].strip('[]() ')}]")
    for line in "\n".join(rest).split("\n"):
        yield Line(line)


def _cell_lines(cell: etree._Element) -> Iterator[str]:  # pyright: ignore[reportPrivateUsage]
    for paragraph in _inside(cell, frozenset({"p"}), _DEAD):
        yield from (line.strip() for line in _words(paragraph)[0].split("\n") if line.strip())


def _unread(root: etree._Element) -> tuple[Sentence, ...]:  # pyright: ignore[reportPrivateUsage]
    """What the document holds beside its text, so that nobody thinks it was taken in."""
    counted = (
        ("footnoteReference", Sentence("footnotes")),
        ("endnoteReference", Sentence("endnotes")),
        ("commentReference", Sentence("comments")),
        ("del", Sentence("tracked deletions")),
    )
    found = tuple(words for tag, words in counted if next(_inside(root, frozenset({tag})), None) is not None)
    return (Sentence("The document also holds {found}: they were left out.", found=found),) if found else ()
