"""What a capital tells in a text: whether it has any, and whether one stands where every sentence begins."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from oralhistory.anonymise.normalise import code_points

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_UNCASED: Final = 300
"""Fewer than one capital in so many letters: written without capitals, as speech recognition does."""
_BEGINS: Final = re.compile(r"(?:^|[.!?…:؟\r\n]['\"”’»)\]]*|(?<!\w)['\"“«‘„(\[])[\s'\"“‘«„(\[*_\-–—•]*\Z")
_REACH: Final = 40


@cache
def _capitals() -> NDArray[np.bool_]:
    """By code point, as far as alphabets with capitals reach but for a few ancient ones."""
    import numpy as np

    return np.array([chr(code).isupper() for code in range(0x2E00)])


def is_cased(text: str) -> bool:
    """Whether capitals tell anything in this text."""
    codes, known = code_points(text), _capitals()
    capitals = int(known[codes[codes < len(known)]].sum())
    return capitals * _UNCASED > len(text) - text.count(" ")


def begins_sentence(text: str, at: int) -> bool:
    """Whether what stands at ``at`` begins a sentence, a line or a quotation, so that its capital proves nothing."""
    return _BEGINS.search(text, max(0, at - _REACH), at) is not None
