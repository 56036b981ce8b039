"""Packages: the ledger of everything that left, and who has a testimony."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, QModelIndex, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.storage.ledger import Package
from oralhistory.use_cases import destroying, weighing
from oralhistory.use_cases.weighing import PackageRisk
from oralhistory.workspace import Aspect, Changes

from ..context import Context
from ..i18n import day, isolate
from ..i18n import number as digits
from ..models.paged import Column, PagedModel
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.elided_label import ElidedLabel
from ..widgets.empty_state import EmptyState
from ..widgets.labels import label
from ..widgets.measure import beside_words, follow_text
from ..widgets.page import Page
from ..widgets.split_view import SplitView
from ..widgets.table import Table
from .packages_detail import PackageDetail
from .testimony import consent_words as words

if TYPE_CHECKING:
    from ..house import House

_SIDE = "packages/side"
_DESTROYING = {Aspect.RECORD, Aspect.FILES}
"""What destroying touches; the number asked for may have a certificate now."""
_WIDTHS = (108, 96, 100, 104, 104, 92)
_BESIDE = (3, 4)
"""Columns that the card beside says, too: left out, one by one, where the table is too narrow for all."""


class _Ledger(Table):
    """Never scrolls sideways for what stands beside it anyway."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = [beside_words(self, width) for width in _WIDTHS]
        over = sum(widths) - self.viewport().width()
        for column in _BESIDE:
            self.setColumnHidden(column, over > 0)
            over -= widths[column]


