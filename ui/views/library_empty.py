"""What an empty collection offers: two large choices, and files one has already."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..actions import Act
from ..context import Context
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.tile import Tile
from .library_intake import Intake


class Choices(QWidget):
    """Stands where the testimonies will be."""

    def __init__(self, context: Context, intake: Intake) -> None:
        super().__init__()
        self._context = context
        self._intake = intake
        self.new = Tile(
            "plus",
            self.tr("New testimony"),
            self.tr("Begin with a title or a name. Consent, transcript and files come when you have them."),
        )
        self.sample = Tile(
            "library",
            self.tr("Look around with the sample collection"),
            self.tr("Twelve invented testimonies in three languages, to try everything with."),
        )
        self.files = button(self.tr("Add files …"), "link", "file-plus")
        self.new.clicked.connect(self._new)
        self.sample.clicked.connect(intake.load_sample)
        self.files.clicked.connect(intake.choose_files)
        intake.begun.connect(self._lock)
        intake.ended.connect(self._unlock)
        head = label(self.tr("Nothing is here yet"), "page")
        said = label(
            self.tr("Everything you put in stays in this vault until consent lets it leave."), "muted", wrap=True
        )
        choices = QHBoxLayout()
        choices.setSpacing(SPACE.large)
        for choice in (self.new, self.sample):
            choices.addWidget(choice)
        files = QHBoxLayout()
        files.setSpacing(SPACE.small)
        files.addWidget(label(self.tr("You have records or transcripts already? Drop them here, or"), "muted"))
        files.addWidget(self.files)
        files.addStretch(1)
        self.read = button(self.tr("First steps, in the guide"), "link")
        self.card = button(self.tr("Print the field card …"), "link")
        self.read.clicked.connect(self._read)
        self.card.clicked.connect(context.actions[Act.FIELD_CARD].trigger)
        help = QHBoxLayout()
        help.setSpacing(SPACE.large)
        help.addWidget(self.read)
        help.addWidget(self.card)
        help.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(SPACE.small)
        column.addWidget(head)
        column.addWidget(said)
        column.addSpacing(SPACE.medium)
        column.addLayout(choices)
        column.addSpacing(SPACE.medium)
        column.addLayout(files)
        column.addLayout(help)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
        self.setFocusProxy(self.new)

    @Slot()
    def _new(self) -> None:
        self._context.actions[Act.NEW_TESTIMONY].trigger()

    @Slot()
    def _read(self) -> None:
        self._context.read_in_guide("first-steps")

    @Slot()
    def _lock(self) -> None:
        self.setEnabled(False)

    @Slot()
    def _unlock(self) -> None:
        self.setEnabled(True)
