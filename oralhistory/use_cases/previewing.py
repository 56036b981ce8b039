"""One testimony under review as one audience will read it: its findings, what becomes of each, and the text itself.

A job is taken on the vault's thread and called on a worker: it holds immutable snapshots only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from oralhistory.anonymise.clusters import identities
from oralhistory.anonymise.findings import texts_of
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.mentions import Mentions, group_of_mention
from oralhistory.anonymise.recalling import RECALLED
from oralhistory.anonymise.recognisers.detector import Detector
from oralhistory.anonymise.redacted import RedactedText
from oralhistory.anonymise.redaction import AnonymisedTestimony
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.tables import Language, language_of
from oralhistory.anonymise.treating import Treating
from oralhistory.consent import state_on
from oralhistory.jobs import Job
from oralhistory.model import (
    Audience,
    Finding,
    FindingDecision,
    ProtectedEntity,
    TextField,
    TextPlace,
    Treatment,
    Use,
)
from oralhistory.model.cards import COLLECTION
from oralhistory.release.gate import ReleaseRules, preview, spoken_of
from oralhistory.release.keeping import nouns_for
from oralhistory.release.looking import look_through
from oralhistory.release.request import Dossier, ExportRequest
from oralhistory.use_cases.reviewing import Review, open_review

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


@dataclass(frozen=True)
class Prospect:
    """What becomes of a group's first words: how they are treated, and what stands there then."""

    treatment: Treatment
    words: str


@dataclass(frozen=True)
class Outlook:
    """What can become of one group for one audience.

    ``entity`` is what the register knows behind it, if anything; ``elsewhere`` counts the other testimonies that
    know the same. ``accepted`` is what the audience's profile says, ``now`` what happens with the decision that holds.
    """

    entity: ProtectedEntity | None
    elsewhere: int
    may_be_kept: bool
    accepted: Prospect
    generalised: Prospect
    masked: Prospect
    now: Prospect
    refused: bool = False
    """Whether it is somebody who may not be named to anyone, as the consent events say."""


@dataclass(frozen=True)
class PreviewLine:
    """One text that may leave, before and after. ``speaker`` is how the audience will read who speaks."""

    place: TextPlace
    speaker: str
    original: str
    result: RedactedText


@dataclass(frozen=True)
class Look:
    """A testimony under review, through the eyes of one audience. Offsets in ``review`` are those of ``lines``."""

    audience: Audience
    review: Review
    lines: tuple[PreviewLine, ...]
    outlooks: Mapping[str, Outlook]
    """By group."""


class Search:
    """The last search of one testimony's texts: what is decided of what was found changes nothing that is found."""

    def __init__(self) -> None:
        self._asked: object = None
        self._searched_with: tuple[Register, Detector] | None = None
        self._found: tuple[Finding, ...] = ()

    def __call__(self, dossier: Dossier, register: Register, detector: Detector) -> tuple[Finding, ...]:
        """Everything found; searched anew only when texts, register, recognisers or what is recalled are others."""
        if self._asked != (asked := self._key(dossier, register, detector)):
            self._found = look_through(dossier, register, detector)
            asked = self._key(dossier, register, detector)
            self._searched_with = register, detector  # held, or another could come to have its place in memory
        self._asked = asked
        return self._found

    def _key(self, dossier: Dossier, register: Register, detector: Detector) -> tuple[object, ...]:
        """What a search depends on; of decisions those on words that nobody proposed (:mod:`.recalling`)."""
        testimony = dossier.testimony
        texts = texts_of(testimony)
        spoken = testimony.transcript.language if testimony.transcript else None
        asked = {name for name, decision in dossier.decisions.items() if decision.treatment is not Treatment.KEEP}
        recalled = frozenset(asked - self._proposed(texts, asked))
        return dossier.id, texts, spoken, testimony.language, id(register), id(detector), recalled

    def _proposed(self, texts: Sequence[tuple[TextPlace, str]], asked: Iterable[str]) -> set[str]:
        """The groups of what was proposed, and its mentions where any was decided alone."""
        found = [finding for finding in self._found if finding.source != RECALLED]
        groups = {finding.group for finding in found}
        if not any(map(group_of_mention, asked)):
            return groups
        mentions, here = Mentions(texts), {place for place, _ in texts}
        return groups | {mentions.of(finding) for finding in found if finding.place in here}


@dataclass(frozen=True)
class PreviewJob:
    """Everything one look needs; calling it is safe on any thread."""

    dossier: Dossier
    request: ExportRequest
    rules: ReleaseRules
    labels: Labels
    searched: Search
    lock: Lock

    def __call__(self, job: Job) -> Look:
        """Search the texts and anonymise them.

        Raises:
            Cancelled: nobody waits any more.
            InputError: a withheld passage does not fit its text any more.
        """
        job.report(0, 2)
        with self.lock:  # letters are drawn, and texts searched, by one look at a time
            rules = self.rules
            found = self.searched(self.dossier, rules.register, rules.detector)
            job.report(1, 2)
            review = open_review(self.dossier, rules.register, rules.detector, readers=rules.readers, found=found)
            self.labels.call(nouns_for([self.dossier], rules, self.request.audience))
            text = preview(self.dossier, self.request, rules, self.labels, found)
            outlooks = _Outlooks(self, review).all()
        return Look(self.request.audience, review, _lines(self.dossier, text), outlooks)


