"""Consent in words: every kind of event, every reason, and the drafts of a conversation."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.consent import Request, decide_in, state_on
from oralhistory.errors import InputError
from oralhistory.forms.consent_words import LANGUAGES, wording
from oralhistory.model import (
    AfterDeath,
    AfterRetention,
    Attribution,
    Audience,
    Capacity,
    ConsentEvent,
    ConsentForm,
    Copyright,
    Decision,
    Embargo,
    EventKind,
    Evidence,
    EvidenceKind,
    Grant,
    Medium,
    Person,
    Proxy,
    ProxyReason,
    Reason,
    Recontact,
    Retention,
    Rights,
    Role,
    Stage,
    ThirdParty,
    ThirdPartyConsent,
    ThirdPartyRule,
    Use,
)
from oralhistory.use_cases.consenting import checked
from ui.i18n import Languages
from ui.views.testimony import consent_sentences as sentences
from ui.views.testimony import consent_words as words
from ui.views.testimony.consent_draft import (
    Agreed,
    Draft,
    Hold,
    Preset,
    cells_of,
    grants_of,
    preset_attribution,
    preset_cells,
)
from ui.views.testimony.consent_effects import Standpoint, consequences, effect
from ui.views.testimony.consent_matrix import CellState, cell_state
from ui.views.testimony.consent_sentences import Sentences

pytestmark = pytest.mark.usefixtures("languages")

DAY = "2024-05-03"
OPEN = Grant(
    use=(Use.RESEARCH, Use.PUBLICATION),
    medium=(Medium.TRANSCRIPT,),
    audience=(Audience.RESEARCHER, Audience.PUBLIC),
    decision=Decision.YES,
)
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def plain(text: str) -> str:
    return text.translate(ISOLATES)


WHOLE = Agreed(
    recontact=Recontact(
        channel="phone", address="04-1", times="noon", alias="Rut", never_leave_message=True, until=DAY
    ),
    code_word="$argon2id$made",
    interpreter_undertaking=True,
    proxy=Proxy(name="Hadas", reason=ProxyReason.MINOR, relation="mother", assent=True, until=DAY),
    capacity=Capacity(understood=True, pressure=False, concerns="tired", assessed_by="Omer"),
    rights=Rights(copyright=Copyright.NARRATOR, deed_of_gift=False, terms="no sale"),
    retention=Retention(until=DAY, then=AfterRetention.REVIEW, after_death=AfterDeath.ASK_HEIRS, heirs="her sister"),
    third_parties=(ThirdParty(person="Salim", consent=ThirdPartyConsent.REFUSED, rule=ThirdPartyRule.MASK),),
    copy_left=False,
)


def event(kind: EventKind, **carried: object) -> ConsentEvent:
    return ConsentEvent(event=kind, effective=DAY, **carried)  # type: ignore[arg-type] - a short way to write events


SAID = {
    EventKind.INFORMED: (
        event(EventKind.INFORMED, explained=("purpose", "risks")),
        "Was informed about the purpose and the risks",
    ),
    EventKind.GIVEN: (
        event(EventKind.GIVEN, grants=(OPEN,), embargo=Embargo(until="2030-01-01")),
        "Gave consent: research and publication of the transcript, for researchers and the public; embargoed until "
        "1 January 2030",
    ),
    EventKind.REFUSED: (event(EventKind.REFUSED), "Refused consent; nothing may leave"),
    EventKind.NARROWED: (
        event(EventKind.NARROWED, grants=(Grant(use=(Use.WEB,), decision=Decision.ASK),)),
        "Narrowed consent: web publication of everything in it, for everyone, only after asking",
    ),
    EventKind.WIDENED: (
        event(
            EventKind.WIDENED,
            grants=(
                Grant(
                    use=(Use.TEACHING,),
                    medium=(Medium.SUMMARY,),
                    audience=(Audience.TEAM,),
                    decision=Decision.YES,
                    from_="2025-01-01",
                    until="2026-12-31",
                ),
            ),
        ),
        "Widened consent: teaching of the summary, for the team, from 1 January 2025 to 31 December 2026",
    ),
    EventKind.RECONFIRMED: (event(EventKind.RECONFIRMED), "Confirmed the consent given before"),
    EventKind.TRANSCRIPT_APPROVED: (event(EventKind.TRANSCRIPT_APPROVED), "Read and approved the transcript"),
    EventKind.USE_APPROVED: (
        event(EventKind.USE_APPROVED, title="Salt", use=(Use.BROADCAST,), audience=(Audience.PUBLIC,)),
        "Approved “Salt”: broadcast, for the public",
    ),
    EventKind.EMBARGO_LIFTED: (event(EventKind.EMBARGO_LIFTED), "Lifted the embargo"),
    EventKind.WITHDRAWN: (event(EventKind.WITHDRAWN), "Withdrew all consent; nothing may leave"),
    EventKind.DIED: (event(EventKind.DIED), "The narrator died; what was decided stays as it is"),
}


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_event_is_one_sentence(kind: EventKind) -> None:
    said, expected = SAID[kind]
    assert plain(sentences.sentence(said)) == expected


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_has_an_icon(kind: EventKind) -> None:
    from ui.theme.icons import icon

    assert not icon(*words.ICONS[kind]).isNull()


def test_a_part_taken_back_is_named() -> None:
    taken = event(EventKind.WITHDRAWN, grants=(Grant(use=(Use.WEB,), audience=(Audience.PUBLIC,)),))
    assert plain(sentences.sentence(taken)) == (
        "Withdrew consent in part: web publication of everything in it, for the public"
    )


def test_a_cell_that_was_denied_says_so() -> None:
    denied = event(EventKind.GIVEN, grants=(replace(OPEN, decision=Decision.NO),))
    assert "not allowed: research" in sentences.sentence(denied)


@pytest.mark.parametrize(
    ("embargo", "expected"),
    [
        (Embargo(until="2030-01-01"), "embargoed until 1 January 2030"),
        (Embargo(event="my mother's death"), "embargoed until this happens: “my mother's death”"),
        (Embargo(indefinite=True), "embargoed with no end set"),
    ],
)
def test_embargoes(embargo: Embargo, expected: str) -> None:
    assert plain(sentences.embargo(embargo)) == expected


def test_names_inserted_into_a_sentence_stand_in_isolates() -> None:
    approved = event(EventKind.USE_APPROVED, title="מלח", use=(Use.WEB,), audience=(Audience.PUBLIC,))
    assert "\u2068מלח\u2069" in sentences.sentence(approved)


def test_days_follow_the_language(languages: Languages) -> None:
    languages.choose("he")
    assert plain(words.day("2030-01-01")) == "1 בינואר 2030"


def test_circumstances_name_people_or_their_roles() -> None:
    people = (Person(id="i1", role=Role.INTERVIEWER, name="Omer Tal"),)
    said = event(
        EventKind.GIVEN,
        grants=(OPEN,),
        obtained_by="i1",
        interpreter="Hadas",
        others_present=True,
        evidence=Evidence(kind=EvidenceKind.THUMBPRINT, path="a.pdf"),
        form=ConsentForm(id="P", version="2", language="he", stage=Stage.AFTER),
    )
    open_ = plain(" | ".join(sentences.circumstances(said, sentences.people_of(people, discreet=False))))
    assert open_ == (
        "thumbprint, file in the vault | form P\u00a0·\u00a02\u00a0·\u00a0he, after the interview | "
        "obtained by Omer Tal | interpreted by Hadas | others present"
    )
    hidden = " ".join(sentences.circumstances(said, sentences.people_of(people, discreet=True)))
    assert "Omer" not in hidden
    assert "obtained by the interviewer" in hidden


def test_what_is_read_back_leaves_nothing_out() -> None:
    said = event(
        EventKind.GIVEN,
        grants=(replace(OPEN, conditions=("no village names",)),),
        attribution=dict.fromkeys(Audience, Attribution.ROLE),
        explained=("purpose",),
        review_required=True,
        notes="called twice",
    )
    told = plain("\n".join(sentences.told_back(said, {}, scan="form.pdf")))
    for part in (
        "reads the transcript first",
        "by role only",
        "no village names",
        "purpose",
        "called twice",
        "form.pdf",
    ):
        assert part in told


LATIN = re.compile(r"[A-Za-z]{2,}")
NAMES = re.compile("phone|Rut|Hadas|mother|tired|Omer|no sale|her sister|Salim|Noor|no village names|form.pdf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_agreed_besides_is_read_back_in_the_language(language: str) -> None:
    said = event(
        EventKind.GIVEN,
        grants=(replace(OPEN, conditions=("no village names",), from_="2025-01-01"),),
        embargo=Embargo(until="2030-01-01", lifted_by=("Noor",)),
        review_required=True,
        review_until="2024-12-31",
        explained=words.EXPLAINED,
        attribution=dict.fromkeys(Audience, Attribution.ROLE),
        form=ConsentForm(id=sentences.TALK, version="1", language=language, stage=Stage.AFTER),
        evidence=Evidence(kind=EvidenceKind.ATTESTATION),
        obtained_by="Omer",
    )
    told = Sentences(wording(language)).told_back(WHOLE.put_into(said), {}, scan="form.pdf")
    text = plain("\n".join(told))
    for name in ("Rut", "04-1", "noon", "Hadas", "tired", "no sale", "her sister", "Salim", "Noor", "2030", "31"):
        assert name in text
    assert "argon2id" not in text
    if language != "en":
        assert LATIN.findall(NAMES.sub("", text.replace("noon", ""))) == []


@pytest.mark.parametrize("language", ["he", "ar"])
@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_event_has_a_sentence_in_the_language(kind: EventKind, language: str) -> None:
    said = Sentences(wording(language)).sentence(SAID[kind][0])
    assert LATIN.findall(said.replace("Salt", "")) == []


@pytest.mark.parametrize("language", ["he", "ar"])
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words_in_the_language(reason: Reason, language: str) -> None:
    why = Sentences(wording(language)).why(reason, state_on((GIVEN,), date(2024, 6, 1)), None)
    assert why.endswith(".")
    assert LATIN.findall(why) == []


# ---- reasons -----------------------------------------------------------------------------------------------------

GIVEN = event(EventKind.GIVEN, grants=(OPEN,))
REQUEST = Request(Use.RESEARCH, Medium.TRANSCRIPT, Audience.PUBLIC)


def told(*events: ConsentEvent, on: str = DAY, request: Request = REQUEST) -> str:
    state = state_on(events, date.fromisoformat(on))
    return plain("\n".join(sentences.whole_answer(request, decide_in(state, request), state)))


def test_an_answer_says_yes_with_its_conditions() -> None:
    conditioned = event(EventKind.GIVEN, grants=(replace(OPEN, conditions=("ask the archive",)),))
    assert told(conditioned) == (
        "Yes: research of the transcript, for the public, is open on 3 May 2024.\n"
        "The narrator appears under a pseudonym.\nCondition: ask the archive."
    )


def test_an_answer_says_every_reason() -> None:
    held = event(EventKind.GIVEN, grants=(OPEN,), embargo=Embargo(until="2030-01-01"), review_required=True)
    answer = told(held)
    assert "embargoed until 1 January 2030" in answer
    assert "has not approved this text" in answer
    assert "reached its day, 1 January 2030" in told(held, on="2031-01-01")


def test_before_anything_was_said_there_was_no_consent() -> None:
    assert "No consent had been given by this day." in told(GIVEN, on="2024-05-02")


def test_a_day_outside_the_window_is_named() -> None:
    windowed = event(EventKind.GIVEN, grants=(replace(OPEN, until="2025-01-01"),))
    assert "only until 1 January 2025, and 2 January 2025 lies outside" in told(windowed, on="2025-01-02")


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason: Reason) -> None:
    assert sentences.why(reason, state_on((GIVEN,), date(2024, 6, 1)), None).endswith(".")


def test_the_state_of_a_cell_follows_its_weightiest_reason() -> None:
    def state(*events: ConsentEvent) -> CellState:
        return cell_state(decide_in(state_on(events, date.fromisoformat(DAY)), REQUEST))

    asked = event(EventKind.GIVEN, grants=(replace(OPEN, decision=Decision.ASK),))
    assert state() is CellState.UNKNOWN
    assert state(GIVEN) is CellState.OPEN
    assert state(asked) is CellState.ASK
    assert state(GIVEN, event(EventKind.WITHDRAWN)) is CellState.WITHDRAWN
    assert state(event(EventKind.GIVEN, grants=(OPEN,), embargo=Embargo(indefinite=True))) is CellState.EMBARGOED
    assert state(event(EventKind.GIVEN, grants=(OPEN,), review_required=True)) is CellState.UNREAD
    assert state(GIVEN, event(EventKind.WITHDRAWN, grants=(Grant(use=(Use.RESEARCH,)),))) is CellState.CLOSED


# ---- drafts ------------------------------------------------------------------------------------------------------

CELLS = st.dictionaries(
    st.tuples(st.sampled_from(Use), st.sampled_from(Medium), st.sampled_from(Audience)), st.sampled_from(Decision)
)


@given(CELLS)
def test_grants_say_the_same_cells_and_none_twice(cells: dict[tuple[Use, Medium, Audience], Decision]) -> None:
    grants = grants_of(cells, ())
    assert cells_of(grants) == cells
    assert sum(len(g.use) * len(g.medium) * len(g.audience) for g in grants) == len(cells)


@given(CELLS, st.sampled_from(Hold), st.booleans(), st.text(max_size=20))
def test_a_paused_conversation_comes_back_as_it_was(
    cells: dict[tuple[Use, Medium, Audience], Decision], hold: Hold, review: bool, words_: str
) -> None:
    draft = Draft(
        DAY, ["risks"], media=[Medium.AUDIO], cells=cells, hold=hold, hold_event=words_, review_required=review
    )
    draft.notes, draft.conditions, draft.stage, draft.form_id = words_, ["x"], Stage.BEFORE, "P"
    draft.language, draft.lifted_by, draft.place, draft.initials = "ar", [words_], ("0:10", words_), words_
    draft.evidence, draft.evidence_path, draft.review_until = EvidenceKind.RECORDED_VERBAL, "a.wav", DAY
    draft.agreed = WHOLE
    assert Draft.from_text(draft.to_text()) == draft


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"event": 1}', "not json"])
def test_what_is_no_draft_is_none(text: str) -> None:
    assert Draft.from_text(text) is None


@pytest.mark.parametrize("preset", Preset)
def test_presets_open_nothing_to_courts_or_machines(preset: Preset) -> None:
    cells = preset_cells(preset, tuple(Medium))
    assert cells
    assert not any(at[2] is Audience.COURT or at[0] in (Use.MACHINE, Use.LEGAL) for at in cells)


def test_an_anonymous_publication_shows_neither_voice_nor_face_nor_name() -> None:
    media = {at[1] for at in preset_cells(Preset.ANONYMOUS, tuple(Medium))}
    assert media == {Medium.METADATA, Medium.SUMMARY, Medium.TRANSCRIPT}
    named = preset_attribution(Preset.NAMED, dict.fromkeys(Audience, Attribution.PSEUDONYM))
    assert named[Audience.PUBLIC] is Attribution.REAL_NAME
    assert named[Audience.COURT] is Attribution.PSEUDONYM
    assert preset_attribution(Preset.ANONYMOUS, named)[Audience.PUBLIC] is Attribution.PSEUDONYM


def test_an_archive_keeps_it_to_the_team() -> None:
    cells = preset_cells(Preset.ARCHIVE, (Medium.TRANSCRIPT,))
    assert cells == {(Use.DEPOSIT, Medium.TRANSCRIPT, Audience.TEAM): Decision.YES}


def test_giving_consent_anew_closes_what_was_not_agreed_to_again() -> None:
    before = state_on((GIVEN,), date.fromisoformat(DAY))
    draft = Draft("2024-06-01", cells={(Use.RESEARCH, Medium.TRANSCRIPT, Audience.PUBLIC): Decision.YES})
    anew = checked(draft.event(before))
    after = state_on((GIVEN, anew), date(2024, 6, 1))
    open_ = {at for at, cell in after.cells.items() if cell.decision is not Decision.NO}
    assert open_ == {(Use.RESEARCH, Medium.TRANSCRIPT, Audience.PUBLIC)}


def test_a_medium_no_longer_ticked_is_not_given() -> None:
    draft = Draft(DAY, media=[Medium.SUMMARY])
    draft.cells = dict.fromkeys(product([Use.WEB], [Medium.SUMMARY, Medium.AUDIO], [Audience.PUBLIC]), Decision.YES)
    assert [grant.medium for grant in draft.event(state_on((), date.fromisoformat(DAY))).grants] == [(Medium.SUMMARY,)]


def test_a_refusal_carries_no_grants() -> None:
    draft = Draft(DAY, ["risks"], refused=True)
    draft.cells = preset_cells(Preset.NAMED, tuple(Medium))
    refused = checked(draft.event(state_on((), date.fromisoformat(DAY))))
    assert refused.event is EventKind.REFUSED
    assert refused.grants == ()
    assert refused.explained == ("risks",)


def test_an_event_that_breaks_the_contract_is_refused() -> None:
    with pytest.raises(InputError, match="title"):
        checked(event(EventKind.REFUSED, title="Salt"))
    with pytest.raises(InputError, match="calendar"):
        checked(ConsentEvent(event=EventKind.WITHDRAWN, effective="2024-02-30"))


# ---- effects -----------------------------------------------------------------------------------------------------


def here(*events: ConsentEvent, packages: int = 0) -> Standpoint:
    return Standpoint(events, frozenset(), None, date(2024, 6, 1), packages)


def test_a_withdrawal_says_what_closes_and_what_has_left() -> None:
    withdrawal = ConsentEvent(event=EventKind.WITHDRAWN, effective="2024-06-01")
    comes = effect(withdrawal, here(GIVEN))
    assert (comes.closed, comes.opened, comes.open_after) == (4, 0, 0)
    lines = plain("\n".join(consequences(withdrawal, here(GIVEN, packages=2))))
    assert "everything closes that was open, 4" in lines
    assert "left already: 2" in lines


def test_an_embargo_that_stays_is_named() -> None:
    held = event(EventKind.GIVEN, grants=(OPEN,), embargo=Embargo(indefinite=True))
    lines = plain("\n".join(consequences(GIVEN, here(held))))
    assert "nothing opens" in lines
    assert "The embargo set before stays: embargoed with no end set" in lines
