"""Look through any file, folder or zip for what must not leave."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.model import Category
from oralhistory.release.leakcheck import archives
from oralhistory.release.leakcheck.clock import tells_when_it_was_made
from oralhistory.release.leakcheck.forbidden import Doubt, Forbidden, Guarded, Hit, Scope, Seen
from oralhistory.release.leakcheck.normal import clean
from oralhistory.release.leakcheck.pieces import Budget, Fault, Piece
from oralhistory.release.leakcheck.pieces import Path as Parts
from oralhistory.release.leakcheck.readers import name_piece, read
from oralhistory.release.leakcheck.report import Leak, LeakReport, ReviewHit
from oralhistory.sentences import NOTHING, Sentence

_PLACES_EACH = 20
"""So many places of one identifier are told for each file or part; who mends one mends them all."""
_LINES_AT_ONCE = 256
_INSIDE = Sentence("inside")


@dataclass(frozen=True)
class Allowance:
    """What may appear below a path of the package: the narrator's own name in his folder, when he wants it so.

    ``prefix`` is a file or folder of the package (``data/RELEASE-ID``), the empty text everywhere.
    """

    prefix: str
    entities: frozenset[str]


def check(
    path: Path,
    forbidden: Forbidden,
    *,
    allow: Sequence[Allowance] = (),
    owners: Mapping[str, str] | None = None,
    job: Job | None = None,
    timestamps: bool = False,
    budget: Budget | None = None,
) -> LeakReport:
    """Open every file below ``path``, also inside archives, and search it for ``forbidden``.

    Args:
        allow: which entities may stand where.
        owners: the testimony id of each folder or file of the package; ``local`` entities are looked for there alone.
        job: told how far the check is; a cancelled job ends it.
        timestamps: also report parts of zip archives that carry a time later than 1980, and texts that say when they
            were made.
        budget: how much may be unpacked.

    Raises:
        InputError: there is nothing at ``path``.
        Cancelled: the job was cancelled.
    """
    if not path.exists() and not path.is_symlink():
        raise InputError("There is nothing at the path given. Name a file, a folder or a zip.")
    look = _Look(forbidden, tuple(allow), dict(owners or {}), timestamps, budget or Budget())
    job = job or Job()
    found = sorted(_below(path))
    files = size = 0
    leaks: list[Leak] = []
    for number, (relative, place, is_folder) in enumerate(found, start=1):
        job.report(number - 1, len(found), Sentence("Checking {number} of {all}", number=number, all=len(found)))
        kind = "folder" if is_folder else "file"
        leaks += look.at_name(relative, name := look.safe_name(relative, f"{kind} {number}"))
        if is_folder:
            continue
        files += 1
        if place.is_symlink():
            leaks += look.link(place, relative, name)
            continue
        try:
            blob = place.read_bytes()
        except OSError:
            leaks.append(Leak(name, Sentence("the file cannot be opened"), Category.OTHER, None, ""))
            continue
        size += len(blob)
        leaks += look.through(relative, name, blob, job, single=place == path)
    return LeakReport(files, size, tuple(leaks), look.review(leaks))


def _below(path: Path) -> Iterator[tuple[str, Path, bool]]:
    """(path relative to what is checked, place, whether a folder); a folder's own name counts, as ``.``."""
    if not path.is_dir() or path.is_symlink():
        yield path.name, path, False
        return
    for folder, folders, files in os.walk(path):
        here = Path(folder)
        for name in folders:
            place = here / name
            yield place.relative_to(path).as_posix(), place, not place.is_symlink()
        for name in files:
            yield (here / name).relative_to(path).as_posix(), here / name, False


