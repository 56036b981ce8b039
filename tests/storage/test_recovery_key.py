"""The recovery key in groups and in words: what people type is read, and a slip is told from a passphrase."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from oralhistory.errors import InputError
from oralhistory.storage import recovery_key
from oralhistory.use_cases.recovery import spelled

LIST = Mnemonic("english").wordlist
KEY = bytes(range(20))
WORDS = recovery_key.as_words(KEY).split()
GROUPS = recovery_key.spell(KEY).split("-")
keys = st.binary(min_size=20, max_size=20)


@given(key=keys)
def test_words_and_groups_are_the_same_key(key: bytes) -> None:
    words = recovery_key.as_words(key)
    assert len(words.split()) == recovery_key.WORDS
    assert recovery_key.parse(words) == recovery_key.parse(recovery_key.spell(key)) == key
    assert recovery_key.slip(words) is None


def test_the_words_are_those_of_bip_39() -> None:
    """Twenty zero bytes: fourteen times the first word, and the checksum in the last."""
    assert recovery_key.as_words(bytes(20)) == " ".join(["abandon"] * 14 + ["address"])


@given(
    key=keys,
    letters=st.lists(st.sampled_from([4, 5, 99]), min_size=15, max_size=15),
    between=st.sampled_from([" ", "\n", "  \t", "-", " – ", ", ", "\u2028", "\u00a0"]),
    numbered=st.sampled_from(["{word}", "{n}. {word}", "{n}) {word}", "{n}{word}", "\u200e{n}.\u00a0{word}"]),
    how=st.sampled_from([str.lower, str.upper, str.title]),
)
def test_words_can_be_typed_as_people_type(
    key: bytes, letters: list[int], between: str, numbered: str, how: object
) -> None:
    words = recovery_key.as_words(key).split()
    typed = between.join(
        numbered.format(n=n, word=word[:kept]) for n, (word, kept) in enumerate(zip(words, letters, strict=True), 1)
    )
    assert callable(how)
    assert recovery_key.parse(f"  {how(typed)}\r\n") == key


@given(key=keys, between=st.sampled_from(["", " ", "-", "\n", "\u200e \u00a0", "_", " / "]))
def test_groups_can_be_divided_by_anything(key: bytes, between: str) -> None:
    assert recovery_key.parse(between.join(recovery_key.spell(key).split("-"))) == key


def test_full_width_letters_are_letters() -> None:
    wide = str.maketrans({chr(c): chr(c + 0xFEE0) for c in range(0x21, 0x7F)})
    assert recovery_key.parse("-".join(GROUPS).translate(wide)) == KEY
    assert recovery_key.parse(" ".join(WORDS).translate(wide)) == KEY


@given(key=keys, at=st.integers(0, 14), other=st.sampled_from(LIST))
def test_another_word_never_gives_the_same_key_and_mostly_shows(key: bytes, at: int, other: str) -> None:
    words = recovery_key.as_words(key).split()
    if words[at] == other:
        return
    words[at] = other
    read = recovery_key.parse(" ".join(words))
    assert read != key
    if read is None:
        assert "do not fit together" in str(recovery_key.slip(" ".join(words)))


def test_of_all_single_wrong_words_all_but_a_thirty_second_show() -> None:
    read = [
        recovery_key.parse(" ".join([*WORDS[:at], other, *WORDS[at + 1 :]]))
        for at in (0, 7, 14)
        for other in LIST
        if other != WORDS[at]
    ]
    assert sum(key is not None for key in read) / len(read) < 0.05


@given(at=st.integers(0, 14), letter=st.integers(0, 3))
def test_an_unknown_word_is_named_by_its_number(at: int, letter: int) -> None:
    words = list(WORDS)
    words[at] = words[at][:letter] + "zq" + words[at][letter:]
    sentence = str(recovery_key.slip(" ".join(words)))
    assert sentence.startswith(f"Word {at + 1} ")
    assert words[at] not in sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (" ".join(WORDS[:14]), "15 words; here are 14"),
        (" ".join([*WORDS, "abandon"]), "15 words; here are 16"),
        (" ".join([WORDS[1], WORDS[0], *WORDS[2:]]), "do not fit together"),
        ("-".join([*GROUPS[:8], "0000"]), "the last group does not fit"),
        ("".join([*GROUPS[:8], "0000"]), "the last group does not fit"),
        ("-".join([GROUPS[1], GROUPS[0], *GROUPS[2:]]), "the last group does not fit"),
        ("-".join(GROUPS[:8]), "9 groups of 4 signs; here are 8"),
        ("-".join([*GROUPS[:3], GROUPS[3][:3], *GROUPS[4:]]), "Group 4"),
        ("-".join([*GROUPS[:5], "1U2V", *GROUPS[6:]]), "Group 6 has a sign"),
    ],
)
def test_each_slip_has_its_sentence(text: str, sentence: str) -> None:
    assert recovery_key.parse(text) is None
    assert sentence in str(recovery_key.slip(text))
    assert sentence in str(recovery_key.slip(text.lower()))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "seven quiet herons",
        "six quiet herons cross grey water while nobody at all looks up from their nets",
        "ארבעה עגורים שקטים",
        "correct horse battery staple",
        "Tr0ub4dor&3",
        "abcdefghijklmnopqrstuvwxyzabcdefghij",
        "x" * 5000,
        "abandon " * 200,
    ],
)
def test_a_passphrase_is_not_taken_for_a_slip(text: str) -> None:
    assert recovery_key.parse(text) is None
    assert recovery_key.slip(text) is None


@given(text=st.text(max_size=200))
def test_whatever_is_typed_is_read_or_not_without_a_fault(text: str) -> None:
    assert recovery_key.parse(text) is None
    recovery_key.slip(text)


# ---- the sheet -------------------------------------------------------------------------------------------------------


def test_the_sheet_holds_every_form_and_shows_none_by_accident() -> None:
    sheet = spelled(" ".join(WORDS))
    assert (sheet.key, sheet.words, sheet.groups) == ("-".join(GROUPS), tuple(WORDS), tuple(GROUPS))
    assert {len(row) for row in sheet.code} == {len(sheet.code)} == {29}
    assert not any(secret in repr(sheet) for secret in (*GROUPS, *WORDS))
    with pytest.raises(InputError):
        spelled("-".join([*GROUPS[:8], "0000"]))


def test_what_is_typed_back_is_a_group_or_a_word_or_neither() -> None:
    sheet = spelled("-".join(GROUPS))
    assert sheet.is_group(2, f" {GROUPS[2].lower()} ")
    assert not sheet.is_group(2, GROUPS[3])
    assert sheet.is_word(0, "ABANDON ")
    assert sheet.is_word(0, "aban")
    assert not sheet.is_word(0, "aba")
    assert not sheet.is_word(0, "abandoned")
    assert not sheet.is_word(0, "")
