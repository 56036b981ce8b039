"""Typing in the transcript editor of the real window: from the key to the painted letter."""

from __future__ import annotations

import random
import statistics
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from oralhistory.settings import Settings
from ui.application import make_application
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.theme import Theme
from ui.views.testimony.segment_editor import SegmentEditor

from . import fictions
from .figures import Figure, Findings, seconds
from .place import Place

FRAME_MS = 16
PAUSE_MS = 100
KEYS = 40
SIZES = ((50_000, "an hour of speech, 50 KB"), (1_000_000, "a transcript of 1 MB"))


def measure(place: Place) -> Findings:
    """Keys in the middle of the text, one after another, each painted before the next."""
    app = QCoreApplication.instance() or make_application(["benchmarks"])
    workspace = place.fresh_vault("keys.vault")
    theme, languages = Theme(cast(QApplication, app), "light"), Languages(cast(QApplication, app), "en")
    window = MainWindow(theme, languages, Settings())
    for page in PAGES:
        window.add_page(page.key, page.title, page.icon, page.factory, hidden=page.hidden)
    house = House(workspace)
    figures: list[Figure] = []
    try:
        ids = [_long(house, size) for size, _ in SIZES]
        window.show_house(house)
        window.show()
        for id, (_, said) in zip(ids, SIZES, strict=True):
            opening = 1000 * seconds(lambda id=id: _open(window, id))
            took = _type(window)
            settle = 1000 * seconds(window.context.saved.flush)
            figures += [
                Figure(f"{said}: key to letter, median", statistics.median(took), "ms", FRAME_MS),
                Figure("    slowest", max(took), "ms", PAUSE_MS),
                Figure("    opening the tab", opening, "ms", 3 * PAUSE_MS),
                Figure("    saving after it, with all that follows", settle, "ms", PAUSE_MS),
            ]
    finally:
        window.context.workers.shut_down()
        window.empty_house()
        house.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Findings("Typing in the transcript", figures, ["In the window itself, painted without a screen."])


def _long(house: House, size: int) -> str:
    testimony = fictions.testimony(0, 1_000)
    assert testimony.transcript is not None
    transcript = fictions.lengthened(testimony.transcript, size, random.Random(size))
    return house.workspace.add(replace(testimony, transcript=transcript)).id


def _open(window: MainWindow, id: str) -> None:
    window.context.go_to("testimony", (id, "transcript"))
    QApplication.processEvents()


def _type(window: MainWindow) -> list[float]:
    editor = cast(SegmentEditor, window.findChild(SegmentEditor))
    editor.go_to(len(editor.spoken.segments) // 2)
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    before = editor.toPlainText()
    took = [1000 * seconds(lambda key=key: _key(editor, key)) for key in "wax " * (KEYS // 4)]
    assert len(editor.toPlainText()) == len(before) + KEYS
    return took


def _key(editor: SegmentEditor, key: str) -> None:
    QTest.keyClicks(editor, key)
    QApplication.processEvents()
