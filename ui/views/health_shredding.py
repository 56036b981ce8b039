"""Backups in which something destroyed has still to be destroyed: try again, or say that they are no more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oralhistory.sentences import NOTHING
from oralhistory.use_cases.destroying import Shredding

from ..context import Context
from ..i18n import isolate_path, number
from ..sentences import spoken
from ..shredder import shredder_of
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.progress import Progress
from ..widgets.section import Section


class DueBackup(QWidget):
    """One backup: where it was, how much is due in it, why it could not be reached."""

    gone = Signal(object)
    """The person says it is no more; its path."""

    def __init__(self, due: Shredding, trouble: str) -> None:
        super().__init__()
        self._backup = due.backup
        mark = label()
        set_icon(mark, "triangle-alert", "warn", 16)
        where = label(isolate_path(str(due.backup)), wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        count = self.tr("Testimonies still to be destroyed in it: {count}").format(count=number(len(due.testimonies)))
        self.no_more = button(self.tr("This backup no longer exists …"), "link")
        self.no_more.setAccessibleName(self.tr("This backup no longer exists: {name}").format(name=due.backup.name))
        self.no_more.clicked.connect(self._gone)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(where)
        words.addWidget(label(count, "small", wrap=True))
        if not due.backup.is_dir():
            trouble = self.tr("It is not there now: its disk is not connected, or it was moved.")
        if trouble:
            words.addWidget(label(trouble, "small", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.no_more, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _gone(self) -> None:
        self.gone.emit(self._backup)


class ShreddingCard(Section):
    """Hidden while nothing is due."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shredder = shredder_of(context)
        self.set_title(
            self.tr("Destroyed here, but not yet in every backup"),
            self.tr(
                "Connect the disk with the backup, then try again: what was destroyed in this vault is destroyed there "
                "too. Until then the passphrase that opened it then still opens it."
            ),
        )
        self.rows: list[DueBackup] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE.medium)
        self.progress: Progress | None = None
        self.again = button(self.tr("Try again"), "", "refresh-cw")
        self.again.clicked.connect(self._shredder.begin)
        self.body.addLayout(self._list)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        self._shredder.changed.connect(self.refresh)
        self._shredder.progressed.connect(self._report)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again what is due."""
        if self._context.session is None:
            return
        due = self._shredder.due()
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [DueBackup(each, spoken(self._shredder.troubles.get(each.backup, NOTHING))) for each in due]
        for row in self.rows:
            row.gone.connect(self._ask_gone)
            self._list.addWidget(row)
            row.show()  # at once, not only when the loop comes round
        self._show_progress(self._shredder.running)
        self.again.setEnabled(not self._shredder.running)
        self.setVisible(bool(due))

    def _show_progress(self, on: bool) -> None:
        if on and self.progress is None:
            self.progress = Progress(self.tr("Destroying in the backups"))
            self.progress.cancelled.connect(self._shredder.stop)
            self.body.addWidget(self.progress)
        elif not on and self.progress is not None:
            self.body.removeWidget(self.progress)
            self.progress.hide()
            self.progress.deleteLater()
            self.progress = None

    @Slot(int, int, str)
    def _report(self, done: int, total: int, text: str) -> None:
        if self.progress is not None:
            self.progress.show_progress(done, total, text)

    @Slot(object)
    def _ask_gone(self, backup: Path) -> None:
        if self._context.interaction.confirm(
            self.tr("Does this backup no longer exist?"),
            self.tr(
                "If “{name}” was deleted or its disk destroyed, nothing is left to do in it. If it is only not "
                "connected, what was destroyed here can still be read there, and nobody will be reminded of it."
            ).format(name=isolate_path(str(backup))),
            self.tr("It no longer exists"),
            danger=True,
        ):
            self._shredder.forgo(backup)
