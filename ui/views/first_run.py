"""The very first minute: a language in its own script, then three ways in. Shown until this laptop has settings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job

from ..context import Context
from ..i18n import LANGUAGES
from ..keeper import Keeper, MadeVault, NewVault
from ..sentences import spoken
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.busy import Busy
from ..widgets.buttons import button
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.tile import Tile

SAMPLE_PASSPHRASE = "sample"  # noqa: S105
"""Of the vault with invented people: it guards nobody, and is told to everybody."""
_TILE = 272
_WIDTH = 3 * _TILE + 2 * SPACE.large


class FirstRun(QWidget):
    """Two steps. What was chosen is told; the application does it."""

    language_asked = Signal(str)
    new_vault_asked = Signal()
    vault_chosen = Signal(Path)
    """The folder of a vault there is already."""
    sample_made = Signal(object, Path)
    """A vault for the sample collection: for :meth:`Keeper.enter`, and its path."""

    def __init__(self, context: Context, keeper: Keeper, *, language_chosen: bool = False) -> None:
        super().__init__()
        self._context = context
        self._keeper = keeper
        self._path = Path()
        self.languages = [_language(each.name) for each in LANGUAGES]
        self.new = Tile(
            "key-round",
            self.tr("Make a vault"),
            self.tr("For your own collection. It takes two minutes; have pen and paper ready."),
            width=_TILE,
        )
        self.sample = Tile(
            "library",
            self.tr("Look around first"),
            self.tr(
                "A vault with twelve invented testimonies, to try everything with. "
                "Everybody knows its passphrase: {word}"
            ).format(word=SAMPLE_PASSPHRASE),
            width=_TILE,
        )
        self.open = Tile(
            "folder-open",
            self.tr("Open a vault"),
            self.tr("One that lies on this laptop or on a stick already."),
            width=_TILE,
        )
        self.tiles = (self.new, self.sample, self.open)
        self.more = button(self.tr("What is protected, and what is not"), "link")
        self.other_language = button(self.tr("Another language"), "link", "languages")
        self.busy = Busy()
        self.message = Message()
        self._steps = QStackedWidget()
        self._build()
        for tile in self.languages:
            tile.clicked.connect(self._language)
        self.new.clicked.connect(self.new_vault_asked)
        self.sample.clicked.connect(self._make_sample)
        self.open.clicked.connect(self._choose_vault)
        self.more.clicked.connect(self._read_limits)
        self.other_language.clicked.connect(self._to_languages)
        self._steps.setCurrentIndex(1 if language_chosen else 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        current = LANGUAGES.index(self._context.languages.current)
        first = self.languages[current] if self._steps.currentIndex() == 0 else self.new
        first.setFocus(Qt.FocusReason.TabFocusReason)

    # ---- what is pressed ---------------------------------------------------------------------------------

    @Slot()
    def _language(self) -> None:
        number = next(number for number, tile in enumerate(self.languages) if tile is self.sender())
        self.language_asked.emit(LANGUAGES[number].code)

    @Slot()
    def _to_languages(self) -> None:
        self._steps.setCurrentIndex(0)
        self._take_keyboard()

    @Slot()
    def _read_limits(self) -> None:
        self._context.read_in_guide("limits")

    @Slot()
    def _choose_vault(self) -> None:
        chosen = self._context.interaction.choose_folder(self.tr("Choose a vault"), None)
        if chosen is not None:
            self.vault_chosen.emit(chosen)

    @Slot()
    def _make_sample(self) -> None:
        keeper = self._keeper

        def make(_job: Job) -> tuple[MadeVault, Path]:
            from oralhistory.use_cases.sample import place_for_sample, sample_collection

            path = place_for_sample()
            with sample_collection() as sample:
                asked = NewVault(path, sample.title, sample.institution, "en", SAMPLE_PASSPHRASE)
            return keeper.create(asked), path

        self.message.be_silent()
        self._wait(self.tr("Making a vault for the sample collection …"))
        self._context.workers.run(make, self._made, self._refused)

    def _made(self, made: tuple[MadeVault, Path]) -> None:
        self.sample_made.emit(made[0].unlocked, made[1])

    def _refused(self, error: OralHistoryError) -> None:
        self._wait("")
        self.message.say("danger", spoken(error))
        self.sample.setFocus()

    def _wait(self, sentence: str) -> None:
        for part in (*self.tiles, self.other_language):
            part.setEnabled(not sentence)
        if sentence:
            self.busy.begin(sentence)
        else:
            self.busy.end()

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._steps.addWidget(_middle(self._languages_step()))
        self._steps.addWidget(_middle(self._ways_step()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._steps)

    def _languages_step(self) -> QBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.wide)
        column.addLayout(_head())
        column.addLayout(_row(self.languages))
        return column

    def _ways_step(self) -> QBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.wide)
        head = _head()
        head.addWidget(self.other_language)
        column.addLayout(head)
        column.addWidget(
            label(
                self.tr(
                    "What people tell you stays in a vault: one locked folder on this laptop. Nothing is sent, "
                    "and nothing leaves that its narrator did not allow."
                ),
                wrap=True,
            )
        )
        column.addLayout(_row(self.tiles))
        column.addWidget(self.busy)
        column.addWidget(self.message)
        column.addLayout(self._limits())
        return column

    def _limits(self) -> QBoxLayout:
        shield = label()
        set_icon(shield, "shield", "muted", 16)
        words = label(
            self.tr(
                "A locked vault cannot be read without its passphrase or its recovery key. Not protected: that a vault "
                "is here at all, and what is on the screen while it is open."
            ),
            "small",
            wrap=True,
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(shield, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(SPACE.hair)
        beside.addWidget(words)
        beside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(beside, 1)
        return row


def _head() -> QHBoxLayout:
    mark = label()
    set_icon(mark, "lock-keyhole", "accent", 28)
    head = QHBoxLayout()
    head.setSpacing(SPACE.medium)
    head.addWidget(mark)
    head.addWidget(label(QApplication.applicationName(), "page"), 1)
    return head


def _language(name: str) -> QPushButton:
    """A language by its own name: whoever can read it needs no other word."""
    made = button(name, "language")
    made.setAutoDefault(True)
    made.setFixedWidth(_TILE)
    return made


def _row(tiles: Sequence[QPushButton]) -> QBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE.large)
    for tile in tiles:
        row.addWidget(tile)
    row.addStretch(1)
    return row


def _middle(inner: QBoxLayout) -> QWidget:
    """A column in the middle of the window."""
    column = QWidget()
    column.setMaximumWidth(_WIDTH)
    inner.setContentsMargins(0, 0, 0, 0)
    column.setLayout(inner)
    page = QWidget()
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(column, 100)
    across.addStretch(1)
    outer = QVBoxLayout(page)
    outer.addStretch(2)
    outer.addLayout(across)
    outer.addStretch(3)
    return page
