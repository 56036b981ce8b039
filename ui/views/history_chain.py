"""Whether the chain of events is whole, found out without holding the window up."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from oralhistory.errors import OralHistoryError
from oralhistory.jobs import Job
from oralhistory.use_cases import history

from ..breaths import Breaths
from ..i18n import number
from ..sentences import spoken
from ..widgets.message import Message

if TYPE_CHECKING:
    from ..house import House


class ChainState(Message):
    """A bar that says it. Every event is hashed once a sitting; later looks hash what came since."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._again = False
        self._breaths = Breaths(self)
        self._breaths.done.connect(self._told)
        self._breaths.failed.connect(self._failed)
        house.closing.connect(self._breaths.abandon)

    def look(self) -> None:
        """Look (again): something was done."""
        if self._breaths.running:
            self._again = True
            return
        if not self.text():
            self.say("info", self.tr("Looking whether the chain of events is whole …"))
        self._breaths.begin(self._start)

    def _start(self, job: Job) -> Generator[None, None, history.ChainSound]:
        return history.checking(self._house.workspace, job)

    @Slot(object)
    def _told(self, sound: object) -> None:
        if isinstance(sound, history.ChainSound):
            self._say_once(*self._words(sound))
        if self._again:
            self._again = False
            self.look()

    def _words(self, sound: history.ChainSound) -> tuple[str, str]:
        """Level and sentence."""
        if sound.broken_at is not None:
            sentence = self.tr("The chain of events is broken at event {number}. Restore the vault from a backup.")
            return "danger", sentence.format(number=number(sound.broken_at))
        if sound.cut_after is not None and sound.now:
            sentence = self.tr(
                "The chain of events was cut after event {number}: what was done after it is gone. "
                "Restore the vault from a backup."
            )
            return "danger", sentence.format(number=number(sound.cut_after))
        if sound.cut_after is not None:
            sentence = self.tr("The chain of events was once cut after event {number}. What came since is intact.")
            return "warn", sentence.format(number=number(sound.cut_after))
        return "good", self.tr("The chain of events is intact: none was changed, removed or slipped in.")

    @Slot(object)
    def _failed(self, error: OralHistoryError) -> None:
        self._say_once("danger", spoken(error))

    def _say_once(self, level: str, sentence: str) -> None:
        """A sentence that stands there already is not read out again."""
        if sentence != self.text():
            self.say(level, sentence)
