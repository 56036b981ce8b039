"""The contract's word lists in the window's language, and how a person is called where names may be hidden."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Audience, Category, Medium, Person, Role, Testimony, TranscriptKind

from ...i18n import number

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """A role, as a heading."""
    return {
        Role.NARRATOR: translate("Record", "Narrator"),
        Role.INTERVIEWER: translate("Record", "Interviewer"),
        Role.INTERPRETER: translate("Record", "Interpreter"),
        Role.PRESENT: translate("Record", "Present"),
        Role.MENTIONED: translate("Record", "Mentioned"),
    }[role]


def medium_words(medium: Medium) -> str:
    """What kind of thing it is."""
    return {
        Medium.METADATA: translate("Record", "Description"),
        Medium.SUMMARY: translate("Record", "Summary"),
        Medium.TRANSCRIPT: translate("Record", "Transcript"),
        Medium.AUDIO: translate("Record", "Sound"),
        Medium.VIDEO: translate("Record", "Film"),
        Medium.IMAGE: translate("Record", "Picture"),
        Medium.DOCUMENT: translate("Record", "Document"),
    }[medium]


def kind_words(kind: TranscriptKind) -> str:
    """What kind of transcript."""
    return {
        TranscriptKind.VERBATIM: translate("Record", "Word for word"),
        TranscriptKind.EDITED: translate("Record", "Edited"),
        TranscriptKind.TRANSLATION: translate("Record", "Translation"),
    }[kind]


def audience_words(audience: Audience) -> str:
    """The audience as a menu names it."""
    return {
        Audience.TEAM: translate("Record", "Team"),
        Audience.PARTNER: translate("Record", "Partners"),
        Audience.RESEARCHER: translate("Record", "Researchers"),
        Audience.COURT: translate("Record", "Court"),
        Audience.PUBLIC: translate("Record", "Public"),
    }[audience]


def category_words(category: Category) -> str:
    """What kind of identifier."""
    return {
        Category.PERSON: translate("Record", "Person"),
        Category.PLACE: translate("Record", "Place"),
        Category.ORGANISATION: translate("Record", "Organisation"),
        Category.UNIT: translate("Record", "Unit"),
        Category.RANK: translate("Record", "Rank"),
        Category.ROLE: translate("Record", "Role"),
        Category.DATE: translate("Record", "Date"),
        Category.AGE: translate("Record", "Age"),
        Category.DEMOGRAPHIC: translate("Record", "Background"),
        Category.CONTACT: translate("Record", "Contact"),
        Category.CODE: translate("Record", "Code or number"),
        Category.QUANTITY: translate("Record", "Quantity"),
        Category.EVENT: translate("Record", "Event"),
        Category.HEALTH: translate("Record", "Health"),
        Category.OTHER: translate("Record", "Other"),
    }[category]


def called(testimony: Testimony, id: str | None, *, discreet: bool) -> str:
    """What a person of the testimony is called: by name, or by role where names are hidden or unknown.

    Several in one role are numbered in the record's order; nobody gives an empty text.
    """
    person = testimony.person(id)
    if person is None:
        return ""
    if person.name and not discreet:
        return person.name
    same = [each for each in testimony.people if each.role is person.role]
    return role_words(person.role) if len(same) == 1 else f"{role_words(person.role)} {number(same.index(person) + 1)}"


def new_person_id(people: tuple[Person, ...], role: Role) -> str:
    """An id that nobody in the record has, such as ``n2``."""
    taken = {person.id for person in people}
    letter = role.value[0]
    return next(made for number in range(1, len(taken) + 2) if (made := f"{letter}{number}") not in taken)
