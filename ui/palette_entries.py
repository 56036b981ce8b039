"""What Ctrl+K finds, and in which order: commands, pages and their parts, testimonies, people and places."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from oralhistory.use_cases import finding

from .actions import PAGES, Act
from .context import Context
from .house import House
from .i18n import isolate
from .theme.icons import name_of
from .views.library_words import LibraryWords
from .views.people_places_words import ICONS, kind

if TYPE_CHECKING:
    from oralhistory.storage.library import LibraryRow
    from oralhistory.workspace import Workspace

_RECENT = "palette/recent"
_MOST_RECENT = 12
_MOST_FOUND = 12
_LETTERS_OF_A_NAME = 2
_ANY = "chevron-right"
translate = QCoreApplication.translate


class Group(IntEnum):
    """The parts of the list, in the order they stand where they answer equally well."""

    RECENT = 0
    COMMANDS = 1
    PAGES = 2
    TESTIMONIES = 3
    NAMES = 4
    SEARCH = 5


def group_name(group: Group) -> str:
    """The heading over a part of the list."""
    return {
        Group.RECENT: translate("Palette", "Used last"),
        Group.COMMANDS: translate("Palette", "Commands"),
        Group.PAGES: translate("Palette", "Pages and settings"),
        Group.TESTIMONIES: translate("Palette", "Testimonies"),
        Group.NAMES: translate("Palette", "People and places"),
        Group.SEARCH: translate("Palette", "In what was said"),
    }[group]


@dataclass(frozen=True)
class Found:
    """One line. ``key`` says what it is, ``act:lock`` or ``testimony:ID``, and is what is remembered of it."""

    key: str
    group: Group
    text: str
    note: str = ""
    icon: str = _ANY
    rank: int = 0


def places() -> list[tuple[str, str, str, str]]:
    """Parts of pages that can be gone to: page, place, words, icon."""
    laptop, settings = translate("Palette", "This laptop"), translate("Palette", "Collection settings")
    return [
        ("preferences", "look", f"{laptop}: {translate('Palette', 'appearance and text size')}", "sun-moon"),
        ("preferences", "language", f"{laptop}: {translate('Palette', 'language of the window')}", "languages"),
        ("preferences", "locking", f"{laptop}: {translate('Palette', 'locking and blanking')}", "lock"),
        (
            "preferences",
            "discretion",
            f"{laptop}: {translate('Palette', 'discretion, name of the program')}",
            "eye-off",
        ),
        ("preferences", "keyboard", f"{laptop}: {translate('Palette', 'keyboard, shortcuts')}", "keyboard"),
        ("settings", "about", f"{settings}: {translate('Palette', 'title and signature')}", "settings-2"),
        ("settings", "release", f"{settings}: {translate('Palette', 'rules of release')}", "settings-2"),
        ("settings", "profiles", f"{settings}: {translate('Palette', 'what each audience reads')}", "settings-2"),
        ("settings", "levels", f"{settings}: {translate('Palette', 'how exact each audience reads')}", "settings-2"),
        ("settings", "risk", f"{settings}: {translate('Palette', 'risk')}", "settings-2"),
        ("settings", "recognisers", f"{settings}: {translate('Palette', 'recognisers')}", "settings-2"),
        ("settings", "forms", f"{settings}: {translate('Palette', 'consent forms')}", "settings-2"),
        ("settings", "custom-fields", f"{settings}: {translate('Palette', 'own fields')}", "settings-2"),
        ("settings", "vocabularies", f"{settings}: {translate('Palette', 'vocabularies')}", "settings-2"),
        ("settings", "templates", f"{settings}: {translate('Palette', 'templates')}", "settings-2"),
        ("settings", "locking", f"{settings}: {translate('Palette', 'when it locks')}", "settings-2"),
        ("new-package", "", translate("Palette", "New package"), "package"),
    ]


class Finder:
    """Finds for one opening of the palette."""

    def __init__(self, context: Context, pages: Sequence[str]) -> None:
        self._context = context
        self._words = LibraryWords(None)
        self._recent = recent(context)
        self._fixed = [*self._commands(), *(self._places(pages) if context.session else ())]

    def find(self, words: str) -> list[Found]:
        """What answers, the best group first, in each what was used last first; everything usual for no words."""
        wanted = finding.Wanted.of(words)
        if not wanted.terms:
            used = [one for key in self._recent for one in self._again(key)]
            return [*used, *self._fixed]
        found = [_ranked(each, rank) for each in self._fixed if (rank := wanted.rank(each.text)) is not None]
        found += self._testimonies(words, wanted)
        found += self._names(words)
        best = {group: min(each.rank for each in found if each.group is group) for group in {e.group for e in found}}
        last = {key: number for number, key in enumerate(self._recent)}
        found.sort(key=lambda each: (best[each.group], each.group, last.get(each.key, _MOST_RECENT), each.rank))
        if self._context.session is not None:
            found.append(self._search(words))
        return found

    # ---- where it comes from -----------------------------------------------------------------------------

    def _commands(self) -> Iterable[Found]:
        actions = self._context.actions
        for key, action in actions.usable():
            group = Group.PAGES if key in PAGES else Group.COMMANDS
            if key != Act.PALETTE:
                yield Found(f"act:{key}", group, action.text(), actions.shown_keys(key), name_of(action) or _ANY)

    def _places(self, pages: Sequence[str]) -> Iterable[Found]:
        for page, place, text, icon in places():
            if page in pages:
                yield Found(f"place:{page}:{place}", Group.PAGES, text, "", icon)

    def _testimonies(self, words: str, wanted: finding.Wanted) -> list[Found]:
        workspace = workspace_of(self._context)
        if workspace is None:
            return []
        rows = finding.testimonies(workspace, words, _MOST_FOUND, discreet=self._context.discreet)
        return [self._testimony(row, wanted) for row in rows]

    def _testimony(self, row: LibraryRow, wanted: finding.Wanted | None = None) -> Found:
        discreet = self._context.discreet
        title = isolate(self._words.title(row, discreet=discreet))
        answers = row.accession if discreet else f"{row.accession} {row.title} {row.narrator}"
        rank = (wanted.rank(answers) if wanted else 0) or 0
        if wanted and not discreet and wanted.rank(row.title) == finding.BEGINS:
            rank = finding.BEGINS
        note = "" if discreet else row.narrator
        text = f"{isolate(row.accession)}  {title}"
        return Found(f"testimony:{row.id}", Group.TESTIMONIES, text, note, "file-text", rank)

    def _names(self, words: str) -> list[Found]:
        workspace = workspace_of(self._context)
        if workspace is None or self._context.discreet or len(words.strip()) < _LETTERS_OF_A_NAME:
            return []
        return [_name(named, number) for number, named in enumerate(finding.names(workspace, words, _MOST_FOUND))]

    def _search(self, words: str) -> Found:
        text = translate("Palette", "Search what testimonies say: {words}").format(words=isolate(words.strip()))
        return Found("search:", Group.SEARCH, text, self._context.actions.shown_keys(Act.SEARCH), "search")

    def _again(self, key: str) -> Iterable[Found]:
        sort, _, id = key.partition(":")
        for each in self._fixed:
            if each.key == key:
                yield _in_recent(each)
        workspace = workspace_of(self._context)
        if sort == "testimony" and workspace is not None:
            yield from (_in_recent(self._testimony(row)) for row in workspace.rows([id]) if row.status != "destroyed")


def _name(named: finding.Named, order: int) -> Found:
    """The register's own order stays: the first of them answers best."""
    rank = finding.BEGINS_WORDS if order else finding.BEGINS
    text, icon = isolate(named.name), ICONS[named.category]
    return Found(f"entity:{named.id}", Group.NAMES, text, kind(named.category), icon, rank)


def recent(context: Context) -> list[str]:
    """The keys of what was used last, newest first; kept inside the vault."""
    try:
        kept: object = json.loads(context.memory(_RECENT) or "[]")
    except ValueError:
        return []
    keys = cast("list[object]", kept) if isinstance(kept, list) else []
    return [key for key in keys if isinstance(key, str)]


def use(context: Context, key: str) -> None:
    """Remember that something was used. Names and searches are not: what they say would stay when it is taken out."""
    if not key.startswith(("search:", "entity:")):
        kept = [key, *(each for each in recent(context) if each != key)][:_MOST_RECENT]
        context.keep(_RECENT, json.dumps(kept))


def workspace_of(context: Context) -> Workspace | None:
    """The open vault's, if one is open."""
    return context.session.workspace if isinstance(context.session, House) else None


def _ranked(found: Found, rank: int) -> Found:
    return Found(found.key, found.group, found.text, found.note, found.icon, rank)


def _in_recent(found: Found) -> Found:
    return Found(found.key, Group.RECENT, found.text, found.note, found.icon)