class PackagesPage(QWidget):
    """:meth:`show_place` takes an accession number: who has it?"""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._house = cast("House", context.session)
        self._packages: dict[str, Package] = {}
        self._page = Page(
            self.tr("Packages"),
            self.tr("Everything that left, for what and for whom. Which release was which testimony stands only here."),
            content_width=None,
            scrolls=False,
        )
        self.new = button(self.tr("New package"), "primary", "plus")
        self.new.clicked.connect(self._to_new)
        self.check = button(self.tr("Check a file from elsewhere …"), "", "file-check")
        self.check.clicked.connect(self._check_file)
        self._page.add_action(self.check)
        self._page.add_action(self.new)
        self.who = QLineEdit()
        self.who.setPlaceholderText(self.tr("Accession number"))
        self.who.setClearButtonEnabled(True)
        follow_text(self.who, self.who.setMaximumWidth, 260)
        self.who.setAccessibleName(self.tr("Who has this testimony? Its accession number"))
        self.who.textChanged.connect(self._look_up)
        self.answer = ElidedLabel()
        self.answer.setProperty("type", "muted")
        self.certificate = button(self.tr("Certificate of destruction"), "link", "file-text")
        self.certificate.clicked.connect(self._to_certificate)
        self.certificate.hide()
        self.letters = button(self.tr("Recall letters …"), "link", "printer")
        self.letters.clicked.connect(self._write_letters)
        self.letters.hide()
        self._destroyed = ""
        self.model = PagedModel[Package](self._columns(), self._fetch)
        self.model.setParent(self)
        self.table = _Ledger(self.tr("Packages, newest first"))
        self.table.setModel(self.model)
        for number, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(number, beside_words(self.table, width))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.opened.connect(self._unfold)
        self.table.previewed.connect(self._unfold)
        self.detail = PackageDetail(context)
        self.detail.compare_asked.connect(self._compare)
        self.detail.report_asked.connect(self._report)
        beside = QWidget()
        around = QHBoxLayout(beside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.table)
        around.addSpacing(SPACE.large)  # not a margin: those are not mirrored
        self._split = SplitView(beside, self.detail, 340)
        self._split.restore(context.memory(_SIDE))
        self._split.splitterMoved.connect(self._keep_side)
        self._empty = EmptyState(
            "package",
            self.tr("No package was made yet"),
            self.tr("What leaves the vault leaves as a package: anonymised, checked, and noted here."),
            guide="new-package",
        )
        self._empty.read_asked.connect(context.read_in_guide)
        first = button(self.tr("New package"), "primary", "plus")
        first.clicked.connect(self._to_new)
        self._empty.add_button(first)
        self._build()
        self._house.changed.connect(self._changed)
        context.discreet_changed.connect(self._be_discreet)
        self._read()

    def show_place(self, place: object) -> None:
        """Ask who has the testimony with this accession number."""
        if isinstance(place, str):
            self.who.setText(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.table if self._packages else self.new).setFocus()

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        question = label(self.tr("Who has …?"), "strong")
        question.setBuddy(self.who)
        line = QHBoxLayout()
        line.setSpacing(SPACE.medium)
        line.addWidget(question)
        line.addWidget(self.who)
        line.addWidget(self.answer, 1)
        line.addWidget(self.letters)
        line.addWidget(self.certificate)
        ledger = QWidget()
        column = QVBoxLayout(ledger)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(line)
        column.addWidget(self._split, 1)
        self._rooms = QStackedWidget()
        self._rooms.addWidget(ledger)
        self._rooms.addWidget(self._empty)
        self._page.body.addWidget(self._rooms, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        QWidget.setTabOrder(self.check, self.new)
        QWidget.setTabOrder(self.new, self.who)
        QWidget.setTabOrder(self.who, self.letters)
        QWidget.setTabOrder(self.letters, self.certificate)
        QWidget.setTabOrder(self.certificate, self.table)

    def _columns(self) -> list[Column[Package]]:
        return [
            Column("made_on", self.tr("Made on"), _made_on, sortable=False),
            Column("use", self.tr("For"), _use, sortable=False),
            Column("audience", self.tr("Audience"), _audience, sortable=False),
            Column("title", self.tr("Publication"), _title, sortable=False),
            Column("recipient", self.tr("Recipient"), self._recipient, sortable=False),
            Column("testimonies", self.tr("Testimonies"), _count, at_end=True, sortable=False),
        ]

    def _fetch(self, ids: Sequence[str]) -> list[Package | None]:
        return [self._packages.get(id) for id in ids]

    def _recipient(self, package: Package) -> str:
        if package.recipient and self._context.discreet:
            return self.tr("hidden")
        return package.recipient or "—"

    # ---- showing -----------------------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if Aspect.LEDGER in changes.aspects or changes.aspects >= _DESTROYING:
            self._read()

    def _read(self) -> None:
        self._packages = {package.id: package for package in self._house.workspace.packages()}
        self._rooms.setCurrentIndex(0 if self._packages else 1)
        self.new.setVisible(bool(self._packages))
        self._look_up()

    @Slot()
    def _look_up(self) -> None:
        asked = self.who.text().strip().casefold()
        self._destroyed = self._find_destroyed(asked) if asked else ""
        self.certificate.setVisible(bool(self._destroyed))
        holding = [
            package
            for package in self._packages.values()
            if not asked or any(asked == accession.casefold() for _, accession, _ in package.contents)
        ]
        self.letters.setVisible(bool(asked and holding))
        if not asked:
            shown = holding
            self.answer.setText("")
        elif holding:
            shown = holding
            self.answer.setText(
                self.tr("Packages that held {accession}: {count}").format(
                    accession=isolate(self.who.text().strip()), count=digits(len(holding))
                )
            )
        else:
            shown = []
            self.answer.setText(self._nobody(asked))
        self.model.set_ids([package.id for package in shown])
        self.detail.highlight(asked)
        if shown:
            self.table.setCurrentIndex(self.model.index(0, 0))  # selectRow does nothing from right to left
        else:
            self.detail.show_package(None)

    def _find_destroyed(self, asked: str) -> str:
        """The id of the testimony asked for, if it was destroyed."""
        workspace = self._house.workspace
        for accession in (each.accession for each in destroying.certificates(workspace)):
            if accession.casefold() == asked:
                return workspace.id_of(accession)
        return ""

    @Slot()
    def _write_letters(self) -> None:
        from ..dialogs.recall_letters import RecallLetters

        asked = self.who.text().strip().casefold()
        held = (
            testimony
            for package in self._packages.values()
            for testimony, accession, _ in package.contents
            if accession.casefold() == asked
        )
        testimony = next(held, None)
        if testimony is not None:
            RecallLetters(self._context, self._house.workspace, testimony, self.window()).open()

    @Slot(str)
    def _compare(self, package: str) -> None:
        self._weigh(package, self._show_comparison)

    @Slot(str)
    def _report(self, package: str) -> None:
        self._weigh(package, self._show_report)

    def _weigh(self, package: str, then: Callable[[PackageRisk], None]) -> None:
        try:
            ready = weighing.package_weighing(self._house.workspace, package)
        except OralHistoryError as error:
            self._not_weighed(error)
            return

        def weigh(_job: Job) -> PackageRisk:
            return ready.run()

        self._context.workers.run(weigh, then, self._not_weighed, title=self.tr("Weighing a package"))

    def _not_weighed(self, error: OralHistoryError) -> None:
        self._context.interaction.error(spoken(error))

    def _show_comparison(self, risk: PackageRisk) -> None:
        from ..dialogs.risk_paper import RiskPaper
        from .risk_document import comparison

        RiskPaper(self._context, comparison(risk.report), self.window()).open()

    def _show_report(self, risk: PackageRisk) -> None:
        from ..dialogs.risk_paper import RiskPaper
        from .risk_document import internal_report

        made = internal_report(risk, discreet=self._context.discreet)
        name = self.tr("internal-report-{day}").format(day=risk.package.made_on)
        RiskPaper(self._context, made, self.window(), name=name).open()

    @Slot()
    def _check_file(self) -> None:
        from ..dialogs.check_file import CheckFile

        CheckFile(self._context, self._house, self.window()).open()

    @Slot()
    def _to_certificate(self) -> None:
        self._context.go_to("testimony", self._destroyed)

    def _nobody(self, asked: str) -> str:
        known = {accession.casefold() for accession in self._house.workspace.accessions().values()}
        if asked in known or self._destroyed:
            return self.tr("Nobody: {accession} never left.").format(accession=isolate(self.who.text().strip()))
        return self.tr("There is no testimony with this number. Type it whole, as it stands in the list.")

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        self.detail.show_package(self.model.row_at(index.row()) if index.isValid() else None)

    @Slot(QModelIndex)
    def _unfold(self, _index: QModelIndex) -> None:
        self._split.fold(False)
        self.detail.contents.setFocus()

    @Slot(bool)
    def _be_discreet(self, _on: bool) -> None:
        self._read()

    @Slot()
    def _keep_side(self) -> None:
        self._context.keep(_SIDE, self._split.state())

    @Slot()
    def _to_new(self) -> None:
        self._context.go_to("new-package")


def _made_on(package: Package) -> str:
    return isolate(day(QDate.fromString(package.made_on, "yyyy-MM-dd")))


def _use(package: Package) -> str:
    return words.use_title(package.use)


def _audience(package: Package) -> str:
    return words.audience_title(package.audience)


def _title(package: Package) -> str:
    return isolate(package.title) if package.title else "—"


def _count(package: Package) -> str:
    return digits(len(package.contents))
