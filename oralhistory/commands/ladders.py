"""The command for an organisation's own ladders. Registered in ``cli.py``. No row of a ladder is ever printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from oralhistory.commands.terminal import JSON, PASSPHRASE, VAULT, opened, put, say
from oralhistory.errors import InputError
from oralhistory.model import Audience, Category, Ladder

if TYPE_CHECKING:
    from oralhistory.use_cases.laddering import Kept


@click.command()
@VAULT
@click.argument("category")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--audience", type=click.Choice([each.value for each in Audience]), help="Whose level --level chooses.")
@click.option("--level", help="How exact what is generalised stays for that audience.")
@click.option("--remove", is_flag=True, help="Take the ladder away; its levels become the kind.")
@JSON
@PASSPHRASE
def ladder(
    vault: Path,
    category: str,
    file: Path | None,
    audience: str | None,
    level: str | None,
    remove: bool,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Read an organisation's own ladder of less exact words, and choose each audience's level.

    FILE is a table: a column “value”, then one column a level, the finest first. The ladder is kept in the vault and
    never written out, since it names what it hides.

    \b
    oralhistory ladder winter.vault place places.csv
    oralhistory ladder winter.vault place --audience public --level region
    """
    from oralhistory.use_cases import laddering

    wanted = next((each for each in laddering.LEVELLED if each == category), None)
    if wanted is None or ((file is not None or remove) and wanted not in laddering.CATEGORIES):
        raise InputError(
            "There is no ladder of “{category}”. Use one of: {known}.",
            category=category,
            known=tuple(laddering.CATEGORIES),
        )
    if (audience is None) != (level is None) or (remove and file is not None):
        raise InputError("Name --audience and --level together, and FILE or --remove, not both.")
    with opened(vault, passphrase_file) as workspace:
        state = laddering.kept(workspace)
        if file is not None:
            got = laddering.read(file, wanted)
            state = laddering.with_ladder(state, got.ladder)
            for warning in got.warnings:
                say(warning)
        elif remove:
            state = laddering.with_ladder(state, Ladder(wanted))
        if audience is not None and level is not None:
            state = _with_level(state, Audience(audience), wanted, level)
        laddering.keep(workspace, state)
        concerns = laddering.concerns(workspace, state.ladder(wanted))
    for each in concerns:
        say(f"Row {each.row + 1}: {each.concern}. Look at it in the window.")
    _tell(state, wanted, as_json=as_json)


def _with_level(state: Kept, audience: Audience, category: Category, level: str) -> Kept:
    from oralhistory.use_cases import laddering

    levels = laddering.choices(state, category)
    if level not in levels:
        raise InputError(
            "There is no level “{level}” for {category}. There are: {known}.",
            level=level,
            category=category,
            known=tuple(levels) or "–",
        )
    return laddering.with_level(state, audience, category, level)


def _tell(state: Kept, category: Category, *, as_json: bool) -> None:
    from oralhistory.use_cases import laddering

    levels = laddering.choices(state, category)
    chosen = {audience.value: laddering.level(state, audience, category) for audience in Audience}
    if as_json:
        rows = len(state.ladder(category).rungs)
        put({"category": category.value, "levels": list(levels), "rows": rows, "chosen": chosen})
        return
    say(f"Levels of {category}, finest first: {', '.join(levels) or 'none'}.")
    for audience, level in chosen.items():
        say(f"{audience}: {level or 'kind only'}")
