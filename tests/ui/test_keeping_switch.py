"""The switch that lets a testimony keep its letters: clicked on a real vault, told, taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oralhistory.model import ConsentEvent
from oralhistory.use_cases import destroying, keeping_releases
from tests.ui.reviewed_vaults import reviewed_house, said
from tests.ui.standins import FakeInteraction
from ui.main_window import MainWindow
from ui.views.testimony.keeping_switch import KeepingSwitch


def test_the_switch_keeps_and_says_what_it_costs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, interaction: FakeInteraction
) -> None:
    house = reviewed_house(tmp_path)
    workspace = house.workspace
    id = workspace.id_of("OH-2026-0001")
    switch = KeepingSwitch(window.context, workspace)
    qtbot.addWidget(switch)
    switch.show_testimony(id)
    switch.show()
    assert "cannot be put side by side" in said(switch) and not switch.box.isChecked()
    switch.box.setFocus()
    QTest.keyClick(switch.box, Qt.Key.Key_Space)
    assert keeping_releases.keeps(workspace, id)
    assert "what the other leaves out" in said(switch)
    kept = workspace.vault.kept_releases.of(id)
    window.context.undo.undo()
    assert not keeping_releases.keeps(workspace, id)
    window.context.undo.redo()
    again = workspace.vault.kept_releases.of(id)
    assert kept and again and kept.release_id != again.release_id
    switch.show_testimony(id)
    workspace.record_consent(
        id,
        ConsentEvent.from_json({"event": "withdrawn", "effective": workspace.today().isoformat()}, "consent"),
    )
    destroying.seal(workspace, id, "withdrawn")
    QTest.keyClick(switch.box, Qt.Key.Key_Space)
    assert "sealed" in interaction.errors[0] and switch.box.isChecked()
    window.context.undo.clear()
    house.close()
