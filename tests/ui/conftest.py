"""One application without a screen; what a test leaves behind is really destroyed before the next."""

from __future__ import annotations

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oralhistory.settings import Settings
from tests.ui.standins import FakeInteraction, FakeKeeper, flush
from tests.ui.walking.walk import Walk
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.theme import Theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says of every window that it cannot hint sizes; that is no fault of ours."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def _flushed(qapp: QApplication) -> Iterator[None]:
    """``deleteLater`` needs a running loop; here nothing is left for the next test.

    Garbage is collected on this thread only, as in the application: a worker's thread that came to collect a widget
    would take the process with it.
    """
    gc.disable()
    yield
    # What a test copied must not outlive Python: Qt would let go of it when nobody is left to ask.
    qapp.clipboard().clear()
    flush()
    gc.collect(1)
    gc.enable()


@pytest.fixture
def interaction() -> FakeInteraction:
    return FakeInteraction()


@pytest.fixture
def keeper() -> FakeKeeper:
    return FakeKeeper()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    qapp.setApplicationName("oralhistory")
    return Theme(qapp, "light")


@pytest.fixture(scope="session")
def walk(qapp: QApplication, theme: Theme) -> Walk:
    return Walk(qapp, theme)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp, "en")
    yield made
    made.choose("en")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, languages: Languages, interaction: FakeInteraction) -> Iterator[MainWindow]:
    """A window without pages. Not given to ``qtbot``, which would close it while a test's save still fails."""
    made = MainWindow(theme, languages, Settings(), interaction)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.idle.stop()
    assert made.context.workers.shut_down()
    interaction.answers.extend([True, True])
    made.close()
    made.deleteLater()
