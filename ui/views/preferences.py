"""This laptop: how the window looks and speaks, when it locks and blanks, what it calls itself, its keys."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from oralhistory.settings import THEMES

from ..context import Context
from ..i18n import LANGUAGES
from ..preferences import TEXT_STEPS
from ..theme import motion
from ..widgets.form import Form, narrow
from ..widgets.page import Page
from ..widgets.section import Section
from .preferences_discretion import DiscretionCard, LockingCard
from .preferences_keyboard import KeyboardCard

_WIDTH = 820
AS_SYSTEM = 0


class PreferencesPage(QWidget):
    """Cards one beneath the other. :meth:`show_place` takes look, language, locking, discretion or keyboard."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._page = Page(
            self.tr("This laptop"),
            self.tr("What holds here for every vault, on this laptop alone. It says nothing of what a vault holds."),
            content_width=_WIDTH,
        )
        self.look = LookCard(context)
        self.locking = LockingCard(context)
        self.discretion = DiscretionCard(context)
        self.keyboard = KeyboardCard(context)
        for card in (self.look, self.locking, self.discretion, self.keyboard):
            self._page.body.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def show_place(self, place: object) -> None:
        """Go to a card."""
        first: dict[object, tuple[QWidget, QWidget]] = {
            "look": (self.look, self.look.theme),
            "language": (self.look, self.look.language),
            "locking": (self.locking, self.locking.minutes),
            "discretion": (self.discretion, self.discretion.names),
            "keyboard": (self.keyboard, self.keyboard.filter),
        }
        if place in first:
            card, field = first[place]
            self._page.bring_into_view(card)
            field.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.look.theme.setFocus()


class LookCard(Section):
    """Appearance, size of text, motion, language."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.set_title(self.tr("Look and language"))
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self.theme = _box([(names[choice], choice) for choice in THEMES])
        self.theme.activated.connect(self._choose_theme)
        words = self.tr("{percent} %")
        sizes = [(words.format(percent=step), step) for step in TEXT_STEPS]
        self.percent = _box([(self.tr("As the system"), AS_SYSTEM), *sizes])
        self.percent.activated.connect(self._choose_size)
        moves = {
            "system": self.tr("As the system"),
            "full": self.tr("What turns may turn"),
            "still": self.tr("Everything stands still"),
        }
        self.motion = _box([(moves[choice], choice) for choice in motion.CHOICES])
        self.motion.activated.connect(self._choose_motion)
        self.language = _box([(language.name, language.code) for language in LANGUAGES])
        self.language.activated.connect(self._choose_language)
        form = Form()
        form.add(self.tr("Appearance"), self.theme)
        form.add(self.tr("Size of text"), self.percent)
        form.add(self.tr("Motion"), self.motion)
        form.add(self.tr("Language of the window"), self.language)
        self.body.addLayout(narrow(form))
        context.preferences.changed.connect(self._show)
        context.languages.changed.connect(self._show)
        context.theme.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        settings = self._context.settings
        self.theme.setCurrentIndex(self.theme.findData(self._context.theme.choice))
        percent = AS_SYSTEM if settings.text_as_system else settings.text_percent
        if self.percent.findData(percent) < 0:
            self.percent.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self.percent.setCurrentIndex(self.percent.findData(percent))
        self.motion.setCurrentIndex(self.motion.findData(settings.motion))
        self.language.setCurrentIndex(LANGUAGES.index(self._context.languages.current))

    @Slot(int)
    def _choose_theme(self, row: int) -> None:
        self._context.preferences.change(theme=self.theme.itemData(row))

    @Slot(int)
    def _choose_size(self, row: int) -> None:
        percent = int(self.percent.itemData(row))
        now = self._context.settings.text_percent
        self._context.preferences.change(text_as_system=percent == AS_SYSTEM, text_percent=percent or now)

    @Slot(int)
    def _choose_motion(self, row: int) -> None:
        self._context.preferences.change(motion=self.motion.itemData(row))

    @Slot(int)
    def _choose_language(self, row: int) -> None:
        self._context.language_asked.emit(LANGUAGES[row].code)
        self.language.setCurrentIndex(LANGUAGES.index(self._context.languages.current))


def _box(choices: list[tuple[str, object]]) -> QComboBox:
    made = QComboBox()
    for words, value in choices:
        made.addItem(words, value)
    return made
