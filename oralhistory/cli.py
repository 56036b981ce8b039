"""The command line: thin words around :class:`oralhistory.workspace.Workspace`. It never imports Qt."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from oralhistory import __version__
from oralhistory.commands.backups import backup, restore
from oralhistory.commands.checks import history, verify
from oralhistory.commands.consent import consent
from oralhistory.commands.destroying import certificates, destroy, seal, shred, unseal
from oralhistory.commands.erase import erase
from oralhistory.commands.forms import form
from oralhistory.commands.keeping import keep
from oralhistory.commands.ladders import ladder
from oralhistory.commands.recall import recall
from oralhistory.commands.recognisers import MODEL, RECOGNISER, recognisers
from oralhistory.commands.register import register
from oralhistory.commands.terminal import (
    ACCESSION,
    AUDIENCE,
    BY,
    JSON,
    ON,
    PASSPHRASE,
    TITLE,
    USE,
    VAULT,
    State,
    day_of,
    opened,
    progress_job,
    put,
    read_passphrase,
    say,
    say_review_hits,
    say_strength,
    say_words,
    status_of,
    tell_fault,
)
from oralhistory.errors import InputError, LeakFound, OralHistoryError, RefusedError
from oralhistory.hardening import harden
from oralhistory.model import Audience, Use


def main() -> None:
    """Run the command line; every failure becomes one or two sentences and an exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A pipe on Windows may not be UTF-8, and testimonies are in every script.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    harden()
    try:
        status = run(sys.argv[1:])
    except Exception as error:  # noqa: BLE001 - a bug, whose message may quote a testimony
        status = tell_fault(error)
    sys.exit(status)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status (0 done, 1 refused, 2 input, 3 vault, 4 machine)."""
    try:
        answer: object = cli.main(args=list(arguments), prog_name="oralhistory", standalone_mode=False)
    except (click.exceptions.Abort, click.ClickException, MemoryError, OralHistoryError, OSError) as error:
        status = status_of(error)
        assert status is not None
        return status
    return answer if isinstance(answer, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="oralhistory")
@PASSPHRASE
@click.pass_context
def cli(context: click.Context, passphrase_file: Path | None) -> None:
    """Keep oral-history testimony in an encrypted vault, and let out only what was consented to, anonymised.

    A vault is a folder. Start with “oralhistory init my.vault”, put testimonies in with “add”, decide what could
    identify someone with “review”, and make a package with “export”. “oralhistory demo FOLDER” shows it all.

    Exit status: 0 done; 1 refused by a rule; 2 the call or its input is wrong; 3 the vault cannot be opened;
    4 the machine is in the way; 70 a fault in the program.
    """
    state = State()
    state.passphrase_file = passphrase_file
    context.obj = state


@cli.command()
@VAULT
@click.option("--title", default="", help="What the collection is called.")
@click.option("--institution", default="", help="Who keeps it; named in packages.")
@click.option("--language", default="en", show_default=True, help="Its main language (BCP 47).")
@PASSPHRASE
@click.pass_obj
def init(state: State, vault: Path, title: str, institution: str, language: str, passphrase_file: Path | None) -> None:
    """Make an encrypted vault and print its recovery key once.

    The recovery key alone goes to standard output; its words, another way to write it, follow on standard error.
    Write one of them on paper and keep it away from the laptop: it opens the vault when the passphrase is lost, and it
    is never shown again.

    \b
    oralhistory init winter.vault --title "Winter interviews"
    """
    from oralhistory.workspace import Workspace

    passphrase = read_passphrase(passphrase_file or state.passphrase_file, "New passphrase", new=True)
    workspace, recovery_key = Workspace.create(
        vault, passphrase, title=title, institution=institution, language=language, by=BY
    )
    workspace.close()
    say("The vault is made. This is its recovery key; write it down, it is not shown again:")
    click.echo(recovery_key)
    say_words(recovery_key)
    say_strength(passphrase, [title, institution])


@cli.command()
@VAULT
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@JSON
@PASSPHRASE
def add(vault: Path, files: tuple[Path, ...], as_json: bool, passphrase_file: Path | None) -> None:
    """Add testimony records (.json), or transcripts (.txt, .md, .vtt, .srt, .docx).

    Each file goes in whole, with its consent and its recordings, or not at all. If one is refused, those before it
    stay and those after it are not read.
    """
    added: list[dict[str, str]] = []
    with opened(vault, passphrase_file) as workspace:
        try:
            for file in files:
                stored, warnings = workspace.add_file(file)
                added.append({"file": str(file), "accession": stored.accession})
                for warning in warnings:
                    say(f"{file.name}: {warning}")
                if not as_json:
                    click.echo(stored.accession)
        finally:
            if as_json:
                put(added)


@cli.command("list")
@VAULT
@click.option("--search", help="Words to look for in titles, summaries and transcripts.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@JSON
@PASSPHRASE
def list_(vault: Path, search: str | None, limit: int | None, as_json: bool, passphrase_file: Path | None) -> None:
    """List the testimonies, best match first when searching."""
    from oralhistory.use_cases.browsing import listing

    with opened(vault, passphrase_file) as workspace:
        rows = listing(workspace, search=search, limit=limit)
    if as_json:
        put(rows)
    for row in () if as_json else rows:
        click.echo(f"{row['accession']}\t{row['status']}\t{row['title']}")


@cli.command()
@VAULT
@ACCESSION
@JSON
@PASSPHRASE
def show(vault: Path, accession: str, as_json: bool, passphrase_file: Path | None) -> None:
    """Show one whole identified record, as the JSON that “add” takes. It must not be passed on."""
    with opened(vault, passphrase_file) as workspace:
        put(workspace.get(workspace.id_of(accession)).testimony.to_json())


cli.add_command(consent)


@cli.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--vault", "of", nargs=2, metavar="VAULT ACCESSION", help="A testimony in a vault instead of a file.")
@click.option("--record", "known", type=click.Path(path_type=Path), help="A record whose people are made known.")
@click.option("--language", help="The text's language (BCP 47).")
@RECOGNISER
@MODEL
@JSON
@PASSPHRASE
def detect(
    file: Path | None,
    of: tuple[str, str] | None,
    known: Path | None,
    language: str | None,
    name: str | None,
    model: Path | None,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Show what could identify someone, in a text file or in a testimony of a vault. Nothing is changed.

    Offsets count Unicode code points. For a testimony each finding also names its text (“field”, “index”).
    --recogniser lets one more look, beside those that the collection chose.
    """
    from oralhistory.use_cases.detection import detect_in_file, detect_in_testimony, detector_with

    asked = detector_with(name, model)
    if (file is None) == (of is None):
        raise InputError("Name a file, or a testimony with --vault VAULT ACCESSION.")
    if of is not None:
        with opened(Path(of[0]), passphrase_file) as workspace:
            id = workspace.id_of(of[1])
            asked = detector_with(name, model, workspace.detector)
            found = detect_in_testimony(workspace.get(id).testimony, id, workspace.register(), language, asked)
    else:
        assert file is not None
        found = detect_in_file(file, known, language, asked)
    for warning in asked.warnings:
        say(warning)
    if as_json:
        put(found)
    for finding in () if as_json else found:
        click.echo("{start}\t{end}\t{category}\t{confidence}\t{source}\t{text}".format(**finding))


