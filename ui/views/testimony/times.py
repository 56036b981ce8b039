"""Seconds as people write them beside a transcript: ``1:02:03``, ``2:03.5``."""

from __future__ import annotations

import re

_WRITTEN = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:[.,]\d{1,3})?)")


def written(seconds: float | None) -> str:
    """``2:03``, with hours where there are any and tenths where they matter; nothing for ``None``."""
    if seconds is None:
        return ""
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    second, tenth = divmod(rest, 10)
    tail = f"{second:02}.{tenth}" if tenth else f"{second:02}"
    return f"{hours}:{minutes:02}:{tail}" if hours else f"{minutes}:{tail}"


def read(text: str) -> float | None:
    """What :func:`written` wrote, or a number of seconds.

    Raises:
        ValueError: it is neither.
    """
    plain = text.strip()
    if not plain:
        return None
    found = _WRITTEN.fullmatch(plain)
    if found is None:
        raise ValueError(text)
    hours, minutes, seconds = found.groups()
    total = int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds.replace(",", "."))
    return int(total) if total == int(total) else total
