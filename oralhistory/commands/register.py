"""``oralhistory register``: the people and places that the whole collection guards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from oralhistory.commands.terminal import JSON, PASSPHRASE, VAULT, opened, put, say
from oralhistory.errors import InputError

if TYPE_CHECKING:
    from oralhistory.importers.entity_list import EntityList
    from oralhistory.workspace import Workspace


@click.command()
@VAULT
@click.argument("act", type=click.Choice(["list", "import"]))
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--leave-out", is_flag=True, help="Take the other rows in where some cannot be read.")
@JSON
@PASSPHRASE
def register(
    vault: Path, act: str, file: Path | None, leave_out: bool, as_json: bool, passphrase_file: Path | None
) -> None:
    """List the people, places and numbers that the whole collection guards, or take a list of them in.

    “list” identifies people: what it prints must not be passed on. Whom only sealed testimonies name is guarded and
    not listed.

    “import” reads CSV whose first row names the columns: name and category, and where there are any aliases (with
    “|” between them), notes, risk (low, normal, high) and replacement. A row that cannot be read is named by its
    line, and then nothing is taken in. The same entry again is brought up to date.

    \b
    oralhistory register winter.vault import names.csv
    """
    if (act == "import") != (file is not None):
        raise InputError("Say “list”, or “import” and the file with the list.")
    if file is None:
        with opened(vault, passphrase_file) as workspace:
            _list(workspace, as_json)
        return
    listed = _read(file, leave_out)
    with opened(vault, passphrase_file) as workspace:
        _take_in(workspace, listed, as_json)


def _list(workspace: Workspace, as_json: bool) -> None:
    from oralhistory.use_cases.roster import EntryQuery, roster

    entries = roster(workspace).find(EntryQuery())
    accessions = workspace.accessions()
    if as_json:
        put(
            [
                {
                    "name": entry.name,
                    "category": entry.category,
                    "aliases": list(entry.forms[1:]),
                    "risk": entry.risk,
                    "testimonies": sorted(accessions[id] for id in entry.testimonies),
                }
                for entry in entries
            ]
        )
    for entry in () if as_json else entries:
        click.echo(f"{entry.category}\t{entry.risk}\t{len(entry.testimonies)}\t{entry.name}")


def _read(file: Path, leave_out: bool) -> EntityList:
    from oralhistory.use_cases.register_lists import read_entity_list

    listed = read_entity_list(file)
    for sentence in (*listed.warnings, *listed.problems):
        say(sentence)
    if listed.problems and not leave_out:
        raise InputError(
            "%Ln rows cannot be read, so nothing was taken in. Correct them, or use --leave-out.",
            one="1 row cannot be read, so nothing was taken in. Correct it, or use --leave-out.",
            n=len(listed.problems),
        )
    return listed


def _take_in(workspace: Workspace, listed: EntityList, as_json: bool) -> None:
    from oralhistory.use_cases.register_lists import plan_list, take_in

    plan = plan_list(workspace, listed)
    if plan.cards:
        take_in(workspace, plan)
    outcome = {"added": len(plan.fresh), "changed": len(plan.known), "left_out": len(listed.problems)}
    if as_json:
        put(outcome)
    say("{added} added, {changed} changed, {left_out} left out.".format(**outcome))
