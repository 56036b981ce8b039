"""Sealing and destroying a testimony that was withdrawn, here and in the backups, and what is certified about it.

The halves marked so belong to the thread that owns the vault; the others are safe on any thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oralhistory.consent import state_on
from oralhistory.errors import Cancelled, MachineError, OralHistoryError, RefusedError
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence
from oralhistory.use_cases.backing_up import known_backups
from oralhistory.workspace import Aspect

if TYPE_CHECKING:
    from oralhistory.audit.chain import AuditEvent
    from oralhistory.storage.keys import DataKey
    from oralhistory.workspace import Workspace


@dataclass(frozen=True)
class Sent:
    """A package that held the testimony, and that nobody can call back. ``made_on`` is an ISO day."""

    release_id: str
    made_on: str
    use: str
    audience: str
    title: str | None
    recipient: str | None


@dataclass(frozen=True)
class Certificate:
    """What is kept about a destroyed testimony: that it was, and nothing of what it said.

    ``destroyed_on`` is an ISO day; ``file_bytes`` counts the plain bytes of its files; ``backups`` are folders in
    which its key may still lie, when this was written.
    """

    accession: str
    destroyed_on: str
    by: str
    reason: str
    segments: int
    words: int
    versions: int
    files: int
    file_bytes: int
    consent_events: int
    sent: tuple[Sent, ...]
    backups: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """As it is kept in the vault."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Certificate:
        """From what :meth:`to_json` gave."""
        sent = tuple(Sent(**each) for each in value["sent"])
        return replace(cls(**value), sent=sent, backups=tuple(value["backups"]))


@dataclass(frozen=True)
class Shredding:
    """Destroyed testimonies whose keys may still lie in one backup."""

    backup: Path
    testimonies: tuple[str, ...]
    key: DataKey

    def run(self, job: Job) -> Path:
        """Destroy them in the backup as well; anywhere, since the backup is a vault of its own.

        Raises:
            MachineError: the backup's disk is not connected.
            VaultError: it cannot be opened.
        """
        from oralhistory.storage.shredding import shred

        if not self.backup.is_dir():
            raise MachineError(
                "The backup “{backup}” is not there. Connect its disk, then try again.", backup=self.backup
            )
        shred(self.backup, self.key, self.testimonies, job)
        return self.backup


@dataclass(frozen=True)
class Shredded:
    """How it went: backups that hold nothing of it any more, and of each other one, why it still may."""

    done: tuple[Path, ...]
    troubles: dict[Path, Sentence]


def shred(due: Sequence[Shredding], job: Job) -> Shredded:
    """Destroy in every backup that can be reached; anywhere. The others stay due.

    Raises:
        Cancelled: the job was cancelled; what was done is done, though it is still noted as due.
    """
    done: list[Path] = []
    troubles: dict[Path, Sentence] = {}
    for shredding in due:
        try:
            done.append(shredding.run(job))
        except Cancelled:
            raise
        except OralHistoryError as error:
            troubles[shredding.backup] = error.sentence
    return Shredded(tuple(done), troubles)


# ---- on the vault's thread -------------------------------------------------------------------------------------------


def require_withdrawn(workspace: Workspace, id: str) -> None:
    """Refuse to put away a testimony whose narrator still consents: first the withdrawal is recorded.

    Raises:
        RefusedError: consent was given and holds.
    """
    state = state_on(workspace.vault.consent.events(id), workspace.today())
    if state.given and not state.withdrawn:
        raise RefusedError(
            "The narrator's consent still holds. Record the withdrawal first; then the testimony can be sealed or "
            "destroyed."
        )


def may_put_away(workspace: Workspace, id: str) -> bool:
    """Whether a testimony could be sealed or destroyed now, as far as consent goes: none was given, or none holds."""
    try:
        require_withdrawn(workspace, id)
    except RefusedError:
        return False
    return True


def seal(workspace: Workspace, id: str, reason: str) -> None:
    """Put a withdrawn testimony out of sight; it can be unsealed.

    Raises:
        RefusedError: its consent still holds.
        InputError: no reason was given, or it is sealed or destroyed already.
    """
    require_withdrawn(workspace, id)
    with workspace.change(Aspect.RECORD) as touched:
        workspace.vault.holdings.seal(id, reason=reason, by=workspace.by)
        touched.add(id)
    workspace.vault.holdings.finish_here()


