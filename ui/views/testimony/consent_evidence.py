"""How it was said: the day, what shows it, who was there, which form. The same fields for every event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.model import ConsentForm, EvidenceKind, Stage

from ...context import Context
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.elided_label import ElidedLabel
from ...widgets.text_edit import TextEdit
from . import consent_words as words
from .consent_fields import Choice, DayEdit, PersonBox, columns
from .consent_words import translate

FORM_MEMORY = "consent/form"
"""The form last used, so that it need not be typed for every narrator."""
_LANGUAGES = ("", "he", "ar", "en")


@dataclass(frozen=True)
class Scan:
    """A chosen file."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name


class FormFields(QWidget):
    """Which form, in which version and language, gone through when."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.form_id = QLineEdit()
        self.version = QLineEdit()
        self.language = QComboBox()
        self.language.setEditable(True)
        self.language.addItems(list(_LANGUAGES))
        self.stage = Choice(tuple(Stage), words.stage, self.tr("When it was gone through"), self.tr("not said"))
        named = (
            (self.tr("Form"), self.form_id),
            (self.tr("Version"), self.version),
            (self.tr("Language"), self.language),
            (self.tr("Gone through"), self.stage),
        )
        for name, field in named:
            field.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(columns(*named))

    def show_form(self, form: ConsentForm | None) -> None:
        """Show a form; with ``None``, the one last used here."""
        if form is None:
            form_id, version, language = ((self._context.memory(FORM_MEMORY) or "").split("\t") + [""] * 3)[:3]
            form = ConsentForm(id=form_id, version=version, language=language)
        self.form_id.setText(form.id)
        self.version.setText(form.version or "")
        self.language.setEditText(form.language or "")
        self.stage.set_value(form.stage)

    def form(self) -> ConsentForm | None:
        """What stands there; without a name it is no form."""
        id = self.form_id.text().strip()
        if not id:
            return None
        return ConsentForm(
            id=id,
            version=self.version.text().strip() or None,
            language=self.language.currentText().strip() or None,
            stage=self.stage.value(),
        )

    def remember(self) -> None:
        """Offer this form next time."""
        form = self.form()
        if form is not None:
            self._context.keep(FORM_MEMORY, "\t".join((form.id, form.version or "", form.language or "")))


class EvidenceFields(QWidget):
    """Day, evidence with its file, and who was there."""

    changed = Signal()

    def __init__(self, context: Context, today: Callable[[], date]) -> None:
        super().__init__()
        self._context = context
        self._scan: Scan | None = None
        self.day = DayEdit(today, self.tr("Holds from"))
        self.kind = Choice(tuple(EvidenceKind), words.evidence, self.tr("What shows it"), self.tr("nothing recorded"))
        self._choose = button(self.tr("Add a scan or file …"), "", "paperclip")
        self._choose.clicked.connect(self._choose_scan)
        self._file = ElidedLabel()
        self._drop = button(self.tr("Leave it out"), "quiet")
        self._drop.clicked.connect(self._drop_scan)
        self.obtained_by = PersonBox(self.tr("Obtained by"))
        self.interpreter = PersonBox(self.tr("Interpreted by"))
        self.others = QLineEdit()
        self.others.setAccessibleName(self.tr("Others present"))
        self.notes = TextEdit()
        self.notes.setAccessibleName(self.tr("Notes; they never leave"))
        self.notes.setFixedHeight(64)
        self.day.changed.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)

        file = QHBoxLayout()
        file.setSpacing(SPACE.small)
        file.addWidget(self._choose)
        file.addWidget(self._file, 1)
        file.addWidget(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(columns((self.tr("Holds from"), self.day), (self.tr("What shows it"), self.kind)))
        column.addLayout(file)
        column.addLayout(
            columns((self.tr("Obtained by"), self.obtained_by), (self.tr("Interpreted by"), self.interpreter))
        )
        column.addLayout(columns((self.tr("Others present"), self.others)))
        column.addLayout(columns((self.tr("Notes; they never leave"), self.notes)))
        self._show_scan()

    def begin(self, people: Sequence[tuple[str, str]], obtained_by: str) -> None:
        """Empty fields, today, and these people to choose from."""
        self.day.go_to_today()
        self.kind.set_value(None)
        self._drop_scan()
        self.obtained_by.show_people(people, obtained_by)
        self.interpreter.show_people(people)
        self.others.clear()
        self.notes.set_text("")

    @property
    def scan(self) -> Scan | None:
        """The file chosen."""
        return self._scan

    def complaint(self) -> str:
        """What is missing, or nothing."""
        if self._scan is not None and self.kind.value() is None:
            return translate("Consent", "Say what the file shows: a signature, a thumbprint, a recording.")
        return ""

    @Slot()
    def _choose_scan(self) -> None:
        path = self._context.interaction.choose_file(self.tr("The file that shows it"))
        if path is not None:
            self._scan = Scan(path)
            self._show_scan()
            self.changed.emit()

    @Slot()
    def _drop_scan(self) -> None:
        self._scan = None
        self._show_scan()
        self.changed.emit()

    def _show_scan(self) -> None:
        there = self._scan is not None
        self._file.setText(self._scan.name if self._scan else "")
        self._drop.setVisible(there)
        self._choose.setText(self.tr("Another file …") if there else self.tr("Add a scan or file …"))
