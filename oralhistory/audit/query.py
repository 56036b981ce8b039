"""What one asks of the history: which kinds of acts, whose, of which testimony. Pure values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Matter(StrEnum):
    """A kind of act, as people look for it."""

    TESTIMONIES = "testimonies"
    CONSENT = "consent"
    REVIEW = "review"
    PACKAGES = "packages"
    VAULT = "vault"
    SETTINGS = "settings"


ACTIONS: Mapping[Matter, tuple[str, ...]] = {
    Matter.TESTIMONIES: (
        "testimony.added",
        "testimony.saved",
        "testimony.clashed",
        "testimony.sealed",
        "testimony.unsealed",
        "testimony.destroyed",
        "attachment.added",
        "note.kept",
    ),
    Matter.CONSENT: ("consent.appended", "form.added"),
    Matter.REVIEW: (
        "review.decided",
        "review.taken-back",
        "review.finished",
        "entity.added",
        "entity.changed",
        "entity.removed",
        "entity.merged",
        "entity.split",
        "entity.imported",
        "entity.taken-back",
    ),
    Matter.PACKAGES: (
        "package.made",
        "testimony.released",
        "package.void",
        "testimony.not-released",
        "testimony.printed",
        "release.kept",
        "release.fresh",
    ),
    Matter.VAULT: (
        "vault.created",
        "keyslot.replaced",
        "history.cut",
        "vault.upgraded",
        "backup.made",
        "backup.rotated-out",
        "backup.shredded",
    ),
    Matter.SETTINGS: ("collection.set",),
}
"""Every action the program writes, by its matter; a test holds this against the code."""

_MATTERS = {action: matter for matter, actions in ACTIONS.items() for action in actions}


def matter_of(action: str) -> Matter | None:
    """The matter of an action; ``None`` for one this version does not know."""
    return _MATTERS.get(action)


@dataclass(frozen=True)
class HistoryQuery:
    """What the history is narrowed to. An empty part narrows nothing.

    ``accession`` is any part of an accession number, in capital or small letters; ``subject`` the id of one testimony.
    """

    matters: frozenset[Matter] = frozenset()
    by: str | None = None
    accession: str = ""
    subject: str | None = None


@dataclass(frozen=True)
class HistoryFacets:
    """How many events each filter would leave, the other filters kept; most first among ``persons``."""

    total: int = 0
    matters: Mapping[Matter, int] = field(default_factory=dict[Matter, int])
    persons: Mapping[str, int] = field(default_factory=dict[str, int])
