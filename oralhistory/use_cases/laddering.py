"""The collection's own ladders and the levels each audience gets: kept in the vault, so that packages need no file.

Reading a file is safe on any thread; everything that takes a workspace belongs to the vault's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.anonymise import ladders as program
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.ladder_advice import Advice, Concern, advice, reserved
from oralhistory.anonymise.ladder_words import may_be_said
from oralhistory.anonymise.own_ladders import OwnLadders
from oralhistory.anonymise.profiles import profile_for, usual_levels
from oralhistory.anonymise.spans import sample_of
from oralhistory.anonymise.tables import language_of
from oralhistory.anonymise.treating import Choice, Treating
from oralhistory.errors import InputError
from oralhistory.importers.ladders import ReadLadder, parse_ladder, read_ladder
from oralhistory.model import UNLADDERED, Attribution, Audience, Category, Ladder
from oralhistory.resources import resource

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

CATEGORIES: tuple[Category, ...] = tuple(category for category in Category if category not in UNLADDERED)
"""Categories that may have a ladder."""
LEVELLED: tuple[Category, ...] = (Category.PERSON, *CATEGORIES)
"""Categories whose levels an audience may have chosen."""
EXAMPLES: Mapping[str, Category] = {
    **{
        category.value: category
        for category in (
            Category.PLACE,
            Category.UNIT,
            Category.RANK,
            Category.ROLE,
            Category.DATE,
            Category.AGE,
            Category.QUANTITY,
        )
    },
    "occupation": Category.ROLE,
}
"""The ladders that come with the program, by the name of their file: invented, to begin with."""

Levels = Mapping[Audience, Mapping[Category, str]]


@dataclass(frozen=True)
class Kept:
    """What holds for the collection: its ladders, and where an audience's levels differ from the usual."""

    ladders: tuple[Ladder, ...]
    levels: Levels

    def ladder(self, category: Category) -> Ladder:
        """A category's ladder; one without levels and rows where it has none."""
        return next((each for each in self.ladders if each.category is category), Ladder(category))


def kept(workspace: Workspace) -> Kept:
    """What holds now."""
    collection = workspace.vault.collection
    return Kept(collection.ladders, collection.levels)


def keep(workspace: Workspace, now: Kept) -> None:
    """Let another state hold, ladders and levels together; :func:`kept` gave the one to go back to."""
    from oralhistory.workspace import Aspect

    before = kept(workspace)
    with workspace.change(Aspect.COLLECTION):
        if now.ladders != before.ladders:
            workspace.vault.collection.set("ladders", now.ladders, workspace.by)
        if now.levels != before.levels:
            workspace.vault.collection.set("levels", now.levels, workspace.by)


def with_ladder(before: Kept, ladder: Ladder) -> Kept:
    """The state with another ladder for its category; one without levels takes the category's away.

    Where one level alone got another name, the audiences that had it keep it.

    Raises:
        InputError: a level has a name of the program's own.
    """
    ours = {name.casefold() for name in reserved(ladder.category)}
    taken = next((name for name in ladder.levels if name.casefold() in ours), None)
    if taken is not None:
        raise InputError("“{taken}” is the name of a level of the program. Give the column another name.", taken=taken)
    old = before.ladder(ladder.category)
    others = tuple(each for each in before.ladders if each.category is not ladder.category)
    ladders = (*others, ladder) if ladder.levels else others
    levels = before.levels
    if len(old.levels) == len(ladder.levels):
        names = {a: b for a, b in zip(old.levels, ladder.levels, strict=True) if a != b}
        if len(names) == 1:
            levels = {audience: _renamed(chosen, ladder.category, names) for audience, chosen in levels.items()}
    return Kept(ladders, levels)


def _renamed(chosen: Mapping[Category, str], category: Category, names: Mapping[str, str]) -> Mapping[Category, str]:
    level = chosen.get(category)
    return {**chosen, category: names.get(level, level)} if level is not None else chosen


# ---- levels ----------------------------------------------------------------------------------------------------------


def choices(state: Kept, category: Category) -> tuple[str, ...]:
    """The levels an audience may have, finest first."""
    return program.choices(category, OwnLadders(state.ladders))


