"""Taking back what was recorded about consent, where that can be: a part that was withdrawn or narrowed by mistake.

The mistake stays in the timeline. Since more may leave afterwards, it is asked first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from oralhistory.errors import OralHistoryError
from oralhistory.model import ConsentEvent, EventKind
from oralhistory.use_cases import consenting

from ...context import Context
from ...sentences import spoken
from ...undo import Declined
from . import consent_sentences as sentences

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

translate = QCoreApplication.translate


def offer_undo(context: Context, workspace: Workspace, id: str, event: ConsentEvent) -> None:
    """Let Ctrl+Z take back what was just recorded, if anything can."""
    if consenting.may_give_back(workspace, id):
        step = _Mistake(context, workspace, id, event)
        context.undo.push(step.name, step.undo, step.redo)


class _Mistake:
    """One event that took a part back."""

    def __init__(self, context: Context, workspace: Workspace, id: str, event: ConsentEvent) -> None:
        self._context = context
        self._workspace = workspace
        self._id = id
        self._event = event
        scope = sentences.here().grants(event.grants)
        if event.event is EventKind.WITHDRAWN:
            self.name = translate("ConsentUndo", "withdrawal of consent to {scope}").format(scope=scope)
        else:
            self.name = translate("ConsentUndo", "narrowing of consent: {scope}").format(scope=scope)

    def undo(self) -> None:
        """Ask, and record what gives it back."""
        agreed = self._context.interaction.confirm(
            translate("ConsentUndo", "Was this recorded by mistake?"),
            translate(
                "ConsentUndo",
                "“{event}” stays in the timeline. What is recorded now gives back what it took away, so that more may "
                "leave again. Do this only if the narrator did not want it taken back.",
            ).format(event=sentences.sentence(self._event)),
            translate("ConsentUndo", "Give it back"),
            danger=True,
        )
        if not agreed:
            raise Declined
        try:
            consenting.give_back(self._workspace, self._id, self._event)
        except OralHistoryError as error:
            self._context.interaction.error(spoken(error))
            raise Declined from error

    def redo(self) -> None:
        """It was no mistake: take the part back once more. That needs no question."""
        try:
            self._event = consenting.record(self._workspace, self._id, self._event)
        except OralHistoryError as error:
            self._context.interaction.error(spoken(error))
            raise Declined from error
