"""Who could recognise somebody in a package: a small plot by reader, the worst first, and the question to the team.

Shows a :class:`RiskReport`; what is entered goes out as a signal, and comes back as another report.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from oralhistory.anonymise.risk.attackers import Attacker
from oralhistory.anonymise.risk.populations import Statement
from oralhistory.anonymise.risk.report import RiskReport, RowRisk
from oralhistory.anonymise.risk.rows import Item, spelled
from oralhistory.anonymise.risk.uniques import Uniques

from ..i18n import isolate
from ..i18n import number as digits
from ..theme.icons import icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import Label, label
from ..widgets.rows import clear_rows
from ..widgets.share_bar import ShareBar
from . import risk_words as words
from .risk_question import PopulationQuestion

_LIST_HEIGHT = 264
_ROLE = Qt.ItemDataRole.UserRole


class RiskPanel(QWidget):
    """Empty until :meth:`show_report`."""

    entered = Signal(str, int, str)
    """A testimony's id, how many people fit what is said of its narrator, and where the number is from."""
    forgotten = Signal(object)
    """The fields of a number that does not hold any more."""
    compare_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._report: RiskReport | None = None
        self._statements: tuple[Statement, ...] = ()
        self._spelled: Mapping[str, Mapping[Item, str]] = {}
        self._summary = label("", "muted", wrap=True)
        self.bars = {None: ShareBar(self.tr("Anybody, by the catalogue alone"))} | {
            attacker: ShareBar(words.reader(attacker)) for attacker in Attacker
        }
        self._group = QButtonGroup(self)
        for number, bar in enumerate(self.bars.values()):
            self._group.addButton(bar, number)
        self.bars[Attacker.COMRADE].setChecked(True)
        self._group.idToggled.connect(self._reader_chosen)
        self.change = label("", wrap=True)
        self._enough = label("", wrap=True)
        self._together = label("", wrap=True)
        self.compare = button(self.tr("Compare with earlier packages …"), "link", "columns-2")
        self.compare.clicked.connect(self.compare_asked)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Testimonies, whoever stands out most first"))
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.currentRowChanged.connect(self._row_chosen)
        self.question = PopulationQuestion()
        self.question.entered.connect(self._enter)
        self.question.forgotten.connect(self.forgotten)
        self._shared = QVBoxLayout()
        self._shared.setSpacing(SPACE.small)
        self._shared_labels: list[Label] = []
        self._build()
        self.show_report(None, ())

    def show_report(self, report: RiskReport | None, statements: tuple[Statement, ...]) -> None:
        """Another package, or other numbers; ``None`` while there is none."""
        self._report = report if report and report.rows else None
        self._statements = statements
        self.setVisible(self._report is not None)
        if self._report is None:
            return
        found = self._report
        self._spelled = {each.release: spelled(each.row) for each in found.weighed}
        self._summary.setText(
            self.tr(
                "Testimonies: {count}. So many would stand out to a reader who knows what each of these knows:"
            ).format(count=digits(len(found.rows)))
        )
        for attacker, bar in self.bars.items():
            alone, whole = len(self._view(attacker).alone), len(found.rows)
            bar.show_share(
                alone, whole, isolate(self.tr("{alone} of {count}").format(alone=digits(alone), count=digits(whole)))
            )
        self._enough.setText(words.enough(found))
        self._together.setText(words.together(found))
        self._together.setVisible(bool(found.together.packages))
        self.compare.setVisible(bool(found.differences))
        self._show_shared()
        self._show_reader()

    @Slot()
    def refresh(self) -> None:
        """Show the same once more, in the colours of now."""
        if self._report is not None:
            self._show_reader()

    def said(self) -> list[str]:
        """Every sentence shown."""
        if self._report is None:
            return []
        rows = [self.list.item(row).text() for row in range(self.list.count())]
        shown = [self._summary.text(), *(bar.accessibleName() for bar in self.bars.values()), self.change.text(), *rows]
        return [
            *shown,
            self._enough.text(),
            self._together.text(),
            *(each.text() for each in self._shared_labels),
            self._limits.text(),
        ]

    def choose(self, attacker: Attacker | None) -> None:
        """Look at it with the eyes of this reader."""
        self.bars[attacker].setChecked(True)

    # ---- inside ------------------------------------------------------------------------------------------

    def _view(self, attacker: Attacker | None) -> Uniques:
        assert self._report is not None
        return self._report.catalogue if attacker is None else self._report.attackers[attacker]

    @property
    def _reader(self) -> Attacker | None:
        return list(self.bars)[max(0, self._group.checkedId())]

    @Slot(int, bool)
    def _reader_chosen(self, _number: int, on: bool) -> None:
        if on and self._report is not None:
            self._show_reader()

    def _show_reader(self) -> None:
        assert self._report is not None
        view = self._view(self._reader)
        self.change.setText(words.best_change(view))
        chosen = self.list.item(self.list.currentRow()).data(_ROLE) if self.list.currentRow() >= 0 else None
        self.list.blockSignals(True)
        self.list.clear()
        rows = self._report.worst_first(view)
        for row in rows:
            self.list.addItem(self._entry(row, view))
        again = next((number for number, row in enumerate(rows) if row.release == chosen), 0)
        self.list.setCurrentRow(again)
        self.list.blockSignals(False)
        self._row_chosen(again)

    def _entry(self, row: RowRisk, view: Uniques) -> QListWidgetItem:
        by = words.alone_by(view.sets[row.release], self._spelled[row.release])
        lines = [
            isolate(row.release),
            self.tr("Stands out by {what}").format(what=by) if by else self.tr("Does not stand out here"),
            words.population(row),
        ]
        entry = QListWidgetItem("\n".join(lines))
        known = "circle-check" if not row.unsafe else "triangle-alert"
        entry.setIcon(icon("circle-dashed", "muted") if row.population is None else icon(known, _ink(row)))
        entry.setData(_ROLE, row.release)
        return entry

    @Slot(int)
    def _row_chosen(self, number: int) -> None:
        report = self._report
        self.question.setVisible(number >= 0 and report is not None)
        if number < 0 or report is None:
            return
        entry = self.list.item(number)
        weighed = next(each for each in report.weighed if each.release == entry.data(_ROLE))
        self.question.ask(weighed.release, weighed.row, self._statements)

    @Slot(int, str)
    def _enter(self, count: int, source: str) -> None:
        report, number = self._report, self.list.currentRow()
        if report is not None and number >= 0:
            chosen = self.list.item(number).data(_ROLE)
            weighed = next(each for each in report.weighed if each.release == chosen)
            self.entered.emit(weighed.testimony, count, source)

    def _show_shared(self) -> None:
        clear_rows(self._shared)
        found = self._report.given_away if self._report else ()
        self._shared_labels = [label(words.given_away(each, each.releases), wrap=True) for each in found[:3]]
        for each in self._shared_labels:
            self._shared.addWidget(each)

    def _build(self) -> None:
        bars = QVBoxLayout()
        bars.setSpacing(SPACE.hair)
        for bar in self.bars.values():
            bars.addWidget(bar)
        self._limits = label(
            self.tr(
                "This counts among your own testimonies. Outside there are other sources, and whoever was there may "
                "recognise a testimony by what it tells, whatever is taken out of it."
            ),
            "small",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(self.tr("Who could recognise somebody"), "strong"))
        column.addWidget(self._summary)
        column.addLayout(bars)
        column.addWidget(self.change)
        column.addWidget(self._enough)
        column.addWidget(self.list)
        column.addWidget(self.question)
        column.addWidget(self._together)
        column.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._shared)
        column.addWidget(self._limits)
        column.addStretch(1)


def _ink(row: RowRisk) -> str:
    return "warn" if row.unsafe else "ok"
