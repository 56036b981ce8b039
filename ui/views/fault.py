"""After a fault of the program: what happened, what is saved, what to do now, and a report that one can read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from oralhistory.errors import MachineError

from ..autosave import Rescued
from ..context import Context
from ..fault_report import SeenFaults, told
from ..i18n import clock
from ..sentences import spoken
from ..theme.icons import set_icon
from ..theme.style import set_look
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.fold import Fold
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.page import Page
from ..widgets.section import Section
from .recovery_sheet import write_private

_REPORT_HEIGHT = 220
_AGAIN = 2
"""So often a fault must come back before going on is no longer the first advice."""


class FaultPage(QWidget):
    """Covers what was there, which stays as it was beneath; saves on being shown."""

    left = Signal()
    """Go on where one was."""
    lock_asked = Signal()
    close_asked = Signal()

    def __init__(self, context: Context, seen: SeenFaults) -> None:
        super().__init__()
        self._context = context
        self._seen = seen
        self.page = Page(centred=True)
        self.saved = Message()
        self.saved.acted.connect(self.save)
        self.next = Section(self.tr("What to do now"))
        self.go_on = button("", "primary")
        self.lock = button("", "", "lock")
        self.close_program = button("", "", "log-out")
        self._on_going_on = label("", wrap=True)
        self._on_locking = label(
            self.tr("The program then begins afresh. This helps where something is stuck."), wrap=True
        )
        self._on_closing = label("", wrap=True)
        self.fold = Fold(self.tr("The report for whoever mends it"))
        self.report = QPlainTextEdit()
        self.copy = button(self.tr("Copy"), "", "copy")
        self.keep = button(self.tr("Save as text …"), "", "save")
        self.report_told = Message()
        self._build()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._first().setFocus()

    def refresh(self, refusal: str = "") -> None:
        """One more came, or this is the first: save what is due, and say how things stand.

        Args:
            refusal: the sentence, where no fault but a rule or the machine stopped something.
        """
        if refusal:
            self.page.set_title(self.tr("That could not be done"), refusal)
            self.fold.setVisible(self._seen.often > 0)
            self._offer()
        else:
            self._say_what_happened()
        self.save()

    @Slot()
    def save(self) -> None:
        """Save everything due now, and say what came of it."""
        if self._context.session is None:
            self.saved.say("info", self.tr("The vault is locked. Nothing of it was open."))
        else:
            rescued = self._context.saved.rescue()
            for fault in rescued.faults:
                self._seen.add(told(type(fault), fault.__traceback__))
            self._say_saved(rescued)
        self.report.setPlainText(self._seen.report())

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

    # ---- what it says ------------------------------------------------------------------------------------

    def _say_what_happened(self) -> None:
        self.fold.show()
        self.page.set_title(
            self.tr("Something in the program went wrong"),
            self.tr(
                "The fault is the program's, not yours. It stopped what you had just begun. What was in the vault is "
                "whole: every change is written whole, or not at all."
            ),
        )
        self._offer()

    def _offer(self) -> None:
        again = self._seen.often >= _AGAIN
        locked = self._context.session is None
        self.go_on.setText(self.tr("Back to the door") if locked else self.tr("Go on"))
        self._on_going_on.setText(
            self.tr("The same fault came back. Rather lock the vault, and unlock it.")
            if again and not locked
            else self.tr("Back to where you were, with everything as it was.")
        )
        self._on_closing.setText(
            self.tr("Nothing of the vault is open.")
            if locked
            else self.tr("That locks the vault. Come back to it later.")
        )
        for each in (self.lock, self._on_locking):
            each.setVisible(not locked)
        self._mark_first(self._first())
        widest = max(way.sizeHint().width() for way, _ in self._ways())
        for way, _ in self._ways():
            way.setMinimumWidth(widest)

    def _ways(self) -> tuple[tuple[QPushButton, QLabel], ...]:
        return (
            (self.go_on, self._on_going_on),
            (self.lock, self._on_locking),
            (self.close_program, self._on_closing),
        )

    def _first(self) -> QPushButton:
        stuck = self._seen.often >= _AGAIN and self._context.session is not None
        return self.lock if stuck else self.go_on

    def _mark_first(self, first: QPushButton) -> None:
        set_look(self.go_on, "kind", "primary" if first is self.go_on else "")
        set_look(self.lock, "kind", "primary" if first is self.lock else "")
        set_icon(self.lock, "lock", "on_accent" if first is self.lock else "text")

    def _say_saved(self, rescued: Rescued) -> None:
        last = self._context.saved.last_saved
        if not rescued.whole:
            reason = " ".join(rescued.reasons) or self.tr("The fault is in the saving itself.")
            self.saved.say(
                "danger",
                self.tr("Not saved yet. {reason} What you typed is still in this window: do not close it.").format(
                    reason=reason
                ),
                self.tr("Try again"),
            )
        elif rescued.wrote and last is not None:
            self.saved.say("good", self.tr("What you typed is saved, just now, at {time}.").format(time=clock(last)))
        elif last is not None:
            self.saved.say(
                "good", self.tr("Nothing waited to be saved. The last save was at {time}.").format(time=clock(last))
            )
        else:
            self.saved.say("good", self.tr("Nothing was typed that had to be saved."))

    # ---- the report --------------------------------------------------------------------------------------

    @Slot()
    def _copy(self) -> None:
        clipping = QMimeData()
        clipping.setText(self._seen.report())
        QGuiApplication.clipboard().setMimeData(clipping)
        self.report_told.say("info", self.tr("Copied. The clipboard is emptied when the vault is locked."))

    @Slot()
    def _save_report(self) -> None:
        path = self._context.interaction.choose_new_file(
            self.tr("Save the report"), "oralhistory-fault.txt", (self.tr("Plain text (*.txt)"),)
        )
        if path is None:
            return
        try:
            write_private(path, self._seen.report())
        except MachineError as error:
            self.report_told.say("danger", spoken(error))
        else:
            self.report_told.say("good", self.tr("Saved. Nothing is sent anywhere: whom you give it to is up to you."))

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.go_on.clicked.connect(self.left)
        self.lock.clicked.connect(self.lock_asked)
        self.close_program.clicked.connect(self.close_asked)
        self.lock.setText(self.tr("Lock the vault"))
        self.close_program.setText(self.tr("Close the program"))
        for way, words in self._ways():
            row = QHBoxLayout()
            row.setSpacing(SPACE.large)
            row.addWidget(way)
            row.addWidget(words, 1)
            policy = words.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # beside a button it may be higher than its hint
            words.setSizePolicy(policy)
            self.next.body.addLayout(row)
        self.page.body.addWidget(self.saved)
        self.page.body.addWidget(self.next)
        self.page.body.addWidget(self.fold)
        self._build_report()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def _build_report(self) -> None:
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("The report"))
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setFixedHeight(_REPORT_HEIGHT)
        self.report.setTabChangesFocus(True)
        self.copy.clicked.connect(self._copy)
        self.keep.clicked.connect(self._save_report)
        self.fold.body.addWidget(
            label(
                self.tr(
                    "The versions of the program, and the lines of it that the fault came through. No word you typed, "
                    "no name, no path. It stays here unless you copy or save it."
                ),
                "muted",
                wrap=True,
            )
        )
        self.fold.body.addWidget(self.report)
        ways = QWidget()
        row = FlowLayout(ways, gap=SPACE.small)
        row.addWidget(self.copy)
        row.addWidget(self.keep)
        self.fold.body.addWidget(ways)
        self.fold.body.addWidget(self.report_told)
