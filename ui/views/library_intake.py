"""Files and the sample collection coming in: one file a turn of the event loop, with progress, cancel and refusals.

The vault belongs to the window's thread, so nothing of this can run elsewhere; between two files the window lives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.importers.registry import RECORD_SUFFIX, TRANSCRIPT_SUFFIXES
from oralhistory.use_cases.sample import sample_collection
from oralhistory.workspace import Workspace

from ..context import Context
from ..i18n import isolate, number
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.message import Message
from ..widgets.progress import Progress

SUFFIXES = (RECORD_SUFFIX, *TRANSCRIPT_SUFFIXES)
_MOST_LINES = 8


class Intake(QWidget):
    """A bar of a page that takes files in and says how it went."""

    begun = Signal()
    """Something is coming in; nothing else can until it has."""
    ended = Signal()
    """Everything is in, refused or cancelled."""

    def __init__(self, context: Context, workspace: Workspace) -> None:
        super().__init__()
        self._context = context
        self._workspace = workspace
        self._steps: Iterator[tuple[int, int]] | None = None
        self._added = 0
        self._lines: list[tuple[str, str]] = []
        self._warnings: list[tuple[str, str]] = []
        self._stopped = False
        self._progress: Progress | None = None
        self._message = Message()
        self._message.acted.connect(self._close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.small)
        self._column.addWidget(self._message)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._step)
        context.discreet_changed.connect(self._discreet)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is coming in."""
        return self._steps is not None

    def message(self) -> Message:
        """The bar in which it is said how it went."""
        return self._message

    @Slot()
    def choose_files(self) -> None:
        """Ask which files, and add them."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        words = self.tr("Testimonies and transcripts ({patterns})").format(patterns=patterns)
        paths = self._context.interaction.choose_files(self.tr("Add files"), (words,))
        if paths:
            self.add_files(paths)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add each of these files, one testimony each; a folder stands for the files in it that can be read."""
        if not self.is_busy:
            self._begin(self.tr("Adding files"), self._files(list(_unfolded(paths))))

    @Slot()
    def load_sample(self) -> None:
        """Put the sample collection in."""
        if not self.is_busy:
            self._begin(self.tr("Adding the sample collection"), self._sample())

    @Slot()
    def cancel(self) -> None:
        """Stop after the file that is coming in now."""
        self._stopped = True

    # ---- the turns ---------------------------------------------------------------------------------------

    def unfinished(self) -> bool:
        """Whether files are still being taken in."""
        return self._steps is not None

    def let_go(self) -> None:
        """No further file."""
        self._turn.stop()

    def _files(self, paths: list[Path]) -> Iterator[tuple[int, int]]:
        for done, path in enumerate(paths):
            yield done, len(paths)
            self._add(path)

    def _sample(self) -> Iterator[tuple[int, int]]:
        with sample_collection() as sample:
            for done, path in enumerate(sample.files):
                yield done, len(sample.files)
                self._add(path)
            if not self._lines:
                self._workspace.set_stale_forms(self._workspace.stale_forms | sample.stale_forms)

    def _add(self, path: Path) -> None:
        if path.is_dir():
            nothing = self.tr("Nothing in this folder can be read. Choose records or transcripts.")
            self._lines.append((path.name, nothing))
            return
        try:
            _, warnings = self._workspace.add_file(path)
        except OralHistoryError as error:
            self._lines.append((path.name, spoken(error)))
            return
        self._added += 1
        self._warnings += [(path.name, spoken(warning)) for warning in warnings]

    def _begin(self, title: str, steps: Iterator[tuple[int, int]]) -> None:
        self._added, self._stopped = 0, False
        self._lines, self._warnings = [], []
        self._message.be_silent()
        self._progress = Progress(title)
        self._progress.cancelled.connect(self.cancel)
        self._column.addWidget(self._progress)
        self._steps = steps
        self._turn.start()
        self.show()
        self.begun.emit()

    @Slot()
    def _step(self) -> None:
        steps = self._steps
        if steps is None or self._context.session is None:  # locked in between
            self._turn.stop()
            return
        try:
            at = None if self._stopped else next(steps, None)
        except BaseException:
            self._end()
            raise
        if at is None:
            self._end()
        elif self._progress is not None:
            self._progress.show_progress(at[0], at[1], "")

    def _end(self) -> None:
        self._turn.stop()
        self._steps = None
        if self._progress is not None:
            self._column.removeWidget(self._progress)
            self._progress.deleteLater()
            self._progress = None
        self._say()
        self.setVisible(bool(self._message.text()))
        self.ended.emit()

    @Slot()
    def _close(self) -> None:
        self._message.be_silent()
        self.hide()

    # ---- how it went -------------------------------------------------------------------------------------

    def _say(self) -> None:
        added = self.tr("Added: {count}.").format(count=number(self._added))
        if self._stopped:
            added = self.tr("Stopped. {added}").format(added=added)
        if self._lines:
            refused = self.tr("Not added: {count}.").format(count=number(len(self._lines)))
            self._message.say("warn", "\n".join([f"{added} {refused}", *self._said(self._lines)]), self.tr("Close"))
        elif self._warnings:
            self._message.say("info", "\n".join([added, *self._said(self._warnings)]), self.tr("Close"))
        elif self._added or self._stopped:
            self._context.say(added)

    def _said(self, lines: Sequence[tuple[str, str]]) -> list[str]:
        """Each file with its sentence. A file's name, and the sentence that quotes it, may name a narrator."""
        if self._context.discreet:
            return [self.tr("Their names and reasons are hidden in discreet mode.")]
        said = [
            sentence
            if name in sentence
            else self.tr("{file}: {sentence}").format(file=isolate(name), sentence=sentence)
            for name, sentence in lines[:_MOST_LINES]
        ]
        if len(lines) > _MOST_LINES:
            said.append(self.tr("… and %Ln more.", "", len(lines) - _MOST_LINES))
        return said

    @Slot()
    def _discreet(self) -> None:
        if self._message.text():
            self._say()


def dropped_files(mime: QMimeData) -> list[Path]:
    """The files of this machine among what is being dropped."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _unfolded(paths: Sequence[Path]) -> Iterator[Path]:
    """Files, and instead of a folder those directly in it that can be read (itself where there are none)."""
    for path in paths:
        try:
            inside = sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES) if path.is_dir() else []
        except OSError:  # told when its turn comes
            inside = []
        yield from inside or [path]
