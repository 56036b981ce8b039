"""Ten fingers and a screen: a person at the real window who has no mouse, and whose keys and dialogs are counted."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.keys import type_words
from tests.ui.standins import FakeInteraction

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
DOWN, LEFT, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
FURTHEST = 90
"""Beyond so many presses of Tab nobody looks any further."""


class DialogCount(QObject):
    """Counts the dialogs that open: the window's own, and what a stand-in was asked in a dialog's place."""

    def __init__(self, interaction: FakeInteraction) -> None:
        app = QApplication.instance()
        assert app is not None
        super().__init__(app)
        self._interaction = interaction
        self._shown = 0
        app.installEventFilter(self)

    @property
    def count(self) -> int:
        return self._shown + len(self._interaction.asked) + len(self._interaction.errors)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and not event.spontaneous():
            self._shown += 1
        return False


@dataclass(frozen=True)
class Effort:
    """What a part of the work took: keys that are no text, signs that were typed as text, dialogs that opened."""

    keys: int = 0
    signs: int = 0
    dialogs: int = 0

    def __add__(self, other: Effort) -> Effort:
        return Effort(self.keys + other.keys, self.signs + other.signs, self.dialogs + other.dialogs)

    def __sub__(self, other: Effort) -> Effort:
        return Effort(self.keys - other.keys, self.signs - other.signs, self.dialogs - other.dialogs)


@dataclass
class Hands:
    """Presses keys where the keyboard is, counts them, and reads what is to be seen."""

    window: QWidget
    qtbot: QtBot
    dialogs: DialogCount | None = None
    pressed: int = 0
    typed: int = 0
    phases: dict[str, Effort] = field(default_factory=dict[str, Effort])

    def end_of(self, phase: str) -> None:
        """Note what was needed since the phase before."""
        self.phases[phase] = self.effort - sum(self.phases.values(), Effort())

    @property
    def effort(self) -> Effort:
        """Everything so far."""
        return Effort(self.pressed, self.typed, self.dialogs.count if self.dialogs else 0)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Keys that are no text; one with a modifier counts once."""
        for key in keys:
            QTest.keyClick(self.place(), key, modifier)
            self.pressed += 1

    def type(self, words: str) -> None:
        """Text, sign by sign, in any script."""
        if words.isascii():
            QTest.keyClicks(self.place(), words)
        else:
            type_words(self.place(), words)
        self.typed += len(words)

    def write_over(self, words: str) -> None:
        """Into a field that has words already."""
        self.press(Qt.Key.Key_A, modifier=CTRL)
        self.type(words)

    def place(self) -> QWidget:
        """What gets the next key: the menu that is open, else the part with the focus.

        A desktop makes the window active again when a dialog or menu closes; the platform without a screen does not.
        """
        wanted = QApplication.activeModalWidget() or self.window
        active = QApplication.activeWindow()
        if active is None or not active.isVisible() or (wanted is not self.window and active is not wanted):
            wanted.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is wanted)
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None, "the keyboard is nowhere"
        assert found.isVisible(), f"the keyboard is at {named(found)!r}, which cannot be seen"
        return found

    def at(self, words: str) -> bool:
        """Whether the keyboard is at the part of this name, or whose name begins so."""
        return answers_to(self.place(), words)

    def to(self, words: str, *, back: bool = False) -> None:
        """Tab until the keyboard is at the part of this name, or whose name begins so."""
        passed: list[str] = []
        for _ in range(FURTHEST):
            here = self.place()
            if answers_to(here, words):
                return
            passed.append(named(here))
            self.press(TAB, modifier=SHIFT if back else NONE)
        raise AssertionError(f"the Tab key never reaches {words!r}; it goes by {list(dict.fromkeys(passed))}")

    def push(self, words: str, *, back: bool = False) -> None:
        """Go to a button and press it."""
        self.to(words, back=back)
        self.press(SPACE)

    def tab(self, title: str) -> None:
        """Bring a part of the testimony to the front, and go into it."""
        self.to(QCoreApplication.translate("TestimonyPage", "Parts of the testimony"), back=True)
        bar = self.place()
        assert isinstance(bar, QTabBar)
        wanted = next(n for n in range(bar.count()) if bar.tabText(n) == title)
        on, back = (LEFT, RIGHT) if bar.isRightToLeft() else (RIGHT, LEFT)
        while bar.currentIndex() != wanted:
            before = bar.currentIndex()
            self.press(on if before < wanted else back)
            assert self.place() is bar, f"the tab bar lost the keyboard to {named(self.place())!r}"
            assert bar.currentIndex() != before

    def choose(self, words: str) -> None:
        """Type the beginning of a choice into a combo box."""
        box = self.place()
        assert isinstance(box, QComboBox)
        self.type(words)
        assert box.currentText().startswith(words)

    def sees(self, words: str) -> bool:
        """Whether these words are to be read anywhere in the window, or in a dialog over it."""
        return any(words in each.text() for each in self.window.findChildren(QLabel) if each.isVisible())


def answers_to(widget: QWidget, words: str) -> bool:
    """Whether a part is called this; ``…`` at the end stands for any end."""
    name = named(widget)
    return name == words or (words.endswith("…") and name.startswith(words.removesuffix("…")))


def named(widget: QWidget) -> str:
    """What a screen reader says of it."""
    return widget.accessibleName() or str(widget.property("text") or "").replace("&", "")
