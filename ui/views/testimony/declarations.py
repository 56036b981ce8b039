"""What the collection declared for its records, read once and again when it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from oralhistory.use_cases import custom_fields, vocabularies
from oralhistory.workspace import Aspect, Changes

from ...house import House
from .custom_fields import Declared
from .term_fields import Terms

TOPICS = ("keywords", "content_warnings")


@dataclass(frozen=True)
class Shown:
    """For a testimony in one language: where keywords and warnings come from, and the collection's own fields."""

    topics: Mapping[str, Terms]
    declared: Declared


class Declarations(QObject):
    """Belongs to one open vault."""

    changed = Signal()

    def __init__(self, house: House, language: str, parent: QObject) -> None:
        """``language`` is the window's."""
        super().__init__(parent)
        self._house = house
        self._language = language
        self._read()
        house.changed.connect(self._changed)

    def shown(self, language: str) -> Shown:
        """What holds for a testimony in ``language`` (BCP 47; empty for the collection's own).

        Keywords leave in packages, so they stand there in the testimony's language; what stays in the vault is shown
        in the window's. A record keeps both in the testimony's.
        """
        own = self._house.workspace.vault.collection.language
        kept_in = (language or own, own)
        topics = {
            name: Terms(found, kept_in, kept_in)
            for name in TOPICS
            if (found := self._vocabularies.of_topic(name)) is not None
        }
        terms = {
            field.key: Terms(found, (self._language, *kept_in), kept_in)
            for field in self._fields
            if field.kind in custom_fields.TERM_KINDS
            and (found := self._vocabularies.vocabulary(field.vocabulary)) is not None
        }
        return Shown(topics, Declared(self._fields, terms, self._language))

    def _read(self) -> None:
        self._fields = custom_fields.declared(self._house.workspace)
        self._vocabularies = vocabularies.kept(self._house.workspace)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if Aspect.COLLECTION not in changes.aspects:
            return
        before = (self._fields, self._vocabularies)
        self._read()
        if (self._fields, self._vocabularies) != before:
            self.changed.emit()
