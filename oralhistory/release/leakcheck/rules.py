"""What is searched for: the rules that the leak check derives on its own from the register."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Final

from oralhistory.model import Category, ProtectedEntity
from oralhistory.release.leakcheck.everyday import HEADS, PARTICLES, PLAIN, is_everyday, is_function_word, is_listed
from oralhistory.release.leakcheck.normal import clean, letters, script, spellings, squeezed, word_set


class Way(Enum):
    """How a rule's text is looked for."""

    WORDS = "words"
    """Whole words, in any case."""
    NAME = "name"
    """One name in any case; a possessive s or a digit may follow, a Hebrew or Arabic prefix precede."""
    CAPITAL = "capital"
    """One short name that is no word: wherever it has a capital."""
    CONTEXT = "context"
    """An everyday word: with a capital inside a sentence, as a speaker's label, or alone on its line."""
    SQUEEZED = "squeezed"
    """Letters and digits without whatever stands between them."""


@dataclass(frozen=True)
class Rule:
    """One text to look for, folded."""

    way: Way
    text: str
    bordered: bool = False
    """For ``SQUEEZED``: letters and digits must not touch it."""
    capitals: bool = False
    """For ``WORDS``: all of them are everyday words, so each must have a capital, or (in a script without capitals)
    nothing but blanks and hyphens may stand between them."""

    written: str = ""
    """For ``WORDS``: the text must also stand there exactly so, signs and capitals and all."""

    @cached_property
    def bordered_pattern(self) -> re.Pattern[str]:
        """The squeezed text in folded text, with at most a few signs between its letters."""
        inside = r"[\W_]{0,5}".join(map(re.escape, self.text))
        return re.compile(rf"(?<![^\W_]){inside}(?![^\W_])")

    @cached_property
    def capitals_pattern(self) -> re.Pattern[str]:
        """The words in cleaned text, each with a capital; in a script without capitals, side by side."""
        if script(self.text) != "en":
            beside = r"[^\S\n]?[-\s]".join(map(re.escape, self.text.split()))
            return re.compile(rf"(?<![^\W_]){beside}(?![^\W_])")
        each = (f"(?:{word[:1].upper()}{word[1:]}|{word.upper()})" for word in self.text.split())
        return re.compile(rf"(?<![^\W_]){'[^A-Za-z0-9]{1,6}'.join(each)}(?![^\W_])")

    @cached_property
    def label_pattern(self) -> re.Pattern[str]:
        """The word alone on its line, or as a speaker's label, in folded text."""
        return re.compile(rf"^[^\w\n]*{re.escape(self.text)}[^\S\n]*(?::|$|>)", re.MULTILINE)


@dataclass(frozen=True)
class Phrase:
    """A longer text that must not leave: a session note, a withheld passage, the name of an evidence file."""

    text: str
    category: Category = Category.OTHER
    testimony: str | None = None


_TOO_SHORT_ALONE: Final = frozenset({Category.AGE, Category.QUANTITY, Category.DEMOGRAPHIC, Category.DATE})
_SUFFIXES: Final = word_set(
    "txt md csv tsv json vtt srt html htm xml docx doc odt rtf pdf wav flac mp3 mp4 m4a ogg opus mov avi jpg jpeg png "
    "gif tif tiff heic zip readme"
)
"""Ends of file names: ``transcript.docx`` stands in every package."""
_SHORT: Final = 3
"""Letters up to which the register calls any Latin word an everyday one."""
_SHINGLE: Final = 5
_LONGEST_SHINGLE: Final = 8
_EMAIL = re.compile(r"\S+@\S+\.\S+")


def of_entity(entity: ProtectedEntity) -> Iterator[Rule]:
    """Every rule for an entity but those for its digits and days."""
    for form in dict.fromkeys((entity.name, *entity.forms)):
        cleaned = clean(form).strip()
        if _EMAIL.fullmatch(cleaned):
            yield from _email(cleaned)
        elif entity.category is Category.CODE:
            yield from _code(cleaned)
        elif entity.category is Category.CONTACT and "," in cleaned:
            yield from _street(cleaned)
        for folded in spellings(form):
            if folded.replace(" ", "").isdigit():
                continue
            yield from _whole(folded, entity)
            if entity.local:
                continue
            if entity.category is Category.PERSON:
                yield from _person(folded, everyday=needs_context(entity, folded))
            elif entity.category in (Category.PLACE, Category.ORGANISATION):
                yield from _distinctive(folded)


def _whole(folded: str, entity: ProtectedEntity) -> Iterator[Rule]:
    """The form as a whole."""
    tokens = folded.split()
    if len(tokens) > 1:
        if letters(folded) >= 5 or entity.category is Category.PERSON:
            weak = all(map(_is_weak, tokens)) and (len(tokens) < 3 or entity.category is Category.PERSON)
            yield from _several(tokens, weak=weak and not entity.local)
    elif entity.local:
        if entity.category not in _TOO_SHORT_ALONE and len(folded) > 2:
            yield Rule(Way.NAME, folded)
    elif entity.category is not Category.PERSON and entity.category not in _TOO_SHORT_ALONE:
        yield from _single(folded, everyday=needs_context(entity, folded))


