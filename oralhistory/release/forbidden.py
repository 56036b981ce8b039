"""What must not leave to one audience: the whole collection's register, its private texts, this machine's names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.ladder_words import sayable
from oralhistory.anonymise.ladders import generalise
from oralhistory.anonymise.mentions import group_of_mention
from oralhistory.anonymise.profiles import Profile
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.spoken_of import ThirdParties
from oralhistory.anonymise.tables import language_of
from oralhistory.anonymise.treating import Treating
from oralhistory.consent import state_on
from oralhistory.jobs import Job
from oralhistory.model import UNLADDERED, Attribution, Audience, Category, ProtectedEntity, Testimony, Treatment
from oralhistory.model.cards import COLLECTION
from oralhistory.model.custom_fields import texts_of
from oralhistory.model.thesaurus import folded
from oralhistory.release.gate import ReleaseRules, spoken_of
from oralhistory.release.house_words import label_words, readme_texts
from oralhistory.release.leakcheck import (
    Allowance,
    Forbidden,
    Leak,
    LeakReport,
    Phrase,
    ReviewHit,
    check,
    machine_marks,
)
from oralhistory.release.leakcheck.forbidden import Doubt, Hit, Scope, Seen
from oralhistory.release.released import ReleasedTestimony
from oralhistory.release.request import Dossier


@dataclass(frozen=True)
class Guard:
    """The leak check, bound to what must not leave for one audience. Safe on any thread."""

    forbidden: Forbidden
    named: dict[str, frozenset[str]]
    """By testimony id, the entities that may stand in its own release: a narrator who wants the real name."""
    told_names: dict[str, frozenset[str]]
    """By testimony id, these entities' names, letters only."""
    ladder_words: str = ""
    """What the collection's own ladders may write for this audience, one a line: it excuses no name and no number."""

    def check(self, folder: Path, gone: Sequence[tuple[Dossier, ReleasedTestimony]], job: Job) -> LeakReport:
        """Look through a package of ours; each name allowed stands in its own folder and in the catalogue."""
        allow: list[Allowance] = []
        for dossier, testimony in gone:
            names = self.named.get(dossier.id)
            if names:
                allow.append(Allowance(f"data/{testimony.release_id}", names))
                allow += [Allowance(f"data/{name}", names) for name in _SHARED]
        owners = {f"data/{testimony.release_id}": dossier.id for dossier, testimony in gone}
        return self._without_house_words(
            check(folder, self.forbidden, allow=allow, owners=owners, job=job, timestamps=True)
        )

    def check_foreign(self, path: Path, job: Job) -> LeakReport:
        """Look through a file from anywhere. Who may be named at all for this audience is not reported."""
        everyone = frozenset[str]().union(*self.named.values())
        return self._without_house_words(check(path, self.forbidden, allow=[Allowance("", everyone)], job=job))

    def _without_house_words(self, report: LeakReport) -> LeakReport:
        """Leave out what only reads like a word of our own labels, or in the README like one of its own.

        A narrator's e-mail address may be the name again: where the name may be told, its letters are no contact.
        """
        told = [leak for leak in report.leaks if not self._is_house_word(leak) and not self._is_told_name(leak)]
        doubts = [hit for hit in report.review if not self._is_house_word(hit)]
        return replace(report, leaks=tuple(told), review=tuple(doubts))

    def _is_told_name(self, leak: Leak) -> bool:
        return leak.category is Category.CONTACT and _letters(leak.found) in self.told_names.get(
            leak.testimony or "", ()
        )

    def _is_house_word(self, leak: Leak | ReviewHit) -> bool:
        texts = [label_words()]
        if leak.category not in UNLADDERED:
            texts.append(self.ladder_words)
        if leak.file.endswith("README.html"):
            texts.append(readme_texts())
        scope = Scope(owner=leak.testimony)
        return bool(leak.found) and any(
            leak.found == hit.found
            for text in texts
            for line in text.splitlines()
            for hit in _all_seen(self.forbidden.look(line, scope))
        )


def _all_seen(seen: Seen) -> Iterator[Hit | Doubt]:
    yield from seen.hits
    yield from seen.doubts


_SHARED = ("testimonies.csv", "testimonies.json", "README.html")


def guard_for(dossiers: Sequence[Dossier], audience: Audience, rules: ReleaseRules, day: date, vault: Path) -> Guard:
    """Compile what must not leave.

    Args:
        dossiers: of the whole collection, not only of what goes: what stays must not be told either.
        audience: who will read it; what its profile keeps may be read.
        day: whose real name may be told is asked for this day.
        vault: its path must not be told.
    """
    stays = {dossier.id: _kept(dossier.testimony, audience, rules) for dossier in dossiers}
    stays[COLLECTION] = _kept(None, audience, rules)
    parties = {dossier.id: spoken_of(dossier, rules.register, day) for dossier in dossiers}
    entities = [
        e
        for e in rules.register.entities
        if (e.testimony in parties and _is_masked(e, rules.register, parties[e.testimony]))
        or not _may_be_told(e, rules.register.at_most(e, audience), stays.get(e.testimony, frozenset()))
    ]
    testimonies = {dossier.id: dossier.testimony for dossier in dossiers}
    entities = [each for e in entities for each in _beyond_ladder(e, audience, rules, testimonies.get(e.testimony))]
    entities += [entity for dossier in dossiers for entity in _inner_names(dossier)]
    phrases = [phrase for dossier in dossiers for phrase in _phrases(dossier, audience, day, rules)]
    named = {
        d.id: names
        for d in dossiers
        if (
            names := _named(d, audience, day, rules.register.entities)
            | _agreed(d, parties[d.id])
            | _left(d, audience, day, rules, parties[d.id])
        )
    }
    names = {
        id: frozenset(_letters(form) for e in rules.register.entities if e.id in allowed for form in e.forms)
        for id, allowed in named.items()
    }
    ladder_words = "\n".join(sayable(rules.profile(audience), rules.register))
    return Guard(Forbidden(entities, phrases, machine_marks(vault=vault)), named, names, ladder_words)


