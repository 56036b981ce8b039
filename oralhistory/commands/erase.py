"""The command that destroys a vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from oralhistory.commands.terminal import VAULT, progress_job, say
from oralhistory.errors import InputError, MachineError


@click.command()
@VAULT
@click.option("--confirm", metavar="NAME", help="The name of the vault's folder, typed out: nothing brings it back.")
def erase(vault: Path, confirm: str | None) -> None:
    """Erase a vault for ever: its keys, the backups inside its folder, then every file. No passphrase is asked for.

    After it neither passphrase nor recovery key opens anything there. Backups elsewhere still open with the
    passphrase they had, and flash disks may keep old copies of what was overwritten: against who takes the disk
    itself apart only an encrypted disk helps.

    \b
    oralhistory erase winter.vault --confirm winter.vault
    """
    from oralhistory.use_cases import keeping

    if not keeping.confirms_erasing(vault, confirm or ""):
        raise InputError(
            "Nothing was erased. To erase this vault for ever, add: --confirm “{name}”", name=vault.absolute().name
        )
    done = keeping.erase(vault, progress_job())
    if not done.shut_for_ever:
        raise MachineError(
            "These key slots could not be destroyed, and still open: {opens_still}.",
            opens_still=_listed(done.opens_still),
        )
    say("The vault is erased: nothing opens it any more. Backups in other places still open.")
    if done.foreign:
        say(f"Not the vault's own, so left alone: {_listed(done.foreign)}.")
    if done.left:
        raise MachineError("Not deleted, though nobody can read it any more: {left}.", left=_listed(done.left))


def _listed(paths: Sequence[Path]) -> str:
    return ", ".join(f"“{path}”" for path in paths)
