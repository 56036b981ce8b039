"""The command that writes out a consent form as plain text. Registered in ``cli.py``."""

from __future__ import annotations

from pathlib import Path

import click

from oralhistory.commands.terminal import JSON, PASSPHRASE, VAULT, opened, put


@click.command()
@VAULT
@click.argument("form", required=False)
@click.option("--language", default="", help="The form's language; the collection's if left out.")
@click.option("--version", "version", help="One version; the newest if left out.")
@click.option("--accession", help="Fill it in for this testimony; without it every place stays open.")
@click.option("--without-names", is_flag=True, help="Leave the narrator's and the interviewer's name open.")
@JSON
@PASSPHRASE
def form(
    vault: Path,
    form: str | None,
    language: str,
    version: str | None,
    accession: str | None,
    without_names: bool,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Write a consent form as plain text; without FORM, list the forms with their versions.

    The text is kept in the vault with its checksum. The window prints it and makes a PDF.

    \b
    oralhistory form winter.vault participation-agreement --language ar --accession OH-2026-0001
    """
    from oralhistory.forms.values import Wanted
    from oralhistory.model import ConsentForm
    from oralhistory.use_cases import forms

    with opened(vault, passphrase_file) as workspace:
        if form is None:
            rows = [
                {
                    "id": each.form.id,
                    "version": each.version,
                    "language": each.language,
                    "stage": each.form.stage,
                    "title": each.title,
                    "sha256": each.sha256,
                    "needs_new_consent": each.stale,
                }
                for each in forms.versions(workspace)
            ]
            if as_json:
                put(rows)
            for row in () if as_json else rows:
                click.echo(f"{row['id']}\t{row['version']}\t{row['language']}\t{row['title']}")
            return
        chosen = forms.newest(workspace, form, language or workspace.vault.collection.language)
        if version is not None:
            chosen = ConsentForm(id=chosen.id, version=version, language=chosen.language)
        wanted = Wanted(names=not without_names)
        if accession is None:
            document = forms.empty(workspace, chosen, wanted)
        else:
            document = forms.filled(workspace, chosen, workspace.id_of(accession), wanted)
        text = forms.as_text(document)
        forms.keep_shown(workspace, chosen)
    if as_json:
        put({"id": chosen.id, "version": chosen.version, "language": chosen.language, "text": text})
    else:
        click.echo(text, nl=False)
