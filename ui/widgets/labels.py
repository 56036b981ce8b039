"""Labels by the part they play in the scale of type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """Plain text at the leading side of the window, whatever script it is in.

    Qt's own label goes by its text: an English title in a Hebrew window would stand at the far side.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._centred = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def centre(self, *, on: bool = True) -> None:
        """Stand in the middle, or at the leading side again."""
        self._centred = on
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        leading = Qt.AlignmentFlag.AlignTrailing if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeading
        across = Qt.AlignmentFlag.AlignHCenter if self._centred else leading | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)


def label(text: str = "", part: str = "body", *, wrap: bool = False) -> Label:
    """A label; ``part`` is one of body, page, section, strong, small, muted, error, number, key, nav, badge."""
    made = Label(text)
    if part != "body":
        made.setProperty("type", part)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made
