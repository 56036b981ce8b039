"""PDF: the text of each page, and every string and stream of the file, wherever it hangs."""

from __future__ import annotations

import io
import logging
import struct
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, cast

import pypdf
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject, StreamObject

from oralhistory.release.leakcheck.binary import strings
from oralhistory.release.leakcheck.pieces import MIB, Fault, Part, Path, Piece
from oralhistory.sentences import Sentence

_FAULTS = (
    PyPdfError, ValueError, KeyError, IndexError, TypeError, AttributeError, AssertionError, RecursionError,
    NotImplementedError, ArithmeticError, zlib.error, struct.error, OSError, MemoryError,
)  # fmt: skip
"""All that pypdf lets through for a malformed file; it has no one error for them."""

_RIGHT_TO_LEFT: Final = ("\u0590", "\u06ff")
_LARGEST_STREAM: Final = 64 * MIB


@dataclass(frozen=True)
class Attached:
    """The bytes of a stream: an attached file, if they are one."""

    parts: Path
    blob: bytes


def read_pdf(blob: bytes, parts: Path) -> Iterator[Piece | Fault | Attached]:
    """Text, metadata, annotations, outlines, form fields and attachments. A locked or damaged file is a fault."""
    with _quiet():
        try:
            reader = pypdf.PdfReader(io.BytesIO(blob), strict=False)
            if reader.is_encrypted and not reader.decrypt(""):
                yield Fault(parts, Sentence("is locked with a password"))
                return
            pages = len(reader.pages)
        except _FAULTS:
            yield Fault(parts, Sentence("is a damaged PDF file"))
            return
        for number in range(pages):
            try:
                text = reader.pages[number].extract_text()
            except _FAULTS:
                yield Fault(parts, Sentence("page {page} cannot be read", page=number + 1))
                continue
            yield Piece(parts, text, Sentence("page {page}", page=number + 1))
            if any(_RIGHT_TO_LEFT[0] <= c <= _RIGHT_TO_LEFT[1] or c >= "\ufb1d" for c in text):
                yield Piece(
                    parts,
                    "\n".join(line[::-1] for line in text.split("\n")),
                    Sentence("page {page}, mirrored", page=number + 1),
                )
        yield from _objects(reader, parts)


def _objects(reader: pypdf.PdfReader, parts: Path) -> Iterator[Piece | Fault | Attached]:
    """Every object that the file's tables name: nothing needs to know where metadata may hang."""
    numbers = {(generation, number) for generation, held in reader.xref.items() for number in held}
    numbers |= {(0, number) for number in reader.xref_objStm}
    try:
        yield Piece(parts, "\n".join(_strings(reader.trailer)), Sentence("document properties"))
    except _FAULTS:
        yield Fault(parts, Sentence("has damaged document properties"))
    for generation, number in sorted(numbers):
        try:
            held = reader.get_object(IndirectObject(number, generation, reader))
            if held is None:
                continue
            text = "\n".join(_strings(held))
            body = _body(held)
        except _FAULTS:
            yield Fault(parts, Sentence("object {number} cannot be read", number=number))
            continue
        if text:
            yield Piece(parts, text, Sentence("object {number}", number=number))
        if body:
            yield Piece(
                parts,
                strings(body, 3),
                Sentence("stream of object {number}", number=number),
                floor=0 if _is_readable(body) else 8,
            )
            yield Attached((*parts, Part(number, "", Sentence("stream"))), body)


def _body(held: PdfObject) -> bytes:
    if not isinstance(held, StreamObject) or held.get("/Subtype") == "/Image":
        return b""
    body = held.get_data()
    if len(body) > _LARGEST_STREAM:
        raise ValueError("stream too large")
    return body


def _is_readable(body: bytes) -> bool:
    sample = body[:4096]
    return sum(32 <= byte < 127 or byte in b"\r\n\t" for byte in sample) > 0.7 * len(sample)


def _strings(root: PdfObject) -> Iterator[str]:
    """The texts and names in an object, not following references: each target has its own turn."""
    waiting: list[object] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, DictionaryObject):
            for key in cast(dict[str, object], node):
                waiting += (key, node.raw_get(key))
        elif isinstance(node, ArrayObject):
            waiting += cast(list[object], node)
        elif isinstance(node, bytes):
            yield strings(node, 2)
        elif isinstance(node, str):
            yield node


@contextmanager
def _quiet() -> Generator[None]:
    """pypdf complains of malformed files in the log; what it says may quote them."""
    logger = logging.getLogger("pypdf")
    before = logger.disabled
    logger.disabled = True
    try:
        yield
    finally:
        logger.disabled = before
