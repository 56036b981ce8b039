"""The command that lets a testimony keep its release id from package to package. Registered in ``cli.py``."""

from __future__ import annotations

from pathlib import Path

import click

from oralhistory.commands.terminal import ACCESSION, JSON, PASSPHRASE, VAULT, opened, put, say
from oralhistory.errors import InputError


@click.command()
@VAULT
@ACCESSION
@click.option("--on", "wanted", flag_value="on", help="Keep from the next package on.")
@click.option("--off", "wanted", flag_value="off", help="Draw anew for each package.")
@JSON
@PASSPHRASE
def keep(vault: Path, accession: str, wanted: str | None, as_json: bool, passphrase_file: Path | None) -> None:
    """Let a testimony keep its release id and its people's letters in every package, or draw them anew for each.

    Kept, a later package continues an earlier one. It also lets whoever holds two of them put them side by side, and
    learn from each what the other leaves out.

    \b
    oralhistory keep winter.vault OH-2026-0004 --on
    """
    from oralhistory.use_cases import keeping_releases

    if wanted is None:
        raise InputError("Say whether it keeps them: --on or --off.")
    on = wanted == "on"
    with opened(vault, passphrase_file) as workspace:
        changed = keeping_releases.set_keeping(workspace, workspace.id_of(accession), on)
    if as_json:
        put({"accession": accession, "keeps": on})
    already = "" if changed else " already"
    if on:
        say(f"{accession} keeps its release id and letters{already}. Two of its packages can be put side by side.")
    else:
        say(f"{accession} gets a release id and letters of its own in each package{already}.")
