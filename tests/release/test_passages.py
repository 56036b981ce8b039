"""Passages and third parties through the real way out: vault, review, gate, package, leak check, sound."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.findings import findings, group_findings, texts_sha256
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.reviewed import finishing
from oralhistory.errors import NotReleased
from oralhistory.importers.record import parse_record
from oralhistory.jobs import Job
from oralhistory.model import (
    Audience,
    Category,
    ConsentEvent,
    EventKind,
    FindingDecision,
    Medium,
    Reason,
    ReviewFinished,
    Testimony,
    ThirdParty,
    ThirdPartyConsent,
    ThirdPartyRule,
    Treatment,
    Use,
)
from oralhistory.model.passages import TextChange, after_change
from oralhistory.release.gate import ReleaseRules, judge, release, spoken_of
from oralhistory.release.request import Dossier, ExportRequest
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases import releasing
from oralhistory.use_cases.previewing import Previews
from oralhistory.use_cases.standing import reviewed
from oralhistory.workspace import Workspace

RATE = 8000
DAY = date(2030, 6, 1)
TEXTS = [
    "We lived by the river. Quorvane Zelt kept the ferry in those years.",
    "At night plimsote bells rang. Then we crossed.",
    "The gralleth men waited there.",
    "They asked brindovar twice. Nobody answered.",
    "In the spring umberlyn came back. That is all.",
    "My neighbour Tessaly Vorne saw everything.",
]


def _passage(segment: int, word: str, last: str = "", **more: Any) -> dict[str, Any]:
    text = TEXTS[segment]
    end = text.index(last) + len(last) if last else text.index(word) + len(word)
    return {"segment": segment, "start": text.index(word), "end": end, **more}


ACROSS = {
    "rule": "paraphrase",
    "paraphrase": "Quorvane Zelt hid us.",
    "group": "p1",
    "audiences": ["public", "partner"],
}
PASSAGES = [
    _passage(1, "At", "rang", **ACROSS),
    _passage(2, "The", "there.", **ACROSS),
    _passage(3, "brindovar", rule="only", audiences=["court", "team"]),
    _passage(4, "umberlyn", rule="until", until="2030-05-01"),
]


def record(**changes: Any) -> Testimony:
    grant = {"use": [*Use], "medium": [*Medium], "audience": [*Audience], "decision": "yes"}
    segments = [
        {"speaker": "n1", "start": 2 * number, "end": 2 * number + 2, "text": text} for number, text in enumerate(TEXTS)
    ]
    whole: dict[str, Any] = {
        "format": "oralhistory-testimony",
        "version": 1,
        "title": "A ferry",
        "language": "en",
        "summary": "Of Tessaly Vorne and a ferry.",
        "keywords": ["ferry", "Tessaly Vorne"],
        "people": [
            {"id": "n1", "role": "narrator", "name": "Marrow Ilk"},
            {"id": "m1", "role": "mentioned", "name": "Quorvane Zelt"},
        ],
        "transcript": {"language": "en", "segments": segments},
        "consent": [{"event": "given", "effective": "2029-01-01", "grants": [grant]}],
        "anonymisation": {"passages": PASSAGES},
    }
    return parse_record(whole | changes)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    vault, _ = Vault.create(tmp_path / "v.vault", "a quiet passphrase", cost=KdfCost.FLOOR)
    opened = Workspace(vault, by="Anna")
    yield opened
    opened.close()


def put_in(workspace: Workspace, testimony: Testimony) -> str:
    id = workspace.add(testimony).id
    workspace.review_by(id, by="Anna")
    return id


def exported(workspace: Workspace, audience: Audience, into: Path, day: date = DAY) -> str:
    """Everything that can be read in a package."""
    request = ExportRequest(use=Use.RESEARCH, audience=audience, day=day, formats=("txt", "json", "csv", "vtt"))
    outcome = releasing.export(workspace, request, into, Job())
    assert len(outcome.contents) == 1
    return "\n".join(
        path.read_text(encoding="utf-8")
        for path in sorted(into.rglob("*"))
        if path.suffix in {".txt", ".json", ".csv", ".vtt"}
    )


@pytest.mark.parametrize("audience", list(Audience))
def test_each_audience_reads_what_it_may(workspace: Workspace, audience: Audience, tmp_path: Path) -> None:
    put_in(workspace, record())
    words = exported(workspace, audience, tmp_path / "out")
    across = audience in (Audience.PUBLIC, Audience.PARTNER)
    assert ("plimsote" in words) is ("gralleth" in words) is not across
    assert ("hid us." in words) is across
    assert ("brindovar" in words) is (audience in (Audience.COURT, Audience.TEAM))
    assert "umberlyn" not in words
    assert "Quorvane" not in words and "Zelt" not in words
    assert "We lived by the river." in words and "That is all." in words
    [cues] = [path.read_text(encoding="utf-8").count("-->") for path in (tmp_path / "out").rglob("*.vtt")]
    assert cues == len(TEXTS) - across


def test_a_day_that_came_opens_only_when_somebody_says_so(workspace: Workspace, tmp_path: Path) -> None:
    opened = PASSAGES[3] | {"opened": "2030-05-02", "opened_by": "Anna"}
    put_in(workspace, record(anonymisation={"passages": [opened]}))
    assert "umberlyn" in exported(workspace, Audience.PUBLIC, tmp_path / "after")
    assert "umberlyn" not in exported(workspace, Audience.PUBLIC, tmp_path / "before", date(2030, 5, 1))


def test_an_edit_that_asks_stops_the_release_and_dropping_one_undoes_the_review(workspace: Workspace) -> None:
    id = put_in(workspace, record())
    request = ExportRequest(use=Use.RESEARCH, audience=Audience.TEAM, day=DAY)

    def reasons() -> tuple[Reason, ...]:
        return judge(workspace.dossier(id), request, workspace.rules()).reasons

    def save(changed: Testimony) -> None:
        workspace.save(id, changed, expected_revision=workspace.get(id).revision)

    def with_passages(passages: Any) -> Testimony:
        present = workspace.get(id).testimony
        assert present.anonymisation is not None
        return replace(present, anonymisation=replace(present.anonymisation, passages=tuple(passages)))

    assert reasons() == ()
    before = workspace.get(id).testimony
    assert before.transcript is not None
    save(with_passages(replace(p, check=p.rule == "only") for p in before.passages))
    assert reasons() == (Reason.NOT_REVIEWED,)
    assert workspace.review_by(id, by="Anna").to_check == 1
    assert reasons() == (Reason.NOT_REVIEWED,)
    with pytest.raises(NotReleased):
        release(workspace.dossier(id), request, workspace.rules(), Labels(), "r")
    save(with_passages(before.passages))
    assert reasons() == ()
    save(with_passages(before.passages[1:]))
    assert reasons() == (Reason.NOT_REVIEWED,)
    save(with_passages(replace(p, audiences=()) for p in before.passages))
    assert reasons() == (Reason.NOT_REVIEWED,)


def test_words_that_are_gone_keep_the_testimony_here_until_a_person_decides(workspace: Workspace) -> None:
    held = record()
    assert held.transcript is not None
    number = held.passages[2].segment
    lengths = [len(segment.text) for segment in held.transcript.segments]
    at = sum(length + 1 for length in lengths[:number])
    change = TextChange(at, lengths[number], 0)
    segments = list(held.transcript.segments)
    segments[number] = replace(segments[number], text="")
    after = after_change(held.passages, lengths, [len(s.text) for s in segments], change)
    changed = record(
        transcript=replace(held.transcript, segments=tuple(segments)).to_json(),
        anonymisation={"passages": [p.to_json() for p in after]},
    )
    id = put_in(workspace, changed)
    request = ExportRequest(use=Use.RESEARCH, audience=Audience.TEAM, day=DAY)
    assert judge(workspace.dossier(id), request, workspace.rules()).reasons == (Reason.NOT_REVIEWED,)


@pytest.mark.parametrize("timed", [True, False])
def test_the_sound_of_a_passage_is_silent_in_whole_segments_or_stays_here(
    workspace: Workspace, timed: bool, tmp_path: Path
) -> None:
    whole = record(recordings=[{"path": "a.wav", "medium": "audio"}])
    assert whole.transcript is not None
    segments = [
        s if timed or n != 3 else replace(s, start=None, end=None) for n, s in enumerate(whole.transcript.segments)
    ]
    id = put_in(workspace, replace(whole, transcript=replace(whole.transcript, segments=tuple(segments))))
    noise = np.random.default_rng(3).integers(1 << 8, 1 << 14, 12 * RATE).astype(np.int16)
    wav = io.BytesIO()
    sf.write(wav, noise, RATE, format="WAV", subtype="PCM_16")
    wav.seek(0)
    workspace.vault.attachments.add(id, wav, name="a.wav", medium=Medium.AUDIO, by="Anna")
    exported(workspace, Audience.PUBLIC, tmp_path / "out")
    sounds = list((tmp_path / "out").rglob("*.flac"))
    assert bool(sounds) is timed
    if timed:
        heard, _ = sf.read(sounds[0], dtype="int16")
        for number in range(len(TEXTS)):
            middle = heard[int((2 * number + 0.2) * RATE) : int((2 * number + 1.8) * RATE)]
            assert not middle.any(), number  # each of these segments holds a name or a passage


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("word", ["rule", "consent", "name"])
def test_who_refused_is_masked_for_everyone_whatever_was_decided(
    workspace: Workspace, audience: Audience, word: str, tmp_path: Path
) -> None:
    keep_all = {"profiles": {each.value: {"person": "keep"} for each in Audience}}
    id = put_in(workspace, record(anonymisation=keep_all))
    person = "Tessaly Vorne" if word == "name" else "m1"
    party = (
        ThirdParty(person=person, rule=ThirdPartyRule.MASK)
        if word != "consent"
        else ThirdParty(person=person, consent=ThirdPartyConsent.REFUSED)
    )
    event = ConsentEvent(event=EventKind.NARROWED, effective="2020-02-01", third_parties=(party,))
    workspace.record_consent(id, event, ())
    [entity] = [
        e
        for e in workspace.register().of_testimony(id)
        if e.category is Category.PERSON and (e.person == person or e.name == person)
    ]
    workspace.decide(
        id,
        FindingDecision(
            group=entity.id, text="", category=Category.PERSON, by="A", treatment=Treatment.KEEP, reason="r"
        ),
    )
    workspace.review_by(id, by="Anna")
    outlook = Previews(workspace).job(id, audience)(Job()).outlooks[entity.id]
    assert outlook.refused and not outlook.may_be_kept
    words = exported(workspace, audience, tmp_path / "out")
    names = ("Tessaly", "Vorne") if word == "name" else ("Quorvane", "Zelt")
    assert not [name for name in names if name in words]
    assert "[name withheld]" in words


def test_before_the_day_of_the_refusal_nothing_is_known_of_it(workspace: Workspace) -> None:
    refused = {
        "event": "narrowed",
        "effective": "2030-02-01",
        "third_parties": [{"person": "m1", "consent": "refused"}],
    }
    id = put_in(workspace, record(consent=[*record().to_json()["consent"], refused]))
    dossier, register = workspace.dossier(id), workspace.register()
    assert not spoken_of(dossier, register, date(2030, 1, 31)).masked
    assert spoken_of(dossier, register, date(2030, 2, 1)).masked


def test_who_agreed_is_named_only_where_a_person_decided_it(workspace: Workspace, tmp_path: Path) -> None:
    agreed = {"event": "narrowed", "effective": "2029-02-01", "third_parties": [{"person": "m1", "consent": "given"}]}
    id = put_in(workspace, record(consent=[*record().to_json()["consent"], agreed], anonymisation={}))
    assert "Quorvane" not in exported(workspace, Audience.PUBLIC, tmp_path / "one")
    workspace.decide(
        id,
        FindingDecision(group=f"{id}/person/m1", text="", category=Category.PERSON, by="A", treatment=Treatment.KEEP),
    )
    assert not reviewed(workspace.vault, id, workspace.get(id).testimony)  # it holds for what its reader saw decided
    workspace.review_by(id, by="A")
    assert "Quorvane Zelt kept the ferry" in exported(workspace, Audience.PUBLIC, tmp_path / "two")


@pytest.mark.parametrize("called", ["n1", "Marrow Ilk", "ilk"])
def test_no_agreement_among_those_spoken_of_names_a_narrator(called: str) -> None:
    """How a narrator appears is in the grants; an event that lists him beside others loosens nothing."""
    people = [{"id": "n1", "role": "narrator", "name": "Marrow Ilk", "aliases": ["Ilk"]}]
    consent = record().to_json()["consent"]
    consent[0] |= {
        "third_parties": [{"person": called, "consent": "given"}],
        "attribution": {audience.value: "pseudonym" for audience in Audience},
    }
    segments = [{"speaker": "n1", "text": "I am Marrow Ilk."}]
    held = record(people=people, consent=consent, transcript={"segments": segments}, anonymisation={})
    register = Register.of({"T": held})
    keep = FindingDecision(
        group="T/person/n1", text="Marrow Ilk", category=Category.PERSON, by="A", treatment=Treatment.KEEP, reason="r"
    )
    decisions = {keep.group: keep}
    dossier = Dossier("T", "OH-1", held, decisions=decisions, finished=finishing(held, decisions, "A"))
    assert spoken_of(dossier, register, DAY).agreed == frozenset()
    for audience in Audience:
        request = ExportRequest(use=Use.RESEARCH, audience=audience, day=DAY)
        done = release(dossier, request, ReleaseRules(register, {}, frozenset()), Labels(), "r")
        assert "Ilk" not in " ".join(each.text.text for each in done.segments)


TOKENS = [[f"zq{chr(97 + line)}{chr(97 + at)}xv" for at in range(6)] for line in range(4)]
LINES = [" ".join(tokens) for tokens in TOKENS]
SPANS = st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(0, 5)).map(
    lambda drawn: (drawn[0], min(drawn[1:]), max(drawn[1:]))
)
RULES = st.fixed_dictionaries(
    {"rule": st.sampled_from(["withhold", "only", "until", "paraphrase"])},
    optional={"group": st.sampled_from(["g", "h"])},
)


@given(st.lists(st.tuples(SPANS, RULES, st.sampled_from(Audience)), max_size=5), st.sampled_from(Audience))
@settings(max_examples=60, deadline=None)
def test_no_withheld_word_passes_the_gate_and_every_other_does(
    drawn: list[tuple[tuple[int, int, int], dict[str, str], Audience]], audience: Audience
) -> None:
    passages: list[dict[str, Any]] = []
    hidden: set[str] = set()
    for (line, first, last), rule, who in drawn:
        start = LINES[line].index(TOKENS[line][first])
        end = LINES[line].index(TOKENS[line][last]) + len(TOKENS[line][last])
        more = {"until": "2030-01-01"} if rule["rule"] == "until" else {}
        more |= {"paraphrase": "Something else."} if rule["rule"] == "paraphrase" else {}
        passages.append({"segment": line, "start": start, "end": end, "audiences": [who.value], **rule, **more})
        if (who is audience) is not (rule["rule"] == "only"):
            hidden |= set(TOKENS[line][first : last + 1])
    segments = [{"speaker": "n1", "text": line} for line in LINES]
    held = record(transcript={"segments": segments}, anonymisation={"passages": passages})
    finished = ReviewFinished(by="A", texts_sha256=texts_sha256(held))
    keep = {
        group: FindingDecision(group=group, text="", category=each[0].category, by="A", treatment=Treatment.KEEP)
        for group, each in group_findings(findings(held, Register.of({"T": held}), "T", suggest_all)).items()
    }
    dossier = Dossier("T", "OH-1", held, decisions=keep, finished=finished)
    rules = ReleaseRules(Register.of({"T": held}), {}, frozenset())
    done = release(dossier, ExportRequest(use=Use.RESEARCH, audience=audience, day=DAY), rules, Labels(), "r")
    words = {word for segment in done.segments for word in re.findall(r"zq\w\wxv", segment.text.text)}
    assert words == {token for tokens in TOKENS for token in tokens} - hidden


def test_who_is_masked_has_no_letter_as_a_speaker_either() -> None:
    people = [
        {"id": "n1", "role": "narrator", "name": "Marrow Ilk"},
        {"id": "m1", "role": "present", "name": "Quo Zelt"},
    ]
    for mask in (False, True):
        consent = record().to_json()["consent"]
        consent[0] |= {"third_parties": [{"person": "m1", "rule": "mask"}]} if mask else {}
        segments = [{"speaker": "m1", "text": "So it was."}]
        held = record(people=people, consent=consent, transcript={"segments": segments}, anonymisation={})
        dossier = Dossier("T", "OH-1", held, finished=ReviewFinished(by="A", texts_sha256=texts_sha256(held)))
        rules = ReleaseRules(Register.of({"T": held}), {}, frozenset())
        request = ExportRequest(use=Use.RESEARCH, audience=Audience.TEAM, day=DAY)
        (segment,) = release(dossier, request, rules, Labels(), "r").segments
        assert segment.speaker is not None
        assert (segment.speaker.text == "Person present") is mask