def _several(tokens: list[str], *, weak: bool) -> Iterator[Rule]:
    """Several words together; ``weak`` ones are everyday words and need their capitals."""
    text = " ".join(tokens)
    in_latin = script(text) == "en"
    yield Rule(Way.WORDS, text, capitals=weak)
    if text.startswith("ال"):
        yield Rule(Way.WORDS, "لل" + text[2:])
    joined = "".join(tokens)
    if len(joined) >= 9 and not weak:
        yield Rule(Way.SQUEEZED, joined, bordered=in_latin and (len(joined) < 12 or min(map(len, tokens)) < 5))


def _is_weak(token: str) -> bool:
    return token.isdigit() or len(token) < (4 if script(token) == "en" else 3) or is_everyday(token)


def needs_context(entity: ProtectedEntity, folded: str) -> bool | None:
    """What is known of the single words of one folded form; ``None`` where the lists decide for each of them.

    A person's word goes before the lists, either way. That the register has an everyday word among an entity's names
    says nothing of the others: an alias "Rose" must not make "Perrin Vandrisk" any weaker.
    """
    if entity.context is not None:
        return entity.context
    may_be_it = " " not in folded and (len(folded) <= _SHORT or is_listed(folded))
    return True if entity.everyday and may_be_it else None


def _person(folded: str, *, everyday: bool | None) -> Iterator[Rule]:
    tokens = folded.split()
    for token in tokens:
        if token not in PARTICLES and token not in PLAIN:
            yield from _single(token, everyday=everyday)
    core = [token for token in tokens if len(token) > 1]
    if len(tokens) > 1 and len(core) > 1:
        weak = all(map(_is_weak, core))
        if not (weak and script(folded) != "en"):
            yield from _several([core[-1], *core[:-1]], weak=weak)
        if len(core) > 2:
            yield from _several([core[0], core[-1]], weak=weak)


def _single(token: str, *, everyday: bool | None) -> Iterator[Rule]:
    """A name on its own: how much context it needs depends on how much of a word it is."""
    bare = token.removeprefix("ال") if len(token) > 5 else token
    if token.isdigit() or len(token) < 3 or token in PLAIN:
        return
    if everyday or (everyday is None and (is_everyday(token) or is_everyday(bare))):
        yield Rule(Way.CONTEXT, token)
    elif len(token) == 3 and script(token) == "en":
        yield Rule(Way.CAPITAL, token)
    else:
        yield Rule(Way.NAME, token)
        if bare != token:
            yield Rule(Way.NAME, bare)
            yield Rule(Way.NAME, "لل" + bare)


def _distinctive(folded: str) -> Iterator[Rule]:
    """The words of a place's or an organisation's name that no list knows."""
    tokens = folded.split()
    if len(tokens) > 1:
        for token in tokens:
            least = 4 if script(token) == "en" else 5
            told = token not in HEADS and not is_listed(token)
            if told and len(token) >= least and not any(map(str.isdigit, token)):
                yield Rule(Way.NAME, token)


def _email(cleaned: str) -> Iterator[Rule]:
    local, _, domain = cleaned.casefold().partition("@")
    yield Rule(Way.SQUEEZED, squeezed(cleaned).decode())
    dotted = " dot ".join(_tokens(domain))
    yield from (
        Rule(Way.WORDS, " ".join((*_tokens(local), at, end)))
        for at in ("at",)
        for end in (dotted, " ".join(_tokens(domain)))
    )
    name = squeezed(local.split("+")[0]).decode()
    if len(name) >= 6 and not is_everyday(name):
        yield Rule(Way.SQUEEZED, name, bordered=True)


def _street(cleaned: str) -> Iterator[Rule]:
    """The first line of a postal address: a number and a street."""
    tokens = _tokens(cleaned.partition(",")[0])
    if len(tokens) > 2 and any(map(str.isdigit, tokens)):
        yield Rule(Way.WORDS, " ".join(tokens))


def _tokens(text: str) -> list[str]:
    return (spellings(text) or ("",))[0].split()


def _code(cleaned: str) -> Iterator[Rule]:
    code = squeezed(cleaned).decode()
    if len(code) >= 5 and any(map(str.isdigit, code)) and not code.isdigit():
        yield Rule(Way.SQUEEZED, code, bordered=True)
    elif len(code) in (3, 4) and any(map(str.isdigit, code)) and not code.isdigit():
        yield Rule(Way.WORDS, " ".join(_tokens(cleaned)), written=cleaned)


def of_phrase(phrase: Phrase) -> Iterator[Rule]:
    """Shingles of five words (more where they are all function words); a shorter text as a whole."""
    tokens = (spellings(phrase.text) or ("",))[0].split()
    if len(tokens) >= _SHINGLE:
        yield from (Rule(Way.WORDS, shingle) for shingle in dict.fromkeys(_shingles(tokens)))
    elif any(_is_content(token) for token in tokens) and letters("".join(tokens)) >= 6:
        if len(tokens) > 1:
            yield Rule(Way.WORDS, " ".join(tokens))
        elif not is_listed(tokens[0]):
            yield Rule(Way.NAME, tokens[0])


def _shingles(tokens: list[str]) -> Iterator[str]:
    content = [not is_function_word(token) for token in tokens]
    for start in range(len(tokens) - _SHINGLE + 1):
        for length in range(_SHINGLE, _LONGEST_SHINGLE + 1):
            if start + length > len(tokens):
                break
            if length == _LONGEST_SHINGLE or sum(content[start : start + length]) >= 2:
                yield " ".join(tokens[start : start + length])
                break


def _is_content(token: str) -> bool:
    return token not in _SUFFIXES and (any(map(str.isdigit, token)) or not is_everyday(token))
