"""In place of a testimony that is put away: that it is sealed, by whom and why; or its certificate of destruction."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.use_cases import destroying

from ...context import Context
from ...i18n import day_and_time, isolate
from ...sentences import spoken
from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.buttons import button
from ...widgets.form import Form, narrow
from ...widgets.labels import label
from ...widgets.message import Message
from ..certificate import CertificateView
from .editing import Editing
from .put_away import PutAwayPage

_FORM = 480


class SealedView(QWidget):
    """Nothing of the testimony; only the way to unseal it, and to destroy it."""

    def __init__(self, context: Context, editing: Editing) -> None:
        super().__init__()
        self._context = context
        self._workspace = editing.workspace
        self._id = ""
        self._picture = label()
        set_icon(self._picture, "lock", "muted", 40)
        self._said = label("", "section", wrap=True)
        self._how = label("", "muted", wrap=True)
        self.reason = QLineEdit()
        self.begin = button(self.tr("Unseal …"), "", "eye")
        self.destroy_act = button(self.tr("Destroy …"), "quiet", "trash-2")
        self.unseal = button(self.tr("Unseal"), "primary", "eye")
        self.cancel = button(self.tr("Cancel"))
        self.message = Message()
        self._asking = QWidget()
        self._ways = QWidget()
        self._build()
        self.begin.clicked.connect(self._unfold)
        self.cancel.clicked.connect(self._fold)
        self.unseal.clicked.connect(self._unseal)
        self.reason.returnPressed.connect(self._unseal)
        context.discreet_changed.connect(self._tell)

    def show_sealed(self, id: str, accession: str) -> None:
        """Show that this testimony is sealed."""
        self._id = id
        self._said.setText(self.tr("{accession} · This testimony is sealed").format(accession=accession))
        self._tell()
        self._fold()

    def explanation(self) -> str:
        """By whom, when and why."""
        return self._how.text()

    @Slot()
    def _tell(self) -> None:
        event = destroying.seal_event(self._workspace, self._id) if self._id and self._context.session else None
        if event is None:
            self._how.setText("")
            return
        self._how.setText(
            self.tr("Sealed by {who} on {when}: {reason}").format(
                who=self.tr("a person") if self._context.discreet else isolate(event.by),
                when=day_and_time(datetime.fromisoformat(event.at)),
                reason=isolate(str(event.details.get("reason", ""))),
            )
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.begin if self._asking.isHidden() else self.reason).setFocus()

    def event(self, event: QEvent, /) -> bool:
        """Esc folds the question before it means anything to the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not self._asking.isHidden():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._fold()
                return True
        return super().event(event)

    @Slot()
    def _unfold(self) -> None:
        self._ways.hide()
        self._asking.show()
        self.reason.setFocus()

    @Slot()
    def _fold(self) -> None:
        had = self._asking.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.reason.clear()
        self._why.set_error("")
        self.message.be_silent()
        self._asking.hide()
        self._ways.show()
        if had:
            self.begin.setFocus()

    @Slot()
    def _unseal(self) -> None:
        if not self.reason.text().strip():
            self._why.set_error(self.tr("Say why, in a few words without names."))
            self.reason.setFocus()
            return
        try:
            destroying.unseal(self._workspace, self._id, self.reason.text())
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))

    def _build(self) -> None:
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(SPACE.medium)
        ways.addStretch(1)
        ways.addWidget(self.begin)
        ways.addWidget(self.destroy_act)
        ways.addStretch(1)
        form = Form()
        self._why = form.add(
            self.tr("Why is it unsealed?"),
            self.reason,
            self.tr("In a few words, without names: it is kept in the history."),
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.unseal)
        row.addWidget(self.cancel)
        row.addStretch(1)
        asking = QVBoxLayout()
        asking.setSpacing(SPACE.large)
        asking.addLayout(narrow(form))
        asking.addLayout(row)
        asking.addWidget(self.message)
        middle = QWidget()
        middle.setLayout(asking)
        middle.setFixedWidth(_FORM)
        across = QHBoxLayout(self._asking)
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.page, SPACE.page, SPACE.page, SPACE.page)
        column.setSpacing(SPACE.small)
        column.addStretch(2)
        for part in (self._picture, self._said, self._how):
            part.centre()
            column.addWidget(part)
        column.addSpacing(SPACE.medium)
        column.addWidget(self._ways)
        column.addWidget(self._asking)
        column.addStretch(3)
        self._asking.hide()


class AwayView(QStackedWidget):
    """The testimony page while what it is asked for is sealed or destroyed."""

    def __init__(self, context: Context, editing: Editing) -> None:
        super().__init__()
        self._workspace = editing.workspace
        self._id = self._accession = ""
        self.sealed = SealedView(context, editing)
        self.put_away = PutAwayPage(context, editing)
        self.certificate = CertificateView(context)
        for part in (self.sealed, self.put_away, self.certificate):
            self.addWidget(part)
        self.sealed.destroy_act.clicked.connect(self._ask_destroy)
        self.put_away.left.connect(self._back)

    def show_away(self, id: str, accession: str, *, destroyed: bool) -> None:
        """Show one, and take the keyboard."""
        self._id, self._accession = id, accession
        if destroyed:
            self.certificate.show_certificate(accession, destroying.certificate_of(self._workspace, id))
            self.setCurrentWidget(self.certificate)
        else:
            self.sealed.show_sealed(id, accession)
            self.setCurrentWidget(self.sealed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        shown = self.currentWidget()
        if shown is not None:
            shown.setFocus()

    @Slot()
    def _ask_destroy(self) -> None:
        self.setCurrentWidget(self.put_away)
        self.put_away.begin(self._id, self._accession, sealed=True)

    @Slot()
    def _back(self) -> None:
        self.setCurrentWidget(self.sealed)
        self.sealed.setFocus()
