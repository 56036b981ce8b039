"""Clusters: the groups of findings that mean one thing, so that a person decides it once.

"Mr Brook", "Ada Brook" and "Brook's" are three groups and one person; "4 May 1987" and "4.5.87" two groups and one day.
A cluster is worked out anew from the findings that are there; what is decided for it is recorded for each of its
groups, so that nothing is lost when an edit parts them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from oralhistory.anonymise.detect.titles import HONORIFICS, KIN, RANK_TITLES
from oralhistory.anonymise.findings import group_findings
from oralhistory.anonymise.forms import generic
from oralhistory.anonymise.normalise import fold, squeeze, words_of
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.anonymise.written_dates import Reading, longest_date
from oralhistory.model import Category, Finding, FindingDecision, meant_by

Identity = Callable[[str], str]
"""What stands for the same thing in the world as an entity of the register, by the entity's id."""


@dataclass(frozen=True)
class Cluster:
    """Findings that are decided together. ``id`` is the group that stands for all: the fullest name among them."""

    id: str
    groups: tuple[str, ...]
    findings: tuple[Finding, ...]

    @cached_property
    def first(self) -> Finding:
        """The finding that stands for all: the first one of the fullest name."""
        return next(finding for finding in self.findings if finding.group == self.id)

    @property
    def category(self) -> Category:
        """What it is."""
        return self.first.category


def clustered(found: Iterable[Finding], identity: Identity = str) -> tuple[Cluster, ...]:
    """All findings by what they mean, in the order in which it first appears.

    What only may mean an entity of the register stands with it, and can be decided apart.

    Args:
        found: in reading order.
        identity: groups of the register that share one are one thing; by itself each is its own.
    """
    found = tuple(found)
    order = {finding: number for number, finding in enumerate(found)}
    groups = group_findings(found)
    together = _Unions(groups)
    known = {
        group: identity(meant_by(group) or group)
        for group, members in groups.items()
        if members[0].known or meant_by(group)
    }
    for each in _by(known, known.__getitem__).values():
        together.join(each)
    suspected = {group: members[0] for group, members in groups.items() if group not in known}
    _join_names(suspected, together)
    _join_dates(suspected, together)
    for each in _by(suspected, lambda group: _plain_key(suspected[group])).values():
        together.join(each)
    return tuple(_cluster(parts, groups, order) for parts in together.parts())


def identities(clusters: Iterable[Cluster], decisions: Mapping[str, FindingDecision]) -> dict[str, str]:
    """By group, what a label stands for: the cluster, unless a person decided the group apart from it."""
    found: dict[str, str] = {}
    for cluster in clusters:
        for group in cluster.groups:
            decision = decisions.get(group)
            apart = len(cluster.groups) > 1 and decision is not None and decision.together is None
            found[group] = group if apart else cluster.id
    return found


def _cluster(parts: Sequence[str], groups: Mapping[str, Sequence[Finding]], order: Mapping[Finding, int]) -> Cluster:
    members = sorted((finding for group in parts for finding in groups[group]), key=order.__getitem__)
    head = max(
        parts,
        key=lambda group: (groups[group][0].known, len(_name(groups[group][0].text)), len(groups[group])),
    )
    return Cluster(head, tuple(parts), tuple(members))


class _Unions:
    """Sets of groups that grow together; the order in which they came stays."""

    def __init__(self, groups: Iterable[str]) -> None:
        self._parent = {group: group for group in groups}

    def root(self, group: str) -> str:
        while self._parent[group] != group:
            self._parent[group] = self._parent[self._parent[group]]
            group = self._parent[group]
        return group

    def join(self, groups: Iterable[str]) -> None:
        first, *rest = (self.root(group) for group in groups)
        for other in rest:
            self._parent[self.root(other)] = self.root(first)

    def parts(self) -> Iterator[list[str]]:
        yield from _by(self._parent, self.root).values()


