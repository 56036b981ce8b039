"""Consent in plain sentences: an event, what stands around it, an answer and its reasons.

Pure functions of their arguments and a language's words; no widget, no workspace. :class:`Sentences` speaks the
language it is given (in the conversation: the narrator's); the functions beneath it speak the window's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from oralhistory.consent import Answer, Cell, ConsentState, Request
from oralhistory.forms.consent_words import Wording
from oralhistory.model import (
    Attribution,
    Audience,
    ConsentEvent,
    ConsentForm,
    Decision,
    Embargo,
    EventKind,
    Grant,
    Medium,
    Person,
    Reason,
    Use,
)

from ...i18n import isolate, isolate_path
from . import consent_words as words
from .consent_besides import besides

People = Mapping[str, str]
"""What to call the persons of a record, by id."""

_Word = TypeVar("_Word", Use, Medium, Audience)

_NO_BREAK = "\u2060"
"""Word joiner: a line is not broken after it."""

TALK = "conversation"
"""The form's id where no paper was gone through, but the program's own conversation, in its version and language."""


class Sentences:
    """Says everything in one language."""

    def __init__(self, said_in: Wording) -> None:
        self.words = said_in

    # ---- events --------------------------------------------------------------------------------------------

    def sentence(self, event: ConsentEvent) -> str:
        """What happened, in one sentence without its full stop."""
        return self._clauses([self._head(event), *self._terms(event)])

    def _terms(self, event: ConsentEvent) -> Iterator[str]:
        if event.embargo:
            yield self.embargo(event.embargo)
        if event.review_required and event.review_until:
            yield self.words.say("said.review-until", day=self.words.day(event.review_until))
        elif event.review_required:
            yield self.words.say("said.review")

    def _head(self, event: ConsentEvent) -> str:
        say, scope = self.words.say, self.grants(event.grants)
        match event.event:
            case EventKind.INFORMED if event.explained:
                return say("said.informed-about", matters=self._matters(event))
            case EventKind.NARROWED:
                return say("said.narrowed", scope=scope or say("said.terms-only"))
            case EventKind.USE_APPROVED:
                return say(
                    "said.use-approved",
                    title=self.words.quoted(event.title or ""),
                    uses=self._each(event.use, Use, "for-use"),
                    audiences=self._each(event.audience, Audience, "to-audience"),
                )
            case EventKind.WITHDRAWN if event.grants:
                return say("said.withdrawn-part", scope=scope)
            case EventKind.GIVEN | EventKind.WIDENED:
                return say(f"said.{event.event}", scope=scope)
            case _:
                return say(f"said.{event.event}")

    def _matters(self, event: ConsentEvent) -> str:
        return self.words.several(words.explained(matter, self.words) for matter in event.explained)

    def grants(self, all_: Sequence[Grant]) -> str:
        """What grants name and decide, in their order."""
        return self._clauses(self._grant(grant) for grant in all_)

    def _clauses(self, told: Iterable[str]) -> str:
        return self.words.say("list.clause").join(told)

    def _grant(self, grant: Grant) -> str:
        scope = self.words.say(
            "grant.scope",
            uses=self._each(grant.use, Use, "for-use"),
            media=self._each(grant.medium, Medium, "medium"),
            audiences=self._each(grant.audience, Audience, "to-audience"),
        )
        if grant.decision in (Decision.NO, Decision.ASK):
            scope = self.words.say(f"grant.{grant.decision}", scope=scope)
        window = self._window(grant.from_, grant.until)
        return self.words.say("list.comma").join(filter(None, (scope, window)))

    def _window(self, first: str | None, last: str | None) -> str:
        say, day = self.words.say, self.words.day
        if first and last:
            return say("window.both", first=day(first), last=day(last))
        if first:
            return say("window.from", first=day(first))
        return say("window.until", last=day(last)) if last else ""

    def _each(self, named: Sequence[_Word], all_: type[_Word], group: str) -> str:
        """An empty list stands for all: only what takes back may leave it empty (:class:`Grant`)."""
        if not named or set(named) == set(all_):
            return self.words.say(f"{group}.every")
        return self.words.several(self.words.say(f"{group}.{value}") for value in all_ if value in named)

    def embargo(self, held: Embargo) -> str:
        """An embargo, in the words that follow a semicolon."""
        say = self.words.say
        if held.until is not None:
            told = say("embargo.until", day=self.words.day(held.until))
        elif held.event is not None:
            told = say("embargo.event", event=self.words.quoted(held.event))
        else:
            told = say("embargo.indefinite")
        if not held.lifted_by:
            return told
        return say("embargo.lifted-by", embargo=told, people=self.words.several(map(isolate, held.lifted_by)))

    def attributions(self, chosen: Mapping[Audience, Attribution]) -> str:
        """How the narrator wants to appear, audiences alike put together."""
        alike: dict[Attribution, list[Audience]] = {}
        for audience in Audience:
            if audience in chosen:
                alike.setdefault(chosen[audience], []).append(audience)
        if len(alike) == 1 and len(chosen) == len(Audience):
            return self.words.say(f"attribution.{next(iter(alike))}")
        return self._clauses(
            self.words.say(
                "appears.some",
                how=self.words.say(f"attribution.{how}"),
                audiences=self.words.several(map(self.words.of("to-audience"), audiences)),
            )
            for how, audiences in alike.items()
        )

    def circumstances(self, event: ConsentEvent, people: People) -> list[str]:
        """Form, evidence and who was there: short phrases."""
        say = self.words.say
        told: list[str] = []
        if event.evidence:
            kind = say(f"evidence.{event.evidence.kind}")
            told.append(say("around.file", evidence=kind) if event.evidence.path else kind)
        if event.form:
            told.append(self._form(event.form))
        if event.obtained_by:
            told.append(say("around.obtained", person=_person(event.obtained_by, people)))
        if event.interpreter:
            told.append(say("around.interpreted", person=_person(event.interpreter, people)))
        others = self._others(event)
        return [*told, others] if others else told

    def _form(self, form: ConsentForm) -> str:
        if form.id == TALK:
            named = self.words.say("around.talk")
        else:
            parts = [form.id, *filter(None, (form.version, form.language))]
            unbroken = "\u00a0·\u00a0".join(parts).replace("-", f"-{_NO_BREAK}")
            named = self.words.say("around.form", form=isolate_path(unbroken))
        if not form.stage:
            return named
        return self.words.say("around.form-stage", form=named, stage=self.words.say(f"stage.{form.stage}"))

    def _others(self, event: ConsentEvent) -> str:
        present: object = event.others_present
        if present is None:
            return ""
        if isinstance(present, bool):
            return self.words.say("around.others" if present else "around.nobody")
        return self.words.say("around.others-named", people=isolate(str(present)))

    def told_back(self, event: ConsentEvent, people: People, *, scan: str = "") -> list[str]:
        """The whole event read back, a sentence each, before it is recorded."""
        return [line for line in self._told_back(event, people, scan) if line]

    def _told_back(self, event: ConsentEvent, people: People, scan: str) -> Iterator[str]:
        say = self.words.say
        if event.event is EventKind.GIVEN and event.grants:
            yield say("told.given")
            yield from (f"• {full(self._grant(grant))}" for grant in event.grants)
            yield from (full(words.sentence_case(term)) for term in self._terms(event))
        else:
            yield full(self.sentence(event))
        yield say("told.from", day=self.words.day(event.effective))
        if event.attribution:
            yield say("appears.told", how=self.attributions(event.attribution))
        for condition in conditions(event):
            yield say("told.condition", condition=full(isolate(condition)))
        yield from besides(event, people, self.words)
        if event.explained and event.event is not EventKind.INFORMED:
            yield say("told.explained", matters=self._matters(event))
        around = self.circumstances(event, people)
        if around:
            yield full(words.sentence_case(self._clauses(around)))
        if scan:
            yield say("told.file", file=self.words.quoted(scan))
        if event.notes:
            yield say("told.note", note=isolate(event.notes))

    # ---- answers -------------------------------------------------------------------------------------------

    def why(self, reason: Reason, state: ConsentState, cell: Cell | None) -> str:
        """One reason of an answer as a sentence. ``state`` and ``cell`` are those of the day asked about."""
        say, held = self.words.say, state.embargo
        match reason:
            case Reason.NOT_PERMITTED:
                return self._not_permitted(state, cell)
            case Reason.EMBARGOED:
                return say("why.embargoed", embargo=self.embargo(held) if held else "")
            case Reason.EMBARGO_NOT_LIFTED:
                return say(f"why.{reason}", day=self.words.day(held.until) if held and held.until else "")
            case _:
                return say(f"why.{reason}")

    def _not_permitted(self, state: ConsentState, cell: Cell | None) -> str:
        if cell is None:
            return self.words.say("why.never")
        if cell.decision is Decision.NO:
            return self.words.say("why.no")
        window, day = self._window(cell.from_, cell.until), self.words.day(state.day.isoformat())
        return self.words.say("why.window", window=window, day=day)

    def whole_answer(self, request: Request, answer: Answer, state: ConsentState) -> list[str]:
        """The answer to "May I …?": its first sentence, then every condition or every reason."""
        say, cell = self.words.say, state.cells.get((request.use, request.medium, request.audience))
        first = say(
            "answer.yes" if answer.allowed else "answer.no",
            asked=self.asked_for(request),
            day=self.words.day(state.day.isoformat()),
        )
        if not answer.allowed:
            return [first, *(self.why(reason, state, cell) for reason in answer.reasons)]
        appears = say("appears.told", how=say(f"attribution.{state.attribution_for(request.audience)}"))
        told = [say("told.condition", condition=full(isolate(condition))) for condition in answer.conditions]
        return [first, appears, *told]

    def asked_for(self, request: Request) -> str:
        """A request as the subject of a sentence."""
        say = self.words.say
        return say(
            "grant.scope",
            uses=say(f"for-use.{request.use}"),
            media=say(f"medium.{request.medium}"),
            audiences=say(f"to-audience.{request.audience}"),
        )


# ---- in the window's language ------------------------------------------------------------------------------------


def people_of(persons: Sequence[Person], *, discreet: bool) -> People:
    """The names of a record's persons; their roles where names are hidden or not known."""
    return {
        person.id: words.role(person.role) if discreet or not person.name else isolate(person.name)
        for person in persons
    }


