"""The gate: the only maker of :class:`ReleasedTestimony`. It says no unless consent and review both say yes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.own_ladders import NO_LADDERS, OwnLadders
from oralhistory.anonymise.profiles import Levels, Profile, Treatments, profile_for
from oralhistory.anonymise.readable import readable_words
from oralhistory.anonymise.recognisers.detector import RULES_ALONE, Detector
from oralhistory.anonymise.redacted import RedactedText
from oralhistory.anonymise.redaction import AnonymisedTestimony, anonymise
from oralhistory.anonymise.redaction import Request as Redaction
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.reviewed import is_reviewed
from oralhistory.anonymise.spoken_of import ThirdParties, third_parties
from oralhistory.consent import Answer, Explanation, Request, StaleForms, decide_in, explain, state_on
from oralhistory.consent.third_parties import is_masked, third_parties_on
from oralhistory.errors import NotReleased
from oralhistory.model import (
    Audience,
    Finding,
    Medium,
    Reason,
    Testimony,
    TextField,
    TextPlace,
    ThirdPartyConsent,
)
from oralhistory.release.columns import COLUMNS
from oralhistory.release.looking import look_through
from oralhistory.release.released import ReleasedSegment, ReleasedSound, ReleasedTestimony, released
from oralhistory.release.request import Dossier, ExportRequest


@dataclass(frozen=True)
class ReleaseRules:
    """What holds for every testimony of one export."""

    register: Register
    profiles: Mapping[Audience, Treatments]
    stale: StaleForms
    institution: str | None = None
    readers: int = 1
    """How many different persons must have finished a review."""
    detector: Detector = RULES_ALONE
    levels: Mapping[Audience, Levels] = field(default_factory=dict[Audience, Levels])
    """Where the collection's level of generalisation differs from the program's."""
    own: OwnLadders = NO_LADDERS
    """The collection's own ladders."""
    sayable_terms: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    """By key of a custom field, the folded terms of a vocabulary that the collection said are no secret."""

    def profile(self, audience: Audience, testimony: Testimony | None = None) -> Profile:
        """What is done for an audience, with a testimony's own wishes where one is given."""
        return profile_for(audience, self.profiles, testimony, levels=self.levels, own=self.own)


@dataclass(frozen=True)
class Verdict:
    """The gate's answer for one testimony: the media that may go, or every reason why it stays."""

    reasons: tuple[Reason, ...]
    answers: Mapping[Medium, Answer]

    @property
    def goes(self) -> bool:
        """Whether the testimony may leave at all."""
        return not self.reasons

    @property
    def media(self) -> tuple[Medium, ...]:
        """The media consent covers."""
        return tuple(medium for medium, answer in self.answers.items() if answer.allowed)


def judge(dossier: Dossier, request: ExportRequest, rules: ReleaseRules) -> Verdict:
    """Ask consent for every medium, and whether a person decided every finding in the present texts.

    What the formats asked for show must be allowed: the transcript, or for a catalogue alone the metadata.
    """
    testimony = dossier.testimony
    sha256 = testimony.transcript.sha256 if testimony.transcript else None
    state = state_on(testimony.consent, request.day)
    answers = {
        medium: decide_in(
            state,
            Request(request.use, medium, request.audience, request.title),
            stale=rules.stale,
            transcript_sha256=sha256,
        )
        for medium in Medium
    }
    needed = Medium.TRANSCRIPT if request.wants_transcript and sha256 is not None else Medium.METADATA
    reasons = answers[needed].reasons
    if not is_reviewed(testimony, dossier.finishes, dossier.decisions, rules.readers):
        reasons = (*reasons, Reason.NOT_REVIEWED)
    if dossier.sealed:
        reasons = tuple(reason for reason in Reason if reason in {*reasons, Reason.WITHDRAWN})
    return Verdict(reasons, answers)


def explained(dossier: Dossier, request: ExportRequest, rules: ReleaseRules, medium: Medium) -> Explanation:
    """The events behind :func:`judge`'s answer for one medium."""
    transcript = dossier.testimony.transcript
    return explain(
        dossier.testimony.consent,
        Request(request.use, medium, request.audience, request.title),
        request.day,
        stale=rules.stale,
        transcript_sha256=transcript.sha256 if transcript else None,
    )


def preview(
    dossier: Dossier,
    request: ExportRequest,
    rules: ReleaseRules,
    labels: Labels,
    found: Sequence[Finding] | None = None,
) -> AnonymisedTestimony:
    """The texts as this audience would read them; the very object that the export writes.

    ``found`` spares searching them again: the findings of exactly these texts with this register.
    """
    return _anonymised(dossier, request, rules, labels, (), _found(dossier, rules) if found is None else found)


