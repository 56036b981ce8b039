"""What is asked of a person before anything is judged: for what, for whom, on which day, in which formats."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QGridLayout, QLineEdit, QWidget

from oralhistory.exporters.registry import DEFAULT_FORMATS
from oralhistory.model import Audience, Use
from oralhistory.release.request import ExportRequest

from ..i18n import number as digits
from ..theme.tokens import SPACE
from ..widgets.form import FormRow
from ..widgets.labels import label
from ..widgets.section import Section
from .new_package_words import format_title
from .testimony import consent_words as words

_AFTER_MS = 250
_SHOWN = ("docx", "html", "txt", "vtt", "csv", "json")


class Purpose(Section):
    """Step 1. Nothing is chosen beforehand: a use that nobody chose is not a use."""

    changed = Signal()

    def __init__(self, day: date) -> None:
        super().__init__()
        self.set_title(
            self.tr("1 · For what, and for whom?"),
            self.tr("The narrators decided this for each use and each audience by itself."),
        )
        self.use, self.audience = QComboBox(), QComboBox()
        for use in Use:
            self.use.addItem(words.use_title(use), use)
        for audience in Audience:
            self.audience.addItem(words.audience_title(audience), audience)
        for combo in (self.use, self.audience):
            combo.setPlaceholderText(self.tr("Choose …"))
            combo.setCurrentIndex(-1)
            combo.currentIndexChanged.connect(self.changed)
        self.title, self.recipient = QLineEdit(), QLineEdit()
        for line in (self.title, self.recipient):
            line.setMaxLength(300)
        self.day = QDateEdit(QDate(day.year, day.month, day.day))
        self.day.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # first: else the format is turned round
        self.day.setDisplayFormat("yyyy-MM-dd")  # as wherever a day is chosen
        self.day.setCalendarPopup(True)
        self.day.dateChanged.connect(self.changed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_MS)
        self._later.timeout.connect(self.changed)
        self.title.textEdited.connect(self._later.start)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.large)
        rows = (
            (FormRow(self.tr("Use"), self.use), 0, 0, 1),
            (FormRow(self.tr("Audience"), self.audience), 0, 1, 1),
            (FormRow(self.tr("Day it leaves"), self.day), 0, 2, 1),
            (
                FormRow(
                    self.tr("Title of the publication"),
                    self.title,
                    self.tr("May stay empty. Some narrators approve single publications by their title."),
                ),
                1,
                0,
                2,
            ),
            (
                FormRow(
                    self.tr("Recipient"),
                    self.recipient,
                    self.tr("May stay empty. Kept in the ledger only, never sent."),
                ),
                1,
                2,
                1,
            ),
        )
        for row, down, across, span in rows:
            grid.addWidget(row, down, across, 1, span, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 160)
        self.body.addLayout(grid)
        for before, after in (
            (self.use, self.audience),
            (self.audience, self.day),
            (self.day, self.title),
            (self.title, self.recipient),
        ):
            QWidget.setTabOrder(before, after)

    def request(self, formats: tuple[str, ...]) -> ExportRequest | None:
        """What is asked for; ``None`` until use and audience are chosen."""
        use, audience = self.use.currentData(), self.audience.currentData()
        if use is None or audience is None or not formats:
            return None
        day = self.day.date()
        return ExportRequest(
            use=Use(use),
            audience=Audience(audience),
            day=date(day.year(), day.month(), day.day()),
            title=self.title.text().strip() or None,
            formats=formats,
        )


class Formats(Section):
    """Step 3: in which files. What may go depends on it: a catalogue alone needs no consent to the transcript."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_title(
            self.tr("3 · What goes with them?"),
            self.tr("Without any transcript, the package is a catalogue, and only that needs to be allowed."),
        )
        self._boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.wide)
        grid.setVerticalSpacing(SPACE.hair)
        for number, name in enumerate(name for name in _SHOWN if name in DEFAULT_FORMATS):
            box = QCheckBox(format_title(name))
            box.setChecked(True)
            box.toggled.connect(self._toggled)
            self._boxes[name] = box
            grid.addWidget(box, number % 3, number // 3)
        grid.setColumnStretch(2, 1)
        self._none = label(self.tr("Choose at least one format."), "error", wrap=True)
        self._none.hide()
        self._sound = label("", "muted", wrap=True)
        self.body.addLayout(grid)
        self.body.addWidget(self._none)
        self.body.addWidget(self._sound)
        self.show_sound(0)

    def formats(self) -> tuple[str, ...]:
        """Those chosen, in the order of the registry."""
        return tuple(name for name in DEFAULT_FORMATS if self._boxes[name].isChecked())

    def box(self, name: str) -> QCheckBox:
        """The box of a format."""
        return self._boxes[name]

    def show_sound(self, count: int) -> None:
        """How many testimonies take their recording along."""
        if count:
            said = self.tr(
                "Testimonies whose sound goes along: {count}. It is silent wherever words were taken out."
            ).format(count=digits(count))
        else:
            said = self.tr(
                "No sound goes along: it does only where consent covers it and the transcript says when each "
                "word taken out is heard."
            )
        self._sound.setText(said)

    @Slot()
    def _toggled(self) -> None:
        self._none.setVisible(not self.formats())
        self.changed.emit()
