"""Erasing a vault: what it does and does not do, the folder's name typed out, and a button that must be held."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.use_cases import keeping

from ..context import Context
from ..i18n import isolate_path
from ..notice import Notice
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import Form, narrow
from ..widgets.hold_button import HoldButton
from ..widgets.message import Message
from ..widgets.points import points
from ..widgets.section import Section


class EraseForm(QWidget):
    """Asks in earnest; who holds it does the erasing. ``open_now`` when the vault is open in this window."""

    asked = Signal()
    left = Signal()

    def __init__(self, context: Context, vault: Path, *, open_now: bool) -> None:
        super().__init__()
        self._context = context
        self._vault = vault
        self.name = QLineEdit()
        self.name.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.name.textEdited.connect(self._typed)
        self.setFocusProxy(self.name)
        self.name.returnPressed.connect(self._go_on)
        form = Form()
        form.add(
            self.tr("Type the name of the folder: {name}").format(name=isolate_path(vault.absolute().name)),
            self.name,
            self.tr("Then hold the button, or the space bar, for three seconds. Esc goes back."),
        )
        self.hold = HoldButton(self.tr("Erase this vault"), self.tr("Keep holding … {seconds}"), "trash-2")
        self.hold.setAccessibleDescription(self.tr("Hold it for three seconds, or press it and confirm."))
        self.hold.setEnabled(False)
        self.hold.held.connect(self.asked)
        self.hold.tapped.connect(self._tapped)
        cancel = button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.left)
        self.message = Message()
        last = QHBoxLayout()
        last.setSpacing(SPACE.small)
        last.addWidget(self.hold)
        last.addWidget(cancel)
        last.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.large)
        column.addLayout(self._said(side_by_side=open_now, open_now=open_now))
        column.addLayout(narrow(form))
        column.addLayout(last)
        column.addWidget(self.message)
        for before, after in ((self.name, self.hold), (self.hold, cancel)):
            QWidget.setTabOrder(before, after)

    def _said(self, *, side_by_side: bool, open_now: bool) -> QBoxLayout:
        does = [
            self.tr("Overwrites the key slots of the vault and of the backups in its folder: nothing opens them then."),
            self.tr("Deletes every file of the vault. There is no way back."),
        ]
        if open_now:
            does.append(self.tr("Closes without saving what you typed last, and begins anew at the door."))
        both = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom,
        )
        both.setSpacing(SPACE.wide if side_by_side else SPACE.medium)
        both.addLayout(points(self.tr("What erasing does"), "check", "ok", tuple(does)), 1)
        both.addLayout(
            points(
                self.tr("What it cannot do"),
                "shield-alert",
                "warn",
                (
                    self.tr("Reach backups and copies in other places: they still open with the passphrase they had."),
                    self.tr(
                        "Promise anything of an SSD, a stick or a card: it may keep old copies of the key slots, and "
                        "the passphrase opens those. Only encryption of the whole disk helps against that."
                    ),
                ),
            ),
            1,
        )
        return both

    def event(self, event: QEvent, /) -> bool:
        """Esc goes back from here before it means anything to the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().event(event)

    @Slot()
    def _typed(self) -> None:
        self.message.be_silent()
        self.hold.setEnabled(keeping.confirms_erasing(self._vault, self.name.text()))

    @Slot()
    def _go_on(self) -> None:
        if self.hold.isEnabled():
            self.hold.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.message.say("info", self.tr("This is not the name of the folder. Type it exactly as it is written."))

    @Slot(bool)
    def _tapped(self, by_key: bool) -> None:
        """Too short. Who cannot hold a key is asked instead; a mouse that slipped is only told."""
        if not by_key:
            self.message.say("info", self.tr("Nothing was erased. Keep the button pressed for three seconds."))
            return
        if self._context.interaction.confirm(
            self.tr("Erase this vault for ever?"),
            self.tr("Nothing opens it afterwards, not the passphrase and not the recovery key."),
            self.tr("Erase this vault"),
            danger=True,
        ):
            self.asked.emit()


class EraseCard(Section):
    """The last card of Health: quiet until it is wanted."""

    def __init__(self, context: Context, vault: Path) -> None:
        super().__init__()
        self._context = context
        self._vault = vault
        self.set_title(
            self.tr("Erase this vault"),
            self.tr("For when what is in it must not fall into other hands. It takes a moment and is for ever."),
        )
        self.begin = button(self.tr("Erase this vault …"), "", "trash-2")
        self.begin.clicked.connect(self._unfold)
        self.form: EraseForm | None = None
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)

    @Slot()
    def _unfold(self) -> None:
        self.form = EraseForm(self._context, self._vault, open_now=True)
        self.form.asked.connect(self._context.erase_asked)
        self.form.left.connect(self._fold)
        self.body.addWidget(self.form)
        self.begin.hide()
        self.form.setFocus()
        area = self._area()
        if area is not None:
            area.verticalScrollBar().rangeChanged.connect(self._reveal)

    def _area(self) -> QScrollArea | None:
        """What this card is scrolled by."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    @Slot()
    def _reveal(self) -> None:
        """The last card has grown, which takes the layout more than one step: keep all of it in view."""
        area = self._area()
        if area is not None and self.form is not None:
            area.ensureWidgetVisible(self.form, 0, SPACE.wide)

    @Slot()
    def _fold(self) -> None:
        if self.form is not None:
            area = self._area()
            if area is not None:
                area.verticalScrollBar().rangeChanged.disconnect(self._reveal)
            self.begin.show()
            self.begin.setFocus()
            self.form.hide()
            self.form.deleteLater()
            self.form = None


def destroy(vault: Path, job: Job | None = None) -> Notice:
    """Erase a closed vault, on any thread; how it went."""
    try:
        done = keeping.erase(vault, job or Job())
    except OralHistoryError:
        return Notice.NOT_ERASED
    if not done.shut_for_ever:
        return Notice.NOT_ERASED
    return Notice.ERASED if done.complete else Notice.ERASED_BUT_FILES_LEFT


def sentence(notice: Notice) -> tuple[str, str]:
    """The level and the words of a notice."""
    match notice:
        case Notice.ERASED:
            return "good", QCoreApplication.translate(
                "Erasing", "The vault is erased. Nothing opens it any more; backups in other places still open."
            )
        case Notice.ERASED_BUT_FILES_LEFT:
            return "warn", QCoreApplication.translate(
                "Erasing",
                "The vault is erased and nothing opens it any more, but some of its files could not be deleted. Nobody "
                "can read them; delete the folder yourself.",
            )
        case Notice.NOT_ERASED:
            return "danger", QCoreApplication.translate(
                "Erasing",
                "The key slots could not be destroyed, so the vault still opens. Is its disk there, and can it be "
                "written to? Then try again.",
            )
