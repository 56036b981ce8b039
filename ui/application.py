"""The window's entry: sets the application up, stands at the door, opens the house, locks by starting afresh."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from oralhistory import settings as stored
from oralhistory.errors import OralHistoryError
from oralhistory.hardening import harden

from .clipboard import HouseClipboard, empty_what_was_copied_here
from .context import PageSpec
from .faults import Faults
from .house import House, WorkspaceKeeper
from .i18n import Languages
from .interaction import Interaction
from .keeper import Keeper
from .main_window import MainWindow
from .notice import Notice, notice_in
from .pages import NEW_TESTIMONY_PAGE, PAGES, SEARCH_PAGE
from .process import Collector, become, command_line
from .sentences import spoken
from .theme import Theme
from .views.door import Door

NAME = "oralhistory"
_PATIENCE_BEFORE_ERASING_MS = 500
"""Work under way gets no longer: who erases is in a hurry."""


class Application(QObject):
    """Holds the window and leads from the door into the house and back."""

    def __init__(
        self,
        app: QApplication,
        keeper: Keeper,
        *,
        pages: Sequence[PageSpec] = (),
        vault: Path | None = None,
        notice: Notice | None = None,
        settings_file: Path | None = None,
        interaction: Interaction | None = None,
        restart: Callable[[list[str]], None] = become,
    ) -> None:
        super().__init__(app)
        self._keeper = keeper
        self._settings_file = settings_file
        self._restart = restart
        self._clipboard = HouseClipboard(self)
        self.settings = stored.load(settings_file)
        self._vault = vault or (Path(self.settings.last_vault) if self.settings.last_vault else None)
        self.languages = Languages(app, self.settings.language)
        self.theme = Theme(app, self.settings.theme, self.settings.text_percent)
        self.window = MainWindow(self.theme, self.languages, self.settings, interaction)
        for page in pages:
            self.window.add_page(page.key, page.title, page.icon, page.factory, hidden=page.hidden)
        if SEARCH_PAGE in [page.key for page in pages]:
            self.window.set_search_page(SEARCH_PAGE)
        self.window.new_testimony_asked.connect(self._new_testimony)
        self.window.context.language_asked.connect(self._choose_language)
        self.window.context.vault_asked.connect(self._change_vault)
        self.window.lock_asked.connect(self.lock)
        self.window.closing.connect(self._close)
        self.window.theme_chosen.connect(self._keep_theme)
        self.window.context.erase_asked.connect(self.erase)
        self.show_door()
        self._notice = notice
        self._tell()

    def _tell(self) -> None:
        if self._notice is not None:
            self._door().tell(self._notice)

    def _door(self) -> Door:
        return self.window.findChildren(Door)[-1]

    @Slot()
    def show_door(self) -> None:
        """Stand before the vault."""
        door = Door(self.window.context, self._keeper, self._vault)
        door.unlocked.connect(self._enter)
        door.new_vault_asked.connect(self._show_new_vault)
        door.language_asked.connect(self._choose_language)
        door.remember_asked.connect(self._keep_remembering)
        door.erased.connect(self._forget)
        self.window.show_door(door)
        self.window.switch.allow(True)

    @Slot()
    def lock(self) -> None:
        """Close the vault and end the process that held its keys; a new one shows the door."""
        try:
            self._put_away()
        finally:  # even a fault of the program must not keep the keys here
            self._hide()
            self._begin_afresh(command_line(self._vault))

    @Slot()
    def erase(self) -> None:
        """Close the vault without a question, destroy it, and let a new process stand at the door and say so."""
        from .views.erasing import destroy

        if self._vault is None:
            return
        notice = Notice.NOT_ERASED
        self._hide()
        try:
            self._put_away(_PATIENCE_BEFORE_ERASING_MS)
            notice = destroy(self._vault)
            if notice is not Notice.NOT_ERASED:
                self._forget(self._vault)
        finally:
            self._begin_afresh(command_line(self._vault, notice))

    @Slot(Path)
    def _forget(self, vault: Path) -> None:
        """It is destroyed: nothing on this laptop shall lead to it."""
        if self._vault == vault:
            self._vault = None
        if self.settings.last_vault == str(vault):
            self._keep(replace(self.settings, last_vault=""))

    def _hide(self) -> None:
        for window in QApplication.topLevelWidgets():
            window.hide()

    def _begin_afresh(self, command: list[str]) -> None:
        try:
            self._restart(command)
        finally:
            QApplication.quit()  # on Windows; and elsewhere should the program not be there any more

    @Slot(object)
    def _change_vault(self, path: object) -> None:
        if isinstance(path, Path) and self.window.leave():
            self._vault = path
            self.lock()

    @Slot()
    def _show_new_vault(self) -> None:
        from .views.new_vault import NewVaultView

        view = NewVaultView(self.window.context, self._keeper)
        view.left.connect(self.show_door)
        view.made.connect(self._enter_new)
        self.window.show_door(view)
        self.window.switch.allow(False)

    @Slot(object)
    def _enter(self, unlocked: object) -> None:
        door = self.sender()
        if isinstance(door, Door):
            self._vault = door.vault
        try:
            session = self._keeper.enter(unlocked)
        except OralHistoryError as error:
            if isinstance(door, Door):
                door.say(spoken(error))
            else:
                self.window.context.interaction.error(spoken(error))
            return
        self._keep(replace(self.settings, last_vault=str(self._vault or "")))
        self.window.switch.allow(True)
        self.window.show_house(session)
        if isinstance(session, House):
            from .automatic_backup import AutomaticBackup
            from .shredder import shredder_of

            AutomaticBackup(self.window.context, session)
            shredder_of(self.window.context).begin()

    @Slot(object, object)
    def _enter_new(self, unlocked: object, path: object) -> None:
        if isinstance(path, Path):
            self._vault = path
        self._enter(unlocked)

    @Slot()
    def _new_testimony(self) -> None:
        if self.window.context.session is not None:
            self.window.context.go_to(NEW_TESTIMONY_PAGE, "")

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        """Speak it from now on: stand at the door anew, or make every page of the house anew."""
        at_door = self.window.context.session is None
        if not at_door and not self.window.switch.may_change():
            return
        if at_door:
            self._vault = self._door().vault or self._vault
        self.languages.choose(code)
        self._keep(replace(self.settings, language=code))
        if at_door:
            self.show_door()
            self._tell()

    @Slot(str)
    def _keep_theme(self, choice: str) -> None:
        self._keep(replace(self.settings, theme=choice))

    @Slot(bool)
    def _keep_remembering(self, on: bool) -> None:
        self._keep(replace(self.settings, remember_vault=on))

    def _keep(self, settings: stored.Settings) -> None:
        self.settings = self.window.context.settings = settings
        try:
            stored.save(settings, self._settings_file)
        except OralHistoryError as error:
            self.window.context.say(spoken(error))

    @Slot()
    def _close(self) -> None:
        self._put_away()

    def _put_away(self, patience_ms: int = 10_000) -> None:
        """Nothing of the vault stays: not in the clipboard, in a page, in work under way, or open."""
        empty_what_was_copied_here()
        context = self.window.context
        session = context.session
        context.workers.shut_down(patience_ms)
        self.window.empty_house()
        if session is not None:
            with suppress(OralHistoryError):  # all is saved; a stick that is gone must not keep the vault open
                session.close()


def make_application(argv: Sequence[str]) -> QApplication:
    """The one QApplication; it is given no arguments, so that Qt reads none of ours."""
    app = QApplication([argv[0] if argv else NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName(NAME)
    app.setQuitOnLastWindowClosed(True)
    return app


def main(argv: Sequence[str]) -> int:
    """Open the window before the door of the vault that ``argv[1]`` names, if any; the exit status of the loop."""
    harden()
    app = make_application(argv)
    collector = Collector(app)
    arguments = list(argv[1:])
    notice = notice_in(arguments)
    vault = Path(arguments[0]).absolute() if arguments else None
    application = Application(app, WorkspaceKeeper(), pages=PAGES, vault=vault, notice=notice)
    faults = Faults(application.window, app)
    faults.install()
    application.window.show()
    status = app.exec()
    faults.uninstall()
    collector.stop()
    return status


def run() -> int:
    """The entry of the installed program."""
    return main(sys.argv)
