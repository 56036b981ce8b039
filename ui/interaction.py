"""The one place that asks a person something and waits. Tests put a fake in its stead.

Files are chosen with Qt's own dialog: the system's would write folder and file names into its lists of
recent places. Qt's dialog does too, into its own settings file, so that file is led astray and emptied.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QDir, QSettings, QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from .theme.style import set_look

PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
)


class Interaction(Protocol):
    """Questions to the person before the screen."""

    def confirm(self, title: str, text: str, act: str, *, danger: bool = False) -> bool:
        """Ask in full sentences whether to go on; the button that does is named by the act ("Erase 3 files")."""
        ...

    def choose_file(self, title: str, filters: Sequence[str] = (), start: Path | None = None) -> Path | None:
        """An existing file, or ``None``."""
        ...

    def choose_files(self, title: str, filters: Sequence[str] = (), start: Path | None = None) -> list[Path]:
        """Existing files, or none."""
        ...

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        """An existing folder, or ``None``."""
        ...

    def choose_new_file(self, title: str, name: str, filters: Sequence[str] = ()) -> Path | None:
        """Where to write a file; the dialog asks before one is replaced."""
        ...

    def error(self, sentence: str) -> None:
        """Say what went wrong and what to do, and wait until it was read."""
        ...


class WindowInteraction:
    """Asks with dialogs over a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def confirm(self, title: str, text: str, act: str, *, danger: bool = False) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(_application_name())
        box.setText(title)
        box.setInformativeText(text)
        go = QPushButton(act, box)
        set_look(go, "kind", "danger" if danger else "primary")
        box.addButton(go, QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep if danger else go)
        box.setEscapeButton(keep)
        box.exec()
        agreed = box.clickedButton() is go
        box.deleteLater()
        return agreed

    def error(self, sentence: str) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(_application_name())
        box.setText(sentence)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.exec()
        box.deleteLater()

    def choose_file(self, title: str, filters: Sequence[str] = (), start: Path | None = None) -> Path | None:
        chosen = self._ask(title, QFileDialog.FileMode.ExistingFile, filters, start)
        return chosen[0] if chosen else None

    def choose_files(self, title: str, filters: Sequence[str] = (), start: Path | None = None) -> list[Path]:
        return self._ask(title, QFileDialog.FileMode.ExistingFiles, filters, start)

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        chosen = self._ask(title, QFileDialog.FileMode.Directory, (), start)
        return chosen[0] if chosen else None

    def choose_new_file(self, title: str, name: str, filters: Sequence[str] = ()) -> Path | None:
        chosen = self._ask(title, QFileDialog.FileMode.AnyFile, filters, None, name)
        return chosen[0] if chosen else None

    def _ask(
        self, title: str, mode: QFileDialog.FileMode, filters: Sequence[str], start: Path | None, name: str = ""
    ) -> list[Path]:
        dialog = file_dialog(self._window, title, mode, filters, start)
        if name:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(name)
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        chosen = [Path(path) for path in dialog.selectedFiles()] if accepted else []
        forget_dialog(dialog)
        return chosen


def file_dialog(
    parent: QWidget | None, title: str, mode: QFileDialog.FileMode, filters: Sequence[str], start: Path | None
) -> QFileDialog:
    """Qt's own file dialog, knowing no place but the usual ones; give it to :func:`forget_dialog` afterwards."""
    _lead_settings_astray()
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setFileMode(mode)
    if mode == QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if filters:
        dialog.setNameFilters(list(filters))
    dialog.setDirectory(str(start) if start else QDir.homePath())
    dialog.setHistory([])
    places = [QStandardPaths.writableLocation(place) for place in PLACES]
    dialog.setSidebarUrls([QUrl.fromLocalFile(place) for place in dict.fromkeys(places) if place])
    return dialog


def forget_dialog(dialog: QFileDialog) -> None:
    """Destroy the dialog at once and erase what its destructor wrote down: folders and their history."""
    shiboken6.delete(dialog)
    traces = QSettings(QSettings.Scope.UserScope, "QtProject")
    traces.remove("FileDialog")
    traces.sync()


def _lead_settings_astray() -> None:
    """Where Qt keeps settings in files, send them where no file can be made."""
    if sys.platform not in ("win32", "darwin"):
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "/dev/null/nowhere")


def _application_name() -> str:
    return QCoreApplication.applicationName()
