"""Where one person or place is named: each testimony with how often, the way there, and the way to split it off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oralhistory.use_cases.occurrences import Occurrence
from oralhistory.use_cases.roster import Naming

from ..i18n import isolate
from ..i18n import number as digits
from ..theme.tokens import SPACE
from ..widgets.buttons import button, name_tool, tool
from ..widgets.elided_label import ElidedLabel
from ..widgets.labels import label
from .testimony.anonymise_words import role


class WhereRow(QWidget):
    """One testimony; its button opens the first place that names the thing."""

    opened = Signal(object)
    """The :class:`Occurrence` known so far."""
    split_asked = Signal(object)
    """The ids of the entities of this testimony."""

    def __init__(self, testimony: str, number: str, title: str, naming: Naming | None, *, can_split: bool) -> None:
        super().__init__()
        self.naming = naming
        self.occurrence = Occurrence(testimony, 0, None)
        self._words = " · ".join(filter(None, (number, title)))
        self.open = QPushButton()
        self.open.setProperty("kind", "quiet")
        self.open.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open.setMinimumHeight(32)
        self._count = label("…", "small")
        inner = QHBoxLayout(self.open)
        inner.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        inner.setSpacing(SPACE.small)
        text = ElidedLabel(self._words)
        for part, stretch in ((text, 1), (self._count, 0)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inner.addWidget(part, stretch)
        self.open.clicked.connect(self._open)
        self.split = tool("split", "")
        name_tool(self.split, self.tr("Another one in {testimony}: split it off").format(testimony=isolate(number)))
        self.split.setVisible(can_split)
        self.split.clicked.connect(self._split)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        row.addWidget(self.open, 1)
        row.addWidget(self.split)
        self._name(self.tr("being counted"))

    def show_occurrence(self, occurrence: Occurrence) -> None:
        """How often the texts of this testimony name it."""
        self.occurrence = occurrence
        times = self.tr("{count} ×").format(count=digits(occurrence.count))
        words = times if occurrence.count else self.tr("in the record")
        self._count.setText(words)
        self._name(words)

    def _name(self, count: str) -> None:
        self.open.setAccessibleName(self.tr("{testimony}: {count}").format(testimony=self._words, count=count))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.occurrence)

    @Slot()
    def _split(self) -> None:
        if self.naming is not None:
            self.split_asked.emit(self.naming.entities)


class Where(QWidget):
    """Says with signals what is wanted; counting is somebody else's."""

    opened = Signal(object)
    split_asked = Signal(object)
    others_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, WhereRow] = {}
        self.behind: QWidget | None = None
        """After which widget the rows come with the Tab key; they are made later than what stands below them."""
        self._own = label(
            self.tr("The collection knows it by itself: entered by hand, or from a list."), "small", wrap=True
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.others = button(self.tr("Look in the other testimonies"), "link", "search")
        self.others.clicked.connect(self.others_asked)
        self._progress = label("", "small", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.others)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._own)
        column.addLayout(self._column)
        column.addWidget(self._progress)
        column.addLayout(foot)

    def put(self, namings: Sequence[Naming], *, own: bool) -> None:
        """Show the testimonies that name it; counts follow."""
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        self._own.setVisible(own)
        can_split = len(namings) > 1
        for naming in namings:
            if naming.testimony is not None:
                about = role(naming.role) if naming.role else isolate(naming.title)
                self._add(naming.testimony, naming.accession, about, naming, can_split=can_split)
        self.say_progress("")
        self.others.show()

    def add_other(self, occurrence: Occurrence, accession: str, title: str) -> None:
        """A testimony whose texts name it without making it known."""
        if occurrence.testimony not in self.rows:
            self._add(occurrence.testimony, accession, isolate(title), None, can_split=False)
        self.rows[occurrence.testimony].show_occurrence(occurrence)

    def say_progress(self, sentence: str) -> None:
        """How far the look into other testimonies is; nothing while none is under way."""
        self._progress.setText(sentence)
        self._progress.setVisible(bool(sentence))

    def _add(self, testimony: str, number: str, about: str, naming: Naming | None, *, can_split: bool) -> None:
        row = WhereRow(testimony, number, about, naming, can_split=can_split)
        row.opened.connect(self.opened)
        row.split_asked.connect(self.split_asked)
        self._column.addWidget(row)
        before = next(reversed(self.rows.values())).split if self.rows else self.behind
        if before is not None:
            QWidget.setTabOrder(before, row.open)
        QWidget.setTabOrder(row.open, row.split)
        self.rows[testimony] = row
