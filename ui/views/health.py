"""Health: where the vault lies, whether it is sound, its backups and keys, and what is protected and what is not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from oralhistory.jobs import Job
from oralhistory.use_cases import keeping

from ..context import Context
from ..i18n import isolate, isolate_path
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.page import Page
from ..widgets.points import points
from ..widgets.section import Section
from .erasing import EraseCard
from .health_backup import Backup
from .health_care import Check, Restore
from .health_keys import Passphrase, RecoveryKey
from .health_shredding import ShreddingCard

if TYPE_CHECKING:
    from ..house import House

_WIDTH = 820


class HealthPage(QWidget):
    """Everything that keeps the vault whole and shut."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._house = cast("House", context.session)
        page = Page(
            self.tr("Health"),
            self.tr("Nothing is lost, and a laptop that is taken away tells nothing: what that rests on."),
            content_width=_WIDTH,
        )
        self.vault = Section(self.tr("The vault"))
        self.bytes = label("…")
        self.check = Check(context, self._house)
        self.backup = Backup(context, self._house)
        self.shredding = ShreddingCard(context)
        self.restore = Restore(context, self._house)
        self.passphrase = Passphrase(context, self._house)
        self.recovery = RecoveryKey(context, self._house)
        self._context = context
        self.history = button(self.tr("Show the history"), "", "history")
        self.history.clicked.connect(self._to_history)
        self.erase = EraseCard(context, self._house.workspace.vault.path)
        self._show_vault(self._house.workspace.vault.path)
        for part in (
            self.vault,
            self.shredding,
            self.backup,
            self.check,
            self._history(),
            self.restore,
            self.passphrase,
            self.recovery,
            self._protected(),
            self.erase,
        ):
            page.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        path = self._house.workspace.vault.path

        def measure(_job: Job) -> int:
            return keeping.size_of(path)

        context.workers.run(measure, self._measured)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.backup.act.setFocus()

    def _show_vault(self, path: Path) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        where = label(isolate_path(str(path)), wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for row, (name, value) in enumerate(((self.tr("Place"), where), (self.tr("Size"), self.bytes))):
            grid.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        self.vault.body.addLayout(grid)

    def _history(self) -> QWidget:
        card = Section(self.tr("Who did what and when"))
        row = QHBoxLayout()
        row.addWidget(
            label(
                self.tr("Every change is an event that can neither be changed nor removed without it being noticed."),
                wrap=True,
            ),
            1,
        )
        row.addWidget(self.history, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        return card

    @Slot()
    def _to_history(self) -> None:
        self._context.go_to("history")

    def _measured(self, size: int) -> None:
        self.bytes.setText(isolate(QLocale().formattedDataSize(size)))

    def _protected(self) -> QWidget:
        card = Section(self.tr("What is protected, and what is not"))
        both = QHBoxLayout()
        both.setSpacing(SPACE.wide)
        both.addLayout(
            points(
                self.tr("Protected"),
                "shield-check",
                "ok",
                (
                    self.tr("Every text, name, consent event and file in the vault, while it is locked."),
                    self.tr("Against reading by whoever has the laptop, the disk or a backup, without a key."),
                    self.tr("Against a silent change: the history and each file say when they are not as written."),
                    self.tr("Consent and history: events are added, never changed or taken away."),
                ),
            ),
            1,
        )
        both.addLayout(
            points(
                self.tr("Not protected"),
                "shield-alert",
                "warn",
                (
                    self.tr("That there is a vault, its name and place, how large it is and when it was last changed."),
                    self.tr("What is on the screen, or in this computer's memory, while the vault is open."),
                    self.tr("Against a program on this laptop that reads along while you type the passphrase."),
                    self.tr("Packages once they have left, and who can be forced to tell the passphrase."),
                ),
            ),
            1,
        )
        card.body.addLayout(both)
        return card
