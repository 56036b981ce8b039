"""A Qt program in a process of its own that does what it is told, line by line, on standard input.

``OBEDIENT=window python -m tests.ui.obedient VAULT`` is the real window before its door, and after a lock again;
``OBEDIENT=other`` is another program on the same screen. It is not hardened, so that a test may read its memory.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

CTRL = Qt.KeyboardModifier.ControlModifier
Mode = QClipboard.Mode


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


class Obedient(QObject):
    """Reads lines; the first word is the act."""

    def __init__(self, acts: dict[str, Callable[[str], None]]) -> None:
        super().__init__()
        self._acts = acts
        self._rest = b""
        self.over = False
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @Slot()
    def _read(self) -> None:
        got = os.read(0, 65_536)
        if not got:
            self.over = True
            QCoreApplication.quit()
            self._notifier.setEnabled(False)
            return
        *lines, self._rest = (self._rest + got).split(b"\n")
        for line in lines:
            act, _, words = line.decode().partition(" ")
            self._acts[act](words)


class Other(QObject):
    """Any other program: copies and pastes."""

    def acts(self) -> dict[str, Callable[[str], None]]:
        return {"copy": self.copy, "read": self.read, "owns": self.owns}

    def copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words, Mode.Clipboard)
        QGuiApplication.clipboard().setText(words, Mode.Selection)
        say("copied")

    def read(self, _: str) -> None:
        clipboard = QGuiApplication.clipboard()
        say(json.dumps([clipboard.text(Mode.Clipboard), clipboard.text(Mode.Selection)]))

    def owns(self, _: str) -> None:
        say_what_is_owned()


def say_what_is_owned() -> None:
    """Whether what is in clipboard and selection was put there by this process, as far as it has heard by now."""
    clipboard = QGuiApplication.clipboard()
    say(json.dumps([clipboard.ownsClipboard(), clipboard.ownsSelection()]))


class Window(QObject):
    """The program itself, with somebody before it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        from ui.application import Application
        from ui.house import WorkspaceKeeper
        from ui.pages import PAGES
        from ui.process import become

        self._become = become
        self.application = Application(
            app,
            WorkspaceKeeper(),
            pages=PAGES,
            vault=Path(sys.argv[1]) if len(sys.argv) > 1 else None,
            settings_file=Path(os.environ["SETTINGS"]),
            restart=self._restart,
        )
        self.window = self.application.window
        self.window.show()
        self._stays = False
        self._watch = QTimer(self)
        self._watch.setInterval(20)
        self._watch.timeout.connect(self._look)

    def acts(self) -> dict[str, Callable[[str], None]]:
        return {"unlock": self.unlock, "copy": self.copy, "stay": self.stay, "lock": self.lock, "owns": self.owns}

    def owns(self, _: str) -> None:
        say_what_is_owned()

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase at the door."""
        from ui.widgets.secret_edit import SecretEdit

        field = self.window.findChildren(SecretEdit)[0]
        QTest.keyClicks(field, passphrase)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self._watch.start()

    @Slot()
    def _look(self) -> None:
        if self.window.context.session is not None:
            self._watch.stop()
            say("unlocked")

    def copy(self, words: str) -> None:
        """Type words into the search, select them by keys and copy them."""
        field: QLineEdit = self.window.search
        field.setFocus()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(field, Qt.Key.Key_C, CTRL)
        say("copied")

    def stay(self, _: str) -> None:
        """Go on in this process after the lock, so that what it left in the clipboard can still be had."""
        self._stays = True
        say("stays")

    def lock(self, _: str) -> None:
        """By its action: on a screen without a window manager no window is active, and no shortcut heard."""
        self.window.context.actions["lock"].trigger()

    def _restart(self, command: list[str]) -> None:
        say("locked")
        if not self._stays:
            self._become(command)


def main() -> None:
    from ui.application import make_application

    app = make_application(["obedient"])
    who = Window(app) if os.environ["OBEDIENT"] == "window" else Other()
    obedient = Obedient(who.acts())
    say(f"ready {os.getpid()}")
    app.exec()
    while not obedient.over:
        app.exec()  # the lock ended the loop; others can still ask for what was copied


if __name__ == "__main__":
    main()
