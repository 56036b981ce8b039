"""Pictures of the window in light, dark, contrast and right-to-left.

``python tools/screenshots.py [FOLDER] [SCENE ...]``

Scenes show made-up content only. A further scene is a function in :data:`SCENES`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from oralhistory.settings import Settings
from ui.application import make_application
from ui.context import Context
from ui.house import WorkspaceKeeper
from ui.i18n import Languages, duration
from ui.main_window import MainWindow
from ui.models.paged import Column, PagedModel
from ui.notice import Notice
from ui.theme import Theme
from ui.theme.icons import icon
from ui.views.door import Door
from ui.views.erasing import EraseForm
from ui.views.new_vault import NewVaultView
from ui.widgets.busy import Busy
from ui.widgets.buttons import button
from ui.widgets.chip import ICONS, FilterChip, State, StateChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form
from ui.widgets.message import Message
from ui.widgets.page import WIDE, Page
from ui.widgets.progress import Progress
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.section import Section
from ui.widgets.table import Table
from ui.widgets.tag_edit import TagEdit
from ui.widgets.text_edit import TRANSCRIPT_LINE_HEIGHT, TextEdit

LOOKS = (("light", "light", "en"), ("dark", "dark", "en"), ("contrast", "contrast", "en"), ("rtl", "light", "he"))
SAMPLE_KEY = "7K2M-9QXD-HF41-TB8W-0ZRC-5N6V-JPE3-A8YS-12TQ"


class Sitting:
    """A session that remembers nothing beyond the picture."""

    lock_minutes = 0

    def __init__(self) -> None:
        self._state: dict[str, str] = {}

    def remembered(self, key: str) -> str | None:
        return self._state.get(key)

    def remember(self, key: str, value: str) -> None:
        self._state[key] = value

    def close(self) -> None:
        self._state.clear()


def _buttons() -> Section:
    card = Section("Buttons", "At most one primary on a page; danger names its act.")
    row = QHBoxLayout()
    for text, kind, name in (
        ("Record consent", "primary", "check"),
        ("Plain", "", ""),
        ("Print form", "", "printer"),
        ("Quiet", "quiet", ""),
        ("Erase 3 files", "danger", ""),
    ):
        row.addWidget(button(text, kind, name))
    off = button("Disabled", "", "lock")
    off.setEnabled(False)
    row.addWidget(off)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def _chips() -> Section:
    card = Section("States and filters")
    row = QHBoxLayout()
    for state in ICONS:
        row.addWidget(StateChip(state, "1 May 2031" if state is State.EMBARGOED else ""))
    row.addStretch(1)
    card.body.addLayout(row)
    filters = QHBoxLayout()
    for key, text, count, on in (
        ("a", "To review", 14, True),
        ("b", "Hebrew", 31, False),
        ("c", "Embargoed", 0, False),
    ):
        chip = FilterChip(key, text, count)
        chip.setChecked(on)
        filters.addWidget(chip)
    filters.addStretch(1)
    card.body.addLayout(filters)
    return card


def _fields() -> Section:
    card = Section("Fields")
    form = Form()
    form.add("Title", QLineEdit("The winter of the checkpoint"), "Shown to the team only.")
    form.add("Interview date", QLineEdit("2023-14")).set_error("There is no month 14. Write the year alone if unsure.")
    form.add("Keywords", TagEdit(["curfew", "שגרה", "حاجز", "first night"]))
    combo = QComboBox()
    combo.addItems(["Hebrew", "Arabic", "English"])
    form.add("Language", combo)
    card.body.addWidget(form)
    row = QHBoxLayout()
    ticked, round_one = QCheckBox("Review required"), QRadioButton("Pseudonym")
    ticked.setChecked(True)
    round_one.setChecked(True)
    for each in (ticked, round_one, QRadioButton("Role only")):
        row.addWidget(each)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def _text() -> Section:
    card = Section("Text", "Each paragraph runs in its own direction.")
    text = TextEdit(TRANSCRIPT_LINE_HEIGHT)
    text.set_text(
        "We stood there until morning and nobody told us why.\n"
        "עמדנו שם עד הבוקר ואף אחד לא אמר לנו למה.\n"
        "وقفنا هناك حتى الصباح ولم يقل لنا أحد لماذا."
    )
    text.setFixedHeight(120)
    card.body.addWidget(text)
    return card


def _told() -> Section:
    card = Section("What is said")
    for level, words, act in (
        ("info", "Two testimonies stay here: their narrators have not agreed to this use.", "Show them"),
        ("good", "The package was made. Nothing that identifies was found in it.", ""),
        ("warn", "The last backup is 23 days old.", "Back up now"),
        ("danger", "The disk is full. What you typed is kept here; free some room and it is saved.", "Try again"),
    ):
        bar = Message()
        bar.say(level, words, act)
        card.body.addWidget(bar)
    work = Progress("Making the package")
    work.show_progress(12, 40, "Reading transcripts")
    card.body.addWidget(work)
    busy = Busy()
    busy.begin("Opening the recording …")
    card.body.addWidget(busy)
    return card


def _tabs() -> QTabBar:
    tabs = QTabBar()
    for name in ("Interview", "Consent", "Transcript", "Anonymise", "Files", "History"):
        tabs.addTab(name)
    tabs.setCurrentIndex(1)
    return tabs


def _table() -> Table:
    rows = [(f"2024-{number:03}", title, length, state) for number, (title, length, state) in enumerate(_SAMPLE, 1)]

    def fetch(ids: Sequence[str]) -> list[tuple[str, str, int, State]]:
        return [rows[int(each)] for each in ids]

    def chip_icon(row: tuple[str, str, int, State]) -> QIcon:
        return icon(*ICONS[row[3]])

    model = PagedModel(
        [
            Column("accession", "Accession", lambda row: row[0]),
            Column("title", "Title", lambda row: row[1]),
            Column("length", "Length", lambda row: duration(row[2]), at_end=True),
            Column("public", "Public", lambda row: row[3].value, icon=chip_icon),
        ],
        fetch,
    )
    model.set_ids([str(number) for number in range(len(rows))])
    table = Table("Testimonies")
    table.setModel(model)
    model.setParent(table)
    for column, width in enumerate((120, 420, 110)):
        table.setColumnWidth(column, width)
    table.selectRow(1)
    table.setMinimumHeight(220)
    return table


_SAMPLE = (
    ("The winter of the checkpoint", 4_320, State.OPEN),
    ("Night watch by the orchard", 2_880, State.ASK),
    ("עדות על הלילה הראשון", 7_380, State.EMBARGOED),
    ("شهادة عن الطريق المغلق", 5_460, State.CLOSED),
    ("Letters never sent", 720, State.WITHDRAWN),
)


def gallery(context: Context) -> QWidget:
    """Every part, on one long page."""
    page = Page("Gallery", "Every part of the window in one look.", content_width=WIDE)
    page.add_action(button("Ready for a package", "primary"))
    page.body.addWidget(_tabs())
    for part in (_buttons(), _chips(), _fields(), _text(), _told(), _table()):
        page.body.addWidget(part)
    page.resize(1040, 1620)
    return page


def at_the_door(context: Context, made: QWidget) -> QWidget:
    """A window before this door."""
    window = context.parent()
    assert isinstance(window, MainWindow)
    window.show()
    window.show_door(made)
    return window


def door(context: Context) -> QWidget:
    """The door before a vault."""
    return at_the_door(context, Door(context, WorkspaceKeeper(), Path("/home/noa/Documents/collection.vault")))


def door_first(context: Context) -> QWidget:
    """The door on a fresh laptop."""
    return at_the_door(context, Door(context, WorkspaceKeeper()))


def door_erasing(context: Context) -> QWidget:
    """The door, the folder's name typed, the button held."""
    made = Door(context, WorkspaceKeeper(), Path("/home/noa/Documents/collection.vault"))
    window = at_the_door(context, made)
    press = next(each for each in made.findChildren(QPushButton) if each.text().startswith("Erase"))
    press.click()
    form = made.findChildren(EraseForm)[0]
    QTest.keyClicks(form.name, "collection.vault")
    QTest.qWait(50)
    form.hold.setFocus()
    QTest.keyPress(form.hold, Qt.Key.Key_Space)
    QTest.qWait(1_200)
    return window