def level(state: Kept, audience: Audience, category: Category) -> str:
    """The level that holds for an audience; empty where a category has no ladder at all.

    Of persons it says whether a label may tell rank or role (``role``) or says "Person" alone (``kind``).
    """
    if category is Category.PERSON:
        return state.levels.get(audience, {}).get(category, program.KIND)
    return profile_for(audience, levels=state.levels, own=OwnLadders(state.ladders)).level(category)


def with_level(before: Kept, audience: Audience, category: Category, name: str) -> Kept:
    """The state with another level for an audience; the usual one follows the usual from then on."""
    levels = {each: dict(chosen) for each, chosen in before.levels.items()}
    chosen = levels.setdefault(audience, {})
    chosen.pop(category, None)
    if name != usual_level(audience, category):
        chosen[category] = name
    return replace(before, levels={each: chosen for each, chosen in levels.items() if chosen})


def usual_level(audience: Audience, category: Category) -> str:
    """The level an audience has unless the collection chose another; empty where there is none."""
    if category is Category.PERSON:
        return program.KIND
    return usual_levels(audience).get(category, "")


# ---- ladders ---------------------------------------------------------------------------------------------------------


def example(name: str) -> Ladder:
    """One of :data:`EXAMPLES`."""
    file = resource("ladders", "examples", f"{name}.csv")
    return parse_ladder(file.read_text(encoding="utf-8"), EXAMPLES[name], file.name)


def read(path: Path, category: Category) -> ReadLadder:
    """Read an organisation's own file. Anywhere.

    Raises:
        InputError, MachineError: it cannot be read; the sentence names file and line.
    """
    return read_ladder(path, category)


def pasted(text: str, ladder: Ladder, name: str) -> Ladder:
    """The ladder with cells from a spreadsheet behind its rows; with a head of their own they take its place.

    Raises:
        InputError: they are no such table; the sentence names the line.
    """
    got = parse_ladder(text, ladder.category, name, ladder.levels)
    if got.levels != ladder.levels:
        return got
    known = {(rung.value.casefold(), rung.language) for rung in got.rungs}
    before = tuple(rung for rung in ladder.rungs if (rung.value.casefold(), rung.language) not in known)
    return replace(ladder, rungs=(*before, *got.rungs))


def concerns(workspace: Workspace, ladder: Ladder) -> tuple[Advice, ...]:
    """What to look at: in the ladder itself, and steps that would not be written since the register protects them."""
    own, register = OwnLadders((ladder,)), workspace.register()
    found = list(advice(ladder))
    seen = {(each.row, each.level) for each in found if each.concern is Concern.NAMES_ITSELF}
    for row, rung in enumerate(ladder.rungs):
        for at, words in enumerate(rung.steps):
            if words and (row, at) not in seen:
                said = may_be_said(ladder.category, words, ladder.levels[at], own, register)
                found += [] if said else [Advice(Concern.NAMES_ANOTHER, row, at)]
    return tuple(sorted(found, key=_place))


def _place(each: Advice) -> tuple[int, int]:
    return each.row, each.level


def shown(workspace: Workspace, state: Kept, category: Category, text: str, tag: str = "") -> dict[Audience, str]:
    """What stands in place of ``text`` for each audience, by the rules that write packages.

    ``tag`` is the BCP 47 tag of the text it would stand in, should its letters not tell.
    """
    own = OwnLadders(state.ladders)
    register, profiles = workspace.register(), workspace.profiles
    labels, language = Labels(), language_of(text, tag)
    said: dict[Audience, str] = {}
    for audience in Audience:
        profile = profile_for(audience, profiles, levels=state.levels, own=own)
        treating = Treating(
            owner="",
            register=register,
            decisions={},
            profile=profile,
            attribution=Attribution.NONE,
            labels=labels,
        )
        said[audience] = treating.written(Choice(profile.treatment(category)), category, text, language, text)
    return said


def sample(ladder: Ladder, row: int) -> str:
    """A value to show: that of a row, or for a span one date or number within it."""
    if not 0 <= row < len(ladder.rungs):
        return ""
    return sample_of(ladder.category, ladder.rungs[row].value)
