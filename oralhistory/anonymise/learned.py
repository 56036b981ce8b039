"""What decisions make known: a suggestion that somebody decided by itself names something to be guarded everywhere.

Accepting a whole list says little about each entry, so it spreads nothing; nor does keeping the words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from oralhistory.anonymise.forms import is_common
from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.normalise import squeeze, words_of
from oralhistory.model import Category, FindingDecision, ProtectedEntity, Treatment

LEARNED: Final = frozenset(
    {Category.PERSON, Category.PLACE, Category.ORGANISATION, Category.UNIT, Category.CONTACT, Category.CODE}
)
"""Categories that name one thing in the world wherever they stand; a rank or an age does not."""


def learned(decisions: Mapping[str, FindingDecision], owner: str) -> tuple[ProtectedEntity, ...]:
    """The entities that a testimony's present decisions on suggestions make known, in their order.

    Args:
        decisions: by group of findings; those on what the register knew before make nothing new known.
        owner: the vault's id of the testimony; entity ids begin with it.
    """
    return tuple(
        _entity(group, decision, owner) for group, decision in decisions.items() if _names_something(group, decision)
    )


def _names_something(group: str, decision: FindingDecision) -> bool:
    kind, _, told = group.partition(":")
    of_suggestion = kind == decision.category and words_of(told) == words_of(decision.text)
    if decision.category not in LEARNED or not of_suggestion:
        return False  # of what was known before, or of one mention alone
    by_itself = decision.treatment is not None or decision.replacement is not None
    return by_itself and decision.treatment is not Treatment.KEEP and bool(squeeze(decision.text))


def _entity(group: str, decision: FindingDecision, owner: str) -> ProtectedEntity:
    name = decision.text.strip()
    return ProtectedEntity(
        id=f"{owner}/decision/{group}",
        category=decision.category,
        name=name,
        forms=(name,),
        testimony=owner,
        replacement=decision.replacement,
        everyday=len(words_of(name)) == 1 and is_common(name),
        local=is_description(name),
        group=group,
    )


def is_description(text: str) -> bool:
    """Whether these are everyday words without a capital; one alone in a script without capitals may be a name."""
    told = text.split()
    plain = text.islower() or (text == text.lower() and len(told) > 1)
    return plain and all(is_everyday(word) for word in told)
