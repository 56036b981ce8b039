"""What is copied in this window is marked, so that lists of past clippings, which lie on the disk, leave it out.

Secrets are taken back after a minute, everything else when the vault is locked or closed.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

EMPTIED_AFTER_MS = 60_000

_MARK = "x-kde-passwordManagerHint"
_MARKS = {
    _MARK: b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"",
}

_SHARED_WITH_NOBODY = frozenset({"offscreen", "minimal", "linuxfb", "eglfs", "vnc"})
"""Platforms whose clipboard is this process's own; Qt says of it that nobody owns it."""


def empty_what_was_copied_here() -> None:
    """Take testimony back out of the clipboard, X11's selection (to select words is to copy them) and macOS's find
    buffer. What another program has put there since stays.
    """
    clipboard = QGuiApplication.clipboard()
    alone = QGuiApplication.platformName() in _SHARED_WITH_NOBODY
    for mode, ours in (
        (QClipboard.Mode.Clipboard, clipboard.ownsClipboard()),
        (QClipboard.Mode.Selection, clipboard.ownsSelection()),
        (QClipboard.Mode.FindBuffer, clipboard.ownsFindBuffer()),
    ):
        if ours or (alone and mode is QClipboard.Mode.Clipboard):
            clipboard.clear(mode)


class HouseClipboard(QObject):
    """Marks whatever any field of this program copies."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QGuiApplication.clipboard().dataChanged.connect(self._mark)

    @Slot()
    def _mark(self) -> None:
        clipboard = QGuiApplication.clipboard()
        copied = clipboard.mimeData()
        if not clipboard.ownsClipboard() or not copied.formats() or copied.hasFormat(_MARK):
            return
        clipping = QMimeData()
        for kind in copied.formats():
            clipping.setData(kind, copied.data(kind))
        _put_marks(clipping)
        clipboard.setMimeData(clipping)


def _put_marks(clipping: QMimeData) -> None:
    for kind, mark in _MARKS.items():
        clipping.setData(kind, mark)


class SecretClipboard(QObject):
    """Copies a secret and takes it back, unless something else was copied since."""

    def __init__(self, parent: QObject, emptied_after_ms: int = EMPTIED_AFTER_MS) -> None:
        super().__init__(parent)
        self._secret = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(emptied_after_ms)
        self._timer.timeout.connect(self.empty)

    def copy(self, secret: str) -> None:
        """Put ``secret`` on the clipboard for a minute."""
        clipping = QMimeData()
        clipping.setText(secret)
        _put_marks(clipping)
        QGuiApplication.clipboard().setMimeData(clipping)
        self._secret = secret
        self._timer.start()

    @Slot()
    def empty(self) -> None:
        """Take it back now."""
        self._timer.stop()
        if self._secret and QGuiApplication.clipboard().text() == self._secret:
            QGuiApplication.clipboard().clear()
        self._secret = ""
