"""One testimony being edited: what is typed, when it is saved, how it is taken back, and what a clash means."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from oralhistory.errors import Clash
from oralhistory.model import Testimony

from ...autosave import Autosave
from ...context import Context
from ...house import House
from ...sentences import spoken

if TYPE_CHECKING:
    from oralhistory.workspace import Changes, OpenTestimony


class Edit:
    """One step that can be taken back: what was typed between two saves, under one name.

    Only the fields that the step changed go back, so that what came in between by another way (a recording
    added, consent recorded) stays.
    """

    def __init__(self, editing: Editing, id: str, name: str, before: Testimony, after: Testimony) -> None:
        self._editing = editing
        self.id = id
        self.name = name
        self.before = before
        self.after = after

    def undo(self) -> None:
        """Back to what was before."""
        self._editing.put(self.id, self.after, self.before)

    def redo(self) -> None:
        """Forth again."""
        self._editing.put(self.id, self.before, self.after)


class Editing(QObject):
    """Holds the testimony shown. Tabs build a new :class:`Testimony` and give it to :meth:`change`."""

    replaced = Signal()
    """The testimony is another than the tabs show: opened, taken back, or saved by someone else. Show it anew."""
    edited = Signal()
    """A tab changed it; whoever shows parts of it (title, counts) may look again."""
    saved = Signal()
    """The vault has it; where it stands may be another."""
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
        self._edit: Edit | None = None
        self._saving = False
        self._clashed = ""
        self._autosave = Autosave(self._save, self, state=context.saved)
        self._autosave.changed.connect(self._tell_trouble)

    # ---- what is open ------------------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """The testimony's id; empty before one is opened."""
        return self._open.id if self._open else ""

    @property
    def is_saving(self) -> bool:
        """Whether a change that is being told is this one's own save, which the tab in front shows already."""
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

    @property
    def open_now(self) -> OpenTestimony:
        """:attr:`open` with the :attr:`testimony` as it stands now."""
        return replace(self.open, testimony=self.testimony)

    def show(self, id: str) -> None:
        """Open a testimony in place of the one before, which is saved first.

        Raises:
            InputError: there is no such testimony.
        """
        self.flush()
        self._read(id)

    def let_go(self) -> None:
        """Hold nothing any more of what was open: it was put away, and is saved."""
        self._open = self._now = self._edit = None

    # ---- changing ----------------------------------------------------------------------------------------

    def change(self, name: str, testimony: Testimony) -> None:
        """The testimony as it shall be; saved within a second. ``name`` names the step: "change of title"."""
        before = self.testimony
        if testimony == before:
            return
        self._now = testimony
        edit = self._edit
        if edit is not None and edit.name == name and self.context.undo.undo_name == name:
            edit.after = testimony
        else:
            edit = self._edit = Edit(self, self.id, name, before, testimony)
            self.context.undo.push(name, edit.undo, edit.redo)
        self._autosave.touch()
        self.edited.emit()

    def put(self, id: str, old: Testimony, new: Testimony) -> None:
        """Undo's way: of testimony ``id``, set the fields in which ``old`` and ``new`` differ to those of ``new``."""
        self.flush()
        self._edit = None
        if id != self.id:
            opened = self.workspace.get(id)
            self.workspace.save(id, _taken_over(opened.testimony, old, new), expected_revision=opened.revision)
            return
        self._now = _taken_over(self.testimony, old, new)
        self._autosave.touch()
        self.flush()
        self.replaced.emit()

    def flush(self) -> bool:
        """Save now what is due; ``False`` when it could not be (it is kept and tried again)."""
        return self._autosave.flush()

    def take_over(self, changes: Changes) -> None:
        """The vault changed this testimony by another way than :meth:`change`.

        What is typed here and not yet saved stays; if the record itself changed, saving it will be a clash.
        """
        opened = self.workspace.get(self.id)
        if opened.revision == self.open.revision:
            consent = opened.testimony.consent
            self._open = replace(self.open, testimony=replace(self.open.testimony, consent=consent))
            self._now = replace(self.testimony, consent=consent)
        elif not self._autosave.dirty:
            self._read(self.id)

    # ---- inside ------------------------------------------------------------------------------------------

    def _read(self, id: str) -> None:
        self._open = self.workspace.get(id)
        self._now = self._open.testimony
        self._edit = None
        self.replaced.emit()

    def _save(self) -> None:
        self._edit = None
        opened, now = self.open, self.testimony
        self._saving = True
        try:
            revision = self.workspace.save(opened.id, now, expected_revision=opened.revision)
        except Clash as clash:
            self._clashed = spoken(clash)
            self._read(opened.id)
            return
        finally:
            self._saving = False
        self._clashed = ""
        self._open = replace(opened, revision=revision, testimony=now)
        self.saved.emit()

    @Slot()
    def _tell_trouble(self) -> None:
        if self._autosave.trouble or not self._autosave.dirty:
            self.troubled.emit(self._autosave.trouble or self._clashed)


def _taken_over(present: Testimony, old: Testimony, new: Testimony) -> Testimony:
    """``present`` with every field in which ``old`` and ``new`` differ as ``new`` has it."""
    made = present
    for each in fields(Testimony):
        if getattr(old, each.name) != getattr(new, each.name):
            made = replace(made, **{each.name: getattr(new, each.name)})
    return made
