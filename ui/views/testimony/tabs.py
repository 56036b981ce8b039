"""The tabs of a testimony, once and in their order; a tab's module is imported when the tab is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ...context import Context
from .editing import Editing

if TYPE_CHECKING:
    from oralhistory.workspace import Changes, OpenTestimony


class TestimonyTab(QWidget):
    """One matter of the testimony. Made once for each unlocking and shown one testimony after another.

    ``editing`` holds the testimony as it stands now, unsaved words included (``editing.testimony``), saves
    what :meth:`Editing.change` is given, and knows the workspace (``editing.workspace``).
    """

    open_count_changed = Signal(int)
    """How many things in this tab need a person now; the tab gets a mark."""
    alone = Signal(bool)
    """Whether the tab wants the whole page for itself, without header and bar: a narrator looks on."""
    protect_asked = Signal()
    """Words shall be protected: those selected, if any are."""

    goes_by_layout = False
    """Whether the Tab key goes through the whole page by layout: where rows come and go between its controls."""

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.editing = editing

    def show_testimony(self, opened: OpenTestimony) -> None:
        """Show this testimony; called when the tab comes to the front, and again when another is opened."""
        raise NotImplementedError

    def refresh(self, changes: Changes) -> None:
        """The vault changed this testimony; ``changes.aspects`` says what of it. Called only while the tab is shown."""

    def flush(self) -> bool:
        """Take over what stands in fields but was not yet given to ``editing``. ``False``: it cannot be."""
        return True

    def selected_words(self) -> str:
        """The identified words that are selected in the tab; nothing where there are none."""
        return ""

    def show_place(self, place: object) -> None:
        """Show a place in the tab; what places there are is the tab's own affair."""


@dataclass(frozen=True)
class TabSpec:
    """A tab of the testimony page."""

    key: str
    title: Callable[[], str]
    icon: str
    factory: Callable[[Context, Editing], TestimonyTab]


def interview_title() -> str:
    """The tab's word."""
    return QCoreApplication.translate("TestimonyTabs", "Interview")


def consent_title() -> str:
    """The tab's word."""
    return QCoreApplication.translate("TestimonyTabs", "Consent")


def transcript_title() -> str:
    """The tab's word."""
    return QCoreApplication.translate("TestimonyTabs", "Transcript")


def anonymise_title() -> str:
    """The tab's word."""
    return QCoreApplication.translate("TestimonyTabs", "Anonymise")


def files_title() -> str:
    """The tab's word."""
    return QCoreApplication.translate("TestimonyTabs", "Files")


def history_title() -> str:
    """The tab's word."""
    return QCoreApplication.translate("TestimonyTabs", "History")


def notes_title() -> str:
    """The tab's word."""
    return QCoreApplication.translate("TestimonyTabs", "Private notes")


def _notes(context: Context, editing: Editing) -> TestimonyTab:
    from .notes_tab import NotesTab

    return NotesTab(context, editing)


def _history(context: Context, editing: Editing) -> TestimonyTab:
    from .history_tab import HistoryTab

    return HistoryTab(context, editing)


def _interview(context: Context, editing: Editing) -> TestimonyTab:
    from .interview_tab import InterviewTab

    return InterviewTab(context, editing)


def _consent(context: Context, editing: Editing) -> TestimonyTab:
    from .consent_tab import ConsentTab

    return ConsentTab(context, editing)


def _transcript(context: Context, editing: Editing) -> TestimonyTab:
    from .transcript_tab import TranscriptTab

    return TranscriptTab(context, editing)


def _anonymise(context: Context, editing: Editing) -> TestimonyTab:
    from .anonymise_tab import AnonymiseTab

    return AnonymiseTab(context, editing)


def _files(context: Context, editing: Editing) -> TestimonyTab:
    from .files_tab import FilesTab

    return FilesTab(context, editing)


TABS: tuple[TabSpec, ...] = (
    TabSpec("interview", interview_title, "mic", _interview),
    TabSpec("consent", consent_title, "handshake", _consent),
    TabSpec("transcript", transcript_title, "message-square-text", _transcript),
    TabSpec("anonymise", anonymise_title, "eye-off", _anonymise),
    TabSpec("files", files_title, "paperclip", _files),
    TabSpec("history", history_title, "history", _history),
    TabSpec("notes", notes_title, "lock-keyhole", _notes),
)
"""In the order of the work; what never leaves stands last."""
