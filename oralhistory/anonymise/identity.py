"""Which protected entities are one and the same thing in the world, whatever records name them.

Written forms join what a person did not judge: persons share a full name or an alias of two words or more, or all of
a one-word name; everything else shares a spelling. What a person judged comes first: a link *same* joins, and what a
link holds *apart* is never joined, not even through a third. Where forms would join what is apart, every form on a
shortest way between the two joins nobody. All of this is independent of any order.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping

from oralhistory.anonymise.normalise import squeeze, words_of
from oralhistory.model import Category, ProtectedEntity
from oralhistory.model.cards import EntityLink, LinkKind, Pair

_Joins = Mapping[Hashable, Collection[str]]
"""By form or link, whom it joins."""


def identities(entities: Iterable[ProtectedEntity], links: Iterable[EntityLink] = ()) -> dict[str, str]:
    """By entity id, the id that stands for the thing: the least of those that are one.

    Args:
        entities: those of a whole collection.
        links: what persons judged. Links whose entities are gone still join those beside them. Where links *same*
            join what another holds *apart*, they are wrong: those on a shortest way between the two do not count.
    """
    known = list(entities)
    judged = list(links)
    same: dict[Hashable, Collection[str]] = {link: link.pair for link in judged if link.kind is LinkKind.SAME}
    apart = {link.pair for link in judged if link.kind is LinkKind.APART}
    nodes = {entity.id for entity in known} | {id for link in judged for id in link.pair}
    told = _parts(nodes, same, apart)
    spelled: defaultdict[Hashable, set[str]] = defaultdict(set)
    for entity in known:
        for key in _keys(entity):
            spelled[key].add(told[entity.id])
    held = {(told[one], told[other]) for one, other in apart}
    found = _parts(set(told.values()), spelled, held)
    least: dict[str, str] = {}
    for entity in known:
        part = found[told[entity.id]]
        least[part] = min(least.get(part, entity.id), entity.id)
    return {entity.id: least[found[told[entity.id]]] for entity in known}


def _keys(entity: ProtectedEntity) -> Iterator[tuple[Category, str]]:
    """What joins an entity with others that have it too."""
    for form in entity.forms:
        if entity.category is Category.PERSON and form != entity.name and len(words_of(form)) < 2:
            continue  # a nickname alone joins nobody
        yield entity.category, squeeze(form)


def _parts(nodes: Collection[str], joins: _Joins, apart: Collection[Pair]) -> dict[str, str]:
    """By node, the node that stands for its part; no part holds both of a pair that is apart."""
    left = dict(joins)
    while True:
        parts = _united(nodes, left.values())
        torn = [pair for pair in apart if pair[0] != pair[1] and parts[pair[0]] == parts[pair[1]]]
        if not torn:
            return parts
        near: dict[str, list[Hashable]] = defaultdict(list)
        for join, joined in left.items():
            for node in joined:
                near[node].append(join)
        for join in {join for one, other in torn for join in _between(one, other, left, near)}:
            del left[join]


def _united(nodes: Collection[str], joined: Iterable[Collection[str]]) -> dict[str, str]:
    parent = {node: node for node in nodes}

    def root(node: str) -> str:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for together in joined:
        first, *others = together
        own = root(first)
        for node in others:
            parent[root(node)] = own
    return {node: root(node) for node in nodes}


def _between(one: str, other: str, joins: _Joins, near: Mapping[str, Collection[Hashable]]) -> Iterator[Hashable]:
    """Every join on a shortest way from one to the other."""
    there, back = _steps(one, joins, near), _steps(other, joins, near)
    for join, joined in joins.items():
        ways = [there[node] for node in joined if node in there]
        if ways and min(ways) + 1 + min(back[node] for node in joined) == there[other]:
            yield join


def _steps(start: str, joins: _Joins, near: Mapping[str, Collection[Hashable]]) -> dict[str, int]:
    """How many joins lead to each node that can be reached."""
    steps = {start: 0}
    waiting = deque([start])
    passed: set[Hashable] = set()
    while waiting:
        node = waiting.popleft()
        for join in near.get(node, ()):
            if join not in passed:
                passed.add(join)
                for next_ in joins[join]:
                    if next_ not in steps:
                        steps[next_] = steps[node] + 1
                        waiting.append(next_)
    return steps
