"""The testimony's files: what each is, that it is unchanged, and what the narrator allows it for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.consent import Standing, standings, state_on
from oralhistory.errors import OralHistoryError
from oralhistory.model import Audience, Medium
from oralhistory.use_cases.attaching import Incoming, begin, enter

from ...areas import focusable
from ...context import Context
from ...i18n import isolate, isolate_path
from ...sentences import spoken
from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.buttons import button, tool
from ...widgets.elided_label import ElidedLabel
from ...widgets.empty_state import EmptyState
from ...widgets.labels import label
from ...widgets.message import Message
from .editing import Editing
from .header import AudienceChip
from .record_words import audience_words, medium_words
from .tabs import TestimonyTab

if TYPE_CHECKING:
    from oralhistory.storage.attachments import Attachment
    from oralhistory.workspace import Changes, OpenTestimony

ICONS = {
    Medium.AUDIO: "file-audio",
    Medium.VIDEO: "file-video",
    Medium.IMAGE: "file-image",
    Medium.DOCUMENT: "file-text",
}
SHOWN_FOR = (Audience.RESEARCHER, Audience.PUBLIC)
_DIGITS = 12


class FileRow(QFrame):
    """One file. What has no kind is evidence of consent, which no package ever takes along."""

    copied = Signal(str)

    def __init__(self, attachment: Attachment, by_audience: Mapping[Audience, Standing]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.sha256 = attachment.sha256
        self.name = attachment.name
        medium = attachment.medium
        picture = label()
        set_icon(picture, ICONS.get(medium, "file") if medium else "shield-check", "muted", 24)
        name = ElidedLabel(attachment.name)
        name.setProperty("type", "strong")
        kind = medium_words(medium) if medium else self.tr("Evidence of consent")
        size = QLocale().formattedDataSize(attachment.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        self.about = f"{kind} · {isolate(size)}"
        told = label(self.about, "small")
        digest = label(isolate_path(f"SHA-256 {attachment.sha256[:_DIGITS]}…"), "small")
        digest.setToolTip(attachment.sha256)
        self.copy = copy = tool("copy", self.tr("Copy the checksum"))
        copy.setAccessibleName(self.tr("Copy the checksum of {name}").format(name=isolate(attachment.name)))
        copy.clicked.connect(self._copy)
        below = QHBoxLayout()
        below.setSpacing(SPACE.small)
        for part in (told, label("·", "small"), digest, copy):
            below.addWidget(part)
        below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.small)
        row.setSpacing(SPACE.large)
        row.addWidget(picture)
        row.addLayout(words, 1)
        self.chips: dict[Audience, AudienceChip] = {}
        if medium is None:
            row.addWidget(label(self.tr("Never leaves the vault"), "small"))
        else:
            for audience in SHOWN_FOR:
                chip = self.chips[audience] = AudienceChip(audience_words(audience))
                chip.show_standing(by_audience[audience], "")
                row.addWidget(chip)
        self.setAccessibleName(f"{attachment.name}, {self.about}")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sha256)
        self.copied.emit(self.name)


class FilesTab(TestimonyTab):
    """Add with the button or by dropping; a large file is sealed in the background."""

    goes_by_layout = True

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(context, editing, parent)
        self.setAcceptDrops(True)
        self.rows: list[FileRow] = []
        self.message = Message()
        self.add_button = button(self.tr("Add a file"), "", "file-plus")
        self.add_button.clicked.connect(self.choose)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE.small)
        self._stack = QStackedWidget()
        self._build()

    # ---- the tab -----------------------------------------------------------------------------------------

    def show_testimony(self, opened: OpenTestimony) -> None:
        """List the files with what holds for each today."""
        workspace = self.editing.workspace
        attachments = workspace.attachments(opened.id)
        state = state_on(opened.testimony.consent, workspace.today())
        transcript = opened.testimony.transcript
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for attachment in attachments:
            allowed = standings(
                state,
                stale=workspace.stale_forms,
                transcript_sha256=transcript.sha256 if transcript else None,
                medium=attachment.medium or Medium.DOCUMENT,
            )
            row = FileRow(attachment, allowed)
            row.copied.connect(self._copied)
            self.rows.append(row)
            self._list.addWidget(row)
        self._stack.setCurrentIndex(1 if attachments else 0)

    def refresh(self, changes: Changes) -> None:
        """Files or consent are others."""
        self.show_testimony(self.editing.open_now)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the first thing one can do. No focus proxy: one would take what lies between out of the Tab key's way."""
        super().focusInEvent(event)
        for first in focusable(self)[:1]:
            first.setFocus(event.reason())

    # ---- adding ------------------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Ask for files and add them."""
        self.add_files(self.context.interaction.choose_files(self.tr("Add files to the testimony")))

    def add_files(self, paths: list[Path]) -> None:
        """Seal each file in the background and enter it when it is whole."""
        self.message.be_silent()
        for path in paths:
            try:
                incoming = begin(self.editing.workspace, self.editing.id, path)
            except OralHistoryError as error:
                self._failed(error)
                continue
            title = self.tr("Adding {name}").format(name=isolate(path.name))
            self.context.workers.run(incoming.take_in, self._arrived, self._failed, title=title)

    def _arrived(self, incoming: Incoming) -> None:
        self.editing.flush()
        try:
            enter(self.editing.workspace, incoming)
        except OralHistoryError as error:
            self._failed(error)
            return
        self.context.say(self.tr("{name} is in the vault.").format(name=isolate(incoming.name)))

    def _failed(self, error: OralHistoryError) -> None:
        self.message.say("danger", spoken(error))

    @Slot(str)
    def _copied(self, name: str) -> None:
        self.context.say(self.tr("The checksum of {name} is on the clipboard.").format(name=isolate(name)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        empty = EmptyState(
            "paperclip",
            self.tr("No files yet"),
            self.tr("Add recordings, scans and photos, or drop them here. They are encrypted as they come in."),
            guide="files",
        )
        empty.read_asked.connect(self.context.read_in_guide)
        first = button(self.tr("Add a file"), "", "file-plus")
        first.clicked.connect(self.choose)
        empty.add_button(first)
        column = QWidget()
        column.setMaximumWidth(920 + 2 * SPACE.page)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(SPACE.page, SPACE.large, SPACE.page, SPACE.wide)
        inner.setSpacing(SPACE.medium)
        inner.addLayout(self._list)
        last = QHBoxLayout()
        last.setSpacing(SPACE.medium)
        last.addWidget(self.add_button)
        last.addWidget(label(self.tr("or drop files here"), "muted"))
        last.addStretch(1)
        inner.addLayout(last)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(column)
        self._stack.addWidget(empty)
        self._stack.addWidget(area)
        told = QVBoxLayout()
        told.setContentsMargins(SPACE.page, SPACE.small, SPACE.page, 0)
        told.addWidget(self.message)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(told)
        outer.addWidget(self._stack, 1)
