"""Words that stand nowhere else, and a search for them in every byte under every disguise a program may give them.

One automaton holds all spellings of all words, so a file is read once however many there are. Streams that look like
deflate, gzip or zip are unpacked and searched too, and what is found inside them again.
"""

from __future__ import annotations

import base64
import json
import random
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import ahocorasick_rs

SCRIPTS = {
    "Latin": "bcdfghjklmnpqrstvwxz",
    "Hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}
_LETTERS = 11
"""So long that eight of them in a row never turn up by chance in gigabytes of noise."""
_SHORTEST = 8
"""Bytes below which a spelling would be found in noise."""
_DEEPEST = 3
_UNPACKED_MOST = 8 * 1024 * 1024
_STREAMS = (
    (b"\x78\x01", zlib.MAX_WBITS),
    (b"\x78\x5e", zlib.MAX_WBITS),
    (b"\x78\x9c", zlib.MAX_WBITS),
    (b"\x78\xda", zlib.MAX_WBITS),
    (b"\x1f\x8b\x08", zlib.MAX_WBITS | 16),
)
_ZIP = b"PK\x03\x04"


@dataclass
class Canaries:
    """Gives out words, each for one place, and remembers for which."""

    seed: int
    texts: dict[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        self._draw = random.Random(self.seed)

    def word(self, place: str, script: str | None = None) -> str:
        """An unmistakable word for this place; scripts take turns unless one is asked for."""
        script = script or list(SCRIPTS)[len(self.texts) % len(SCRIPTS)]
        letters = "".join(self._draw.choice(SCRIPTS[script]) for _ in range(_LETTERS))
        return self.is_at(place, letters.capitalize())

    def number(self, place: str, start: str) -> str:
        """Digits in a row, for a telephone or an identity number."""
        return self.is_at(place, start + "".join(self._draw.choice("0123456789") for _ in range(_LETTERS)))

    def is_at(self, place: str, text: str) -> str:
        """Take this very text for the place."""
        assert place not in self.texts, place
        self.texts[place] = text
        return text


@dataclass(frozen=True)
class Found:
    """One canary where it must not be."""

    place: str
    """The field it was typed into."""
    form: str
    """The disguise it wore."""
    where: str


class Searcher:
    """Looks for the texts of some places under all their spellings."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        known: dict[bytes, tuple[str, str]] = {}
        for place, text in texts.items():
            for form, spelling in spellings(text):
                if len(spelling) >= _SHORTEST:
                    known.setdefault(spelling, (place, form))
        self._named = list(known.values())
        self._automaton = ahocorasick_rs.BytesAhoCorasick(list(known))

    def in_bytes(self, content: bytes, where: str, depth: int = 0) -> list[Found]:
        """Every place whose text is in there, once for each disguise."""
        hits = {self._named[number] for number, _, _ in self._automaton.find_matches_as_indexes(content)}
        found = [Found(place, form, where) for place, form in sorted(hits)]
        if depth < _DEEPEST:
            for start, unpacked in _unpacked(content):
                found += self.in_bytes(unpacked, f"{where}, unpacked from byte {start}", depth + 1)
        return found

    def in_folder(self, folder: Path) -> list[Found]:
        """Every byte of every file below, and every name of a file, folder or link, and where a link leads."""
        found: list[Found] = []
        for path in sorted(folder.rglob("*")):
            below = str(path.relative_to(folder))
            found += self.in_bytes(below.encode("utf-8", "surrogateescape"), f"the name {below!r}")
            if path.is_symlink():
                found += self.in_bytes(str(path.readlink()).encode(), f"the link {below!r}")
            elif path.is_file():
                found += self.in_bytes(path.read_bytes(), below)
        return found


def spellings(text: str) -> Iterator[tuple[str, bytes]]:
    """The bytes a text becomes when a program writes it down in one way or another, with the way's name."""
    for how, letters in _cases(text):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1255", "cp1256"):
            try:
                raw = letters.encode(encoding)
            except UnicodeEncodeError:
                continue
            yield f"{how}, {encoding}", raw
            if encoding in ("utf-8", "utf-16-le"):
                yield from _armoured(raw, f"{how}, {encoding}")
        escaped = json.dumps(letters).strip('"')
        yield f"{how}, JSON escapes", escaped.encode()
        yield f"{how}, JSON escapes in capitals", escaped.upper().replace("\\U", "\\u").encode()
        yield f"{how}, character references", "".join(f"&#{ord(sign)};" for sign in letters).encode()


def _cases(text: str) -> Iterator[tuple[str, str]]:
    ways = {
        "as typed": text,
        "lower": text.lower(),
        "upper": text.upper(),
        "casefold": text.casefold(),
        "NFC": unicodedata.normalize("NFC", text),
        "NFKD": unicodedata.normalize("NFKD", text),
        "without marks": "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)),
        "backwards": text[::-1],
    }
    seen: set[str] = set()
    for how, letters in ways.items():
        if letters not in seen:
            seen.add(letters)
            yield how, letters


def _armoured(raw: bytes, how: str) -> Iterator[tuple[str, bytes]]:
    yield f"{how}, hexadecimal", raw.hex().encode()
    yield f"{how}, hexadecimal in capitals", raw.hex().upper().encode()
    percent = quote(raw, safe="")
    yield f"{how}, percent-encoded", percent.encode()
    yield f"{how}, percent-encoded in small letters", percent.lower().encode()
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + raw)
        # What shares its six bits with the neighbours is cut off: they are not known.
        first = (before * 8 + 5) // 6
        last = (before + len(raw)) * 8 // 6
        yield f"{how}, base64 {before}", encoded[first:last]
        yield f"{how}, base64 {before} for addresses", encoded[first:last].translate(bytes.maketrans(b"+/", b"-_"))


def _unpacked(content: bytes) -> Iterator[tuple[int, bytes]]:
    for mark, window in _STREAMS:
        for start in _places(content, mark):
            yield from _inflated(content, start, start, window)
    for start in _places(content, _ZIP):
        header = content[start : start + 30]
        if len(header) == 30 and header[8:10] == b"\x08\x00":
            name, extra = (int.from_bytes(header[at : at + 2], "little") for at in (26, 28))
            yield from _inflated(content, start, start + 30 + name + extra, -zlib.MAX_WBITS)


def _inflated(content: bytes, start: int, body: int, window: int) -> Iterator[tuple[int, bytes]]:
    """What a stream gives; the half before a fault too, since a killed process leaves halves."""
    stream = zlib.decompressobj(window)
    out = b""
    for at in range(body, len(content), 4096):
        before, piece = stream.copy(), content[at : at + 4096]
        try:
            out += stream.decompress(piece, _UNPACKED_MOST - len(out))
        except zlib.error:
            out += _until_the_fault(before, piece)
            break
        if stream.eof or len(out) >= _UNPACKED_MOST:
            break
    if len(out) >= _SHORTEST:
        yield start, out


def _until_the_fault(stream: zlib._Decompress, piece: bytes) -> bytes:  # pyright: ignore[reportPrivateUsage]
    """What a piece gives before the byte at which it is broken."""
    out = b""
    try:
        for at in range(len(piece)):
            out += stream.decompress(piece[at : at + 1])
    except zlib.error:
        pass
    return out


def _places(content: bytes, mark: bytes) -> Iterable[int]:
    at = content.find(mark)
    while at >= 0:
        yield at
        at = content.find(mark, at + 1)
