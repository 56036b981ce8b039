"""Collection settings: what holds for every testimony, and how this window looks and locks. Saved as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from oralhistory.use_cases import keeping
from oralhistory.workspace import Aspect, Changes

from ..actions import THEMES, Act
from ..autosave import Autosave
from ..context import Context
from ..i18n import LANGUAGES
from ..widgets.form import Form, narrow
from ..widgets.page import Page
from ..widgets.section import Section
from .settings_forms import FormsCard
from .settings_levels import LevelsCard
from .settings_profiles import Profiles
from .settings_recognisers import RecognisersCard
from .settings_release import ReleaseCard
from .settings_risk import RiskCard

if TYPE_CHECKING:
    from ..house import House

_WIDTH = 980
_LONGEST_IDLE = 60


class SettingsPage(QWidget):
    """Cards, one beneath the other."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._house = cast("House", context.session)
        page = Page(
            self.tr("Collection settings"),
            self.tr("What holds for every testimony of this collection. Everything is saved as you type."),
            content_width=_WIDTH,
        )
        self.about = About(context, self._house)
        self.window_card = WindowCard(context, self._house)
        self.forms = FormsCard(context, self._house)
        self.profiles = Profiles(context, self._house)
        self.release = ReleaseCard(context, self._house)
        self.levels = LevelsCard(context, self._house)
        self.recognisers = RecognisersCard(context, self._house)
        self.risk = RiskCard(context, self._house)
        for part in (
            self.about,
            self.release,
            self.profiles,
            self.levels,
            self.risk,
            self.recognisers,
            self.forms,
            self.window_card,
        ):
            page.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._house.changed.connect(self._changed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.about.title.setFocus()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if Aspect.COLLECTION in changes.aspects:
            self.profiles.refresh()
            self.forms.refresh()
            self.release.refresh()
            self.recognisers.refresh()


class About(Section):
    """What the collection is called, who keeps it, in which language, and who signs."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._house = house
        self.set_title(self.tr("The collection"))
        collection = house.workspace.vault.collection
        self.title = QLineEdit(collection.title)
        self.institution = QLineEdit(collection.institution)
        self.signs = QLineEdit(collection.person_by)
        self.language = QComboBox()
        self.language.setEditable(True)
        for language in LANGUAGES:
            self.language.addItem(language.name, language.code)
        known = self.language.findData(collection.language)
        if known >= 0:
            self.language.setCurrentIndex(known)
        else:
            self.language.setEditText(collection.language)
        form = Form()
        form.add(self.tr("Title"), self.title, self.tr("Stays in the vault: packages do not carry it."))
        form.add(
            self.tr("Institution or group"),
            self.institution,
            self.tr("Stands in every package as the one who made it."),
        )
        form.add(
            self.tr("Language most testimonies are in"),
            self.language,
            self.tr("For new testimonies that do not say otherwise. Others by their code, such as “fr”."),
        )
        form.add(
            self.tr("Name that signs"),
            self.signs,
            self.tr("Stands beside what you do in the history; it never leaves the vault."),
        )
        self.body.addLayout(narrow(form))
        self.save = Autosave(self._save, self, state=context.saved)
        for line in (self.title, self.institution, self.signs):
            line.setMaxLength(200)
            line.textEdited.connect(self.save.touch)
            self.save.watch(line)
        self.language.editTextChanged.connect(self.save.touch)
        self.save.watch(self.language)

    def _language_code(self) -> str:
        text = self.language.currentText().strip()
        row = self.language.findText(text)
        return str(self.language.itemData(row)) if row >= 0 else text

    def _save(self) -> None:
        workspace = self._house.workspace
        collection = workspace.vault.collection
        wanted = (
            ("title", collection.title, self.title.text().strip()),
            ("institution", collection.institution, self.institution.text().strip()),
            ("language", collection.language, self._language_code() or collection.language),
            ("person_by", collection.person_by, self.signs.text().strip()),
        )
        for setting, before, now in wanted:
            if now != before:
                keeping.set_collection(workspace, setting, now)
        self._house.sign()


class WindowCard(Section):
    """When it locks, how it looks, which language it speaks."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(self.tr("This window"))
        self.minutes = QSpinBox()
        self.minutes.setRange(0, _LONGEST_IDLE)
        self.minutes.setSpecialValueText(self.tr("as this laptop is set"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setValue(house.lock_minutes)
        self.minutes.valueChanged.connect(self._minutes_changed)
        self.theme = QComboBox()
        names = {
            Act.THEME_SYSTEM: self.tr("As the system"),
            Act.THEME_LIGHT: self.tr("Light"),
            Act.THEME_DARK: self.tr("Dark"),
            Act.THEME_CONTRAST: self.tr("High contrast"),
        }
        for act, choice in THEMES.items():
            self.theme.addItem(names[act], choice)
        self.theme.setCurrentIndex(self.theme.findData(context.theme.choice))
        self.theme.activated.connect(self._choose_theme)
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(language.name, language.code)
        self.language.setCurrentIndex(LANGUAGES.index(context.languages.current))
        self.language.activated.connect(self._choose_language)
        form = Form()
        form.add(
            self.tr("Lock after"),
            self.minutes,
            self.tr("Minutes without a key or a move of the mouse. Holds for this collection on every laptop."),
        )
        form.add(self.tr("Appearance"), self.theme)
        form.add(self.tr("Language of the window"), self.language, self.tr("Every page speaks it at once."))
        self.body.addLayout(narrow(form))
        self.save = Autosave(self._save, self, state=context.saved)
        self.save.watch(self.minutes)
        context.theme.changed.connect(self._theme_changed)

    @Slot()
    def _minutes_changed(self) -> None:
        self.save.touch()

    def _save(self) -> None:
        if self.minutes.value() != self._house.lock_minutes:
            keeping.set_collection(self._house.workspace, "lock_minutes", self.minutes.value())
            self._context.idle_minutes_changed.emit(self.minutes.value())

    @Slot(int)
    def _choose_theme(self, row: int) -> None:
        wanted = self.theme.itemData(row)
        act = next(act for act, choice in THEMES.items() if choice == wanted)
        self._context.actions[act].trigger()

    @Slot()
    def _theme_changed(self) -> None:
        self.theme.setCurrentIndex(self.theme.findData(self._context.theme.choice))

    @Slot(int)
    def _choose_language(self, row: int) -> None:
        self._context.language_asked.emit(LANGUAGES[row].code)
        self.language.setCurrentIndex(LANGUAGES.index(self._context.languages.current))
