"""How long a thief would need to guess a passphrase, and why; from zxcvbn, which is loaded when first asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication

GUESSES_PER_SECOND = 10_000.0
"""A thief with many machines; the vault's own key derivation allows a single laptop two."""
LEAST_GUESSES = 10.0**11
"""About four months at that pace, where zxcvbn's own best mark begins at 10^10."""
_LOOKED_AT = 64
"""Code points; longer ones are strong anyway and slow to measure."""


@dataclass(frozen=True)
class Strength:
    """A passphrase, measured."""

    guesses: float
    enough: bool
    sentence: str
    """What it means, and what would help."""


def measure(passphrase: str, known: Sequence[str] = ()) -> Strength:
    """Measure a passphrase; ``known`` are words a thief would try first (title, institution)."""
    from zxcvbn import zxcvbn

    look = cast("Callable[..., dict[str, object]]", zxcvbn)
    words = [word for text in known for word in (text, *text.split()) if len(word) > 2]
    guesses = float(cast("float", look(passphrase[:_LOOKED_AT], user_inputs=words)["guesses"]))
    enough = guesses >= LEAST_GUESSES
    took = _time(guesses / GUESSES_PER_SECOND)
    if enough:
        sentence = _tr("Strong: guessing it would take a thief {time}.").format(time=took)
    else:
        sentence = _tr(
            "Too weak: guessing it would take a thief {time}. Five or six unconnected words, in any language, are "
            "strong and can be remembered."
        ).format(time=took)
    return Strength(guesses, enough, sentence)


def _time(seconds: float) -> str:
    hour, day, year = 3_600.0, 86_400.0, 31_557_600.0
    if seconds < hour:
        return _tr("less than an hour")
    if seconds < day:
        return _tr("some hours")
    if seconds < 60 * day:
        return _tr("some days")
    if seconds < year:
        return _tr("some months")
    if seconds < 100 * year:
        return _tr("some years")
    return _tr("centuries")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Strength", text)
