"""One testimony under review as one audience will read it: its findings, what becomes of each, and the text itself.

A job is taken on the vault's thread and called on a worker: it holds immutable snapshots only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from oralhistory.anonymise.findings import texts_of
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.redacted import RedactedText
from oralhistory.anonymise.redaction import AnonymisedTestimony
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


@dataclass(frozen=True)
class PreviewJob:
    """Everything one look needs; calling it is safe on any thread."""

    dossier: Dossier
    request: ExportRequest
    rules: ReleaseRules
    labels: Labels
    lock: Lock

    def __call__(self, job: Job) -> Look:
        """Search the texts and anonymise them.

        Raises:
            Cancelled: nobody waits any more.
            InputError: a withheld passage does not fit its text any more.
        """
        job.report(0, 2, "")
        review = open_review(self.dossier, self.rules.register, self.rules.detector)
        job.report(1, 2, "")
        with self.lock:  # letters are drawn by one look at a time
            self.labels.call(nouns_for([self.dossier], self.rules, self.request.audience))
            text = preview(self.dossier, self.request, self.rules, self.labels)
            outlooks = _Outlooks(self, review).all()
        return Look(self.request.audience, review, _lines(self.dossier, text), outlooks)


class Previews:
    """Takes looks at one testimony after each decision; its letters stay the same for as long as this lives.

    A package draws letters of its own, so those shown here tell nothing about it.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._labels = Labels()
        self._lock = Lock()

    def job(self, id: str, audience: Audience) -> PreviewJob:
        """What a look at this testimony needs, as the vault stands now.

        The use asked for is of no account: it decides whether a testimony may leave, not how it reads.
        """
        workspace = self._workspace
        request = ExportRequest(use=Use.RESEARCH, audience=audience, day=workspace.today())
        return PreviewJob(workspace.dossier(id), request, workspace.rules(), self._labels, self._lock)


def decide_together(workspace: Workspace, id: str, decisions: Mapping[str, FindingDecision | None]) -> None:
    """Record several decisions by group in one transaction; ``None`` takes the one that holds back."""
    from oralhistory.workspace import Aspect

    with workspace.change(Aspect.REVIEW) as touched:
        for group, decision in decisions.items():
            if decision is None:
                workspace.vault.reviews.take_back(id, group, by=workspace.by)
            else:
                workspace.vault.reviews.decide(id, decision, by=decision.by)
        touched.add(id)


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

    def all(self) -> dict[str, Outlook]:
        """Every group's."""
        testimony = self.job.dossier.testimony
        declared = testimony.transcript.language if testimony.transcript else None
        self.languages = {
            place: language_of(text, declared or testimony.language) for place, text in texts_of(testimony)
        }
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