def _found(dossier: Dossier, rules: ReleaseRules) -> tuple[Finding, ...]:
    return look_through(dossier, rules.register, rules.detector)


def _anonymised(
    dossier: Dossier,
    request: ExportRequest,
    rules: ReleaseRules,
    labels: Labels,
    conditions: tuple[str, ...],
    found: Sequence[Finding],
) -> AnonymisedTestimony:
    state = state_on(dossier.testimony.consent, request.day)
    return anonymise(
        Redaction(
            testimony=dossier.testimony,
            owner=dossier.id,
            register=rules.register,
            findings=found,
            decisions=dossier.decisions,
            profile=rules.profile(request.audience, dossier.testimony),
            attribution=state.attribution_for(request.audience),
            labels=labels,
            conditions=conditions,
            day=request.day,
            third_parties=spoken_of(dossier, rules.register, request.day),
        )
    )


def spoken_of(dossier: Dossier, register: Register, day: date) -> ThirdParties:
    """Who of those spoken of in a testimony is masked for every audience on a day, and who agreed to be named."""
    testimony = dossier.testimony
    held = third_parties_on(testimony.consent, day, testimony.people)
    refused = [key for key, party in held.items() if is_masked(party)]
    agreed = [key for key, party in held.items() if party.consent is ThirdPartyConsent.GIVEN]
    return third_parties(register, dossier.id, refused, agreed)


def release(
    dossier: Dossier, request: ExportRequest, rules: ReleaseRules, labels: Labels, release_id: str
) -> ReleasedTestimony:
    """Let one testimony out, anonymised, in the media consent covers.

    Raises:
        NotReleased: consent or review says no; ``reasons`` says why, in the contract's order.
    """
    verdict = judge(dossier, request, rules)
    if not verdict.goes:
        raise NotReleased(verdict.reasons)
    conditions = tuple(dict.fromkeys(c for answer in verdict.answers.values() for c in answer.conditions))
    found = _found(dossier, rules)
    text = _anonymised(dossier, request, rules, labels, conditions, found)
    media = verdict.media
    with_transcript = Medium.TRANSCRIPT in media and request.wants_transcript
    return released(
        release_id=release_id,
        language=dossier.testimony.language,
        attribution=text.attribution,
        metadata=_whitelisted(text, media),
        summary=text.summary if Medium.SUMMARY in media else None,
        segments=tuple(ReleasedSegment(s.speaker, s.start, s.end, s.text) for s in text.segments if not s.gone)
        if with_transcript
        else (),
        sounds=_sounds(dossier, text) if Medium.AUDIO in media else (),
        conditions=text.conditions,
        media=media,
        readable=readable_words(dict(_texts(text, media, with_transcript)), found, dossier.decisions),
    )


def _texts(
    text: AnonymisedTestimony, media: tuple[Medium, ...], with_transcript: bool
) -> Iterator[tuple[TextPlace, RedactedText]]:
    """The texts that go along, by their place."""
    if Medium.METADATA in media:
        if text.title is not None:
            yield TextPlace(TextField.TITLE), text.title
        yield from ((TextPlace(TextField.KEYWORD, i), each) for i, each in enumerate(text.keywords))
        yield from ((TextPlace(TextField.CONTENT_WARNING, i), each) for i, each in enumerate(text.content_warnings))
    if Medium.SUMMARY in media and text.summary is not None:
        yield TextPlace(TextField.SUMMARY), text.summary
    if with_transcript:
        yield from ((TextPlace(TextField.SEGMENT, i), each.text) for i, each in enumerate(text.segments))


def _whitelisted(text: AnonymisedTestimony, media: tuple[Medium, ...]) -> dict[str, RedactedText]:
    return {
        column.name: value
        for column in COLUMNS
        if column.medium is Medium.METADATA and column.medium in media and (value := text.metadata.get(column.name))
    }


def _sounds(dossier: Dossier, text: AnonymisedTestimony) -> tuple[ReleasedSound, ...]:
    """The recording with every segment silenced whose text was touched.

    Without times for each touched segment, or with several recordings on one transcript, nobody can say where a name
    is heard: then the sound stays here. So it does without a transcript.
    """
    sounds = [r for r in dossier.recordings if r.medium is Medium.AUDIO]
    transcript = dossier.testimony.transcript
    if len(sounds) != 1 or transcript is None or not transcript.segments:
        return ()
    touched = [segment for segment in text.segments if segment.text.edits]
    spans = [(float(s.start), float(s.end)) for s in touched if s.start is not None and s.end is not None]
    return (ReleasedSound(sounds[0].id, tuple(spans)),) if len(spans) == len(touched) else ()
