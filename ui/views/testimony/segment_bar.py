"""What one can do with the segment under the caret: who speaks, from when to when, split, join, withhold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from oralhistory.model import Audience, Passage, PassageRule, Segment

from ...actions import Actions
from ...theme.icons import set_icon
from ...theme.style import set_look
from ...theme.tokens import SPACE
from ...widgets.buttons import button, tool
from ...widgets.labels import label
from . import times
from .record_words import audience_words


class SpeakerMenu(QMenu):
    """Who speaks."""

    chosen = Signal(object)
    """A person's id, or ``None`` for nobody."""

    def fill(self, people: Sequence[tuple[str, str]], present: str | None) -> None:
        """``people`` are ids and names."""
        self.clear()
        group = QActionGroup(self)
        for id, name in (*people, (None, self.tr("Nobody named"))):
            action = QAction(name, self)
            action.setCheckable(True)
            action.setChecked(id == present)
            action.setData(id)
            action.triggered.connect(self._choose)
            group.addAction(action)
            self.addAction(action)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())


class WithholdMenu(QMenu):
    """From whom a passage is withheld."""

    chosen = Signal(object)
    """The audiences; empty means everyone."""
    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everyone = QAction(self.tr("From everyone"), self)
        self._everyone.setCheckable(True)
        self._everyone.triggered.connect(self._from_everyone)
        self.addAction(self._everyone)
        self.addSeparator()
        self._some: dict[Audience, QAction] = {}
        for audience in Audience:
            action = QAction(self.tr("From: {audience}").format(audience=audience_words(audience)), self)
            action.setCheckable(True)
            action.triggered.connect(self._from_some)
            self._some[audience] = action
            self.addAction(action)
        self.addSeparator()
        self.more = QAction(self.tr("Another rule …"), self)
        self.addAction(self.more)
        self._lift = QAction(self.tr("No longer withhold it"), self)
        self._lift.triggered.connect(self.lifted)
        self.addAction(self._lift)

    def show_passage(self, passage: Passage | None) -> None:
        """Tick what holds for the passage under the caret; ``None`` is a selection that is not withheld yet."""
        plain = passage is not None and passage.rule is PassageRule.WITHHOLD
        named = passage.audiences if passage is not None and plain else ()
        self._everyone.setChecked(plain and not named)
        for audience, action in self._some.items():
            action.setChecked(audience in named)
        self._lift.setEnabled(passage is not None)

    @Slot()
    def _from_everyone(self) -> None:
        self.chosen.emit(())

    @Slot()
    def _from_some(self) -> None:
        audiences = tuple(audience for audience, action in self._some.items() if action.isChecked())
        if audiences:
            self.chosen.emit(audiences)
        else:
            self.lifted.emit()


class SegmentBar(QWidget):
    """Shows one segment and asks for changes of it."""

    speaker_chosen = Signal(object)
    times_changed = Signal(object, object)
    """Start and end in seconds, or ``None``."""
    split_asked = Signal()
    merge_asked = Signal()
    withhold_chosen = Signal(object)
    lift_asked = Signal()
    rule_asked = Signal()
    """Somebody wants all the rules there are for a passage."""
    protect_asked = Signal()
    """The selected words name somebody or something."""
    find_asked = Signal()
    trouble = Signal(str)
    """A sentence about a time that cannot be read; empty when all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speakers = SpeakerMenu(self)
        self.withhold = WithholdMenu(self)
        self._speaker = _menu_button(button("", "", "users"), self.speakers)
        self._speaker.setAccessibleName(self.tr("Who speaks in this segment"))
        self.start, self.end = (
            _time_edit(self.tr("From, in the recording")),
            _time_edit(self.tr("To, in the recording")),
        )
        self._split = tool("split", self.tr("Split the segment here (Ctrl+Enter)"))
        self._merge = tool("merge", self.tr("Join the next segment to this one"))
        self._withhold = _menu_button(button(self.tr("Withhold"), "", "eye-off"), self.withhold)
        self._withhold.setToolTip(self.tr("Keep the selected words from some audiences, or from all"))
        self._protect = protect = tool("shield", self.tr("Protect the selected words …"))
        protect.clicked.connect(self.protect_asked)
        self._find = find = tool("replace", self.tr("Find and replace"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        for part in (self._speaker, self.start, label("–", "muted"), self.end, self._split, self._merge):
            row.addWidget(part)
        row.addWidget(self._withhold)
        row.addWidget(protect)
        row.addStretch(1)
        row.addWidget(find)
        self.speakers.chosen.connect(self.speaker_chosen)
        self.withhold.chosen.connect(self.withhold_chosen)
        self.withhold.lifted.connect(self.lift_asked)
        self.withhold.more.triggered.connect(self.rule_asked)
        self._split.clicked.connect(self.split_asked)
        self._merge.clicked.connect(self.merge_asked)
        find.clicked.connect(self.find_asked)
        for each in (self.start, self.end):
            each.editingFinished.connect(self._take_times)

    def show_keys(self, actions: Actions) -> None:
        """Name the shortcuts as they are now."""
        self.withhold.more.setText(actions.with_keys(self.tr("Another rule …"), "transcript.passage"))
        self._protect.setToolTip(actions.with_keys(self.tr("Protect the selected words …"), "testimony.protect"))
        self._find.setToolTip(actions.with_keys(self.tr("Find and replace"), "transcript.find"))
        self._shown: Segment | None = None

    def show_segment(self, segment: Segment | None, name: str, passage: Passage | None, *, selected: bool) -> None:
        """``name`` is the speaker's; ``passage`` the one under the caret; ``selected`` whether words are."""
        self._shown = segment
        self._speaker.setText(name or self.tr("Nobody named"))
        for field, value in ((self.start, segment and segment.start), (self.end, segment and segment.end)):
            if not field.hasFocus():
                field.setText(times.written(value))
                set_look(field, "error", False)
        self.withhold.show_passage(passage)
        self._withhold.setEnabled(passage is not None or selected)
        words = self.tr("Passage") if passage is not None else self.tr("Withhold")
        self._withhold.setText(words)
        set_icon(self._withhold, "eye-off", "warn" if passage is not None else "text")
        for each in (self._speaker, self.start, self.end, self._split, self._merge):
            each.setEnabled(segment is not None)

    @Slot()
    def _take_times(self) -> None:
        read: list[float | None] = []
        for field in (self.start, self.end):
            try:
                read.append(times.read(field.text()))
            except ValueError:
                set_look(field, "error", True)
                self.trouble.emit(self.tr("Write a time as minutes and seconds, such as 12:05, or 1:12:05."))
                return
            set_look(field, "error", False)
        start, end = read
        if start is not None and end is not None and end < start:
            set_look(self.end, "error", True)
            self.trouble.emit(self.tr("The segment ends before it begins: correct one of the times."))
            return
        self.trouble.emit("")
        if self._shown is not None and (start, end) != (self._shown.start, self._shown.end):
            self.times_changed.emit(start, end)


def _menu_button(made: QPushButton, menu: QMenu) -> QPushButton:
    made.setMenu(menu)
    return made


def _time_edit(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setPlaceholderText("0:00")
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setFixedWidth(made.fontMetrics().horizontalAdvance("00:00:00.0") + 2 * SPACE.medium)
    return made
