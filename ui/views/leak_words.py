"""What the leak check found, as people read it: rules, places, and rows of a list that never says what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Category
from oralhistory.release.leakcheck.report import Leak, ReviewHit
from oralhistory.release.leakcheck.suspicion import Weak

from ..i18n import isolate, isolate_path, number
from ..sentences import spoken
from .category_words import category

_translate = QCoreApplication.translate


def rule(value: Weak) -> str:
    """Why something is for a person to look at."""
    return {
        Weak.INITIALS: _translate("Leaks", "the initials of somebody"),
        Weak.NEAR: _translate("Leaks", "almost somebody's name"),
        Weak.SOUND: _translate("Leaks", "sounds like somebody's name"),
        Weak.EVERYDAY: _translate("Leaks", "an everyday word that is a name too"),
        Weak.NUMBER: _translate("Leaks", "a short number, or the end of a long one"),
        Weak.RARE: _translate("Leaks", "a rare word of somebody's work"),
    }[value]


def leak_row(leak: Leak) -> str:
    """Of what kind it is and where it stands."""
    return _translate("Leaks", "{kind} · {file} · {where}").format(
        kind=category(leak.category), file=isolate_path(leak.file), where=spoken(leak.where)
    )


def review_rows(hits: Sequence[ReviewHit], *, show: bool = False) -> list[str]:
    """Why it is on the list, of what kind, in how many files and places, and where first; one row for each thing.

    What was found stands there only if the person asks for it.
    """
    grouped: dict[tuple[Weak, Category, str | None, str], list[ReviewHit]] = {}
    for hit in hits:
        grouped.setdefault((hit.rule, hit.category, hit.testimony, hit.found), []).append(hit)
    return [_review_row(group, show=show) for group in grouped.values()]


def _review_row(hits: Sequence[ReviewHit], *, show: bool) -> str:
    first = hits[0]
    said = _translate("Leaks", "{rule} · {kind} · files: {files}, places: {places} · first in {file}, {where}").format(
        rule=rule(first.rule),
        kind=category(first.category),
        files=number(len(hits)),
        places=number(sum(hit.count for hit in hits)),
        file=isolate_path(first.file),
        where=spoken(first.where),
    )
    return _translate("Leaks", "{said} · “{found}”").format(said=said, found=isolate(first.found)) if show else said
