"""What the register says in words: kinds, risks, what each audience may be told and why not more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Attribution, Category
from oralhistory.model.cards import Risk
from oralhistory.use_cases.roster import Script

from .testimony import anonymise_words

_translate = QCoreApplication.translate

ICONS: Final = anonymise_words.ICONS


def kind(value: Category) -> str:
    """What one entry is."""
    return anonymise_words.category(value)


def hidden(value: Category) -> str:
    """What stands for a name in discreet mode."""
    return anonymise_words.hidden(value)


def risk(value: Risk) -> str:
    """A risk as a cell shows it."""
    return {
        Risk.LOW: _translate("PeoplePlaces", "low"),
        Risk.NORMAL: _translate("PeoplePlaces", "normal"),
        Risk.HIGH: _translate("PeoplePlaces", "high"),
    }[value]


def risk_choice(value: Risk) -> str:
    """A risk as it stands in a list to choose from."""
    return {
        Risk.LOW: _translate("PeoplePlaces", "Low: no harm if recognised"),
        Risk.NORMAL: _translate("PeoplePlaces", "Normal"),
        Risk.HIGH: _translate("PeoplePlaces", "High: recognised, they may come to harm"),
    }[value]


def everyday(value: bool | None) -> str:
    """What is said of single words, as it stands in a list to choose from."""
    if value is None:
        return _translate("PeoplePlaces", "As the word lists say")
    if value:
        return _translate("PeoplePlaces", "Yes: it counts with a capital, or whole")
    return _translate("PeoplePlaces", "No: always the name, in small letters too")


def at_most(value: Attribution | None) -> str:
    """What an audience may be told, as it stands in a list to choose from."""
    return {
        None: _translate("PeoplePlaces", "As the profile says"),
        Attribution.NONE: _translate("PeoplePlaces", "Never, not even by a letter"),
        Attribution.ROLE: _translate("PeoplePlaces", "Never, not even by a letter"),
        Attribution.PSEUDONYM: _translate("PeoplePlaces", "By a letter at most"),
        Attribution.REAL_NAME: _translate("PeoplePlaces", "By name"),
    }[value]


def unnamed_because(reason: str) -> str:
    """Why no card can let the name be told."""
    return {
        "narrator": _translate(
            "PeoplePlaces", "A narrator: the name is told as their own consent says, and never for a card’s sake."
        ),
        "objected": _translate(
            "PeoplePlaces", "Refused to be named, as a consent event says. No card names them; their own word can."
        ),
        "never": _translate("PeoplePlaces", "Contacts and numbers of papers are never told to anybody."),
    }[reason]


def script(value: Script) -> str:
    """A script, as it heads the names in it."""
    return {
        Script.LATIN: _translate("PeoplePlaces", "Latin letters"),
        Script.HEBREW: _translate("PeoplePlaces", "Hebrew"),
        Script.ARABIC: _translate("PeoplePlaces", "Arabic"),
    }.get(value, _translate("PeoplePlaces", "Other scripts"))


def testimonies(count: int) -> str:
    """In how many testimonies something is named."""
    if count == 0:
        return _translate("PeoplePlaces", "no testimony names it")
    return _translate("PeoplePlaces", "in %Ln testimonies", "", count)
