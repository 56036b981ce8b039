"""A small invented collection in a real vault: a driver and two who speak of her and of others."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from oralhistory.jobs import Job
from oralhistory.model import (
    Audience,
    ConsentEvent,
    Decision,
    EventKind,
    Grant,
    Medium,
    Person,
    Role,
    Segment,
    Testimony,
    ThirdParty,
    Transcript,
    Use,
)
from oralhistory.release.request import ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases import releasing
from oralhistory.workspace import Workspace

BY = "Noa Barak"
ALL = (Medium.METADATA, Medium.SUMMARY, Medium.TRANSCRIPT)


def made(folder: Path) -> Workspace:
    """An empty vault, open."""
    vault, _ = Vault.create(folder / "small.vault", "six quiet herons", title="Ferries", cost=KdfCost.FLOOR)
    return Workspace(vault, by=BY)


def told_by(
    number: int,
    text: str | Sequence[str],
    *people: Person,
    narrator: str = "",
    third_parties: tuple[ThirdParty, ...] = (),
    audiences: Sequence[Audience] = tuple(Audience),
    **more: object,
) -> Testimony:
    """A testimony that everybody may have for research; each text is one segment of the narrator."""
    texts = [text] if isinstance(text, str) else text
    given = ConsentEvent(
        event=EventKind.GIVEN,
        effective="2020-01-01",
        grants=(Grant(use=(Use.RESEARCH,), medium=ALL, audience=tuple(audiences), decision=Decision.YES),),
        third_parties=third_parties,
    )
    return Testimony(
        accession=f"F-{number:03}",
        title=f"Testimony {number}",
        language="en",
        people=(Person(id="n", role=Role.NARRATOR, name=narrator or None), *people),
        transcript=Transcript(language="en", segments=tuple(Segment(speaker="n", text=each) for each in texts)),
        consent=(given,),
        **more,  # pyright: ignore[reportArgumentType]
    )


def mentioned(name: str, *aliases: str, id: str = "m") -> Person:
    """Somebody who is spoken of."""
    return Person(id=id, role=Role.MENTIONED, name=name, aliases=aliases)


def package(workspace: Workspace, folder: Path, audience: Audience = Audience.RESEARCHER) -> str:
    """All that a package of everything says, as one text."""
    for id in workspace.vault.testimonies.ids():
        workspace.review_by(id, by=BY)
    request = ExportRequest(use=Use.RESEARCH, audience=audience, day=workspace.today())
    outcome = releasing.export(workspace, request, folder, Job())
    assert outcome.path is not None, outcome.refused
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("transcript.txt")))
