"""How strong a passphrase is, in the window's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from oralhistory.use_cases.strength import Span, guessing


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
        sentence = _tr("Strong: guessing it would take a thief {time}.")
    else:
        sentence = _tr(
            "Too weak: guessing it would take a thief {time}. Five or six unconnected words, in any language, are "
            "strong and can be remembered."
        )
    return Strength(found.enough, sentence.format(time=_time(found.span)))


def _time(span: Span) -> str:
    match span:
        case Span.LESS_THAN_AN_HOUR:
            return _tr("less than an hour")
        case Span.SOME_HOURS:
            return _tr("some hours")
        case Span.SOME_DAYS:
            return _tr("some days")
        case Span.SOME_MONTHS:
            return _tr("some months")
        case Span.SOME_YEARS:
            return _tr("some years")
        case Span.CENTURIES:
            return _tr("centuries")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Strength", text)
