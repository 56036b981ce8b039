"""Finding what the register knows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from oralhistory import model
from oralhistory.anonymise.normalise import squeeze
from oralhistory.anonymise.register import Register, register_of
from oralhistory.model import Category
from tests.anonymise.fictions import OWNER, arabic, english, hebrew

REGISTER = Register.of({OWNER: english(), "T2": hebrew(), "T3": arabic()})


def found(text: str, testimony: str | None = OWNER) -> list[str]:
    return [text[m.start : m.end] for m in REGISTER.find(text, testimony=testimony)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I saw Tobias Marlowe there", ["Tobias Marlowe"]),
        ("Marlowe, Tobias: a file", ["Marlowe, Tobias"]),
        ("MARLOWE's car, the Marlowes", ["MARLOWE", "Marlowe"]),
        ("T. Marlowe signed", ["T. Marlowe"]),
        ("TobiasMarlowe@elsewhere", ["TobiasMarlowe"]),
        ("Tobias\nMarlowe", ["Tobias\nMarlowe"]),
        ("Mar-\nlowe and Fern-\nwick", ["Mar-\nlowe", "Fern-\nwick"]),
        ("T o b i a s", ["T o b i a s"]),
        ("the marlowesque style, unmarlowe", []),
        ("tobo.marlowe@example.org", ["tobo.marlowe@example.org"]),
        ("see twitter.com/tobo_marlowe", ["tobo_marlowe"]),
        (
            "+44 (0)7700 900-871, 07700900871, 0044 7700 900871",
            ["+44 (0)7700 900-871", "07700900871", "0044 7700 900871"],
        ),
        ("٠٧٧٠٠ ٩٠٠٨٧١", ["٠٧٧٠٠ ٩٠٠٨٧١"]),
        ("QX551273, q.x. 551 273, number 551273", ["QX551273", "q.x. 551 273", "551273"]),
        ("file OH 2031/0042, shelf k77", ["OH 2031/0042", "k77"]),
        ("the Second Platoon, platoon 2, 2nd plt.", ["Second Platoon", "platoon 2", "2nd plt"]),
        ("the eighty-eighth battalion; the 88th; Bn 88", ["eighty-eighth battalion", "88th", "Bn 88"]),
        ("quillon lane, Quillon, FERNWICK", ["quillon lane", "Quillon", "FERNWICK"]),
        ("highway 60 and Highway\u00a060 but highway 600", ["highway 60", "Highway\u00a060"]),
        ("a public library, a lane, a command", []),
        ("Harrow Fen, harrowfen", ["Harrow Fen", "harrowfen"]),
        ("the drivers, a lieutenant", ["driver", "lieutenant"]),
        ("on 5/12/2012, the fifth of December", ["5/12/2012", "fifth of December"]),
        ("Abu Tarek; Tarek", ["Abu Tarek", "Tarek"]),
        ("Then Rose rose; the green door of Green", ["Rose", "Green"]),
        ("prose about Roseland", []),
        ("Hwy 60, Highway Sixty, highway no. 60", ["Hwy 60", "Highway Sixty", "highway no. 60"]),
        ("7 Quillon Ln, Quillon Lane 7", ["7 Quillon Ln", "Quillon Lane 7"]),
        ("Lt. Marlowe", ["Lt", "Marlowe"]),
        ("Ma\nrlowe, ᴍᴀʀʟᴏᴡᴇ, ⓜⓐⓡⓛⓞⓦⓔ", ["Ma\nrlowe", "ᴍᴀʀʟᴏᴡᴇ", "ⓜⓐⓡⓛⓞⓦⓔ"]),
        ("mar lowe", []),
    ],
)
def test_english(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_text_without_capitals_is_read_without_them() -> None:
    assert found("then rose green came and tobias said nothing to marlowe") == ["rose green", "tobias", "marlowe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("גדעון", ["גדעון"]),
        ("ולגדעון, כשגדעון, מגדעון, שלשחרור", ["גדעון", "גדעון", "גדעון", "שחרור"]),
        ("גִּדְעוֹן הלך", ["גִּדְעוֹן"]),
        ("אלטל, מטלטל", []),
        ("אלמוגים", ["אלמוג"]),
        ("לטל היה", ["טל"]),
        ("בכפר לבונה, מכפר־לבונה", ["כפר לבונה", "כפר־לבונה"]),
        ("בפלוגה ג', הפלוגה השלישית, בגדוד 88", ["פלוגה ג'", "פלוגה השלישית", "גדוד 88"]),
        ("ב־5 בדצמבר 2012", ["5 בדצמבר 2012"]),
        ("052-555-0142 או 972525550142", ["052-555-0142", "972525550142"]),
    ],
)
def test_hebrew(text: str, expected: list[str]) -> None:
    assert found(text, "T2") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سامر الحلواني", ["سامر الحلواني"]),
        ("وسامر وللحلواني وبالحلواني", ["سامر", "حلواني", "الحلواني"]),
        ("سـامـر", ["سـامـر"]),
        ("لأبي ليث", ["أبي ليث"]),
        ("في الزيتونه", ["الزيتونه"]),
        ("السريّة الثالثة", ["السريّة الثالثة"]),
        ("٥ ديسمبر ٢٠١٢", ["٥ ديسمبر ٢٠١٢"]),
        ("مسامر", []),
    ],
)
def test_arabic(text: str, expected: list[str]) -> None:
    assert found(text, "T3") == expected


def test_a_rank_or_role_counts_in_its_own_testimony_only() -> None:
    assert found("a lieutenant and a driver", OWNER) != []
    assert found("a lieutenant and a driver", "T2") == []
    assert found("Tobias Marlowe", "T2") == ["Tobias Marlowe"]


def test_a_name_that_runs_on_into_the_next_text_is_cut_at_the_border() -> None:
    first, second = REGISTER.find_all(["it was Tobias", "Marlowe who came"], testimony=OWNER)
    assert [(m.start, m.end) for m in first] == [(7, 13)]
    assert [(m.start, m.end) for m in second] == [(0, 7)]


def test_the_register_takes_the_whole_record() -> None:
    entities = register_of(english(), OWNER)
    categories = {e.category for e in entities}
    assert categories >= {
        Category.PERSON, Category.CONTACT, Category.CODE, Category.PLACE, Category.DATE,
        Category.UNIT, Category.RANK, Category.ROLE, Category.ORGANISATION, Category.EVENT,
    }  # fmt: skip
    assert len({e.id for e in entities}) == len(entities)
    term = next(e for e in entities if e.id == f"{OWNER}/term/harrowfen")
    assert term.replacement == "a market town" and "Harrow Fen" in term.forms
    assert not any(e.id == f"{OWNER}/place/harrowfen" for e in entities)


def test_ids_survive_reordering() -> None:
    plain = english()
    turned = model.Testimony.from_json(plain.to_json() | {"people": [p.to_json() for p in reversed(plain.people)]})
    assert {e.id for e in register_of(plain, OWNER)} == {e.id for e in register_of(turned, OWNER)}


def test_one_person_in_two_records_is_one() -> None:
    other = english(accession="OH-1", people=[{"id": "x", "role": "narrator", "name": "wendelin BRASK"}])
    register = Register.of({"A": english(), "B": other})
    one, two = register.entity("A/person/m1"), register.entity("B/person/x")
    assert one and two and register.identity(one) == register.identity(two)
    narrator = register.entity("A/person/n1")
    assert narrator and register.identity(narrator) != register.identity(one)


# Properties: whatever stands around it, and however it is disguised, a name is found.

MARKS = st.sampled_from(["", "\u200b", "\u00ad", "\u200d", "\u0301", "\u202a", "\u2060", "\u05b0", "\u064e"])
NAMES = st.sampled_from(["Tobias Marlowe", "Marlowe", "Wendelin Brask", "Fernwick", "גדעון שחרור", "سامر الحلواني"])


@st.composite
def disguised(draw: st.DrawFn) -> tuple[str, str]:
    """A name, and the name in any case with marks and invisible characters anywhere in it."""
    name = draw(NAMES)
    letters = [draw(st.sampled_from([c, c.upper(), c.lower()])) + draw(MARKS) for c in name]
    return name, "".join(letters)


@given(st.text(), disguised(), st.text())
def test_a_disguised_name_is_always_found(before: str, names: tuple[str, str], after: str) -> None:
    name, written = names
    text = f"{before} {written} {after}"
    start, end = len(before) + 1, len(before) + 1 + len(written.rstrip("\u200b\u00ad\u2060\u202a\u200d"))
    covered = {i for m in REGISTER.find(text, testimony=OWNER) for i in range(m.start, m.end)}
    needed = {i for i in range(start, end) if squeeze(text[i])}
    assert needed <= covered, (name, text)


@given(st.sampled_from(["ו", "ה", "ב", "ל", "כ", "מ", "ש", "וה", "שב", "כש", "ולכש"]), st.text(max_size=5))
def test_hebrew_prefixes(prefix: str, around: str) -> None:
    text = f"{around} {prefix}גדעון {around}"
    assert "גדעון" in found(text, None)


@given(st.sampled_from(["و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "وبال"]), st.text(max_size=5))
def test_arabic_prefixes(prefix: str, around: str) -> None:
    text = f"{around} {prefix}حلواني {around}"
    assert any("حلواني" in words for words in found(text, None))


@given(st.text())
def test_mentions_are_in_order_and_do_not_overlap(text: str) -> None:
    mentions = REGISTER.find(f"Rose{text}Tobias {text} 88th", testimony=OWNER)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    assert all(m.start < m.end for m in mentions)


@given(st.integers(0, 10**9))
def test_other_numbers_are_left_alone(number: int) -> None:
    digits = str(number)
    assume(not digits.endswith(("0900871", "5550142")) and "551273" not in digits and digits != "77")
    assert found(f"count {digits} end", "T3") == []


def test_a_third_party_named_by_consent_is_known_and_one_only_described_only_at_home() -> None:
    parties = [{"person": "my sister"}, {"person": "Hanna Weil"}, {"person": "Wendelin Brask"}, {"person": "m1"}]
    event = {"event": "narrowed", "effective": "2030-01-01", "third_parties": parties}
    record = english(consent=[event])
    register = Register.of({OWNER: record, "B": hebrew()})
    assert len(register.entities) == len(Register.of({OWNER: english(), "B": hebrew()}).entities) + 2
    text = "My sister asked Hanna for his sister."

    def names(testimony: str) -> list[str]:
        return [text[m.start : m.end] for m in register.find(text, testimony=testimony)]

    assert names(OWNER) == ["My sister", "Hanna"]
    assert names("B") == ["Hanna"]
