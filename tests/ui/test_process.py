"""The process: hardened, collected on the right thread, restarted, and calm about faults."""

from __future__ import annotations

import gc
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from oralhistory.hardening import describe
from ui.interaction import file_dialog, forget_dialog
from ui.process import Collector, command_line, give_back_memory

ROOT = Path(__file__).resolve().parents[2]


def _fresh(code: str, **environment: str) -> str:
    """What a fresh process prints."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environ, check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's own word on it")
def test_no_core_dump_and_no_onlooker() -> None:
    code = (
        "from oralhistory.hardening import harden; harden(); import resource, ctypes, os;"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), os.umask(0))"
    )
    assert resource.getrlimit(resource.RLIMIT_CORE) is not None
    assert _fresh(code) == "0 0 63"


def test_the_window_opens_without_the_core() -> None:
    code = (
        "import sys; from pathlib import Path;"
        "from ui.application import Application, make_application, WorkspaceKeeper;"
        "app = make_application(['x']);"
        "a = Application(app, WorkspaceKeeper(), settings_file=Path('/nonexistent/s.json')); a.window.show();"
        "print(sorted(m for m in sys.modules if m in ('oralhistory.workspace', 'sqlite_utils', 'sqlcipher3', 'zxcvbn',"
        " 'mnemonic', 'segno',"
        " 'docx', 'numpy', 'PySide6.QtPrintSupport', 'PySide6.QtMultimedia', 'PySide6.QtNetwork')))"
    )
    assert _fresh(code) == "[]"


def test_garbage_is_collected_on_this_thread(qtbot: QtBot) -> None:
    owner = QObject()
    collector = Collector(owner)
    try:
        assert not gc.isenabled()
        made: list[object] = []
        for _ in range(2_000):
            cycle: list[object] = []
            cycle.append(cycle)
            made.append(cycle)
        made.clear()
        before = gc.get_count()[0]
        collector.collect()
        assert gc.get_count()[0] < before
    finally:
        collector.stop()
    assert gc.isenabled()


def test_the_command_that_starts_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", "-X", "dev", "main.py", "old.vault"])
    monkeypatch.setattr(sys, "argv", ["main.py", "old.vault"])
    assert command_line(Path("new.vault")) == [sys.executable, "-X", "dev", "main.py", "new.vault"]
    assert command_line(None) == [sys.executable, "-X", "dev", "main.py"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_line(Path("new.vault")) == [sys.executable, "new.vault"]


def test_becoming_another_process_leaves_none_behind() -> None:
    code = (
        "import os, sys; from ui.process import become; from pathlib import Path;"
        "become([sys.executable, '-c', f'import os; print(os.getpid() == {os.getpid()})'])"
    )
    assert _fresh(code) == "True"


# ---- faults ----------------------------------------------------------------------------------------------


def _raise_secret() -> None:
    named = "Narrator Name"
    raise ValueError(f"cannot read {named}")


def test_a_fault_is_described_without_content() -> None:
    try:
        _raise_secret()
    except ValueError as error:
        told = describe(ValueError, error.__traceback__)
    assert told.startswith("ValueError\n")
    assert "_raise_secret" in told
    assert "Narrator" not in told


class Source(QObject):
    signal = Signal()


# ---- the file dialog -------------------------------------------------------------------------------------


def test_the_file_dialog_leaves_no_trace(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from PySide6.QtCore import QTimer
app = QApplication([])
from ui.interaction import WindowInteraction
folder = Path(sys.argv[1])
class Press:
    def __call__(self):
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.findChild(QLineEdit).setText("witness-name.txt")
            dialog.accept()
press = Press()
timer = QTimer()
timer.timeout.connect(press)
timer.start(20)
print(WindowInteraction(None).choose_file("Choose", start=folder).name)
"""
    home, secret = tmp_path / "home", tmp_path / "secret-folder"
    for folder in (home, secret):
        folder.mkdir()
    (secret / "witness-name.txt").write_text("x")
    environ = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local"),
        "XDG_CACHE_HOME": str(home / ".cache"),
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(secret)], cwd=ROOT, env=environ, capture_output=True, text=True, timeout=30
    )
    assert done.stdout.strip() == "witness-name.txt", done.stderr
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert b"secret-folder" not in written
    assert b"witness-name" not in written


def test_the_file_dialog_is_qts_own(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = file_dialog(None, "Choose", QFileDialog.FileMode.ExistingFile, ["Text (*.txt)"], tmp_path)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.findChildren(QLineEdit)
    forget_dialog(dialog)


def test_freed_memory_is_given_back_without_harm() -> None:
    held = [bytes(1000) for _ in range(10_000)]
    del held[::2]
    give_back_memory()
    assert all(each == bytes(1000) for each in held)
