"""Scenes of entering: a new testimony, dates as they are said, suggestions, and somebody who is known already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from oralhistory.model import Testimony
from ui.context import Context
from ui.main_window import MainWindow
from ui.views.new_testimony import NewTestimonyPage
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.page import TestimonyPage
from ui.views.testimony.person_form import PersonForm

from .stage import open_house, rest


def _type(edit: QLineEdit, words: str) -> None:
    edit.setFocus()
    edit.selectAll()
    edit.insert(words)


def _tab(context: Context, number: int) -> tuple[MainWindow, InterviewTab, Testimony]:
    window, workspace, _ = open_house(context)
    window.show()
    ids = workspace.vault.testimonies.ids()
    other = workspace.get(ids[number - 1]).testimony
    context.go_to("testimony", (ids[number], "interview"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    assert isinstance(page.tab, InterviewTab)
    rest(context)
    return window, page.tab, other


def new_testimony(context: Context) -> QWidget:
    """A name that another record has, and a day as it is said."""
    window, workspace, _ = open_house(context)
    window.show()
    context.go_to("new-testimony", "")
    rest(context)
    page = window.page("new-testimony")
    assert isinstance(page, NewTestimonyPage)
    known = workspace.get(workspace.vault.testimonies.ids()[0]).testimony.narrators[0].name
    _type(page.name, known or "")
    _type(page.date.edit, "3/4/2026")
    return window


def said_dates(context: Context) -> QWidget:
    """A person who is in another record too, dates as they were said, one that is none."""
    window, tab, other = _tab(context, 1)
    window.resize(1240, 1500)
    card = tab.people.cards[0]
    card.open()
    tab.sessions.cards[0].open()
    form, session = card.form, tab.sessions.cards[0].form
    assert isinstance(form, PersonForm)
    assert session is not None
    for field, words in (
        (form.field("born"), "winter 1968"),
        (session.field("date"), "the day after the fair"),
        (form.field("name"), other.narrators[0].name or ""),
    ):
        assert isinstance(field.widget, QLineEdit)
        _type(field.widget, words)
        field.left.emit()
    form.look()
    return window


def suggestions(context: Context) -> QWidget:
    """What a place may be, one of them chosen."""
    window, tab, other = _tab(context, 1)
    edit = tab.coverage.field("places").widget.findChildren(QLineEdit)[0]
    place = next(each.place for each in other.sessions if each.place)
    window.resize(1240, 1500)
    rest(context)
    _type(edit, place[:1])
    QTest.keyClick(edit, Qt.Key.Key_Down)
    return window


def new_person(context: Context) -> QWidget:
    """Somebody new: four fields, and the way to more."""
    window, tab, _ = _tab(context, 1)
    window.resize(1240, 1200)
    tab.people.add()
    rest(context)
    return window


SCENES = {
    "new-testimony": new_testimony,
    "said-dates": said_dates,
    "suggestions": suggestions,
    "new-person": new_person,
}
