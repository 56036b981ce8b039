"""Recording what a narrator says about consent: one event, checked whole, with the file that shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.consent import Explanation, Request, explain, giving_back
from oralhistory.errors import InputError, MachineError, RefusedError
from oralhistory.importers.record import parse_event
from oralhistory.importers.record_files import FileKind, RecordFile
from oralhistory.model import Audience, ConsentEvent, EventKind, Grant, Medium, Use

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

NAME = "consent event"
"""What a sentence about a wrong event calls it."""
BY_CODE_WORD = "Withdrawn with the code word."
"""The note of a withdrawal whose narrator gave no name."""
_MISTAKE = "What was recorded before this was a mistake."
"""The note of what gives a part back."""


def checked(event: ConsentEvent) -> ConsentEvent:
    """The same event, held against the whole of the contract's section 4.

    Raises:
        InputError: the first place that breaks a rule.
    """
    return parse_event(event.to_json(), NAME)


@dataclass(frozen=True)
class Drawn:
    """Evidence that was never a file: a signature on the screen. It goes from memory into the vault."""

    content: bytes
    suffix: str
    """With its dot."""


def record(workspace: Workspace, id: str, event: ConsentEvent, scan: Path | Drawn | None = None) -> ConsentEvent:
    """Append one event; returns it as recorded.

    Args:
        workspace: the open vault.
        id: the testimony.
        event: what was said. With a ``scan`` it must say what kind of evidence that is.
        scan: a file that shows it, or what was drawn on the screen; its bytes go into the vault under a name that
            tells only the day and the event.

    Raises:
        InputError: the event breaks a rule, or the scan is no file. Nothing is recorded.
        MachineError: the scan cannot be read. Nothing is recorded.
    """
    files: tuple[RecordFile, ...] = ()
    if scan is not None:
        if event.evidence is None:
            raise InputError("Say what kind of evidence the file is.")
        if isinstance(scan, Path) and not scan.is_file():
            raise InputError("The chosen file is no longer there. Choose it again.")
        name = _name(workspace, id, event, scan.suffix.lower())
        event = replace(event, evidence=replace(event.evidence, path=name))
        files = (_file(scan, name),)
    event = checked(event)
    try:
        workspace.record_consent(id, event, files)
    except OSError as error:
        raise MachineError("The chosen file cannot be read. Nothing was recorded; choose it again.") from error
    return event


def _file(scan: Path | Drawn, name: str) -> RecordFile:
    if isinstance(scan, Drawn):
        return RecordFile(Path(name), name, None, FileKind.EVIDENCE, scan.content)
    return RecordFile(scan.resolve(), name, None, FileKind.EVIDENCE)


def explained(workspace: Workspace, id: str, request: Request, day: date) -> Explanation:
    """The answer of :meth:`.Workspace.may`, with every event that led to it."""
    return explain(
        workspace.vault.consent.events(id),
        request,
        day,
        stale=workspace.stale_forms,
        transcript_sha256=workspace.vault.testimonies.transcript_prints([id]).get(id),
    )


def withdraw(
    workspace: Workspace,
    id: str,
    day: date,
    *,
    uses: tuple[Use, ...] = (),
    media: tuple[Medium, ...] = (),
    audiences: tuple[Audience, ...] = (),
    by_code_word: bool = False,
) -> ConsentEvent:
    """Take consent back from ``day`` on: everything, or what the lists name; an empty list names all its values.

    Args:
        workspace: the open vault.
        id: the testimony.
        day: from which day on.
        uses, media, audiences: what is taken back; none at all takes back everything.
        by_code_word: that the narrator proved who they are by it is noted in the event.

    Raises:
        InputError, RefusedError: there is no such testimony, or it is sealed. Nothing is recorded.
    """
    named = Grant(use=uses, medium=media, audience=audiences)
    event = ConsentEvent(
        event=EventKind.WITHDRAWN,
        effective=day.isoformat(),
        grants=(named,) if uses or media or audiences else (),
        notes=BY_CODE_WORD if by_code_word else None,
    )
    return record(workspace, id, event)


def may_give_back(workspace: Workspace, id: str) -> bool:
    """Whether the event recorded last took a part back, and nothing else, so that a mistake can be made good."""
    return bool(giving_back(workspace.vault.consent.events(id), _MISTAKE))


def give_back(workspace: Workspace, id: str, mistake: ConsentEvent) -> tuple[ConsentEvent, ...]:
    """Record what gives back a part that was recorded as taken back by mistake; returns the events.

    Raises:
        RefusedError: something was recorded since, or more was said than a part taken back. Nothing is recorded.
    """
    events = workspace.vault.consent.events(id)
    back = giving_back(events, _MISTAKE) if events and events[-1] == mistake else ()
    if not back:
        raise RefusedError("Something about consent was recorded since. Record now what the narrator wants.")
    with workspace.vault.atomic():
        for event in back:
            record(workspace, id, event)
    return back


def _name(workspace: Workspace, id: str, event: ConsentEvent, suffix: str) -> str:
    taken = {attachment.name for attachment in workspace.attachments(id)}
    stem = f"consent/{event.effective}-{event.event.value}"
    name, number = f"{stem}{suffix}", 2
    while name in taken:
        name, number = f"{stem}-{number}{suffix}", number + 1
    return name
