"""What the killed process does: the use cases of window and command line, on words drawn from a seed.

Each operation first tells what the vault will hold once it is confirmed (a *patch*, see ``expected.py``), and only
then acts. Everything slow that the window does on a worker before it touches the vault is done before telling.
"""

from __future__ import annotations

import copy
import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, EventKind, Evidence, EvidenceKind, Segment, Testimony, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage import LibraryQuery
from oralhistory.use_cases import attaching, consenting, keeping, releasing
from oralhistory.use_cases.reviewing import Review, resolve
from oralhistory.workspace import Workspace

Patch = dict[str, Any]
BY = "Noa Levi"

_WORDS = "winter road ferry bread lamp river orchard kettle letter bridge סירה חורף نهر شتاء".split()  # noqa: SIM905
_GRANT = {
    "use": ["research"],
    "medium": ["metadata", "summary", "transcript"],
    "audience": ["researcher"],
    "decision": "yes",
}


def words(random: Random, count: int) -> str:
    """Some text."""
    return " ".join(random.choices(_WORDS, k=count))


@dataclass(frozen=True)
class Begun:
    """An operation that was told but not done yet. ``act`` returns what only its end shows."""

    patch: Patch
    act: Callable[[], Patch | None]


@dataclass
class Work:
    """One process's work on one vault. ``outside`` is a folder for its packages, backups and source files."""

    workspace: Workspace
    passphrase: str
    outside: Path
    random: Random
    name: str
    perform: Callable[[str, Begun], None]
    """Tell, do and confirm an operation that another one needs."""
    done: int = 0

    def word(self) -> str:
        """A word nobody wrote before."""
        self.done += 1
        return f"w{self.name}x{self.done}"

    def words(self, count: int) -> str:
        """Some text that ends in a word of its own."""
        return f"{words(self.random, count)} {self.word()}"

    def any_id(self) -> str:
        """One of the testimonies."""
        return self.random.choice(self.workspace.ids(LibraryQuery()))

    def file(self, suffix: str) -> Path:
        """A file somebody wants to bring in; some are longer than a chunk, one in eight is empty."""
        path = self.outside / f"{self.word()}{suffix}"
        path.write_bytes(
            self.random.randbytes(self.random.choice([0, 1, 900, 65_536, 65_537, 150_000, 30_000, 70_000]))
        )
        return path


def record_for(name: str, random: Random) -> dict[str, Any]:
    """A whole record, invented. ``name`` stands in it where nobody else may have it."""
    return {
        "format": "oralhistory-testimony",
        "version": 1,
        "accession": f"K-{name}",
        "title": f"{words(random, 4)} {name}",
        "language": "en",
        "people": [{"id": "n1", "role": "narrator", "name": f"Joren {name}"}],
        "transcript": {"segments": [{"speaker": "n1", "text": words(random, 40)} for _ in range(12)]},
        "consent": [{"event": "given", "effective": "2025-01-02", "grants": [copy.deepcopy(_GRANT)]}],
    }


def add(work: Work) -> Begun:
    record = record_for(work.word(), work.random)
    files: list[list[str]] = []
    if work.random.random() < 0.5:
        source = work.file(".wav")
        record["recordings"] = [{"path": source.name, "medium": "audio"}]
        files = [[source.name, _sha256(source)]]
    path = work.outside / f"{record['accession']}.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    testimony = Testimony.from_json(record)

    def act() -> None:
        if files:
            work.workspace.add_file(path)
        else:
            work.workspace.add(testimony)

    return Begun({"testimony": record["accession"], "record": testimony.to_json(), "files": files}, act)


def edit(work: Work) -> Begun:
    """A save as typing makes it: a title, a segment more, or both."""
    opened = work.workspace.get(work.any_id())
    testimony = opened.testimony
    if work.random.random() < 0.7 and testimony.transcript is not None:
        said = (*testimony.transcript.segments, Segment(text=work.words(30), speaker="n1"))
        testimony = replace(testimony, transcript=replace(testimony.transcript, segments=said))
    if testimony is opened.testimony or work.random.random() < 0.5:
        testimony = replace(testimony, title=work.words(5), summary=work.words(20))
    written = testimony.to_json()
    patch = {"testimony": opened.accession, "set": {key: written[key] for key in written.keys() - {"consent"}}}

    def act() -> None:
        work.workspace.save(opened.id, testimony, expected_revision=opened.revision)

    return Begun(patch, act)


