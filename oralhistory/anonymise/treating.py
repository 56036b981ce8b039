"""What happens to each protected entity and each suspicion for one audience, and what is written in its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.ladder_words import may_be_said
from oralhistory.anonymise.ladders import generalise, kind_word
from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.matching import Mention
from oralhistory.anonymise.mentions import group_of_mention
from oralhistory.anonymise.normalise import words_of
from oralhistory.anonymise.profiles import NEVER_KEPT, Profile
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.spoken_of import NOBODY, ThirdParties
from oralhistory.anonymise.tables import Language, language_of, word
from oralhistory.anonymise.written_dates import edtf_readings
from oralhistory.model import Attribution, Category, FindingDecision, ProtectedEntity, Role, Treatment, meant_by
from oralhistory.model.ladder import SPANNED

_UNLABELLED = frozenset(
    {Category.DATE, Category.AGE, Category.QUANTITY, Category.CONTACT, Category.CODE, Category.DEMOGRAPHIC}
)
"""Categories for which a label would say no more than that something was withheld."""


_KIND_ALONE = (Attribution.NONE, Attribution.ROLE)


@dataclass(frozen=True)
class Choice:
    """What happens to one thing: its treatment, and words a person chose for it."""

    treatment: Treatment
    replacement: str | None = None


class Treating:
    """The rules of one testimony's way to one audience.

    ``decisions`` are by group. Without a decision the profile holds, for suspicions too: what nobody looked at is
    treated, not left.
    """

    def __init__(
        self,
        *,
        owner: str,
        register: Register,
        decisions: Mapping[str, FindingDecision],
        profile: Profile,
        attribution: Attribution,
        labels: Labels,
        third_parties: ThirdParties = NOBODY,
    ) -> None:
        self.owner = owner
        self.register = register
        self.decisions = decisions
        self.profile = profile
        self.attribution = attribution
        self.labels = labels
        self.third_parties = third_parties
        self._choices: dict[str, Choice] = {}
        self._singled_out = frozenset(group for name in decisions if (group := group_of_mention(name)))
        self._safe: dict[str, bool] = {}
        self._said: dict[tuple[str, str, str], bool] = {}

    def of_entity(self, entity: ProtectedEntity, mention: str = "") -> Choice:
        """What happens to a protected entity in this testimony; ``mention`` names one that may be decided alone."""
        if mention in self.decisions:
            return self._choose(entity, self.decisions[mention])
        choice = self._choices.get(entity.id)
        if choice is None:
            choice = self._choices[entity.id] = self._choose(entity, self.decisions.get(self.group_of(entity)))
        return choice

    def is_masked(self, entity: ProtectedEntity) -> bool:
        """Whether it is somebody who may not be named to anyone: no profile and no decision says otherwise."""
        masked = self.third_parties.masked
        return bool(masked) and entity.category is Category.PERSON and self.register.identity(entity) in masked

    def is_never_named(self, entity: ProtectedEntity) -> bool:
        """Whether nothing but what kind of thing it is may be told: it is masked, or the team's card says so."""
        return self.is_masked(entity) or self._at_most(entity) in _KIND_ALONE

    def _at_most(self, entity: ProtectedEntity) -> Attribution | None:
        """What the team's cards allow; how a narrator appears is the narrator's own affair."""
        return None if self._is_own_narrator(entity) else self.register.at_most(entity, self.profile.audience)

    def group_of(self, entity: ProtectedEntity) -> str:
        """The group its findings have here: that whose decision made it known, if it was one of this testimony."""
        made_known_here = entity.group if entity.testimony == self.owner else None
        return made_known_here or entity.id

    def _choose(self, entity: ProtectedEntity, decision: FindingDecision | None) -> Choice:
        if self.is_never_named(entity):
            return Choice(Treatment.MASK)
        if self._is_own_narrator(entity) and self.attribution is Attribution.REAL_NAME:
            return Choice(Treatment.KEEP)
        at_most = self._at_most(entity)
        usual = self.profile.treatment(entity.category)
        if usual is Treatment.KEEP and (self._is_own_narrator(entity) or at_most is Attribution.PSEUDONYM):
            usual = Treatment.PSEUDONYM
        named = at_most is Attribution.REAL_NAME and entity.category not in self.profile.held_back
        if named and _leaves_open(decision):
            return Choice(Treatment.KEEP)
        replacement = None if usual is Treatment.KEEP else entity.replacement
        if decision is None:
            return Choice(usual, replacement)
        if decision.treatment is Treatment.KEEP:
            agreed = entity.id in self.third_parties.agreed
            kept = agreed or (bool(decision.reason) and not self._must_go(entity))
            kept = kept and at_most is not Attribution.PSEUDONYM
            return Choice(Treatment.KEEP) if kept else Choice(usual, replacement)
        if decision.treatment is not None:
            return Choice(decision.treatment, decision.replacement)
        if decision.replacement is not None:
            return Choice(Treatment.PSEUDONYM if usual is Treatment.KEEP else usual, decision.replacement)
        return Choice(usual, replacement)

    def of_suspicion(self, group: str, category: Category, mention: str = "") -> Choice:
        """What happens to a finding that no entity stands behind, or only perhaps: then as if it did, unless a person
        decided otherwise. ``mention`` as in :meth:`of_entity`.

        What may be a contact, a number, or somebody who may not be named to anyone stays only with a reason.
        """
        decision = self.decisions.get(mention) or self.decisions.get(group)
        meant = self.behind(group)
        guarded = category in NEVER_KEPT or (not isinstance(meant, str) and self.is_never_named(meant))
        if guarded and decision and decision.treatment is Treatment.KEEP and not decision.reason:
            decision = None
        if not isinstance(meant, str):
            undecided = decision is None or (decision.treatment is None and decision.replacement is None)
            other = decision is not None and decision.treatment is Treatment.KEEP
            if undecided or (self.is_never_named(meant) and not other):
                return self.of_entity(meant)
        usual = self.profile.treatment(category)
        return Choice(decision.treatment or usual, decision.replacement) if decision else Choice(usual)

    def behind(self, group: str) -> ProtectedEntity | str:
        """The entity that the findings of a group may mean, or the group itself: what a label stands for."""
        return self.register.entity(meant_by(group) or "") or group

    def stays(self, entity: ProtectedEntity) -> bool:
        """Whether an entity's words may stay."""
        return self.of_entity(entity).treatment is Treatment.KEEP

    def stays_everywhere(self, entity: ProtectedEntity) -> bool:
        """Whether they may stay, and nobody decided otherwise for a single mention."""
        return self.group_of(entity) not in self._singled_out and self.stays(entity)

    def written(
        self, choice: Choice, category: Category, text: str, language: Language, entity: ProtectedEntity | str
    ) -> str:
        """What stands in the place of ``text``; ``entity`` is what is behind it, or the group of a suspicion."""
        chosen = choice.replacement
        if chosen is not None and self._is_safe(chosen) and not _is_foreign(chosen, language):
            return chosen
        match choice.treatment:
            case Treatment.KEEP if choice.replacement is None:
                return text
            case Treatment.REMOVE:
                return ""
            case Treatment.PSEUDONYM if category not in _UNLABELLED:
                return self._label(category, language, entity)
            case Treatment.GENERALISE:
                coarser = self.generalised(category, text, language, entity)
                return coarser if coarser is not None else word(f"mask.{category.value}", language)
            case _:
                return word(f"mask.{category.value}", language)

    def generalised(
        self, category: Category, text: str, language: Language, entity: ProtectedEntity | str
    ) -> str | None:
        """``text`` at the profile's level, for the metadata and for the text alike; ``None`` without a ladder.

        A thing is looked for in the organisation's ladder under all its names, so that an alias is called the same.
        """
        profile = self.profile
        level = profile.level(category)
        if not level:
            return None
        if level not in profile.own.levels(category):
            return generalise(category, text, level, language)
        names = self.register.names_of(entity) if isinstance(entity, ProtectedEntity) else ()
        if category in SPANNED:
            names = ()  # what is said counts, not what the record knows beyond it
        coarser = generalise(category, text, level, language, profile.own, names)
        if coarser is None or self._may_be_said(category, coarser, level, language):
            return coarser
        return kind_word(category, language)

    def _may_be_said(self, category: Category, words: str, level: str, language: Language) -> bool:
        key = (category.value, words, language)
        said = self._said.get(key)
        if said is None:
            said = may_be_said(category, words, level, self.profile.own, self.register)
            self._said[key] = said
        return said

    def narrator_word(self, person: ProtectedEntity | None, language: Language, *, alone: bool) -> str:
        """How a narrator is called where the real name may not stand: with a letter, or by role alone."""
        if person is None or (alone and self.attribution in (Attribution.NONE, Attribution.ROLE)):
            return word("label.narrator", language)
        return self.labels.words(self.register.identity(person), Category.PERSON, language, Role.NARRATOR)

    def _label(self, category: Category, language: Language, entity: ProtectedEntity | str) -> str:
        if isinstance(entity, str):
            return self.labels.label(entity, category, language)
        own_role = entity.role if entity.testimony == self.owner and category is Category.PERSON else None
        if own_role is Role.INTERVIEWER or own_role is Role.INTERPRETER:
            # The same interviewer in many testimonies must not tie them together.
            return f"[{word(f'label.{own_role.value}', language)}]"
        if own_role is Role.NARRATOR:
            return f"[{self.narrator_word(entity, language, alone=self._one_narrator())}]"
        return self.labels.label(self.register.identity(entity), category, language)

    def _one_narrator(self) -> bool:
        own = self.register.of_testimony(self.owner)
        return sum(e.role is Role.NARRATOR and e.category is Category.PERSON for e in own) == 1

    def _is_own_narrator(self, entity: ProtectedEntity) -> bool:
        return entity.category is Category.PERSON and entity.role is Role.NARRATOR and entity.testimony == self.owner

    def _must_go(self, entity: ProtectedEntity) -> bool:
        """What a single decision to keep cannot let out."""
        if entity.category is Category.DATE:
            return any(r.day is not None for form in entity.forms for r in edtf_readings(form))
        return entity.category is Category.PERSON or entity.category in NEVER_KEPT

    def _is_safe(self, replacement: str) -> bool:
        """Whether words a person chose name nobody themselves."""
        safe = self._safe.get(replacement)
        if safe is None:
            found = self.register.find(replacement, testimony=self.owner, ignore=self.stays, doubtful=True)
            safe = self._safe[replacement] = all(_is_just_a_word(replacement, mention) for mention in found)
        return safe


def _leaves_open(decision: FindingDecision | None) -> bool:
    """Whether no decision asks for other words than those that stand there."""
    if decision is None:
        return True
    return decision.replacement is None and decision.treatment in (None, Treatment.KEEP)


def _is_just_a_word(text: str, mention: Mention) -> bool:
    """Whether an everyday word of a place's or organisation's name ("coast") was written as that word."""
    written = text[mention.start : mention.end]
    named = mention.entity.category in (Category.PLACE, Category.ORGANISATION)
    return named and written == written.lower() and len(words_of(written)) == 1 and is_everyday(written)


def _is_foreign(replacement: str, language: Language) -> bool:
    """Whether words chosen for an Arabic text would stand in a Hebrew one, or the other way round."""
    return {language, language_of(replacement, "en")} == {"he", "ar"}
