"""Whether anything may move, asked by whatever does: the turning ring, the bar of a held button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

CHOICES = ("system", "full", "still")

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


@dataclass
class _Motion:
    choice: str = "system"


_now = _Motion()


def choose(choice: str) -> None:
    """Let things move as the system says, always, or never. Menus and tool tips never slide: nothing waits for them.

    Raises:
        ValueError: not one of :data:`CHOICES`.
    """
    if choice not in CHOICES:
        raise ValueError(choice)
    _now.choice = choice
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, False)


def moves() -> bool:
    """Whether what moves may move now."""
    if _now.choice == "system":
        return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    return _now.choice == "full"
