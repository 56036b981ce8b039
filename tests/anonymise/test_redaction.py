"""What one audience may read, and what never stays."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.cuts import Cut, merged
from oralhistory.anonymise.detect import Suggestion, suggest_all
from oralhistory.anonymise.findings import (
    Standing,
    findings,
    group_findings,
    open_groups,
    suggestion_group,
    texts_of,
    texts_sha256,
)
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.mentions import Mentions
from oralhistory.anonymise.normalise import fold, squeeze
from oralhistory.anonymise.profiles import profile_for
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.rendering import rendered, to_original
from oralhistory.errors import InputError
from oralhistory.model import Attribution, Audience, Category, FindingDecision, TextPlace, Treatment
from oralhistory.release.columns import COLUMNS
from tests.anonymise.fictions import OWNER, all_words, arabic, english, hebrew, released

SECRETS = [
    "Tobias", "Marlowe", "Tobo", "טוביאס", "מרלו", "مارلو", "Odile", "Ferrant", "Wendelin", "Brask", "Tarek", "Green",
    "900871", "example.org", "QX-551273", "Quillon", "Fernwick", "Southern Command", "2nd platoon", "second platoon",
    "88", "lieutenant", "driver", "cooper", "5 December", "2031-04-02", "Harrowfen", "Highway 60",
    "OH-2031", "K-77", "1991-07",
]  # fmt: skip


def keep(group: str, reason: str | None = "said in court") -> FindingDecision:
    return FindingDecision(
        group=group, text="", category=Category.OTHER, by="R", treatment=Treatment.KEEP, reason=reason
    )


@pytest.mark.parametrize("detector", [None, suggest_all])
def test_nothing_that_identifies_stays_for_the_public(detector: object) -> None:
    words = fold(all_words(released(english(), suggest=detector)))
    assert [secret for secret in SECRETS if fold(secret) in words] == []


def test_the_text_still_reads() -> None:
    done = released(english(), suggest=suggest_all)
    texts = [segment.text.text for segment in done.segments]
    assert re.fullmatch(r"\[Narrator \w\], where were you in (the autumn of )?2012\?", texts[0])
    assert "near a market town. I was a [role] of the [unit]; they called me [Narrator " in texts[1]
    assert texts[2].startswith("In 2012 [Person ")
    assert "'s boy was ill, and [Person " in texts[2]
    assert "a rose grew there" in texts[2]
    assert texts[3].startswith("[passage withheld]") and "Nothing more was said." in texts[3]
    assert done.summary and "A former officer of the [unit]" in done.summary.text


def test_the_same_person_has_one_label_in_a_package() -> None:
    narrator = {"id": "n1", "role": "narrator", "name": "Ansel Voss"}
    two = english(people=[narrator, {"id": "b", "role": "mentioned", "name": "Wendelin Brask"}])
    register, labels = Register.of({"A": english(), "B": two}), Labels()
    one = released(english(), register=register, labels=labels, owner="A")
    other = released(two, register=register, labels=labels, owner="B")
    label = re.search(r"\[Person \w+\]'s boy", one.segments[2].text.text)
    assert label and label.group() in other.segments[2].text.text
    assert len(set(re.findall(r"\[Narrator \w+\]", all_words(one)))) == 1


def test_two_packages_do_not_share_labels() -> None:
    drawn = {Labels().label("x", Category.PERSON, "en") for _ in range(60)}
    assert len(drawn) > 5


@given(st.integers(1, 700))
@settings(max_examples=20, deadline=None)
def test_labels_never_collide(count: int) -> None:
    labels = Labels()
    assert len({labels.label(str(i), Category.PLACE, "he") for i in range(count)}) == count


def test_hebrew_is_redacted_in_hebrew() -> None:
    done = released(hebrew())
    words = fold(all_words(done))
    for secret in ("גדעון", "שחרור", "אלמוג", "לבונה", "סמל בפלוגה", "88", "0142", "5 בדצמבר"):
        assert fold(secret) not in words, secret
    assert done.segments[0].text.text.startswith("נתתי ל[")
    assert re.search(r"\[מספר/ת \w\]", done.segments[0].text.text)
    assert "2012" in done.segments[0].text.text


def test_arabic_is_redacted_in_arabic() -> None:
    done = released(arabic())
    words = fold(all_words(done))
    for secret in ("سامر", "حلواني", "ليث", "زيتونه", "رقيب", "الثالثه", "كانون"):
        assert fold(secret) not in words, secret
    assert "ضابط/ة صف" in done.segments[1].text.text and "[وحدة]" in done.segments[1].text.text


@pytest.mark.parametrize("audience", list(Audience))
def test_no_audience_gets_names_contacts_or_codes(audience: Audience) -> None:
    words = fold(all_words(released(english(), audience)))
    for secret in ("Tobias", "Marlowe", "Brask", "Odile", "900871", "551273", "example.org", "OH-2031"):
        assert fold(secret) not in words


def test_the_team_keeps_most() -> None:
    words = all_words(released(english(), Audience.TEAM))
    for kept in ("Highway 60", "Harrowfen", "second platoon", "5 December 2012", "Southern Command"):
        assert kept in words


def test_real_name_attribution_keeps_the_narrator_alone() -> None:
    done = released(english(), attribution=Attribution.REAL_NAME)
    words = all_words(done)
    assert str(done.attribution) == "Tobias Marlowe" and str(done.segments[1].speaker) == "Tobias Marlowe"
    assert "Tobias, where were you" in words and "they called me Tobo" in words
    for secret in ("Brask", "Odile", "Rose", "900871", "Fernwick"):
        assert secret not in words


def test_a_namesake_elsewhere_does_not_mask_the_attributed_narrator() -> None:
    other = english(people=[{"id": "n", "role": "narrator", "name": "Tobias Lark"}])
    register = Register.of({OWNER: english(), "B": other})
    done = released(english(), attribution=Attribution.REAL_NAME, register=register)
    assert "Tobias, where" in done.segments[0].text.text


@pytest.mark.parametrize("attribution", [Attribution.NONE, Attribution.ROLE])
def test_attribution_by_role_needs_no_letter(attribution: Attribution) -> None:
    done = released(english(), attribution=attribution)
    assert str(done.attribution) == "Narrator" and str(done.segments[1].speaker) == "Narrator"
    assert "[Narrator], where" in done.segments[0].text.text


@pytest.mark.parametrize("entity", ["person/n1", "person/m1", "phone/n1/447700900871", "date/20121205"])
def test_a_decision_to_keep_cannot_let_out_a_person_a_contact_or_a_day(entity: str) -> None:
    group = f"{OWNER}/{entity}"
    assert Register.of({OWNER: english()}).entity(group)
    plain, kept = (all_words(released(english(), decisions=decisions)) for decisions in ({}, {group: keep(group)}))
    assert fold("Brask") not in fold(kept) and "900871" not in kept and "5 December" not in kept
    assert plain.count("[") == kept.count("[")


def test_a_decision_to_keep_a_place_needs_a_reason() -> None:
    group = f"{OWNER}/place/highway60"
    assert "Highway 60" in all_words(released(english(), decisions={group: keep(group)}))
    assert "Highway 60" not in all_words(released(english(), decisions={group: keep(group, None)}))


def test_a_chosen_replacement_that_names_somebody_is_not_used() -> None:
    group = f"{OWNER}/place/highway60"
    decision = FindingDecision(group=group, text="", category=Category.PLACE, by="R", replacement="Brask's road")
    assert "Brask" not in all_words(released(english(), decisions={group: decision}))
    good = FindingDecision(group=group, text="", category=Category.PLACE, by="R", replacement="the main road")
    assert "On the main road near" in all_words(released(english(), decisions={group: good}))


def test_suspicions_are_treated_until_somebody_keeps_them() -> None:
    record = english()
    group = suggestion_group(Category.HEALTH, "ill")

    def health(texts: list[str], language: str | None) -> list[list[Suggestion]]:
        del language
        return [
            [Suggestion(at, at + 3, "ill", Category.HEALTH, "test", 0.5, "")] if (at := text.find("ill,")) >= 0 else []
            for text in texts
        ]

    assert "boy was [health detail withheld], and" in all_words(released(record, suggest=health))
    assert "boy was ill, and" in all_words(released(record, suggest=health, decisions={group: keep(group)}))


def test_removed_words_leave_no_hole() -> None:
    group = f"{OWNER}/person/m1"
    gone = FindingDecision(group=group, text="", category=Category.PERSON, by="R", treatment=Treatment.REMOVE)
    summary = released(english(), decisions={group: gone}).summary
    assert summary and summary.text.endswith("speaks of Captain.")


def test_removing_cannot_bring_a_name_together() -> None:
    record = english(summary="They said Tobi as Highway 60 Wendel Highway 60 in Brask.")
    group = f"{OWNER}/place/highway60"
    gone = FindingDecision(group=group, text="", category=Category.PLACE, by="R", treatment=Treatment.REMOVE)
    summary = released(record, decisions={group: gone}).summary
    assert summary and "wendelinbrask" not in squeeze(summary.text) and "Brask" not in summary.text


def test_a_withheld_passage_takes_what_it_touches_with_it() -> None:
    text = "They met Wendelin Brask there."
    record = english(
        transcript={"segments": [{"speaker": "n1", "text": text}]},
        anonymisation={"passages": [{"segment": 0, "start": 0, "end": 12}]},
    )
    assert released(record).segments[0].text.text == "[passage withheld] there."


@pytest.mark.parametrize("passage", [(9, 0, 4), (0, 500, 600), (0, 4, 4)])
def test_a_passage_that_fits_nothing_stops_the_release(passage: tuple[int, int, int]) -> None:
    segment, start, end = passage
    record = english(anonymisation={"passages": [{"segment": segment, "start": start, "end": end}]})
    with pytest.raises(InputError, match="passage 1"):
        released(record)


def test_the_metadata_has_exactly_the_whitelisted_columns() -> None:
    done = released(english())
    assert list(done.metadata) == [column.name for column in COLUMNS]
    assert str(done.metadata["coverage_from"]) == "2012"
    assert str(done.metadata["coverage_places"]) == "a market town; [place]"
    assert str(done.metadata["narrator_rank"]) == "officer"
    assert str(released(english(), Audience.RESEARCHER).metadata["narrator_born"]) == "1991-07"


def test_the_records_own_profile_wins() -> None:
    record = english(anonymisation={"profiles": {"public": {"place": "keep", "contact": "keep", "date": "mask"}}})
    profile = profile_for(Audience.PUBLIC, {Audience.PUBLIC: {Category.PLACE: Treatment.REMOVE}}, record)
    assert profile.treatment(Category.PLACE) is Treatment.KEEP
    assert profile.treatment(Category.CONTACT) is Treatment.MASK
    words = all_words(released(record))
    assert "Highway 60" in words and "[date withheld]" in words and "900871" not in words


def test_a_name_inside_a_kept_place_is_still_treated() -> None:
    record = english(
        coverage={"places": ["Brask Square"]},
        summary="We met in Brask Square.",
        anonymisation={"profiles": {"public": {"place": "keep"}}},
    )
    done = released(record)
    assert "Brask" not in all_words(done) and "Square" in str(done.summary)
    assert "Square" in str(done.metadata["coverage_places"])


def test_findings_are_grouped_and_open_until_decided() -> None:
    record = english()

    def standing(decisions: dict[str, FindingDecision], unread: frozenset[TextPlace] | None = None) -> Standing:
        return Standing(decisions, Mentions(texts_of(record)), unread)

    found = findings(record, Register.of({OWNER: record}), OWNER, suggest_all)
    groups = group_findings(found)
    assert len(groups[f"{OWNER}/person/n1"]) >= 4 and all(f.known for f in groups[f"{OWNER}/person/n1"])
    assert set(open_groups(found, standing({}))) == set(groups)
    assert open_groups(found, standing({g: keep(g) for g in groups})) == ()
    assert open_groups(found, standing({}, unread=frozenset())) == ()  # somebody read these very texts
    texts = dict(texts_of(record))
    assert all(texts[f.place][f.start : f.end] == f.text for f in found)


def test_the_hash_binds_every_text_and_speaker() -> None:
    hashes = {
        texts_sha256(english(**change))
        for change in (
            {},
            {"title": "Other"},
            {"keywords": ["bridgesHarrowfen"]},
            {"transcript": {"segments": [{"speaker": "n1", "text": "a"}]}},
            {"transcript": {"segments": [{"speaker": "i1", "text": "a"}]}},
        )
    }
    assert len(hashes) == 5
    assert texts_sha256(english()) == texts_sha256(english(accession="OTHER"))


def test_stale_findings_stop_the_release() -> None:
    from oralhistory.anonymise.redaction import Request, anonymise

    record = english()
    register = Register.of({OWNER: record})
    found = [f for f in findings(record, register, OWNER, suggest_all) if not f.known]
    changed = english(transcript={"segments": [{"speaker": "n1", "text": "x"}]})
    profile = profile_for(Audience.PUBLIC)
    with pytest.raises(InputError, match="changed"):
        anonymise(Request(changed, OWNER, register, found, {}, profile, Attribution.ROLE, Labels()))


MARKS = st.sampled_from(["", "", "\u200b", "\u00ad", "\u0301", "\u202b", "\u05b0", "\u064e"])


@given(
    st.text(max_size=40),
    st.sampled_from(["Tobias Marlowe", "Wendelin Brask", "Fernwick", "מרלו", "مارلو", "07700 900871", "QX-551273"]),
    st.lists(MARKS, min_size=14, max_size=14),
    st.booleans(),
)
@settings(deadline=None)
def test_whatever_stands_around_it_no_form_of_it_stays(before: str, name: str, marks: list[str], upper: bool) -> None:
    written = "".join(c + m for c, m in zip(name, marks, strict=False))
    text = f"{before} {written.upper() if upper else written}\n{before}"
    record = english(summary=text)
    register = Register.of({OWNER: record})
    done = released(record, register=register)
    assert done.summary is not None
    assert squeeze(name) not in squeeze(done.summary.text)
    outside = done.summary
    for mention in register.find(outside.text, testimony=OWNER):
        assert any(e.start <= mention.start and mention.end <= e.end for e in outside.edits)


SPAN = st.tuples(st.integers(0, 30), st.integers(0, 8), st.sampled_from(["", "[x]", "yy"]))


@given(st.text(max_size=30), st.lists(SPAN, max_size=5))
def test_edits_map_the_original_to_the_result(text: str, spans: list[tuple[int, int, str]]) -> None:
    cuts = merged([Cut(s, min(s + n, len(text)), r, "g") for s, n, r in spans if s < len(text)])
    done = rendered(text, cuts)
    at = length = 0
    for edit in done.edits:
        assert text[at : edit.original_start] == done.text[length : edit.start]
        at, length = edit.original_end, edit.end
    assert text[at:] == done.text[length:]
    if done.text:
        start, end = to_original(done, 0, len(done.text))
        assert 0 <= start <= end <= len(text)
