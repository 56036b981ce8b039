"""The sheets of a form as they will be printed, one under the other, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from oralhistory.forms.document import Document, plain_text

from ..form_paper import HEIGHT, WIDTH, Paper
from ..theme.tokens import SPACE

_SHEET, _EDGE = QColor("#ffffff"), QColor("#8a8a8a")
_WIDEST = 620


class Sheets(QWidget):
    """White paper in every theme: what is printed is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._paper: Paper | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_paper(self, paper: Paper | None) -> None:
        """Other sheets."""
        self._paper = paper
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._paper is None:
            self._paint_none(painter)
            return
        for page in range(self._paper.pages):
            sheet = self._sheet(page)
            if not sheet.intersects(QRectF(event.rect())):
                continue
            painter.setPen(QPen(_EDGE, 1))
            painter.setBrush(_SHEET)
            painter.drawRect(sheet)
            painter.save()
            painter.translate(sheet.topLeft())
            painter.scale(sheet.width() / WIDTH, sheet.width() / WIDTH)
            self._paper.paint(painter, page)
            painter.restore()
        painter.end()

    def _paint_none(self, painter: QPainter) -> None:
        """Where a sheet would lie."""
        painter.setPen(QPen(_EDGE, 1, Qt.PenStyle.DashLine))
        place = self._sheet(0)
        place.setHeight(min(place.height(), self.height() - 2.0))
        painter.drawRect(place)

    def _sheet(self, page: int) -> QRectF:
        wide = min(self.width() - 2, _WIDEST)
        tall = wide * HEIGHT / WIDTH
        return QRectF((self.width() - wide) / 2, 1 + page * (tall + SPACE.medium), wide, tall)

    def _fit(self) -> None:
        pages = self._paper.pages if self._paper is not None else 0
        if pages:
            self.setFixedHeight(round(self._sheet(pages - 1).bottom()) + 2)
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(round(self._sheet(0).bottom()) + 2)


class FormPreview(QScrollArea):
    """Shows a document; a screen reader reads its words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._sheets = Sheets()
        self.document: Document | None = None
        self._larger = 1.0
        self.setAccessibleName(name)
        self.setWidget(self._sheets)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(340)

    @property
    def pages(self) -> int:
        """How many sheets are shown."""
        return Paper(self.document, larger=self._larger).pages if self.document is not None else 0

    def show_document(self, document: Document | None, larger: float = 1.0) -> None:
        """Another document, or none; ``larger`` as on the sheet it is meant for."""
        if (document, larger) == (self.document, self._larger):
            return
        self.document, self._larger = document, larger
        self._sheets.show_paper(Paper(document, larger=larger) if document is not None else None)
        self.setAccessibleDescription(plain_text(document) if document is not None else "")
