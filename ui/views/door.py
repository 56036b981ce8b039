"""The door: the passphrase or the recovery key, another vault, a new vault, the language, and what is protected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError, WrongPassphrase
from oralhistory.jobs import Job

from ..context import Context
from ..i18n import LANGUAGES, isolate_path, number
from ..keeper import Keeper
from ..notice import Notice
from ..sentences import spoken
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.busy import Busy
from ..widgets.buttons import button
from ..widgets.elided_label import ElidedLabel
from ..widgets.form import Form
from ..widgets.labels import label
from ..widgets.measure import follow_text
from ..widgets.message import Message
from ..widgets.secret_edit import SecretEdit
from ..widgets.section import Section
from .door_look import look_button

WIDTH = 460


class Door(QWidget):
    """Says what it learned with :attr:`unlocked`; the rest is the application's."""

    unlocked = Signal(object)
    """For :meth:`Keeper.enter`."""
    new_vault_asked = Signal()
    language_asked = Signal(str)
    remember_asked = Signal(bool)
    """Whether to remember on this laptop where the vault is."""
    erased = Signal(Path)
    """The vault that lay there is destroyed: forget where it was."""

    def __init__(self, context: Context, keeper: Keeper, vault: Path | None = None) -> None:
        super().__init__()
        self._context = context
        self._keeper = keeper
        self._vault = vault
        self._by_recovery = False
        self._waiting = False

        self._language = QComboBox()
        self._language.setAccessibleName(self.tr("Language of the window"))
        for language in LANGUAGES:
            self._language.addItem(language.name, language.code)
        self._language.setCurrentIndex(LANGUAGES.index(context.languages.current))
        self._language.activated.connect(self._choose_language)

        self._look = look_button(context)
        self._folder = ElidedLabel()
        self._folder.setProperty("type", "strong")
        self._where = ElidedLabel()
        self._where.setProperty("type", "small")
        self._other = button("", "")
        self._other.clicked.connect(self._choose_vault)
        self._secret = SecretEdit()
        self._secret.returnPressed.connect(self._unlock)
        self._secret.textEdited.connect(self._typed)
        self._form = Form()
        self._row = self._form.add("", self._secret)
        self._swap = button("", "link")
        self._swap.clicked.connect(self._swap_secret)
        self._remember = QCheckBox()
        self._remember.setChecked(context.settings.remember_vault)
        self._remember.toggled.connect(self.remember_asked)
        context.preferences.changed.connect(self._preferred)
        self._message = Message()
        self._busy = Busy()
        self._open = button("", "primary")
        self._open.clicked.connect(self._unlock)
        self._new = button("", "")
        self._new.clicked.connect(self.new_vault_asked)
        self._erase = button("", "link")
        self._erase.clicked.connect(self._ask_erasing)
        self._erasing: Section | None = None
        self._card = Section()
        self._promise = label("", "small", wrap=True)
        self._build()
        self._words()
        self._show_vault()

    @property
    def vault(self) -> Path | None:
        """The vault it stands before."""
        return self._vault

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self._secret if self._vault else self._other).setFocus()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say why entering failed after the key fitted."""
        self._stop_waiting()
        self._message.say("danger", sentence)

    def tell(self, notice: Notice) -> None:
        """Say how the erasing of a vault went."""
        from .erasing import sentence

        self._message.say(*sentence(notice))

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        name = label(QApplication.applicationName(), "page")
        mark = label()
        set_icon(mark, "lock-keyhole", "accent", 28)
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(mark)
        head.addWidget(name, 1)
        head.addWidget(self._look)
        head.addWidget(self._language)

        vault = QHBoxLayout()
        vault.setSpacing(SPACE.medium)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._folder)
        words.addWidget(self._where)
        vault.addLayout(words, 1)
        vault.addWidget(self._other)
        self._card.body.addLayout(vault)
        self._card.body.addWidget(self._form)
        self._card.body.addWidget(self._swap, 0, Qt.AlignmentFlag.AlignLeading)
        self._card.body.addWidget(self._remember)
        self._card.body.addWidget(self._message)
        last = QHBoxLayout()
        last.setSpacing(SPACE.small)
        last.addWidget(self._busy, 1)
        last.addStretch(0)
        last.addWidget(self._open)
        self._card.body.addLayout(last)

        shield = label()
        set_icon(shield, "shield", "muted", 16)
        self._quiet = QWidget()
        quiet = QHBoxLayout(self._quiet)
        quiet.setContentsMargins(0, 0, 0, 0)
        quiet.setSpacing(SPACE.small)
        quiet.addWidget(shield, 0, Qt.AlignmentFlag.AlignTop)
        quiet.addWidget(self._promise, 1)

        column = QWidget()
        follow_text(column, column.setFixedWidth, WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(SPACE.large)
        inner.addLayout(head)
        inner.addWidget(self._card)
        inner.addWidget(self._new, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addSpacing(SPACE.small)
        inner.addWidget(self._quiet)
        inner.addWidget(self._erase, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column = inner
        page = QWidget()
        outer = QVBoxLayout(page)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column)
        across.addStretch(1)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
        area = QScrollArea()  # with large text a small window cannot hold it all
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        for before, after in (
            (self._other, self._secret),
            (self._secret, self._open),
            (self._open, self._swap),
            (self._swap, self._remember),
            (self._remember, self._new),
            (self._new, self._look),
            (self._look, self._language),
            (self._language, self._erase),
        ):
            QWidget.setTabOrder(before, after)

    def _words(self) -> None:
        self._other.setText(self.tr("Another vault …") if self._vault else self.tr("Open a vault …"))
        if self._by_recovery:
            self._row.set_label(self.tr("Recovery key"))
            self._row.set_help(
                self.tr(
                    "The nine groups or the fifteen words on the sheet of paper. Spaces and capitals do not matter, "
                    "and four letters of a word are enough."
                )
            )
            self._swap.setText(self.tr("Use the passphrase"))
        else:
            self._row.set_label(self.tr("Passphrase"))
            self._row.set_help("")
            self._swap.setText(self.tr("I have the recovery key instead"))
        self._remember.setText(self.tr("Remember on this laptop where the vault is"))
        self._open.setText(self.tr("Unlock"))
        self._new.setText(self.tr("Make a new vault …"))
        self._erase.setText(self.tr("Erase this vault …"))
        self._promise.setText(
            self.tr(
                "A locked vault cannot be read without the passphrase or the recovery key; nobody can reset them. Not "
                "protected: that a vault is here at all, and what is on the screen while it is open."
            )
        )

    def _show_vault(self) -> None:
        present = self._vault is not None
        if self._vault is not None:
            self._folder.setText(isolate_path(self._vault.name))
            self._where.setText(isolate_path(str(self._vault.parent)))
        else:
            self._folder.setText(self.tr("No vault chosen"))
            self._where.setText(self.tr("A folder whose name ends in .vault"))
        for part in (self._form, self._swap, self._remember, self._open, self._erase):
            part.setVisible(present)
        self._words()

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def _choose_vault(self) -> None:
        chosen = self._context.interaction.choose_folder(
            self.tr("Choose a vault"), self._vault.parent if self._vault else None
        )
        if chosen is not None:
            self._vault = chosen
            self._message.be_silent()
            self._show_vault()
            self._secret.setFocus()

    @Slot()
    def _swap_secret(self) -> None:
        self._by_recovery = not self._by_recovery
        self._secret.take()
        self._row.set_error("")
        self._secret.show_secret(self._by_recovery)
        self._words()
        self._secret.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._row.set_error("")

    @Slot()
    def _preferred(self) -> None:
        self._remember.setChecked(self._context.settings.remember_vault)

    @Slot(int)
    def _choose_language(self, row: int) -> None:
        self.language_asked.emit(LANGUAGES[row].code)

    @Slot()
    def _unlock(self) -> None:
        if self._waiting or self._vault is None:
            return
        if not self._secret.text():
            self._row.set_error(
                self.tr("Type the recovery key.") if self._by_recovery else self.tr("Type the passphrase.")
            )
            return
        self._waiting = True
        self._message.be_silent()
        self._row.set_error("")
        self._secret.show_secret(self._by_recovery)
        self._card.setEnabled(False)
        self._new.setEnabled(False)
        self._erase.setEnabled(False)
        self._busy.begin(self.tr("Unlocking …"))
        keeper, vault, secret = self._keeper, self._vault, self._secret.text()

        def derive(_job: Job) -> object:
            return keeper.unlock(vault, secret)

        self._context.workers.run(derive, self._fits, self._refused)

    def _fits(self, unlocked: object) -> None:
        self._secret.take()
        self.unlocked.emit(unlocked)

    def _refused(self, error: OralHistoryError) -> None:
        self._stop_waiting()
        if isinstance(error, WrongPassphrase):
            self._row.set_error(spoken(error))
        else:
            self._message.say("danger", spoken(error))
        self._secret.setFocus()
        self._secret.selectAll()

    def _stop_waiting(self) -> None:
        self._waiting = False
        self._busy.end()
        self._card.setEnabled(True)
        self._new.setEnabled(True)
        self._erase.setEnabled(True)

    # ---- erasing -----------------------------------------------------------------------------------------

    @Slot()
    def _ask_erasing(self) -> None:
        from .erasing import EraseForm

        if self._vault is None or self._waiting:
            return
        self._secret.take()
        self._message.be_silent()
        form = EraseForm(self._context, self._vault, open_now=False)
        form.asked.connect(self._destroy)
        form.left.connect(self._leave_erasing)
        self._erasing = Section(self.tr("Erase this vault"), isolate_path(str(self._vault)))
        self._erasing.body.addWidget(form)
        self._column.insertWidget(self._column.indexOf(self._card), self._erasing)
        self._show_card(False)
        form.setFocus()

    @Slot()
    def _leave_erasing(self) -> None:
        if self._erasing is not None:
            self._erasing.hide()
            self._erasing.deleteLater()
            self._erasing = None
        self._show_card(True)
        self.setFocus()

    def _show_card(self, shown: bool) -> None:
        for part in (self._card, self._new, self._quiet):
            part.setVisible(shown)
        self._erase.setVisible(shown and self._vault is not None)

    @Slot()
    def _destroy(self) -> None:
        from .erasing import destroy

        if self._vault is None or self._erasing is None:
            return
        vault = self._vault
        self._leave_erasing()
        self._waiting = True
        self._card.setEnabled(False)
        self._new.setEnabled(False)
        self._erase.setEnabled(False)
        self._busy.begin(self.tr("Erasing …"))

        def work(job: Job) -> Notice:
            return destroy(vault, job)

        self._context.workers.run(work, self._destroyed, self._refused, self._tell_progress)

    @Slot(int, int, str)
    def _tell_progress(self, done: int, total: int, _text: str) -> None:
        if total:
            self._busy.begin(self.tr("Erasing … {done} of {total}").format(done=number(done), total=number(total)))

    def _destroyed(self, notice: Notice) -> None:
        self._stop_waiting()
        if notice is not Notice.NOT_ERASED and self._vault is not None:
            gone, self._vault = self._vault, None
            self.erased.emit(gone)
            self._show_vault()
        self.tell(notice)
        self.setFocus()
