"""Collection settings: what holds for every testimony, and when the vault locks. Saved as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from oralhistory.workspace import Aspect, Changes

from ..actions import Act
from ..autosave import Autosave
from ..context import Context
from ..i18n import LANGUAGES, language_name
from ..widgets.buttons import button
from ..widgets.form import Form, narrow
from ..widgets.page import Page
from ..widgets.section import Section
from .setting_undo import KeptSettings
from .settings_fields import FieldsCard
from .settings_forms import FormsCard
from .settings_index import SectionIndex
from .settings_levels import LevelsCard
from .settings_profiles import Profiles
from .settings_recognisers import RecognisersCard
from .settings_release import ReleaseCard
from .settings_risk import RiskCard
from .settings_templates import TemplatesCard
from .settings_vocabularies import VocabulariesCard

if TYPE_CHECKING:
    from ..house import House

_WIDTH = 980
_LONGEST_IDLE = 60


class SettingsPage(QWidget):
    """Cards, one beneath the other, and an index of them: beside them, or above where the page is narrow.

    :meth:`show_place` takes a section's key, or ``("custom-fields", key)`` to declare a field under that key.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._house = cast("House", context.session)
        self._page = Page(
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
        self.fields = FieldsCard(context, self._house)
        self.vocabularies = VocabulariesCard(context, self._house)
        self.templates = TemplatesCard(context, self._house)
        self.sections: dict[str, Section] = {
            "about": self.about,
            "release": self.release,
            "profiles": self.profiles,
            "levels": self.levels,
            "risk": self.risk,
            "recognisers": self.recognisers,
            "forms": self.forms,
            "custom-fields": self.fields,
            "vocabularies": self.vocabularies,
            "templates": self.templates,
            "locking": self.window_card,
        }
        self.index = SectionIndex(self._page, self.sections)
        for part in (self.index.above, *self.sections.values()):
            self._page.body.addWidget(part)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.index.beside)
        across.addWidget(self._page, 1)
        self._house.changed.connect(self._changed)

    def show_place(self, place: object) -> None:
        """Bring a section into view and put the keyboard into it."""
        match place:
            case ("custom-fields", str() as key):
                self.index.go("custom-fields", focus=False)
                self.fields.begin(key)
            case str() if place in self.sections:
                self.index.go(place)
            case _:
                pass

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.index.fit(self.width())

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
            self.about.refresh()
            self.window_card.refresh()
            self.risk.refresh()
            self.vocabularies.refresh()
            self.fields.refresh()
            self.templates.refresh()


class About(Section):
    """What the collection is called, who keeps it, in which language, and who signs."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._house = house
        self._kept = KeptSettings(context, house)
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
        context.discreet_changed.connect(self._cover)
        self._cover(context.discreet)

    @Slot(bool)
    def _cover(self, on: bool) -> None:
        """Names are dots in discreet mode; they can be typed anew all the same."""
        for line in (self.title, self.institution, self.signs):
            line.setEchoMode(QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal)

    def _language_code(self) -> str:
        text = self.language.currentText().strip()
        row = self.language.findText(text)
        return str(self.language.itemData(row)) if row >= 0 else text

    def refresh(self) -> None:
        """A step may have been taken back; what is being typed stays."""
        collection = self._house.workspace.vault.collection
        for line, kept in (
            (self.title, collection.title),
            (self.institution, collection.institution),
            (self.signs, collection.person_by),
        ):
            if not self.save.dirty and line.text().strip() != kept:
                line.setText(kept)
        if not self.save.dirty and self._language_code() != collection.language:
            self.language.setEditText(language_name(collection.language))

    def _save(self) -> None:
        collection = self._house.workspace.vault.collection
        title, institution, signs = (line.text().strip() for line in (self.title, self.institution, self.signs))
        language = self._language_code() or collection.language
        keep = self._kept.keep
        keep("title", collection.title, title, self.tr("change of the collection’s title"))
        keep("institution", collection.institution, institution, self.tr("change of the institution"))
        keep("language", collection.language, language, self.tr("change of the usual language"))
        keep("person_by", collection.person_by, signs, self.tr("change of the name that signs"))


class WindowCard(Section):
    """When this collection locks; how the window looks is the laptop's own affair."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self._kept = KeptSettings(context, house)
        self.set_title(self.tr("Locking"))
        self.minutes = QSpinBox()
        self.minutes.setRange(0, _LONGEST_IDLE)
        self.minutes.setSpecialValueText(self.tr("as this laptop is set"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setValue(house.lock_minutes)
        self.minutes.valueChanged.connect(self._minutes_changed)
        form = Form()
        form.add(
            self.tr("Lock after"),
            self.minutes,
            self.tr("Minutes without a key or a move of the mouse. Holds for this collection on every laptop."),
        )
        self.laptop = button(self.tr("Look, language and keys of this laptop"), "link")
        self.laptop.clicked.connect(context.actions[Act.PREFERENCES].trigger)
        self.body.addLayout(narrow(form))
        self.body.addWidget(self.laptop, 0, Qt.AlignmentFlag.AlignLeading)
        self.save = Autosave(self._save, self, state=context.saved)
        self.save.watch(self.minutes)

    @Slot()
    def _minutes_changed(self) -> None:
        self.save.touch()

    def _save(self) -> None:
        self._kept.keep(
            "lock_minutes", self._house.lock_minutes, self.minutes.value(), self.tr("change of when it locks")
        )

    def refresh(self) -> None:
        """A step may have been taken back."""
        if not self.save.dirty and self.minutes.value() != self._house.lock_minutes:
            self.minutes.blockSignals(True)
            self.minutes.setValue(self._house.lock_minutes)
            self.minutes.blockSignals(False)