class _Look:
    """One check: what is forbidden, what is allowed where."""

    def __init__(
        self,
        forbidden: Forbidden,
        allow: tuple[Allowance, ...],
        owners: dict[str, str],
        timestamps: bool,
        budget: Budget,
    ) -> None:
        self._forbidden = forbidden
        self._allow = allow
        self._owners = owners
        self._timestamps = timestamps
        self._budget = budget
        self._today = date.today()
        self._doubts: dict[tuple[str, Doubt], tuple[Sentence, int]] = {}

    def review(self, leaks: Sequence[Leak]) -> tuple[ReviewHit, ...]:
        """What a person must look at in all files so far, without whose name stands in the same file anyway."""
        told = {(leak.file, leak.testimony, leak.category) for leak in leaks}
        return tuple(
            ReviewHit(file, where, doubt.rule, doubt.guarded.category, doubt.guarded.testimony, count, doubt.found)
            for (file, doubt), (where, count) in self._doubts.items()
            if (file, doubt.guarded.testimony, doubt.guarded.category) not in told
        )

    def safe_name(self, relative: str, instead: str) -> str:
        """The path, or a number where the path itself would tell."""
        return instead if self._scan(name_piece(_visible(relative), (), NOTHING), Scope()) else _visible(relative)

    def at_name(self, relative: str, name: str) -> Iterator[Leak]:
        """The leaks in the last name of a path."""
        last = _visible(relative.rpartition("/")[2])
        for hit in self._scan(name_piece(last, (), NOTHING), self._scope(relative)):
            yield _leak(name, Sentence("name"), hit)

    def link(self, place: Path, relative: str, name: str) -> Iterator[Leak]:
        """A symbolic link is not followed: it is no file of the package, and where it leads may tell something."""
        yield Leak(name, Sentence("a link to another place, not a file"), Category.OTHER, None, "")
        for hit in self._scan(name_piece(str(place.readlink()), (), NOTHING), self._scope(relative)):
            yield _leak(name, Sentence("target of the link"), hit)

    def through(self, relative: str, name: str, blob: bytes, job: Job, *, single: bool) -> Iterator[Leak]:
        """The leaks inside a file. Of one archive checked alone, its members' paths are the package's."""
        told: set[tuple[Sentence, Guarded]] = set()
        for found in read(relative.rpartition("/")[2], blob, (), self._budget):
            job.check()
            part = self._say(found.parts)
            if isinstance(found, Fault):
                yield Leak(name, _join(part, found.sentence), Category.OTHER, None, "")
                continue
            if archives.is_timestamp(found):
                if self._timestamps:
                    yield Leak(name, _join(part, Sentence("timestamp")), Category.OTHER, None, "")
                continue
            if self._timestamps and tells_when_it_was_made(found.text, self._today):
                yield Leak(name, _join(part, Sentence("the time at which it was made")), Category.OTHER, None, "")
            logical = found.parts[0].name if single and found.parts else relative
            yield from self._in_piece(found, name, part, self._scope(logical), told)

    def _in_piece(
        self, piece: Piece, name: str, part: Sentence, scope: Scope, told: set[tuple[Sentence, Guarded]]
    ) -> Iterator[Leak]:
        seen = self._look(piece, scope)
        for doubt in seen.doubts:
            self._note(doubt, piece, name, part, scope)
        hits = [hit for hit in seen.hits if (part, hit.guarded) not in told]
        if piece.floor:  # raw bytes repeat what was found where it belongs
            known = {guarded for _, guarded in told}
            hits = [hit for hit in hits if hit.guarded not in known]
        if not hits:
            return
        told.update((part, hit.guarded) for hit in hits)
        located = self._locate(piece, scope, hits)
        for hit in hits:
            for where in islice(located.get(hit.guarded) or [piece.otherwise], _PLACES_EACH):
                yield _leak(name, self._safe(_join(part, piece.note, where), part), hit)

    def _note(self, doubt: Doubt, piece: Piece, name: str, part: Sentence, scope: Scope) -> None:
        """Keep a doubt with its first place and the number of places; of several readings of a file, the first."""
        if (name, doubt) in self._doubts:
            return
        word = doubt.found.split()[0]
        places = [
            place
            for place, text in piece.places(piece.text)
            if _has_any((word,), text) and doubt in self._forbidden.look(text, scope).doubts
        ]
        where = self._safe(_join(part, piece.note, places[0] if places else piece.otherwise), part)
        self._doubts[name, doubt] = where, max(len(places), 1)

    def _locate(self, piece: Piece, scope: Scope, hits: list[Hit]) -> dict[Guarded, list[Sentence]]:
        """Where in a piece the hits are: its places are searched in bundles, and one by one where a bundle has any.

        At first only where the longest word of a hit stands; and everywhere, if one is not found so.
        """
        wanted = {hit.guarded for hit in hits}
        words = tuple(max(hit.found.split(), key=len, default="") for hit in hits)
        located = self._located(piece, scope, wanted, words)
        return located if located.keys() >= wanted else self._located(piece, scope, wanted, ("",))

    def _located(
        self, piece: Piece, scope: Scope, wanted: set[Guarded], words: tuple[str, ...]
    ) -> dict[Guarded, list[Sentence]]:
        located: dict[Guarded, list[Sentence]] = {}
        places = piece.places(piece.text)
        while bundle := list(islice(places, _LINES_AT_ONCE)):
            if not _has_any(words, "\n".join(text for _, text in bundle)):
                continue
            for place, text in bundle:
                if not _has_any(words, text):
                    continue
                for hit in self._forbidden.scan(text, scope, floor=piece.floor):
                    if hit.guarded in wanted:
                        located.setdefault(hit.guarded, []).append(place)
        return located

    def _scan(self, piece: Piece, scope: Scope) -> list[Hit]:
        return self._look(piece, scope).hits

    def _look(self, piece: Piece, scope: Scope) -> Seen:
        return self._forbidden.look(piece.text, scope, floor=piece.floor)

    def _scope(self, logical: str) -> Scope:
        below = f"/{logical}/"
        allowed = (a.entities for a in self._allow if _is_below(below, a.prefix))
        owner = next((owner for prefix, owner in self._owners.items() if _is_below(below, prefix)), None)
        return Scope(frozenset[str]().union(*allowed), owner)

    def _say(self, parts: Parts) -> Sentence:
        """The way to a part, its names replaced by numbers where they would tell."""
        said: list[Sentence] = []
        for part in parts:
            telling = not part.name or self._scan(name_piece(part.name, (), NOTHING), Scope())
            name = str(part.number) if telling else part.name
            said.append(Sentence("{what} {name}", what=part.what, name=name))
        return _together(said)

    def _safe(self, where: Sentence, part: Sentence) -> Sentence:
        """``where``, unless an element's name or the like repeats what must not be told."""
        return (part or _INSIDE) if self._forbidden.scan(where) else where


def _has_any(words: tuple[str, ...], text: str) -> bool:
    """Whether a text, folded, has any of these words somewhere in it; it always has the empty one."""
    folded = clean(text).casefold()
    return any(word in folded for word in words)


def _is_below(path: str, prefix: str) -> bool:
    return not prefix.strip("/") or f"/{prefix.strip('/')}/" in path


def _visible(name: str) -> str:
    """A file name whose bytes are no text, made printable."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _join(*said: Sentence) -> Sentence:
    return _together(said) or _INSIDE


def _together(said: Sequence[Sentence]) -> Sentence:
    there = tuple(each for each in said if each)
    return Sentence("{places}", places=there) if len(there) > 1 else next(iter(there), NOTHING)


def _leak(file: str, where: Sentence, hit: Hit) -> Leak:
    return Leak(file, where, hit.guarded.category, hit.guarded.testimony, hit.found)
