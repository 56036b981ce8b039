"""A second reader, where the collection asks for one; what a decision on one mention does; on a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from oralhistory.errors import RefusedError
from oralhistory.importers.decisions import WrittenDecision
from oralhistory.importers.record import parse_record
from oralhistory.jobs import Job
from oralhistory.model import Audience, Medium, Reason, Testimony, Treatment, Use
from oralhistory.release.request import ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases import keeping, releasing
from oralhistory.use_cases.previewing import Previews
from oralhistory.workspace import Workspace

GRANT = {"use": [*Use], "medium": [*Medium], "audience": [*Audience], "decision": "yes"}
TEXTS = [
    "Quillon Marrow came to the Telsawa bridge.",
    "Telsawa was cold. I like Telsawa.",
    "Nobody but Perrin Holt was there.",
]


def record(**changes: Any) -> Testimony:
    whole: dict[str, Any] = {
        "format": "oralhistory-testimony",
        "version": 1,
        "language": "en",
        "people": [{"id": "n1", "role": "narrator", "name": "Quillon Marrow"}],
        "coverage": {"places": ["Telsawa"]},
        "transcript": {"language": "en", "segments": [{"speaker": "n1", "text": text} for text in TEXTS]},
        "consent": [{"event": "given", "effective": "2020-01-01", "grants": [GRANT]}],
    }
    return parse_record(whole | changes)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    vault, _ = Vault.create(tmp_path / "v.vault", "a quiet passphrase", cost=KdfCost.FLOOR)
    opened = Workspace(vault, by="Anna")
    yield opened
    opened.close()


def stays(workspace: Workspace, audience: Audience = Audience.RESEARCHER) -> tuple[Reason, ...]:
    """Why it may not leave."""
    plan = workspace.plan(ExportRequest(use=Use.RESEARCH, audience=audience, day=workspace.today()))
    return tuple(reason for entry in plan.refused for reason in entry.reasons)


def test_nothing_leaves_until_two_different_persons_have_finished(workspace: Workspace) -> None:
    id = workspace.add(record()).id
    first = workspace.review_by(id, by="Anna")
    assert (first.readers_left, stays(workspace)) == (0, ())
    keeping.require_second_reader(workspace, True)
    assert stays(workspace) == (Reason.NOT_REVIEWED,)
    assert not workspace.rows([id])[0].reviewed
    with pytest.raises(RefusedError, match="Another person must read it now"):
        workspace.review_by(id, by=" anna ")
    assert workspace.review(id).open == ()  # the second sees what the first decided
    second = workspace.review_by(id, by="Ruth")
    assert (second.readers_left, second.decided, stays(workspace)) == (0, 0, ())
    assert workspace.review(id).readers == ("Anna", "Ruth")
    assert workspace.rows([id])[0].reviewed
    assert [event.by for event in workspace.history(id) if event.action == "review.finished"] == ["Anna", "Ruth"]
    with pytest.raises(RefusedError, match="Nothing is left to do"):
        workspace.review_by(id, by="Ruth")


def test_who_changes_a_decision_asks_the_other_to_look_again(workspace: Workspace) -> None:
    keeping.require_second_reader(workspace, True)
    id = workspace.add(record()).id
    assert workspace.review_by(id, by="Anna").readers_left == 1
    group = next(g for g in workspace.review(id).groups if "holt" in g)
    other = WrittenDecision(treatment=Treatment.MASK, group=group)
    assert workspace.review_by(id, by="Ruth", decisions=[other]).readers_left == 1
    assert workspace.review(id).readers == ("Ruth",)
    assert stays(workspace) == (Reason.NOT_REVIEWED,)
    assert workspace.review_by(id, by="Anna").readers_left == 0
    assert stays(workspace) == ()


def test_after_an_edit_both_read_again_and_only_what_changed_is_open(workspace: Workspace) -> None:
    keeping.require_second_reader(workspace, True)
    id = workspace.add(record()).id
    workspace.review_by(id, by="Anna")
    workspace.review_by(id, by="Ruth")
    opened = workspace.get(id)
    transcript = opened.testimony.transcript
    assert transcript is not None
    changed = replace(transcript.segments[2], text="Nobody but Perrin Holt and Tamar Oakes was there.")
    segments = (*transcript.segments[1:2], *transcript.segments[:1], changed)  # two change their places
    testimony = replace(opened.testimony, transcript=replace(transcript, segments=segments))
    workspace.save(id, testimony, expected_revision=opened.revision)
    review = workspace.review(id)
    assert {f.text for group in review.open for f in review.groups[group]} == {"Perrin Holt", "Tamar Oakes"}
    assert stays(workspace) == (Reason.NOT_REVIEWED,)
    assert workspace.review_by(id, by="Ruth").decided == 2
    assert workspace.review_by(id, by="Anna").decided == 0
    assert stays(workspace) == ()


# ---- one mention ---------------------------------------------------------------------------------------------


def lines(workspace: Workspace, id: str, audience: Audience = Audience.RESEARCHER) -> list[str]:
    return [line.result.text for line in Previews(workspace).job(id, audience)(Job()).lines]


def mention(workspace: Workspace, id: str, segment: int, number: int = 0) -> str:
    review = workspace.review(id)
    here = [f for f in review.findings if f.place.index == segment and f.text == "Telsawa"]
    return review.standing.mentions.of(here[number])


def test_one_mention_is_treated_apart_from_the_others(workspace: Workspace) -> None:
    id = workspace.add(record()).id
    second = mention(workspace, id, 1, 1)
    workspace.review_by(id, by="Anna", decisions=[WrittenDecision(None, group=second, replacement="that town")])
    read = lines(workspace, id)
    assert read[1].endswith("I like that town.")
    assert "Telsawa" not in " ".join(read) and "that town" not in read[0]
    assert len(workspace.review(id).open) == 3  # the narrator, the others of the place, and somebody spoken of


def test_one_mention_may_stay_with_a_reason_and_the_others_go(workspace: Workspace) -> None:
    id = workspace.add(record()).id
    kept = WrittenDecision(Treatment.KEEP, group=mention(workspace, id, 1, 1), reason="the name of a song")
    workspace.review_by(id, by="Anna", decisions=[kept])
    read = lines(workspace, id)
    assert read[1].endswith("I like Telsawa.") and read[1].count("Telsawa") == 1
    assert "Telsawa" not in read[0]


def exported(workspace: Workspace, into: Path) -> str:
    request = ExportRequest(
        use=Use.RESEARCH, audience=Audience.RESEARCHER, day=workspace.today(), formats=("txt", "csv")
    )
    assert len(releasing.export(workspace, request, into, Job()).contents) == 1
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(into.rglob("*.txt")))


@pytest.mark.parametrize("alone", [True, False])
def test_what_a_person_left_with_a_reason_may_leave(workspace: Workspace, tmp_path: Path, *, alone: bool) -> None:
    id = workspace.add(record()).id
    place = next(f.group for f in workspace.review(id).findings if f.text == "Telsawa")
    group = mention(workspace, id, 1, 1) if alone else place
    workspace.review_by(id, by="Anna", decisions=[WrittenDecision(Treatment.KEEP, group=group, reason="a song")])
    workspace.review_by(id, by="Anna")
    assert exported(workspace, tmp_path / "out").count("Telsawa") == (1 if alone else 4)


def test_what_nobody_left_does_not(workspace: Workspace, tmp_path: Path) -> None:
    id = workspace.add(record()).id
    workspace.review_by(id, by="Anna")
    assert "Telsawa" not in exported(workspace, tmp_path / "out")


def test_one_mention_may_go_though_the_others_stay(workspace: Workspace) -> None:
    id = workspace.add(record()).id
    review = workspace.review(id)
    place = next(f.group for f in review.findings if f.text == "Telsawa")
    workspace.review_by(
        id,
        by="Anna",
        decisions=[
            WrittenDecision(Treatment.KEEP, group=place, reason="known to all"),
            WrittenDecision(Treatment.MASK, group=mention(workspace, id, 0)),
        ],
    )
    read = lines(workspace, id)
    assert read[1] == TEXTS[1]
    assert "Telsawa" not in read[0] and "[place withheld]" in read[0]


def test_a_decision_on_one_mention_survives_edits_elsewhere_and_not_of_its_own_text(workspace: Workspace) -> None:
    id = workspace.add(record()).id
    name = mention(workspace, id, 1, 1)
    workspace.review_by(id, by="Anna", decisions=[WrittenDecision(None, group=name, replacement="that town")])
    opened = workspace.get(id)
    transcript = opened.testimony.transcript
    assert transcript is not None
    more = replace(transcript.segments[0], text="Before all that, nothing.")
    segments = (more, *transcript.segments[::-1])
    testimony = replace(opened.testimony, transcript=replace(transcript, segments=segments))
    revision = workspace.save(id, testimony, expected_revision=opened.revision)
    assert mention(workspace, id, 2, 1) == name
    assert lines(workspace, id)[2].endswith("I like that town.")
    own = replace(segments[2], text="Telsawa was warm. I like Telsawa.")
    testimony = replace(testimony, transcript=replace(transcript, segments=(*segments[:2], own, segments[3])))
    workspace.save(id, testimony, expected_revision=revision)
    read = lines(workspace, id)[2]
    assert "that town" not in read and "Telsawa" not in read  # the profile treats it, as all the others


def test_a_person_of_the_register_is_not_kept_by_a_single_mention(workspace: Workspace) -> None:
    id = workspace.add(record()).id
    review = workspace.review(id)
    here = next(f for f in review.findings if f.group.endswith("/person/n1"))
    name = review.standing.mentions.of(here)
    workspace.review_by(id, by="Anna", decisions=[WrittenDecision(Treatment.KEEP, group=name, reason="why not")])
    assert "Quillon" not in " ".join(lines(workspace, id))


def test_a_class_is_named_in_a_file_of_decisions(workspace: Workspace) -> None:
    said = [{"speaker": "n1", "text": text} for text in ("It cost 40 dollars.", "It was 300 metres long.")]
    id = workspace.add(record(transcript={"language": "en", "segments": said})).id
    outcome = workspace.review_by(id, by="A", decisions=[WrittenDecision(Treatment.MASK, group="class:quantities")])
    assert outcome.decided == 2
    assert {d.together for d in workspace.dossier(id).decisions.values()} == {"class:quantities"}


@pytest.mark.parametrize("reason", [None, "That is the number of the town hall, and another man."])
def test_what_may_be_a_contact_or_somebody_who_refused_stays_only_with_a_reason(
    workspace: Workspace, tmp_path: Path, reason: str | None
) -> None:
    consent = [
        {
            "event": "given",
            "effective": "2020-01-01",
            "grants": [GRANT],
            "third_parties": [{"person": "m1", "consent": "refused"}],
        }
    ]
    people = [
        {"id": "n1", "role": "narrator", "name": "Quillon Marrow"},
        {"id": "m1", "role": "mentioned", "name": "Perrin Vandrisk"},
    ]
    texts = {"segments": [{"speaker": "n1", "text": "Then Vandrysk came. Call 050-1234567."}]}
    id = workspace.add(record(people=people, consent=consent, transcript=texts)).id
    groups = workspace.review(id).groups
    assert {finding.text for found in groups.values() for finding in found} == {"Vandrysk", "050-1234567"}
    keep = [WrittenDecision(treatment=Treatment.KEEP, group=group, reason=reason) for group in groups]
    workspace.review_by(id, by="Anna", decisions=keep)
    request = ExportRequest(use=Use.RESEARCH, audience=Audience.TEAM, day=workspace.today(), formats=("txt",))
    releasing.export(workspace, request, tmp_path / "out", Job(), accept="looked at")
    (text,) = (each.read_text(encoding="utf-8") for each in (tmp_path / "out").rglob("transcript.txt"))
    assert ("Vandrysk" in text, "050-1234567" in text) == (bool(reason), bool(reason))
