"""From one identified testimony to what one audience may read of it. Called once, at the gate; never in an exporter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import MappingProxyType

from oralhistory.anonymise.clusters import clustered, identities
from oralhistory.anonymise.cuts import Cut, merged
from oralhistory.anonymise.findings import texts_of
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.matching import Mention
from oralhistory.anonymise.mentions import Mentions
from oralhistory.anonymise.metadata import metadata
from oralhistory.anonymise.normalise import Folded
from oralhistory.anonymise.passages import Stretch, stretches
from oralhistory.anonymise.profiles import Profile
from oralhistory.anonymise.redacted import RedactedText, redacted
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.rendering import rendered, to_original, within_edit
from oralhistory.anonymise.spoken_of import NOBODY, ThirdParties
from oralhistory.anonymise.tables import Language, language_of, word
from oralhistory.anonymise.treating import Treating
from oralhistory.anonymise.written_dates import find_dates
from oralhistory.errors import InputError
from oralhistory.model import (
    Attribution,
    Category,
    Finding,
    FindingDecision,
    ProtectedEntity,
    Role,
    Segment,
    Testimony,
    TextField,
    TextPlace,
    Treatment,
)

_SUSPICION, _ENTITY, _PASSAGE = 0, 1, 2
_ROUNDS = 6
_YEARS_STAY = ("day", "month", "year")
"""Levels of dates at which a year alone says no more than the ladder leaves."""


@dataclass(frozen=True)
class Request:
    """All that one anonymisation depends on.

    ``findings`` are those of exactly these texts; only the suspicions among them are used, since the register is
    asked again here. ``decisions`` are by group. ``profile`` carries the audience.
    """

    testimony: Testimony
    owner: str
    register: Register
    findings: Sequence[Finding]
    decisions: Mapping[str, FindingDecision]
    profile: Profile
    attribution: Attribution
    labels: Labels
    conditions: tuple[str, ...] = ()
    """Conditions of the consent, which travel with what they hold for."""
    day: date | None = None
    """On which passages are asked about; without one none is open yet."""
    third_parties: ThirdParties = NOBODY
    """What those who are spoken of said about it."""


@dataclass(frozen=True)
class AnonymisedSegment:
    """One stretch of speech; ``start`` and ``end`` are seconds, or absent."""

    speaker: RedactedText | None
    start: float | None
    end: float | None
    text: RedactedText
    gone: bool = False
    """All of it belongs to a passage that began before: nothing of it is released, and its sound is silenced."""


@dataclass(frozen=True)
class AnonymisedTestimony:
    """One testimony as one audience may read it. ``metadata`` has the columns of ``release/columns.py``."""

    language: str | None
    attribution: RedactedText
    title: RedactedText | None
    summary: RedactedText | None
    keywords: tuple[RedactedText, ...]
    content_warnings: tuple[RedactedText, ...]
    segments: tuple[AnonymisedSegment, ...]
    metadata: Mapping[str, RedactedText]
    conditions: tuple[RedactedText, ...]


def anonymise(request: Request) -> AnonymisedTestimony:
    """Treat every protected entity, suspicion and withheld passage in all texts and metadata.

    A second look at the result finds what the cutting itself may have brought together; nothing that the register
    knows and the audience may not read is left outside the words written in.

    Raises:
        InputError: a withheld passage or a finding does not fit the present text, so nobody knows what it meant.
    """
    return _Redaction(request).result()


class _Redaction:
    def __init__(self, request: Request) -> None:
        self._request = request
        self._testimony = request.testimony
        self._treating = Treating(
            owner=request.owner,
            register=request.register,
            decisions=request.decisions,
            profile=request.profile,
            attribution=request.attribution,
            labels=request.labels,
            third_parties=request.third_parties,
        )
        self._speakers: dict[str, RedactedText] = {}
        self._places = texts_of(request.testimony)
        self._mentions = Mentions(self._places)
        self._identities = identities(clustered(request.findings), request.decisions)
        self._texts = [text for _, text in self._places]
        declared = request.testimony.transcript.language if request.testimony.transcript else None
        self._declared = declared or request.testimony.language
        self._languages: list[Language] = [language_of(text, self._declared) for text in self._texts]

    def result(self) -> AnonymisedTestimony:
        testimony = self._testimony
        done = dict(zip((place for place, _ in self._places), self._redacted_texts(), strict=True))

        def of(field: TextField) -> tuple[RedactedText, ...]:
            return tuple(text for place, text in done.items() if place.field is field)

        segments = testimony.transcript.segments if testimony.transcript else ()
        return AnonymisedTestimony(
            language=testimony.language,
            attribution=self._attribution(),
            title=next(iter(of(TextField.TITLE)), None),
            summary=next(iter(of(TextField.SUMMARY)), None),
            keywords=of(TextField.KEYWORD),
            content_warnings=of(TextField.CONTENT_WARNING),
            segments=tuple(
                self._segment(i, segment, done[TextPlace(TextField.SEGMENT, i)]) for i, segment in enumerate(segments)
            ),
            metadata=MappingProxyType(metadata(testimony, self._treating, of, self._redact_value)),
            conditions=tuple(self._redact_value(text) for text in self._request.conditions),
        )

    def _segment(self, number: int, segment: Segment, text: RedactedText) -> AnonymisedSegment:
        gone = number in self._resting and not text.text.strip()
        return AnonymisedSegment(self._speaker(segment.speaker), segment.start, segment.end, text, gone)

    # Texts

    def _redacted_texts(self) -> list[RedactedText]:
        cuts = [self._year_cuts(text, language) for text, language in zip(self._texts, self._languages, strict=True)]
        for i, found in enumerate(self._find(self._texts)):
            text, language, place = self._texts[i], self._languages[i], self._places[i][0]
            cuts[i] += [self._entity_cut(text, m, _language_at(text, m.start, m.end, language), place) for m in found]
        index = {place: i for i, (place, _) in enumerate(self._places)}
        for finding in self._request.findings:
            if not finding.known:
                cuts[self._index_of(finding, index)] += self._suspicion_cuts(finding, index)
        for segment, withheld in self._passage_cuts().items():
            cuts[index[TextPlace(TextField.SEGMENT, segment)]] += withheld
        return self._settled(self._texts, cuts, self._languages, [place for place, _ in self._places])

    def _settled(
        self,
        texts: Sequence[str],
        cuts: list[list[Cut]],
        languages: Sequence[Language],
        places: Sequence[TextPlace | None],
    ) -> list[RedactedText]:
        """Cut, look again, and cut what only the cutting brought together, until nothing is left."""
        done: list[RedactedText] = []
        restless: set[int] = set()
        for _ in range(_ROUNDS):
            done = [rendered(text, merged(c)) for text, c in zip(texts, cuts, strict=True)]
            restless = set()
            for i, found in enumerate(self._find([text.text for text in done])):
                more = [cut for m in found for cut in self._second_cut(texts[i], done[i], m, languages[i], places[i])]
                if more:
                    cuts[i] += more
                    restless.add(i)
            if not restless:
                break
        for i in restless:  # rather nothing than a name
            done[i] = redacted(word("passage", languages[i]))
        return done

    def _second_cut(
        self, text: str, done: RedactedText, mention: Mention, language: Language, place: TextPlace | None
    ) -> list[Cut]:
        """The cut for what is still to be read in the result, outside the words written in."""
        if within_edit(done, mention.start, mention.end):
            return []
        start, end = to_original(done, mention.start, mention.end)
        language = _language_at(text, start, end, language)
        cut = self._entity_cut(text, Mention(start, end, mention.entity, mention.form), language, place)
        return [] if cut.replacement == done.text[mention.start : mention.end] else [cut]

    def _find(self, texts: Sequence[str], *, doubtful: bool = False) -> list[list[Mention]]:
        register, owner, stays = self._request.register, self._request.owner, self._treating.stays_everywhere
        return register.find_all(texts, testimony=owner, ignore=stays, doubtful=doubtful)

    def _entity_cut(self, text: str, mention: Mention, language: Language, place: TextPlace | None = None) -> Cut:
        """What happens to one mention; what stays of an entity that is treated elsewhere is cut to its own words."""
        entity = mention.entity
        alone = self._mentions.name(self._treating.group_of(entity), place, mention.start) if place else ""
        choice = self._treating.of_entity(entity, alone)
        written = text[mention.start : mention.end]
        replacement = self._treating.written(choice, entity.category, written, language, entity)
        return Cut(mention.start, mention.end, replacement, entity.id, _ENTITY, entity.category, choice.treatment)

    def _index_of(self, finding: Finding, index: Mapping[TextPlace, int]) -> int:
        i = index.get(finding.place, -1)
        if i < 0 or self._texts[i][finding.start : finding.end] != finding.text:
            raise InputError("The text has changed since it was searched. Look through its findings again.")
        return i

    def _suspicion_cuts(self, finding: Finding, index: Mapping[TextPlace, int]) -> list[Cut]:
        mention = self._mentions.of(finding)
        choice = self._treating.of_suspicion(finding.group, finding.category, mention)
        if choice.treatment is Treatment.KEEP and choice.replacement is None:
            return []
        at = index[finding.place]
        language = _language_at(self._texts[at], finding.start, finding.end, self._languages[at])
        behind = self._treating.behind(finding.group)
        behind = self._identities[behind] if isinstance(behind, str) else behind
        replacement = self._treating.written(choice, finding.category, finding.text, language, behind)
        return [
            Cut(finding.start, finding.end, replacement, finding.group, _SUSPICION, finding.category, choice.treatment)
        ]

    def _passage_cuts(self) -> dict[int, list[Cut]]:
        """What must go of each segment for this audience on this day."""
        cuts: dict[int, list[Cut]] = {}
        for number, stretch in enumerate(self._stretches):
            words = self._said(stretch)
            cuts.setdefault(stretch.segment, []).append(
                Cut(stretch.start, stretch.end, words, f"passage:{number}", _PASSAGE)
            )
        return cuts

    def _said(self, stretch: Stretch) -> str:
        """What stands there; a paraphrase is treated like any text."""
        if stretch.says is None:
            return ""
        if stretch.says:
            return " ".join(self._redact_value(words).text for words in stretch.says)
        return word("passage", language_of(self._spoken[stretch.segment], self._declared))

    @cached_property
    def _spoken(self) -> list[str]:
        transcript = self._testimony.transcript
        return [segment.text for segment in transcript.segments] if transcript else []

    @cached_property
    def _stretches(self) -> tuple[Stretch, ...]:
        request = self._request
        return stretches(self._testimony.passages, self._spoken, request.profile.audience, request.day)

    @cached_property
    def _resting(self) -> frozenset[int]:
        """Segments that hold more of a passage which was spoken of before."""
        return frozenset(stretch.segment for stretch in self._stretches if stretch.says is None)

    def _year_cuts(self, text: str, language: Language) -> list[Cut]:
        """Bare years, where the ladder leaves less than years."""
        profile = self._request.profile
        if profile.level(Category.DATE) in _YEARS_STAY or profile.treatment(Category.DATE) is not Treatment.GENERALISE:
            return []
        folded = Folded(text)
        cuts: list[Cut] = []
        for written in find_dates(folded.text):
            start, end = folded.original_span(written.start, written.end)
            coarser = self._treating.generalised(Category.DATE, text[start:end], language, "date:year")
            replacement = coarser or word("mask.date", language)
            cuts.append(Cut(start, end, replacement, "date:year", _SUSPICION, Category.DATE, Treatment.GENERALISE))
        return cuts

    # Values of the metadata, and names of speakers

    def _redact_value(self, text: str) -> RedactedText:
        language = language_of(text, self._testimony.language)
        cuts = [self._entity_cut(text, m, language) for m in self._find([text], doubtful=True)[0]]
        return self._settled([text], [[*cuts, *self._year_cuts(text, language)]], [language], [None])[0]

    def _attribution(self) -> RedactedText:
        names = [self._narrator(person.id, person.name) for person in self._testimony.narrators]
        return redacted(", ".join(dict.fromkeys(names)))

    def _speaker(self, id: str | None) -> RedactedText | None:
        if id is None:
            return None
        if id not in self._speakers:
            self._speakers[id] = self._speaking(id)
        return self._speakers[id]

    def _speaking(self, id: str) -> RedactedText:
        person = self._testimony.person(id)
        if person is None:
            return redacted(word("label.speaker", self._language))
        if person.role is Role.NARRATOR:
            return redacted(self._narrator(person.id, person.name))
        if person.role in (Role.INTERVIEWER, Role.INTERPRETER):
            return redacted(word(f"label.{person.role.value}", self._language))
        entity = self._own_person(person.id)
        noun = word(f"label.{person.role.value}", self._language)
        if entity is None or self._treating.is_never_named(entity):
            return redacted(noun)
        identity = self._request.register.identity(entity)
        return redacted(self._request.labels.words(identity, Category.PERSON, self._language, person.role))

    def _narrator(self, id: str, name: str | None) -> str:
        if name and self._request.attribution is Attribution.REAL_NAME:
            return name
        alone = len(self._testimony.narrators) == 1
        return self._treating.narrator_word(self._own_person(id), self._language, alone=alone)

    def _own_person(self, id: str) -> ProtectedEntity | None:
        own = self._request.register.of_testimony(self._request.owner)
        return next((e for e in own if e.category is Category.PERSON and e.person == id), None)

    @cached_property
    def _language(self) -> Language:
        return language_of(" ".join(self._texts)[:4000], self._declared)


_AROUND = 20
_WORD = re.compile(r"[^\W\d_]+")


def _language_at(text: str, start: int, end: int, language: Language) -> Language:
    """The language of the words around a place: a text may hold an answer and its translation.

    The words right before and behind it decide: a foreign name near by makes no foreign sentence.
    """
    if text.isascii():
        return language
    beside = [*_WORD.findall(text, max(0, start - _AROUND), start)[-1:], *_WORD.findall(text, end, end + _AROUND)[:1]]
    spoken: set[Language] = {language_of(name) for name in beside}
    if len(beside) > 1 and len(spoken) == 1:
        return spoken.pop()
    if language in spoken:
        return language
    around = f"{text[max(0, start - _AROUND) : start]} {text[end : end + _AROUND]}"
    return language_of(around, language)
