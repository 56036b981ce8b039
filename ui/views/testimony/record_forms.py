"""Which fields each part of a record has, in the order in which people speak of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Affiliation, Category, Medium, Role
from oralhistory.use_cases.known_values import Kind

from ...i18n import listed
from ...knowing import Knowing
from .person_form import PersonForm
from .record_fields import (
    ChoiceField,
    DateField,
    DurationField,
    LanguageField,
    LineField,
    LongField,
    PresentField,
    TagsField,
)
from .record_form import ListField, ListWords, PartList, RecordForm, Row
from .record_words import category_words, medium_words, role_words
from .term_fields import TermsField

translate = QCoreApplication.translate

RECORDED = (Medium.AUDIO, Medium.VIDEO, Medium.DOCUMENT)
"""In which media an interview is held."""


def opening_form() -> RecordForm:
    """The first three fields of a testimony."""
    return RecordForm(
        [
            Row(
                "title",
                translate("Interview", "Title"),
                LineField(),
                translate("Interview", "Leaves only with what identifies taken out."),
            ),
            Row("language", translate("Interview", "Language"), LanguageField()),
            Row(
                "summary",
                translate("Interview", "Summary"),
                LongField(),
                translate("Interview", "A few sentences: what it is about, when, where."),
            ),
        ]
    )


def topics_form(knowing: Knowing) -> RecordForm:
    """Keywords and content warnings."""
    return RecordForm(
        [
            Row("keywords", translate("Interview", "Keywords"), TermsField(find=knowing.find(Kind.KEYWORD))),
            Row(
                "content_warnings",
                translate("Interview", "Content warnings"),
                TermsField(find=knowing.find(Kind.WARNING)),
                translate("Interview", "What a reader or listener should know beforehand."),
            ),
        ]
    )


def person_form(knowing: Knowing, testimony: Callable[[], str]) -> RecordForm:
    """Somebody in or around the interview; ``testimony`` is the id of the record that is open."""
    date = translate("Interview", "As exactly as it is known: 14.5.1987, May 1987, about 1987, the 1980s.")
    return PersonForm(
        [
            Row("role", translate("Interview", "Role"), ChoiceField(tuple(Role), role_words), half=True),
            Row("name", translate("Interview", "Name"), LineField(find=knowing.find(Kind.PERSON)), half=True),
            Row(
                "aliases",
                translate("Interview", "Other names and spellings"),
                TagsField(),
                translate("Interview", "Nicknames, and the name in every script it is written in."),
            ),
            Row("born", translate("Interview", "Born"), DateField(), date, half=True),
            Row("gender", translate("Interview", "Gender"), LineField(find=knowing.find(Kind.GENDER)), half=True),
            Row(
                "relation",
                translate("Interview", "Relation to the narrator"),
                LineField(find=knowing.find(Kind.RELATION)),
                half=True,
                later=True,
            ),
            Row(
                "occupation",
                translate("Interview", "Occupation"),
                LineField(find=knowing.find(Kind.OCCUPATION)),
                half=True,
                later=True,
            ),
            Row(
                "affiliations",
                translate("Interview", "Service, employers, groups"),
                ListField(_affiliations(knowing)),
                later=True,
            ),
            Row("phones", translate("Interview", "Telephone"), TagsField(left_to_right=True), half=True, later=True),
            Row("emails", translate("Interview", "E-mail"), TagsField(left_to_right=True), half=True, later=True),
            Row("address", translate("Interview", "Address"), LineField(), half=True, later=True),
            Row(
                "id_numbers",
                translate("Interview", "Identity and service numbers"),
                TagsField(left_to_right=True),
                half=True,
                later=True,
            ),
        ],
        knowing,
        testimony,
        translate("Interview", "More: relation, work and service, contact, numbers"),
    )


def affiliation_form(knowing: Knowing) -> RecordForm:
    """A service, employer or group."""
    return RecordForm(
        [
            Row(
                "organisation",
                translate("Interview", "Organisation"),
                LineField(find=knowing.find(Kind.ORGANISATION)),
                half=True,
            ),
            Row("unit", translate("Interview", "Unit"), LineField(find=knowing.find(Kind.UNIT)), half=True),
            Row("rank", translate("Interview", "Rank"), LineField(find=knowing.find(Kind.RANK)), half=True),
            Row("role", translate("Interview", "Role there"), LineField(find=knowing.find(Kind.ROLE)), half=True),
            Row("from_", translate("Interview", "From"), DateField(), half=True),
            Row("to", translate("Interview", "To"), DateField(), half=True),
        ]
    )


def session_form(people: Callable[[], Sequence[tuple[str, str]]], knowing: Knowing) -> RecordForm:
    """One sitting; ``people`` are the record's, ids and names."""
    nothing = translate("Interview", "Not said")
    date = translate("Interview", "As you say it: yesterday, 11.6.2023, June 2023.")
    return RecordForm(
        [
            Row("date", translate("Interview", "Date"), DateField(), date, half=True),
            Row("place", translate("Interview", "Place"), LineField(find=knowing.find(Kind.PLACE)), half=True),
            Row("language", translate("Interview", "Language"), LanguageField(), half=True),
            Row(
                "medium", translate("Interview", "Recorded as"), ChoiceField(RECORDED, medium_words, nothing), half=True
            ),
            Row("duration_s", translate("Interview", "Length"), DurationField(), half=True),
            Row("present", translate("Interview", "Who was present"), PresentField(people)),
            Row(
                "notes",
                translate("Interview", "Private notes"),
                LongField(),
                translate("Interview", "Internal: these notes never leave the vault, in no package and no export."),
            ),
        ]
    )


def coverage_form(knowing: Knowing) -> RecordForm:
    """What the testimony speaks of."""
    return RecordForm(
        [
            Row("places", translate("Interview", "Places"), TagsField(find=knowing.find(Kind.PLACE))),
            Row("from_", translate("Interview", "From"), DateField(), half=True),
            Row("to", translate("Interview", "To"), DateField(), half=True),
            Row("events", translate("Interview", "Events"), TagsField(find=knowing.find(Kind.EVENT))),
        ]
    )


def term_form() -> RecordForm:
    """Something known to be identifying."""
    return RecordForm(
        [
            Row("text", translate("Interview", "Words"), LineField(), half=True),
            Row(
                "category",
                translate("Interview", "What it is"),
                ChoiceField(tuple(Category), category_words),
                half=True,
            ),
            Row("variants", translate("Interview", "Other forms"), TagsField()),
            Row(
                "replacement",
                translate("Interview", "Say instead"),
                LineField(),
                translate("Interview", "Empty: the program finds words that say as much as is safe."),
            ),
        ]
    )


def _affiliations(knowing: Knowing) -> PartList[Affiliation]:
    def form() -> RecordForm:
        return affiliation_form(knowing)

    words = ListWords(
        add=translate("Interview", "Add a service, employer or group"),
        added=translate("Interview", "adding of an affiliation"),
        removed=translate("Interview", "removal of an affiliation"),
        moved=translate("Interview", "order of affiliations"),
    )
    return PartList(words, form, _affiliation_headline, _new_affiliation)


def _affiliation_headline(affiliation: Affiliation) -> tuple[str, str]:
    named = [words for words in (affiliation.organisation, affiliation.unit) if words]
    return listed(named) or translate("Interview", "Unnamed"), affiliation.rank or affiliation.role or ""


def _new_affiliation(_present: tuple[Affiliation, ...]) -> Affiliation:
    return Affiliation()
