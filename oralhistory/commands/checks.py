"""The commands that tell whether a vault is sound, and what was done in it. Registered in ``cli.py``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from oralhistory.commands.terminal import JSON, PASSPHRASE, VAULT, opened, progress_job, put, say

if TYPE_CHECKING:
    from oralhistory.storage.verify import Check


@click.command()
@VAULT
@click.argument("accession", required=False)
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@JSON
@PASSPHRASE
def history(vault: Path, accession: str | None, limit: int | None, as_json: bool, passphrase_file: Path | None) -> None:
    """Who did what and when, newest first: in the whole vault, or to one testimony.

    It names fields and counts, never what was said. If the chain of events is broken, standard error says where.
    """
    from oralhistory.jobs import Job, exhausted
    from oralhistory.use_cases.history import checking, listing

    with opened(vault, passphrase_file) as workspace:
        rows = listing(workspace, accession, limit)
        sound = exhausted(checking(workspace, Job()))
    if as_json:
        put(rows)
    for row in () if as_json else rows:
        details = json.dumps(row["details"], ensure_ascii=False)
        click.echo("\t".join((row["at"], row["by"], row["action"], row["accession"] or "", details)))
    if sound.broken_at is not None:
        say(f"The history was changed or cut at event {sound.broken_at}. Run “oralhistory verify”.")
    if sound.cut_after is not None:
        say(f"The history was cut after event {sound.cut_after}: what was done after it is gone. Restore a backup.")


@click.command()
@VAULT
@JSON
@PASSPHRASE
def verify(vault: Path, as_json: bool, passphrase_file: Path | None) -> int:
    """Check pages, tables, key slots, the history, every testimony and every attachment's checksum.

    Prints what was checked, how many, and whether it is sound. Exit status 0 sound, 3 damaged.
    """
    from oralhistory.errors import VaultDamaged

    with opened(vault, passphrase_file) as workspace:
        report = workspace.verify(progress_job())
    if as_json:
        checks = [{"name": check.name, "count": check.count, "sound": check.sound} for check in report.checks]
        found = {"sound": report.sound, "problems": report.problems, "notes": list(report.notes)}
        put({**found, "counts": dict(report.counts), "checks": checks})
    else:
        _table(report.checks)
    for sentence in (*report.problems, *report.notes):
        say(sentence)
    if report.problems:
        raise VaultDamaged("The vault is not sound. Keep it as it is, and restore the latest backup beside it.")
    say("The vault is sound.")
    return 0


def _table(checks: tuple[Check, ...]) -> None:
    """One line a check, in columns."""
    wide = max(len(check.name) for check in checks)
    for check in checks:
        word = "sound" if check.sound else "DAMAGED"
        click.echo(f"{check.name.replace('-', ' '):<{wide}}  {check.count:>9}  {word}")
