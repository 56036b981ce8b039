"""What each audience may be told of one person or place: at most, and why a name may be said at all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.model import Attribution, Audience
from oralhistory.use_cases.roster import AT_MOST

from ..theme.tokens import SPACE
from ..widgets.form import FormRow
from ..widgets.labels import label
from . import people_places_words as words
from .testimony.consent_words import audience_title

AUDIENCES = (Audience.PUBLIC, Audience.RESEARCHER, Audience.PARTNER, Audience.COURT, Audience.TEAM)


class Telling(QWidget):
    """One line for each audience; the reason appears where somebody may be told a name."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.audiences = {audience: QComboBox() for audience in AUDIENCES}
        self.reason = QLineEdit()
        self.row = FormRow(self.tr("Why the name may be told"), self.reason)
        self._why_not = label("", "small", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(1, 1)
        for number, (audience, box) in enumerate(self.audiences.items()):
            name = label(audience_title(audience))
            name.setBuddy(box)
            box.setAccessibleName(self.tr("What may be told: {audience}").format(audience=audience_title(audience)))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
            box.addItem(words.at_most(None), None)
            for most in AT_MOST:
                box.addItem(words.at_most(most), most)
            box.activated.connect(self._chosen)
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(grid)
        column.addWidget(self._why_not)
        column.addWidget(self.row)
        self.reason.textEdited.connect(self._typed)

    def put(self, at_most: Mapping[Audience, Attribution], reason: str, unnamed_because: str | None) -> None:
        """Show what is said; ``unnamed_because`` takes the choice of the name away and says why."""
        for audience, box in self.audiences.items():
            box.setCurrentIndex(max(0, box.findData(at_most.get(audience))))
            model = box.model()
            last = model.index(box.findData(Attribution.REAL_NAME), 0)
            off = unnamed_because is not None
            model.setData(last, 0 if off else None, Qt.ItemDataRole.UserRole - 1)
        self._why_not.setText(words.unnamed_because(unnamed_because) if unnamed_because else "")
        self._why_not.setVisible(unnamed_because is not None)
        if self.reason.text().strip() != reason:
            self.reason.setText(reason)
        self._show_reason()

    def at_most(self) -> dict[Audience, Attribution]:
        """What is chosen, without those who follow the profile."""
        chosen = {audience: box.currentData() for audience, box in self.audiences.items()}
        return {audience: Attribution(most) for audience, most in chosen.items() if most is not None}

    def is_complete(self) -> bool:
        """Whether a reason is given where one is needed; says so at the field if not."""
        missing = Attribution.REAL_NAME in self.at_most().values() and not self.reason.text().strip()
        self.row.set_error(self.tr("Say why: whoever looks at it later must be able to follow.") if missing else "")
        return not missing

    def _show_reason(self) -> None:
        self.row.setVisible(Attribution.REAL_NAME in self.at_most().values())
        self.row.set_error("")

    @Slot()
    def _chosen(self) -> None:
        self._show_reason()
        if self.is_complete():
            self.edited.emit()
        else:
            self.reason.setFocus()

    @Slot()
    def _typed(self) -> None:
        if self.is_complete():
            self.edited.emit()