def _by(groups: Iterable[str], key: Callable[[str], str]) -> dict[str, list[str]]:
    """Groups of an equal key; those whose key is empty are left out."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for group in groups:
        if told := key(group):
            found[told].append(group)
    return found


# Names

_NAMES: Final = frozenset({Category.PERSON, Category.PLACE, Category.ORGANISATION, Category.UNIT, Category.OTHER})
_ARTICLES: Final = frozenset({"the", "a", "an"})
_LEAST: Final = 3
"""Letters a word must have left when a prefix or an ending is taken off it."""


def _name(text: str) -> tuple[str, ...]:
    """The words of a name without titles, the article and the possessive; all of them if nothing else is left."""
    possessive = re.search(r"[’'ʼ]s?$", text)
    told = words_of(text[: possessive.start()] if possessive else text)
    named = [w for w in told if w != "the" and w not in _titles()]
    return tuple(named or told)


@cache
def _titles() -> frozenset[str]:
    return frozenset(map(squeeze, HONORIFICS | KIN | RANK_TITLES)) | generic("title")


def _join_names(suspected: Mapping[str, Finding], together: _Unions) -> None:
    names = {g: _name(f.text) for g, f in suspected.items() if f.category in _NAMES}
    spoken = Counter(word for name in names.values() for word in set(name))
    plain = {group: tuple(_bare(word, spoken) for word in name) for group, name in names.items()}
    alike = _by(plain, lambda group: " ".join(plain[group]))
    for each in alike.values():
        together.join(each)
    people = {
        plain[each[0]]: each[0]
        for each in alike.values()
        if any(suspected[group].category is Category.PERSON for group in each)
    }
    loose = {plain[group]: group for group in plain if suspected[group].category is Category.OTHER}
    for name, group in (loose | people).items():
        fuller = [other for other in people if other != name and _is_part(name, other)]
        fullest = [one for one in fuller if not any(_is_part(one, other) for other in fuller if other != one)]
        if len(fullest) == 1:  # "Brook" is nobody's where two are called so
            together.join((people[fullest[0]], group))


def _bare(word: str, spoken: Counter[str]) -> str:
    """A word without a prefix or plural ending, where the word without it is a name here as well."""
    if word.isascii():
        return word[:-1] if word.endswith("s") and len(word) > _LEAST and word[:-1] in spoken else word
    for length in range(1, min(4, len(word) - _LEAST + 1)):
        if word[length:] in spoken and is_prefix(word[:length]):
            return _bare(word[length:], spoken)
    return word


def _is_part(name: Sequence[str], other: Sequence[str]) -> bool:
    """Whether every word of a name is one of a longer name's, in order; a single letter may be its initial."""
    rest = iter(other)
    whole = any(len(word) > 1 and word in other for word in name)
    return whole and all(any(each == word or (len(word) == 1 and each[0] == word) for each in rest) for word in name)


# Dates


def _join_dates(suspected: Mapping[str, Finding], together: _Unions) -> None:
    """One day under several spellings. A day without its year is the only one that has one, if there is one."""
    written = {g: _readings(f.text) for g, f in suspected.items() if f.category is Category.DATE}
    sure = {next(iter(readings)): group for group, readings in written.items() if len(readings) == 1}
    for group, readings in written.items():
        if len(readings) == 1:
            meant = [sure[r] for r in readings]
        else:
            meant = [sure[r] for r in readings if r in sure]
        if not any(r.year for r in readings):
            days = {(r.month, r.day) for r in readings}
            meant = [g for r, g in sure.items() if r.year and (r.month, r.day) in days] or meant
        if len(meant) == 1:
            together.join((meant[0], group))


def _readings(text: str) -> frozenset[Reading]:
    """Every way to read a date that says a day or a month; empty where it says less."""
    date = longest_date(text)
    if date is None or date.precision not in ("day", "month") or not _is_all_of(date.end - date.start, text):
        return frozenset()
    return frozenset(date.readings)


def _is_all_of(length: int, text: str) -> bool:
    """Whether a date is all that is said, but for a weekday before it and the like: no span of two dates."""
    return len(re.findall(r"\d+", text)) <= 3 and 2 * length > len(fold(text))


# The rest


def _plain_key(finding: Finding) -> str:
    """What equal things of the other categories share; empty where nothing but their own words."""
    text = finding.text
    match finding.category:
        case Category.CONTACT:
            host = re.match(r"(?:https?://)?(?:www\.)?([\w\-]+(?:\.[\w\-]+)+)(?:[/?#]|$)", text.casefold())
            digits = re.sub(r"\D", "", fold(text))
            return f"contact {host[1] if host else digits[-7:] if len(digits) > 6 else squeeze(text)}"
        case Category.CODE:
            return f"code {squeeze(text)}"
        case Category.ROLE | Category.RANK | Category.DEMOGRAPHIC | Category.HEALTH | Category.EVENT:
            told = [w for w in words_of(text) if w not in _ARTICLES]
            last = told[-1] if told else ""
            if last.isascii() and len(last) > _LEAST and last.endswith("s") and not last.endswith("ss"):
                told[-1] = last[:-1]
            return f"{finding.category} {' '.join(told)}"
        case _:
            return ""
