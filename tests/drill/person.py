"""Somebody at the real window, in a process of its own: ``python -m tests.drill.person VAULT``, script by environment.

The program is started by its own ``main``; beside it a timer takes one step after another from a script, each a key, a
click or a wait, so that the dialogs' own loops run as they do for a person. Steps are told on a pipe, one byte each, so
that whoever watches can kill at a step of its choice.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.keys import type_words
from ui import application
from ui.main_window import MainWindow

Step = Callable[[], object]
"""Something to do, or (when it says ``False``) to wait for."""
W = TypeVar("W", bound=QWidget)
Script = Generator[Step, None, None]

WORDS, SITTING, TOLD = "DRILL_WORDS", "DRILL_SITTING", "DRILL_STEPS"
"""Environment: the file of words to type, how often the vault was locked, and the pipe's number."""
STEP_MS = 5
PATIENCE_MS = 60_000
GAVE_UP = 9
"""Exit status: a step waited longer than anybody would."""
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab


def named(widget: QWidget) -> str:
    """What a screen reader says of it."""
    return widget.accessibleName() or str(widget.property("text") or "").replace("&", "")


class Person(QObject):
    """Takes the steps of a script on the window's own thread."""

    def __init__(self, script: Script) -> None:
        super().__init__()
        self._script = script
        self._waiting: Step | None = None
        self._waited = 0
        self._taken = 0

    @Slot()
    def step(self) -> None:
        """The next step. The one after it is set going first: this one may open a dialog, with a loop of its own."""
        QTimer.singleShot(STEP_MS, self, self.step)
        act = self._waiting or next(self._script, None)
        if act is None:
            QApplication.quit()
            return
        self._waiting = None
        if act() is False:
            self._waiting = act
            self._waited += STEP_MS
            if self._waited > PATIENCE_MS:
                os.write(2, f"after {self._taken} steps, nothing came of {act.__qualname__}\n".encode())
                os._exit(GAVE_UP)
            return
        self._waited = 0
        self._taken += 1
        tell()


def tell() -> None:
    """One step more is done."""
    pipe = os.environ.get(TOLD)
    if pipe is not None:
        os.write(int(pipe), b".")


# ---- what hands and eyes do ------------------------------------------------------------------------------


def _all(kind: type[W]) -> list[W]:
    """Parts of the dialog that is open, else of the window, in the order they were built."""
    dialog = QApplication.activeModalWidget()
    windows = [dialog] if dialog is not None else QApplication.topLevelWidgets()
    return [part for window in windows if window.isVisible() for part in window.findChildren(kind)]


def _visible(kind: type[QWidget], words: str) -> QWidget | None:
    """The last in its window of its kind with that name, or whose name begins so (words that end in an ellipsis)."""
    for each in reversed(_all(kind)):
        if each.isVisible() and each.isEnabled():
            name = named(each)
            if name == words or (words.endswith("…") and name.startswith(words[:-1])):
                return each
    return None


def _keyboard() -> QWidget | None:
    """What gets the next key. A desktop makes a window active again when a dialog closes; here nobody else does."""
    if QApplication.activeWindow() is None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, MainWindow) and each.isVisible():
                each.activateWindow()
    return QApplication.activePopupWidget() or QApplication.focusWidget()


def sees(words: str) -> Step:
    """Wait until these words are to be read."""

    def look() -> bool:
        return any(words in each.text() for each in _all(QLabel) if each.isVisible())

    return look


