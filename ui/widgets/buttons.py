"""Buttons by the part they play: primary, danger, quiet, link, choice, or plain."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from ..theme.icons import set_icon


def button(text: str, kind: str = "", icon: str = "") -> QPushButton:
    """A push button; at most one on a page is ``primary``. Enter presses it as Space does, in a page as in a dialog."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        set_icon(
            made,
            icon,
            {"primary": "on_accent", "danger": "on_danger", "quiet": "accent", "link": "accent", "clear": "accent"}.get(
                kind, "text"
            ),
        )
    return made


def tool(icon: str, name: str) -> QToolButton:
    """A button that is only an icon; ``name`` is its tool tip and what a screen reader says."""
    made = QToolButton()
    set_icon(made, icon)
    name_tool(made, name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def name_tool(target: QToolButton, name: str) -> None:
    """Say what an icon-only button does."""
    target.setToolTip(name)
    target.setAccessibleName(name)
