"""Which of a ladder's words may be written: a step that names what it should hide is none."""

from __future__ import annotations

from collections.abc import Iterator

from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.matching import Mention
from oralhistory.anonymise.normalise import squeeze, words_of
from oralhistory.anonymise.own_ladders import ARTICLES, OwnLadders, names_within, noun_of
from oralhistory.anonymise.profiles import Profile
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.tables import LANGUAGES, column, language_of, word
from oralhistory.model import UNLADDERED, Category


def may_be_said(category: Category, words: str, level: str, own: OwnLadders, register: Register) -> bool:
    """Whether the words of a step name nobody, and no place (organisation, unit ...) that is itself to be hidden.

    "The north" may stand where a place of that name is protected, if it is all of the step and the ladder does not
    call that place something else at this level. "A village near Telsawa" may not, be Telsawa in the register or a row.
    """
    known = own.judged(register)
    key = (category, words, level)
    if key not in known:  # once for a whole package, not once a testimony
        known[key] = _names_nothing(category, words, level, own, register)
    return known[key]


def _names_nothing(category: Category, words: str, level: str, own: OwnLadders, register: Register) -> bool:
    if any(names_within(words, value) for value in own.values(category)):
        return False
    return all(
        _is_just_a_word(words, mention)
        or (mention.entity.category not in UNLADDERED and _is_all_of(words, mention, category, level, own))
        for mention in register.find(words, testimony=None)
    )


def sayable(profile: Profile, register: Register) -> Iterator[str]:
    """Everything that the organisation's ladders may write for one audience, the names of their levels, and nouns."""
    if profile.tells_roles:
        groups = [word(f"rank.{group}", language) for group in column("ranks", "group") for language in LANGUAGES]
        yield from (noun for words in groups if (noun := noun_of(words)))
    for ladder in profile.own.ladders:
        level = profile.level(ladder.category)
        if level in ladder.levels:
            steps = [level, *sorted(profile.own.steps(ladder.category, level))]
            said = [words for words in steps if may_be_said(ladder.category, words, level, profile.own, register)]
            yield from said
            yield from (noun for words in said if profile.tells_roles and (noun := noun_of(words)))


def _is_just_a_word(text: str, mention: Mention) -> bool:
    written = text[mention.start : mention.end]
    return written == written.lower() and len(words_of(written)) == 1 and is_everyday(written)


def _is_all_of(words: str, mention: Mention, category: Category, level: str, own: OwnLadders) -> bool:
    around = [*words_of(words[: mention.start]), *words_of(words[mention.end :])]
    if any(each not in ARTICLES for each in around):
        return False
    name = words[mention.start : mention.end]
    called = own.words(category, [words, mention.entity.name], level, language_of(name))
    return called is None or squeeze(called) == squeeze(words)
