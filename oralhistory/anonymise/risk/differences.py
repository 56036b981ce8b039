"""What somebody learns who holds two packages with the same testimony, and how they see that it is the same.

A fresh release id hides nothing when the sentences are equal; a year in one package and a month in the next is a
month; a unit masked here and kept there is kept. Two releases are compared by what was let out, never by the record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from oralhistory.anonymise.risk.rows import (
    CATALOGUE,
    Item,
    ReleasedRow,
    catalogue_items,
    is_finer,
    said,
    without_letters,
)
from oralhistory.model import Audience


class Turn(StrEnum):
    """How a field reads in the later package, beside the earlier one."""

    ADDED = "added"
    """It said nothing, and says something now."""
    FINER = "finer"
    OTHER = "other"
    """Each says something that the other does not."""
    COARSER = "coarser"
    DROPPED = "dropped"
    """It says nothing any more; who holds the earlier package knows it still."""


class Link(StrEnum):
    """By what two releases can be seen to be one testimony."""

    ID = "id"
    SENTENCES = "sentences"
    TITLE = "title"
    ATTRIBUTION = "attribution"
    ROW = "row"
    """All that the catalogue says of it is equal, and nothing else in either package reads so."""


@dataclass(frozen=True)
class FieldChange:
    """One column in two packages, and how each treated its category in the profile's words ("generalise to year")."""

    field: str
    turn: Turn
    was: str
    now: str
    was_treated: str = ""
    now_treated: str = ""


@dataclass(frozen=True)
class EarlierRelease:
    """One testimony in an earlier package. ``row`` is ``None`` where nothing of it is kept: destroyed, or too old."""

    release_id: str
    row: ReleasedRow | None


@dataclass(frozen=True)
class EarlierPackage:
    """A package that is out there. ``made_on`` is an ISO day; ``releases`` are by testimony id."""

    id: str
    made_on: str
    audience: Audience
    recipient: str | None
    releases: Mapping[str, EarlierRelease]


@dataclass(frozen=True)
class Difference:
    """What two packages together tell of one testimony. ``release`` is what it is called in the later one."""

    release: str
    package: str
    made_on: str
    audience: Audience
    """Whom the earlier package was for."""
    changes: tuple[FieldChange, ...] = ()
    words_added: tuple[Item, ...] = ()
    """What the later text tells and the earlier did not."""
    words_dropped: tuple[Item, ...] = ()
    media_added: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    sentences: tuple[int, int] = (0, 0)
    """How many of the later release's sentences stand in the earlier one, and how many it has."""
    unknown: bool = field(default=False, kw_only=True)
    """Nothing is kept of the earlier release, so nobody knows what it told."""

    @property
    def is_more(self) -> bool:
        """Whether both together tell more than the later one alone."""
        told = any(change.turn in (Turn.OTHER, Turn.COARSER, Turn.DROPPED) for change in self.changes)
        return told or bool(self.words_dropped) or self.unknown

    @property
    def is_new(self) -> bool:
        """Whether the later one tells more than the earlier one alone."""
        told = any(change.turn in (Turn.ADDED, Turn.FINER, Turn.OTHER) for change in self.changes)
        return told or bool(self.words_added or self.media_added)


def held_together(
    packages: Sequence[EarlierPackage], audience: Audience, recipient: str | None
) -> tuple[EarlierPackage, ...]:
    """The earlier packages that somebody may hold who gets one for this audience.

    Those for the same audience; those for the public, which everybody has; those of a partner, who may be anybody's
    partner; those of the same recipient. What the public gets, all others get too.
    """
    shared = {audience, Audience.PUBLIC, Audience.PARTNER}
    name = _key(recipient)
    return tuple(
        each
        for each in packages
        if each.audience in shared
        or (audience in (Audience.PUBLIC, Audience.PARTNER) and each.audience is not Audience.TEAM)
        or (name and name == _key(each.recipient))
    )


def difference(
    release: str,
    now: ReleasedRow,
    package: EarlierPackage,
    earlier: EarlierRelease,
    *,
    same_id: bool = False,
) -> Difference:
    """Compare a release with an earlier one of the same testimony.

    Args:
        release: what it is called.
        now: what it lets be read.
        package: the earlier package.
        earlier: the same testimony in it.
        same_id: whether the release id is the same.
    """
    was = earlier.row
    if was is None:
        links = (Link.ID,) if same_id else ()
        return Difference(release, package.id, package.made_on, package.audience, links=links, unknown=True)
    shared = _shared(now, was)
    return Difference(
        release=release,
        package=package.id,
        made_on=package.made_on,
        audience=package.audience,
        changes=tuple(_changes(was, now)),
        words_added=_words_beside(now, was),
        words_dropped=_words_beside(was, now),
        media_added=tuple(medium for medium in now.media if medium not in was.media),
        links=tuple(_links(now, was, package, same_id=same_id, shared=shared)),
        sentences=shared,
    )


def _changes(was: ReleasedRow, now: ReleasedRow) -> Iterator[FieldChange]:
    for name, category in CATALOGUE.items():
        before, after = said(was.values.get(name, "")), said(now.values.get(name, ""))
        if before == after:
            continue
        treated = (_treated(row, category.value if category else "") for row in (was, now))
        yield FieldChange(name, _turn(before, after), before, after, *treated)


def _turn(before: str, after: str) -> Turn:
    if not before:
        return Turn.ADDED
    if not after:
        return Turn.DROPPED
    if is_finer(after, before):
        return Turn.FINER
    return Turn.COARSER if is_finer(before, after) else Turn.OTHER


def _treated(row: ReleasedRow, category: str) -> str:
    treatment, level = row.treatments.get(category, ""), row.levels.get(category, "")
    return f"{treatment} to {level}" if treatment == "generalise" and level not in ("", "kind") else treatment


def _words_beside(one: ReleasedRow, other: ReleasedRow) -> tuple[Item, ...]:
    """What the texts of one tell and those of the other do not."""
    there = {(name, without_letters(words).casefold()) for name, words in other.words}
    return tuple(dict.fromkeys((n, w) for n, w in one.words if (n, without_letters(w).casefold()) not in there))


def _shared(now: ReleasedRow, was: ReleasedRow) -> tuple[int, int]:
    if was.prints is None or now.prints is None:
        return 0, 0
    if was.prints.salt != now.prints.salt:  # nobody can tell, so all that could be shared are
        return min(len(now.prints.marks), len(was.prints.marks)), len(now.prints.marks)
    return len(now.prints.marks & was.prints.marks), len(now.prints.marks)


def _links(
    now: ReleasedRow, was: ReleasedRow, package: EarlierPackage, *, same_id: bool, shared: tuple[int, int]
) -> Iterator[Link]:
    if same_id:
        yield Link.ID
    if shared[0]:
        yield Link.SENTENCES
    title = without_letters(now.values.get("title", ""))
    if title and title == without_letters(was.values.get("title", "")):
        yield Link.TITLE
    if " " in now.attribution and now.attribution == was.attribution:
        yield Link.ATTRIBUTION
    own = catalogue_items(was)
    alike = [each.row for each in package.releases.values() if each.row and catalogue_items(each.row) == own]
    if catalogue_items(now) == own and len(alike) == 1 and any(value for _, value in own):
        yield Link.ROW


def _key(name: str | None) -> str:
    return " ".join((name or "").split()).casefold()
