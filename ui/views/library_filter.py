"""What the list of testimonies is narrowed to; also the place that other pages send it to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from oralhistory.consent import WatchKind
from oralhistory.storage.library import LibraryQuery, TranscriptState
from oralhistory.workspace import Status

_NONE: frozenset[str] = frozenset()
_SETS = ("status", "consent_state", "language", "audience", "keyword", "interviewed", "transcript", "watch")
_KNOWN = {"status": frozenset(Status), "transcript": frozenset(TranscriptState), "watch": frozenset(WatchKind)}


@dataclass(frozen=True)
class LibraryFilter:
    """What the list is narrowed to. An empty part narrows nothing.

    ``only`` are ids that another page chose, and ``about`` says in words which they are. ``watch`` are kinds of the
    watch list (:class:`WatchKind`); which testimonies they mean is for the page to find out, day by day.
    """

    status: frozenset[str] = frozenset()
    consent_state: frozenset[str] = frozenset()
    language: frozenset[str] = frozenset()
    interviewer: str | None = None
    only: frozenset[str] | None = None
    about: str = ""
    audience: frozenset[str] = frozenset()
    keyword: frozenset[str] = frozenset()
    interviewed: frozenset[str] = frozenset()
    transcript: frozenset[str] = frozenset()
    watch: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether everything is shown."""
        return self == LibraryFilter()

    def kept(self) -> LibraryFilter:
        """What of it can be kept: ``only`` holds for one visit."""
        return replace(self, only=None, about="")

    def applied_to(self, query: LibraryQuery, watched: frozenset[str] | None = None) -> LibraryQuery:
        """``query`` with these filters; ``watched`` are the ids that :attr:`watch` means, where it means any."""
        only = self.only
        if watched is not None:
            only = watched if only is None else only & watched
        return replace(
            query,
            status=self.status,
            consent_state=self.consent_state,
            language=self.language,
            interviewer=self.interviewer,
            audience=self.audience,
            keyword=self.keyword,
            interviewed=self.interviewed,
            transcript=self.transcript,
            only=only,
        )

    def to_json(self) -> dict[str, object]:
        """To be remembered, as far as it can be kept."""
        sets = {name: sorted(cast("frozenset[str]", getattr(self, name))) for name in _SETS}
        return {**{name: values for name, values in sets.items() if values}, "interviewer": self.interviewer}

    @classmethod
    def from_json(cls, kept: Mapping[str, object]) -> LibraryFilter:
        """What :meth:`to_json` said; what cannot be read is left out."""

        def texts(name: str) -> frozenset[str]:
            value = kept.get(name)
            read = frozenset(str(each) for each in cast("list[object]", value)) if isinstance(value, list) else _NONE
            return read & _KNOWN[name] if name in _KNOWN else read

        interviewer = kept.get("interviewer")
        return cls(
            status=texts("status"),
            consent_state=texts("consent_state"),
            language=texts("language"),
            interviewer=interviewer if isinstance(interviewer, str) else None,
            audience=texts("audience"),
            keyword=texts("keyword"),
            interviewed=texts("interviewed"),
            transcript=texts("transcript"),
            watch=texts("watch"),
        )
