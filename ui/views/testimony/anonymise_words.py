"""What the review of a testimony says in words: categories, decisions, what becomes of something and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Audience, Category, Finding, FindingDecision, Role, TextField, TextPlace, Treatment
from oralhistory.use_cases.previewing import Outlook, Prospect
from oralhistory.use_cases.reviewing import Risk, SmallClass

from ...i18n import isolate, number, percent
from ...sentences import spoken
from .consent_words import audience

translate = QCoreApplication.translate

ICONS: Final[Mapping[Category, str]] = {
    Category.PERSON: "user-round",
    Category.PLACE: "map-pin",
    Category.ORGANISATION: "building-2",
    Category.UNIT: "shield",
    Category.RANK: "medal",
    Category.ROLE: "briefcase-business",
    Category.DATE: "calendar",
    Category.AGE: "hourglass",
    Category.DEMOGRAPHIC: "users",
    Category.CONTACT: "phone",
    Category.CODE: "hash",
    Category.QUANTITY: "ruler",
    Category.EVENT: "flag",
    Category.HEALTH: "stethoscope",
    Category.OTHER: "tag",
}


def category(value: Category) -> str:
    """What one finding is."""
    return {
        Category.PERSON: translate("Anonymise", "Person"),
        Category.PLACE: translate("Anonymise", "Place"),
        Category.ORGANISATION: translate("Anonymise", "Organisation"),
        Category.UNIT: translate("Anonymise", "Unit"),
        Category.RANK: translate("Anonymise", "Rank"),
        Category.ROLE: translate("Anonymise", "Role"),
        Category.DATE: translate("Anonymise", "Date"),
        Category.AGE: translate("Anonymise", "Age"),
        Category.DEMOGRAPHIC: translate("Anonymise", "Origin, belief"),
        Category.CONTACT: translate("Anonymise", "Contact"),
        Category.CODE: translate("Anonymise", "Code"),
        Category.QUANTITY: translate("Anonymise", "Quantity"),
        Category.EVENT: translate("Anonymise", "Event"),
        Category.HEALTH: translate("Anonymise", "Health"),
        Category.OTHER: translate("Anonymise", "Something else"),
    }[value]


def heading_of(risk: Risk) -> str:
    """Above those that tell as much."""
    return {
        Risk.NAMES: translate("Anonymise", "Names someone"),
        Risk.SINGLES_OUT: translate("Anonymise", "Can single someone out"),
        Risk.ADDS: translate("Anonymise", "Adds to the picture"),
    }[risk]


def class_name(kind: SmallClass, count: int) -> str:
    """What is decided as one, and how many there are."""
    return {
        SmallClass.QUANTITIES: translate("Anonymise", "%Ln quantities", "", count),
        SmallClass.SPANS: translate("Anonymise", "%Ln spans of time", "", count),
        SmallClass.TIMES: translate("Anonymise", "%Ln months and hours", "", count),
        SmallClass.YEARS: translate("Anonymise", "%Ln years", "", count),
        SmallClass.PEOPLES: translate("Anonymise", "%Ln peoples and faiths", "", count),
        SmallClass.OCCUPATIONS: translate("Anonymise", "%Ln common occupations", "", count),
        SmallClass.ROLES: translate("Anonymise", "%Ln common roles", "", count),
        SmallClass.SOLDIERS: translate("Anonymise", "%Ln ranks of soldiers", "", count),
        SmallClass.SERGEANTS: translate("Anonymise", "%Ln ranks of sergeants", "", count),
        SmallClass.OFFICERS: translate("Anonymise", "%Ln ranks of officers", "", count),
    }[kind]


def how_sure(first: Finding) -> str:
    """Whether the register knows it, or how likely a suggestion is right."""
    if first.known:
        return translate("Anonymise", "known")
    sure = percent(round(first.confidence * 100))
    if first.source.startswith("review:"):
        return translate("Anonymise", "may be meant, {percent}").format(percent=sure)
    return translate("Anonymise", "suggested {percent}").format(percent=sure)


def why(first: Finding, outlook: Outlook) -> str:
    """Why it was found, and by what."""
    entity = outlook.entity
    if entity is None:
        return _found_by(first)
    sentence = translate("Anonymise", "The register knows it: {what}.").format(what=_what(outlook))
    if outlook.elsewhere:
        more = translate("Anonymise", "Named in %Ln other testimonies, too.", "", outlook.elsewhere)
        sentence = f"{sentence} {more}"
    return sentence


def _found_by(first: Finding) -> str:
    kind, _, name = first.source.partition(":")
    why = spoken(first.why)
    if kind == "recogniser":
        found = translate("Anonymise", "Suggested by the recogniser {name}: {why}.")
        return found.format(name=isolate(name), why=why)
    if kind == "decision":
        return translate("Anonymise", "It was decided before; nothing suggests it any more.")
    if kind != "review":
        return translate("Anonymise", "Suggested: {why}.").format(why=why)
    near = {
        "initials": translate("Anonymise", "These initials may stand for somebody the register knows: {why}."),
        "spelling": translate("Anonymise", "Written almost like a name the register knows: {why}."),
        "sound": translate("Anonymise", "Sounds like a name the register knows: {why}."),
        "script": translate("Anonymise", "May be a known name in another script: {why}."),
        "ending": translate("Anonymise", "May be a form of a known name: {why}."),
        "nickname": translate("Anonymise", "May be short for a known name: {why}."),
        "parted": translate("Anonymise", "May be a known name written in parts: {why}."),
        "letters": translate("Anonymise", "Letters said one by one; they may spell a known name: {why}."),
        "number": translate("Anonymise", "May be a part of a known number: {why}."),
        "everyday": translate("Anonymise", "A known name that is an everyday word, too: {why}."),
    }
    return near.get(name, translate("Anonymise", "May be something the register knows: {why}.")).format(why=why)


def _what(outlook: Outlook) -> str:
    entity = outlook.entity
    assert entity is not None
    name = isolate(entity.name)
    if entity.category is Category.PERSON and entity.role is not None:
        return translate("Anonymise", "{name}, {role}").format(name=name, role=role(entity.role))
    return name


def role(value: Role) -> str:
    """A person's part, within a sentence."""
    return {
        Role.NARRATOR: translate("Anonymise", "narrator"),
        Role.INTERVIEWER: translate("Anonymise", "interviewer"),
        Role.INTERPRETER: translate("Anonymise", "interpreter"),
        Role.PRESENT: translate("Anonymise", "present at the interview"),
        Role.MENTIONED: translate("Anonymise", "mentioned"),
    }[value]


