"""A field for a language: the common ones by name, any other by its BCP 47 code."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from ...i18n import language_name as name_of

COMMON = ("he", "ar", "en", "ru", "am", "fr", "es", "de", "yi", "fa", "tr", "uk", "ti", "hi", "zh")
_CODE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


class LanguageEdit(QComboBox):
    """Shows names, keeps codes. What is typed and is no known name is kept as it stands."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.addItem("", "")
        for code in COMMON:
            self.addItem(language_name(code), code)
        self.activated.connect(self._told)
        field = self.lineEdit()
        assert field is not None
        field.textEdited.connect(self._told)

    def language(self) -> str:
        """The code; a text that is neither name nor code as it was typed."""
        typed = " ".join(self.currentText().split())
        for place in range(self.count()):
            if self.itemText(place).casefold() == typed.casefold():
                return str(self.itemData(place))
        return typed

    def set_language(self, code: str) -> None:
        """Show a language; nobody is told."""
        if code == self.language():
            return
        place = self.findData(code)
        if place >= 0:
            self.setCurrentIndex(place)
        else:
            self.setCurrentIndex(-1)
            self.setEditText(code)

    def is_code(self) -> bool:
        """Whether it is empty, or a code as BCP 47 (RFC 5646) writes them."""
        language = self.language()
        return not language or _CODE.fullmatch(language) is not None

    @Slot()
    def _told(self) -> None:
        self.changed.emit()


def language_name(code: str) -> str:
    """The language's name in itself, with its code."""
    name = name_of(code)
    return code if name == code else f"{name} ({code})"
