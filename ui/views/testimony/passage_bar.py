"""One passage's rule: a bar above the text, opened with Ctrl+W, closed with Esc. The text stays in reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.model import Audience, Passage, PassageRule

from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.buttons import button, tool
from ...widgets.labels import label
from .consent_fields import Choice, DayEdit, Ticks
from .passage_words import passage_words, rule_words
from .record_words import audience_words


class PassageBar(QFrame):
    """Knows rules only; whoever owns the text marks it."""

    keep_asked = Signal(object)
    """A :class:`Passage` with the rule chosen: for the passage shown, or for what is selected."""
    again_asked = Signal(object)
    """The same, for the words that are selected now, in place of those the passage had."""
    remove_asked = Signal()
    closed = Signal()

    def __init__(self, today: Callable[[], date], by: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._today, self._by = today, by
        self._parts: tuple[Passage, ...] = ()
        self._shown = Passage(segment=0, start=0, end=0)
        self._title = label("", "strong")
        self.rule = Choice(list(PassageRule), rule_words, self.tr("What becomes of the passage"))
        self.audiences = Ticks(list(Audience), audience_words, self.tr("Audiences"))
        self._whom = label("", "small")
        self.until = DayEdit(today, self.tr("The first day on which it may be opened"), quick=False)
        self.paraphrase = QLineEdit()
        self.note = QLineEdit()
        self._trouble = label("", "error", wrap=True)
        self.keep = button("", "", "check")
        self.again = button(self.tr("Mark the selected words instead"), "", "pencil")
        self.open_now = button(self.tr("Open it from today"), "", "eye")
        self.remove = button(self.tr("Remove the rule"), "", "trash-2")
        self._build()
        self._connect()
        self.hide()

    @property
    def parts(self) -> tuple[Passage, ...]:
        """The parts of the passage that is edited; none while a new one is marked."""
        return self._parts

    def open_bar(self, parts: Sequence[Passage]) -> None:
        """Show a passage's rule, or with no parts an empty form for the selected words, and take the keyboard."""
        self._parts = tuple(parts)
        self._shown = shown = parts[0] if parts else Passage(segment=0, start=0, end=0)
        self.rule.set_value(shown.rule)
        self.audiences.set_values(shown.audiences)
        self.until.set_day(date.fromisoformat(shown.until) if shown.until else self._today())
        self.paraphrase.setText(shown.paraphrase or "")
        self.note.setText(shown.note or "")
        self._say("")
        gone = bool(parts) and all(part.is_empty for part in parts)
        check = any(part.check for part in parts)
        self._title.setText(self._headline(gone))
        words = self.tr("It is right so") if check else self.tr("Keep it so") if parts else self.tr("Mark the passage")
        self.keep.setText(words)
        self.keep.setVisible(not gone)
        self.again.setVisible(bool(parts))
        self.remove.setVisible(bool(parts))
        self.open_now.setVisible(bool(parts) and shown.asks(self._today()))
        self._show_rule()
        self.show()
        self.rule.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def trouble(self) -> str:
        """What is wrong with the rule."""
        return self._trouble.text()

    @Slot()
    def close_bar(self) -> None:
        """Put it away and give the keyboard back."""
        self._parts = ()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.close_bar()
                return True
        return super().event(event)

    # ---- what is chosen ----------------------------------------------------------------------------------

    def _chosen(self) -> Passage | None:
        """The rule as chosen; ``None`` when something is missing, and that is said."""
        rule, audiences = self.rule.chosen(), self.audiences.values()
        paraphrase = self.paraphrase.text().strip()
        if rule is PassageRule.ONLY and not audiences:
            self._say(self.tr("Choose who may read it, or withhold it."))
            return None
        if rule is PassageRule.PARAPHRASE and not paraphrase:
            self._say(self.tr("Write what is to stand in its place, or withhold it."))
            return None
        self._say("")
        until = self.until.day().isoformat() if rule is PassageRule.UNTIL else None
        same_day = until is not None and until == self._shown.until
        return replace(
            self._shown,
            rule=rule,
            audiences=audiences,
            until=until,
            opened=self._shown.opened if same_day else None,
            opened_by=self._shown.opened_by if same_day else None,
            paraphrase=paraphrase if rule is PassageRule.PARAPHRASE else None,
            note=self.note.text().strip() or None,
            check=False,
        )

    @Slot()
    def _keep(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.keep.isVisibleTo(self):
            self.keep_asked.emit(chosen)

    @Slot()
    def _again(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.again_asked.emit(chosen)

    @Slot()
    def _open_now(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.keep_asked.emit(replace(chosen, opened=self._today().isoformat(), opened_by=self._by()))

    @Slot()
    def _show_rule(self) -> None:
        rule = self.rule.chosen()
        self.until.setVisible(rule is PassageRule.UNTIL)
        self.paraphrase.setVisible(rule is PassageRule.PARAPHRASE)
        only, other = rule is PassageRule.ONLY, rule is PassageRule.PARAPHRASE
        nobody = self.tr("For whom; none ticked: everyone") if other else self.tr("From whom; none ticked: everyone")
        words = self.tr("Who may read it") if only else nobody
        self._whom.setText(words)
        self.audiences.setAccessibleName(words)

    def _headline(self, gone: bool) -> str:
        if not self._parts:
            return self.tr("A rule for the selected words")
        if gone:
            return self.tr("The words of this passage are gone. Select those it is about now, or remove the rule.")
        if any(part.check for part in self._parts):
            return self.tr("The text was changed here: is it still the right passage?")
        return passage_words(self._shown, self._today())

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    # ---- building ----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.rule.currentIndexChanged.connect(self._show_rule)
        self.keep.clicked.connect(self._keep)
        self.again.clicked.connect(self._again)
        self.open_now.clicked.connect(self._open_now)
        self.remove.clicked.connect(self.remove_asked)
        for line in (self.paraphrase, self.note):
            line.returnPressed.connect(self._keep)

    def _build(self) -> None:
        self.paraphrase.setPlaceholderText(self.tr("What stands in its place"))
        self.paraphrase.setAccessibleName(self.tr("What stands in its place"))
        self.note.setPlaceholderText(self.tr("Note, seen by nobody outside"))
        self.note.setAccessibleName(self.tr("Note, seen by nobody outside"))
        close = tool("x", self.tr("Close"))
        close.clicked.connect(self.close_bar)
        picture = label()
        set_icon(picture, "eye-off", "muted", 16)
        head, chosen, whom, acts = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, chosen, whom, acts):
            row.setSpacing(SPACE.small)
        head.addWidget(picture)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        for part, stretch in ((self.rule, 0), (self.until, 0), (self.paraphrase, 2), (self.note, 1)):
            chosen.addWidget(part, stretch)
        whom.addWidget(self._whom)
        whom.addWidget(self.audiences, 1)
        for part in (self.keep, self.open_now, self.again, self.remove):
            acts.addWidget(part)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addLayout(chosen)
        column.addLayout(whom)
        column.addWidget(self._trouble)
        column.addLayout(acts)
