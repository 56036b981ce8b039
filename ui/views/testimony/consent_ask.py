""" "May I …?" as a sentence one fills in, and its answer in plain words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from oralhistory.consent import Request
from oralhistory.model import Audience, Medium, Use

from ...theme.icons import set_icon
from ...theme.style import set_look
from ...theme.tokens import SPACE
from ...widgets.flow import FlowLayout
from ...widgets.labels import Label, label
from . import consent_words as words
from .consent_fields import Choice
from .consent_grid import CellAt
from .consent_words import translate

_TITLE_WIDTH = 140


class MayI(QFrame):
    """The medium and the day are those of the matrix above; use, audience and title are asked here."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._medium = Medium.TRANSCRIPT
        self._begin = label("", "strong")
        self._on = label("", "strong")
        self.use = Choice(tuple(Use), words.use, translate("MayI", "Use"))
        self.audience = Choice(tuple(Audience), words.audience, translate("MayI", "Audience"))
        self.title = QLineEdit()
        self.title.setFixedWidth(_TITLE_WIDTH)
        self.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.title.setAccessibleName(translate("MayI", "Title of the publication"))
        self.title.setPlaceholderText(translate("MayI", "title, if it has one"))
        sentence = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        sentence.setSizePolicy(policy)
        flow = FlowLayout(sentence, SPACE.small)
        for part in (
            self._begin,
            self.audience,
            label(translate("MayI", "for")),
            self.use,
            label(translate("MayI", "in")),
            self.title,
            self._on,
        ):
            if isinstance(part, Label):
                part.setMinimumHeight(32)
            flow.addWidget(part)
        self._answer = QFrame()
        self._answer.setObjectName("message")
        self._icon = label()
        self._first = label("", "strong", wrap=True)
        self._rest = label("", wrap=True)
        told = QVBoxLayout()
        told.setSpacing(SPACE.hair)
        told.addWidget(self._first)
        told.addWidget(self._rest)
        row = QHBoxLayout(self._answer)
        row.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        row.setSpacing(SPACE.small)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(sentence)
        column.addWidget(self._answer)
        self.use.currentIndexChanged.connect(self._asked)
        self.audience.currentIndexChanged.connect(self._asked)
        self.title.textChanged.connect(self._asked)

    def ask_about(self, medium: Medium, day: str) -> None:
        """The medium and the day (ISO) of the matrix."""
        self._medium = medium
        self._begin.setText(translate("MayI", "May I give {medium} to").format(medium=words.medium(medium)))
        self._on.setText(translate("MayI", "on {day}?").format(day=words.day(day)))

    def request(self) -> Request:
        """What is asked."""
        title = self.title.text().strip() or None
        return Request(self.use.chosen(), self._medium, self.audience.chosen(), title)

    def at(self) -> CellAt:
        """The cell of the matrix that is asked about."""
        return self.use.chosen(), self.audience.chosen()

    def set_cell(self, at: CellAt) -> None:
        """Ask about another cell."""
        self.use.set_value(at[0])
        self.audience.set_value(at[1])

    def answer(self, allowed: bool, lines: list[str], decided: list[str]) -> None:
        """Show an answer: its first sentence, then conditions or reasons. What decided it is only read out.

        On the screen the deciding event is the one chosen beside it.
        """
        set_icon(self._icon, "circle-check" if allowed else "lock", "ok" if allowed else "warn", 18)
        set_look(self._answer, "level", "good" if allowed else "warn")
        first, *rest = lines
        self._first.setText(first)
        self._rest.setText("\n".join(rest))
        self._rest.setVisible(bool(rest))
        by = [words.here().say("cell.decided", event=event) for event in decided]
        self._answer.setAccessibleName(" ".join([*lines, *by]))
        self._fit()

    def text(self) -> str:
        """The answer shown."""
        return self._answer.accessibleName()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need at this width; left to itself, Qt takes what the least width would need."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(max(self.width(), self.minimumSizeHint().width())))

    @Slot()
    def _asked(self) -> None:
        self.changed.emit()
