"""The built-in guide: the same in every language, every link leads somewhere, and what is looked for is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory import guide
from oralhistory.forms.field_card import field_card
from oralhistory.forms.template import Field, Kind
from oralhistory.guide import Block, Guide, Key, Link, Page, Shortcut, Words

FOLDER = Path(__file__).parents[1] / "resources" / "guide"
LANGUAGES = ("en", "he", "ar")
ENGLISH = guide.load("en")
PAGES = sorted(ENGLISH.pages)


@pytest.fixture(params=LANGUAGES)
def shown(request: pytest.FixtureRequest) -> Guide:
    return guide.load(request.param)


def test_every_page_there_is_stands_in_the_contents_once(shown: Guide) -> None:
    listed = [key for group in shown.groups for key in group.pages]
    files = {path.stem for path in (FOLDER / shown.language).glob("*.md")}
    assert len(listed) == len(set(listed))
    assert {*listed, guide.CONTENTS} == files
    assert [group.pages for group in shown.groups] == [group.pages for group in ENGLISH.groups]
    assert all(group.title for group in shown.groups)


@pytest.mark.parametrize("key", PAGES)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_page_is_built_alike_in_every_language(language: str, key: str) -> None:
    here, english = guide.load(language).pages[key], ENGLISH.pages[key]
    assert here.headings == english.headings
    assert here.targets == english.targets
    assert [block.kind for block in here.blocks] == [block.kind for block in english.blocks]
    assert _keys(here) == _keys(english)
    assert here.title != english.title


def _keys(page: Page) -> list[guide.Run]:
    return [run for run in page.runs if isinstance(run, Key | Shortcut)]


@pytest.mark.parametrize("key", PAGES)
def test_every_link_within_the_guide_leads_somewhere(key: str) -> None:
    for target in ENGLISH.pages[key].targets:
        if target.startswith((guide.SHOW, guide.DO)):
            continue
        page, heading = guide.place(target)
        assert page in ENGLISH.pages, target
        assert not heading or heading in ENGLISH.pages[page].headings, target
        assert (page, heading) != (key, ""), "a page leads to itself"


def test_no_text_keeps_a_mark_that_was_not_read(shown: Guide) -> None:
    for page in shown.pages.values():
        assert len(set(page.headings)) == len(page.headings)
        for block in page.blocks:
            for run in block.runs:
                if not isinstance(run, Shortcut):
                    assert not set("*`[]{}#") & set(run.text), (page.key, run.text)
                    assert "http" not in run.text


def test_pages_are_short(shown: Guide) -> None:
    for page in shown.pages.values():
        assert sum(len(block.text.split()) for block in page.blocks) < 360, page.key


def test_a_page_is_read_as_its_blocks() -> None:
    page = guide.read(
        "x",
        "# Title\n\nOne\nparagraph with **weight**.\n- `R` and {{lock}}\n- [there](other#part)\n\n"
        "## Head {#head}\n1. first\n2. second\n> mind this\n",
    )
    assert page.title == "Title"
    assert page.blocks == (
        Block(guide.Kind.PARAGRAPH, (Words("One paragraph with "), Words("weight", strong=True), Words("."))),
        Block(guide.Kind.POINT, (Key("R"), Words(" and "), Shortcut("lock"))),
        Block(guide.Kind.POINT, (Link("there", "other#part"),)),
        Block(guide.Kind.HEADING, (Words("Head"),), "head"),
        Block(guide.Kind.STEP, (Words("first"),)),
        Block(guide.Kind.STEP, (Words("second"),)),
        Block(guide.Kind.NOTE, (Words("mind this"),)),
    )


@pytest.mark.parametrize("text", ["no title\n", "## Head {#head}\n", "# Title\n\n## Head without an id\n"])
def test_a_page_that_breaks_the_grammar_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="x: "):
        guide.read("x", text)


# ---- searching -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "typed", "page", "heading"),
    [
        ("en", "recovery key", "vault", "recovery-key"),
        ("en", "embargo", "consent", "conversation"),
        ("en", "code word", "withdrawing", "code-word"),
        ("en", "backup", "backups", "backup"),
        ("en", "MERG", "people-places", "same"),
        ("he", "מפתח שחזור", "vault", "recovery-key"),
        ("he", "להסכמה", "consent", ""),
        ("he", "גבוי", "", ""),
        ("ar", "كلمة السر", "withdrawing", "code-word"),
        ("ar", "بالموافقه", "consent", ""),
    ],
)
def test_what_is_looked_for_is_found(language: str, typed: str, page: str, heading: str) -> None:
    hits = guide.load(language).find(typed)
    assert (hits[0].page if hits else "") == page
    if heading:
        assert hits[0].heading == heading


def test_all_words_must_stand_on_the_page() -> None:
    assert {hit.page for hit in ENGLISH.find("nickname")} == {"anonymise"}
    assert ENGLISH.find("nickname certificate") == []
    assert ENGLISH.find("  ") == []


@pytest.mark.parametrize("key", PAGES)
def test_a_page_is_found_first_by_its_title(shown: Guide, key: str) -> None:
    assert shown.find(shown.pages[key].title)[0].page == key


@given(st.text(max_size=24), st.sampled_from(LANGUAGES))
def test_any_words_may_be_typed_and_a_snippet_is_words_of_the_page(typed: str, language: str) -> None:
    book = guide.load(language)
    for hit in book.find(typed):
        said = "".join(text for text, _ in hit.snippet).removeprefix("… ").removesuffix(" …")
        assert any(said in block.text for block in book.pages[hit.page].blocks)
        assert len(said) < 220


@given(st.sampled_from(PAGES), st.sampled_from(LANGUAGES), st.data())
def test_every_word_of_a_page_finds_it(key: str, language: str, data: st.DataObject) -> None:
    book = guide.load(language)
    text = data.draw(st.sampled_from([block.text for block in book.pages[key].blocks if block.text.split()]))
    word = data.draw(st.sampled_from(text.split()))
    hits = {hit.page: hit for hit in book.find(word)}
    if guide.words(word):
        assert key in hits


# ---- the field card ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_field_card_is_one_card_in_three_languages(language: str) -> None:
    card, english = field_card(language), field_card("en")
    assert card.language == language
    assert [block.kind for block in card.blocks] == [block.kind for block in english.blocks]
    assert [block.kind for block in card.blocks].count(Kind.HEADING) == 3
    assert not any(isinstance(run, Field) for block in card.blocks for run in block.runs)
