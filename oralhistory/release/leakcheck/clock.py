"""The time at which a file was made, as programs write it into what they make."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MOMENT = re.compile(r"20([0-9]{2})-([01][0-9])-([0-3][0-9])[T ][0-2][0-9]:[0-5][0-9]")


def tells_when_it_was_made(text: str, today: date) -> bool:
    """Whether a moment of today or yesterday stands in a text (two days: the clock may be in another zone).

    Moments of other days are what somebody said, or fixed.
    """
    near = {(today - timedelta(days=back)).isoformat() for back in (-1, 0, 1)}
    return any(match[0][:10] in near for match in _MOMENT.finditer(text))
