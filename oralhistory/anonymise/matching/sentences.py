"""What a capital tells in a text: whether it has any, and whether one stands where every sentence begins."""

from __future__ import annotations

import re
from typing import Final

import numpy as np

from oralhistory.anonymise.normalise import code_points

_UNCASED: Final = 300
"""Fewer than one capital in so many letters: written without capitals, as speech recognition does."""
_BEGINS: Final = re.compile(r"(?:^|[.!?…:؟\r\n]['\"”’»)\]]*|(?<!\w)['\"“«‘„(\[])[\s'\"“‘«„(\[*_\-–—•]*\Z")
_REACH: Final = 40
_CAPITALS: Final = np.array([chr(code).isupper() for code in range(0x2E00)])
"""By code point, as far as alphabets with capitals reach but for a few ancient ones."""


def is_cased(text: str) -> bool:
    """Whether capitals tell anything in this text."""
    codes = code_points(text)
    capitals = int(np.count_nonzero(_CAPITALS[codes[codes < len(_CAPITALS)]]))
    return capitals * _UNCASED > len(text) - text.count(" ")


def begins_sentence(text: str, at: int) -> bool:
    """Whether what stands at ``at`` begins a sentence, a line or a quotation, so that its capital proves nothing."""
    return _BEGINS.search(text, max(0, at - _REACH), at) is not None
