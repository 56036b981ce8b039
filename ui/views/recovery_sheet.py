"""The recovery key as a person may keep it: groups, words, a QR code; copied, saved, printed. The one place for it."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oralhistory.errors import MachineError, unwritable
from oralhistory.use_cases.recovery import SpelledKey, spelled

from ..clipboard import SecretClipboard
from ..context import Context
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.labels import label
from ..widgets.message import Message
from ..widgets.numbered_parts import COLUMNS, NumberedParts
from ..widgets.qr_code import QrCode, picture

_PRINTED_SQUARE = 5
"""Of the QR code on paper, in CSS pixels: five centimetres for the whole."""
_SHARPER = 4


class RecoverySheet(QWidget):
    """Empty until :meth:`show_key`, and again after :meth:`forget`."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._clipboard = SecretClipboard(self)
        self._key: SpelledKey | None = None
        self.groups = NumberedParts(self.tr("The recovery key in nine groups"))
        self.words = NumberedParts(self.tr("The recovery key in fifteen words"))
        self.code = QrCode(self.tr("The recovery key as a QR code"))
        self.message = Message()
        self.copy = button(self.tr("Copy for a minute"), "", "copy")
        self.save = button(self.tr("Save to a stick …"), "", "save")
        self.print = button(self.tr("Print …"), "", "printer")
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self._buttons = FlowLayout(gap=SPACE.small)
        for each in (self.copy, self.save, self.print):
            self._buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._forms())
        column.addLayout(self._buttons)
        column.addWidget(self.message)

    def add_button(self, made: QAbstractButton) -> None:
        """A further button beside those of the sheet."""
        self._buttons.addWidget(made)

    def show_key(self, key: str) -> None:
        """Show a key, given in groups or words.

        Raises:
            InputError: it is no recovery key.
        """
        self._key = spelled(key)
        self.groups.show_parts(self._key.groups)
        self.words.show_parts(self._key.words)
        self.code.show_code(self._key.code)
        self.message.be_silent()

    def forget(self) -> None:
        """Show nothing any more. What was copied is taken back when its minute is over."""
        self._key = None
        self.groups.show_parts(())
        self.words.show_parts(())
        self.code.show_code(())
        self.message.be_silent()

    @property
    def key(self) -> SpelledKey | None:
        """The key shown."""
        return self._key

    def document(self) -> QTextDocument:
        """What is printed."""
        made = QTextDocument()
        if self._key is None:
            return made
        direction = QTextOption()
        direction.setTextDirection(self.layoutDirection())
        made.setDefaultTextOption(direction)
        name = QUrl("code")
        code = picture(self._key.code, _PRINTED_SQUARE * _SHARPER)
        made.addResource(QTextDocument.ResourceType.ImageResource.value, name, code)
        width = code.width() // _SHARPER
        made.setHtml(
            f"<h2>{escape(self.tr('Recovery key'))}</h2><p>{escape(self._what_for())}</p>"
            + _table(self._key.groups)
            + _table(self._key.words)
            + f'<p align="center"><img src="{name.toString()}" width="{width}" height="{width}"></p>'
        )
        return made

    def text(self) -> str:
        """What is saved."""
        if self._key is None:
            return ""
        words = "\n".join(f"{number}. {word}" for number, word in enumerate(self._key.words, 1))
        return "\n\n".join((self.tr("Recovery key"), self._key.key, words, self._what_for())) + "\n"

    def _what_for(self) -> str:
        return self.tr(
            "It opens the vault like the passphrase does, in groups or in words. Keep it in a safe place, away from "
            "the laptop, and without the name of the collection."
        )

    def _forms(self) -> FlowLayout:
        """What is typed and what is scanned, side by side; one beneath the other where the type is large."""
        typed, scanned = QWidget(), QWidget()
        column = _column(typed)
        for title, parts in ((self.tr("In groups"), self.groups), (self.tr("Or in words"), self.words)):
            column.addWidget(label(title, "strong"))
            column.addWidget(parts, 0, Qt.AlignmentFlag.AlignLeading)
            column.addSpacing(SPACE.small)
        column = _column(scanned)
        column.addWidget(label(self.tr("Or to scan"), "strong"))
        column.addWidget(_well(self.code), 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(label(self.tr("A photo of it opens the vault too: take none."), "small"))
        column.addStretch(1)
        both = FlowLayout(gap=SPACE.wide)
        both.addWidget(typed)
        both.addWidget(scanned)
        return both

    @Slot()
    def _copy(self) -> None:
        if self._key is not None:
            self._clipboard.copy(self._key.key)
            self.message.say("info", self.tr("Copied. The clipboard is emptied in a minute."))

    @Slot()
    def _save(self) -> None:
        path = self._context.interaction.choose_new_file(self.tr("Save the recovery key"), "key.txt")
        if path is None:
            return
        try:
            write_private(path, self.text())
        except MachineError as error:
            self.message.say("danger", spoken(error))
        else:
            self.message.say(
                "warn", self.tr("Saved. Take the file away from this laptop: whoever finds it opens the vault.")
            )

    @Slot()
    def _print(self) -> None:
        from ..dialogs.print_document import ask

        if ask(self, self.document()):
            self.message.say("info", self.tr("Sent to the printer."))


def _column(within: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(within)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(SPACE.hair)
    return made


def _well(code: QWidget) -> QFrame:
    """The same ground as beneath the groups and words, so that the code's white edge is seen."""
    made = QFrame()
    made.setObjectName("parts")
    inner = QHBoxLayout(made)
    inner.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
    inner.addWidget(code)
    return made


def write_private(path: Path, text: str) -> None:
    """Write a text that only its owner may read (mode 0600).

    Raises:
        MachineError: it cannot be written there.
    """
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise unwritable(error) from error


def _table(parts: tuple[str, ...]) -> str:
    height = -(-len(parts) // COLUMNS)
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td align="right" dir="ltr" width="28"><tt>{number}</tt></td><td align="left" dir="ltr" width="130">'
            f"<tt>&nbsp;<b>{parts[number - 1]}</b></tt></td>"
            for number in range(row + 1, len(parts) + 1, height)
        )
        + "</tr>"
        for row in range(height)
    )
    return f'<p></p><table align="center" dir="ltr" cellpadding="3" style="font-size: 12pt">{rows}</table>'
