"""A field for a secret: hidden, shown while one wants, and kept out of the clipboard and the input method."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from ..theme.icons import set_icon


class SecretEdit(QLineEdit):
    """``shown`` tells of every switch."""

    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, eye: bool = True) -> None:
        super().__init__(parent)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self.show_secret)
        if eye:
            self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._align()
        self.show_secret(False)

    @Slot(bool)
    def show_secret(self, visible: bool) -> None:
        """Show what is typed, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password)
        self._eye.setChecked(visible)
        set_icon(self._eye, "eye-off" if visible else "eye", "muted")
        self._eye.setText(self.tr("Hide what is typed") if visible else self.tr("Show what is typed"))
        self.shown.emit(visible)

    def _align(self) -> None:
        """At the leading side: dots have no direction of their own, and would follow the keyboard's."""
        leading = Qt.AlignmentFlag.AlignTrailing if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeading
        self.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def take(self) -> str:
        """What was typed; the field is empty and hidden again afterwards."""
        secret = self.text()
        self.clear()
        self.show_secret(False)
        return secret

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        if event.type() == QEvent.Type.LanguageChange:
            self.show_secret(self.echoMode() == QLineEdit.EchoMode.Normal)