def _inner_names(dossier: Dossier) -> Iterator[ProtectedEntity]:
    """What the vault calls a testimony and its recordings: no reader needs it, and it joins packages."""
    accession = dossier.accession
    for name in (dossier.id, *(recording.id for recording in dossier.recordings), accession):
        yield ProtectedEntity(f"{dossier.id}/inner/{name}", Category.CODE, name, (name,), dossier.id)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _may_be_told(entity: ProtectedEntity, at_most: Attribution | None, stays: frozenset[Category]) -> bool:
    """Whether the words may stand in any file: the team's card says so, or says nothing and the profile keeps them."""
    return at_most is Attribution.REAL_NAME or (at_most is None and entity.category in stays)


def _beyond_ladder(
    entity: ProtectedEntity, audience: Audience, rules: ReleaseRules, testimony: Testimony | None
) -> Iterator[ProtectedEntity]:
    """A date without the forms that the ladder itself leaves: where a month may be read, "March 1999" tells of nobody.

    Where its own testimony holds even the month back, that form is looked for there and nowhere else.
    """
    usual, own = rules.profile(audience), rules.profile(audience, testimony)
    left = frozenset(form for form in entity.forms if _is_left(form, usual)) if entity.category is Category.DATE else ()
    if not left:
        yield entity
        return
    exact = tuple(form for form in entity.forms if form not in left)
    if exact:
        yield replace(entity, name=exact[0], forms=exact)
    held = tuple(form for form in entity.forms if form in left and not _is_left(form, own))
    if held:
        yield replace(entity, name=held[0], forms=held, local=True)


def _is_left(date: str, profile: Profile) -> bool:
    """Whether the ladder of dates leaves a written date as it is."""
    if profile.treatment(Category.DATE) is not Treatment.GENERALISE:
        return False
    coarser = generalise(Category.DATE, date, profile.level(Category.DATE), language_of(date, "en"))
    return coarser is not None and _letters(coarser) == _letters(date)


def _kept(testimony: Testimony | None, audience: Audience, rules: ReleaseRules) -> frozenset[Category]:
    profile = rules.profile(audience, testimony)
    return frozenset(c for c in Category if profile.treatment(c) is Treatment.KEEP)


def _named(dossier: Dossier, audience: Audience, day: date, entities: Sequence[ProtectedEntity]) -> frozenset[str]:
    state = state_on(dossier.testimony.consent, day)
    if state.withdrawn or state.attribution_for(audience) is not Attribution.REAL_NAME:
        return frozenset()
    narrators = {person.id for person in dossier.testimony.narrators}
    return frozenset(
        e.id for e in entities if e.testimony == dossier.id and e.category is Category.PERSON and e.person in narrators
    )


def _is_masked(entity: ProtectedEntity, register: Register, parties: ThirdParties) -> bool:
    return entity.category is Category.PERSON and register.identity(entity) in parties.masked


def _agreed(dossier: Dossier, parties: ThirdParties) -> frozenset[str]:
    """Those spoken of who agreed, where a person decided to leave their names."""
    decided = {group for group, decision in dossier.decisions.items() if decision.treatment is Treatment.KEEP}
    return parties.agreed & decided


def _left(
    dossier: Dossier, audience: Audience, day: date, rules: ReleaseRules, parties: ThirdParties
) -> frozenset[str]:
    """What a person decided to leave with a reason, everywhere or in one place, where a decision may do that.

    The check cannot tell one place from another: it allows the words in this testimony's own files.
    """
    treating = Treating(
        owner=dossier.id,
        register=rules.register,
        decisions=dossier.decisions,
        profile=rules.profile(audience, dossier.testimony),
        attribution=state_on(dossier.testimony.consent, day).attribution_for(audience),
        labels=Labels(),
        third_parties=parties,
    )
    kept = (name for name, decision in dossier.decisions.items() if decision.treatment is Treatment.KEEP)
    entities = ((name, rules.register.behind(group_of_mention(name) or name, dossier.id)) for name in kept)
    left = (e for name, e in entities if e and treating.of_entity(e, name).treatment is Treatment.KEEP)
    return frozenset(entity.id for entity in left)


def _phrases(dossier: Dossier, audience: Audience, day: date, rules: ReleaseRules) -> Iterator[Phrase]:
    testimony = dossier.testimony
    segments = testimony.transcript.segments if testimony.transcript else ()
    texts = [session.notes for session in testimony.sessions]
    texts += [event.notes for event in testimony.consent]
    texts += [event.evidence.path for event in testimony.consent if event.evidence]
    texts += [recording.path for recording in testimony.recordings]
    texts += [
        text
        for key, value in testimony.custom.items()
        for text in texts_of(value)
        if folded(text) not in rules.sayable_terms.get(key, ())
    ]
    texts += [passage.note for passage in testimony.passages]
    texts += [party.notes for event in testimony.consent for party in event.third_parties]
    for passage in testimony.passages:
        if passage.applies_to(audience, day) and passage.segment < len(segments):
            texts.append(segments[passage.segment].text[passage.start : passage.end])
    return (Phrase(text, testimony=dossier.id) for text in texts if text)