@cli.command()
@VAULT
@ACCESSION
@click.option("--by", required=True, help="Who decides; named in the history.")
@click.option("--accept-all", is_flag=True, help="Treat every open finding as the audience's profile says.")
@click.option("--decisions", type=click.Path(path_type=Path), help="A JSON list of decisions, one per finding group.")
@PASSPHRASE
def review(
    vault: Path, accession: str, by: str, accept_all: bool, decisions: Path | None, passphrase_file: Path | None
) -> None:
    """Record a person's decision on every open finding of the present transcript.

    --decisions takes a list of objects: “text” and “category” (as “detect --vault” prints them) or “group”, and
    “treatment” (accept, keep, generalise, pseudonym, mask, remove), “replacement”, “reason”. A “group” may be a
    “mention” that “detect --vault” prints, to decide it alone. If findings stay open the review is not finished, and
    the command says how many. Where the collection asks for a second reader, another person calls it again.
    """
    from oralhistory.importers.decisions import read_decisions

    if accept_all == (decisions is not None):
        raise InputError("Say either --accept-all or --decisions FILE.")
    wanted = read_decisions(decisions) if decisions else None
    with opened(vault, passphrase_file) as workspace:
        outcome = workspace.review_by(workspace.id_of(accession), by=by, decisions=wanted)
        warnings = workspace.detector.warnings
    for warning in warnings:
        say(warning)
    say(f"{outcome.decided} decided, {outcome.open} still open.")
    if outcome.open:
        raise RefusedError("The review is not finished: decide the rest, or use --accept-all.")
    if outcome.to_check:
        raise RefusedError(
            "The text was changed around passages under a rule of their own. Look at them in the transcript; nothing "
            "leaves until then."
        )
    if outcome.finished and outcome.readers_left:
        say("A second person must finish this review, too; nothing leaves until then.")


