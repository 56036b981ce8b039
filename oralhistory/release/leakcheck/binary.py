"""Bytes that are no text: the strings in them, and where sound and picture files keep their metadata."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_NARROW = rb"(?:[\t\r\n\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2})"
_LITTLE = rb"(?:[\t\r\n\x20-\xff]\x00|[\x00-\xff][\x01\x03-\x06\x20])"
_BIG = rb"(?:\x00[\t\r\n\x20-\xff]|[\x01\x03-\x06\x20][\x00-\xff])"
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])")
_SMALL: Final = 512
_CHUNK: Final = 8 << 20
_OVERLAP: Final = 4096


def apart(text: str) -> str:
    """Words written together put apart: ``DanielAronov1997`` becomes ``Daniel Aronov 1997``."""
    return _CAMEL.sub(" ", text)


def strings(blob: bytes, least: int) -> str:
    """The runs of at least ``least`` characters in UTF-8 and UTF-16, one a line."""
    count = str(least).encode()
    found = [run.decode("utf-8", "ignore") for run in re.findall(_NARROW + rb"{" + count + rb",}", blob)]
    for pattern, code in ((_LITTLE, "utf-16-le"), (_BIG, "utf-16-be")):
        found += [run.decode(code, "ignore") for run in re.findall(pattern + rb"{" + count + rb",}", blob)]
    return "\n".join(found)


def is_mostly_text(blob: bytes) -> bool:
    """Whether printable runs make up a good part of what is not zero."""
    sample = blob[: 1 << 20]
    printable = sum(map(len, re.findall(rb"[\x20-\x7e]{4,}", sample)))
    return printable > 0.3 * (len(sample) - sample.count(0))


def foreign_pieces(blob: bytes) -> Iterator[tuple[str, int]]:
    """The texts in bytes of an unknown kind, each with the fewest letters a form in it must have to be believed."""
    if is_mostly_text(blob) or len(blob) <= _SMALL:
        yield (found := strings(blob, 4)), 0
        yield apart(found), 0
        return
    yield strings(blob[: _CHUNK >> 3], 5), 5
    for text in noise(blob):
        yield text, 8


_LONG_RUNS: Final = (
    (re.compile(rb"[\t\r\n\x20-\x7e]{8,}"), "ascii", 0),
    (re.compile(rb"[\xd7-\xdb][\x80-\xbf](?:[\xd7-\xdb][\x80-\xbf] ?){4,}"), "utf-8", 0),
    (re.compile(rb"\x00(?:[\x20-\x7e]\x00){7,}"), "utf-16-le", 1),
    (re.compile(rb"\x00[\x20-\x7e](?:\x00[\x20-\x7e]){7,}"), "utf-16-be", 0),
    (re.compile(rb"[\x05\x06](?:[\x20-\xff][\x05\x06]|\x20\x00){5,}"), "utf-16-le", 1),
    (re.compile(rb"[\x05\x06][\x20-\xff](?:[\x05\x06][\x20-\xff]|\x00\x20){5,}"), "utf-16-be", 0),
)
"""Long runs in ASCII, Hebrew and Arabic, in UTF-8 and UTF-16. Each pattern begins with what is rare, since that is what
makes it fast; where that is a character's second byte, the match began so many bytes earlier."""


def noise(blob: bytes) -> Iterator[str]:
    """The longer strings of a large binary, a chunk at a time."""
    for start in range(0, len(blob), _CHUNK):
        chunk = blob[start : start + _CHUNK + _OVERLAP]
        found = [
            chunk[max(match.start() - earlier, 0) : match.end()].decode(code, "ignore")
            for pattern, code, earlier in _LONG_RUNS
            for match in pattern.finditer(chunk)
        ]
        if found:
            yield "\n".join(found)


@dataclass(frozen=True)
class Split:
    """A media file taken apart: ``metadata`` chunks by name, and the rest, which is samples or pixels."""

    metadata: tuple[tuple[str, bytes], ...]
    payload: tuple[bytes, ...]


