"""The commands about consent: ask, record, withdraw. Registered in ``cli.py``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from oralhistory.commands.terminal import (
    ACCESSION,
    AUDIENCE,
    JSON,
    MEDIUM,
    ON,
    PASSPHRASE,
    TITLE,
    USE,
    VAULT,
    day_of,
    opened,
    passphrase_from_input,
    progress_job,
    put,
    put_packages,
    read_line,
    say,
)
from oralhistory.errors import InputError, RefusedError
from oralhistory.model import Audience, Medium, Use

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


@click.group()
def consent() -> None:
    """Ask what the narrator allowed, record what the narrator said, or withdraw."""


@consent.command()
@VAULT
@ACCESSION
@USE
@MEDIUM
@AUDIENCE
@TITLE
@ON
@click.option("--explain", "with_chain", is_flag=True, help="Print every event that led to the answer, in order.")
@JSON
@PASSPHRASE
def check(
    vault: Path,
    accession: str,
    use: str,
    medium: str,
    audience: str,
    title: str | None,
    on: str | None,
    with_chain: bool,
    as_json: bool,
    passphrase_file: Path | None,
) -> int:
    """May this medium go to this audience for this use? Exit status 0 allowed, 1 refused, with every reason.

    \b
    oralhistory consent check winter.vault OH-2026-0001 --use research --medium transcript --audience researcher
    """
    from oralhistory.consent import Request
    from oralhistory.use_cases.consenting import explained

    day = day_of(on)
    request = Request(Use(use), Medium(medium), Audience(audience), title)
    with opened(vault, passphrase_file) as workspace:
        explanation = explained(workspace, workspace.id_of(accession), request, day)
    answer, steps = explanation.answer, explanation.steps if with_chain else ()
    if as_json:
        said: dict[str, Any] = {
            "allowed": answer.allowed,
            "reasons": list(answer.reasons),
            "conditions": list(answer.conditions),
        }
        put(said | {"chain": [step.to_json() for step in steps]} if with_chain else said)
    else:
        click.echo("allowed" if answer.allowed else "refused: " + ", ".join(answer.reasons))
        for condition in answer.conditions:
            click.echo(f"condition: {condition}")
        for step in steps:
            click.echo(f"{step.event.effective}\t{step.index}\t{step.event.event}\t{', '.join(step.did)}")
    return 0 if answer.allowed else RefusedError.exit_status


@consent.command()
@VAULT
@ACCESSION
@click.argument("event", type=click.Path(path_type=Path))
@PASSPHRASE
def record(vault: Path, accession: str, event: Path, passphrase_file: Path | None) -> None:
    """Append one consent event from a JSON file. Events are never changed or removed afterwards."""
    from oralhistory.importers.record import read_event

    imported = read_event(event)
    with opened(vault, passphrase_file) as workspace:
        workspace.record_consent(workspace.id_of(accession), imported.event, imported.files)
    say(f"Recorded: {imported.event.event}.")


@consent.command()
@VAULT
@click.argument("accession", required=False)
@click.option(
    "--code-word-file",
    type=click.Path(path_type=Path),
    help="Read the narrator's code word from this file; “-” is standard input. ACCESSION may be left out then.",
)
@click.option("--from", "from_", metavar="DATE", help="The day it takes effect, as YYYY-MM-DD. Today if left out.")
@click.option("--use", "uses", multiple=True, type=click.Choice([u.value for u in Use]), help="Only for this use.")
@click.option(
    "--medium", "media", multiple=True, type=click.Choice([m.value for m in Medium]), help="Only this medium."
)
@click.option(
    "--audience", "audiences", multiple=True, type=click.Choice([a.value for a in Audience]), help="Only this audience."
)
@JSON
@PASSPHRASE
def withdraw(
    vault: Path,
    accession: str | None,
    code_word_file: Path | None,
    from_: str | None,
    uses: tuple[str, ...],
    media: tuple[str, ...],
    audiences: tuple[str, ...],
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Withdraw a narrator's consent: everything, or some uses, media or audiences (each may be said several times).

    With the code word the narrator needs no name: it is compared with that of every testimony, which may take minutes
    in a large collection; ACCESSION makes it quick. Prints which packages held the testimony, so that their recipients
    can be told.

    \b
    oralhistory consent withdraw winter.vault --code-word-file -
    oralhistory consent withdraw winter.vault OH-2026-0001 --audience public --audience partner
    """
    from oralhistory.use_cases.consenting import withdraw as withdraw_consent

    if accession is None and code_word_file is None:
        raise InputError("Name the testimony, or give the narrator's code word with --code-word-file.")
    if code_word_file == Path("-") and passphrase_from_input(passphrase_file):
        raise InputError("Passphrase and code word cannot both come from standard input. Put one of them into a file.")
    day = day_of(from_)
    word = read_line(code_word_file, "code word") if code_word_file is not None else None
    with opened(vault, passphrase_file) as workspace:
        id = workspace.id_of(accession) if word is None and accession else _proved(workspace, word or "", accession)
        withdraw_consent(
            workspace,
            id,
            day,
            uses=tuple(map(Use, uses)),
            media=tuple(map(Medium, media)),
            audiences=tuple(map(Audience, audiences)),
            by_code_word=word is not None,
        )
        number, packages = workspace.accessions()[id], workspace.recall(id)
    whole = not (uses or media or audiences)
    if as_json:
        put({"accession": number, "effective": day.isoformat(), "everything": whole, "packages": packages})
        return
    taken = "everything" if whole else ", ".join([*uses, *media, *audiences])
    click.echo(f"{number}\t{day.isoformat()}\t{taken}")
    put_packages(packages)
    say(
        f"Withdrawn. Packages that held it: {len(packages)}, listed above. Tell their recipients."
        if packages
        else "Withdrawn. No package ever held it."
    )


def _proved(workspace: Workspace, word: str, accession: str | None) -> str:
    """The one testimony whose narrator has this code word."""
    from oralhistory.use_cases.code_words import find

    found = find(workspace, word, progress_job(), accession)
    if not found:
        raise RefusedError("This code word does not belong here, so nothing was withdrawn. Ask for it once more.")
    if len(found) > 1:
        raise InputError(
            "Several narrators chose this code word: {numbers}. Say which testimony is meant.",
            numbers=tuple(sorted(workspace.accessions()[id] for id in found)),
        )
    return found[0]
