"""The window's entry: sets the application up, stands at the door, opens the house, locks by starting afresh."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from oralhistory import settings as stored
from oralhistory.errors import OralHistoryError
from oralhistory.hardening import harden

from .actions import Act
from .clipboard import HouseClipboard, empty_what_was_copied_here
from .context import PageSpec
from .faults import Faults
from .help import Help
from .house import House, WorkspaceKeeper
from .i18n import Languages
from .interaction import Interaction
from .keeper import Keeper
from .main_window import MainWindow
from .notice import BLANKED, Notice, blanked_in, notice_in
from .pages import NEW_TESTIMONY_PAGE, PAGES, SEARCH_PAGE
from .preferences import OWN_NAME, desktop_name, name_program
from .process import Collector, become, command_line
from .sentences import spoken
from .theme import Theme
from .views.door import Door
from .views.quiet_door import QuietDoor

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
        blanked: bool = False,
        settings_file: Path | None = None,
        interaction: Interaction | None = None,
        restart: Callable[[list[str]], None] = become,
    ) -> None:
        super().__init__(app)
        self._keeper = keeper
        self._settings_file = settings_file
        self._restart = restart
        self._clipboard = HouseClipboard(self)
        settings = stored.load(settings_file)
        self._vault = vault or (Path(settings.last_vault) if settings.last_vault else None)
        self.languages = Languages(app, settings.language)
        self.theme = Theme(
            app, settings.theme, settings.text_percent, as_system=settings.text_as_system, moving=settings.motion
        )
        name_program(settings.program_name)
        self.window = MainWindow(self.theme, self.languages, settings, interaction)
        for page in pages:
            self.window.add_page(page.key, page.title, page.icon, page.factory, hidden=page.hidden, foot=page.foot)
        if SEARCH_PAGE in [page.key for page in pages]:
            self.window.set_search_page(SEARCH_PAGE)
        self.window.new_testimony_asked.connect(self._new_testimony)
        self.window.context.language_asked.connect(self._choose_language)
        self.window.context.vault_asked.connect(self._change_vault)
        self.window.lock_asked.connect(self.lock)
        self.window.closing.connect(self._close)
        self.window.context.preferences.changed.connect(self._store)
        self.window.context.erase_asked.connect(self.erase)
        self.window.context.actions[Act.OTHER_WAYS].triggered.connect(self.show_whole_door)
        Help(app, self.window)
        self._notice = notice
        if notice is not None:
            self.show_whole_door()
        elif vault is None and not stored.are_there(settings_file):
            self.show_first_run()
        else:
            self.show_door()
        self._tell()
        if blanked:
            self.window.acts.blank.cover()

    @property
    def settings(self) -> stored.Settings:
        """What holds on this laptop now."""
        return self.window.context.settings

    def _tell(self) -> None:
        if self._notice is not None:
            for door in self.window.findChildren(Door)[-1:]:
                door.tell(self._notice)

    @Slot()
    def show_door(self) -> None:
        """Stand before the vault; before a field and nothing else, where somebody wants that."""
        if not self.settings.quiet_door:
            self.show_whole_door()
            return
        door = QuietDoor(self.window.context, self._keeper, self._vault)
        door.unlocked.connect(self._enter)
        door.other_ways_asked.connect(self.show_whole_door)
        self.window.show_door(door)
        self.window.context.actions[Act.OTHER_WAYS].setEnabled(True)

    @Slot()
    def show_whole_door(self) -> None:
        """Stand before the vault, with every way in."""
        door = Door(self.window.context, self._keeper, self._vault)
        door.unlocked.connect(self._enter)
        door.new_vault_asked.connect(self._show_new_vault)
        door.language_asked.connect(self._choose_language)
        door.remember_asked.connect(self._keep_remembering)
        door.erased.connect(self._forget)
        self.window.show_door(door)
        self.window.switch.allow(True)

    @Slot()
    def show_first_run(self, *, language_chosen: bool = False) -> None:
        """Begin on a laptop where nothing was ever settled."""
        from .views.first_run import FirstRun

        begin = FirstRun(self.window.context, self._keeper, language_chosen=language_chosen)
        begin.language_asked.connect(self._begin_in)
        begin.new_vault_asked.connect(self._show_new_vault)
        begin.vault_chosen.connect(self._stand_before)
        begin.sample_made.connect(self._enter_sample)
        self.window.show_door(begin)
        self.window.switch.allow(False)  # the page itself asks for one

    @Slot(str)
    def _begin_in(self, code: str) -> None:
        self.languages.choose(code)
        self._keep(replace(self.settings, language=code))
        self.show_first_run(language_chosen=True)

    @Slot()
    def _begin_again(self) -> None:
        self.show_first_run(language_chosen=True)

    @Slot(Path)
    def _stand_before(self, vault: Path) -> None:
        self._vault = vault
        self.show_door()

    @Slot(object, Path)
    def _enter_sample(self, unlocked: object, path: Path) -> None:
        """Invented people come in by themselves, where one sees them come."""
        from .views.library import LibraryPage

        self._enter_new(unlocked, path)
        if self.window.context.session is not None:
            self.window.show_page(SEARCH_PAGE)
            page = self.window.page(SEARCH_PAGE)
            if isinstance(page, LibraryPage):
                page.intake.load_sample()

    @Slot()
    def lock(self) -> None:
        """Close the vault and end the process that held its keys; a new one shows the door."""
        try:
            self._put_away()
        finally:  # even a fault of the program must not keep the keys here
            self._hide()
            blank = self.window.acts.blank.on
            self._begin_afresh(command_line(self._vault, BLANKED if blank else ""))

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

        first = not isinstance(self.sender(), Door)
        view = NewVaultView(self.window.context, self._keeper)
        view.left.connect(self._begin_again if first else self.show_door)
        view.made.connect(self._enter_new)
        self.window.show_door(view)
        self.window.switch.allow(False)

    @Slot(object)
    def _enter(self, unlocked: object) -> None:
        door = self.sender()
        if isinstance(door, Door | QuietDoor):
            self._vault = door.vault
        try:
            session = self._keeper.enter(unlocked)
        except OralHistoryError as error:
            if isinstance(door, Door | QuietDoor):
                door.say(spoken(error))
            else:
                self.window.context.interaction.error(spoken(error))
            return
        preferences = self.window.context.preferences
        preferences.open_vault = str(self._vault or "")
        preferences.remember(self.settings.remember_vault)
        self.window.switch.allow(True)
        self.window.show_house(session)
        if isinstance(session, House):
            from .automatic_backup import AutomaticBackup
            from .saved_filters import saved_filters
            from .shredder import shredder_of

            saved_filters(self.window.context, session)  # they are in the palette, whichever page is shown
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
            self._vault = next((door.vault for door in self.window.findChildren(Door)[-1:]), None) or self._vault
        self.languages.choose(code)
        self._keep(replace(self.settings, language=code))
        if at_door:
            self.show_door()
            self._tell()

    @Slot(bool)
    def _keep_remembering(self, on: bool) -> None:
        self.window.context.preferences.remember(on)

    def _keep(self, settings: stored.Settings) -> None:
        self.window.context.preferences.put(settings)

    @Slot(object)
    def _store(self, settings: object) -> None:
        try:
            stored.save(cast("stored.Settings", settings), self._settings_file)
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


def make_application(argv: Sequence[str], name: str = "") -> QApplication:
    """The one QApplication; it is given no arguments, so that Qt reads none of ours.

    ``name`` is what a person chose that the program be called. It must be known first: the desktop takes the name of
    a window's program from here, once.
    """
    app = QApplication([desktop_name(name) if name else argv[0] if argv else OWN_NAME])
    name_program(name)
    app.setQuitOnLastWindowClosed(True)
    return app


def main(argv: Sequence[str]) -> int:
    """Open the window before the door of the vault that ``argv[1]`` names, if any; the exit status of the loop."""
    harden()
    app = make_application(argv, stored.load().program_name)
    collector = Collector(app)
    arguments = list(argv[1:])
    blanked, notice = blanked_in(arguments), notice_in(arguments)
    vault = Path(arguments[0]).absolute() if arguments else None
    application = Application(app, WorkspaceKeeper(), pages=PAGES, vault=vault, notice=notice, blanked=blanked)
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
