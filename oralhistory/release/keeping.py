"""Release ids and letters of one package: drawn anew, apart from those that testimonies were told to keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from oralhistory.anonymise.label_nouns import Nouns, Wishes, label_nouns
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.tables import LANGUAGES
from oralhistory.model import Audience, Category, KeptRelease
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.request import Dossier


def labels_for(
    going: Sequence[Dossier], collection: Iterable[Dossier], rules: ReleaseRules, audience: Audience
) -> Labels:
    """The labels of a package.

    What any testimony of the collection keeps is drawn for nobody else, so that no two in one package are ever called
    the same, and what is kept stays free. As soon as one keeps letters all have two: a length would tell which.
    """
    register = rules.register
    keeping = [dossier for dossier in going if dossier.kept]
    labels = Labels(expected=_to_name(going, register), two_letters=bool(keeping))
    labels.call(nouns_for(going, rules, audience))
    elsewhere = [dossier.kept for dossier in collection if dossier.kept]
    for kept in elsewhere:
        for (_, language), letters in kept.letters.items():
            labels.leave(Category.PERSON, language, letters)
    for dossier in sorted(keeping, key=_by_id):
        for (id, language), letters in dossier.kept.letters.items() if dossier.kept else ():
            entity = register.entity(id)
            if entity is not None:
                labels.give(register.identity(entity), Category.PERSON, language, letters)
    return labels


def nouns_for(going: Iterable[Dossier], rules: ReleaseRules, audience: Audience) -> Nouns:
    """What those spoken of in these testimonies are called for an audience."""
    wishes = {dossier.id: Wishes(rules.profile(audience, dossier.testimony), dossier.decisions) for dossier in going}
    return label_nouns(rules.register, rules.profile(audience), wishes)


def _to_name(going: Sequence[Dossier], register: Register) -> int:
    """At most so many things of one category may get letters: what the register knows, and what a person decided."""
    known = {(e.category, register.identity(e)) for dossier in going for e in register.of_testimony(dossier.id)}
    found = {
        (decision.category, group)
        for dossier in going
        for group, decision in dossier.decisions.items()
        if register.entity(group) is None
    }
    return max(Counter(category for category, _ in known | found).values(), default=0)


def _by_id(dossier: Dossier) -> str:
    return dossier.id


def learned(dossier: Dossier, labels: Labels, register: Register) -> KeptRelease | None:
    """What a testimony keeps after a package: its letters, and those drawn for its people now."""
    if dossier.kept is None:
        return None
    letters = dict(dossier.kept.letters)
    for entity in register.of_testimony(dossier.id):
        if entity.category is Category.PERSON:
            for language in LANGUAGES:
                drawn = labels.drawn(register.identity(entity), Category.PERSON, language)
                if drawn is not None:
                    letters.setdefault((entity.id, language), drawn)
    return KeptRelease(dossier.kept.release_id, MappingProxyType(letters))


def all_learned(going: Iterable[Dossier], labels: Labels, register: Register) -> Mapping[str, KeptRelease]:
    """By testimony, what those keep that keep anything."""
    return {dossier.id: kept for dossier in going if (kept := learned(dossier, labels, register)) is not None}
