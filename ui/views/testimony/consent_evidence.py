"""What shows that it was said: paper, the screen, a thumb, a place in the recording, or somebody's word alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.forms.consent_words import Wording, isolate
from oralhistory.model import EvidenceKind
from oralhistory.use_cases.consenting import Drawn

from ...context import Context
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.elided_label import ElidedLabel
from ...widgets.labels import label
from ...widgets.signature_pad import SignaturePad
from .consent_fields import Choice, columns

_ON_FILE = frozenset({None, EvidenceKind.SIGNATURE_PAPER, EvidenceKind.THUMBPRINT})
_PAD_WIDTH = 600
_TIME_WIDTH = 120


@dataclass(frozen=True)
class Scan:
    """A chosen file."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name


class EvidenceFields(QWidget):
    """The kind of evidence, and beneath it what that kind asks for."""

    changed = Signal()

    def __init__(self, context: Context, words: Wording) -> None:
        super().__init__()
        self._context = context
        self.words = words
        self._scan: Scan | None = None
        say = words.say
        self.kind = Choice(tuple(EvidenceKind), words.of("evidence"), say("show.kind"), say("show.none"))
        self._file = self._build_file()
        self._screen = self._build_screen()
        self._recorded = self._build_recorded()
        self._attested = label(say("show.attested"), wrap=True)
        self._nothing = label(say("talk.nothing-shows"), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(columns((say("show.kind"), self.kind)))
        for part in (self._file, self._screen, self._recorded, self._attested, self._nothing):
            column.addWidget(part)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self._show()

    # ---- from outside ------------------------------------------------------------------------------------

    def begin(self, recordings: Sequence[str]) -> None:
        """Nothing chosen; these are the testimony's recordings."""
        self.kind.set_value(None)
        self._drop_scan()
        self.pad.clear()
        self.initials.clear()
        self.attest.setChecked(False)
        self.recording.clear()
        self.recording.addItem(self.words.say("show.no-recording"), "")
        for name in recordings:
            self.recording.addItem(name, name)
        self.first.clear()
        self.last.clear()

    def take_over(self, other: EvidenceFields) -> None:
        """Go on with what was chosen and drawn in another language."""
        self.begin([other.recording.itemText(row) for row in range(1, other.recording.count())])
        self._scan = other._scan
        self.pad.take_over(other.pad.strokes())
        self.attest.setChecked(other.attest.isChecked())
        self._show()

    @property
    def scan(self) -> Scan | None:
        """The file chosen, where the kind is one that comes as a file."""
        return self._scan if self.kind.value() in _ON_FILE else None

    def shown(self) -> Path | Drawn | None:
        """What goes into the vault: a file, or the signature just drawn."""
        if self.kind.value() is EvidenceKind.SIGNATURE_SCREEN and not self.pad.is_empty():
            return Drawn(self.pad.png(), ".png")
        return self.scan.path if self.scan else None

    def place(self) -> tuple[str, str, str]:
        """The recording in which it was said, from when, to when; each may be empty."""
        if self.kind.value() is not EvidenceKind.RECORDED_VERBAL:
            return "", "", ""
        return str(self.recording.currentData() or ""), self.first.text().strip(), self.last.text().strip()

    def set_place(self, path: str, first: str, last: str) -> None:
        """Show a place in a recording."""
        self.recording.setCurrentIndex(max(self.recording.findData(path), 0))
        self.first.setText(first)
        self.last.setText(last)

    def typed_initials(self) -> str:
        """Initials that stand for a signature, typed and attested."""
        there = self.kind.value() is EvidenceKind.SIGNATURE_SCREEN and self.attest.isChecked()
        return self.initials.text().strip() if there else ""

    def note(self) -> str:
        """What is noted with the event about the evidence: a place in the recording, or typed initials."""
        path, first, last = self.place()
        if first or last:
            return self.words.say("besides.place", file=isolate(path or "–"), first=first or "–", last=last or "–")
        initials = self.typed_initials()
        return self.words.say("besides.initials", initials=isolate(initials)) if initials else ""

    def signed_words(self) -> list[str]:
        """What reading back says of a signature just drawn."""
        return [self.words.say("besides.signed")] if isinstance(self.shown(), Drawn) else []

    def complaint(self) -> str:
        """What is missing, or nothing."""
        if self._scan is not None and self.kind.value() is None:
            return self.words.say("show.kind-missing")
        if self.kind.value() is not EvidenceKind.SIGNATURE_SCREEN:
            return ""
        if self.initials.text().strip() and not self.attest.isChecked():
            return self.words.say("show.attest-missing")
        return "" if self.typed_initials() or not self.pad.is_empty() else self.words.say("show.unsigned")

    # ---- inside ------------------------------------------------------------------------------------------

    def _build_file(self) -> QWidget:
        self._choose = button("", "", "paperclip")
        self._choose.clicked.connect(self._choose_scan)
        self._name = ElidedLabel()
        self._drop = button(self.words.say("show.drop"), "quiet")
        self._drop.clicked.connect(self._drop_scan)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self._choose)
        row.addWidget(self._name, 1)
        row.addWidget(self._drop)
        return made

    def _build_screen(self) -> QWidget:
        say = self.words.say
        self.pad = SignaturePad(say("show.sign"))
        self.pad.setMaximumWidth(_PAD_WIDTH)
        self.undo, self.clear = button(say("show.undo"), "", "undo-2"), button(say("show.clear"), "", "x")
        self.undo.clicked.connect(self.pad.undo)
        self.clear.clicked.connect(self.pad.clear)
        self.pad.changed.connect(self._signed)
        self.initials = QLineEdit()
        self.initials.setAccessibleName(say("show.initials"))
        self.attest = QCheckBox(say("show.attest"))
        signing = QHBoxLayout()
        signing.setSpacing(SPACE.small)
        signing.addWidget(self.pad, 1000)
        beside = QVBoxLayout()
        beside.setSpacing(SPACE.small)
        for each in (self.undo, self.clear):
            beside.addWidget(each)
        beside.addStretch(1)
        signing.addLayout(beside)
        signing.addStretch(1)
        typed = QHBoxLayout()
        typed.addLayout(columns((say("show.initials"), self.initials)))
        typed.addStretch(2)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(signing)
        column.addLayout(typed)
        column.addWidget(self.attest)
        self._signed()
        return made

    def _build_recorded(self) -> QWidget:
        say = self.words.say
        self.recording = QComboBox()
        self.recording.setAccessibleName(say("show.recording"))
        self.first, self.last = QLineEdit(), QLineEdit()
        for field, name, example in (
            (self.first, say("show.first"), "00:12:10"),
            (self.last, say("show.last"), "00:12:40"),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(example)
            field.setMaximumWidth(_TIME_WIDTH)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(
            columns(
                (say("show.recording"), self.recording), (say("show.first"), self.first), (say("show.last"), self.last)
            )
        )
        return made

    @Slot()
    def _kind_changed(self) -> None:
        self._show()
        self.changed.emit()

    @Slot()
    def _signed(self) -> None:
        for each in (self.undo, self.clear):
            each.setEnabled(not self.pad.is_empty())
        self.changed.emit()

    @Slot()
    def _choose_scan(self) -> None:
        path = self._context.interaction.choose_file(self.words.say("show.choose"))
        if path is not None:
            self._scan = Scan(path)
            self._show()
            self.changed.emit()

    @Slot()
    def _drop_scan(self) -> None:
        self._scan = None
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        kind, there = self.kind.value(), self._scan is not None
        self._file.setVisible(kind in _ON_FILE)
        self._screen.setVisible(kind is EvidenceKind.SIGNATURE_SCREEN)
        self._recorded.setVisible(kind is EvidenceKind.RECORDED_VERBAL)
        self._attested.setVisible(kind is EvidenceKind.ATTESTATION)
        self._nothing.setVisible(kind is None)
        self._name.setText(self._scan.name if self._scan else "")
        self._drop.setVisible(there)
        self._choose.setText(self.words.say("show.another" if there else "show.add"))
