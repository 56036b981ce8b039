"""What locking leaves behind: nothing in the clipboard, nothing unsaved, no window, and no key in memory."""

from __future__ import annotations

import json
import os
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oralhistory.workspace import Workspace
from tests.ui.standins import FakeInteraction, flush
from tests.ui.vaults import BY, PASSPHRASE, id_of, sample_vault
from ui.application import Application
from ui.autosave import QUIET_MS
from ui.house import House, WorkspaceKeeper
from ui.pages import PAGES
from ui.views.testimony.page import TestimonyPage as PageOfTestimony
from ui.views.testimony.transcript_tab import TranscriptTab

ROOT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE_S = 30
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's /proc")
needs_x11 = pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="Xvfb is not installed")


class Restart:
    """Notes the command the process would become, and whether anything was still to be seen then."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.seen: list[str] = []

    def __call__(self, command: list[str]) -> None:
        self.commands.append(command)
        self.seen = [type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()]


@pytest.fixture
def restart() -> Restart:
    return Restart()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return sample_vault(tmp_path)


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, interaction: FakeInteraction, restart: Restart, vault: Path, tmp_path: Path
) -> Iterator[Application]:
    """The real one in its house, on the sample collection."""
    qapp.setApplicationName("oralhistory")
    made = Application(
        qapp,
        WorkspaceKeeper(),
        pages=PAGES,
        vault=vault,
        settings_file=tmp_path / "settings.json",
        interaction=interaction,
        restart=restart,
    )
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    keeper = WorkspaceKeeper()
    made._enter(keeper.unlock(vault, PASSPHRASE))  # pyright: ignore[reportPrivateUsage] - the door has its own tests
    yield made
    made.window.idle.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    flush()


@pytest.fixture
def transcript(application: Application) -> TranscriptTab:
    """Some testimony's transcript, with the keyboard in it."""
    house = application.window.context.session
    assert isinstance(house, House)
    application.window.context.go_to("testimony", (id_of(house, 1), "transcript"))
    page = application.window.page("testimony")
    assert isinstance(page, PageOfTestimony)
    assert isinstance(page.tab, TranscriptTab)
    page.tab.editor.setFocus()
    return page.tab


def clipped() -> str:
    return QGuiApplication.clipboard().text()


def copy_all(tab: TranscriptTab) -> None:
    QTest.keyClick(tab.editor, Qt.Key.Key_A, CTRL)
    QTest.keyClick(tab.editor, Qt.Key.Key_C, CTRL)
    assert len(clipped()) > 100


# ---- the clipboard ---------------------------------------------------------------------------------------


def test_what_was_copied_is_gone_after_the_lock(application: Application, transcript: TranscriptTab) -> None:
    copy_all(transcript)
    QTest.keyClick(application.window, Qt.Key.Key_L, CTRL)
    assert clipped() == ""


def test_what_was_copied_is_gone_after_the_idle_lock(application: Application, transcript: TranscriptTab) -> None:
    copy_all(transcript)
    application.window.idle.lock.emit()
    assert clipped() == ""


def test_what_was_copied_is_gone_when_the_window_closes(application: Application, transcript: TranscriptTab) -> None:
    copy_all(transcript)
    application.window.close()
    assert clipped() == ""


# ---- the words, and the window ---------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["key", "idleness"])
def test_words_typed_in_the_very_turn_of_the_lock_are_in_the_vault(
    application: Application, transcript: TranscriptTab, vault: Path, by: str
) -> None:
    transcript.editor.show_match(0, 0, 0)
    QTest.keyClicks(transcript.editor, "Last words before. ")
    id = transcript.editing.id
    if by == "key":
        QTest.keyClick(application.window, Qt.Key.Key_L, CTRL)
    else:
        application.window.idle.lock.emit()
    workspace = Workspace.open(vault, PASSPHRASE, by=BY)
    kept = workspace.get(id).testimony.transcript
    workspace.close()
    assert kept is not None
    assert kept.segments[0].text.startswith("Last words before. ")


def test_a_lock_leaves_no_window_and_no_name(
    application: Application, transcript: TranscriptTab, restart: Restart, vault: Path
) -> None:
    titles = {window.title() for window in QGuiApplication.topLevelWindows() if window.isVisible()}
    assert titles == {"oralhistory"}
    QTest.keyClick(application.window, Qt.Key.Key_L, CTRL)
    assert restart.seen == []
    assert [command[-1] for command in restart.commands] == [str(vault)]
    assert {window.title() for window in QGuiApplication.topLevelWindows()} <= {"oralhistory", ""}


def test_the_key_locks_from_a_dialog_too(application: Application, restart: Restart, qtbot: QtBot) -> None:
    QTest.keyClick(application.window, Qt.Key.Key_K, CTRL)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    with qtbot.waitExposed(dialog):
        pass
    handle = dialog.windowHandle()
    assert handle is not None
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(handle, Qt.Key.Key_L, CTRL)
    assert len(restart.commands) == 1
    assert restart.seen == []


def test_a_stick_pulled_out_does_not_keep_the_vault_open(
    application: Application, restart: Restart, vault: Path
) -> None:
    house = application.window.context.session
    assert isinstance(house, House)
    vault.rename(vault.with_name("elsewhere"))
    QTest.keyClick(application.window, Qt.Key.Key_L, CTRL)
    assert len(restart.commands) == 1
    assert house.workspace.vault.connection.closed


