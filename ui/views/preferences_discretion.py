"""When the window locks and blanks, what a fresh start shows, and under which name the program is seen."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from oralhistory.settings import IDLE_MINUTES, LONGEST_NAME

from ..actions import Act
from ..autosave import Autosave
from ..context import Context
from ..i18n import isolate_path
from ..theme.tokens import SPACE
from ..widgets.form import Form, narrow
from ..widgets.labels import label
from ..widgets.section import Section


class LockingCard(Section):
    """After how many minutes, and what the one key does."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.set_title(self.tr("Locking and blanking"))
        self.minutes = QSpinBox()
        self.minutes.setRange(*IDLE_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setValue(context.settings.idle_minutes)
        self.back = QComboBox()
        self.back.addItem(self.tr("the same key"), False)
        self.back.addItem(self.tr("the passphrase"), True)
        self.back.activated.connect(self._choose_back)
        form = Form()
        form.add(
            self.tr("Lock after"),
            self.minutes,
            self.tr("Minutes without a key or a move of the mouse, where a collection does not ask for others itself."),
        )
        self._row = form.add(self.tr("To bring a blank window back"), self.back)
        self.body.addLayout(narrow(form))
        self.save = Autosave(self._save, self, state=context.saved)
        self.save.watch(self.minutes)
        self.minutes.valueChanged.connect(self._touched)
        context.preferences.changed.connect(self._show)
        context.actions.shortcuts_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        settings = self._context.settings
        self.back.setCurrentIndex(self.back.findData(settings.blank_locks))
        keys = self._context.actions.all_keys(Act.BLANK)
        if keys and settings.blank_locks:
            said = self.tr(
                "{keys} empties the window at once, dialogs and menus too, saves what was typed, and locks."
            ).format(keys=isolate_path(keys))
        elif keys:
            said = self.tr(
                "{keys} empties the window at once, dialogs and menus too. What was typed is saved first."
            ).format(keys=isolate_path(keys))
        else:
            said = self.tr("No key blanks the window now. Give it one below, under Keyboard.")
        self._row.set_help(said)

    @Slot()
    def _touched(self) -> None:
        self.save.touch()

    def _save(self) -> None:
        self._context.preferences.change(idle_minutes=self.minutes.value())

    @Slot(int)
    def _choose_back(self, row: int) -> None:
        self._context.preferences.change(blank_locks=bool(self.back.itemData(row)))


class DiscretionCard(Section):
    """What somebody learns who looks over a shoulder, or finds the laptop open at the door."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.set_title(
            self.tr("Discretion"),
            self.tr(
                "Against eyes that pass by. Whoever searches the disk still finds the program, and an encrypted vault."
            ),
        )
        self.names = QCheckBox(self.tr("Hide names (discreet mode)"))
        self.names.setChecked(context.discreet)
        self.names.toggled.connect(self._hide_names)
        self.quiet = QCheckBox(self.tr("Start with nothing but the passphrase"))
        self.quiet.toggled.connect(self._start_quietly)
        self._quiet_note = label("", "small", wrap=True)
        self.remember = QCheckBox(self.tr("Remember which vault was open last"))
        self.remember.toggled.connect(self._remember)
        self._remember_note = label(
            self.tr("Without it nothing on this laptop says where a vault is; it is chosen anew each time."),
            "small",
            wrap=True,
        )
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText("oralhistory")
        self.name.setText(context.settings.program_name)
        form = Form()
        form.add(
            self.tr("What the program calls itself"),
            self.name,
            self.tr(
                "Such as “Notes”, with a plain picture: in the title of the window, at the door and in the desktop’s "
                "lists, there from the next start on. Empty: its own name."
            ),
        )
        self.body.addWidget(self.names)
        for box, note in ((self.quiet, self._quiet_note), (self.remember, self._remember_note)):
            self.body.addLayout(_noted(box, note))
        self.body.addLayout(narrow(form))
        self.save = Autosave(self._save, self, state=context.saved)
        self.save.watch(self.name)
        self.name.textEdited.connect(self.save.touch)
        context.preferences.changed.connect(self._show)
        context.actions.shortcuts_changed.connect(self._show)
        context.discreet_changed.connect(self.names.setChecked)
        self._show()

    @Slot()
    def _show(self) -> None:
        settings = self._context.settings
        self.quiet.setChecked(settings.quiet_door)
        self.remember.setChecked(settings.remember_vault)
        keys = isolate_path(self._context.actions.all_keys(Act.OTHER_WAYS))
        self._quiet_note.setText(
            self.tr("One field: no name, no folder, no other word. {keys} shows the other ways in.").format(keys=keys)
        )

    @Slot(bool)
    def _hide_names(self, on: bool) -> None:
        self._context.actions[Act.DISCREET].setChecked(on)

    @Slot(bool)
    def _start_quietly(self, on: bool) -> None:
        self._context.preferences.change(quiet_door=on)

    @Slot(bool)
    def _remember(self, on: bool) -> None:
        self._context.preferences.remember(on)

    def _save(self) -> None:
        self._context.preferences.change(program_name=self.name.text().strip())


def _noted(box: QCheckBox, note: QWidget) -> QVBoxLayout:
    """A box to tick, and beneath it, beside its words, what that means."""
    beside = QHBoxLayout()
    beside.addSpacing(SPACE.wide)
    beside.addWidget(note, 1)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(box)
    column.addLayout(beside)
    return column
