"""Pictures of every page, dialog and notable state, in every look; also ``make screenshots``.

``python tools/screenshots.py [FOLDER] [SCENE ...] [--look LOOK ...]``

A scene is named in full, or by its beginning: ``consent`` draws every scene of that room. The scenes are in
``tools/scenes/``. A picture is called ``SCENE-LOOK.png``, what stands over the window ``SCENE-LOOK-over.png``.
All cores of the machine draw.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from oralhistory.settings import Settings
from tools.scenes import ALL, stage
from ui.application import make_application
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.theme import Theme

SMALL = QSize(1366, 768)
"""The screen of a small laptop."""

SMALLEST = QSize(1024, 720)
"""The narrowest window in which everything must have its place."""


@dataclass(frozen=True)
class Look:
    """How scenes are shown; the window has the size of the scene where none is said."""

    theme: str = "light"
    language: str = "en"
    percent: int = 100
    size: QSize | None = None


LOOKS = {
    "light": Look(),
    "dark": Look("dark"),
    "contrast": Look("contrast"),
    "hebrew": Look(language="he"),
    "arabic": Look(language="ar"),
    "1366": Look(size=SMALL),
    "1024": Look(size=SMALLEST),
    "200": Look(percent=200, size=SMALL),
}


def main(argv: list[str]) -> int:
    asked = _asked(argv)
    names = _named(asked.scenes)
    if not names:
        print(f"No scene is called {', '.join(asked.scenes)}. There are: {', '.join(ALL)}.", file=sys.stderr)
        return 2
    Path(asked.folder).mkdir(parents=True, exist_ok=True)
    if asked.share:
        number, count = (int(each) for each in asked.share.split("/"))
        _draw(Path(asked.folder), names[number::count], asked.look)
        return 0
    cores = min(os.cpu_count() or 1, len(names))
    shares = [
        subprocess.Popen([sys.executable, __file__, "--share", f"{number}/{cores}", *argv[1:]])
        for number in range(cores)
    ]
    return max(share.wait() for share in shares)


def _asked(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=argv[0])
    parser.add_argument("folder", nargs="?", default="screenshots")
    parser.add_argument("scenes", nargs="*", help="names of scenes, or their beginnings")
    parser.add_argument("--look", nargs="+", choices=LOOKS, default=list(LOOKS))
    parser.add_argument("--share", default="", help=argparse.SUPPRESS)
    return parser.parse_args(argv[1:])


def _named(beginnings: list[str]) -> list[str]:
    return [name for name in ALL if not beginnings or any(name.startswith(each) for each in beginnings)]


def _draw(folder: Path, names: list[str], looks: list[str]) -> None:
    app = make_application(sys.argv[:1])
    languages, theme = Languages(app), Theme(app)
    for look in looks:
        how = LOOKS[look]
        languages.choose(how.language)
        theme.choose(how.theme, how.percent)
        for name in names:
            window = MainWindow(theme, languages, Settings())
            scene = ALL[name](window.context)
            scene.show()
            if how.size and scene is window:
                window.resize(how.size)
            settle(app)
            _grab(scene, folder / f"{name}-{look}.png")
            over = QApplication.activeModalWidget()
            if over is not None and over is not scene:
                _grab(over, folder / f"{name}-{look}-over.png")
            for each in (over, scene, window):
                if each is not None:
                    each.hide()
                    each.deleteLater()
            settle(app)
    stage.clear()


def _grab(widget: QWidget, file: Path) -> None:
    if not widget.grab().save(str(file)):
        raise OSError(file)


def settle(app: QApplication) -> None:
    """Let everything be laid out, and what is to be destroyed be destroyed."""
    for _ in range(5):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
