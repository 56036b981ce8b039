"""The form of a person; it says beneath a name or a number when somebody in another record has the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from oralhistory.model import Person
from oralhistory.use_cases.same_people import Alike, Likeness

from ...context import Context
from ...i18n import isolate
from ...knowing import Knowing
from ...said_dates import said
from ...widgets.buttons import button
from ...widgets.labels import label
from .record_form import RecordForm, Row
from .record_words import role_words

_AFTER_MS = 350
"""A pause in typing: the whole collection is looked through."""
_MOST = 3
"""How many records one field names."""
_BENEATH = {Alike.NAME: "name", Alike.SOUND: "name", Alike.PHONE: "phones", Alike.CODE: "id_numbers"}


class LikenessLine(QWidget):
    """One record in which somebody may be the same, with a way there; it hides itself when there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._testimony = ""
        self.words = label("", "small", wrap=True)
        self.open: QPushButton = button("", "link", "arrow-right")
        self.open.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.open.clicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.open)
        self.hide()

    def show_likeness(self, like: Likeness, accession: str, *, here: bool) -> None:
        """Say where, and who: never by name."""
        self._testimony = like.testimony
        who = role_words(like.who.role)
        if like.who.born and not self._context.discreet:
            who = self.tr("{role}, born {date}").format(role=who, date=isolate(said(like.who.born)))
        self.words.setText(self._sentence(like.why, here=here).format(accession=isolate(accession), who=who))
        self.open.setText(self.tr("Open {accession}").format(accession=isolate(accession)))
        self.open.setVisible(not here)
        self.show()

    def _sentence(self, why: Alike, *, here: bool) -> str:
        if here:
            return {
                Alike.NAME: self.tr("The same name stands once more in this testimony ({who})."),
                Alike.SOUND: self.tr("A name that sounds the same stands in this testimony ({who})."),
                Alike.PHONE: self.tr("The same telephone stands once more in this testimony ({who})."),
                Alike.CODE: self.tr("The same number stands once more in this testimony ({who})."),
            }[why]
        return {
            Alike.NAME: self.tr("The same name stands in {accession} ({who})."),
            Alike.SOUND: self.tr("A name that sounds the same stands in {accession} ({who})."),
            Alike.PHONE: self.tr("The same telephone stands in {accession} ({who})."),
            Alike.CODE: self.tr("The same number stands in {accession} ({who})."),
        }[why]

    @Slot()
    def _go(self) -> None:
        self._context.go_to("testimony", self._testimony)


class PersonForm(RecordForm):
    """Looks for the same person when a name or a number stood still for a moment; ``testimony`` says which is open."""

    def __init__(self, rows: Sequence[Row], knowing: Knowing, testimony: Callable[[], str], more: str) -> None:
        super().__init__(rows, more=more)
        self._knowing = knowing
        self._testimony = testimony
        self.likenesses: dict[str, list[LikenessLine]] = {}
        for name in ("name", "phones", "id_numbers"):
            lines = self.likenesses[name] = [LikenessLine(knowing.context) for _ in range(_MOST)]
            for line in lines:
                self.row(name).add_below(line)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_AFTER_MS)
        self._looking.timeout.connect(self.look)
        self.changed.connect(self._look_later)
        knowing.gathered.connect(self._look_later)
        knowing.context.discreet_changed.connect(self._look_later)

    def show_part(self, part: object) -> None:
        super().show_part(cast("Person", part))
        self._look_later()

    @Slot()
    def _look_later(self) -> None:
        self._looking.start()

    @Slot()
    def look(self) -> None:
        """Say now who may be the same."""
        person = self.part
        if not isinstance(person, Person) or not self._testimony():
            return
        found = self._knowing.people_like(person, self._testimony())
        accessions = self._knowing.accessions([like.testimony for like in found[: _MOST * len(_BENEATH)]])
        for name, lines in self.likenesses.items():
            told = [like for like in found if _BENEATH[like.why] == name and like.testimony in accessions][:_MOST]
            for number, line in enumerate(lines):
                line.setVisible(False)
                if number < len(told):
                    like = told[number]
                    line.show_likeness(like, accessions[like.testimony], here=like.testimony == self._testimony())
