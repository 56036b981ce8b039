from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralhistory.errors import InputError
from oralhistory.model import Segment, Testimony, Transcript
from oralhistory.storage import LibraryQuery, SearchField, SearchPart, Vault, parts_of
from oralhistory.storage.folding import fold, stems, words
from oralhistory.storage.search import fts_query
from tests.strategies import texts


def add(vault: Vault, testimony: Testimony, *said: str, title: str = "T") -> str:
    segments = tuple(Segment(text=text) for text in said)
    changed = replace(testimony, accession=None, title=title, transcript=Transcript(segments=segments), people=())
    return vault.testimonies.add(changed, by="m").id


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("We met Haddad there", "haddad"),
        ("Zoë came", "zoe"),
        ("Zoe came", "ZOË"),
        ("הלכתי לארונוב אתמול", "ארונוב"),
        ("ולארונוב לא אמרתי", "ארונוב"),
        ("שָׁלוֹם לְאַרוֹנוֹב", "ארונוב"),
        ("דיברתי עם ארונוב", "אֲרוֹנוֹב"),
        ("הכלב של כהן", "כהן"),
        ("سافرنا إلى بالخليل", "الخليل"),
        ("سافرنا إلى بالخليل", "خليل"),
        ("جاء مُحَمَّد", "محمد"),
        ("جاء أحمد", "احمد"),
        ("مـحـمـد هنا", "محمد"),
        ("a zero\u200bwidth word", "zerowidth"),
        ("ﬁle room", "file"),
        ("call 07700 900456", "900456"),
        ("the shopkeeper", "shopk"),
    ],
)
def test_a_word_is_found_as_a_person_would_type_it(vault: Vault, testimony: Testimony, said: str, asked: str) -> None:
    id = add(vault, testimony, "Nothing of it here", said)
    add(vault, testimony, "Somebody else, somewhere else")
    hits = vault.search.search(asked)
    assert [hit.testimony_id for hit in hits] == [id]
    assert hits[0].segment == 1
    assert hits[0].snippet == said
    assert vault.search.ids(asked) == [id]


def test_all_words_must_be_there_and_titles_come_first(vault: Vault, testimony: Testimony) -> None:
    spoken = add(vault, testimony, "a heron", "on the road")
    titled = add(vault, testimony, "nothing", title="Heron road")
    add(vault, testimony, "a heron only")
    assert vault.search.ids("heron road") == [titled, spoken]
    assert vault.search.ids("heron road gull") == []
    assert [hit.testimony_id for hit in vault.search.search("heron", limit=1)] == [titled]


def test_one_letter_asks_for_names_and_titles_and_two_put_them_first(vault: Vault, testimony: Testimony) -> None:
    spoken = add(vault, testimony, "a heron on the road")
    titled = add(vault, testimony, "nothing", title="Heron")
    assert vault.search.ids("h") == [titled]
    assert vault.search.ids("he") == [titled, spoken]


def test_asking_the_same_again_finds_what_came_in_between(vault: Vault, testimony: Testimony) -> None:
    first = add(vault, testimony, "a heron")
    assert vault.search.ids("heron") == [first]
    second = add(vault, testimony, "a heron")
    assert sorted(vault.search.ids("heron")) == sorted([first, second])
    with pytest.raises(ZeroDivisionError), vault.atomic():
        add(vault, testimony, "a heron")
        assert len(vault.search.ids("heron")) == 3
        raise ZeroDivisionError
    assert len(vault.search.ids("heron")) == 2
    vault.search.ids("heron").clear()
    assert len(vault.search.ids("heron")) == 2


@given(text=st.one_of(texts(), st.text(st.sampled_from('"*^():{}+-ANDORNEATab '), max_size=20)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_typed_is_ever_a_query(vault: Vault, testimony: Testimony, text: str) -> None:
    if not vault.testimonies.ids():
        add(vault, testimony, "A and B or C")
    vault.search.search(text)
    assert vault.testimonies.count(LibraryQuery(search=text)) <= 1
    assert (fts_query(text) is None) == (words(text) == [])


@given(text=texts(60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_stems_are_for_joined_scripts_only() -> None:
    assert stems("about") == ()
    assert stems("вода") == ()
    assert stems("ולארונוב") == ("לארונוב", "ארונוב")
    assert stems("של") == ()
    assert stems("والخليل") == ("الخليل", "خليل")


def test_a_saved_text_is_found_at_once_and_the_old_one_no_more(vault: Vault, testimony: Testimony) -> None:
    id = add(vault, testimony, "a heron")
    changed = replace(vault.testimonies.load(id), transcript=Transcript(segments=(Segment(text="a gull"),)))
    vault.testimonies.save(id, changed, by="m", expected_revision=1)
    assert vault.search.stale() == [id]
    assert vault.search.ids("gull") == [id]
    assert vault.search.ids("heron") == []
    assert vault.search.stale() == []


def test_a_rollback_after_indexing_leaves_nothing_unfound(vault: Vault, testimony: Testimony) -> None:
    id = add(vault, testimony, "a heron")
    changed = replace(vault.testimonies.load(id), transcript=Transcript(segments=(Segment(text="a gull"),)))
    vault.testimonies.save(id, changed, by="m", expected_revision=1)
    with pytest.raises(RuntimeError), vault.atomic():
        assert vault.search.ids("gull") == [id]
        raise RuntimeError
    assert vault.search.ids("gull") == [id]
    with pytest.raises(RuntimeError), vault.atomic():
        vault.testimonies.save(id, replace(changed, transcript=None), by="m", expected_revision=2)
        assert vault.search.ids("gull") == []
        raise RuntimeError
    assert vault.search.ids("gull") == [id]


def test_a_person_may_be_found_by_any_name(vault: Vault, testimony: Testimony) -> None:
    id = vault.testimonies.add(testimony, by="m").id
    for name in ("aronov", "דניאל", "دانيال", "castellan", "OH-2026-0007", "oakhurst"):
        assert vault.search.ids(name) == [id], name
    with pytest.raises(InputError):
        vault.search.update("0" * 32, parts_of(testimony))


def test_a_long_snippet_is_cut_around_the_word(vault: Vault, testimony: Testimony) -> None:
    add(vault, testimony, "before " * 60 + "heron " + "after " * 60)
    snippet = vault.search.search("heron")[0].snippet
    assert "heron" in snippet
    assert snippet.startswith("… before")
    assert snippet.endswith("after …")
    assert len(snippet) < 220


def index_bytes(vault: Vault) -> bytes:
    """Everything that lies in the index's own tables, used or free."""
    rows = vault.connection.rows("SELECT block FROM search_index_data")
    return b"".join(row.blob("block") for row in rows)


def test_erasing_leaves_nothing_of_a_removed_text(vault: Vault, testimony: Testimony) -> None:
    ids = [add(vault, testimony, f"common words {i}") for i in range(5)]
    doomed = add(vault, testimony, "zephyrine okwuosa")
    changed = ids[0]
    vault.search.update(changed, [SearchPart(SearchField.WORDS, "quillfeather", 0)])
    vault.search.update(changed, [SearchPart(SearchField.WORDS, "plain", 0)])
    assert b"zephyrine" in index_bytes(vault)
    vault.search.remove(doomed)
    vault.search.erase()
    for word in (b"zephyrine", b"okwuosa", b"quillfeather"):
        assert word not in index_bytes(vault)
    assert vault.search.ids("common") == ids[1:]
    assert vault.search.ids("plain") == [changed]
    vault.connection.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
