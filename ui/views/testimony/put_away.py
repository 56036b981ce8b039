"""Sealing or destroying a testimony whose consent is withdrawn, or was never given: what each does, and the act."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.use_cases import destroying
from oralhistory.use_cases.backing_up import known_backups
from oralhistory.use_cases.destroying import Sent

from ...context import Context
from ...i18n import isolate, isolate_path
from ...sentences import spoken
from ...shredder import shredder_of
from ...theme.tokens import SPACE
from ...widgets.busy import Busy
from ...widgets.buttons import button
from ...widgets.form import Form, narrow
from ...widgets.labels import label
from ...widgets.message import Message
from ...widgets.page import Page
from ...widgets.points import points
from ...widgets.section import Section
from . import consent_words as words
from .editing import Editing

WIDTH = 760
_PAINT_FIRST_MS = 50


class PutAwayPage(QWidget):
    """Ends with the testimony sealed or destroyed, which every page is told, or with :attr:`left`. Esc goes back."""

    left = Signal()

    def __init__(self, context: Context, editing: Editing) -> None:
        super().__init__()
        self._context = context
        self._editing = editing
        self._id = self._accession = ""
        self._page = Page("", " ", content_width=WIDTH)
        self._back = button(self.tr("&Back"), "", "arrow-left")
        self._back.clicked.connect(self.left)
        self._page.add_action(self._back)
        self.seal_reason, self.destroy_reason, self.typed = QLineEdit(), QLineEdit(), QLineEdit()
        self.typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.seal_act = button("", "", "lock")
        self.destroy_act = button("", "danger", "trash-2")
        self.message = Message()
        self.busy = Busy()
        self._sealing = Section()
        self._facts = QWidget()
        self._facts_place = QVBoxLayout()
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAINT_FIRST_MS)
        self._soon.timeout.connect(self._act)
        self._acting = ""

    def begin(self, id: str, accession: str, *, sealed: bool = False) -> None:
        """Empty fields for a testimony; a ``sealed`` one can only be destroyed here."""
        self._id, self._accession = id, accession
        if sealed:
            self._page.set_title(self.tr("Destroy {accession}").format(accession=accession), self.tr("It is sealed."))
        else:
            self._page.set_title(
                self.tr("Seal or destroy {accession}").format(accession=accession),
                self.tr("No consent holds. It can stay in the vault as it is, or be put away in one of two ways."),
            )
        self._sealing.setVisible(not sealed)
        self.seal_act.setText(self.tr("Seal {accession}").format(accession=accession))
        self.destroy_act.setText(self.tr("Destroy {accession} …").format(accession=accession))
        self._number.set_label(
            self.tr("Type the accession number: {accession}").format(accession=isolate_path(accession))
        )
        for field in (self.seal_reason, self.destroy_reason, self.typed):
            field.clear()
        for row in (self._why_seal, self._why_destroy, self._number):
            row.set_error("")
        self.message.be_silent()
        self._rest(True)
        self._show_facts()
        (self.destroy_reason if sealed else self.seal_reason).setFocus()

    def event(self, event: QEvent, /) -> bool:
        """Esc goes back from here before it means anything to the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if not self._acting:
                    self.left.emit()
                return True
        return super().event(event)

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def _ask_seal(self) -> None:
        if self.seal_reason.text().strip():
            self._begin("seal", self.tr("Sealing {accession} …").format(accession=self._accession))
        else:
            self._why_seal.set_error(self.tr("Say why, in a few words without names."))
            self.seal_reason.setFocus()

    @Slot()
    def _ask_destroy(self) -> None:
        if not self.destroy_reason.text().strip():
            self._why_destroy.set_error(self.tr("Say why, in a few words without names."))
            self.destroy_reason.setFocus()
            return
        if not self._confirmed():
            self._number.set_error(self.tr("This is not its accession number. Type it exactly as it is written."))
            self.typed.setFocus()
            return
        if self._context.interaction.confirm(
            self.tr("Destroy {accession} for ever?").format(accession=self._accession),
            self.tr(
                "Its words, its recordings and its consent cannot be read by anybody afterwards, you included. "
                "There is no way back, and no backup brings it back. What stays is its accession number, the bare "
                "history and the certificate."
            ),
            self.tr("Destroy {accession}").format(accession=self._accession),
            danger=True,
        ):
            self._begin("destroy", self.tr("Destroying {accession} …").format(accession=self._accession))

    def _begin(self, act: str, sentence: str) -> None:
        """Paint that it is under way first: in a large vault it takes seconds, and only this thread may do it."""
        if not self._editing.flush():
            self._say(self.tr("What was typed in this testimony could not be saved. Nothing was done; try again."))
            return
        self._acting = act
        self._rest(False)
        self.busy.begin(sentence)
        self._reveal(self.busy)
        self._soon.start()

    @Slot()
    def _act(self) -> None:
        act, self._acting = self._acting, ""
        context = self._context
        if context.session is None:
            return
        try:
            if act == "seal":
                destroying.seal(self._editing.workspace, self._id, self.seal_reason.text())
            else:
                destroying.destroy(self._editing.workspace, self._id, self.destroy_reason.text())
        except OralHistoryError as error:
            self._trouble(error)
        finally:
            self.busy.end()
        if act == "destroy":
            shredder_of(context).begin()

    def _trouble(self, error: OralHistoryError) -> None:
        """Said here, or, where the act is through and only its end failed, over the page that came in its place."""
        if self.isVisible():
            self._rest(True)
            self._say(spoken(error))
        else:
            self._context.interaction.error(spoken(error))

    def _say(self, sentence: str) -> None:
        self.message.say("danger", sentence)
        self._reveal(self.message)

    def _reveal(self, part: QWidget) -> None:
        above = part.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(part, 0, SPACE.wide)

    @Slot()
    def _typing(self) -> None:
        self.message.be_silent()
        for row in (self._why_seal, self._why_destroy, self._number):
            row.set_error("")

    def _confirmed(self) -> bool:
        return self.typed.text().strip() == self._accession

    def _rest(self, on: bool) -> None:
        for part in (self.seal_act, self.destroy_act, self.seal_reason, self.destroy_reason, self.typed, self._back):
            part.setEnabled(on)

    # ---- building ----------------------------------------------------------------------------------------

    def _show_facts(self) -> None:
        """What of this very testimony cannot be called back."""
        workspace = self._editing.workspace
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(
            points(
                self.tr("What stays"),
                "check",
                "ok",
                (
                    self.tr("Its accession number, so that nothing else is ever called by it."),
                    self.tr("Who did what and when with it, without a word of what it says."),
                    self.tr("A certificate of what was destroyed, which you can print or save."),
                ),
            )
        )
        sent = destroying.sent(workspace, self._id)
        packages = [self._sent(each) for each in sent] or [self.tr("No package: none ever held it.")]
        backups = [self._backup(path) for path in known_backups(workspace)]
        unknown = self.tr(
            "Backups in other places that this vault does not know of: they still open with their passphrase. Erase "
            "them, or make new ones in their place."
        )
        column.addLayout(
            points(
                self.tr("What cannot be called back"),
                "shield-alert",
                "warn",
                (*packages, *backups, unknown),
            )
        )
        self._facts_place.replaceWidget(self._facts, made)
        self._facts.hide()
        self._facts.deleteLater()
        made.show()
        self._facts = made

    def _sent(self, sent: Sent) -> str:
        to = self.tr("hidden") if self._context.discreet and sent.recipient else sent.recipient
        if to:
            return self.tr("The package of {day} for {recipient}, in which it is called {release}.").format(
                day=words.day(sent.made_on), recipient=isolate(to), release=isolate_path(sent.release_id)
            )
        return self.tr("The package of {day}, in which it is called {release}.").format(
            day=words.day(sent.made_on), release=isolate_path(sent.release_id)
        )

    def _backup(self, path: Path) -> str:
        return self.tr(
            "The backup {name} while its disk is not connected; once it is, it is destroyed there too."
        ).format(name=isolate_path(path.name))

    def _build(self) -> None:
        hint = self.tr("In a few words, without names: it is kept in the history.")
        seal = self._sealing
        seal.set_title(self.tr("Seal: put it out of sight"))
        seal.body.addWidget(
            label(
                self.tr(
                    "Nothing of it is shown in any list, on any page or in the search, and nothing of it leaves, until "
                    "somebody unseals it and says why. Everything is still in the vault, encrypted, and whoever opens "
                    "the vault can unseal it. It can still be destroyed later."
                ),
                wrap=True,
            )
        )
        form = Form()
        self._why_seal = form.add(self.tr("Why is it sealed?"), self.seal_reason, hint)
        seal.body.addLayout(narrow(form))
        seal.body.addWidget(self.seal_act, 0, Qt.AlignmentFlag.AlignLeading)

        destroy = Section(self.tr("Destroy: for ever"))
        destroy.body.addWidget(
            label(
                self.tr(
                    "Its own key is destroyed, and with it every word, version, decision, consent event and file that "
                    "was encrypted under it; then what is left of them is removed, from the search as well. It is "
                    "destroyed in the backups too, as soon as they can be reached."
                ),
                wrap=True,
            )
        )
        self._facts_place.addWidget(self._facts)
        destroy.body.addLayout(self._facts_place)
        form = Form()
        self._why_destroy = form.add(self.tr("Why is it destroyed?"), self.destroy_reason, hint)
        self._number = form.add(self.tr("Type the accession number"), self.typed)
        destroy.body.addLayout(narrow(form))
        row = QHBoxLayout()
        row.addWidget(self.destroy_act)
        row.addStretch(1)
        destroy.body.addLayout(row)
        for part in (self.message, self.busy, seal, destroy):
            self._page.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.seal_act.clicked.connect(self._ask_seal)
        self.destroy_act.clicked.connect(self._ask_destroy)
        self.seal_reason.returnPressed.connect(self._ask_seal)
        for field in (self.seal_reason, self.destroy_reason, self.typed):
            field.textEdited.connect(self._typing)
        order = (self.seal_reason, self.seal_act, self.destroy_reason, self.typed, self.destroy_act, self._back)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
