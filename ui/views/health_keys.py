"""The keys: another passphrase, and another recovery key, shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError, WrongPassphrase
from oralhistory.jobs import Job
from oralhistory.use_cases import keeping

from ..context import Context
from ..sentences import spoken
from ..strength import Strength, measure
from ..theme.tokens import SPACE
from ..widgets.busy import Busy
from ..widgets.buttons import button
from ..widgets.form import Form, narrow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.secret_edit import SecretEdit
from ..widgets.section import Section
from .recovery_sheet import RecoverySheet

if TYPE_CHECKING:
    from ..house import House

_MEASURE_AFTER_MS = 150


class Passphrase(Section):
    """Asks for the present one too: an unlocked laptop in other hands must not lock its owner out."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self._strength: Strength | None = None
        self.set_title(
            self.tr("Change the passphrase"),
            self.tr(
                "Takes effect at once; the old one opens nothing any more. Backups made before keep the passphrase "
                "they had."
            ),
        )
        self.present, self.first, self.second = SecretEdit(), SecretEdit(), SecretEdit(eye=False)
        form = Form()
        self.present_row = form.add(self.tr("Present passphrase, or the recovery key"), self.present)
        self.first_row = form.add(self.tr("New passphrase"), self.first)
        self.second_row = form.add(self.tr("The same again"), self.second)
        self.form = form
        self.change = button(self.tr("Change the passphrase"), "", "key-round")
        self.change.clicked.connect(self._change)
        self.busy = Busy()
        self.message = Message()
        last = QHBoxLayout()
        last.addWidget(self.change)
        last.addWidget(self.busy, 1)
        last.addStretch(0)
        self.body.addLayout(narrow(form))
        self.body.addLayout(last)
        self.body.addWidget(self.message)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MEASURE_AFTER_MS)
        self._later.timeout.connect(self._measure)
        self.first.textEdited.connect(self._typed)
        self.first.shown.connect(self.second.show_secret)
        for field in (self.present, self.first, self.second):
            field.returnPressed.connect(self._change)

    @Slot()
    def _typed(self) -> None:
        self.first_row.set_error("")
        self._later.start()

    @Slot()
    def _measure(self) -> None:
        self._later.stop()
        typed = self.first.text()
        collection = self._house.workspace.vault.collection
        self._strength = measure(typed, [collection.title, collection.institution]) if typed else None
        self.first_row.set_help(self._strength.sentence if self._strength else "")

    @Slot()
    def _change(self) -> None:
        self.form.clear_errors()
        self.message.be_silent()
        self._measure()
        if not self.present.text():
            self.present_row.set_error(self.tr("Type the present passphrase, or the recovery key."))
        if self._strength is None:
            self.first_row.set_error(self.tr("Type a new passphrase."))
        elif not self._strength.enough:
            self.first_row.set_help("")
            self.first_row.set_error(self._strength.sentence)
        elif self.first.text() != self.second.text():
            self.second_row.set_error(self.tr("The two are not the same."))
        wrong = self.form.first_error()
        if wrong is not None:
            wrong.field.setFocus()
            return
        vault = self._house.workspace.vault
        path, key, present, new = vault.path, vault.key, self.present.text(), self.first.text()
        self.setEnabled(False)
        self.busy.begin(self.tr("Deriving the key …"))

        def derive(_job: Job) -> keeping.NewSlot:
            return keeping.new_slot(path, key, present, new)

        self._context.workers.run(derive, self._derived, self._refused)

    def _derived(self, slot: keeping.NewSlot) -> None:
        self._settle()
        try:
            keeping.take_slot(self._house.workspace, slot)
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        for field in (self.present, self.first, self.second):
            field.take()
        self.first_row.set_help("")
        self._strength = None
        self.message.say("good", self.tr("The new passphrase opens the vault from now on. Make a backup soon."))

    def _refused(self, error: OralHistoryError) -> None:
        self._settle()
        if isinstance(error, WrongPassphrase):
            self.present_row.set_error(spoken(error))
            self.present.setFocus()
        else:
            self.message.say("danger", spoken(error))

    def _settle(self) -> None:
        self.busy.end()
        self.setEnabled(True)


class RecoveryKey(Section):
    """Another key for the paper; the one before opens nothing any more."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(
            self.tr("New recovery key"),
            self.tr(
                "When the paper was lost or somebody else has seen it. The present key opens nothing any more then."
            ),
        )
        self.make = button(self.tr("Make a new recovery key …"), "", "key-round")
        self.make.clicked.connect(self._make)
        self.sheet = RecoverySheet(context)
        self.done = button(self.tr("It is on my paper"), "primary", "check")
        self.done.clicked.connect(self._forget)
        self.sheet.add_button(self.done)
        self.message = Message()
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(
            label(self.tr("Shown only now. Write it down and keep it in another place than this laptop."), wrap=True)
        )
        column.addWidget(self.sheet)
        self.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._shown)
        self.body.addWidget(self.message)
        self._shown.hide()

    @Slot()
    def _make(self) -> None:
        agreed = self._context.interaction.confirm(
            self.tr("Make a new recovery key?"),
            self.tr("The key on your paper opens this vault no more. Have a pen ready: the new one is shown once."),
            self.tr("Make a new key"),
        )
        if not agreed:
            return
        self.message.be_silent()
        try:
            key = keeping.new_recovery_key(self._house.workspace)
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """Show a key until it is said to be on paper."""
        self.sheet.show_key(key)
        self.make.hide()
        self._shown.show()
        self.done.setFocus()

    @Slot()
    def _forget(self) -> None:
        self.sheet.forget()
        self._shown.hide()
        self.make.show()
        self.message.say("good", self.tr("The new recovery key holds. Destroy the old paper."))
