"""The frame of every page: title, subtitle, actions at the far side, and a body of a comfortable width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, SignalInstance, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ..theme.tokens import SPACE
from .head import Head
from .labels import label
from .measure import follow_text

NARROW = 480
READING = 720
WIDE = 1200


class Page(QWidget):
    """Put the content into :attr:`body`.

    ``content_width`` is the most logical pixels the body takes at 100 % (``None``: all there is; for tables), the
    rest stays empty at the far side, or on both when ``centred``. A page that ``scrolls``
    does so as a whole; one that does not gives its body all the height there is (tables, empty states).
    """

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        *,
        content_width: int | None = READING,
        scrolls: bool = True,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._area: QScrollArea | None = None
        self._to_show: QWidget | None = None
        self._title = label(title, "page", wrap=True)
        self._subtitle = label(subtitle, "muted", wrap=True)
        if not subtitle:
            self._subtitle.hide()  # never shown before it has a parent: it would open as a window of its own
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.large)

        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE.hair)
        lines.addWidget(self._title)
        lines.addWidget(self._subtitle)
        self._head = Head(words, (self._title, self._subtitle))
        column = QWidget()
        if content_width is not None:
            follow_text(column, column.setMaximumWidth, content_width + 2 * SPACE.page)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(SPACE.page, SPACE.wide, SPACE.page, SPACE.wide)
        inner.setSpacing(SPACE.wide)
        inner.addWidget(self._head)
        inner.addLayout(self.body, 0 if scrolls else 1)
        if scrolls:
            inner.addStretch(1)

        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        if centred:
            across.addStretch(1)
        across.addWidget(column, 1000)
        if content_width is not None:
            across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        if scrolls:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(holder)
            self._area = area
            outer.addWidget(area)
        else:
            outer.addWidget(holder)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Other words at the head."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def title(self) -> str:
        """The words at the head."""
        return self._title.text()

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to what has just appeared, as soon as it is laid out: nobody should have to look for a question."""
        self._to_show = part
        QTimer.singleShot(0, self, self._scroll)

    def put_on_top(self, part: QWidget | None) -> None:
        """Scroll so that ``part`` is the first that is seen; ``None`` is the head of the page."""
        if self._area is not None and (content := self._area.widget()) is not None:
            top = part.mapTo(content, part.rect().topLeft()).y() if part is not None else 0
            self._area.verticalScrollBar().setValue(top - SPACE.large)

    def top_part(self, parts: Sequence[QWidget]) -> int:
        """Which of ``parts``, one beneath the other, is the first that is seen."""
        if self._area is None or (content := self._area.widget()) is None:
            return 0
        bar = self._area.verticalScrollBar()
        if bar.maximum() and bar.value() == bar.maximum():
            return len(parts) - 1
        seen = bar.value() + 2 * SPACE.page
        tops = (part.mapTo(content, part.rect().topLeft()).y() for part in parts)
        return max(sum(top <= seen for top in tops) - 1, 0)

    @property
    def scrolled(self) -> SignalInstance | None:
        """Tells when the page was scrolled, if it scrolls as a whole."""
        return self._area.verticalScrollBar().valueChanged if self._area is not None else None

    @Slot()
    def _scroll(self) -> None:
        if self._area is not None and self._to_show is not None:
            self._area.ensureWidgetVisible(self._to_show, 0, SPACE.large)
        self._to_show = None

    def add_action(self, widget: QWidget) -> None:
        """A button at the far side of the head; the one next step last."""
        self._head.add_action(widget)
