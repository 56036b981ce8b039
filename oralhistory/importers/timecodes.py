"""Time codes as transcripts write them: ``hh:mm:ss``, ``hh:mm:ss.mmm``, ``hh:mm:ss,mmm`` and ``mm:ss``."""

from __future__ import annotations

import re

CODE = r"(?:[0-9]{1,3}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?"
"""Pattern of one time code, without brackets and without groups."""

_CODE = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,2}):([0-9]{2})(?:[.,]([0-9]{1,3}))?")


def seconds(code: str) -> float | None:
    """Seconds of a time code, or ``None`` when it is none (``1:75``, ``12``, ``1d:00:00``)."""
    match = _CODE.fullmatch(code)
    if match is None:
        return None
    hours, minutes, secs, fraction = match.groups()
    if int(secs) > 59 or (hours is not None and int(minutes) > 59):
        return None
    thousandths = int((fraction or "0").ljust(3, "0"))
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(secs)) + thousandths / 1000
