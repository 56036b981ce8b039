"""A consent conversation under way: what was answered so far, presets, and the event it comes to. No widget."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from itertools import product
from typing import cast

from oralhistory.consent import ConsentState
from oralhistory.errors import InputError
from oralhistory.model import (
    Attribution,
    Audience,
    Capacity,
    ConsentEvent,
    ConsentForm,
    Decision,
    Embargo,
    EventKind,
    Evidence,
    EvidenceKind,
    Grant,
    Medium,
    Proxy,
    Recontact,
    Retention,
    Rights,
    Stage,
    ThirdParty,
    Use,
)

Cells = dict[tuple[Use, Medium, Audience], Decision]

WRITTEN = (Medium.METADATA, Medium.SUMMARY, Medium.TRANSCRIPT)
"""What shows neither voice nor face."""


class Preset(StrEnum):
    """Where most conversations begin."""

    ARCHIVE = "archive"
    ANONYMOUS = "anonymous"
    NAMED = "named"


class Hold(StrEnum):
    """Not before when."""

    NONE = "none"
    DAY = "day"
    EVENT = "event"
    INDEFINITE = "indefinite"


_OPEN_USES = (Use.RESEARCH, Use.TEACHING, Use.PUBLICATION, Use.WEB, Use.DEPOSIT)
_ASKED_USES = (Use.BROADCAST, Use.EXHIBITION, Use.ADVOCACY)
_READERS = (Audience.TEAM, Audience.PARTNER, Audience.RESEARCHER, Audience.PUBLIC)


def preset_cells(preset: Preset, media: Sequence[Medium]) -> Cells:
    """What a preset allows of these media. Courts and machines are in none: they are asked about one by one."""
    match preset:
        case Preset.ARCHIVE:
            return {(Use.DEPOSIT, medium, Audience.TEAM): Decision.YES for medium in media}
        case Preset.ANONYMOUS:
            shown = [medium for medium in media if medium in WRITTEN]
            asked = _ASKED_USES
        case Preset.NAMED:
            shown, asked = list(media), ()
    cells: Cells = dict.fromkeys(product(_OPEN_USES + _ASKED_USES, shown, _READERS), Decision.YES)
    cells.update(dict.fromkeys(product(asked, shown, _READERS), Decision.ASK))
    return cells


def preset_attribution(preset: Preset, chosen: Mapping[Audience, Attribution]) -> dict[Audience, Attribution]:
    """How the narrator appears once the preset is taken: a named publication names, an anonymous one does not."""
    match preset:
        case Preset.ARCHIVE:
            return dict(chosen)
        case Preset.ANONYMOUS:
            return {a: Attribution.PSEUDONYM if how is Attribution.REAL_NAME else how for a, how in chosen.items()}
        case Preset.NAMED:
            return {a: Attribution.REAL_NAME if a in _READERS else how for a, how in chosen.items()}


@dataclass
class Agreed:
    """What is agreed beside the matrix; each field is the event's of the same name."""

    recontact: Recontact | None = None
    code_word: str | None = None
    interpreter_undertaking: bool | None = None
    proxy: Proxy | None = None
    capacity: Capacity | None = None
    rights: Rights | None = None
    retention: Retention | None = None
    third_parties: tuple[ThirdParty, ...] = ()
    copy_left: bool | None = None

    def put_into(self, event: ConsentEvent) -> ConsentEvent:
        """The event with all of it."""
        return replace(event, **vars(self))

    @classmethod
    def of(cls, event: ConsentEvent) -> Agreed:
        """What an event carries of it."""
        return cls(**{each.name: getattr(event, each.name) for each in fields(cls)})


