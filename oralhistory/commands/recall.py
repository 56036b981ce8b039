"""The command that says who has a testimony, and writes to them. Registered in ``cli.py``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from oralhistory.commands.terminal import ACCESSION, JSON, PASSPHRASE, VAULT, opened, put, put_packages, say
from oralhistory.errors import InputError, MachineError, cause

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


@click.command()
@VAULT
@ACCESSION
@click.option(
    "--letters",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Write a letter to each recipient into this folder, as plain text: letter-1.txt, letter-2.txt …",
)
@click.option("--language", default="", help="The letters' language; the collection's if left out.")
@click.option("--contact", default="", help="How recipients can reach you. Stands in the letters.")
@click.option("--answer-by", metavar="DAY", help="By when to answer, in words; in 30 days if left out.")
@click.option("--third-party", is_flag=True, help="Somebody who is spoken of objected: ask to withdraw or mask.")
@JSON
@PASSPHRASE
def recall(
    vault: Path,
    accession: str,
    letters: Path | None,
    language: str,
    contact: str,
    answer_by: str | None,
    third_party: bool,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Every package that held this testimony: when, what, for whom. With --letters, a letter to each recipient.

    A letter names what the recipient has by its release ids; never the narrator, the accession number or a title of
    the testimony. The files are not encrypted.

    \b
    oralhistory recall winter.vault OH-2026-0001 --letters letters --language he
    """
    from oralhistory.use_cases import forms

    with opened(vault, passphrase_file) as workspace:
        id = workspace.id_of(accession)
        entries = workspace.recall(id)
        form = forms.TAKE_DOWN if third_party else forms.RECALL
        written = _write(workspace, id, letters, form, language, contact, answer_by) if letters is not None else 0
    if as_json:
        put(entries)
        return
    if not entries:
        say("No package ever held this testimony.")
    put_packages(entries)
    if written:
        say(f"Letters written: {written}. They are not encrypted: print them, and delete them from this machine.")


def _write(
    workspace: Workspace, id: str, folder: Path, form: str, language: str, contact: str, answer_by: str | None
) -> int:
    """One file a recipient, readable by its owner alone; how many."""
    from oralhistory.use_cases import forms
    from oralhistory.use_cases.recall_letters import letter, recipients

    chosen = forms.newest(workspace, form, language or workspace.vault.collection.language)
    texts = [
        forms.as_text(letter(workspace, chosen, recipient, contact=contact, answer_by=answer_by))
        for recipient in recipients(workspace, id)
    ]
    paths = [folder / f"letter-{number}.txt" for number in range(1, len(texts) + 1)]
    if any(path.exists() for path in paths):
        raise InputError("There are letters in “{folder}” already. Choose another folder.", folder=folder)
    try:
        if texts:
            folder.mkdir(parents=True, exist_ok=True)
        for path, text in zip(paths, texts, strict=True):
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(text.encode())
    except OSError as error:
        raise MachineError(
            "The letters could not be written ({why}). Choose another folder.",
            why=cause(error),
        ) from error
    if texts:
        forms.keep_shown(workspace, chosen)
    return len(texts)