def decided(decision: FindingDecision) -> str:
    """A decision as short as a row of the list allows."""
    if decision.replacement is not None:
        return translate("Anonymise", "replaced")
    match decision.treatment:
        case None:
            return translate("Anonymise", "accepted")
        case Treatment.KEEP:
            return translate("Anonymise", "kept")
        case Treatment.GENERALISE:
            return translate("Anonymise", "generalised")
        case Treatment.PSEUDONYM:
            return translate("Anonymise", "pseudonym")
        case Treatment.MASK:
            return translate("Anonymise", "masked")
        case Treatment.REMOVE:
            return translate("Anonymise", "left out")


def decided_by(decision: FindingDecision) -> str:
    """A decision in a sentence, with who took it and why."""
    sentence = {
        Treatment.KEEP: translate("Anonymise", "{name} decided to keep it."),
        Treatment.GENERALISE: translate("Anonymise", "{name} decided to make it less exact."),
        Treatment.PSEUDONYM: translate("Anonymise", "{name} decided to replace it."),
        Treatment.MASK: translate("Anonymise", "{name} decided to mask it."),
        Treatment.REMOVE: translate("Anonymise", "{name} decided to leave it out."),
        None: translate("Anonymise", "{name} accepted what the profile says."),
    }[decision.treatment].format(name=isolate(decision.by))
    if decision.reason:
        reason = translate("Anonymise", "Reason: {reason}").format(reason=isolate(decision.reason))
        sentence = f"{sentence} {reason}"
    return sentence


def prospect(value: Prospect, original: str) -> str:
    """What stands there then, on a button."""
    if value.words == original:
        return translate("Anonymise", "stays")
    return isolate(value.words) if value.words else translate("Anonymise", "left out")


def treatment(reader: Audience, value: Prospect, original: str) -> str:
    """What this audience will read, in a sentence."""
    who = audience(reader)
    if value.words == original:
        return translate("Anonymise", "For {audience} the words stay as they are.").format(audience=who)
    if not value.words:
        return translate("Anonymise", "For {audience} the words are left out.").format(audience=who)
    return translate("Anonymise", "For {audience} it reads {words}.").format(audience=who, words=isolate(value.words))


def cannot_keep(value: Category, *, refused: bool) -> str:
    """Why a register entity of this category is never kept; ``refused`` is what the consent events say of a person."""
    if refused:
        return translate("Anonymise", "Consent says that nobody may read this name: it is masked for everyone.")
    if value is Category.PERSON:
        return translate("Anonymise", "A person whom the register protects cannot be kept by a decision here.")
    if value is Category.DATE:
        return translate("Anonymise", "A day that the register protects cannot be kept: it can be looked up.")
    return translate("Anonymise", "A contact or a code that the register protects can never be kept.")


def place(value: TextPlace) -> str:
    """Where in a testimony a text stands; segments count from 1."""
    return {
        TextField.TITLE: translate("Anonymise", "Title"),
        TextField.SUMMARY: translate("Anonymise", "Summary"),
        TextField.KEYWORD: translate("Anonymise", "Keyword"),
        TextField.CONTENT_WARNING: translate("Anonymise", "Warning"),
        TextField.SEGMENT: number(value.index + 1),
    }[value.field]


def spelling(first: Finding, count: int) -> str:
    """A part of what is chosen, to be decided apart: one spelling, or what only may be meant."""
    if first.source.startswith("review:"):
        said = translate("Anonymise", "What may be meant ({text} …), %Ln times", "", count)
    else:
        said = translate("Anonymise", "{text} alone, %Ln times", "", count)
    return said.format(text=isolate(first.text))


def place_named(value: TextPlace) -> str:
    """The same, where nothing around it says what a number counts."""
    named = place(value)
    if value.field is not TextField.SEGMENT:
        return named
    return translate("Anonymise", "segment {number}").format(number=named)


def heading(value: TextField) -> str:
    """What stands beside the texts that nobody speaks."""
    return {
        TextField.TITLE: translate("Anonymise", "Title"),
        TextField.SUMMARY: translate("Anonymise", "Summary"),
        TextField.KEYWORD: translate("Anonymise", "Keywords"),
        TextField.CONTENT_WARNING: translate("Anonymise", "Warnings"),
        TextField.SEGMENT: translate("Anonymise", "Transcript"),
    }[value]


def hidden(value: Category) -> str:
    """In place of words that discreet mode hides."""
    return translate("Anonymise", "{category} (hidden)").format(category=category(value))
