"""The strip at the foot: what is saved, in words; the work under way, with Cancel; a sentence in passing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .autosave import SavedState
from .i18n import clock
from .theme.icons import set_icon
from .theme.tokens import SPACE
from .widgets.elided_label import ElidedLabel
from .widgets.labels import label
from .widgets.progress import Progress
from .workers import RunningWork, Workers

SHOW_WORK_AFTER_MS = 1_000
SAID_FOR_MS = 6_000


class StatusStrip(QWidget):
    def __init__(self, saved: SavedState, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._saved = saved
        self._workers = workers
        self._icon = label()
        self._words = ElidedLabel()
        self._words.setProperty("type", "small")
        self._said = ElidedLabel()
        self._said.setProperty("type", "small")
        self._progress: Progress | None = None
        self._work: RunningWork | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE.large, 0, SPACE.medium, 0)
        self._row.setSpacing(SPACE.small)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 3)
        self._row.addWidget(self._said, 2)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SHOW_WORK_AFTER_MS)
        self._later.timeout.connect(self._show_work)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SAID_FOR_MS)
        self._silence.timeout.connect(self._said.clear)
        saved.changed.connect(self.show_saved)
        workers.started.connect(self._work_changed)
        workers.ended.connect(self._work_changed)
        self.show_saved()

    def saved_text(self) -> str:
        """The words about what is saved."""
        return self._words.text()

    def said_text(self) -> str:
        """The sentence in passing."""
        return self._said.text()

    def progress(self) -> Progress | None:
        """The work shown now."""
        return self._progress

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show a sentence for a few seconds."""
        self._said.setText(sentence)
        self._silence.start()

    @Slot()
    def show_saved(self) -> None:
        """Say what is saved."""
        trouble, last = self._saved.trouble, self._saved.last_saved
        if trouble:
            set_icon(self._icon, "triangle-alert", "danger", 14)
            self._words.setText(self.tr("Not saved yet, still trying. {reason}").format(reason=trouble))
        elif self._saved.dirty:
            set_icon(self._icon, "pencil", "muted", 14)
            self._words.setText(self.tr("Typing … saved in a moment"))
        else:
            set_icon(self._icon, "check", "ok", 14)
            when = clock(last) if last else ""
            said = self.tr("All changes saved {time}").format(time=when) if when else self.tr("All changes saved")
            self._words.setText(said)
        self._words.setAccessibleName(self._words.text())
        self.setAccessibleName(self._words.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_saved()

    @Slot()
    def _work_changed(self) -> None:
        if self._work is not None and self._work not in self._workers.running():
            self._hide_work()
        if self._work is None and self._titled():
            self._later.start()

    @Slot()
    def _show_work(self) -> None:
        titled = self._titled()
        if self._work is not None or not titled:
            return
        self._work = titled[0]
        self._progress = Progress(self._work.title)
        self._progress.cancelled.connect(self._work.cancel)
        self._work.progressed.connect(self._progress.show_progress)
        self._row.addWidget(self._progress, 4)

    def _hide_work(self) -> None:
        self._work = None
        if self._progress is not None:
            self._row.removeWidget(self._progress)
            self._progress.deleteLater()
            self._progress = None

    def _titled(self) -> list[RunningWork]:
        return [work for work in self._workers.running() if work.title]
