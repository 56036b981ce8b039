"""What a collection declares of its own: fields, vocabularies, templates; and what of it may leave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.register import Register, register_of
from oralhistory.errors import InputError
from oralhistory.importers.vocabulary import ReadVocabulary
from oralhistory.jobs import Job
from oralhistory.model import (
    Anonymisation,
    Audience,
    Category,
    InterviewSession,
    Medium,
    Person,
    Role,
    Segment,
    Testimony,
    Transcript,
    Treatment,
)
from oralhistory.model.custom_fields import DeclaredField, FieldKind, key_for
from oralhistory.model.templates import Template, TemplatePart
from oralhistory.model.thesaurus import Concept, ControlledVocabulary
from oralhistory.release.forbidden import guard_for
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.request import Dossier
from oralhistory.use_cases import custom_fields, templates, vocabularies
from oralhistory.workspace import Workspace
from tests.vaults import sample_workspace

TEXT = st.text(max_size=12)
FIELDS = st.builds(
    DeclaredField,
    key=TEXT,
    label=TEXT,
    labels=st.dictionaries(st.sampled_from(["en", "he", "ar"]), TEXT),
    kind=st.sampled_from(FieldKind),
    vocabulary=st.none() | TEXT,
    hint=st.none() | TEXT,
    wanted=st.booleans(),
    retired=st.booleans(),
)
CONCEPTS = st.builds(
    Concept,
    id=st.sampled_from("abcd"),
    labels=st.dictionaries(st.sampled_from(["", "en", "he", "ar-PS"]), TEXT.filter(str.strip), min_size=1),
    others=st.lists(TEXT, max_size=2).map(tuple),
    broader=st.lists(st.sampled_from("abcd"), max_size=2).map(tuple),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = sample_workspace(tmp_path)
    yield opened
    opened.close()


# ---- fields ----------------------------------------------------------------------------------------------------------


@given(st.lists(FIELDS, max_size=4, unique_by=lambda field: field.key))
def test_fields_come_back_as_they_were_declared(fields: list[DeclaredField]) -> None:
    assert [DeclaredField.from_json(field.to_json()) for field in fields] == fields


@given(st.text(min_size=1), st.lists(st.text(max_size=6), max_size=6))
def test_a_key_is_new_and_plain(name: str, taken: list[str]) -> None:
    key = key_for(name, taken)
    assert key and key not in taken
    assert key == key.casefold() or not key.isascii()
    assert not any(character.isspace() for character in key)


@given(st.lists(FIELDS, max_size=5, unique_by=lambda field: field.key), st.integers(0, 5))
def test_what_leaves_the_form_stays_known(fields: list[DeclaredField], dropped: int) -> None:
    left = [field for number, field in enumerate(fields) if number != dropped]
    after = custom_fields.in_order(fields, left)
    assert {field.key for field in after} == {field.key for field in fields}
    if dropped < len(fields):
        assert after[-1].key == fields[dropped].key and after[-1].retired
    assert not any(field.sayable for field in after if field.kind not in (FieldKind.TERM, FieldKind.TERMS))


def test_two_fields_of_one_name_are_refused() -> None:
    shelf = custom_fields.new_field([], "Shelf")
    assert shelf.key == "shelf"
    with pytest.raises(InputError, match="already"):
        custom_fields.new_field([shelf], " shelf ")
    assert custom_fields.new_field([replace(shelf, retired=True)], "Shelf").key == "shelf-2"
    with pytest.raises(InputError, match="name"):
        custom_fields.new_field([], "  ")


def test_they_are_kept_in_the_vault_and_noted(workspace: Workspace) -> None:
    shelf = custom_fields.new_field([], "Shelf", FieldKind.NUMBER)
    custom_fields.keep(workspace, [shelf])
    assert custom_fields.declared(workspace) == (shelf,)
    with pytest.raises(InputError):
        custom_fields.keep(workspace, [shelf, shelf])
    assert custom_fields.declared(workspace) == (shelf,)


def test_values_are_found_by_a_search(workspace: Workspace) -> None:
    id = workspace.vault.testimonies.ids()[0]
    opened = workspace.get(id)
    told = replace(opened.testimony, custom={"themes": ["Olivegrove terraces"], "n": 4})
    workspace.save(id, told, expected_revision=opened.revision)
    assert workspace.vault.search.ids("olivegrove") == [id]


# ---- what may leave --------------------------------------------------------------------------------------------------


def record(custom: dict[str, object], said: str = "") -> Testimony:
    return Testimony(
        people=(Person(id="n1", role=Role.NARRATOR, name="Yerik Oldspan"),),
        custom=custom,
        transcript=Transcript(segments=(Segment(speaker="n1", text=said),)),
    )


def leaks(testimony: Testimony, text: str, folder: Path, sayable: dict[str, frozenset[str]] | None = None) -> bool:
    rules = ReleaseRules(Register.of({"T": testimony}), {}, frozenset(), sayable_terms=sayable or {})
    dossier = Dossier(id="T", accession="OH-T", testimony=testimony)
    guard = guard_for([dossier], Audience.PUBLIC, rules, date(2026, 11, 27), folder / "vault")
    file = folder / "file.txt"
    file.write_text(text)
    return bool(guard.check_foreign(file, Job()).leaks)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("the mill below Karnova", "She lived at the mill below Karnova then."),
        (["the mill below Karnova", "x"], "She lived at the mill below Karnova then."),
        ({"deep": ["the mill below Karnova"]}, "She lived at the mill below Karnova then."),
        ("ZK-4471", "Her file was ZK-4471."),
        (["ZK-4471"], "Her file was ZK-4471."),
        (4471902, "Her number was 4471902."),
        (4471902.0, "Her number was 4471902."),
        ([4471902], "Her number was 4471902."),
        ({"deep": [{"number": 4471902}]}, "Her number was 4471902."),
        ("1987-05-14", "It was on 14 May 1987."),
        ("../1987-05-14", "It was on 14 May 1987."),
        ("1985/1987-05-14", "It was on 14 May 1987."),
    ],
)
def test_no_value_of_a_field_stands_in_a_package(value: object, text: str, tmp_path: Path) -> None:
    assert leaks(record({"field": value}), text, tmp_path)
    assert not leaks(record({}), text, tmp_path)


def test_a_count_and_a_year_protect_nothing(tmp_path: Path) -> None:
    told = record({"children": 12, "year": 1987, "recorded": True})
    assert not leaks(told, "We were 12 in 1987.", tmp_path)


def test_a_date_and_a_number_are_in_the_register() -> None:
    found = {(e.category, e.name) for e in register_of(record({"d": "1987-05-14", "n": 4471902}), "T")}
    assert {(Category.DATE, "1987-05-14"), (Category.CODE, "4471902")} <= found


def test_terms_may_be_said_only_where_the_collection_says_so(tmp_path: Path, workspace: Workspace) -> None:
    text = "They spoke of the Karnova terraces."
    told = record({"theme": ["Karnova terraces", "the mill below Karnova"]})
    assert leaks(told, text, tmp_path)
    concept = Concept(id="c", labels={"en": "Karnova terraces"})
    list_ = ControlledVocabulary(id="v", name="Subjects", concepts=(concept,))
    vocabularies.keep(workspace, vocabularies.with_vocabulary(vocabularies.kept(workspace), list_))
    theme = DeclaredField(key="theme", label="Theme", kind=FieldKind.TERMS, vocabulary="v")
    custom_fields.keep(workspace, [theme])
    assert workspace.rules().sayable_terms == {}
    custom_fields.keep(workspace, [replace(theme, sayable=True)])
    sayable = dict(workspace.rules().sayable_terms)
    assert not leaks(told, text, tmp_path, sayable)
    assert leaks(told, "She lived at the mill below Karnova then.", tmp_path, sayable)
    assert leaks(record({"other": "Karnova terraces"}), text, tmp_path, sayable)
    custom_fields.keep(workspace, [replace(theme, sayable=True, kind=FieldKind.TEXT)])
    assert workspace.rules().sayable_terms == {}


# ---- vocabularies ----------------------------------------------------------------------------------------------------


@given(
    st.lists(CONCEPTS, max_size=4, unique_by=lambda c: c.id), st.lists(CONCEPTS, max_size=4, unique_by=lambda c: c.id)
)
def test_no_import_loses_a_term_that_a_record_may_hold(first: list[Concept], second: list[Concept]) -> None:
    before = vocabularies.plan(None, ReadVocabulary("Subjects", tuple(first))).vocabulary
    plan = vocabularies.plan(before, ReadVocabulary("Subjects", tuple(second)))
    after = plan.vocabulary
    assert (after.id, after.name) == (before.id, before.name)
    for concept in before.concepts:
        for label in concept.all_labels:
            assert after.concept(label) is not None
    assert {concept.id for concept in after.offered} == {concept.id for concept in second}
    again = vocabularies.plan(after, ReadVocabulary("Subjects", tuple(second)))
    assert (again.count, again.vocabulary) == (0, after)


def test_labels_in_the_language_asked_for() -> None:
    concept = Concept(id="c", labels={"en": "Orchards", "he": "פרדסים", "ar-PS": "بساتين"})
    assert concept.label("he") == "פרדסים"
    assert concept.label("ar", "he") == "بساتين"
    assert concept.label("he-IL") == "פרדסים"
    assert concept.label("fr", "he") == "פרדסים"
    assert concept.label("fr") == "Orchards"
    assert Concept(id="c").label("en") == "c"


def test_a_circle_of_broader_terms_ends() -> None:
    a, b = Concept(id="a", broader=("b",)), Concept(id="b", broader=("a",))
    assert ControlledVocabulary(id="v", name="", concepts=(a, b)).path(a) == (b,)


# ---- templates -------------------------------------------------------------------------------------------------------

WHOLE = Testimony(
    title="The mill",
    summary="Before, during, after.",
    language="ar",
    keywords=("mills",),
    content_warnings=("loss",),
    custom={"shelf": "K"},
    people=(
        Person(id="narrator", role=Role.NARRATOR, name="Yerik Oldspan"),
        Person(id="i1", role=Role.INTERVIEWER, name="Noa Levi", phones=("+999 20 555 0100",)),
    ),
    sessions=(InterviewSession(date="2026-01-05", place="Telsawa", medium=Medium.AUDIO, notes="private"),),
    transcript=Transcript(segments=(Segment(text="said aloud"),)),
    anonymisation=Anonymisation(profiles={Audience.PUBLIC: {Category.PLACE: Treatment.MASK}}),
)


@given(st.sets(st.sampled_from(TemplatePart)))
def test_a_template_holds_what_was_ticked_and_no_narrator(parts: set[TemplatePart]) -> None:
    made = templates.made_of(WHOLE, "Project", parts)
    assert {part for part in TemplatePart if templates.holds(made, part)} == parts
    for secret in ("Oldspan", "555 0100", "private", "2026-01-05", "The mill", "said aloud"):
        assert secret not in str(made.to_json())
    assert Template.from_json(made.to_json()) == made


def test_a_new_testimony_begins_from_it_and_keeps_its_own() -> None:
    made = templates.made_of(WHOLE, "Project", tuple(TemplatePart))
    narrator = Person(id="i1", role=Role.NARRATOR, name="Ada Reem")
    begun = templates.apply(made, Testimony(title="Reem", language="he", keywords=("bread",), people=(narrator,)))
    assert (begun.title, begun.language, begun.keywords) == ("Reem", "he", ("bread", "mills"))
    assert [person.name for person in begun.people] == ["Ada Reem", "Noa Levi"]
    assert len({person.id for person in begun.people}) == 2
    assert begun.sessions == (InterviewSession(place="Telsawa", medium=Medium.AUDIO),)
    assert begun.anonymisation == WHOLE.anonymisation
    assert begun.custom == {"shelf": "K"}
    assert templates.apply(made, begun) == begun


def test_the_default_goes_with_its_template(workspace: Workspace) -> None:
    made = templates.made_of(WHOLE, "Project", tuple(TemplatePart))
    templates.keep(workspace, templates.Kept((made,), made.id))
    assert templates.kept(workspace) == templates.Kept((made,), made.id)
    templates.keep(workspace, templates.Kept((), made.id))
    assert templates.kept(workspace) == templates.Kept((), "")
