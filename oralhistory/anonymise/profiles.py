"""Disclosure profiles: what is done with each category of identifier for one audience."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from oralhistory.anonymise.ladders import KIND, ROLE, choices
from oralhistory.anonymise.own_ladders import NO_LADDERS, OwnLadders
from oralhistory.model import Audience, Category, Testimony, Treatment

Treatments = Mapping[Category, Treatment]
Levels = Mapping[Category, str]
"""By category, the name of the level that ``generalise`` goes to."""

_K, _G, _P, _M = Treatment.KEEP, Treatment.GENERALISE, Treatment.PSEUDONYM, Treatment.MASK

#                                 public  researcher  partner  court  team
_DEFAULTS: Final[dict[Category, tuple[Treatment, Treatment, Treatment, Treatment, Treatment]]] = {
    Category.PERSON:              (_P,    _P,         _P,      _P,    _P),
    Category.PLACE:               (_G,    _G,         _P,      _K,    _K),
    Category.ORGANISATION:        (_G,    _G,         _K,      _K,    _K),
    Category.UNIT:                (_G,    _G,         _G,      _K,    _K),
    Category.RANK:                (_G,    _G,         _G,      _K,    _K),
    Category.ROLE:                (_G,    _G,         _K,      _K,    _K),
    Category.DATE:                (_G,    _G,         _G,      _K,    _K),
    Category.AGE:                 (_G,    _G,         _K,      _K,    _K),
    Category.DEMOGRAPHIC:         (_M,    _K,         _K,      _K,    _K),
    Category.CONTACT:             (_M,    _M,         _M,      _M,    _M),
    Category.CODE:                (_M,    _M,         _M,      _M,    _M),
    Category.QUANTITY:            (_G,    _K,         _K,      _K,    _K),
    Category.EVENT:               (_G,    _G,         _K,      _K,    _K),
    Category.HEALTH:              (_M,    _M,         _M,      _M,    _K),
    Category.OTHER:               (_M,    _M,         _M,      _K,    _K),
}  # fmt: skip
_ORDER: Final = (Audience.PUBLIC, Audience.RESEARCHER, Audience.PARTNER, Audience.COURT, Audience.TEAM)

_LEVELS: Final[dict[Category, str]] = {
    Category.DATE: "year",
    Category.AGE: "band",
    Category.RANK: "group",
    Category.QUANTITY: "band",
    Category.PLACE: "kind",
    Category.ORGANISATION: "kind",
    Category.UNIT: "kind",
    Category.ROLE: "kind",
    Category.EVENT: "kind",
}
_FINER: Final[dict[Audience, dict[Category, str]]] = {
    Audience.RESEARCHER: {Category.DATE: "month"},
    Audience.PARTNER: {Category.DATE: "month"},
    Audience.COURT: {Category.DATE: "month"},
    Audience.TEAM: {Category.DATE: "month"},
}

NEVER_KEPT: Final = frozenset({Category.CONTACT, Category.CODE})
"""Categories no profile may keep: a phone number or an identity number serves no reader of a testimony."""


@dataclass(frozen=True)
class Profile:
    """Treatment and level of generalisation per category, for one audience."""

    audience: Audience
    treatments: Treatments
    levels: Levels
    own: OwnLadders = NO_LADDERS
    """The organisation's own ladders, which a level may name."""
    tells_roles: bool = False
    """Whether the label of somebody spoken of may say their rank or role as far as it may be read."""
    held_back: frozenset[Category] = frozenset()
    """What the record itself, and so its narrator, wants treated: no card of the team lets the words stay there."""

    def treatment(self, category: Category) -> Treatment:
        """What happens to this category; ``generalise`` without a ladder is ``mask``, and the floor holds."""
        chosen = self.treatments.get(category, Treatment.MASK)
        if chosen is Treatment.KEEP and category in NEVER_KEPT:
            return Treatment.MASK
        if chosen is Treatment.GENERALISE and category not in self.levels:
            return Treatment.MASK
        return chosen

    def level(self, category: Category) -> str:
        """How coarse ``generalise`` makes this category: a level of ``resources/ladders/levels.csv`` or an own one."""
        return self.levels.get(category, "")

    def said(self) -> dict[str, str]:
        """Each category's treatment in words, for the codebook: ``{"date": "generalise to year"}``.

        Of an own ladder the level's name alone is told: its rows are the collection's secret.
        """
        words: dict[str, str] = {}
        for category in Category:
            treatment = self.treatment(category)
            level = self.level(category)
            coarse = treatment is Treatment.GENERALISE and level not in ("", KIND)
            words[category.value] = f"{treatment.value} to {level}" if coarse else treatment.value
            if coarse and level in self.own.levels(category):
                words[category.value] += " (a ladder of the collection; what it does not list, to its kind)"
        return words


def default_treatments(audience: Audience) -> dict[Category, Treatment]:
    """The treatments an audience gets when nobody chose otherwise: strictest for the public."""
    at = _ORDER.index(audience)
    return {category: row[at] for category, row in _DEFAULTS.items()}


def usual_levels(audience: Audience) -> dict[Category, str]:
    """The levels an audience gets when nobody chose otherwise."""
    return _LEVELS | _FINER.get(audience, {})


def profile_for(
    audience: Audience,
    collection: Mapping[Audience, Treatments] | None = None,
    testimony: Testimony | None = None,
    *,
    levels: Mapping[Audience, Levels] | None = None,
    own: OwnLadders = NO_LADDERS,
) -> Profile:
    """The profile that holds: the defaults, then the collection's overrides, then the record's own.

    An override may go either way, and the record's wins, since it is the narrator's. Only contact and code are
    never kept. A record has treatments only; levels are the collection's.

    Args:
        levels: the levels the collection chose. One that no ladder has any more is the kind: less, never more.
        own: the organisation's ladders.
    """
    treatments = default_treatments(audience)
    treatments |= (collection or {}).get(audience, {})
    wished: Treatments = {}
    if testimony and testimony.anonymisation:
        wished = testimony.anonymisation.profiles.get(audience, {})
        treatments |= wished
    wanted = usual_levels(audience)
    chosen = dict((levels or {}).get(audience, {}))
    tells_roles = chosen.pop(Category.PERSON, KIND) == ROLE
    for category, level in chosen.items():
        there = choices(category, own)
        wanted[category] = level if level in there else KIND if category in _LEVELS else ""
    named = {category: level for category, level in wanted.items() if level}
    held_back = frozenset(category for category, wish in wished.items() if wish is not Treatment.KEEP)
    return Profile(audience, MappingProxyType(treatments), MappingProxyType(named), own, tells_roles, held_back)
