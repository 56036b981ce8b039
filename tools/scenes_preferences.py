"""Pictures of this laptop's page, the palette, the sheet of keys, the quiet door and the blank window.

``python tools/scenes_preferences.py [FOLDER] [LOOK ...]``
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sample_house import open_house
from screenshots import LOOKS

from oralhistory.settings import Settings
from ui.application import make_application
from ui.dialogs.shortcut_sheet import ShortcutSheet
from ui.house import WorkspaceKeeper
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.views.door import Door
from ui.views.preferences import PreferencesPage
from ui.views.quiet_door import QuietDoor

VAULT = Path("/home/noa/Documents/collection.vault")


def _page(window: MainWindow) -> PreferencesPage:
    window.show_page("preferences")
    page = window.page("preferences")
    assert isinstance(page, PreferencesPage)
    return page


def _scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    context = window.context
    door = Door(context, WorkspaceKeeper(), VAULT)
    window.show()
    window.show_door(door)
    yield "door-look", window
    quiet = QuietDoor(context, WorkspaceKeeper(), VAULT)
    window.show_door(quiet)
    QTest.keyClicks(quiet.secret, "not this one")
    yield "door-quiet", window
    open_house(context)
    page = _page(window)
    yield "preferences", window
    page.show_place("discretion")
    QTest.qWait(30)
    yield "preferences-discretion", window
    page.show_place("keyboard")
    QTest.qWait(30)
    page.keyboard.choose("discreet")
    page.keyboard.begin()
    QTest.keyClick(page.keyboard.recorder, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    page.keyboard.message.setFocus()
    page._page.bring_into_view(page.keyboard.message)  # pyright: ignore[reportPrivateUsage] - a picture of it
    QTest.qWait(30)
    yield "preferences-keys-taken", window
    context.actions["palette"].trigger()
    QTest.qWait(30)
    palette = QApplication.activeModalWidget()
    assert palette is not None
    yield "palette", palette
    QTest.keyClicks(palette.focusWidget(), "har")
    yield "palette-found", palette
    palette.close()
    window.context.go_to("testimony", None)
    context.actions["shortcuts"].trigger()
    QTest.qWait(30)
    yield "keys-of-the-page", window.findChildren(ShortcutSheet)[-1]
    for sheet in window.findChildren(ShortcutSheet):
        sheet.close()
    context.preferences.change(text_percent=200)
    window.resize(1024, 768)
    page.show_place("look")
    window.show_page("preferences")
    QTest.qWait(30)
    yield "preferences-large", window
    context.preferences.change(text_percent=100)


def main(argv: list[str]) -> int:
    """Every scene in every look asked for."""
    folder = Path(argv[1] if len(argv) > 1 else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = argv[2:] or [name for name, _, _ in LOOKS]
    app = make_application(argv)
    languages, theme = Languages(app, "en"), Theme(app, "light")
    for name, choice, language in LOOKS:
        if name not in wanted:
            continue
        languages.choose(language)
        theme.choose(choice)
        window = MainWindow(theme, languages, Settings(theme=choice))
        for scene, widget in _scenes(window):
            QTest.qWait(30)
            widget.grab().save(str(folder / f"{scene}-{name}.png"))
        window.hide()
        window.deleteLater()
        QTest.qWait(30)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