def split_media(blob: bytes) -> Split | None:
    """Metadata and payload of a sound or picture file; ``None`` for any other."""
    for magic, splitter in (
        (b"\x89PNG\r\n\x1a\n", _png),
        (b"RIFF", _riff),
        (b"fLaC", _flac),
        (b"OggS", _ogg),
        (b"ID3", _mp3),
        (b"\xff\xd8\xff", _jpeg),
    ):
        if blob.startswith(magic):
            return splitter(blob)
    if blob[4:8] == b"ftyp":
        return _mp4(blob)
    return _mp3(blob) if is_mpeg(blob) else None


def is_mpeg(blob: bytes) -> bool:
    """Whether the bytes begin with a frame of MPEG sound; ``FF FE`` is taken for the mark of UTF-16, which it is."""
    return len(blob) > 3 and blob[0] == 0xFF and blob[1] != 0xFE and blob[1] & 0xE6 in (0xE2, 0xE4, 0xE6)


def _png(blob: bytes) -> Split:
    metadata: list[tuple[str, bytes]] = []
    payload: list[bytes] = []
    at = 8
    while at + 8 <= len(blob):
        size = int.from_bytes(blob[at : at + 4], "big")
        kind, body = blob[at + 4 : at + 8], blob[at + 8 : at + 8 + size]
        at += size + 12
        if kind == b"IDAT":
            payload.append(body)
        else:
            metadata.append((_name(kind), body))
            if kind in (b"zTXt", b"iTXt", b"iCCP"):
                metadata += [(_name(kind), text) for text in _inflated(body)]
        if kind == b"IEND":
            break
    return Split((*metadata, ("end of file", blob[at:])), tuple(payload))


def _inflated(body: bytes) -> Iterator[bytes]:
    """The compressed text of a PNG chunk, wherever its stream begins."""
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", body):
        try:
            yield zlib.decompressobj().decompress(body[match.start() :], 1 << 20)
        except zlib.error:
            continue
        return


def _riff(blob: bytes) -> Split:
    metadata: list[tuple[str, bytes]] = []
    payload: list[bytes] = []
    at = 12
    end = min(8 + int.from_bytes(blob[4:8], "little"), len(blob))
    while at + 8 <= end:
        kind, size = blob[at : at + 4], int.from_bytes(blob[at + 4 : at + 8], "little")
        body = blob[at + 8 : at + 8 + size]
        sampled = kind in (b"data", b"VP8 ", b"VP8L", b"ALPH", b"ANMF") or body[:4] == b"movi"
        if sampled:
            payload.append(body)
        else:
            metadata.append((f"chunk {_name(kind)}", body))
        at += 8 + size + size % 2
    return Split((*metadata, ("end of file", blob[at:])), tuple(payload))


def _flac(blob: bytes) -> Split:
    metadata: list[tuple[str, bytes]] = []
    at = 4
    while at + 4 <= len(blob):
        last, size = blob[at] & 0x80, int.from_bytes(blob[at + 1 : at + 4], "big")
        metadata.append((f"block {blob[at] & 0x7F}", blob[at + 4 : at + 4 + size]))
        at += 4 + size
        if last:
            break
    return Split(tuple(metadata), (blob[at:],))


def _ogg(blob: bytes) -> Split:
    metadata: list[tuple[str, bytes]] = []
    for match in re.finditer(rb"\x03vorbis|OpusTags|\x81theora", blob[: 1 << 20]):
        metadata += [("comment", text) for text in _vorbis(blob, match.end())]
    return Split(tuple(metadata), (blob,))


def _vorbis(blob: bytes, at: int) -> Iterator[bytes]:
    """Vorbis comments: vendor, count, then each with its length before it (little-endian)."""
    count = -1
    while count and at + 4 <= len(blob):
        size = int.from_bytes(blob[at : at + 4], "little")
        if size > 1 << 20:
            return
        yield blob[at + 4 : at + 4 + size]
        at += 4 + size
        if count < 0:
            count = min(int.from_bytes(blob[at : at + 4], "little"), 10_000)
            at += 4
        else:
            count -= 1


