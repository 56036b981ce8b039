"""Containers: zip and its kin, gzip, bzip2, xz and tar; with limits, and nothing passed over in silence."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from oralhistory.release.leakcheck.binary import foreign_pieces, strings
from oralhistory.release.leakcheck.pieces import MIB, Budget, Fault, Part, Path, Piece
from oralhistory.sentences import Sentence

_ZIP_FAULTS = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError,
    IndexError, OverflowError,
)  # fmt: skip
"""All that ``zipfile`` raises for a damaged, locked or unknown archive (RuntimeError: a password is wanted)."""

_PACKED: Final = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"\x5d\x00\x00")
"""gzip, bzip2, xz and the older LZMA."""
_FAR_TOO_DENSE: Final = 200
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
_TOO_LARGE = Sentence("is too large to be looked through")


@dataclass(frozen=True)
class Member:
    """One unpacked part."""

    name: str
    blob: bytes
    parts: Path


def is_zip(blob: bytes) -> bool:
    """Whether the bytes are a zip archive, with or without something before it."""
    return blob.startswith((b"PK\x03\x04", b"PK\x05\x06")) or zipfile.is_zipfile(io.BytesIO(blob))


def is_archive(blob: bytes) -> bool:
    """Whether the bytes are a container of any kind that :func:`members` opens."""
    return blob.startswith(_PACKED) or blob[257:262] == b"ustar" or is_zip(blob)


def members(blob: bytes, parts: Path, budget: Budget) -> Iterator[Member | Piece | Fault]:
    """The parts of a container, each unpacked in memory; its comments and extra fields; what could not be opened."""
    if blob.startswith(_PACKED):
        yield from _compressed(blob, parts, budget)
    elif blob[257:262] == b"ustar":
        yield from _tar(blob, parts, budget)
    else:
        yield from _zip(blob, parts, budget)


def _zip(blob: bytes, parts: Path, budget: Budget) -> Iterator[Member | Piece | Fault]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(blob))
    except _ZIP_FAULTS:
        yield Fault(parts, Sentence("is a damaged archive"))
        return
    with archive:
        if archive.comment:
            yield Piece(
                parts,
                strings(archive.comment, 2) + "\n" + archive.comment.decode("cp1252", "replace"),
                Sentence("comment"),
            )
        for number, info in enumerate(archive.infolist(), start=1):
            inner = (*parts, Part(number, info.filename))
            if number > budget.members:
                yield Fault(parts, Sentence("has too many parts to be looked through"))
                return
            for note, raw in ((Sentence("comment"), info.comment), (Sentence("extra field"), info.extra)):
                if raw:
                    yield Piece(inner, strings(raw, 2), note)
            if info.date_time > _EARLIEST:
                yield Piece(inner, "", _TIMESTAMP)
            yield from _zip_member(archive, info, inner, budget)
        for number, gap in enumerate(_gaps(blob, archive), start=len(archive.infolist()) + 1):
            yield from _forgotten(gap, (*parts, Part(number, "", Sentence("forgotten part"))), budget)


def _gaps(blob: bytes, archive: zipfile.ZipFile) -> Iterator[bytes]:
    """What stands before, between and after the members that the table names."""
    at = 0
    for info in sorted(archive.infolist(), key=lambda each: each.header_offset):
        if info.header_offset > at:
            yield blob[at : info.header_offset]
        name, extra = (int.from_bytes(blob[info.header_offset + p :][:2], "little") for p in (26, 28))
        at = max(at, info.header_offset + 30 + name + extra + info.compress_size)
        if info.flag_bits & 8:  # sizes after the member
            at += 16 if blob[at : at + 4] == b"PK\x07\x08" else 12
    if archive.start_dir > at:
        yield blob[at : archive.start_dir]
    end = blob.rfind(b"PK\x05\x06")
    if 0 <= end < len(blob) - 22 - len(archive.comment):
        yield blob[end + 22 + len(archive.comment) :]


def _forgotten(gap: bytes, inner: Path, budget: Budget) -> Iterator[Member | Piece | Fault]:
    """A member that was deleted from the table alone, unpacked as far as it can be; and the bytes as they are."""
    for text, floor in foreign_pieces(gap):
        yield Piece(inner, text, Sentence("bytes of the container"), floor=floor)
    start = gap.find(b"PK\x03\x04")
    while start >= 0:
        name, extra = (int.from_bytes(gap[start + p :][:2], "little") for p in (26, 28))
        if gap[start + 8 : start + 10] == b"\x08\x00":
            try:
                body = zlib.decompressobj(-zlib.MAX_WBITS).decompress(gap[start + 30 + name + extra :], budget.limit())
            except zlib.error:
                body = b""
            yield from _member(gap[start + 30 : start + 30 + name].decode("utf-8", "replace"), body, inner, budget)
        start = gap.find(b"PK\x03\x04", start + 4)


_TIMESTAMP: Final = Sentence("timestamp")


def is_timestamp(piece: Piece) -> bool:
    """Whether a piece only says that a part carries a time of its own."""
    return piece.note == _TIMESTAMP and not piece.text


def _zip_member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, inner: Path, budget: Budget
) -> Iterator[Member | Fault]:
    dense = info.file_size > 32 * MIB and info.file_size > _FAR_TOO_DENSE * max(info.compress_size, 1)
    if dense or info.file_size > budget.limit():
        yield Fault(inner, _TOO_LARGE)
        return
    try:
        with archive.open(info) as stream:
            body = stream.read(budget.limit() + 1)
    except _ZIP_FAULTS:
        yield Fault(inner, Sentence("cannot be unpacked: it is damaged or locked"))
        return
    yield from _member(info.filename, body, inner, budget)


def _member(name: str, body: bytes, inner: Path, budget: Budget) -> Iterator[Member | Fault]:
    if len(body) > budget.limit():
        yield Fault(inner, _TOO_LARGE)
        return
    budget.spend(len(body))
    yield Member(name, body, inner)


def _compressed(blob: bytes, parts: Path, budget: Budget) -> Iterator[Member | Piece | Fault]:
    yield Piece(parts, strings(blob[:512], 4), Sentence("header"))  # gzip keeps the file's first name there
    most = min(budget.limit(), _FAR_TOO_DENSE * len(blob) + 32 * MIB)
    try:
        with _opened(blob) as stream:
            body = stream.read(most + 1)
    except (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError):
        yield Fault(parts, Sentence("is a damaged archive"))
        return
    if len(body) > most:
        yield Fault(parts, _TOO_LARGE)
        return
    yield from _member("", body, (*parts, Part(1, "", Sentence("content"))), budget)


def _opened(blob: bytes) -> gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile:
    source = io.BytesIO(blob)
    if blob.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=source)
    return bz2.BZ2File(source) if blob.startswith(b"BZh") else lzma.LZMAFile(source)


def _tar(blob: bytes, parts: Path, budget: Budget) -> Iterator[Member | Piece | Fault]:
    try:
        with tarfile.open(fileobj=io.BytesIO(blob)) as archive:
            for number, info in enumerate(archive, start=1):
                inner = (*parts, Part(number, info.name))
                owner = "\n".join((info.uname, info.gname, info.linkname, *map(str, info.pax_headers.values())))
                yield Piece(inner, owner, Sentence("owner or link"))
                stream = archive.extractfile(info) if info.isreg() else None
                yield from _member(info.name, stream.read(budget.limit() + 1) if stream else b"", inner, budget)
    except (tarfile.TarError, OSError, EOFError, ValueError):
        yield Fault(parts, Sentence("is a damaged archive"))
