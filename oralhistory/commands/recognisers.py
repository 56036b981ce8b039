"""The command that says which recognisers look through a collection's texts. Registered in ``cli.py``."""

from __future__ import annotations

from pathlib import Path

import click

from oralhistory.commands.terminal import JSON, PASSPHRASE, VAULT, opened, put
from oralhistory.errors import InputError

RECOGNISER = click.option("--recogniser", "name", metavar="NAME", help="A recogniser that is installed here.")
MODEL = click.option("--model", type=click.Path(path_type=Path), help="The folder or file of its model on this disk.")


@click.command()
@VAULT
@RECOGNISER
@MODEL
@click.option("--drop", metavar="NAME", help="Ask this one no more. What was decided about its suggestions holds.")
@JSON
@PASSPHRASE
def recognisers(
    vault: Path, name: str | None, model: Path | None, drop: str | None, as_json: bool, passphrase_file: Path | None
) -> None:
    """List the recognisers that look through this collection's texts; choose one with --recogniser and --model.

    A recogniser is a model of your own that adds suggestions. It runs on this machine and cannot open a connection.
    Review, preview and export all ask it. A collection that is opened where it is missing says so.
    """
    from oralhistory.use_cases import recognising

    if (name is None) != (model is None):
        raise InputError("Say both --recogniser NAME and --model PATH.")
    with opened(vault, passphrase_file) as workspace:
        if drop is not None:
            recognising.drop(workspace, drop)
        if name is not None and model is not None:
            recognising.choose(workspace, name, model)
        chosen = recognising.chosen(workspace)
    if as_json:
        used = [{"name": each.name, "model": each.model} for each in chosen]
        put({"installed": list(recognising.installed()), "used": used})
        return
    used_names = {each.name: each.model for each in chosen}
    for each in sorted({*recognising.installed(), *used_names}):
        click.echo(f"{each}\t{used_names.get(each, '')}".rstrip())