def here() -> Sentences:
    """Those of the window's language."""
    return Sentences(words.here())


def sentence(event: ConsentEvent) -> str:
    """What happened, in one sentence without its full stop."""
    return here().sentence(event)


def embargo(held: Embargo) -> str:
    """An embargo, in the words that follow a semicolon."""
    return here().embargo(held)


def attributions(chosen: Mapping[Audience, Attribution]) -> str:
    """How the narrator wants to appear, audiences alike put together."""
    return here().attributions(chosen)


def circumstances(event: ConsentEvent, people: People) -> list[str]:
    """Form, evidence and who was there: short phrases."""
    return here().circumstances(event, people)


def told_back(event: ConsentEvent, people: People, *, scan: str = "") -> list[str]:
    """The whole event read back, a sentence each, before it is recorded."""
    return here().told_back(event, people, scan=scan)


def why(reason: Reason, state: ConsentState, cell: Cell | None) -> str:
    """One reason of an answer as a sentence. ``state`` and ``cell`` are those of the day asked about."""
    return here().why(reason, state, cell)


def whole_answer(request: Request, answer: Answer, state: ConsentState) -> list[str]:
    """The answer to "May I …?": its first sentence, then every condition or every reason."""
    return here().whole_answer(request, answer, state)


def conditions(event: ConsentEvent) -> list[str]:
    """Every condition of the event's grants, each once."""
    return list(dict.fromkeys(condition for grant in event.grants for condition in grant.conditions))


def _person(named: str, people: People) -> str:
    return people.get(named) or isolate(named)


def full(text: str) -> str:
    """With a full stop, unless it ends a sentence already (inside an isolate, too)."""
    return text if text.rstrip("\u2069").endswith((".", "!", "?", "…", "؟", "۔")) else f"{text}."
