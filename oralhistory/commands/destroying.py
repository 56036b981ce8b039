"""The commands that put a withdrawn testimony out of sight, or destroy it. Registered in ``cli.py``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from oralhistory.commands.terminal import ACCESSION, JSON, PASSPHRASE, VAULT, opened, progress_job, put, say
from oralhistory.errors import InputError

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

REASON = click.option("--reason", required=True, help="Why, in a few words without names: it is kept in the history.")


@click.command()
@VAULT
@ACCESSION
@REASON
@PASSPHRASE
def seal(vault: Path, accession: str, reason: str, passphrase_file: Path | None) -> None:
    """Put a testimony out of sight whose consent was withdrawn or never given: of no use to anyone until unsealed.

    \b
    oralhistory seal winter.vault OH-2026-0004 --reason "withdrawn on the phone"
    """
    from oralhistory.use_cases import destroying

    with opened(vault, passphrase_file) as workspace:
        destroying.seal(workspace, workspace.id_of(accession), reason)
    say(f"{accession} is sealed. “oralhistory unseal” lets it be read again.")


@click.command()
@VAULT
@ACCESSION
@REASON
@PASSPHRASE
def unseal(vault: Path, accession: str, reason: str, passphrase_file: Path | None) -> None:
    """Let a sealed testimony be read again."""
    from oralhistory.use_cases import destroying

    with opened(vault, passphrase_file) as workspace:
        destroying.unseal(workspace, workspace.id_of(accession), reason)
    say(f"{accession} can be read again.")


@click.command()
@VAULT
@ACCESSION
@REASON
@click.option("--confirm", metavar="ACCESSION", help="The accession number once more: nothing brings it back.")
@JSON
@PASSPHRASE
def destroy(
    vault: Path, accession: str, reason: str, confirm: str | None, as_json: bool, passphrase_file: Path | None
) -> None:
    """Destroy a testimony whose consent was withdrawn or never given, here and in every backup that can be reached.

    Its own key is destroyed, then all that is left of it. What stays is its accession number, the bare history, and
    the certificate, which is printed. Packages that were made cannot be called back; the certificate lists them.

    \b
    oralhistory destroy winter.vault OH-2026-0004 --reason "withdrawn by letter" --confirm OH-2026-0004
    """
    from oralhistory.use_cases import destroying
    from oralhistory.use_cases.certificate import laid_out, plain_text

    if confirm != accession:
        raise InputError(
            "Nothing was destroyed. To destroy this testimony for ever, add: --confirm {accession}", accession=accession
        )
    with opened(vault, passphrase_file) as workspace:
        certificate = destroying.destroy(workspace, workspace.id_of(accession), reason)
        if as_json:
            put(certificate.to_json())
        else:
            click.echo(plain_text(laid_out(certificate)), nl=False)
        _shred(workspace)


@click.command()
@VAULT
@JSON
@PASSPHRASE
def certificates(vault: Path, as_json: bool, passphrase_file: Path | None) -> None:
    """The certificates of everything ever destroyed in the vault, newest first."""
    from oralhistory.use_cases import destroying
    from oralhistory.use_cases.certificate import laid_out, plain_text

    with opened(vault, passphrase_file) as workspace:
        found = destroying.certificates(workspace)
    if as_json:
        put([certificate.to_json() for certificate in found])
        return
    click.echo("\n\n".join(plain_text(laid_out(certificate)) for certificate in found), nl=False)
    if not found:
        say("Nothing was ever destroyed in this vault.")


@click.command()
@VAULT
@click.option(
    "--gone",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A backup that does not exist any more, as it was named; it is not asked for again.",
)
@PASSPHRASE
def shred(vault: Path, gone: tuple[Path, ...], passphrase_file: Path | None) -> None:
    """Destroy what was destroyed in the vault in those backups, too, that could not be reached then."""
    from oralhistory.use_cases import destroying

    with opened(vault, passphrase_file) as workspace:
        due = {shredding.backup for shredding in destroying.shreddings(workspace)}
        for backup in gone:
            if backup not in due:
                raise InputError(
                    "Nothing is due in “{backup}”. Name the backup exactly as the program does.", backup=backup
                )
        destroying.shredded(workspace, gone)
        _shred(workspace)


def _shred(workspace: Workspace) -> None:
    """Reach what backups can be reached, and say of the others that they stay due."""
    from oralhistory.use_cases import destroying

    due = destroying.shreddings(workspace)
    if not due:
        return
    went = destroying.shred(due, progress_job())
    destroying.shredded(workspace, went.done)
    for backup in went.done:
        say(f"Destroyed in the backup “{backup}” as well.")
    for backup, trouble in went.troubles.items():
        say(f"Still due in the backup “{backup}”: {trouble} Then run “oralhistory shred”.")
