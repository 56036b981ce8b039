"""The door for who wants it to say nothing: one field, no name, no folder. Other ways in show at a key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError, WrongPassphrase
from oralhistory.jobs import Job

from ..actions import Act
from ..context import Context
from ..i18n import isolate_path
from ..keeper import Keeper
from ..theme.style import set_look
from ..theme.tokens import SPACE
from ..widgets.busy import Busy
from ..widgets.labels import label
from ..widgets.secret_edit import SecretEdit

_WIDTH = 280


class QuietDoor(QWidget):
    """Says what it learned with :attr:`unlocked`, as the other door does."""

    unlocked = Signal(object)
    """For :meth:`Keeper.enter`."""
    other_ways_asked = Signal()

    def __init__(self, context: Context, keeper: Keeper, vault: Path | None) -> None:
        super().__init__()
        self._context = context
        self._keeper = keeper
        self.vault = vault
        self._waiting = False
        self.secret = SecretEdit()
        self.secret.setAccessibleName(self.tr("Passphrase"))
        self.secret.returnPressed.connect(self._unlock)
        self.secret.textEdited.connect(self._typed)
        self.said = label("", "small", wrap=True)
        self.said.centre()
        self._busy = Busy()
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(SPACE.small)
        inner.addWidget(self.secret)
        inner.addWidget(self.said)
        inner.addWidget(self._busy, 0, Qt.AlignmentFlag.AlignHCenter)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.secret.setFocus()

    @Slot(str)
    def say(self, _sentence: str) -> None:
        """Entering failed after the key fitted; here is no place for why."""
        self._stop_waiting()
        keys = isolate_path(self._context.actions.shown_keys(Act.OTHER_WAYS))
        self._tell(self.tr("That did not work. {keys} shows more.").format(keys=keys))

    @Slot()
    def _typed(self) -> None:
        self._tell("")

    def _tell(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.secret.setAccessibleDescription(sentence)
        set_look(self.secret, "error", bool(sentence))

    @Slot()
    def _unlock(self) -> None:
        if self._waiting or not self.secret.text():
            return
        if self.vault is None:
            self.secret.take()
            self.other_ways_asked.emit()
            return
        self._waiting = True
        self.secret.show_secret(False)
        self.secret.setEnabled(False)
        self._busy.begin("")
        keeper, vault, secret = self._keeper, self.vault, self.secret.text()

        def derive(_job: Job) -> object:
            return keeper.unlock(vault, secret)

        self._context.workers.run(derive, self._fits, self._refused)

    def _fits(self, unlocked: object) -> None:
        self.secret.take()
        self.unlocked.emit(unlocked)

    def _refused(self, error: OralHistoryError) -> None:
        if isinstance(error, WrongPassphrase):
            self._stop_waiting()
            self._tell(self.tr("Try again."))
        else:
            self.say("")

    def _stop_waiting(self) -> None:
        self._waiting = False
        self._busy.end()
        self.secret.setEnabled(True)
        self.secret.setFocus()
        self.secret.selectAll()
