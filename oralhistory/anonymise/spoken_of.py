"""Those who are spoken of and said something about it: who is masked for everyone, and who agreed to be named.

Consent says who they are, in the words of its events (a person's id in the record, or a name); here they are found
among the register's entities.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from oralhistory.anonymise.normalise import squeeze
from oralhistory.anonymise.register import Register
from oralhistory.model import Category, ProtectedEntity, Role


@dataclass(frozen=True)
class ThirdParties:
    """``masked`` are identities (:meth:`Register.identity`): under whatever record a name of theirs is known it goes.

    ``agreed`` are ids of this record's own entities.
    """

    masked: frozenset[str] = frozenset()
    agreed: frozenset[str] = frozenset()


NOBODY = ThirdParties()


def third_parties(register: Register, owner: str, refused: Collection[str], agreed: Collection[str]) -> ThirdParties:
    """Find third parties in the register.

    Args:
        register: the collection's.
        owner: the testimony whose consent events name them.
        refused: who is masked, as the events say it.
        agreed: who agreed to be named. Somebody who is in both is masked; how a narrator appears is said elsewhere in
            the events, so that an agreement among those spoken of names no narrator.
    """
    if not (refused or agreed):
        return NOBODY
    own = [entity for entity in register.of_testimony(owner) if entity.category is Category.PERSON]
    masked = frozenset(register.identity(e) for e in own if _is_one_of(e, refused))
    may = (e for e in own if e.role is not Role.NARRATOR and register.identity(e) not in masked)
    named = frozenset(e.id for e in may if _is_one_of(e, agreed))
    return ThirdParties(masked, named)


def _is_one_of(entity: ProtectedEntity, people: Collection[str]) -> bool:
    if entity.person in people:
        return True
    keys = {squeeze(form) for form in entity.forms}
    return any(squeeze(person) in keys for person in people)


def objecting(entities: Iterable[ProtectedEntity], refused: Mapping[str, Collection[str]]) -> frozenset[str]:
    """The ids of those who refused, in any word of their testimony's consent events, to be named.

    Whoever agreed later is named as that testimony's events say, and not on the strength of a card.

    Args:
        entities: those asked about.
        refused: by testimony, who ever was to be masked, as its events say it.
    """
    return frozenset(e.id for e in entities if _is_one_of(e, refused.get(e.testimony, ())))