def door_erased(context: Context) -> QWidget:
    """The door after a vault was erased."""
    made = Door(context, WorkspaceKeeper())
    window = at_the_door(context, made)
    made.tell(Notice.ERASED)
    return window


def _new_vault(context: Context, step: int) -> NewVaultView:
    made = NewVaultView(context, WorkspaceKeeper())
    made.show_step(step)
    made.resize(1240, 800)
    return made


def new_vault(context: Context) -> QWidget:
    """What the new vault is."""
    return _new_vault(context, 0)


def new_vault_passphrase(context: Context) -> QWidget:
    """Its passphrase."""
    made = _new_vault(context, 1)
    made.findChildren(SecretEdit)[0].setText("summer2019")
    made.go_on()
    return made


def new_vault_recovery(context: Context) -> QWidget:
    """Its recovery key."""
    made = _new_vault(context, 2)
    made.show_recovery_key(SAMPLE_KEY)
    return made


_PAGES: tuple[tuple[str, str, str, int], ...] = (
    ("overview", "Overview", "layout-dashboard", 0),
    ("testimonies", "Testimonies", "library", 14),
    ("people", "People & places", "users", 3),
    ("packages", "Packages", "package", 0),
    ("settings", "Collection settings", "settings-2", 0),
    ("health", "Health", "heart-pulse", 1),
)