def click(words: str, kind: type[QWidget] = QPushButton) -> Step:
    """Click what is called so, as soon as it is there."""

    def press() -> bool:
        there = _visible(kind, words)
        if there is None:
            return False
        QTest.mouseClick(there, Qt.MouseButton.LeftButton, NONE, QPoint(8, there.height() // 2))
        return True

    return press


def write(field: str, words: str, kind: type[QWidget] = QLineEdit, then: Qt.Key | None = None) -> Step:
    """Go to the field of this name and type."""

    def typing() -> bool:
        there = _visible(kind, field)
        if there is None:
            return False
        there.setFocus()
        inner = there.focusProxy() or there
        type_words(inner, words)
        if then is not None:
            QTest.keyClick(inner, then)
        return True

    return typing


def keys(*pressed: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Step:
    """Press keys where the keyboard is."""

    def press() -> bool:
        there = _keyboard()
        if there is None:
            return False
        for key in pressed:
            QTest.keyClick(there, key, modifier)
        return True

    return press


def shortcut(key: Qt.Key) -> Step:
    """A shortcut of the window."""

    def press() -> bool:
        window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)
        if window is None or QApplication.activeModalWidget() is not None:
            return False
        if not window.isActiveWindow():
            window.activateWindow()
            return False
        QTest.keyClick(window, key, CTRL)
        return True

    return press


def tab(title: str) -> Step:
    """Bring a part of the testimony to the front."""

    def bring() -> bool:
        bar = _visible(QTabBar, "Parts of the testimony")
        if not isinstance(bar, QTabBar):
            return False
        number = next(n for n in range(bar.count()) if bar.tabText(n) == title)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, NONE, bar.tabRect(number).center())
        return True

    return bring


def choose(field: str, words: str) -> Step:
    """Type the beginning of a choice."""

    def typing() -> bool:
        box = _visible(QComboBox, field)
        if not isinstance(box, QComboBox):
            return False
        box.setFocus()
        QTest.keyClicks(box, words)
        assert box.currentText().startswith(words), (field, box.currentText())
        return True

    return typing


def choose_path(path: Path) -> Script:
    """In Qt's own file dialog: put a path and press Enter."""

    def typing() -> bool:
        dialog = next((d for d in QApplication.topLevelWidgets() if isinstance(d, QFileDialog) and d.isVisible()), None)
        field = dialog.findChild(QLineEdit, "fileNameEdit") if dialog is not None else None
        if not isinstance(field, QLineEdit):
            return False
        field.setText(str(path))  # as if pasted: while one types, completion takes the Enter key
        QTest.keyClick(field, ENTER)
        return True

    def gone() -> bool:
        return not any(isinstance(d, QFileDialog) and d.isVisible() for d in QApplication.topLevelWidgets())

    yield typing
    yield gone


class Wrong(QObject):
    """A fault of the program that quotes what somebody said."""

    def __init__(self, quoted: str) -> None:
        super().__init__(QApplication.instance())
        self._quoted = quoted

    @Slot()
    def happen(self) -> None:
        """Raise it, out of a slot."""
        raise ValueError(f"cannot read “{self._quoted}”")


# ---- the two sittings ------------------------------------------------------------------------------------


def first_sitting(words: dict[str, str]) -> Script:
    """Unlock, use every part of the program, see a fault, and lock."""
    yield from unlock(words)
    yield from testimony(words)
    yield from transcript(words)
    yield from files(words)
    yield from consent(words)
    yield from review(words)
    yield from search(words)
    yield from package(words)
    yield from backup(words)
    yield from fault(words)
    yield from draft(words)
    yield shortcut(Qt.Key.Key_L)
    yield lambda: False  # the process ends here


def second_sitting(words: dict[str, str]) -> Script:
    """After the lock: unlock again, look at a testimony, and crash."""
    yield from unlock(words)
    yield from search(words)
    yield os.abort


def unlock(words: dict[str, str]) -> Script:
    yield write("Passphrase", words["passphrase"], then=ENTER)
    yield lambda: _visible(QLineEdit, "Search testimonies") is not None


def testimony(words: dict[str, str]) -> Script:
    yield shortcut(Qt.Key.Key_N)
    yield write("Title", words["window: title"])
    yield write("Narrator’s name", words["window: narrator"], then=ENTER)
    yield sees("Draft")
    yield tab("Interview")
    yield click(f"{words['window: narrator']}, Narrator", QWidget)
    yield click("More: relation…", QWidget)
    for field in ("Address", "Occupation"):
        yield write(field, words[f"window: {field}"])


def transcript(words: dict[str, str]) -> Script:
    yield tab("Transcript")
    yield click("Start typing")
    yield lambda: isinstance(_keyboard(), QTextEdit)
    yield typed(f"{words['window: transcript, Latin']} {words['window: transcript, Hebrew']}")
    yield keys(ENTER)
    yield typed(words["window: transcript, Arabic"])
    yield keys(Qt.Key.Key_A, modifier=CTRL)
    yield keys(Qt.Key.Key_C, modifier=CTRL)
    yield lambda: words["window: transcript, Arabic"] in QApplication.clipboard().text()


def typed(words: str) -> Step:
    """Words where the keyboard is, one key after another."""

    def typing() -> bool:
        there = _keyboard()
        if there is None:
            return False
        type_words(there, words)
        return True

    return typing


def files(words: dict[str, str]) -> Script:
    yield tab("Files")
    yield click("Add a file")
    yield from choose_path(Path(words["path of the attachment"]))
    yield sees("SHA-256")


def consent(words: dict[str, str]) -> Script:
    yield tab("Consent")
    yield click("Record consent")
    yield sees("What this is about")
    yield keys(SPACE, ENTER)
    yield sees("How you appear")
    yield click("Next")
    yield click("2  Anonymous publication…", QWidget)
    for title in (
        "Not before when",
        "Before it leaves",
        "How to reach you safely",
        "A word to withdraw with",
        "For the record",
    ):
        yield click("Next")
        yield sees(title)
    yield click("Interpreter, and who else was there…", QWidget)
    yield write("Others present", words["window: others present"])
    yield click("Copy left behind, and notes…", QWidget)
    yield write("Notes; they never leave", words["window: consent notes"], QWidget)
    yield click("Next")
    yield sees("Is this right?")
    yield click("Next")
    yield click("Record the consent")


def review(words: dict[str, str]) -> Script:
    yield tab("Anonymise")
    yield sees("Not decided yet.")
    yield click("Accept all that are left…")
    yield write("Reviewed by", words["window: reviewer"], then=ENTER)
    yield sees("Reviewed by")


def search(words: dict[str, str]) -> Script:
    yield shortcut(Qt.Key.Key_F)
    yield write("Search testimonies", words["window: search"])
    yield keys(ENTER)
    yield sees("No testimony matches")
    yield shortcut(Qt.Key.Key_F)
    yield write("Search testimonies", words["title"], then=ENTER)
    yield lambda: not sees("No testimony matches")()


def package(words: dict[str, str]) -> Script:
    yield shortcut(Qt.Key.Key_4)
    yield click("New package")
    yield choose("Use", "Publication")
    yield choose("Audience", "Public")
    yield write("Title of the publication", words["window: publication"])
    yield write("Recipient", words["window: recipient"])
    yield lambda: sees("5 · Make it")() and not sees("One moment")()
    yield click("Make the package")
    yield from choose_path(Path(words["path of the packages"]))
    yield sees("The package is made")


def backup(words: dict[str, str]) -> Script:
    yield shortcut(Qt.Key.Key_6)
    yield click("Back up now …")
    yield from choose_path(Path(words["path of the backups"]))
    yield sees("was read back")


def fault(words: dict[str, str]) -> Script:
    wrong = Wrong(words["window: fault"])
    yield lambda: QTimer.singleShot(0, wrong.happen)
    yield sees("Something in the program went wrong")

    def read() -> bool:
        report = next(each for each in _all(QPlainTextEdit) if isinstance(each, QPlainTextEdit)).toPlainText()
        shown = "".join(each.text() for each in _all(QLabel) if isinstance(each, QLabel))
        assert words["window: fault"] not in report + shown
        assert "happen" in report
        return True

    yield read
    yield click("Go on")


def draft(words: dict[str, str]) -> Script:
    """Words that nobody has saved yet when the vault is locked."""
    yield shortcut(Qt.Key.Key_N)
    yield write("Title", words["window: draft"])
    yield keys(Qt.Key.Key_Escape)


def main() -> int:
    """Put the person beside the application that the program makes for itself."""
    words = json.loads(Path(os.environ[WORDS]).read_text("utf-8"))
    sitting = int(os.environ.get(SITTING, "1"))
    os.environ[SITTING] = str(sitting + 1)
    made = application.make_application

    def with_person(argv: Sequence[str], name: str = "") -> QApplication:
        app = made(argv, name)
        person = Person((first_sitting if sitting == 1 else second_sitting)(words))
        person.setParent(app)
        QTimer.singleShot(STEP_MS, person, person.step)
        return app

    application.make_application = with_person
    return application.main(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
