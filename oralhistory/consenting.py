"""Recording what a narrator says about consent: one event, checked whole, with the file that shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.errors import InputError, MachineError
from oralhistory.importers.record import parse_event
from oralhistory.importers.record_files import FileKind, RecordFile
from oralhistory.model import ConsentEvent

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

NAME = "consent event"
"""What a sentence about a wrong event calls it."""


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


def _name(workspace: Workspace, id: str, event: ConsentEvent, suffix: str) -> str:
    taken = {attachment.name for attachment in workspace.attachments(id)}
    stem = f"consent/{event.effective}-{event.event.value}"
    name, number = f"{stem}{suffix}", 2
    while name in taken:
        name, number = f"{stem}-{number}{suffix}", number + 1
    return name
