"""Forms on a real vault: what ships, what is edited, what an event leads to, and what gets into a filled one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from oralhistory.errors import InputError, RefusedError
from oralhistory.forms import template as form_template
from oralhistory.forms.template import FIELDS, LIST_FIELDS
from oralhistory.forms.values import LANGUAGES, Wanted, words
from oralhistory.model import (
    Attribution,
    Audience,
    ConsentEvent,
    ConsentForm,
    Decision,
    Embargo,
    EventKind,
    Grant,
    Medium,
    Use,
)
from oralhistory.resources import resource
from oralhistory.use_cases import forms
from oralhistory.workspace import Aspect, Changes, Workspace
from tests.vaults import sample_workspace

PINNED = Path(__file__).parents[1] / "data" / "forms-sha256.txt"
AGREEMENT = ConsentForm(id="participation-agreement", version="2.0", language="en")
BAKERY = f"OH-{date.today().year}-0001"
CANARIES = ("heron-canary", "otter-canary")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = sample_workspace(tmp_path)
    yield opened
    opened.close()


def edited(workspace: Workspace, form: ConsentForm, version: str) -> str:
    text = forms.text_of(workspace, form).replace("Take your time.", "There is no hurry.")
    return form_template.with_version(text, version)


# -- what ships --------------------------------------------------------------------------------------------------------


def test_what_shipped_once_is_never_changed() -> None:
    """A form's text under tests/data/forms-sha256.txt may be in somebody's vault. Give a new text a new version."""
    shipped = {
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}"
        for file in resource("forms").iterdir()
        if file.name.endswith(".txt")
    }
    assert shipped == set(PINNED.read_text("utf-8").splitlines())


def test_every_form_ships_in_three_languages_and_says_the_same(workspace: Workspace) -> None:
    by_form: dict[str, dict[str, form_template.Template]] = {}
    for each in forms.versions(workspace):
        template = form_template.read(forms.text_of(workspace, each.form))
        by_form.setdefault(each.form.id, {})[each.language] = template
    assert list(by_form) == [
        "participation-agreement",
        "recording-agreement",
        "withdrawal",
        "third-party-notice",
        "review-letter",
        "recall-letter",
        "take-down-letter",
    ]
    for languages in by_form.values():
        assert tuple(languages) == LANGUAGES
        shapes = {
            (
                template.stage,
                template.version,
                tuple((b.kind, tuple(p for p in b.parts if not isinstance(p, str))) for b in template.blocks),
            )
            for template in languages.values()
        }
        assert len(shapes) == 1, "another order of blocks or fields"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_has_a_word(language: str) -> None:
    say = words(language)
    for kind, values in (("use", Use), ("medium", Medium), ("audience", Audience), ("attribution", Attribution)):
        assert all(say.of(value, kind).strip() for value in values)
    assert say.day("2026-03-05").endswith("2026")
    assert say.day("2026-03") == "2026-03"
    assert all(say.day(f"2026-{month:02}-01") for month in range(1, 13))


def test_a_form_says_what_matters(workspace: Workspace) -> None:
    """What no agreement may leave out, whoever edits the words."""
    for each in forms.versions(workspace):
        if each.form.id.endswith("agreement"):
            text = forms.text_of(workspace, each.form)
            silence = {"en": "Silence means no", "he": "שתיקה פירושה לא", "ar": "السكوت يعني لا"}[each.language]
            code = {"en": "code word", "he": "מילת הקוד", "ar": "كلمة السر"}[each.language]
            assert silence in text
            assert code in text or code.replace("מילת הקוד", "מילת קוד").replace("كلمة السر", "كلمة سر") in text
            assert "contact" in form_template.read(text).fields


# -- versions ----------------------------------------------------------------------------------------------------------


def test_an_edited_text_is_a_version_of_its_own(workspace: Workspace) -> None:
    told: list[Changes] = []
    workspace.on_change = told.append
    before = forms.text_of(workspace, AGREEMENT)
    version = forms.next_version(workspace, AGREEMENT)
    assert version == "2.1"
    made = forms.save_version(workspace, edited(workspace, AGREEMENT, version))
    assert told[0].aspects == {Aspect.COLLECTION}
    assert forms.newest(workspace, "participation-agreement", "en") == made
    assert "There is no hurry." in forms.text_of(workspace, made)
    assert forms.text_of(workspace, AGREEMENT) == before
    assert forms.newest(workspace, "participation-agreement", "he").version == "2.0"
    assert forms.next_version(workspace, replace(AGREEMENT, language="he")) == "2.1"  # to keep step with the English
    assert forms.next_version(workspace, made) == "2.2"


def test_no_version_is_overwritten(workspace: Workspace) -> None:
    with pytest.raises(InputError, match="came with the program"):
        forms.save_version(workspace, edited(workspace, AGREEMENT, "2.0"))
    forms.save_version(workspace, edited(workspace, AGREEMENT, "2.1"))
    with pytest.raises(InputError, match="already"):
        forms.save_version(workspace, edited(workspace, AGREEMENT, "2.1"))
    with pytest.raises(InputError, match="no field “narator”"):
        forms.save_version(workspace, edited(workspace, AGREEMENT, "2.2") + "\nDear {{narator}}\n")
    assert len(workspace.vault.forms.all()) == 1


def test_a_form_of_ones_own(workspace: Workspace) -> None:
    made = forms.save_version(
        workspace, "id: house-rules\r\nversion: 1\r\nlanguage: fr\r\nstage: any\r\n\r\n# Règles\r\n"
    )
    assert forms.text_of(workspace, made) == "id: house-rules\nversion: 1\nlanguage: fr\nstage: any\n\n# Règles\n"
    assert forms.versions(workspace)[-1].form == made
    assert forms.next_version(workspace, made) == "1.1"


def test_what_is_recorded_leads_to_the_very_text(workspace: Workspace) -> None:
    id = workspace.id_of(BAKERY)
    event = ConsentEvent(event=EventKind.INFORMED, effective="2026-03-01", form=AGREEMENT)
    workspace.record_consent(id, event)
    recorded = workspace.get(id).testimony.consent[-1].form
    assert recorded is not None
    kept = workspace.vault.forms.find("participation-agreement", "2.0", "en")
    assert kept is not None
    assert forms.text_of(workspace, recorded) == kept.text
    workspace.record_consent(id, event)  # a second time it is there
    assert len(workspace.vault.forms.all()) == 1
    entered = next(each for each in forms.versions(workspace) if each.form.id == AGREEMENT.id and each.language == "en")
    assert (entered.by, entered.sha256) == (kept.by, kept.sha256)


def test_a_form_from_elsewhere_is_not_made_up(workspace: Workspace) -> None:
    elsewhere = ConsentForm(id="participation-agreement", version="1.0", language="he")
    workspace.record_consent(
        workspace.id_of(BAKERY),
        ConsentEvent(event=EventKind.INFORMED, effective="2026-03-01", form=elsewhere),
    )
    assert workspace.vault.forms.all() == []
    with pytest.raises(InputError, match="not in this vault"):
        forms.text_of(workspace, elsewhere)
    with pytest.raises(InputError, match="Use one of: participation-agreement, recording"):
        forms.newest(workspace, "agreement", "en")
    with pytest.raises(InputError, match="Use one of: en, he, ar"):
        forms.newest(workspace, "withdrawal", "fr")


def test_a_version_marked_as_needing_new_consent(workspace: Workspace) -> None:
    forms.mark(workspace, "participation-agreement", "2.0", stale=True)
    assert [each.stale for each in forms.versions(workspace)][:3] == [True] * 3
    forms.mark(workspace, "participation-agreement", "2.0", stale=False)
    assert not any(each.stale for each in forms.versions(workspace))


# -- filling -----------------------------------------------------------------------------------------------------------


def promised(workspace: Workspace) -> str:
    """A testimony with something in every part of the record, and its own agreement; the canaries must stay inside."""
    id = workspace.id_of(BAKERY)
    opened = workspace.get(id)
    transcript = opened.testimony.transcript
    assert transcript is not None
    spoiled = replace(transcript.segments[0], text="heron-canary " + transcript.segments[0].text)
    workspace.save(
        id,
        replace(
            opened.testimony,
            summary="otter-canary",
            transcript=replace(transcript, segments=(spoiled, *transcript.segments[1:])),
        ),
        expected_revision=opened.revision,
    )
    workspace.record_consent(
        id,
        ConsentEvent(
            event=EventKind.GIVEN,
            effective="2026-02-01",
            notes="otter-canary",
            grants=(
                Grant(
                    use=(Use.RESEARCH,),
                    medium=(Medium.TRANSCRIPT, Medium.AUDIO),
                    audience=(Audience.RESEARCHER, Audience.TEAM),
                    decision=Decision.YES,
                    conditions=("not before the harvest",),
                ),
                Grant(
                    use=(Use.WEB,),
                    medium=(Medium.TRANSCRIPT,),
                    audience=(Audience.PUBLIC,),
                    decision=Decision.ASK,
                    until="2030-12-31",
                ),
            ),
            attribution={Audience.PUBLIC: Attribution.ROLE},
            embargo=Embargo(until="2028-05-04", lifted_by=("my daughter",)),
            review_until="2026-04-02",
        ),
    )
    return id


def test_what_was_agreed_stands_in_sentences(workspace: Workspace) -> None:
    id = promised(workspace)
    form = forms.newest(workspace, "recording-agreement", "en")
    text = forms.as_text(forms.filled(workspace, form, id)).replace("\u2068", "").replace("\u2069", "")
    assert "On one condition: not before the harvest." in text
    assert (
        "• The internet: the written text, for everybody – only after asking me again each time. Until 31 December"
        in text
    )
    assert "Closed until 4 May 2028." in text
    assert "May be lifted by: my daughter." in text
    assert "For everybody: only what I was or did is named." in text
    assert f"Number of the interview: {BAKERY}" in text
    letter = forms.as_text(forms.filled(workspace, forms.newest(workspace, "review-letter", "he"), id))
    assert "2 באפריל 2026" in letter


def test_only_what_a_form_asks_for_gets_in(workspace: Workspace) -> None:
    id = promised(workspace)
    for each in forms.versions(workspace):
        text = forms.as_text(forms.filled(workspace, each.form, id))
        assert not any(canary in text for canary in CANARIES), each.form
        third = each.form.id == forms.THIRD_PARTY
        names = [p.name for p in workspace.get(id).testimony.narrators if p.name]
        assert names
        if third:
            assert not any(name in text for name in names), "a notice must not tell who spoke"
            assert BAKERY not in text


def test_names_are_left_out_when_asked(workspace: Workspace) -> None:
    id = promised(workspace)
    names = [p.name for p in workspace.get(id).testimony.people if p.name]
    form = forms.newest(workspace, "withdrawal", "en")
    assert any(name in forms.as_text(forms.filled(workspace, form, id)) for name in names)
    bare = forms.as_text(forms.filled(workspace, form, id, Wanted(names=False, typed={"contact": "the kiosk"})))
    assert not any(name in bare for name in names)
    assert "the kiosk" in bare


def test_the_transcript_comes_along_only_when_asked_and_only_with_the_letter(workspace: Workspace) -> None:
    id = promised(workspace)
    letter = forms.newest(workspace, "review-letter", "en")
    assert "heron-canary" not in forms.as_text(forms.filled(workspace, letter, id))
    assert "heron-canary" in forms.as_text(forms.filled(workspace, letter, id, with_transcript=True))
    with pytest.raises(InputError, match="Only the form “review-letter”"):
        forms.filled(workspace, AGREEMENT, id, with_transcript=True)


def test_before_anybody_was_asked_the_lists_stay_open(workspace: Workspace) -> None:
    id = promised(workspace)
    opened = workspace.get(id)
    bare = workspace.add(replace(opened.testimony, accession=None, consent=())).id
    form = forms.newest(workspace, "recording-agreement", "ar")
    open_ = forms.as_text(forms.filled(workspace, form, bare))
    assert words("ar")("nothing") not in open_
    draft = ConsentEvent(event=EventKind.GIVEN, effective="2026-01-01")
    drafted = forms.as_text(forms.filled(workspace, form, bare, Wanted(draft=draft)))
    assert words("ar")("nothing") in drafted


def test_a_sealed_testimony_fills_nothing(workspace: Workspace) -> None:
    id = workspace.id_of(BAKERY)
    workspace.vault.holdings.seal(id, reason="withdrawn", by="Noa")
    with pytest.raises(RefusedError, match="sealed"):
        forms.filled(workspace, AGREEMENT, id)


def test_every_field_comes_from_somewhere() -> None:
    """A field that no form uses, or that nothing fills but the person, is on purpose."""
    used = {
        name
        for file in resource("forms").iterdir()
        if file.name.endswith(".txt")
        for name in form_template.read(file.read_bytes().decode()).fields
    }
    assert used == {*FIELDS, *LIST_FIELDS}
