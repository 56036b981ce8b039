"""The first two minutes, by keys: a language, a vault with its two keys, or the sample; how many keys it takes."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.use_cases.entering import unlock
from oralhistory.use_cases.recovery import spelled
from tests.ui.standins import PASSPHRASE, RECOVERY_KEY, FakeInteraction, FakeKeeper, flush
from tests.ui.test_door import Restart
from ui.application import Application
from ui.house import House, WorkspaceKeeper
from ui.i18n import LANGUAGES
from ui.pages import PAGES
from ui.views.door import Door
from ui.views.first_run import SAMPLE_PASSPHRASE, FirstRun
from ui.views.guide import GuideWindow
from ui.views.library import LibraryPage
from ui.views.new_vault import NewVaultView
from ui.widgets.fold import Fold
from ui.widgets.form import FormRow

Shown = TypeVar("Shown", bound=QWidget)


class Counting(QObject):
    """Counts what is pressed beside the letters of an answer."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.pressed: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched.isWidgetType():
            key = Qt.Key(event.key())
            is_letter = key == Qt.Key.Key_Space and isinstance(watched, QLineEdit)
            ways = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space)
            if key in ways and not is_letter and watched is QApplication.focusWidget():
                self.pressed.append(key.name)
        return False


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "settings.json"


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, keeper: FakeKeeper, interaction: FakeInteraction, settings_file: Path
) -> Iterator[Application]:
    made = _begin(qtbot, qapp, keeper, interaction, settings_file)
    yield made
    made.languages.choose("en")


def _begin(
    qtbot: QtBot,
    qapp: QApplication,
    keeper: FakeKeeper | WorkspaceKeeper,
    interaction: FakeInteraction,
    settings_file: Path,
    **more: object,
) -> Application:
    made = Application(
        qapp,
        keeper,
        settings_file=settings_file,
        interaction=interaction,
        restart=Restart(),
        **more,  # pyright: ignore[reportArgumentType]
    )
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    return made


def _shown(application: Application, kind: type[Shown]) -> Shown:
    flush()
    (found,) = application.window.findChildren(kind)
    return found


def _focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _type(words: str) -> None:
    QTest.keyClicks(_focus(), words)
    QTest.keyClick(_focus(), Qt.Key.Key_Return)


def test_a_vault_is_made_with_seven_keys_beside_what_is_typed(
    application: Application, keeper: FakeKeeper, qapp: QApplication, qtbot: QtBot
) -> None:
    counting = Counting(qapp)
    QTest.keyClick(_focus(), Qt.Key.Key_Return)  # the language of the system stands ready
    QTest.keyClick(_focus(), Qt.Key.Key_Return)  # make a vault
    view = _shown(application, NewVaultView)
    _type("Voices of the valley")
    _type(PASSPHRASE)
    _type(PASSPHRASE)
    qtbot.waitUntil(lambda: len(view.parts_asked()) == 2)
    (first, _), (_, second) = view.parts_asked()
    key = spelled(RECOVERY_KEY)
    _type(key.groups[first])
    _type(key.words[second])
    qtbot.waitUntil(lambda: application.window.context.session is not None)
    qapp.removeEventFilter(counting)
    assert counting.pressed == ["Key_Return"] * 7
    assert keeper.made[0].title == "Voices of the valley"


def test_the_languages_stand_in_their_own_scripts_and_the_choice_is_kept(
    application: Application, settings_file: Path
) -> None:
    begin = _shown(application, FirstRun)
    assert [each.text() for each in begin.languages] == [language.name for language in LANGUAGES]
    assert begin.languages[0].hasFocus()
    assert not settings_file.exists()
    QTest.keyClick(_focus(), Qt.Key.Key_Tab)
    QTest.keyClick(_focus(), Qt.Key.Key_Tab)
    QTest.keyClick(_focus(), Qt.Key.Key_Space)
    begin = _shown(application, FirstRun)
    assert begin.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert begin.new.hasFocus()
    assert json.loads(settings_file.read_text("utf-8"))["language"] == "ar"