def test_nothing_is_shown_outside_the_window() -> None:
    sources = [path.read_text("utf-8") for path in (ROOT / "ui").rglob("*.py")]
    for word in ("QSystemTrayIcon", "showMessage", "QtDBus", "setBadgeNumber"):
        assert not any(word in source for source in sources), word


def test_words_are_on_the_disk_within_a_second_of_the_last_key(
    application: Application, transcript: TranscriptTab, qtbot: QtBot
) -> None:
    """The best of three, so that a busy machine does not fail it; a longer wait would fail all three."""
    assert QUIET_MS < 1_000
    saved = application.window.context.saved
    took: list[float] = []
    for _ in range(3):
        QTest.keyClicks(transcript.editor, "one more word ")
        last_key = time.monotonic()
        assert saved.dirty
        while saved.dirty:
            with qtbot.waitSignal(saved.changed, timeout=10_000):
                pass
        took.append(time.monotonic() - last_key)
    assert min(took) < 1


# ---- processes of their own ------------------------------------------------------------------------------


class Told:
    """A program of ``tests/ui/obedient.py``, told line by line and heard line by line."""

    def __init__(self, role: str, *arguments: Path, **environment: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.obedient", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "OBEDIENT": role, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self.pid = self._process.pid
        self._heard = b""

    def tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")

    def hear(self) -> str:
        """The next line it says."""
        assert self._process.stdout is not None
        while b"\n" not in self._heard:
            ready, _, _ = select.select([self._process.stdout], [], [], PATIENCE_S)
            got = os.read(self._process.stdout.fileno(), 65_536) if ready else b""
            assert got, f"it says nothing more after {self._heard!r}"
            self._heard += got
        line, _, self._heard = self._heard.partition(b"\n")
        return line.decode()

    def ask(self, line: str) -> str:
        self.tell(line)
        return self.hear()

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        try:
            self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def told(role: str, *arguments: Path, **environment: str) -> Generator[Told]:
    made = Told(role, *arguments, **environment)
    try:
        assert made.hear() == f"ready {made.pid}"
        yield made
    finally:
        made.end()


def in_memory(pid: int, secret: bytes) -> bool:
    """Whether any writable memory of a process holds these bytes."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            place = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if place is None:
                continue
            start, end = (int(each, 16) for each in place.groups())
            try:
                memory.seek(start)
                if secret in memory.read(end - start):
                    return True
            except (OSError, OverflowError):
                continue  # a region the kernel keeps to itself
    return False


@needs_linux
def test_after_the_lock_the_same_process_holds_neither_key_nor_passphrase(vault: Path, tmp_path: Path) -> None:
    key = Workspace.unlock(vault, PASSPHRASE)
    secrets = [key.secret, PASSPHRASE.encode(), PASSPHRASE.encode("utf-16-le")]
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "SETTINGS": str(tmp_path / "s.json")}
    with told("window", vault, **offscreen) as window:
        assert window.ask(f"unlock {PASSPHRASE}") == "unlocked"
        assert in_memory(window.pid, key.secret), "the search itself finds nothing"
        window.tell("lock")
        assert window.hear() == "locked"
        assert window.hear() == f"ready {window.pid}"
        assert [in_memory(window.pid, secret) for secret in secrets] == [False, False, False]
        for place in ("cmdline", "environ"):
            told_to_all = Path(f"/proc/{window.pid}/{place}").read_bytes()
            assert not any(secret in told_to_all for secret in secrets)
        assert window.ask(f"unlock {PASSPHRASE}") == "unlocked"


@contextmanager
def screen() -> Generator[dict[str, str]]:
    """An X server of our own; the environment that leads to it."""
    server = subprocess.Popen(
        ["xvfb-run", "-a", "sh", "-c", 'echo "$DISPLAY"; echo "$XAUTHORITY"; exec cat'],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        display, authority = server.stdout.readline().strip(), server.stdout.readline().strip()
        yield {"DISPLAY": display, "XAUTHORITY": authority, "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.stdin.close()
        server.wait(PATIENCE_S)
        server.stdout.close()


@needs_x11
def test_another_program_finds_nothing_to_paste_after_the_lock_and_keeps_its_own(vault: Path, tmp_path: Path) -> None:
    words = "kept one lamp lit"
    with ExitStack() as open_now:
        environment = open_now.enter_context(screen())
        other = open_now.enter_context(told("other", **environment))
        for theirs in ("", "their own words"):
            window = open_now.enter_context(told("window", vault, SETTINGS=str(tmp_path / "s.json"), **environment))
            assert window.ask(f"unlock {PASSPHRASE}") == "unlocked"
            assert window.ask("stay") == "stays"
            assert window.ask(f"copy {words}") == "copied"
            assert json.loads(other.ask("read")) == [words, words]
            if theirs:
                assert other.ask(f"copy {theirs}") == "copied"
                while json.loads(window.ask("owns")) != [False, False]:
                    pass  # the screen tells it in its own time
            assert window.ask("lock") == "locked"
            assert json.loads(other.ask("read")) == [theirs, theirs]
            assert json.loads(other.ask("owns")) == [bool(theirs), bool(theirs)]
            window.end()
