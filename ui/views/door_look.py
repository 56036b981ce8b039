"""A quiet menu at the door: how the window looks and how large its text is, before any vault is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QToolButton

from ..actions import THEMES, Act
from ..context import Context
from ..widgets.buttons import tool


def look_button(context: Context) -> QToolButton:
    """The button that opens it."""
    made = tool("a-large-small", QCoreApplication.translate("Door", "Appearance and size of text"))
    menu = QMenu(made)
    for act in THEMES:
        menu.addAction(context.actions[act])
    menu.addSeparator()
    for act in (Act.TEXT_LARGER, Act.TEXT_SMALLER, Act.TEXT_USUAL):
        menu.addAction(context.actions[act])
    made.setMenu(menu)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made