def attach(work: Work) -> Begun:
    opened = work.workspace.get(work.any_id())
    source = work.file(work.random.choice([".wav", ".pdf"]))
    incoming = attaching.begin(work.workspace, opened.id, source)
    recording = {"path": source.name, "medium": incoming.medium.value}
    patch: Patch = {"testimony": opened.accession, "files": [[source.name, _sha256(source)]]}
    if incoming.medium in attaching.RECORDINGS:
        patch["recordings"] = [recording]

    def act() -> None:
        attaching.enter(work.workspace, incoming.take_in(Job()))

    return Begun(patch, act)


def consent(work: Work) -> Begun:
    opened = work.workspace.get(work.any_id())
    scan = work.file(".png") if work.random.random() < 0.5 else None
    kind = work.random.choice([EventKind.INFORMED, EventKind.RECONFIRMED])
    event = ConsentEvent(event=kind, effective="2025-02-03", notes=work.words(6))
    patch: Patch = {"testimony": opened.accession, "consent": [event.to_json()]}
    if scan is not None:
        event = replace(event, evidence=Evidence(kind=EvidenceKind.THUMBPRINT))
        # The name under which a scan goes in is the core's to choose, so only its bytes are told.
        patch["consent"] = [{**event.to_json(), "evidence": {"kind": "thumbprint", "path": None}}]
        patch["files"] = [[None, _sha256(scan)]]

    def act() -> None:
        consenting.record(work.workspace, opened.id, event, scan)

    return Begun(patch, act)


def review(work: Work) -> Begun:
    """Decide one group, or all that are open and finish."""
    id = work.any_id()
    seen = work.workspace.review(id)
    if seen.open and work.random.random() < 0.3:
        one = resolve(seen, by=BY, wanted=None).decisions[0]
        patch: Patch = {"testimony": seen.dossier.accession, "decisions": {one.group: one.to_json()}}
        return Begun(patch, lambda: work.workspace.decide(id, one))
    return _finish(work, seen)


def _finish(work: Work, seen: Review) -> Begun:
    id = seen.dossier.id
    outcome = resolve(seen, by=BY, wanted=None)
    told: Patch = {"testimony": seen.dossier.accession}
    told["decisions"] = {decision.group: decision.to_json() for decision in outcome.decisions}
    assert outcome.finished is not None
    told["finished"] = outcome.finished.texts_sha256

    def act() -> None:
        work.workspace.review_by(id, by=BY)

    return Begun(told, act)


def export(work: Work) -> Begun:
    seen = work.workspace.review(work.any_id())
    if not seen.finished:
        work.perform("review", _finish(work, seen))
    accession = seen.dossier.accession
    dest = work.outside / f"package-{work.word()}"
    request = ExportRequest(
        use=Use.RESEARCH,
        audience=Audience.RESEARCHER,
        day=work.workspace.today(),
        recipient=dest.name,
        formats=("txt", "html", "csv"),
        only=(accession,),
    )

    def act() -> Patch:
        outcome = releasing.export(work.workspace, request, dest, Job())
        assert outcome.written is not None, outcome.refused
        return {"manifest": outcome.written.manifest_sha256}

    return Begun({"package": dest.name, "accession": accession}, act)


def backup(work: Work) -> Begun:
    inside = work.workspace.vault.folder.backups if work.random.random() < 0.5 else work.outside
    dest = inside / f"backup-{work.word()}"

    def act() -> None:
        work.workspace.backup(dest)

    return Begun({"backup": str(dest)}, act)


def passphrase(work: Work) -> Begun:
    chosen = f"four new herons {secrets.token_hex(4)}"
    vault = work.workspace.vault
    slot = keeping.new_slot(vault.path, vault.key, work.passphrase, chosen)

    def act() -> None:
        keeping.take_slot(work.workspace, slot)
        work.passphrase = chosen

    return Begun({"passphrase": chosen}, act)


def recovery(work: Work) -> Begun:
    return Begun({"recovery": None}, lambda: {"recovery": keeping.new_recovery_key(work.workspace)})


def settings(work: Work) -> Begun:
    if work.random.random() < 0.5:
        name, value = work.random.choice(["title", "institution"]), work.words(3)
    else:
        name, value = "stale_forms", [[f"form {work.word()}", "1.0"]]
    return Begun({"collection": name, "value": value}, lambda: keeping.set_collection(work.workspace, name, value))


OPERATIONS: Mapping[str, Callable[[Work], Begun]] = {
    operation.__name__: operation
    for operation in (add, edit, attach, consent, review, export, backup, passphrase, recovery, settings)
}


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def work_on(workspace: Workspace, outside: Path, name: str = "one") -> Work:
    """Operations of a test's own process, drawn from one seed, each confirmed at once when another needs it."""
    return Work(workspace, "seven quiet herons", outside, Random(name), name, _done)


def _done(_name: str, begun: Begun) -> None:
    begun.act()
