"""What all commands share: options, passphrases, where words go, and how a failure becomes a sentence and a status."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from oralhistory.errors import InputError, OralHistoryError, cause
from oralhistory.hardening import FAULT_STATUS, fault_told
from oralhistory.jobs import Job
from oralhistory.model import Audience, Medium, Use
from oralhistory.sentences import Sentence

if TYPE_CHECKING:
    from oralhistory.release.leakcheck import LeakReport
    from oralhistory.storage.keys import DataKey
    from oralhistory.use_cases.entering import Unlocked
    from oralhistory.workspace import Workspace

BY = "command line"


class State:
    """What the options before the command said."""

    passphrase_file: Path | None = None


def read_passphrase(file: Path | None, prompt: str, *, new: bool = False) -> str:
    """Read a passphrase from a file, standard input (``-``) or the terminal, where a new one is asked for twice."""
    if file is None:
        return click.prompt(prompt, hide_input=True, confirmation_prompt=new, err=True)
    return read_line(file, "passphrase")


def read_line(file: Path, what: str) -> str:
    """Read a secret that is never an argument from a file or standard input (``-``); ``what`` names it in sentences.

    Raises:
        InputError: it cannot be read, is no UTF-8 text, or is empty.
    """
    try:
        raw = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise InputError(
            "The {what} file “{file}” cannot be read: {why}.", what=what, file=file, why=cause(error)
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            "The {what} file “{file}” is not UTF-8 text. Save it as UTF-8.", what=what, file=file
        ) from error
    secret = text.rstrip("\r\n")
    if not secret:
        raise InputError("The {what} file “{file}” is empty.", what=what, file=file)
    return secret


def passphrase_from_input(file: Path | None) -> bool:
    """Whether the passphrase will be read from standard input."""
    return _passphrase_file(file) == Path("-")


def _passphrase_file(file: Path | None) -> Path | None:
    return file or click.get_current_context().find_object(State).passphrase_file  # pyright: ignore[reportOptionalMemberAccess]


def say_strength(passphrase: str, known: Sequence[str]) -> None:
    """How strong a new passphrase is; ``known`` are words a thief would try first. Warns and never refuses."""
    from oralhistory.use_cases.strength import guessing

    found = guessing(passphrase, known)
    time = found.span.name.replace("_", " ").lower()
    if found.enough:
        say(f"The passphrase is strong: guessing it would take a thief {time}.")
    else:
        say(
            f"Warning: the passphrase is weak; guessing it would take a thief {time}. Five or six unconnected words, "
            "in any language, are strong: change it with “oralhistory passphrase”."
        )


def say_review_hits(report: LeakReport, accessions: Mapping[str, str], *, show: bool = False) -> None:
    """What a person must look at, one a line: file, place, rule, category, accession number, in how many places."""
    for hit in report.review:
        of = accessions.get(hit.testimony or "", "")
        found = (hit.found,) if show else ()
        say("\t".join(("review", hit.file, hit.where, hit.rule, hit.category, of, str(hit.count), *found)))


def say_words(recovery_key: str) -> None:
    """The recovery key as words, numbered, five in a line."""
    from oralhistory.use_cases.recovery import spelled

    numbered = [f"{number}. {word}" for number, word in enumerate(spelled(recovery_key).words, 1)]
    say("The same key as fifteen words, another way to write it down; either opens the vault:")
    for start in range(0, len(numbered), 5):
        say("  ".join(numbered[start : start + 5]))


VAULT = click.argument("vault", type=click.Path(path_type=Path))
ACCESSION = click.argument("accession")
JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document on standard output.")
USE = click.option("--use", type=click.Choice([u.value for u in Use]), required=True, help="What it is for.")
MEDIUM = click.option("--medium", type=click.Choice([m.value for m in Medium]), required=True, help="What would leave.")
AUDIENCE = click.option(
    "--audience", type=click.Choice([a.value for a in Audience]), required=True, help="Who will have it."
)
TITLE = click.option("--title", help="The one publication, where the narrator approves each by its title.")
PASSPHRASE = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    help="Read the passphrase (or the recovery key, in groups or words) from this file; “-” is standard input. "
    "Without it you are asked.",
)
ON = click.option("--on", "on", help="The day it would leave, as YYYY-MM-DD. Today if left out.")


@contextmanager
def opened(vault: Path, passphrase_file: Path | None) -> Generator[Workspace]:
    """The unlocked vault, closed again whatever happens."""
    from oralhistory.use_cases.entering import enter

    workspace = enter(_unlocked(vault, passphrase_file), by=BY)
    try:
        yield workspace
    finally:
        workspace.close()


def key_of(vault: Path, passphrase_file: Path | None) -> DataKey:
    """What the passphrase unlocks; the vault itself is not opened."""
    return _unlocked(vault, passphrase_file).key


def _unlocked(vault: Path, passphrase_file: Path | None) -> Unlocked:
    from oralhistory.use_cases.entering import unlock
    from oralhistory.workspace import Workspace

    file = passphrase_file or click.get_current_context().find_object(State).passphrase_file  # pyright: ignore[reportOptionalMemberAccess]
    Workspace.check_is_vault(vault)
    return unlock(vault, read_passphrase(file, "Passphrase"))


def day_of(text: str | None) -> date:
    """The day an option names, or today."""
    from oralhistory.model.dates import parse_day

    return parse_day(text) if text else date.today()


def say(text: str) -> None:
    """A message for the person: standard error, so that standard output stays a program's."""
    click.echo(text, err=True)


def put(document: Any) -> None:
    """One JSON document on standard output."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def put_packages(entries: Sequence[Mapping[str, Any]]) -> None:
    """The packages that held a testimony, one a line."""
    for entry in entries:
        click.echo(
            "\t".join(str(entry[key] or "") for key in ("made_on", "release_id", "use", "audience", "recipient"))
        )


def progress_job() -> Job:
    """A job that says how far it is, where somebody watches."""
    if not sys.stderr.isatty():
        return Job()

    def report(done: int, total: int, text: Sentence) -> None:
        click.echo(f"\r\033[K{text} {done}/{total}" if total else f"\r\033[K{text}", err=True, nl=False)

    return Job(report)


def status_of(error: Exception) -> int | None:
    """Say a failure in words and return its exit status, or ``None`` if it is a bug, which must be seen as one."""
    match error:
        case OralHistoryError():
            say(str(error))
            return error.exit_status
        case click.exceptions.Abort():
            say("Stopped. Nothing was changed.")
            return 2
        case click.ClickException():
            context = getattr(error, "ctx", None)
            command = context.command_path if isinstance(context, click.Context) else "oralhistory"
            say(f"{error.format_message()} Try “{command} --help”.")
            return 2
        case MemoryError():
            say("There is not enough memory for this. Close other programs and try again.")
            return 4
        case OSError():
            say(f"The machine is in the way: {error.strerror or error}. Free some space or check permissions.")
            return 4
        case _:
            return None


def tell_fault(error: Exception) -> int:
    """Say a bug without its message, which may quote a testimony; the exit status for it."""
    say(fault_told(type(error), error.__traceback__).rstrip())
    return FAULT_STATUS
