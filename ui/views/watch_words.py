"""The watch list in words: what was promised for a day, sorted by kind, as rows of the overview."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QObject

from oralhistory.consent import WatchKind
from oralhistory.use_cases.watching import WatchedTestimony

from ..i18n import day as day_words
from ..i18n import isolate
from .due import Due
from .library_filter import LibraryFilter

AHEAD = "ahead/"
"""What the key of a row begins with whose days are still to come."""


@dataclass(frozen=True)
class _Words:
    icon: str
    due: str
    ahead: str
    act: str
    about: str


class WatchWords(QObject):
    """Sentences for :func:`oralhistory.use_cases.watching.watch`."""

    def rows(self, entries: Iterable[WatchedTestimony], today: date) -> Iterator[Due]:
        """One row for each kind, first what has come to its day, then what comes. Each leads to just its testimonies:
        to the list, or where it is a single one to its consent."""
        groups: dict[tuple[bool, WatchKind], list[WatchedTestimony]] = {}
        for entry in entries:
            groups.setdefault((entry.watched.day > today, entry.watched.kind), []).append(entry)
        for ahead in (False, True):
            for kind in WatchKind:
                if (ahead, kind) in groups:
                    yield self._row(kind, groups[ahead, kind], ahead=ahead)

    def about(self, kind: str) -> str:
        """A kind in a few words, as a filter."""
        return self._words(WatchKind(kind)).about

    def _row(self, kind: WatchKind, entries: list[WatchedTestimony], *, ahead: bool) -> Due:
        words = self._words(kind)
        ids = frozenset(entry.id for entry in entries)
        sentence = words.ahead.format(day=isolate(day_words(_date(entries[0].watched.day)))) if ahead else words.due
        key = f"{AHEAD}{kind.value}" if ahead else kind.value
        ink = "muted" if ahead else "hold"
        if len(ids) == 1:
            place = (entries[0].id, "consent", entries[0].watched.event)
            return Due(key, words.icon, ink, 1, sentence, words.act, place, "testimony")
        return Due(key, words.icon, ink, len(ids), sentence, words.act, LibraryFilter(only=ids, about=words.about))

    def _words(self, kind: WatchKind) -> _Words:
        decide, show = self.tr("Decide"), self.tr("Show")
        match kind:
            case WatchKind.EMBARGO_DUE:
                return _Words(
                    "calendar-clock",
                    self.tr("Embargo has reached its day: lift it, or set another"),
                    self.tr("Embargo reaches its day, the first on {day}"),
                    decide,
                    self.tr("Embargo reaches its day"),
                )
            case WatchKind.REVIEW_DUE:
                return _Words(
                    "file-text",
                    self.tr("Narrator’s time to look at the transcript is over: without approval it stays closed"),
                    self.tr("Narrator’s time to look at the transcript ends, the first on {day}"),
                    show,
                    self.tr("Narrator’s review"),
                )
            case WatchKind.STALE_FORM:
                return _Words(
                    "history",
                    self.tr("Consent given on a form that is out of date"),
                    self.tr("Consent given on a form that is out of date"),
                    self.tr("Renew"),
                    self.tr("Form out of date"),
                )
            case WatchKind.WINDOW_ENDS:
                return _Words(
                    "hourglass",
                    self.tr("Consent for a time ends today: ask again, or let it close"),
                    self.tr("Consent for a time ends, the first on {day}: ask again, or let it close"),
                    show,
                    self.tr("Consent ends"),
                )
            case WatchKind.RECONTACT_DUE:
                return _Words(
                    "phone",
                    self.tr("Promised to be in touch by now: use the safe way that was agreed"),
                    self.tr("Promised to be in touch, the first by {day}: use the safe way that was agreed"),
                    show,
                    self.tr("Promised to be in touch"),
                )
            case WatchKind.PROXY_ENDS:
                return _Words(
                    "users-round",
                    self.tr("Somebody else spoke for the narrator, and may no longer: ask the narrator"),
                    self.tr("Somebody else may speak for the narrator no longer, the first from {day} on"),
                    show,
                    self.tr("Somebody else spoke for the narrator"),
                )
            case WatchKind.RETENTION_ENDS:
                return _Words(
                    "hourglass",
                    self.tr("Was to be kept until now: destroy it, or agree on another day"),
                    self.tr("Is to be kept no longer than agreed, the first until {day}"),
                    decide,
                    self.tr("Agreed time is over"),
                )
            case WatchKind.AFTER_DEATH:
                return _Words(
                    "flower-2",
                    self.tr("Narrator has died: do what was agreed for then"),
                    self.tr("Narrator has died: do what was agreed for then"),
                    show,
                    self.tr("Narrator has died"),
                )


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