def _mp3(blob: bytes) -> Split:
    metadata: list[tuple[str, bytes]] = []
    at = 0
    if blob.startswith(b"ID3") and len(blob) > 10:
        at = 10 + sum((byte & 0x7F) << shift for byte, shift in zip(blob[6:10], (21, 14, 7, 0), strict=True))
        metadata += [("ID3 frame", frame) for frame in _id3(blob[10:at])]
    if blob[-128:-125] == b"TAG":
        metadata.append(("ID3v1 tag", blob[-128:]))
    tail = blob.rfind(b"APETAGEX")
    if tail >= 0:
        first = blob.find(b"APETAGEX", max(0, len(blob) - (1 << 16)))
        metadata.append(("APE tag", blob[min(first if first >= 0 else tail, tail) :]))
    return Split(tuple(metadata), (blob[at:],))


def _id3(tag: bytes) -> Iterator[bytes]:
    """The frames of an ID3v2 tag (v2.2 and whatever does not add up: the tag as it is)."""
    at = 0
    while at + 10 <= len(tag) and tag[at : at + 4].isalnum():
        size = int.from_bytes(tag[at + 4 : at + 8], "big")
        yield tag[at : at + 10 + size]
        at += 10 + size
    yield tag[at:]


def _mp4(blob: bytes) -> Split:
    metadata: list[tuple[str, bytes]] = []
    payload: list[bytes] = []
    at = 0
    while at + 8 <= len(blob):
        size, kind, head = int.from_bytes(blob[at : at + 4], "big"), blob[at + 4 : at + 8], 8
        if size == 1 and at + 16 <= len(blob):
            (size,) = struct.unpack(">Q", blob[at + 8 : at + 16])
            head = 16
        size = size if size >= head else len(blob) - at
        body = blob[at + head : at + size]
        if kind in (b"mdat", b"free", b"skip", b"wide"):
            payload.append(body)
        elif kind in _BOXES:
            inner = _mp4(body[4:] if kind == b"meta" and body[:4] == bytes(4) else body)
            metadata += inner.metadata
            payload += inner.payload
        else:
            metadata.append((f"atom {_name(kind)}", body))
        at += size
    metadata.append(("end of atom", blob[at:]))
    return Split(tuple(metadata), tuple(payload))


_BOXES = frozenset((b"moov", b"udta", b"meta", b"ilst", b"trak", b"mdia", b"minf", b"edts"))
"""MP4 atoms that hold nothing but atoms."""


def _jpeg(blob: bytes) -> Split:
    metadata: list[tuple[str, bytes]] = []
    at = 2
    while at + 4 <= len(blob) and blob[at] == 0xFF:
        kind, size = blob[at + 1], int.from_bytes(blob[at + 2 : at + 4], "big")
        if kind == 0xDA:
            break
        metadata.append((f"segment {kind:02X}", blob[at + 4 : at + 2 + size]))
        at += 2 + size
    end = blob.rfind(b"\xff\xd9")
    end = end if end >= at else len(blob)
    return Split((*metadata, ("end of file", blob[end:])), (blob[at:end],))


def _name(kind: bytes) -> str:
    return kind.decode("ascii", "replace").strip()


def metadata_pieces(body: bytes) -> Iterator[tuple[str, int]]:
    """A metadata chunk in every code it may be in; a large one that is no text (a picture) like foreign bytes."""
    if len(body) > _SMALL and not is_mostly_text(body):
        yield from foreign_pieces(body)
        return
    readings = [body.decode("utf-8", "replace"), body.decode("latin-1"), strings(body, 3)]
    yield "\n".join(dict.fromkeys("".join(c if c.isprintable() else "\n" for c in text) for text in readings)), 0
