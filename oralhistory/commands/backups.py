"""The commands that make backups and bring them back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from oralhistory.commands.terminal import BY, PASSPHRASE, VAULT, key_of, progress_job, say
from oralhistory.errors import InputError


@click.command()
@VAULT
@click.argument("dest", required=False, type=click.Path(path_type=Path))
@click.option("--rotate", is_flag=True, help="Make an automatic backup in the folder DEST, and let old ones go.")
@PASSPHRASE
def backup(vault: Path, dest: Path | None, rotate: bool, passphrase_file: Path | None) -> None:
    """Write a consistent encrypted copy of the vault to the new folder DEST. It opens with the same passphrase.

    The vault may be open in the window meanwhile. With --rotate, DEST is the folder that holds the automatic backups,
    the one chosen in the window if left out; after the new one has been read back, those that the vault's rules
    (latest, days, weeks) no longer keep are removed.
    """
    from oralhistory.use_cases.backing_up import back_up

    if dest is None and not rotate:
        raise InputError("Name the new folder for the backup, or use --rotate.")
    told = back_up(vault, key_of(vault, passphrase_file), dest, progress_job(), automatic=rotate, by=BY)
    if rotate:
        click.echo(str(told.made.path))
    for path in told.gone:
        say(f"Removed, as newer ones are kept: {path.name}")
    if not told.known:
        say("The vault is open in another window or program, so it was not told of this backup: note where it lies.")
    say("The backup is written and was read back.")


@click.command()
@click.argument("backup_folder", metavar="BACKUP", type=click.Path(path_type=Path))
@VAULT
@click.option("--replace", is_flag=True, help="A vault that is there makes way: it is renamed, and stays beside.")
def restore(backup_folder: Path, vault: Path, replace: bool) -> None:
    """Bring a backup back as the new vault VAULT. An existing vault is never overwritten."""
    from oralhistory.workspace import Workspace

    there = vault.exists()
    Workspace.restore(backup_folder, vault, replace=date.today() if replace else None)
    if replace and there:
        say("The vault that was there is kept beside it, with “before-restore” in its name.")
    say("The backup is restored. Open it with the passphrase it had then.")
