"""The installed program, not only the checkout: the wheel is built, unpacked elsewhere, and used there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8"
    )


def test_it_takes_no_bare_names(installed: Path) -> None:
    names = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert names == {"oralhistory", "oralhistory_ui"}


def test_the_windows_words_go_along_compiled(installed: Path, tmp_path: Path) -> None:
    words = installed / "oralhistory" / "resources" / "i18n"
    assert {path.name for path in words.iterdir()} == {"app_ar.qm", "app_en.qm", "app_he.qm"}
    code = (
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from oralhistory_ui.i18n import LANGUAGES, Languages\n"
        "from oralhistory_ui.views.testimony.next_step import Status, next_step\n"
        "Languages(app, 'en')\n"
        "print(*[each.code for each in LANGUAGES], next_step(Status.TO_REVIEW, 1).words)"
    )
    done = run(installed, "-c", code, cwd=tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, "en he ar Review 1 finding"), done.stderr


def test_the_command_line_finds_its_plain_files(installed: Path, tmp_path: Path) -> None:
    done = run(installed, "-m", "oralhistory", "demo", "here", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "here" / "public-package" / "bagit.txt").is_file()


def test_the_window_finds_its_plain_files(installed: Path, tmp_path: Path) -> None:
    code = (
        "import oralhistory, oralhistory_ui.application as a, sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "QTimer.singleShot(0, QApplication.quit)\n"
        "status = a.main(['oralhistory-app'])\n"
        "print(oralhistory.__file__, status)"
    )
    done = run(installed, "-c", code, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"{installed / 'oralhistory' / '__init__.py'} 0"