def test_another_language_may_be_chosen_again(application: Application) -> None:
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    QTest.keyClick(_shown(application, FirstRun).other_language, Qt.Key.Key_Space)
    assert _shown(application, FirstRun).languages[0].hasFocus()


def test_what_is_protected_is_a_link_into_the_guide(application: Application, qtbot: QtBot) -> None:
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    QTest.keyClick(_shown(application, FirstRun).more, Qt.Key.Key_Space)
    guide = _shown(application, GuideWindow)
    assert guide.view.place == "limits"
    qtbot.waitUntil(lambda: guide.view.text.hasFocus())
    QTest.keyClick(_focus(), Qt.Key.Key_Escape)
    assert _shown(application, FirstRun).isVisible()


def test_back_from_the_new_vault_leads_to_where_one_began(application: Application) -> None:
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    view = _shown(application, NewVaultView)
    view.left.emit()
    assert _shown(application, FirstRun).new.hasFocus()


def test_a_vault_there_is_already_is_opened_at_the_door(application: Application, interaction: FakeInteraction) -> None:
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    interaction.answers = [None, Path("/stick/collection.vault")]
    begin = _shown(application, FirstRun)
    QTest.keyClick(begin.open, Qt.Key.Key_Return)
    assert _shown(application, FirstRun) is begin
    QTest.keyClick(begin.open, Qt.Key.Key_Return)
    assert _shown(application, Door).vault == Path("/stick/collection.vault")


def test_the_second_time_the_door_stands_there(
    qtbot: QtBot, qapp: QApplication, keeper: FakeKeeper, interaction: FakeInteraction, settings_file: Path
) -> None:
    first = _begin(qtbot, qapp, keeper, interaction, settings_file)
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    second = _begin(qtbot, qapp, keeper, interaction, settings_file)
    assert second.window.findChildren(FirstRun) == []
    assert len(second.window.findChildren(Door)) == 1
    assert first is not second


def test_a_vault_named_on_the_command_line_is_asked_for_at_once(
    qtbot: QtBot, qapp: QApplication, keeper: FakeKeeper, interaction: FakeInteraction, settings_file: Path
) -> None:
    made = _begin(qtbot, qapp, keeper, interaction, settings_file, vault=Path("/stick/collection.vault"))
    assert made.window.findChildren(FirstRun) == []


def test_the_sample_is_looked_at_with_two_keys(
    qtbot: QtBot,
    qapp: QApplication,
    interaction: FakeInteraction,
    settings_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    made = _begin(qtbot, qapp, WorkspaceKeeper(), interaction, settings_file, pages=PAGES)
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    begin = _shown(made, FirstRun)
    assert SAMPLE_PASSPHRASE in begin.sample.accessibleDescription()
    QTest.keyClick(begin.sample, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.window.context.session is not None, timeout=20_000)
    house, page = made.window.context.session, made.window.page("testimonies")
    assert isinstance(house, House)
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(
        lambda: len(house.workspace.vault.testimonies.ids()) == 12 and not page.intake.is_busy, timeout=20_000
    )
    assert made.window.shown_page == "testimonies"
    made.window.close()
    (vault,) = tmp_path.glob("*/sample.vault")
    assert unlock(vault, SAMPLE_PASSPHRASE).path == vault


# ---- the new vault asks little ---------------------------------------------------------------------------


def test_what_may_stay_as_it_is_lies_folded_and_opens_where_it_must_change(
    application: Application, interaction: FakeInteraction, tmp_path: Path
) -> None:
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    view = _shown(application, NewVaultView)
    (fold,) = view.findChildren(Fold)
    name = next(row for row in view.findChildren(FormRow) if row.field.accessibleName() == "Name of the folder")
    assert not name.isVisible()
    fold.open()
    QTest.keyClick(name.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(name.field, Qt.Key.Key_Delete)
    fold.open(False)
    view.go_on()  # no title
    _type("Voices")
    assert name.isVisible()
    assert name.field.hasFocus()
    assert name.error() == "Give the folder a name."
