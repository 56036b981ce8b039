"""Letters that a web address, a page or a program wrote as numbers: ``%20``, ``&uuml;``, ``\\u05d0``.

A name copied out of a link must not pass because its letters are written so.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np

    Offsets = np.ndarray[tuple[int], np.dtype[np.int64]]

_ESCAPE: Final = re.compile(
    r"(?P<percent>(?:%[0-9A-Fa-f]{2})+)"
    r"|&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});"
    r"|(?P<unicode>(?:\\u[0-9A-Fa-f]{4})+)"
)


@dataclass(frozen=True)
class Unescaped:
    """A text with its escapes read. Character ``i`` came from code points ``[starts[i], ends[i])`` of the original."""

    text: str
    starts: Offsets
    ends: Offsets


def unescaped(original: str) -> Unescaped | None:
    """Read every escape of a text; ``None`` where it holds none."""
    if "%" not in original and "&" not in original and "\\u" not in original:
        return None
    import numpy as np  # here: it takes a tenth of a second, and the window opens without it

    parts: list[str] = []
    starts: list[Offsets] = []
    ends: list[Offsets] = []
    at = 0
    for match in _ESCAPE.finditer(original):
        read = list(_read(match))
        if not read:
            continue
        _plain(original, at, match.start(), parts, starts, ends)
        parts.append("".join(c for c, _, _ in read))
        starts.append(np.array([start for _, start, _ in read], dtype=np.int64))
        ends.append(np.array([end for _, _, end in read], dtype=np.int64))
        at = match.end()
    if not parts:
        return None
    _plain(original, at, len(original), parts, starts, ends)
    return Unescaped("".join(parts), np.concatenate(starts), np.concatenate(ends))


def _plain(original: str, start: int, end: int, parts: list[str], starts: list[Offsets], ends: list[Offsets]) -> None:
    import numpy as np

    parts.append(original[start:end])
    starts.append(np.arange(start, end, dtype=np.int64))
    ends.append(np.arange(start + 1, end + 1, dtype=np.int64))


def _read(match: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    """Each character that an escape writes, and the code points that write it; nothing for what is no escape."""
    written, start = match.group(), match.start()
    if match["percent"]:
        raw = bytes.fromhex(written.replace("%", ""))
        try:
            letters = [(c, len(c.encode())) for c in raw.decode()]
        except UnicodeDecodeError:  # an older page: one byte, one letter
            letters = [(c, 1) for c in raw.decode("latin-1")]
        at = start
        for c, size in letters:
            yield c, at, at + 3 * size
            at += 3 * size
    elif match["unicode"]:
        text = bytes.fromhex(written.replace("\\u", "")).decode("utf-16-be", "surrogatepass")
        at = start
        for c in text:
            length = 12 if ord(c) > 0xFFFF else 6
            yield c, at, at + length
            at += length
    else:
        text = html.unescape(written)
        if text != written:
            yield from ((c, start, match.end()) for c in text)
