"""What decisions make known: a suggestion that somebody decided by itself names something to be guarded everywhere.

Accepting a whole list says little about each entry, so it spreads nothing; nor does keeping the words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from oralhistory.anonymise.forms import is_common
from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.mentions import group_of_mention
from oralhistory.anonymise.normalise import squeeze, words_of
from oralhistory.model import Category, FindingDecision, ProtectedEntity, Treatment

LEARNED: Final = frozenset(
    {Category.PERSON, Category.PLACE, Category.ORGANISATION, Category.UNIT, Category.CONTACT, Category.CODE}
)
"""Categories that name one thing in the world wherever they stand; a rank or an age does not."""


def learned(decisions: Mapping[str, FindingDecision], owner: str) -> tuple[ProtectedEntity, ...]:
    """The entities that a testimony's present decisions on suggestions make known, in their order.

    What was decided in one step under several spellings is one entity with all of them. A decision on a single mention
    says nothing about the words elsewhere.

    Args:
        decisions: by group of findings; those on what the register knew before make nothing new known.
        owner: the vault's id of the testimony; entity ids begin with it.
    """
    spellings: dict[str, list[str]] = {}
    spelt: set[str] = set()
    for group, decision in decisions.items():
        head = decision.together or group
        if head in decisions and head != group and _as_there(decision, decisions[head]):
            spellings.setdefault(head, []).append(decision.text.strip())
            spelt.add(group)
    return tuple(
        _entity(group, decision, owner, spellings.get(group, ()))
        for group, decision in decisions.items()
        if group not in spelt and _names_something(group, decision)
    )


def _as_there(decision: FindingDecision, other: FindingDecision) -> bool:
    """Whether two decisions of one step still say the same."""
    told = (decision.together, decision.treatment, decision.replacement)
    return told == (other.together, other.treatment, other.replacement)


def _names_something(group: str, decision: FindingDecision) -> bool:
    kind, _, told = group.partition(":")
    of_suggestion = kind == decision.category and words_of(told) == words_of(decision.text)
    if group_of_mention(group) or decision.category not in LEARNED or not of_suggestion:
        return False  # of what was known before, or of one mention alone
    by_itself = decision.treatment is not None or decision.replacement is not None
    return by_itself and decision.treatment is not Treatment.KEEP and bool(squeeze(decision.text))


def _entity(group: str, decision: FindingDecision, owner: str, spellings: Sequence[str]) -> ProtectedEntity:
    name = decision.text.strip()
    return ProtectedEntity(
        id=f"{owner}/decision/{group}",
        category=decision.category,
        name=name,
        forms=tuple(dict.fromkeys((name, *spellings))),
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
