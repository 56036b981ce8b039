"""The grammar of forms: what is read is what was written, what breaks it is named by its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.errors import InputError
from oralhistory.forms.template import (
    FIELDS,
    LIST_FIELDS,
    Block,
    Field,
    Kind,
    Template,
    read,
    right_to_left,
    with_version,
    written,
)
from oralhistory.model import Stage

HEAD = "id: leaflet\nversion: 1.0\nlanguage: en\nstage: before\n\n"

LETTERS = st.text(st.sampled_from("abc אבג دحق 12.,:?!()-–|_=[]#“”׳"), min_size=1, max_size=30)


def _clean(text: str) -> str:
    return " ".join(text.split())


WORDS = LETTERS.map(_clean).filter(bool)
PLAIN = WORDS.map(lambda words: f"Now {words}")
FIELD = st.sampled_from(FIELDS).map(Field)


@st.composite
def parts(draw: st.DrawFn, *, fields: bool) -> tuple[str | Field, ...]:
    """Words that begin with none of the marks, with fields between."""
    made: list[str | Field] = [draw(PLAIN)]
    for field in draw(st.lists(FIELD, max_size=3)) if fields else ():
        made += [field, draw(st.sampled_from([", ", " – ", ": "]))]
    if isinstance(made[-1], str) and len(made) > 1:
        made[-1] += "end"
    return tuple(made)


BLOCKS = st.one_of(
    st.builds(
        Block, st.sampled_from([Kind.PARAGRAPH, Kind.NOTICE, Kind.POINT, Kind.TICK, Kind.LINE]), parts(fields=True)
    ),
    st.builds(Block, st.sampled_from([Kind.HEADING, Kind.SIGNATURES]), parts(fields=False)),
    st.sampled_from(LIST_FIELDS).map(lambda name: Block(Kind.PARAGRAPH, (Field(name),))),
    st.just(Block(Kind.PAGE)),
    st.just(Block(Kind.LINE)),
)


def _template(title: Block, blocks: list[Block], stage: Stage | None, version: str) -> Template:
    return Template("leaflet", version, "he", stage, (title, *blocks))


TEMPLATES = st.builds(
    _template,
    parts(fields=False).map(lambda made: Block(Kind.TITLE, made)),
    st.lists(BLOCKS, max_size=12),
    st.sampled_from([*Stage, None]),
    st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: f"{pair[0]}.{pair[1]}"),
)


@given(TEMPLATES)
def test_what_is_written_is_read_again(template: Template) -> None:
    assert read(written(template)) == template


@given(TEMPLATES, st.integers(0, 9999))
def test_another_version_changes_nothing_else(template: Template, number: int) -> None:
    text = with_version(written(template), f"{number}.1")
    again = read(text)
    assert again.version == f"{number}.1"
    assert again.blocks == template.blocks
    assert with_version(text, template.version) == written(template)


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    for attempt in (text, HEAD + text, HEAD + "# Title\n\n" + text):
        try:
            read(attempt)
        except InputError as error:
            assert str(error).endswith(".")


def test_every_kind_of_block() -> None:
    text = HEAD + (
        "# Leaflet\n! Read\nthis.\n\nOne\ntwo {{ narrator }}.\n- a\n- b\n  more\n[ ] yes\n[] no\n"
        "= Name: {{narrator}}\n=\n"
        "__ Narrator | Date\n---\n## Agreed\n\n{{uses}}\n"
    )
    template = read(text)
    assert [(block.kind, block.parts) for block in template.blocks] == [
        (Kind.TITLE, ("Leaflet",)),
        (Kind.NOTICE, ("Read this.",)),
        (Kind.PARAGRAPH, ("One two ", Field("narrator"), ".")),
        (Kind.POINT, ("a",)),
        (Kind.POINT, ("b more",)),
        (Kind.TICK, ("yes [] no",)),
        (Kind.LINE, ("Name: ", Field("narrator"))),
        (Kind.LINE, ()),
        (Kind.SIGNATURES, ("Narrator | Date",)),
        (Kind.PAGE, ()),
        (Kind.HEADING, ("Agreed",)),
        (Kind.PARAGRAPH, (Field("uses"),)),
    ]
    assert template.title == "Leaflet"
    assert template.fields == {"narrator", "uses"}
    assert template.stage is Stage.BEFORE


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "lacks: id"),
        ("id: a\nversion: 1\nlanguage: en\n\n# T", "lacks: stage"),
        ("id: a\nid: b\nversion: 1\n", "Line 2: the head has four lines"),
        ("colour: red\n", "Line 1: the head has four lines"),
        ("id: A b\nversion: 1\nlanguage: en\nstage: any\n\n# T", "small letters"),
        ("id: a\nversion: one\nlanguage: en\nstage: any\n\n# T", "numbers and points"),
        ("id: a\nversion: 1\nlanguage: English\nstage: any\n\n# T", "code such as"),
        ("id: a\nversion: 1\nlanguage: en\nstage: later\n\n# T", "stage is one of: before, after, any"),
        (HEAD, "must begin with its title"),
        (HEAD + "No title", "must begin with its title"),
        (HEAD + "# A\n# B", "Line 7: a form has one title"),
        (HEAD + "# A\n\nDear {{narator}}", "Line 8: there is no field “narator”. Use one of: narrator,"),
        (HEAD + "# A\n\none\ntwo {{x}}", "Line 8: there is no field “x”"),
        (HEAD + "# A\n\nDear {{narrator}", "Line 8: a field is written as “{{narrator}}”"),
        (HEAD + "# A {{narrator}}", "Line 6: no field may stand in a title"),
        (HEAD + "# A\n__ {{narrator}} | Date", "Line 7: no field may stand"),
        (HEAD + "# A\n\nWhat: {{uses}}", "Line 8: “{{uses}}” is a list"),
        (HEAD + "# A\n= {{uses}}", "Line 7: “{{uses}}” is a list"),
        (HEAD + "# A\n[ ]", "Line 7: nothing follows the mark “[ ]”"),
        (HEAD + "# A\n\nfor \u202eecila", "Line 8 holds a hidden sign (U+202E)"),
        (HEAD + "# A\n\n\u2067x", "Line 8 holds a hidden sign (U+2067)"),
        (HEAD + "# A\n\x07", "Line 7 holds a hidden sign (U+0007)"),
        (HEAD + "# A\n" + "x" * 60_000, "longer than 60000"),
    ],
)
def test_what_breaks_the_grammar_is_said(text: str, sentence: str) -> None:
    with pytest.raises(InputError) as refused:
        read(text)
    assert sentence in str(refused.value)


def test_directions() -> None:
    assert [right_to_left(code) for code in ("he", "ar-PS", "en", "fr-CA")] == [True, True, False, False]
