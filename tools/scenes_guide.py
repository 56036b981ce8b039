"""Pictures of the guide, the field card, the first run, and what is empty.

``python tools/scenes_guide.py [FOLDER] [SCENE ...]``
"""

from __future__ import annotations

import sys

import screenshots
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sample_house import open_house

from oralhistory.model import Testimony
from ui.context import Context
from ui.dialogs.field_card import FieldCard
from ui.help import Help
from ui.house import WorkspaceKeeper
from ui.main_window import MainWindow
from ui.views.door import Door
from ui.views.first_run import FirstRun
from ui.views.guide import GuidePage
from ui.views.new_vault import NewVaultView


def _open(context: Context, place: str) -> tuple[QWidget, GuidePage]:
    window, _, _ = open_house(context)
    window.context.go_to("help", place)
    page = window.page("help")
    assert isinstance(page, GuidePage)
    QTest.qWait(50)
    return window, page


def guide(context: Context) -> QWidget:
    """The first page."""
    return _open(context, "first-steps")[0]


def guide_limits(context: Context) -> QWidget:
    """What is protected, and what is not."""
    return _open(context, "limits")[0]


def guide_keyboard(context: Context) -> QWidget:
    """Keys in their boxes."""
    return _open(context, "keyboard")[0]


def guide_vault(context: Context) -> QWidget:
    """A page with a note."""
    return _open(context, "vault")[0]


def guide_search(context: Context) -> QWidget:
    """What was found."""
    window, page = _open(context, "first-steps")
    typed = {"he": "מפתח שחזור", "ar": "كلمة السر"}.get(context.languages.current.code, "recovery key")
    page.view.search.setText(typed)
    return window


def guide_large(context: Context) -> QWidget:
    """Twice as large letters, in a small window."""
    context.theme.choose(context.theme.choice, 200)
    window, _ = _open(context, "consent")
    window.resize(1366, 768)
    QTest.qWait(50)
    return window


def guide_at_the_door(context: Context) -> QWidget:
    """The guide as a window, before the vault is open."""
    window = context.parent()
    assert isinstance(window, MainWindow)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    Help(app, window)
    window.show()
    window.show_door(Door(context, WorkspaceKeeper()))
    context.read_in_guide("vault#recovery-key")
    QTest.qWait(50)
    from ui.views.guide import GuideWindow

    return window.findChildren(GuideWindow)[0]


def card(context: Context) -> QWidget:
    """The field card."""
    window = context.parent()
    assert isinstance(window, MainWindow)
    window.show()
    dialog = FieldCard(context, window)
    dialog.open()
    QTest.qWait(100)
    return window


def _first_run(context: Context, *, language_chosen: bool) -> QWidget:
    window = context.parent()
    assert isinstance(window, MainWindow)
    window.show()
    window.show_door(FirstRun(context, WorkspaceKeeper(), language_chosen=language_chosen))
    QTest.qWait(50)
    return window


def first_language(context: Context) -> QWidget:
    """The very first question."""
    return _first_run(context, language_chosen=False)


def first_ways(context: Context) -> QWidget:
    """Three ways in."""
    return _first_run(context, language_chosen=True)


def first_large(context: Context) -> QWidget:
    """Three ways in, twice as large letters."""
    context.theme.choose(context.theme.choice, 200)
    window = _first_run(context, language_chosen=True)
    window.resize(1366, 768)
    QTest.qWait(50)
    return window


def new_vault(context: Context) -> QWidget:
    """What is asked of a new vault."""
    made = NewVaultView(context, WorkspaceKeeper())
    made.resize(1240, 800)
    return made


def empty_files(context: Context) -> QWidget:
    """A tab without content: what to do, and where to read more."""
    window, workspace, _ = open_house(context, sample=False)
    id = workspace.add(Testimony(title="Winter", language="en")).id
    window.context.go_to("testimony", (id, "files"))
    QTest.qWait(100)
    return window


def empty_collection(context: Context) -> QWidget:
    """A fresh vault."""
    window, _, _ = open_house(context, sample=False)
    window.show_page("overview")
    QTest.qWait(100)
    return window


screenshots.SCENES.clear()
screenshots.SCENES.update(
    {
        "guide": guide,
        "guide-limits": guide_limits,
        "guide-keyboard": guide_keyboard,
        "guide-vault": guide_vault,
        "guide-search": guide_search,
        "guide-large": guide_large,
        "guide-at-the-door": guide_at_the_door,
        "field-card": card,
        "empty-files": empty_files,
        "empty-collection": empty_collection,
        "first-language": first_language,
        "first-ways": first_ways,
        "first-large": first_large,
        "first-new-vault": new_vault,
    }
)

if __name__ == "__main__":
    sys.exit(screenshots.main(sys.argv))
