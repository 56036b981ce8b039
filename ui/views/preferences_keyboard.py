"""Every action with its keys: found by a word, changed by pressing others, put back singly and all at once."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from oralhistory.use_cases.finding import Wanted

from ..action_words import all_words, place_of
from ..context import Context
from ..i18n import isolate, isolate_path
from ..shortcuts import owner, refusal
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.form import Form, narrow
from ..widgets.key_recorder import KeyRecorder
from ..widgets.message import Message
from ..widgets.section import Section
from ..widgets.table import Table

_KEY = Qt.ItemDataRole.UserRole
_HEIGHT = 360


class KeyboardCard(Section):
    """A list, and beneath it what one can do with the line chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._waiting = ""
        self.set_title(
            self.tr("Keyboard"),
            self.tr("Enter on a line changes its keys. They hold on this laptop, in every vault, from now on."),
        )
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter.setAccessibleName(self.tr("Find an action or a key"))
        self.filter.textChanged.connect(self._fill)
        self.table = Table(self.tr("Actions and their keys"))
        self.model = QStandardItemModel(self)
        self.table.setModel(self.model)
        self.table.setMinimumHeight(_HEIGHT)
        self.table.opened.connect(self._open)
        self.change = button(self.tr("Change …"), "", "keyboard")
        self.change.clicked.connect(self.begin)
        self.none = button(self.tr("Take the keys away"), "", "x")
        self.none.clicked.connect(self._take_away)
        self.usual = button(self.tr("As it came"), "", "undo-2")
        self.usual.clicked.connect(self._put_back)
        self.all = button(self.tr("All as they came"), "quiet")
        self.all.clicked.connect(self._put_all_back)
        self.recorder = KeyRecorder()
        self.recorder.recorded.connect(self._recorded)
        self.recorder.given_up.connect(self._leave)
        self._form = Form()
        self._row = self._form.add(" ", self.recorder, self.tr("Esc leaves them as they are."))
        self._recording = QWidget()
        self.message = Message()
        self.message.acted.connect(self._take_over)
        self._build()
        context.actions.shortcuts_changed.connect(self._changed)
        self._recording.hide()
        self._fill()

    def _build(self) -> None:
        acts = FlowLayout()
        for each in (self.change, self.none, self.usual, self.all):
            acts.addWidget(each)
        inner = QVBoxLayout(self._recording)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(narrow(self._form))
        self.body.addWidget(self.filter)
        self.body.addWidget(self.table)
        self.body.addLayout(acts)
        self.body.addWidget(self._recording)
        self.body.addWidget(self.message)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(self._chosen)

    # ---- the list ----------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        chosen = self.current()
        wanted = Wanted.of(self.filter.text())
        actions, changed = self._context.actions, self._context.settings.shortcuts
        self.model.clear()
        self.model.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Heard"), self.tr("Keys"), ""])
        for key, words in all_words().items():
            keys = actions.all_keys(key)
            if wanted.rank(f"{words} {keys} {place_of(key)}") is None:
                continue
            line = [
                QStandardItem(words),
                QStandardItem(place_of(key) or self.tr("everywhere")),
                QStandardItem(isolate_path(keys) if keys else "—"),
                QStandardItem(self.tr("changed") if key in changed else ""),
            ]
            line[0].setData(key, _KEY)
            self.model.appendRow(line)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.choose(chosen)

    def choose(self, key: str) -> None:
        """Choose the line of an action; the first, where it is not listed."""
        rows = [row for row in range(self.model.rowCount()) if self.model.index(row, 0).data(_KEY) == key]
        self.table.setCurrentIndex(self.model.index(rows[0] if rows else 0, 0))
        self._chosen()

    def current(self) -> str:
        """The key of the action chosen; empty for none."""
        found: object = self.table.currentIndex().siblingAtColumn(0).data(_KEY)
        return found if isinstance(found, str) else ""

    @Slot()
    def _chosen(self) -> None:
        key = self.current()
        self.change.setEnabled(bool(key))
        self.none.setEnabled(bool(key) and bool(self._context.actions.sequences(key)))
        self.usual.setEnabled(key in self._context.settings.shortcuts)
        self.all.setEnabled(bool(self._context.settings.shortcuts))

    @Slot()
    def _changed(self) -> None:
        self._fill()

    # ---- changing ----------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Ask for the keys of the line chosen."""
        key = self.current()
        if not key:
            return
        self.message.be_silent()
        self._waiting = ""
        self._row.set_label(self.tr("Keys for “{action}”").format(action=all_words()[key]))
        self._row.set_error("")
        self._recording.show()
        self.recorder.setFocus()

    @Slot(object)
    def _recorded(self, pressed: object) -> None:
        if not isinstance(pressed, QKeyCombination):
            return
        key = self.current()
        refused = refusal(key, pressed)
        if refused:
            self._row.set_error(refused)
            return
        text = QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)
        other = owner(key, text, self._context.settings.shortcuts)
        if other:
            self._waiting = text
            said = self.tr("{keys} is the key of “{action}”. Taken over, that has no key of its own any more.").format(
                keys=isolate_path(QKeySequence(pressed).toString(QKeySequence.SequenceFormat.NativeText)),
                action=isolate(all_words()[other]),
            )
            self._recording.hide()
            self.message.say("warn", said, self.tr("Take it over"))
            self.message.focus_act()
        else:
            self._set(text)

    def _set(self, text: str) -> None:
        key = self.current()
        self._waiting = ""
        self.message.be_silent()
        self._recording.hide()
        self._context.preferences.set_shortcut(key, text)
        self.choose(key)
        self.table.setFocus()

    @Slot()
    def _take_over(self) -> None:
        if self._waiting:
            self._set(self._waiting)

    @Slot()
    def _leave(self) -> None:
        self._recording.hide()
        self.table.setFocus()

    @Slot()
    def _take_away(self) -> None:
        self._set("")

    @Slot()
    def _put_back(self) -> None:
        key = self.current()
        self._context.preferences.reset_shortcut(key)
        self.choose(key)
        self.table.setFocus()

    @Slot()
    def _put_all_back(self) -> None:
        self._context.preferences.change(shortcuts={})
        self.table.setFocus()
