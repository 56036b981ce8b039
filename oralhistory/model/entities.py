"""Protected entities: the persons, places, units, dates and numbers that must be guarded."""

from __future__ import annotations

from dataclasses import dataclass

from oralhistory.model.vocabulary import Attribution, Audience, Category, Role


@dataclass(frozen=True)
class ProtectedEntity:
    """One thing in the world, under every name the collection knows for it.

    ``id`` is stable within a register (``TESTIMONY/person/n1``). ``testimony`` is the owner's id, ``person`` the
    person's id within that record. ``forms`` are the written forms as recorded, ``name`` first; the matcher derives
    inflections, spellings and token forms from them. ``everyday`` marks a form that is also a common word, which
    needs context. ``replacement`` is what a person chose to have written instead. A ``local`` entity (a rank, a
    role, an age) identifies inside its own testimony only: elsewhere the same word is just a word.

    ``context`` is what a person said about single words: they need context, or never do; ``None`` leaves it to the
    lexicons. ``group`` is the group of findings whose decision made the entity known. ``at_most`` is the most that a
    person lets each audience be told (:class:`EntityCard`).
    """

    id: str
    category: Category
    name: str
    forms: tuple[str, ...]
    testimony: str
    person: str | None = None
    role: Role | None = None
    replacement: str | None = None
    everyday: bool = False
    local: bool = False
    context: bool | None = None
    group: str | None = None
    at_most: tuple[tuple[Audience, Attribution], ...] = ()