class _Title:
    def __init__(self, words: str) -> None:
        self._words = words

    def __call__(self) -> str:
        return self._words


def _empty_page(context: Context) -> QWidget:
    page = Page("Overview", "Nothing needs you today.", content_width=None, scrolls=False)
    empty = EmptyState("library", "No testimony yet", "Begin with one, or look around among invented people.")
    empty.add_button(button("New testimony", "primary", "plus"))
    empty.add_button(button("Look around with the sample collection", "", "library"))
    page.body.addWidget(empty, 1)
    return page


def house(context: Context) -> QWidget:
    """The empty house."""
    window = context.parent()
    assert isinstance(window, MainWindow)
    for key, words, name, count in _PAGES:
        window.add_page(key, _Title(words), name, _empty_page)
        window.navigation.set_count(key, count)
    window.show_house(Sitting())
    return window


def palette(context: Context) -> QWidget:
    """The house with every command."""
    window = house(context)
    context.actions["palette"].trigger()
    return window


SCENES: dict[str, Callable[[Context], QWidget]] = {
    scene.__name__: scene
    for scene in (
        gallery,
        door,
        door_first,
        door_erasing,
        door_erased,
        new_vault,
        new_vault_passphrase,
        new_vault_recovery,
        house,
        palette,
    )
}


def main(argv: list[str]) -> int:
    folder = Path(argv[1] if len(argv) > 1 else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = argv[2:] or list(SCENES)
    app = make_application(argv)
    languages, theme = Languages(app, "en"), Theme(app, "light")
    for name, choice, language in LOOKS:
        languages.choose(language)
        for key in wanted:
            theme.choose(choice, 100)  # a scene may have chosen larger type
            window = MainWindow(theme, languages, Settings())
            scene = SCENES[key](window.context)
            scene.show()
            _settle(app)
            picture = scene.grab()
            over = QApplication.activeModalWidget()
            if over is not None:
                over.grab().save(str(folder / f"{key}-{name}-over.png"))
            picture.save(str(folder / f"{key}-{name}.png"))
            for each in (over, scene, window):
                if each is not None:
                    each.hide()
                    each.deleteLater()
            _settle(app)
    return 0


def _settle(app: QApplication) -> None:
    for _ in range(5):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