@cli.command()
@VAULT
@click.argument("dest", type=click.Path(path_type=Path))
@USE
@AUDIENCE
@TITLE
@click.option("--recipient", help="Who receives it; kept in the vault's ledger only.")
@click.option("--formats", help="Of docx, html, txt, vtt, csv, json, with commas. All of them if left out.")
@ON
@click.option("--only", help="Accession numbers, with commas. All testimonies if left out.")
@click.option(
    "--accept-review-hits",
    "accept",
    metavar="REASON",
    help="Hand out what may identify someone too, and why; kept in the ledger.",
)
@click.option("--by", default=BY, help="Who accepts it; named in the ledger.")
@JSON
@PASSPHRASE
def export(
    vault: Path,
    dest: Path,
    use: str,
    audience: str,
    title: str | None,
    recipient: str | None,
    formats: str | None,
    on: str | None,
    only: str | None,
    accept: str | None,
    by: str,
    as_json: bool,
    passphrase_file: Path | None,
) -> int:
    """Write the anonymised package to the new folder DEST.

    Every testimony passes the gate: consent for this use, medium and audience on that day, and a finished review.
    What may not leave is listed with its reasons and leaves no trace in the package. The finished files are opened
    again and searched for everything that identifies; a package that leaks is not written. What only may identify
    someone is listed, and goes only with --accept-review-hits.

    \b
    oralhistory export winter.vault for-the-press --use publication --audience public
    """
    from oralhistory.exporters.registry import choose_formats
    from oralhistory.release.package import PackageLeaks, UndecidedHits
    from oralhistory.release.request import ExportRequest
    from oralhistory.use_cases.releasing import export as export_package

    request = ExportRequest(
        use=Use(use),
        audience=Audience(audience),
        day=day_of(on),
        title=title,
        recipient=recipient,
        formats=choose_formats(formats.split(",") if formats else ()),
        only=tuple(part.strip() for part in only.split(",") if part.strip()) if only is not None else None,
    )
    with opened(vault, passphrase_file) as workspace:
        try:
            outcome = export_package(workspace, request, dest, progress_job(), accept=accept, by=by)
        except (PackageLeaks, UndecidedHits) as stop:
            accessions = workspace.accessions()
            if as_json:
                found = stop.report.to_json(accessions=accessions)
                said = {"leaks": found["leaks"], "review": found["review"]}
                put({"path": None, "released": [], "refused": [], **said, "risk": {}})
            elif isinstance(stop, UndecidedHits):
                say_review_hits(stop.report, accessions)
            raise
        warnings = workspace.detector.warnings
    for warning in warnings:
        say(warning)
    if as_json:
        put(outcome.to_json())
    for refusal in outcome.refused:
        say(f"{refusal.accession} stays: {', '.join(refusal.reasons)}")
    if outcome.path is None:
        raise RefusedError("Nothing may leave, so no package was written. The reasons are above.")
    if not as_json:
        click.echo(str(outcome.path))
    return 0


