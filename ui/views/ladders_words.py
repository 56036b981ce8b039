"""What the window says of ladders: levels of the program, concerns about a cell, and a sentence to show them in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Category
from oralhistory.use_cases.laddering import Concern

from ..i18n import isolate

_translate = QCoreApplication.translate


def level(name: str, category: Category) -> str:
    """A level as it stands in a list to choose from; an own one by the name the organisation gave it."""
    if category is Category.PERSON:
        return _translate("Ladders", "rank or role") if name == "role" else _translate("Ladders", "“Person”")
    words = {
        "month": _translate("Ladders", "month"),
        "year": _translate("Ladders", "year"),
        "decade": _translate("Ladders", "decade"),
        "band": _translate("Ladders", "rough band"),
        "group": _translate("Ladders", "group of ranks"),
        "kind": _translate("Ladders", "kind only"),
    }
    return words.get(name) or isolate(name)


def concern(value: Concern) -> str:
    """What is wrong with a cell, and what to do."""
    return {
        Concern.NO_SPAN: _translate(
            "Ladders", "This is no span: write “1987-12..1993-09”, “13..17” or “80..”. The row is never used."
        ),
        Concern.OVERLAP: _translate("Ladders", "An earlier row holds part of this span, and goes first."),
        Concern.NAMES_ITSELF: _translate("Ladders", "These words hold the value they should hide. Write others."),
        Concern.NAMES_ANOTHER: _translate(
            "Ladders", "These words hold a name that is protected. The kind is written in their place."
        ),
        Concern.FINER: _translate(
            "Ladders", "The level before calls this and an earlier row the same, this one parts them. Reconsider."
        ),
        Concern.EMPTY: _translate("Ladders", "There are no words yet: it becomes its kind."),
        Concern.OURS: _translate("Ladders", "A level of the program has this name. Give the level another."),
    }[value]


def sentence(category: Category) -> str:
    """A sentence about something of this category, to show what becomes of it."""
    return {
        Category.PLACE: _translate("Ladders", "We came to {words} before dawn."),
        Category.UNIT: _translate("Ladders", "They were men of {words}."),
        Category.ORGANISATION: _translate("Ladders", "I worked for {words} then."),
        Category.RANK: _translate("Ladders", "He was {words} at the time."),
        Category.ROLE: _translate("Ladders", "She was {words} at the time."),
        Category.DATE: _translate("Ladders", "It happened in {words}."),
        Category.AGE: _translate("Ladders", "I was {words} then."),
        Category.QUANTITY: _translate("Ladders", "We saw {words} on the road."),
    }.get(category, _translate("Ladders", "It was {words}."))


def row_hint(category: Category) -> str:
    """What belongs into the first column."""
    if category is Category.DATE:
        return _translate("Ladders", "Spans of dates, such as 1987-12..1993-09; either end may be left open.")
    if category in (Category.AGE, Category.QUANTITY):
        return _translate("Ladders", "Spans of whole numbers, such as 13..17; either end may be left open.")
    return _translate("Ladders", "Names as they are in the records. Other spellings and cases are found by themselves.")
