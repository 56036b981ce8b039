"""A new vault in three steps: what it is; its passphrase; its recovery key, shown once."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job

from ..context import Context
from ..i18n import LANGUAGES, isolate_path
from ..keeper import Keeper, MadeVault, NewVault
from ..sentences import spoken
from ..strength import Strength, measure
from ..theme.tokens import SPACE
from ..widgets.busy import Busy
from ..widgets.buttons import button
from ..widgets.fold import Fold
from ..widgets.form import Form, FormRow
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.page import NARROW, READING, Page
from ..widgets.secret_edit import SecretEdit
from ..widgets.section import Section
from .recovery_sheet import RecoverySheet

_MEASURE_AFTER_MS = 150
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
PARTS_ASKED = 2


class NewVaultView(QWidget):
    """Ends with :attr:`made` (enter it) or :attr:`left` (back to the door)."""

    made = Signal(object, object)
    """For :meth:`Keeper.enter`, and the vault's path."""
    left = Signal()

    def __init__(self, context: Context, keeper: Keeper) -> None:
        super().__init__()
        self._context = context
        self._keeper = keeper
        self._made: MadeVault | None = None
        self._folder = Path.home()
        self._about = _About(context)
        self._passphrase = _Passphrase()
        self._recovery = _Recovery(context)
        self._steps = QStackedWidget()
        for step in (self._about, self._passphrase, self._recovery):
            self._steps.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._steps)
        self._about.left.connect(self.left)
        self._about.done.connect(self._to_passphrase)
        self._passphrase.left.connect(self._to_about)
        self._passphrase.done.connect(self._create)
        self._recovery.done.connect(self._finish)

    def show_step(self, number: int) -> None:
        """Show the step about the vault (0), its passphrase (1) or its recovery key (2)."""
        step = (self._about, self._passphrase, self._recovery)[number]
        self._show(step)

    def go_on(self) -> None:
        """The chief button of the step shown."""
        step = self._steps.currentWidget()
        if isinstance(step, _Step):
            step.go_on()

    def show_recovery_key(self, key: str) -> None:
        """Show a key and ask for two parts of it."""
        self._recovery.show_key(key)

    def parts_asked(self) -> list[tuple[int, int]]:
        """Which groups are asked for, and which words do as well, from 0."""
        return self._recovery.asked()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        step = self._steps.currentWidget()
        if step is not None:
            step.setFocus()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say why entering failed after all was made."""
        self._recovery.say(sentence)

    @Slot()
    def _to_about(self) -> None:
        self._show(self._about)

    @Slot()
    def _to_passphrase(self) -> None:
        self._passphrase.known = [self._about.title(), self._about.institution()]
        self._show(self._passphrase)

    def _show(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        step.setFocus()

    @Slot()
    def _create(self) -> None:
        asked = NewVault(
            self._about.path(),
            self._about.title(),
            self._about.institution(),
            self._about.language(),
            self._passphrase.passphrase(),
        )
        keeper = self._keeper
        self._passphrase.wait(self.tr("Making the vault …"))

        def create(_job: Job) -> MadeVault:
            return keeper.create(asked)

        self._context.workers.run(create, self._created, self._refused)

    def _created(self, made: MadeVault) -> None:
        self._made = made
        self._passphrase.forget()
        self._recovery.show_key(made.recovery_key)
        self._show(self._recovery)

    def _refused(self, error: OralHistoryError) -> None:
        self._passphrase.say(spoken(error))

    @Slot()
    def _finish(self) -> None:
        if self._made is not None:
            self.made.emit(self._made.unlocked, self._about.path())


class _Step(QWidget):
    """A step: page, form, message, and the two buttons beneath."""

    done = Signal()
    left = Signal()

    def __init__(self, title: str, subtitle: str, on: str, back: str = "", *, width: int = NARROW + 80) -> None:
        super().__init__()
        self.page = Page(title, subtitle, content_width=width, centred=True)
        self.card = Section()
        self.form = Form()
        self.message = Message()
        self.busy = Busy()
        self.back = button(back or self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.on = button(on, "primary")
        self.on.clicked.connect(self.go_on)
        self.card.body.addWidget(self.form)
        last = QHBoxLayout()
        last.setSpacing(SPACE.small)
        last.addWidget(self.back)
        last.addWidget(self.busy, 1)
        last.addStretch(0)
        last.addWidget(self.on)
        self.page.body.addWidget(self.card)
        self.page.body.addWidget(self.message)
        self.page.body.addLayout(last)
        self.page.body.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, SPACE.page, 0, 0)
        outer.addWidget(self.page)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.form.rows:
            self.form.rows[0].field.setFocus()

    @Slot()
    def go_on(self) -> None:
        """Look at the answers; go on when they are whole, else put the keyboard where one is missing."""
        self.form.clear_errors()
        self.look()
        wrong = self.first_error()
        if wrong is None:
            self.done.emit()
        else:
            wrong.field.setFocus()

    def look(self) -> None:
        """Put an error on each row that needs one."""
        raise NotImplementedError

    def first_error(self) -> FormRow | None:
        """The first row with an error."""
        return self.form.first_error()

    def say(self, sentence: str) -> None:
        """Say what went wrong."""
        self.busy.end()
        self.setEnabled(True)
        self.message.say("danger", sentence)

    def wait(self, sentence: str) -> None:
        """Say what is under way; nothing can be changed meanwhile."""
        self.message.be_silent()
        self.busy.begin(sentence)
        self.setEnabled(False)


class _About(_Step):
    def __init__(self, context: Context) -> None:
        super().__init__("", "", "")
        self._context = context
        self._folder = Path.home()
        self._title = QLineEdit()
        self._title.setMaxLength(200)
        self._institution = QLineEdit()
        self._institution.setMaxLength(200)
        self._language = QComboBox()
        for language in LANGUAGES:
            self._language.addItem(language.name, language.code)
        self._language.setCurrentIndex(LANGUAGES.index(context.languages.current))
        self._name = QLineEdit(self.tr("collection"))
        self._name.setMaxLength(80)
        self._name.textChanged.connect(self._show_place)
        self._place = QLineEdit()
        self._place.setReadOnly(True)
        self._place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path
        self._change = button("")
        self._change.clicked.connect(self._choose_place)
        self.page.set_title(
            self.tr("A new vault"),
            self.tr("One encrypted folder for one collection. What you answer here is encrypted with it."),
        )
        self.on.setText(self.tr("Go on to the passphrase"))
        self._title_row = self.form.add(self.tr("Title of the collection"), self._title)
        self._more = Fold(self.tr("Institution, language, place"))
        more = Form()
        more.add(self.tr("Institution or group"), self._institution, self.tr("May stay empty."))
        more.add(self.tr("Language most testimonies are in"), self._language)
        self._name_row = more.add(
            self.tr("Name of the folder"),
            self._name,
            self.tr("The one word that anybody with the laptop can read: choose one that tells nothing."),
        )
        self._place_row = more.add(
            self.tr("Place"), self._place, self.tr("Not in a folder that is copied to a cloud: such copies are broken.")
        )
        self._change.setText(self.tr("Choose another place …"))
        self._more.body.addWidget(more)
        self._more.body.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeading)
        self.card.body.addWidget(self._more)
        for field in (self._title, self._institution, self._name):
            field.returnPressed.connect(self.go_on)
        self._show_place()

    def title(self) -> str:
        return self._title.text().strip()

    def institution(self) -> str:
        return self._institution.text().strip()

    def language(self) -> str:
        return str(self._language.currentData())

    def path(self) -> Path:
        return self._folder / f"{self._folder_name()}.vault"

    def look(self) -> None:
        if not self.title():
            self._title_row.set_error(self.tr("Give the collection a title; it can be changed later."))
        self._name_row.set_error("")
        if not self._folder_name():
            self._name_row.set_error(self.tr("Give the folder a name."))
        elif self.path().exists():
            self._name_row.set_error(self.tr("There is a folder of this name already. Choose another name or place."))
        if self._name_row.error():
            self._more.open()

    def first_error(self) -> FormRow | None:
        return super().first_error() or (self._name_row if self._name_row.error() else None)

    def _folder_name(self) -> str:
        return _NOT_IN_A_NAME.sub(" ", self._name.text()).strip(" .")

    @Slot()
    def _show_place(self) -> None:
        self._place.setText(str(self.path()))
        self._more.note(isolate_path(self.path().name))

    @Slot()
    def _choose_place(self) -> None:
        chosen = self._context.interaction.choose_folder(self.tr("Where to put the vault"), self._folder)
        if chosen is not None:
            self._folder = chosen
            self._place_row.set_error("")
            self._show_place()


class _Passphrase(_Step):
    def __init__(self) -> None:
        super().__init__("", "", "")
        self.known: list[str] = []
        self._strength: Strength | None = None
        self._first, self._second = SecretEdit(), SecretEdit(eye=False)
        self.page.set_title(
            self.tr("Passphrase"),
            self.tr(
                "For every day: you type it whenever you open the vault. It is all that stands between a thief and the "
                "testimonies, and nobody can reset it."
            ),
        )
        self.on.setText(self.tr("Make the vault"))
        self._first_row = self.form.add(self.tr("Passphrase"), self._first)
        self._second_row = self.form.add(self.tr("The same again"), self._second)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MEASURE_AFTER_MS)
        self._later.timeout.connect(self._measure)
        self._first.textEdited.connect(self._typed)
        self._first.shown.connect(self._both_shown)
        self._first.returnPressed.connect(self._second.setFocus)
        self._second.returnPressed.connect(self.go_on)

    def passphrase(self) -> str:
        return self._first.text()

    def forget(self) -> None:
        """Empty the fields."""
        self._first.take()
        self._second.take()

    def look(self) -> None:
        self._measure()
        if self._strength is None:
            self._first_row.set_error(self.tr("Type a passphrase."))
        elif not self._strength.enough:
            self._first_row.set_help("")
            self._first_row.set_error(self._strength.sentence)
        elif self._first.text() != self._second.text():
            self._second_row.set_error(self.tr("The two are not the same."))

    @Slot()
    def _typed(self) -> None:
        self._first_row.set_error("")
        self._later.start()

    @Slot(bool)
    def _both_shown(self, visible: bool) -> None:
        self._second.show_secret(visible)

    @Slot()
    def _measure(self) -> None:
        self._later.stop()
        typed = self._first.text()
        self._strength = measure(typed, self.known) if typed else None
        self._first_row.set_help(self._strength.sentence if self._strength else "")


class _Recovery(_Step):
    def __init__(self, context: Context) -> None:
        super().__init__("", "", "", width=READING)
        self._asked: list[tuple[int, int]] = []
        self._sheet = RecoverySheet(context)
        self.page.set_title(
            self.tr("Recovery key"),
            self.tr(
                "For the day the passphrase is forgotten: it opens the vault, too. It is shown only now. Print it, or "
                "write it down in groups or in words, and keep it in another place than this laptop."
            ),
        )
        self.back.hide()
        self.on.setText(self.tr("Open the vault"))
        self.card.body.insertWidget(0, self._sheet)
        self.card.body.insertWidget(1, label(self.tr("From your paper, type these parts:"), "muted", wrap=True))
        self._fields: list[QLineEdit] = []
        for _ in range(PARTS_ASKED):
            field = QLineEdit()
            field.setMaxLength(12)
            field.setMaximumWidth(160)
            field.returnPressed.connect(self._entered)
            self.form.add("", field)
            self._fields.append(field)

    def show_key(self, key: str) -> None:
        """Show a key, and ask for some of its groups, or words, picked at random."""
        self._sheet.show_key(key)
        shown = self._sheet.key
        if shown is None:
            return
        self._asked = list(zip(_picked(len(shown.groups)), _picked(len(shown.words)), strict=True))
        for row, (group, word) in zip(self.form.rows, self._asked, strict=True):
            row.set_label(self.tr("Group {group}, or word {word}").format(group=group + 1, word=word + 1))

    @Slot()
    def _entered(self) -> None:
        """Enter goes from a part to the next that is empty, and on from the last."""
        empty = [field for field in self._fields if not field.text().strip()]
        if empty and self._is_right(self._fields.index(self._typed_in())):
            empty[0].setFocus()
        else:
            self.go_on()

    def _typed_in(self) -> QLineEdit:
        return next((field for field in self._fields if field.hasFocus()), self._fields[0])

    def _is_right(self, number: int) -> bool:
        shown = self._sheet.key
        if shown is None:
            return False
        (group, word), typed = self._asked[number], self._fields[number].text()
        return shown.is_group(group, typed) or shown.is_word(word, typed)

    def asked(self) -> list[tuple[int, int]]:
        """The groups asked for, and the words that do as well, from 0."""
        return list(self._asked)

    def look(self) -> None:
        if self._sheet.key is None:
            return
        for number, (row, (group, word)) in enumerate(zip(self.form.rows, self._asked, strict=True)):
            if not self._is_right(number):
                row.set_error(
                    self.tr("This is neither group {group} nor word {word}. Look at your paper again.").format(
                        group=group + 1, word=word + 1
                    )
                )


def _picked(count: int) -> list[int]:
    """Some numbers below ``count``, in their order."""
    return sorted(secrets.SystemRandom().sample(range(count), PARTS_ASKED))