@dataclass
class Draft:
    """Everything a conversation asks, as far as it was answered."""

    effective: str
    explained: list[str] = field(default_factory=list[str])
    language: str = ""
    """In which the conversation is held."""
    attribution: dict[Audience, Attribution] = field(
        default_factory=lambda: dict.fromkeys(Audience, Attribution.PSEUDONYM)
    )
    media: list[Medium] = field(default_factory=lambda: list(WRITTEN))
    cells: Cells = field(default_factory=Cells)
    hold: Hold = Hold.NONE
    hold_day: str = ""
    hold_event: str = ""
    lifted_by: list[str] = field(default_factory=list[str])
    review_required: bool = False
    review_until: str = ""
    conditions: list[str] = field(default_factory=list[str])
    form_id: str = ""
    form_version: str = ""
    form_language: str = ""
    stage: Stage | None = None
    evidence: EvidenceKind | None = None
    evidence_path: str = ""
    """A recording of the testimony in which it was said."""
    place: tuple[str, str] = ("", "")
    """From when to when in that recording."""
    initials: str = ""
    obtained_by: str | None = None
    interpreter: str | None = None
    others_present: str = ""
    notes: str = ""
    agreed: Agreed = field(default_factory=Agreed)
    refused: bool = False

    def allowed(self) -> Cells:
        """The cells of the chosen media that are not ``no``."""
        return {at: d for at, d in self.cells.items() if d is not Decision.NO and at[1] in self.media}

    def event(self, before: ConsentState, note: str = "", talk: ConsentForm | None = None) -> ConsentEvent:
        """The event to record.

        A cell that held until now and was not agreed to again is named as ``no``: whoever gives consent anew has
        been asked about everything, so nothing stays open by being passed over.

        Args:
            before: what held on the effective day without this event.
            note: what is noted about the evidence.
            talk: the form where no paper one is named.
        """
        evidence = Evidence(kind=self.evidence, path=self.evidence_path or None) if self.evidence else None
        common = ConsentEvent(
            event=EventKind.REFUSED if self.refused else EventKind.GIVEN,
            effective=self.effective,
            form=self._form() or talk,
            evidence=evidence,
            obtained_by=self.obtained_by,
            interpreter=self.interpreter,
            others_present=self.others_present or None,
            explained=tuple(self.explained),
            notes="\n".join(filter(None, (note, self.notes))) or None,
        )
        common = self.agreed.put_into(common)
        if self.refused:
            return common
        cells = self.allowed()
        for at, cell in before.cells.items():
            if cell.decision is not Decision.NO:
                cells.setdefault(at, Decision.NO)
        return replace(
            common,
            grants=grants_of(cells, tuple(self.conditions)),
            attribution=dict(self.attribution),
            embargo=self._embargo(),
            review_required=self.review_required or None,
            review_until=(self.review_required and self.review_until) or None,
        )

    def _form(self) -> ConsentForm | None:
        if not self.form_id:
            return None
        return ConsentForm(
            id=self.form_id,
            version=self.form_version or None,
            language=self.form_language or None,
            stage=self.stage,
        )

    def _embargo(self) -> Embargo | None:
        lifted_by = tuple(self.lifted_by)
        match self.hold:
            case Hold.NONE:
                return None
            case Hold.DAY:
                return Embargo(until=self.hold_day, lifted_by=lifted_by)
            case Hold.EVENT:
                return Embargo(event=self.hold_event, lifted_by=lifted_by)
            case Hold.INDEFINITE:
                return Embargo(indefinite=True, lifted_by=lifted_by)

    # ---- kept in the vault while the conversation pauses -------------------------------------------------------

    def to_text(self) -> str:
        """To be remembered inside the vault."""
        event = ConsentEvent(
            event=EventKind.GIVEN,
            effective=self.effective,
            form=ConsentForm(id=self.form_id, version=self.form_version, language=self.form_language, stage=self.stage),
            evidence=Evidence(kind=self.evidence, path=self.evidence_path or None) if self.evidence else None,
            obtained_by=self.obtained_by,
            interpreter=self.interpreter,
            others_present=self.others_present,
            explained=tuple(self.explained),
            notes=self.notes,
            grants=grants_of(self.cells, ()),
            attribution=dict(self.attribution),
            review_required=self.review_required,
            review_until=self.review_until or None,
        )
        rest = {
            "language": self.language,
            "media": self.media,
            "hold": [self.hold, self.hold_day, self.hold_event],
            "lifted_by": self.lifted_by,
            "place": self.place,
            "initials": self.initials,
            "conditions": self.conditions,
        }
        return json.dumps({"event": self.agreed.put_into(event).to_json(), **rest}, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Draft | None:
        """What :meth:`to_text` said; ``None`` where nothing of the kind can be read."""
        try:
            said = cast("dict[str, object]", json.loads(text))
            event = ConsentEvent.from_json(said["event"], "draft")
            hold, hold_day, hold_event = cast("list[str]", said["hold"])
            first, last = cast("list[str]", said["place"])
            form = event.form or ConsentForm(id="")
            return cls(
                effective=event.effective,
                language=str(said["language"]),
                explained=list(event.explained),
                attribution=dict(event.attribution),
                media=[Medium(medium) for medium in cast("list[str]", said["media"])],
                cells=cells_of(event.grants),
                hold=Hold(hold),
                hold_day=hold_day,
                hold_event=hold_event,
                lifted_by=[str(each) for each in cast("list[str]", said["lifted_by"])],
                review_required=bool(event.review_required),
                review_until=event.review_until or "",
                conditions=[str(each) for each in cast("list[str]", said["conditions"])],
                form_id=form.id,
                form_version=form.version or "",
                form_language=form.language or "",
                stage=form.stage,
                evidence=event.evidence.kind if event.evidence else None,
                evidence_path=(event.evidence.path or "") if event.evidence else "",
                place=(first, last),
                initials=str(said["initials"]),
                obtained_by=event.obtained_by,
                interpreter=event.interpreter,
                others_present=str(event.others_present or ""),
                notes=event.notes or "",
                agreed=Agreed.of(event),
            )
        except (ValueError, KeyError, TypeError, InputError):
            return None  # written by another version: the conversation begins anew


def cells_of(grants: Sequence[Grant]) -> Cells:
    """The cells that grants name."""
    return {
        at: grant.decision or Decision.NO for grant in grants for at in product(grant.use, grant.medium, grant.audience)
    }


def grants_of(cells: Mapping[tuple[Use, Medium, Audience], Decision], conditions: tuple[str, ...]) -> tuple[Grant, ...]:
    """The same cells in as few grants as read well: what is allowed first. No two grants name one cell.

    Uses that mean the same media for the same audiences stand together; conditions go with what is allowed.
    """
    made: list[Grant] = []
    for decision in (Decision.YES, Decision.ASK, Decision.NO):
        named = {at for at, said in cells.items() if said is decision}
        by_scope: dict[tuple[tuple[Medium, ...], tuple[Audience, ...]], list[Use]] = {}
        for use in Use:
            by_media: dict[tuple[Medium, ...], list[Audience]] = {}
            for audience in Audience:
                media = tuple(medium for medium in Medium if (use, medium, audience) in named)
                if media:
                    by_media.setdefault(media, []).append(audience)
            for media, audiences in by_media.items():
                by_scope.setdefault((media, tuple(audiences)), []).append(use)
        made += [
            Grant(
                use=tuple(uses),
                medium=media,
                audience=audiences,
                decision=decision,
                conditions=() if decision is Decision.NO else conditions,
            )
            for (media, audiences), uses in by_scope.items()
        ]
    return tuple(made)
