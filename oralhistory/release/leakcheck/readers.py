"""Open every file and every part of a container, and hand out all that can be read there."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Final, cast

from oralhistory.release.leakcheck import archives, binary
from oralhistory.release.leakcheck.decoding import base64_blobs, decode, encoded, looks_like_text, rtf_texts
from oralhistory.release.leakcheck.markup import is_markup, markup_places, taken_apart, unescape, without_tags
from oralhistory.release.leakcheck.pieces import Budget, Fault, Part, Path, Piece, by_line
from oralhistory.sentences import Sentence

_TEXT: Final = frozenset(
    (
        ".txt",
        ".md",
        ".csv",
        ".tsv",
        ".json",
        ".jsonl",
        ".vtt",
        ".srt",
        ".html",
        ".htm",
        ".xhtml",
        ".xml",
        ".rels",
        ".svg",
    )
)
_XML: Final = frozenset((".xml", ".rels", ".svg", ".xhtml", ".opf", ".ncx", ".rdf", ".eaf", ".qde"))
_ZIPPED: Final = frozenset((".zip", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".epub", ".qdpx"))
_MAGIC: Final = {
    ".pdf": (b"%PDF-",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".gif": (b"GIF8",),
    ".webp": (b"RIFF",),
    ".wav": (b"RIFF", b"RF64"),
    ".flac": (b"fLaC",),
    ".ogg": (b"OggS",),
    ".opus": (b"OggS",),
    ".gz": (b"\x1f\x8b",),
    ".bz2": (b"BZh",),
    ".xz": (b"\xfd7zXZ\x00",),
    ".sqlite": (b"SQLite format 3\x00",),
}
_CLOSED: Final = (
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"\x04\x22\x4d\x18", "LZ4"),
    (b"\x1f\x9d", "compress"),
)


def read(name: str, blob: bytes, parts: Path, budget: Budget) -> Iterator[Piece | Fault]:
    """Everything that can be read in ``blob``, which calls itself ``name``; what cannot be is a :class:`Fault`."""
    suffix = "." + name.rpartition(".")[2].lower() if "." in name else ""
    if not blob:
        return
    if suffix in _MAGIC and not blob.startswith(_MAGIC[suffix]):
        yield Fault(parts, Sentence("is not the {kind} file that its name says", kind=suffix[1:]))
    if suffix in _ZIPPED and not archives.is_zip(blob):
        yield Fault(parts, Sentence("is not the {kind} file that its name says", kind=suffix[1:]))
    if is_packed := archives.is_archive(blob):  # it may be something else too: a picture with an archive at its end
        yield from _container(blob, parts, budget)
    if blob[:1024].find(b"%PDF-") >= 0:
        yield from _pages(blob, parts, budget)
    elif (split := binary.split_media(blob)) is not None:
        yield from _media(split, parts)
    elif is_packed:
        return
    elif (texts := decode(blob)) is not None:
        for text in texts:
            yield from _text(text, suffix, parts, budget)
    else:
        for magic, kind in _CLOSED:
            if blob.startswith(magic):
                yield Fault(parts, Sentence("is a {kind} file, which cannot be looked through", kind=kind))
        if suffix in _TEXT:
            yield Fault(parts, Sentence("is not the {kind} file that its name says", kind=suffix[1:]))
        yield from _foreign(blob, parts, Sentence("string in binary content"))


def name_piece(name: str, parts: Path, note: Sentence) -> Piece:
    """The name of a file, folder or part in all its readings."""
    readings = [name, binary.apart(name), re.sub(r"[._\-\s]+", "\n", binary.apart(name))]
    readings += [text for _, text in encoded(name)]
    return Piece(parts, "\n\n".join(readings), note, places=_nowhere)


def _nowhere(text: str) -> Iterator[tuple[Sentence, str]]:
    return iter(())


def _container(blob: bytes, parts: Path, budget: Budget) -> Iterator[Piece | Fault]:
    for found in archives.members(blob, parts, budget):
        if not isinstance(found, archives.Member):
            yield found
            continue
        yield name_piece(found.name, found.parts, Sentence("name"))
        if len(found.parts) > budget.depth:
            yield Fault(found.parts, Sentence("is packed too deep to be looked through"))
            continue
        yield from read(found.name, found.blob, found.parts, budget)
    for text in binary.noise(blob):
        yield Piece(parts, text, Sentence("bytes of the container"), floor=8, places=_nowhere)


def _pages(blob: bytes, parts: Path, budget: Budget) -> Iterator[Piece | Fault]:
    from oralhistory.release.leakcheck import pdf  # its library is a tenth of the program's memory

    for found in pdf.read_pdf(blob, parts):
        if not isinstance(found, pdf.Attached):
            yield found
        elif len(found.parts) <= budget.depth and _is_known(found.blob):
            budget.spend(len(found.blob))
            yield from read("", found.blob, found.parts, budget)
    yield from _foreign(blob, parts, Sentence("bytes of the file"))


def _media(split: binary.Split, parts: Path) -> Iterator[Piece]:
    for name, body in split.metadata:
        for text, floor in binary.metadata_pieces(body):
            yield Piece(parts, text, Sentence("metadata, {name}", name=name), floor=floor, places=_nowhere)
    for body in split.payload:
        for text in binary.noise(body):
            yield Piece(parts, text, Sentence("samples or pixels"), floor=8, places=_nowhere)


def _foreign(blob: bytes, parts: Path, note: Sentence) -> Iterator[Piece]:
    for text, floor in binary.foreign_pieces(blob):
        yield Piece(parts, text, note, floor=floor, places=_nowhere)


def _text(text: str, suffix: str, parts: Path, budget: Budget) -> Iterator[Piece | Fault]:
    if suffix in (".csv", ".tsv"):
        yield from _table(text, parts)
    elif suffix == ".json":
        yield from _json(text, parts)
    elif suffix in _XML:
        yield from _well_formed(text, parts)
    elif suffix == ".vtt" and not text.startswith("WEBVTT"):
        yield Fault(parts, Sentence("is not the {kind} file that its name says", kind="vtt"))
    plain = unescape(text)
    if is_rtf := text.startswith("{\\rtf"):
        for reading in rtf_texts(text):
            yield Piece(parts, reading, Sentence("RTF text"))
        yield Piece(parts, plain, floor=6)  # between the control words a short name is none
    elif is_markup(text):
        yield from _apart(text, plain, parts)
    else:
        yield Piece(parts, plain)
    for note, reading in () if is_rtf else encoded(plain):
        yield Piece(parts, reading, note)
        if is_markup(reading):
            yield Piece(parts, without_tags(reading), Sentence("{note}, text between the tags", note=note))
    for number, blob in enumerate(base64_blobs(text), start=1):
        inner = (*parts, Part(number, "", Sentence("Base64 run")))
        if len(inner) <= budget.depth and (looks_like_text(blob) or _is_known(blob)):
            budget.spend(len(blob))
            yield from read("", blob, inner, budget)


def _apart(text: str, plain: str, parts: Path) -> Iterator[Piece]:
    """Tags and the text between them, each looked through once; the places are those of the whole."""

    def places(_: str) -> Iterator[tuple[Sentence, str]]:
        return markup_places(plain)

    apart = taken_apart(text)
    yield Piece(parts, apart.tags, places=places, otherwise=Sentence("inside a tag"))
    yield Piece(parts, apart.between, places=places, otherwise=Sentence("text between the tags"))
    if apart.parted:
        yield Piece(parts, apart.parted, places=places, otherwise=Sentence("text between the tags"))


def _is_known(blob: bytes) -> bool:
    return archives.is_archive(blob) or blob.startswith(b"%PDF-") or binary.split_media(blob) is not None


def _table(text: str, parts: Path) -> Iterator[Piece | Fault]:
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    limit = csv.field_size_limit(max(len(text), 131_072))
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        yield Fault(parts, Sentence("is not the table that its name says"))
        return
    finally:
        csv.field_size_limit(limit)

    def places(_: str) -> Iterator[tuple[Sentence, str]]:
        for r, row in enumerate(rows, 1):
            yield from (
                (Sentence("row {row}, column {column}", row=r, column=c), cell) for c, cell in enumerate(row, 1)
            )

    yield Piece(parts, "\n".join(cell for row in rows for cell in row if cell), places=places)


def _json(text: str, parts: Path) -> Iterator[Piece | Fault]:
    try:
        root = cast(object, json.loads(text))
    except (ValueError, RecursionError):
        yield Fault(parts, Sentence("is not the JSON file that its name says"))
        return
    found = [(place, unescape(value)) for place, value in _strings(root)]
    yield Piece(parts, "\n".join(value for _, value in found), places=lambda _: iter(found))
    if any(is_markup(value) for _, value in found):
        yield Piece(parts, without_tags("\n".join(value for _, value in found)), Sentence("text between the tags"))


def _strings(root: object) -> Iterator[tuple[Sentence, str]]:
    """Keys and texts of a JSON document in its order; numbers too, since a phone number may be one."""
    waiting: list[object] = [root]
    count = 0
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            pairs = cast(dict[str, object], node)
            for key, value in reversed(pairs.items()):
                waiting += (value, _Key(key))
        elif isinstance(node, list):
            waiting += reversed(cast(list[object], node))
        elif isinstance(node, str | int | float) and not isinstance(node, bool):
            count += 1
            key = isinstance(node, _Key)
            place = (
                Sentence("key, {number} in order", number=count)
                if key
                else Sentence("value, {number} in order", number=count)
            )
            yield place, str(node)


class _Key(str):
    """A JSON key on the stack."""

    __slots__ = ()


def _well_formed(text: str, parts: Path) -> Iterator[Fault]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, recover=False)
    try:
        etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        try:  # a declaration may name another encoding than the UTF-8 it was turned into
            body = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
            etree.fromstring(body.encode("utf-8", "replace"), parser)
        except (etree.XMLSyntaxError, ValueError):
            yield Fault(parts, Sentence("is not well-formed XML"))


__all__ = ["by_line", "name_piece", "read"]
