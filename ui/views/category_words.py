"""Identifier categories, treatments and the catalogue's columns as people read them, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Category, Treatment

_translate = QCoreApplication.translate


def category(value: Category) -> str:
    """A category as it heads a row."""
    return {
        Category.PERSON: _translate("Categories", "Persons"),
        Category.PLACE: _translate("Categories", "Places"),
        Category.ORGANISATION: _translate("Categories", "Organisations"),
        Category.UNIT: _translate("Categories", "Units"),
        Category.RANK: _translate("Categories", "Ranks"),
        Category.ROLE: _translate("Categories", "Roles"),
        Category.DATE: _translate("Categories", "Dates"),
        Category.AGE: _translate("Categories", "Ages"),
        Category.DEMOGRAPHIC: _translate("Categories", "Origin, gender, belief"),
        Category.CONTACT: _translate("Categories", "Phone, mail, address"),
        Category.CODE: _translate("Categories", "Numbers of papers, plates, accounts"),
        Category.QUANTITY: _translate("Categories", "Quantities"),
        Category.EVENT: _translate("Categories", "Events"),
        Category.HEALTH: _translate("Categories", "Health"),
        Category.OTHER: _translate("Categories", "Anything else"),
    }[value]


def treatment(value: Treatment) -> str:
    """A treatment as it stands in a list to choose from."""
    return {
        Treatment.KEEP: _translate("Categories", "stays"),
        Treatment.GENERALISE: _translate("Categories", "less exact"),
        Treatment.PSEUDONYM: _translate("Categories", "letter instead"),
        Treatment.MASK: _translate("Categories", "kind only"),
        Treatment.REMOVE: _translate("Categories", "left out"),
    }[value]


def treatment_hint(value: Treatment) -> str:
    """What a treatment does, with an example."""
    return {
        Treatment.KEEP: _translate("Categories", "The words stay as they were said."),
        Treatment.GENERALISE: _translate("Categories", "A wider word: “a town” for its name, the year for the day."),
        Treatment.PSEUDONYM: _translate(
            "Categories", "“[Person K]” wherever the same one is meant; another letter in the next package."
        ),
        Treatment.MASK: _translate("Categories", "Only what kind of thing stood there: “[Phone number]”."),
        Treatment.REMOVE: _translate("Categories", "Nothing shows what stood there."),
    }[value]


def column(name: str) -> str:
    """A column of the catalogue, as it stands in a sentence."""
    return {
        "title": _translate("Categories", "title"),
        "language": _translate("Categories", "language"),
        "interview_date": _translate("Categories", "day of the interview"),
        "interview_place": _translate("Categories", "place of the interview"),
        "narrator_born": _translate("Categories", "year of birth"),
        "narrator_gender": _translate("Categories", "gender"),
        "narrator_occupation": _translate("Categories", "occupation"),
        "narrator_organisation": _translate("Categories", "organisation"),
        "narrator_unit": _translate("Categories", "unit"),
        "narrator_rank": _translate("Categories", "rank"),
        "narrator_role": _translate("Categories", "role"),
        "coverage_from": _translate("Categories", "beginning of the time told of"),
        "coverage_to": _translate("Categories", "end of the time told of"),
        "coverage_places": _translate("Categories", "places told of"),
        "keywords": _translate("Categories", "keywords"),
        "content_warnings": _translate("Categories", "content warnings"),
        "summary": _translate("Categories", "summary"),
    }.get(name, name)
