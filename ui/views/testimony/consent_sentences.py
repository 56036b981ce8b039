"""Consent in plain sentences: an event, what stands around it, an answer and its reasons.

Pure functions of their arguments and the window's language; no widget, no workspace.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from oralhistory.consent import Answer, Cell, ConsentState, Request
from oralhistory.model import (
    Attribution,
    Audience,
    ConsentEvent,
    Decision,
    Embargo,
    EventKind,
    Grant,
    Medium,
    Person,
    Reason,
    Use,
)

from ...i18n import isolate
from . import consent_words as words
from .consent_words import translate

People = Mapping[str, str]
"""What to call the persons of a record, by id."""

_Word = TypeVar("_Word", Use, Medium, Audience)


def people_of(persons: Sequence[Person], *, discreet: bool) -> People:
    """The names of a record's persons; their roles where names are hidden or not known."""
    return {
        person.id: words.role(person.role) if discreet or not person.name else isolate(person.name)
        for person in persons
    }


# ---- events ------------------------------------------------------------------------------------------------------


def sentence(event: ConsentEvent) -> str:
    """What happened, in one sentence without its full stop."""
    head = _head(event)
    tail = [embargo(event.embargo)] if event.embargo else []
    if event.review_required:
        tail.append(translate("Consent", "the narrator reads the transcript first"))
    return "; ".join([head, *tail])


def _head(event: ConsentEvent) -> str:
    scope = grants(event.grants)
    match event.event:
        case EventKind.INFORMED:
            about = words.several(map(words.explained, event.explained)) if event.explained else ""
            if about:
                return translate("Consent", "Was informed about {matters}").format(matters=about)
            return translate("Consent", "Was informed")
        case EventKind.GIVEN:
            return translate("Consent", "Gave consent: {scope}").format(scope=scope)
        case EventKind.REFUSED:
            return translate("Consent", "Refused consent; nothing may leave")
        case EventKind.NARROWED:
            return translate("Consent", "Narrowed consent: {scope}").format(scope=scope or _terms_only())
        case EventKind.WIDENED:
            return translate("Consent", "Widened consent: {scope}").format(scope=scope)
        case EventKind.RECONFIRMED:
            return translate("Consent", "Confirmed the consent given before")
        case EventKind.TRANSCRIPT_APPROVED:
            return translate("Consent", "Read and approved the transcript")
        case EventKind.USE_APPROVED:
            return translate("Consent", "Approved {title}: {uses}, for {audiences}").format(
                title=_quoted(event.title or ""),
                uses=_each(event.use, Use, words.use, translate("Consent", "every use")),
                audiences=_each(event.audience, Audience, words.audience, translate("Consent", "everyone")),
            )
        case EventKind.EMBARGO_LIFTED:
            return translate("Consent", "Lifted the embargo")
        case EventKind.WITHDRAWN if event.grants:
            return translate("Consent", "Withdrew consent in part: {scope}").format(scope=scope)
        case EventKind.WITHDRAWN:
            return translate("Consent", "Withdrew all consent; nothing may leave")
        case EventKind.DIED:
            return translate("Consent", "The narrator died; what was decided stays as it is")


def _terms_only() -> str:
    return translate("Consent", "only the terms changed")


def grants(all_: Sequence[Grant]) -> str:
    """What grants name and decide, in their order."""
    return "; ".join(_grant(grant) for grant in all_)


def _grant(grant: Grant) -> str:
    uses = _each(grant.use, Use, words.use, translate("Consent", "every use"))
    media = _each(grant.medium, Medium, words.medium, translate("Consent", "everything in it"))
    audiences = _each(grant.audience, Audience, words.audience, translate("Consent", "everyone"))
    scope = translate("Consent", "{uses} of {media}, for {audiences}").format(
        uses=uses, media=media, audiences=audiences
    )
    match grant.decision:
        case Decision.NO:
            scope = translate("Consent", "not allowed: {scope}").format(scope=scope)
        case Decision.ASK:
            scope = translate("Consent", "{scope}, only after asking").format(scope=scope)
        case _:
            pass
    return ", ".join(filter(None, (scope, _window(grant.from_, grant.until))))


