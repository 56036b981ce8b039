"""What is copied: marked for lists of clippings, and gone when the vault closes; on a real clipboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = """
from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
from ui.clipboard import HouseClipboard, empty_what_was_copied_here
clipboard = app.clipboard()
house = HouseClipboard(app)
field = QLineEdit("Joren Valdis")
field.show()
for key in (Qt.Key.Key_A, Qt.Key.Key_C):
    QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
assert clipboard.text() == "Joren Valdis"
assert clipboard.text(clipboard.Mode.Selection) == "Joren Valdis"
print(clipboard.mimeData().data("x-kde-passwordManagerHint").data().decode())
empty_what_was_copied_here()
print(repr(clipboard.text()), repr(clipboard.text(clipboard.Mode.Selection)))
"""


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="only a real clipboard knows whose it is")
def test_what_any_field_copies_is_marked_and_taken_back() -> None:
    environ = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    said = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", CODE],
        cwd=ROOT,
        env=environ | {"QT_QPA_PLATFORM": "xcb"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert said.splitlines() == ["secret", "'' ''"]
