"""One package of the ledger: its terms, its fixity, and which release in it was which testimony."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from oralhistory.storage.ledger import Package

from ..context import Context
from ..i18n import isolate, isolate_path, listed, number
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.labels import Label, label
from ..widgets.table import ROW_HEIGHT, Table
from .testimony import consent_words as words

Index = QModelIndex | QPersistentModelIndex


class _Contents(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._contents: tuple[tuple[str, str, str], ...] = ()
        self._asked = ""

    def show_contents(self, contents: tuple[tuple[str, str, str], ...]) -> None:
        self.beginResetModel()
        self._contents = tuple(sorted(contents, key=_by_accession))
        self.endResetModel()

    def highlight(self, asked: str) -> None:
        self._asked = asked

    def testimony(self, row: int) -> str:
        return self._contents[row][0]

    def rowCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._contents)

    def columnCount(self, parent: Index | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if not index.isValid():
            return None
        _, accession, release = self._contents[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return isolate_path((accession, release)[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and self._asked and accession.casefold() == self._asked:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Testimony"), self.tr("Name in the package"))[section]
        return None


class PackageDetail(QWidget):
    """Shows what :meth:`show_package` is given; Enter on a testimony opens it."""

    compare_asked = Signal(str)
    """The id of the package that is to be laid beside earlier ones."""
    report_asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._package = ""
        self.compare = button(self.tr("Compare with earlier packages …"), "", "columns-2")
        self.report = button(self.tr("Internal report …"), "", "shield-alert")
        self.compare.clicked.connect(self._compare)
        self.report.clicked.connect(self._report)
        self._head = label("", "section", wrap=True)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(SPACE.medium)
        self._facts.setVerticalSpacing(SPACE.small)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self._values: list[Label] = []
        for text in (self.tr("Made on"), self.tr("Publication"), self.tr("Recipient"), self.tr("Formats")):
            value = label("", wrap=True)
            self._values.append(value)
            self._facts.addRow(label(text, "muted"), value)
        self._model = _Contents()
        self._model.setParent(self)
        self.contents = Table(self.tr("Testimonies in this package; Enter opens one"))
        self.contents.setModel(self._model)
        self.contents.setColumnWidth(0, 160)
        self.contents.setMinimumHeight(3 * ROW_HEIGHT)
        self.contents.opened.connect(self._open)
        self._accepted = label("", "small", wrap=True)
        self._hash = label("", "small", wrap=True)
        self._hash.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addSpacing(SPACE.large)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()  # large text scrolls here before any line is squeezed
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        across.addWidget(area, 1)
        self._column.setSpacing(SPACE.medium)
        self._column.addWidget(self._head)
        self._column.addLayout(self._facts)
        self._column.addWidget(self._accepted)
        self._column.addWidget(label(self.tr("What was in it"), "strong"))
        self._column.addWidget(self.contents, 1)
        weighing = QWidget()
        acts = FlowLayout(weighing, gap=SPACE.small)
        for each in (self.compare, self.report):
            acts.addWidget(each)
        self._column.addWidget(weighing)
        self._column.addWidget(
            label(self.tr("SHA-256 of its manifest: whether a copy is still what was made"), "small", wrap=True)
        )
        self._column.addWidget(self._hash)

    def show_package(self, package: Package | None) -> None:
        """Another package; ``None`` for none."""
        self.setEnabled(package is not None)
        self._package = package.id if package else ""
        if package is None:
            self._head.setText(self.tr("No package chosen"))
            self._model.show_contents(())
            self._hash.setText("")
            self._accepted.hide()
            for value in self._values:
                value.setText("—")
            return
        self._head.setText(
            self.tr("{use}, for {audience}").format(
                use=words.use_title(package.use), audience=words.audience(package.audience)
            )
        )
        hidden = self.tr("hidden") if package.recipient and self._context.discreet else ""
        said = (
            words.day(package.made_on),
            isolate(package.title) if package.title else "—",
            hidden or (isolate(package.recipient) if package.recipient else "—"),
            listed(package.formats),
        )
        for value, text in zip(self._values, said, strict=True):
            value.setText(text)
        self._accepted.setVisible(bool(package.accepted))
        self._accepted.setText(self._accepted_by(package))
        self._model.show_contents(package.contents)
        digest = package.manifest_sha256
        self._hash.setText(isolate_path(" ".join(digest[at : at + 8] for at in range(0, len(digest), 8))))

    def _accepted_by(self, package: Package) -> str:
        """Who let go what may identify someone, and why."""
        if not package.accepted:
            return ""
        first = package.accepted[0]
        return self.tr("{who} let things go that may identify someone: {count}. Reason: {reason}").format(
            who=isolate(first.by), count=number(len(package.accepted)), reason=isolate(first.reason)
        )

    def highlight(self, asked: str) -> None:
        """Make the testimony asked for stand out."""
        self._model.highlight(asked)

    @Slot()
    def _compare(self) -> None:
        self.compare_asked.emit(self._package)

    @Slot()
    def _report(self) -> None:
        self.report_asked.emit(self._package)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self._context.go_to("testimony", self._model.testimony(index.row()))


def _by_accession(content: tuple[str, str, str]) -> str:
    return content[1]
