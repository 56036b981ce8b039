"""One testimony being edited: what is typed, when it is saved, how it is taken back, and what a clash means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from oralhistory.errors import Clash
from oralhistory.model import Testimony

from ...autosave import Autosave
from ...context import Context
from ...house import House

if TYPE_CHECKING:
    from oralhistory.workspace import OpenTestimony


class Editing(QObject):
    """Holds the testimony shown. Tabs build a new :class:`Testimony` and give it to :meth:`change`."""

    replaced = Signal()
    """The testimony is another than the tabs show: opened, taken back, or saved by someone else. Show it anew."""
    edited = Signal()
    """A tab changed it; whoever shows parts of it (title, counts) may look again."""
    troubled = Signal(str)
    """A sentence why saving failed or what a clash did; empty when all is well again."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        session = context.session
        assert isinstance(session, House)
        self.house = session
        self.workspace = session.workspace
        self._open: OpenTestimony | None = None
        self._now: Testimony | None = None
        self._autosave = Autosave(self._save, self, state=context.saved)
        self._autosave.changed.connect(self._tell_trouble)
        self._saving = False

    # ---- what is open ------------------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """The testimony's id; empty before one is opened."""
        return self._open.id if self._open else ""

    @property
    def is_saving(self) -> bool:
        """Whether a change that is being told is this one's own save, which every tab already shows."""
        return self._saving

    @property
    def open(self) -> OpenTestimony:
        """As it was last read or saved."""
        assert self._open is not None
        return self._open

    @property
    def testimony(self) -> Testimony:
        """As it stands now, what is not yet saved included."""
        assert self._now is not None
        return self._now

    def show(self, id: str) -> OpenTestimony:
        """Open a testimony in place of the one before, which is saved first."""
        self.flush()
        self._read(id)
        return self.open

    # ---- changing ----------------------------------------------------------------------------------------

    def change(self, step: str, testimony: Testimony) -> None:
        """The testimony as it shall be; saved within a second. ``step`` names it for undo: "change of title"."""
        if testimony == self._now:
            return
        self._now = testimony
        self._autosave.touch()
        self.edited.emit()

    def flush(self) -> bool:
        """Save now what is due; ``False`` when it could not be (it is kept and tried again)."""
        return self._autosave.flush()

    def reread(self) -> None:
        """Someone else changed it in the vault: take that over, unless something typed here is still due."""
        if self._open is not None and not self._autosave.dirty and not self._saving:
            self._read(self._open.id)

    # ---- inside ------------------------------------------------------------------------------------------

    def _read(self, id: str) -> None:
        self._open = self.workspace.get(id)
        self._now = self._open.testimony
        self.replaced.emit()

    def _save(self) -> None:
        if self._open is None or self._now is None:
            return
        self._saving = True
        try:
            self.workspace.save(self._open.id, self._now, expected_revision=self._open.revision)
        except Clash as clash:
            self._after_clash(str(clash))
            return
        finally:
            self._saving = False
        self._open = self.workspace.get(self._open.id)

    def _after_clash(self, sentence: str) -> None:
        """Both versions are kept: go on from the present one."""
        assert self._open is not None
        self._read(self._open.id)
        self.troubled.emit(sentence)

    @Slot()
    def _tell_trouble(self) -> None:
        if self._autosave.trouble or not self._autosave.dirty:
            self.troubled.emit(self._autosave.trouble)