def _window(first: str | None, last: str | None) -> str:
    if first and last:
        return translate("Consent", "from {first} to {last}").format(first=words.day(first), last=words.day(last))
    if first:
        return translate("Consent", "from {first} on").format(first=words.day(first))
    if last:
        return translate("Consent", "until {last}").format(last=words.day(last))
    return ""


def _each(named: Sequence[_Word], all_: type[_Word], word: Callable[[_Word], str], everything: str) -> str:
    """An empty list stands for all: only what takes back may leave it empty (:class:`Grant`)."""
    if not named or set(named) == set(all_):
        return everything
    return words.several(word(value) for value in all_ if value in named)


def embargo(held: Embargo) -> str:
    """An embargo, in the words that follow a semicolon."""
    if held.until is not None:
        return translate("Consent", "embargoed until {day}").format(day=words.day(held.until))
    if held.event is not None:
        return translate("Consent", "embargoed until this happens: {event}").format(event=_quoted(held.event))
    return translate("Consent", "embargoed with no end set")


def conditions(event: ConsentEvent) -> list[str]:
    """Every condition of the event's grants, each once."""
    return list(dict.fromkeys(condition for grant in event.grants for condition in grant.conditions))


def attributions(chosen: Mapping[Audience, Attribution]) -> str:
    """How the narrator wants to appear, audiences alike put together."""
    alike: dict[Attribution, list[Audience]] = {}
    for audience in Audience:
        if audience in chosen:
            alike.setdefault(chosen[audience], []).append(audience)
    if len(alike) == 1 and len(chosen) == len(Audience):
        return words.attribution(next(iter(alike)))
    return "; ".join(
        translate("Consent", "{how} for {audiences}").format(
            how=words.attribution(how), audiences=words.several(map(words.audience, audiences))
        )
        for how, audiences in alike.items()
    )


def circumstances(event: ConsentEvent, people: People) -> list[str]:
    """Form, evidence and who was there: short phrases."""
    told: list[str] = []
    if event.evidence:
        kind = words.evidence(event.evidence.kind)
        if event.evidence.path:
            kind = translate("Consent", "{evidence}, file in the vault").format(evidence=kind)
        told.append(kind)
    if event.form:
        parts = [event.form.id, *filter(None, (event.form.version, event.form.language))]
        form = translate("Consent", "form {form}").format(form=isolate(" · ".join(parts)))
        told.append(f"{form}, {words.stage(event.form.stage)}" if event.form.stage else form)
    if event.obtained_by:
        told.append(translate("Consent", "obtained by {person}").format(person=_person(event.obtained_by, people)))
    if event.interpreter:
        told.append(translate("Consent", "interpreted by {person}").format(person=_person(event.interpreter, people)))
    others = _others(event)
    if others:
        told.append(others)
    return told


def _person(named: str, people: People) -> str:
    return people.get(named) or isolate(named)


def _others(event: ConsentEvent) -> str:
    present: object = event.others_present
    if present is None:
        return ""
    if present is False:
        return translate("Consent", "nobody else present")
    if present is True:
        return translate("Consent", "others present")
    return translate("Consent", "also present: {people}").format(people=isolate(str(present)))


def told_back(event: ConsentEvent, people: People, *, scan: str = "") -> list[str]:
    """The whole event read back, a sentence each, before it is recorded."""
    lines = [
        _full(sentence(event)),
        translate("Consent", "Holds from {day} on.").format(day=words.day(event.effective)),
    ]
    if event.attribution:
        how = attributions(event.attribution)
        lines.append(translate("Consent", "The narrator appears {how}.").format(how=how))
    lines += [
        translate("Consent", "Condition: {condition}").format(condition=_full(isolate(condition)))
        for condition in conditions(event)
    ]
    if event.explained and event.event is not EventKind.INFORMED:
        matters = words.several(map(words.explained, event.explained))
        lines.append(translate("Consent", "Explained were {matters}.").format(matters=matters))
    around = circumstances(event, people)
    if around:
        lines.append(_full(words.sentence_case("; ".join(around))))
    if scan:
        lines.append(translate("Consent", "The file {file} goes into the vault.").format(file=_quoted(scan)))
    if event.notes:
        lines.append(translate("Consent", "Note: {note}").format(note=isolate(event.notes)))
    return lines


