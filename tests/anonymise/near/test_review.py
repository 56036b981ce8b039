"""What may be a known name, in a review: open until decided, under its entity, treated as it until then."""

from __future__ import annotations

from itertools import pairwise

from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.findings import findings, group_findings, open_groups
from oralhistory.anonymise.register import Register
from oralhistory.model import (
    Attribution,
    Audience,
    Category,
    FindingDecision,
    Testimony,
    TextField,
    Treatment,
    meant_by,
    perhaps_group,
)
from tests.anonymise.fictions import OWNER, english, released

TEXT = "We met Wendelin Brask. Wendelyn came with W. B., and Brassk sang; טוביאס laughed. Rose up, he said."


def spoken(text: str = TEXT) -> Testimony:
    segments = [{"speaker": "n1", "text": text}]
    return english(title="A talk", summary="", keywords=[], transcript={"language": "en", "segments": segments})


GROUP = perhaps_group(f"{OWNER}/person/m1")


def decided(treatment: Treatment | None, reason: str | None = None) -> dict[str, FindingDecision]:
    decision = FindingDecision(
        group=GROUP, text="Wendelyn", category=Category.PERSON, by="R", treatment=treatment, reason=reason
    )
    return {GROUP: decision}


def said(decisions: dict[str, FindingDecision] | None = None) -> str:
    done = released(spoken(), Audience.RESEARCHER, attribution=Attribution.PSEUDONYM, decisions=decisions)
    return str(done.segments[0].text)


def test_one_group_holds_all_that_may_be_one_entity() -> None:
    record = spoken()
    found = findings(record, Register.of({OWNER: record}), OWNER, suggest_all)
    groups = group_findings(found)
    assert [(f.text, f.source) for f in groups[GROUP]] == [
        ("Wendelyn", "review:spelling"),
        ("W. B.", "review:initials"),
        ("Brassk", "review:spelling"),
    ]
    assert meant_by(GROUP) == f"{OWNER}/person/m1"
    assert all(f.category is Category.PERSON and not f.known and 0 < f.confidence < 1 and f.why for f in groups[GROUP])
    assert [f.text for f in groups[perhaps_group(f"{OWNER}/person/m2")]] == ["Rose"]
    assert GROUP in open_groups(found, {})
    assert GROUP not in open_groups(found, decided(None))


def test_no_two_findings_of_any_layer_overlap() -> None:
    record = spoken()
    found = findings(record, Register.of({OWNER: record}), OWNER, suggest_all)
    assert {f.source.partition(":")[0] for f in found} >= {"register", "review"}
    assert all(one.end <= two.start for one, two in pairwise(found) if one.place == two.place)
    assert all(TEXT[f.start : f.end] == f.text for f in found if f.place.field is TextField.SEGMENT)


def test_undecided_and_accepted_it_is_written_as_its_entity() -> None:
    for decisions in (None, decided(None)):
        text = said(decisions)
        label = text.split("We met ")[1].split(".")[0]
        assert text.count(label) == 4 and label.startswith("[")
        assert not any(name in text for name in ("Wendel", "W. B.", "Brassk", "Rose"))


def test_kept_as_another_word_only_what_is_not_certain_stays() -> None:
    text = said(decided(Treatment.KEEP, "A singer of that name."))
    assert "Wendelyn came with W. B., and Brassk sang" in text
    assert "Wendelin" not in text and "Brask." not in text


def test_masked_it_is_masked() -> None:
    assert "Brassk" not in said(decided(Treatment.MASK))


def test_a_name_that_may_stay_may_stay_misspelled() -> None:
    record = spoken("Tobyas is what they wrote, not Tobias.")
    real = released(record, Audience.TEAM, attribution=Attribution.REAL_NAME)
    assert "Tobyas" in str(real.segments[0].text)
    masked = released(record, Audience.TEAM, attribution=Attribution.PSEUDONYM)
    assert "Tobyas" not in str(masked.segments[0].text)


def test_where_nobody_reviews_an_everyday_name_is_not_let_through() -> None:
    record = english(coverage={"places": ["Rose must agree"], "from": "2012"})
    done = released(record, Audience.TEAM)
    assert "Rose" not in str(done.metadata["coverage_places"])