class Previews:
    """Takes looks at one testimony after each decision; its letters stay the same for as long as this lives.

    A package draws letters of its own, so those shown here tell nothing about it.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._labels = Labels()
        self._searched = Search()
        self._lock = Lock()

    def job(self, id: str, audience: Audience) -> PreviewJob:
        """What a look at this testimony needs, as the vault stands now.

        The use asked for is of no account: it decides whether a testimony may leave, not how it reads.
        """
        workspace = self._workspace
        request = ExportRequest(use=Use.RESEARCH, audience=audience, day=workspace.today())
        dossier = workspace.dossier(id)
        return PreviewJob(dossier, request, workspace.rules(), self._labels, self._searched, self._lock)


def protected_words(workspace: Workspace, id: str, replacement: str) -> str | None:
    """The first words of a replacement that the register protects and would not write; ``None`` if there are none."""
    found = workspace.register().find(replacement, testimony=id, doubtful=True)
    return replacement[found[0].start : found[0].end] if found else None


def _lines(dossier: Dossier, text: AnonymisedTestimony) -> tuple[PreviewLine, ...]:
    of_field = {
        TextField.TITLE: (text.title,),
        TextField.SUMMARY: (text.summary,),
        TextField.KEYWORD: text.keywords,
        TextField.CONTENT_WARNING: text.content_warnings,
    }
    lines: list[PreviewLine] = []
    for place, original in texts_of(dossier.testimony):
        if place.field is TextField.SEGMENT:
            segment = text.segments[place.index]
            lines.append(PreviewLine(place, str(segment.speaker or ""), original, segment.text))
        elif (result := of_field[place.field][place.index]) is not None:
            lines.append(PreviewLine(place, "", original, result))
    return tuple(lines)


@dataclass
class _Outlooks:
    """The same rules as the preview's, asked for one group at a time, also for decisions nobody has taken."""

    job: PreviewJob
    review: Review
    languages: dict[TextPlace, Language] = field(default_factory=dict[TextPlace, Language])
    behind: dict[str, str] = field(default_factory=dict[str, str])

    def all(self) -> dict[str, Outlook]:
        """Every group's."""
        testimony = self.job.dossier.testimony
        declared = testimony.transcript.language if testimony.transcript else None
        self.languages = {
            place: language_of(text, declared or testimony.language) for place, text in texts_of(testimony)
        }
        clusters = [cluster for item in self.review.items for cluster in item.clusters]
        self.behind = identities(clusters, self.review.decisions)
        owners = self._owners()
        keeping = self._treating(self._each(Treatment.KEEP))
        treatings = (
            self._treating({}),
            self._treating(self._each(Treatment.GENERALISE)),
            self._treating(self._each(Treatment.MASK)),
            self._treating(self.job.dossier.decisions),
        )
        outlooks: dict[str, Outlook] = {}
        for group, members in self.review.groups.items():
            entity = self.job.rules.register.behind(group, self.job.dossier.id)
            accepted, generalised, masked, now = (self._prospect(t, members[0], entity) for t in treatings)
            same = owners.get(self.job.rules.register.identity(entity), frozenset()) if entity else frozenset[str]()
            outlooks[group] = Outlook(
                entity=entity,
                elsewhere=len(same - {self.job.dossier.id, COLLECTION}),
                may_be_kept=entity is None or keeping.stays(entity),
                accepted=accepted,
                generalised=generalised,
                masked=masked,
                now=now,
                refused=entity is not None and keeping.is_masked(entity),
            )
        return outlooks

    def _prospect(self, treating: Treating, first: Finding, entity: ProtectedEntity | None) -> Prospect:
        choice = treating.of_entity(entity) if entity else treating.of_suspicion(first.group, first.category)
        category = entity.category if entity else first.category
        behind = entity or treating.behind(first.group)
        behind = self.behind[behind] if isinstance(behind, str) else behind
        words = treating.written(choice, category, first.text, self.languages[first.place], behind)
        return Prospect(choice.treatment, words)

    def _treating(self, decisions: Mapping[str, FindingDecision]) -> Treating:
        job = self.job
        state = state_on(job.dossier.testimony.consent, job.request.day)
        audience = job.request.audience
        return Treating(
            owner=job.dossier.id,
            register=job.rules.register,
            decisions=decisions,
            profile=job.rules.profile(audience, job.dossier.testimony),
            attribution=state.attribution_for(audience),
            labels=job.labels,
            third_parties=spoken_of(job.dossier, job.rules.register, job.request.day),
        )

    def _each(self, treatment: Treatment) -> dict[str, FindingDecision]:
        """As if a person had decided so, with a reason, for every group."""
        return {
            group: FindingDecision(
                group=group,
                text=members[0].text,
                category=members[0].category,
                by="nobody",
                treatment=treatment,
                reason="asked",
            )
            for group, members in self.review.groups.items()
        }

    def _owners(self) -> dict[str, frozenset[str]]:
        """By identity, which testimonies know the thing."""
        register = self.job.rules.register
        owners: dict[str, set[str]] = {}
        for entity in register.entities:
            owners.setdefault(register.identity(entity), set()).add(entity.testimony)
        return {identity: frozenset(testimonies) for identity, testimonies in owners.items()}
