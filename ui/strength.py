"""How strong a passphrase is, in the window's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from oralhistory.use_cases.strength import Span, guessing

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class Strength:
    """A passphrase, measured."""

    enough: bool
    sentence: str
    """What it means, and what would help."""


def measure(passphrase: str, known: Sequence[str] = ()) -> Strength:
    """Measure a passphrase; ``known`` are words a thief would try first (title, institution)."""
    found = guessing(passphrase, known)
    if found.enough:
        sentence = _translate("Strength", "Strong: guessing it would take a thief {time}.")
    else:
        sentence = _translate(
            "Strength",
            "Too weak: guessing it would take a thief {time}. Five or six unconnected words, in any language, are "
            "strong and can be remembered.",
        )
    return Strength(found.enough, sentence.format(time=_time(found.span)))


def _time(span: Span) -> str:
    match span:
        case Span.LESS_THAN_AN_HOUR:
            return _translate("Strength", "less than an hour")
        case Span.SOME_HOURS:
            return _translate("Strength", "some hours")
        case Span.SOME_DAYS:
            return _translate("Strength", "some days")
        case Span.SOME_MONTHS:
            return _translate("Strength", "some months")
        case Span.SOME_YEARS:
            return _translate("Strength", "some years")
        case Span.CENTURIES:
            return _translate("Strength", "centuries")
