"""Step 2: those that may go, each of which can be left out, and those that stay, with every reason."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oralhistory.model import Medium
from oralhistory.release.request import Dossier, ExportRequest
from oralhistory.use_cases.packing import Obstacle, Staying, Weighed

from ..context import Context
from ..i18n import isolate, number
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.elided_label import ElidedLabel
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.rows import clear_rows
from ..widgets.section import Section
from ..widgets.table import ROW_HEIGHT, Table
from .new_package_words import decided_by, obstacle, place, remedy, way
from .testimony import consent_words as words

_ROWS_SHOWN = 7
_STAYING_SHOWN = 20
_MEDIA_SAID = (Medium.TRANSCRIPT, Medium.SUMMARY, Medium.AUDIO)

Index = QModelIndex | QPersistentModelIndex


def named(dossier: Dossier, *, discreet: bool) -> str:
    """A testimony in one line: its accession number, and its title unless names are hidden or it is sealed."""
    title = QCoreApplication.translate("NewPackage", "Sealed") if dossier.sealed else dossier.testimony.title
    return isolate(dossier.accession) + (f" · {isolate(title)}" if title and not discreet else "")


class GoingModel(QAbstractTableModel):
    """The testimonies that may go, each with a box."""

    chosen_changed = Signal()

    def __init__(self, discreet: bool) -> None:
        super().__init__()
        self._going: tuple[Dossier, ...] = ()
        self._said: list[str] = []
        self._discreet = discreet
        self.left_out: set[str] = set()
        """Ids a person took out; kept while purposes are tried out."""

    def show_going(self, weighed: Weighed) -> None:
        """Other testimonies."""
        self.beginResetModel()
        self._going = weighed.plan.going
        self._said = [
            words.sentence_case(words.several(words.medium(m) for m in weighed.media(d.id) if m in _MEDIA_SAID))
            if any(m in _MEDIA_SAID for m in weighed.media(d.id))
            else self.tr("The catalogue entry")
            for d in self._going
        ]
        self.endResetModel()

    def set_discreet(self, on: bool) -> None:
        """Hide titles, or show them."""
        self._discreet = on
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)
        if self._going:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._going) - 1, 2))

    def chosen(self) -> tuple[str, ...]:
        """The ids not left out."""
        return tuple(d.id for d in self._going if d.id not in self.left_out)

    def choose_all(self, on: bool) -> None:
        """Take all along, or none."""
        ids = {d.id for d in self._going}
        self.left_out = self.left_out - ids if on else self.left_out | ids
        if ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._going) - 1, 0))
        self.chosen_changed.emit()

    def rowCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._going)

    def columnCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if not index.isValid():
            return None
        dossier = self._going[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Unchecked if dossier.id in self.left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            title = "" if self._discreet else dossier.testimony.title or ""
            return (isolate(dossier.accession), title, self._said[index.row()])[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Accession"), self.tr("Title"), self.tr("What consent covers"))[section]
        return None

    def flags(self, index: Index, /) -> Qt.ItemFlag:
        known = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return known | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else known

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        id = self._going[index.row()].id
        self.left_out ^= {id}
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True

    @Slot(QModelIndex)
    def toggle(self, index: QModelIndex) -> None:
        """Take a row along, or leave it out."""
        self.setData(index.siblingAtColumn(0), None, Qt.ItemDataRole.CheckStateRole)


class _Reason(QWidget):
    """One reason: why, who decided when, what would change it, and the way there."""

    def __init__(self, found: Obstacle, request: ExportRequest, go: QPushButton) -> None:
        super().__init__()
        icon = label()
        set_icon(icon, "lock", "muted", 14)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(obstacle(found), wrap=True))
        decided = decided_by(found)
        if decided:
            column.addWidget(label(decided, "small", wrap=True))
        change = self.tr("What would change it: {remedy}").format(remedy=remedy(found, request))
        column.addWidget(label(change, "small", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)


class Choice(Section):
    """Ask it for :meth:`chosen` after :attr:`changed`."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._weighed: Weighed | None = None
        self._shown = 0
        self._ways: dict[QPushButton, tuple[str, str]] = {}
        self.set_title(self.tr("2 · Which testimonies?"))
        self.model = GoingModel(context.discreet)
        self.model.setParent(self)
        self.model.chosen_changed.connect(self._count)
        self.model.chosen_changed.connect(self.changed)
        self.table = Table(self.tr("Testimonies that may go; Space leaves one out"))
        self.table.setModel(self.model)
        self.table.setColumnWidth(0, 144)
        self.table.setColumnWidth(1, 336)
        self.table.previewed.connect(self.model.toggle)
        self._counted = label("", "strong")
        self._all, self._none = button(self.tr("All"), "quiet"), button(self.tr("None"), "quiet")
        self._all.clicked.connect(self._choose_all)
        self._none.clicked.connect(self._choose_none)
        head = QHBoxLayout()
        head.addWidget(self._counted, 1)
        head.addWidget(self._all)
        head.addWidget(self._none)
        self._nobody = Message()
        self._stay = label("", "strong", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.medium)
        self._more = button("", "quiet", "chevron-down")
        self._more.clicked.connect(self._show_more)
        self.body.addLayout(head)
        self.body.addWidget(self.table)
        self.body.addWidget(self._nobody)
        self.body.addSpacing(SPACE.small)
        self.body.addWidget(self._stay)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        context.discreet_changed.connect(self._be_discreet)

    def chosen(self) -> tuple[str, ...]:
        """The ids that shall go."""
        return self.model.chosen()

    def ways(self) -> list[tuple[QPushButton, tuple[str, str]]]:
        """The links shown, and where each leads: a testimony's id and one of its tabs."""
        return list(self._ways.items())

    def choose_only(self, accessions: frozenset[str], weighed: Weighed) -> None:
        """Leave out all but these."""
        self.model.left_out = {d.id for d in weighed.plan.going if d.accession not in accessions}

    def show_weighed(self, weighed: Weighed) -> None:
        """What one request may take along and leaves behind."""
        self._weighed = weighed
        self.model.show_going(weighed)
        going = len(weighed.plan.going)
        shown = min(max(going, 1), _ROWS_SHOWN)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + shown * ROW_HEIGHT + 6)
        for part in (self.table, self._counted, self._all, self._none):
            part.setVisible(bool(going))
        if going:
            self._nobody.be_silent()
            self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self._nobody.say(
                "info", self.tr("No testimony may go for this. Below stands for each what would change that.")
            )
        self._count()
        self._show_staying()

    @Slot()
    def _count(self) -> None:
        going, chosen = self.model.rowCount(), len(self.model.chosen())
        self._counted.setText(
            self.tr("May go: {going} · chosen: {chosen}").format(going=number(going), chosen=number(chosen))
        )

    def _show_staying(self) -> None:
        clear_rows(self._rows)
        self._ways.clear()
        self._shown = 0
        staying = self._weighed.staying if self._weighed else ()
        self._stay.setText(self.tr("Stay here: {count}").format(count=number(len(staying))))
        self._stay.setVisible(bool(staying))
        self._show_more()

    @Slot()
    def _show_more(self) -> None:
        weighed = self._weighed
        if weighed is None:
            return
        following = weighed.staying[self._shown : self._shown + _STAYING_SHOWN]
        for staying in following:
            self._rows.addWidget(self._staying(staying, weighed.plan.request))
        self._shown += len(following)
        left = len(weighed.staying) - self._shown
        self._more.setText(self.tr("Show more (%Ln left)", "", left))
        self._more.setVisible(left > 0)

    def _staying(self, staying: Staying, request: ExportRequest) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        name = named(staying.dossier, discreet=self._context.discreet)
        head = ElidedLabel(name)
        head.setProperty("type", "strong")
        column.addWidget(line)
        column.addWidget(head)
        offered: set[str] = set()
        for found in staying.obstacles:
            go = button(way(found), "link")
            go.setAccessibleName(f"{way(found)}: {staying.dossier.accession}")
            go.clicked.connect(self._go)
            if place(found) in offered:  # never shown before it has a parent: it would be a window of its own
                go.hide()
            offered.add(place(found))
            self._ways[go] = (staying.dossier.id, place(found))
            column.addWidget(_Reason(found, request, go))
        return made

    @Slot()
    def _go(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._ways:
            self._context.go_to("testimony", self._ways[pressed])

    @Slot()
    def _choose_all(self) -> None:
        self.model.choose_all(True)

    @Slot()
    def _choose_none(self) -> None:
        self.model.choose_all(False)

    @Slot(bool)
    def _be_discreet(self, on: bool) -> None:
        self.model.set_discreet(on)
        self._show_staying()
