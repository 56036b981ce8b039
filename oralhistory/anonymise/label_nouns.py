"""Whether a label says more than "Person": the group of a rank, or a role as far as the ladder leaves it.

Only where the collection asks for it, and only when nothing hidden is told: it is somebody spoken of, never speaking;
every record that names them gives one and the same word, so that no record lends its word to another; and in each of
these rank or role may be read at that level, by the collection, by the record's own wishes, by the team's cards, and by
what a person decided, were it for a single mention.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Final

from oralhistory.anonymise.ladder_words import may_be_said
from oralhistory.anonymise.ladders import levels, rank_group
from oralhistory.anonymise.mentions import group_of_mention
from oralhistory.anonymise.own_ladders import noun_of
from oralhistory.anonymise.profiles import Profile
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.tables import LANGUAGES, Language, word
from oralhistory.model import Attribution, Category, FindingDecision, ProtectedEntity, Role, Treatment

Nouns = Mapping[tuple[str, Language], str]
"""By identity and language of the text, the noun of a label."""

NO_NOUNS: Final[Nouns] = MappingProxyType({})
_SPOKEN_OF: Final = frozenset({Role.MENTIONED, Role.PRESENT})
_READABLE: Final = frozenset({Treatment.KEEP, Treatment.GENERALISE})
_OPEN: Final = (None, Attribution.REAL_NAME)
"""What cards may say of a rank or role that a noun tells."""
_FINEST_GROUP: Final = "group"


@dataclass(frozen=True)
class Wishes:
    """What holds for one testimony of the package: its profile, and the decisions on it."""

    profile: Profile
    decisions: Mapping[str, FindingDecision]

    def about(self, group: str) -> Sequence[FindingDecision]:
        """What was decided for a group, and for single mentions of it."""
        return self._by_group.get(group, ())

    @cached_property
    def _by_group(self) -> Mapping[str, Sequence[FindingDecision]]:
        found: defaultdict[str, list[FindingDecision]] = defaultdict(list)
        for name, decision in self.decisions.items():
            found[group_of_mention(name) or name].append(decision)
        return found


def label_nouns(register: Register, profile: Profile, going: Mapping[str, Wishes]) -> Nouns:
    """The nouns of one package.

    Args:
        profile: the collection's, for the audience.
        going: by the owner's id, what holds for each testimony of the package.
    """
    if not profile.tells_roles:
        return NO_NOUNS
    facts: defaultdict[tuple[str, str | None], list[ProtectedEntity]] = defaultdict(list)
    people: defaultdict[str, list[ProtectedEntity]] = defaultdict(list)
    for entity in register.entities:
        if entity.category in (Category.RANK, Category.ROLE) and entity.person:
            facts[entity.testimony, entity.person].append(entity)
        elif entity.category is Category.PERSON:
            people[register.identity(entity)].append(entity)
    found: dict[tuple[str, Language], str] = {}
    for identity, persons in people.items():
        if any(person.role not in _SPOKEN_OF for person in persons):
            continue
        told = [facts[person.testimony, person.person] for person in persons if _is_own(person)]
        for language in LANGUAGES:
            noun = _noun(told, profile, going, language, register)
            if noun:
                found[identity, language] = noun
    return MappingProxyType(found)


def _is_own(person: ProtectedEntity) -> bool:
    """Not a child that is known by its parent's name alone: the parent's rank is not its own."""
    return person.id == f"{person.testimony}/person/{person.person}"


def _noun(
    told: Sequence[Sequence[ProtectedEntity]],
    profile: Profile,
    going: Mapping[str, Wishes],
    language: Language,
    register: Register,
) -> str | None:
    """The role's noun if all roles have the same, else that of the ranks; ``told`` is what each record gives."""
    for category in (Category.ROLE, Category.RANK):
        given = [[fact for fact in of_record if fact.category is category] for of_record in told]
        facts = [fact for of_record in given for fact in of_record]
        if not given or not all(given) or any(_is_hidden(fact, profile, going, register) for fact in facts):
            continue
        said = {_word(fact, profile, language, register) for fact in facts}
        if len(said) == 1 and (noun := said.pop()):
            return noun
    return None


def _is_hidden(fact: ProtectedEntity, profile: Profile, going: Mapping[str, Wishes], register: Register) -> bool:
    if fact.replacement is not None or register.at_most(fact, profile.audience) not in _OPEN:
        return True
    treatments = {profile.treatment(fact.category)}
    wishes = going.get(fact.testimony)
    if wishes:
        treatments.add(wishes.profile.treatment(fact.category))
        for decision in wishes.about(fact.id):
            if decision.replacement is not None:
                return True
            treatments.add(decision.treatment or profile.treatment(fact.category))
    return not treatments <= _READABLE


def _word(fact: ProtectedEntity, profile: Profile, language: Language, register: Register) -> str | None:
    level = profile.level(fact.category)
    if level in profile.own.levels(fact.category):
        words = profile.own.words(fact.category, fact.forms, level, language)
        said = words is not None and may_be_said(fact.category, words, level, profile.own, register)
        return noun_of(words) if words and said else None
    if fact.category is Category.RANK and level == _FINEST_GROUP and level in levels(Category.RANK):
        group = rank_group(fact.name)
        return noun_of(word(f"rank.{group}", language)) if group else None
    return None