def unseal(workspace: Workspace, id: str, reason: str) -> None:
    """Let a sealed testimony be read again.

    Raises:
        InputError: no reason was given, or it is not sealed.
    """
    with workspace.change(Aspect.RECORD) as touched:
        workspace.vault.holdings.unseal(id, reason=reason, by=workspace.by)
        workspace.vault.testimonies.derive_anew(id)
        touched.add(id)


def seal_event(workspace: Workspace, id: str) -> AuditEvent | None:
    """Who sealed a testimony last, when, and why (``details["reason"]``)."""
    return next((event for event in reversed(workspace.history(id)) if event.action == "testimony.sealed"), None)


def sent(workspace: Workspace, id: str) -> tuple[Sent, ...]:
    """The packages that held a testimony, newest first. Nobody can call them back."""
    return tuple(
        Sent(
            release_id=next(release for testimony, _, release in package.contents if testimony == id),
            made_on=package.made_on,
            use=package.use.value,
            audience=package.audience.value,
            title=package.title,
            recipient=package.recipient,
        )
        for package in workspace.vault.ledger.of(id)
    )


def certify(workspace: Workspace, id: str, reason: str) -> Certificate:
    """What a certificate would say if the testimony were destroyed now; nothing is changed."""
    vault = workspace.vault
    testimony = vault.testimonies.load(id)
    segments = testimony.transcript.segments if testimony.transcript else ()
    files = vault.attachments.of(id)
    return Certificate(
        accession=testimony.accession or "",
        destroyed_on=workspace.today().isoformat(),
        by=workspace.by,
        reason=reason.strip(),
        segments=len(segments),
        words=sum(len(segment.text.split()) for segment in segments),
        versions=len(vault.testimonies.revisions(id)),
        files=len(files),
        file_bytes=sum(file.size for file in files),
        consent_events=len(testimony.consent),
        sent=sent(workspace, id),
        backups=tuple(map(str, known_backups(workspace))),
    )


def destroy(workspace: Workspace, id: str, reason: str) -> Certificate:
    """Destroy a withdrawn testimony for good. Its backups are due afterwards: :func:`shreddings`.

    Raises:
        RefusedError: its consent still holds.
        InputError: no reason was given, or it was destroyed before.
        MachineError: the disk failed; either nothing was changed, or what is left is removed at the next opening.
    """
    require_withdrawn(workspace, id)
    certificate = certify(workspace, id, reason)
    with workspace.change(Aspect.RECORD, Aspect.FILES) as touched:
        workspace.vault.holdings.destroy(
            id, certificate.to_json(), reason=reason, by=workspace.by, backups=certificate.backups
        )
        touched.add(id)
    workspace.vault.holdings.finish_here()
    return certificate


def certificates(workspace: Workspace) -> list[Certificate]:
    """Of everything ever destroyed here, newest first.

    In a backup that was shredded and brought back, the certificates are missing: they are in the vault it came from.
    """
    return [Certificate.from_json(value) for value in workspace.vault.holdings.certificates() if value]


def certificate_of(workspace: Workspace, id: str) -> Certificate | None:
    """The certificate of one destroyed testimony; ``None`` where it was destroyed in a backup brought back since."""
    accession = next((row.accession for row in workspace.rows([id])), None)
    return next((each for each in certificates(workspace) if each.accession == accession), None)


def shreddings(workspace: Workspace) -> list[Shredding]:
    """What is still to be done in backups, connected or not."""
    return [
        Shredding(Path(backup), tuple(ids), workspace.vault.key)
        for backup, ids in workspace.vault.holdings.due().items()
    ]


def shredded(workspace: Workspace, backups: Sequence[Path]) -> None:
    """Record that these backups hold nothing of what was destroyed any more, or were themselves destroyed."""
    with workspace.change():
        for backup in backups:
            workspace.vault.holdings.no_longer_due(str(backup), by=workspace.by)