@cli.command()
@VAULT
@click.argument("path", type=click.Path(path_type=Path, exists=True))
@AUDIENCE
@click.option("--show", is_flag=True, help="Print the found text too. It identifies people: mind who sees it.")
@JSON
@PASSPHRASE
def leakcheck(vault: Path, path: Path, audience: str, show: bool, as_json: bool, passphrase_file: Path | None) -> int:
    """Look through any file, folder or zip for what must not leave. Exit status 0 clean, 1 leaks.

    What only may identify someone is listed on standard error, with the rule that found it, and is no leak.
    """
    with opened(vault, passphrase_file) as workspace:
        report = workspace.leakcheck(path, Audience(audience), progress_job())
        accessions = workspace.accessions()
    if as_json:
        put(report.to_json(show=show, accessions=accessions))
    else:
        for leak in report.leaks:
            found = f"\t{leak.found}" if show else ""
            of = accessions.get(leak.testimony or "", "")
            click.echo(f"{leak.file}\t{leak.where}\t{leak.category}\t{of}{found}")
        say_review_hits(report, accessions, show=show)
    if report.leaks:
        raise LeakFound(
            "%Ln places in the files ({files}) could identify someone. Do not pass it on.",
            one="1 place in the files ({files}) could identify someone. Do not pass it on.",
            n=len(report.leaks),
            files=report.files,
        )
    if report.review:
        say(f"Nothing certain found in {report.files} files; {len(report.review)} things for a person to look at.")
    else:
        say(f"Nothing found in {report.files} files.")
    return 0


@cli.command()
@VAULT
@USE
@AUDIENCE
@JSON
@PASSPHRASE
def risk(vault: Path, use: str, audience: str, as_json: bool, passphrase_file: Path | None) -> None:
    """How few people each release could be, alone and together with all earlier releases for that audience."""
    from oralhistory.anonymise.risk.sentences import sentences

    with opened(vault, passphrase_file) as workspace:
        report = workspace.risk(Use(use), Audience(audience))
        accessions = workspace.accessions()
    if as_json:
        put(report.to_json(accessions))
    else:
        for line in sentences(report, accessions):
            click.echo(line)


cli.add_command(recall)
cli.add_command(register)
cli.add_command(history)
cli.add_command(verify)


@cli.command()
@VAULT
@PASSPHRASE
@click.option("--new-passphrase-file", type=click.Path(path_type=Path), help="Read the new passphrase from here.")
def passphrase(vault: Path, passphrase_file: Path | None, new_passphrase_file: Path | None) -> None:
    """Change the passphrase. The old one may be given, or the recovery key."""
    with opened(vault, passphrase_file) as workspace:
        new = read_passphrase(new_passphrase_file, "New passphrase", new=True)
        workspace.change_passphrase(new)
        collection = workspace.vault.collection
        say_strength(new, [collection.title, collection.institution])
    say("The passphrase is changed. The recovery key stays as it was.")


for command in (seal, unseal, destroy, certificates, shred, erase, form, keep, ladder, recognisers):
    cli.add_command(command)


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path))
@JSON
def demo(folder: Path, as_json: bool) -> None:
    """Build a small fictional collection in FOLDER and export it, end to end.

    Makes FOLDER/sample.vault with twelve invented testimonies, reviews what may go to the public, writes the package
    FOLDER/public-package, and prints the passphrase, so that the vault can be opened in the window.
    """
    from oralhistory.use_cases.sample import demonstrate

    shown = demonstrate(folder, progress_job())
    if as_json:
        put(shown.to_json())
        return
    click.echo(f"vault:      {shown.vault}")
    click.echo(f"passphrase: {shown.passphrase}")
    click.echo(f"package:    {shown.outcome.path}")
    for refusal in shown.outcome.refused:
        click.echo(f"stays:      {refusal.accession}: {', '.join(refusal.reasons)}")
    click.echo(f"leak check: clean, {shown.files} files")


cli.add_command(backup)
cli.add_command(restore)