# ---- answers -----------------------------------------------------------------------------------------------------


def why(reason: Reason, state: ConsentState, cell: Cell | None) -> str:
    """One reason of an answer as a sentence. ``state`` and ``cell`` are those of the day asked about."""
    match reason:
        case Reason.NO_CONSENT:
            return translate("Consent", "No consent had been given by this day.")
        case Reason.WITHDRAWN:
            return translate("Consent", "The narrator withdrew or refused, and has given no consent since.")
        case Reason.NOT_PERMITTED:
            return _not_permitted(state, cell)
        case Reason.NEEDS_APPROVAL:
            return translate(
                "Consent", "The narrator wants to be asked about each publication, and this one is not approved."
            )
        case Reason.EMBARGOED:
            return translate("Consent", "It is {embargo}.").format(embargo=_held(state))
        case Reason.EMBARGO_NOT_LIFTED:
            until = words.day(state.embargo.until) if state.embargo and state.embargo.until else ""
            return translate(
                "Consent", "The embargo reached its day, {day}, but nobody has recorded that it is lifted."
            ).format(day=until)
        case Reason.NOT_APPROVED:
            return translate("Consent", "The narrator reads the transcript first and has not approved this text.")
        case Reason.STALE_FORM:
            return translate("Consent", "The form used is out of date; the collection asks for a new consent.")
        case Reason.NOT_REVIEWED:
            return translate("Consent", "Not every finding in the transcript is decided.")


def _not_permitted(state: ConsentState, cell: Cell | None) -> str:
    if cell is None:
        return translate("Consent", "The narrator never allowed this.")
    if cell.decision is Decision.NO:
        return translate("Consent", "The narrator said no to this.")
    return translate("Consent", "The narrator allowed this only {window}, and {day} lies outside.").format(
        window=_window(cell.from_, cell.until), day=words.day(state.day.isoformat())
    )


def _held(state: ConsentState) -> str:
    return embargo(state.embargo) if state.embargo else ""


def whole_answer(request: Request, answer: Answer, state: ConsentState) -> list[str]:
    """The answer to "May I …?": its first sentence, then every condition or every reason."""
    asked = asked_for(request)
    cell = state.cells.get((request.use, request.medium, request.audience))
    if not answer.allowed:
        first = translate("Consent", "No: {asked}, is closed on {day}.")
        lines = [why(reason, state, cell) for reason in answer.reasons]
    else:
        first = translate("Consent", "Yes: {asked}, is open on {day}.")
        appears = words.attribution(state.attribution_for(request.audience))
        lines = [translate("Consent", "The narrator appears {how}.").format(how=appears)]
        lines += [
            translate("Consent", "Condition: {condition}").format(condition=_full(isolate(condition)))
            for condition in answer.conditions
        ]
    return [first.format(asked=asked, day=words.day(state.day.isoformat())), *lines]


def asked_for(request: Request) -> str:
    """A request as the subject of a sentence."""
    return translate("Consent", "{use} of {medium}, for {audience}").format(
        use=words.use(request.use), medium=words.medium(request.medium), audience=words.audience(request.audience)
    )


def _quoted(text: str) -> str:
    return translate("Consent", "“{text}”").format(text=isolate(text))


def _full(text: str) -> str:
    """With a full stop, unless it ends a sentence already (inside an isolate, too)."""
    return text if text.rstrip("\u2069").endswith((".", "!", "?", "…", "؟", "۔")) else f"{text}."
