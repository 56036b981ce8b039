"""Risk in words: who could recognise somebody, by what, how many people fit, and what two packages tell together.

The word “anonymous” is never said of a release.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDate

from oralhistory.anonymise.risk.attackers import Attacker
from oralhistory.anonymise.risk.differences import Difference, Link, Turn
from oralhistory.anonymise.risk.homogeneity import GivenAway
from oralhistory.anonymise.risk.populations import Statement
from oralhistory.anonymise.risk.report import RiskReport, RowRisk
from oralhistory.anonymise.risk.rows import TEXT, WITHHELD, Item
from oralhistory.anonymise.risk.uniques import Sets, Uniques
from oralhistory.model import Medium

from ..i18n import isolate, language_name, listed, listed_apart, number, with_month
from .category_words import column
from .testimony import consent_words as words

_translate = QCoreApplication.translate
_LONGEST = 42


def reader(attacker: Attacker) -> str:
    """A kind of reader, as it stands beside its bar."""
    return {
        Attacker.STRANGER: _translate("Risk", "A stranger with a search engine"),
        Attacker.SERVICE: _translate("Risk", "The service with its rosters"),
        Attacker.FAMILY: _translate("Risk", "Family and neighbours"),
        Attacker.COMRADE: _translate("Risk", "A comrade who was there"),
    }[attacker]


def field(name: str) -> str:
    """A field, as it stands in a sentence."""
    if not name.startswith(TEXT):
        return column(name)
    return {
        "text:place": _translate("Risk", "a place in the text"),
        "text:organisation": _translate("Risk", "an organisation in the text"),
        "text:unit": _translate("Risk", "a unit in the text"),
        "text:rank": _translate("Risk", "a rank in the text"),
        "text:role": _translate("Risk", "a role in the text"),
        "text:date": _translate("Risk", "a time in the text"),
        "text:age": _translate("Risk", "an age in the text"),
        "text:demographic": _translate("Risk", "origin, gender or belief in the text"),
        "text:quantity": _translate("Risk", "a number in the text"),
        "text:event": _translate("Risk", "an event in the text"),
        "text:health": _translate("Risk", "health in the text"),
    }.get(name, name)


def item(told: Item, spelled: Mapping[Item, str] | None = None) -> str:
    """A field with its value as it goes out; without one where it only says that something was withheld."""
    name, value = told[0], (spelled or {}).get(told, told[1])
    if not value or value == WITHHELD:
        return field(name)
    short = value if len(value) <= _LONGEST else value[: _LONGEST - 1].rstrip() + "…"
    return _translate("Risk", "{field} “{value}”").format(field=field(name), value=isolate(short))


def alone_by(sets: Sets, spelled: Mapping[Item, str], most: int = 2) -> str:
    """The smallest sets that single a release out, what the texts tell first; empty when none does.

    ``spelled`` is how its values go out (:func:`~oralhistory.anonymise.risk.rows.spelled`).
    """
    told = [" + ".join(item(each, spelled) for each in items) for items in sorted(sets, key=_telling)[:most]]
    if len(sets) > most:
        told.append(_translate("Risk", "%Ln more", "", len(sets) - most))
    return listed_apart(told)


def _telling(items: tuple[Item, ...]) -> tuple[int, bool]:
    return len(items), not any(name.startswith(TEXT) for name, _ in items)


def enough(report: RiskReport) -> str:
    """For how many releases enough people outside are known to fit."""
    return _translate(
        "Risk",
        "Enough people outside are known to fit, {least} or more: {safe} of {count}. All others count as unsafe.",
    ).format(
        least=number(report.rows[0].minimum),
        safe=number(sum(not row.unsafe for row in report.rows)),
        count=number(len(report.rows)),
    )


def population(row: RowRisk) -> str:
    """How many people outside could be meant."""
    if row.population is None:
        return _translate("Risk", "People who fit: nobody knows, so unsafe")
    if row.unsafe:
        return _translate("Risk", "People who fit: {count}, fewer than {least}: unsafe").format(
            count=number(row.population), least=number(row.minimum)
        )
    return _translate("Risk", "People who fit: {count}").format(count=number(row.population))


def question(described: dict[str, str]) -> str:
    """How many people served as X in Y at Z? With what a release says of its narrator, as it goes out."""
    deeds, traits = list(_deeds(described)), list(_traits(described))
    if deeds and traits:
        return _translate("Risk", "How many people {deeds}: {traits}?").format(
            deeds=" ".join(deeds), traits=listed(traits)
        )
    if deeds:
        return _translate("Risk", "How many people {deeds}?").format(deeds=" ".join(deeds))
    if traits:
        return _translate("Risk", "How many people are there: {traits}?").format(traits=listed(traits))
    return _translate("Risk", "How many people could have told this at all?")


def _deeds(described: dict[str, str]) -> Iterator[str]:
    """What somebody did, where and when, in the order of the sentence."""

    def of(name: str) -> str:
        return isolate(described[name])

    if "narrator_role" in described:
        yield _translate("Risk", "served as {role}").format(role=of("narrator_role"))
    elif {"narrator_unit", "narrator_organisation", "narrator_rank"} & described.keys():
        yield _translate("Risk", "served")
    elif {"coverage_places", "coverage_from", "coverage_to"} & described.keys():
        yield _translate("Risk", "were there")
    if "narrator_rank" in described:
        yield _translate("Risk", "with the rank “{rank}”").format(rank=of("narrator_rank"))
    if "narrator_unit" in described:
        yield _translate("Risk", "in {unit}").format(unit=of("narrator_unit"))
    if "narrator_organisation" in described:
        yield _translate("Risk", "with {organisation}").format(organisation=of("narrator_organisation"))
    if "coverage_places" in described:
        yield _translate("Risk", "at {place}").format(place=of("coverage_places"))
    yield from _time(described.get("coverage_from", ""), described.get("coverage_to", ""))


def _time(begin: str, end: str) -> Iterator[str]:
    if begin and end and begin != end:
        yield _translate("Risk", "between {begin} and {end}").format(begin=when(begin), end=when(end))
    elif begin or end:
        yield _translate("Risk", "in {time}").format(time=when(begin or end))


def _traits(described: dict[str, str]) -> Iterator[str]:
    if "narrator_gender" in described:
        yield isolate(described["narrator_gender"])
    if "narrator_born" in described:
        yield _translate("Risk", "born in {time}").format(time=when(described["narrator_born"]))
    if "narrator_occupation" in described:
        yield _translate("Risk", "by occupation {occupation}").format(
            occupation=isolate(described["narrator_occupation"])
        )
    if "language" in described:
        yield _translate("Risk", "speaking {language}").format(language=isolate(_language(described["language"])))


def when(value: str) -> str:
    """An EDTF date as it goes out, in words: “May 1968”, “the 2010s”; anything else as it stands."""
    month, day = QDate.fromString(value, "yyyy-MM"), QDate.fromString(value, "yyyy-MM-dd")
    if day.isValid():
        return isolate(with_month(day, "d MMMM yyyy"))
    if month.isValid():
        return isolate(with_month(month, "MMMM yyyy"))
    if len(value) == 4 and value.endswith("X"):
        return _translate("Risk", "the {year}s").format(year=isolate(value[:3] + "0"))
    return isolate(value)


def _language(code: str) -> str:
    return language_name(code.split("-")[0])


def entered(statement: Statement) -> str:
    """Who entered a number, when, from what."""
    return _translate("Risk", "People who fit: {count} ({source}). Entered by {by} on {day}.").format(
        count=number(statement.count),
        source=isolate(statement.source),
        by=isolate(statement.by),
        day=words.day(statement.day),
    )


def best_change(view: Uniques) -> str:
    """The one change that helps most."""
    change = view.best_change
    if change is not None:
        name, left = change
        return _translate(
            "Risk", "What helps most: make {field} coarser or leave it out; %Ln would still stand out.", "", left
        ).format(field=_fields(name))
    if view.alone:
        return _translate("Risk", "No single change helps: each is set apart by several things at once.")
    return _translate(
        "Risk", "Nobody stands out to this reader here. Outside there are more people, and other sources."
    )


def _fields(name: str) -> str:
    """A field as something one changes throughout."""
    if not name.startswith(TEXT):
        return _translate("Risk", "the {field}").format(field=column(name))
    return {
        "text:place": _translate("Risk", "places in the texts"),
        "text:organisation": _translate("Risk", "organisations in the texts"),
        "text:unit": _translate("Risk", "units in the texts"),
        "text:rank": _translate("Risk", "ranks in the texts"),
        "text:role": _translate("Risk", "roles in the texts"),
        "text:date": _translate("Risk", "times in the texts"),
        "text:age": _translate("Risk", "ages in the texts"),
        "text:demographic": _translate("Risk", "origin, gender and belief in the texts"),
        "text:quantity": _translate("Risk", "numbers in the texts"),
        "text:event": _translate("Risk", "events in the texts"),
        "text:health": _translate("Risk", "health in the texts"),
    }.get(name, name)


def given_away(each: GivenAway, names: Sequence[str]) -> str:
    """What a whole group gives away."""
    return _translate(
        "Risk",
        "{names} look alike, and all of them say {what}: whoever knows that somebody is among them knows that too.",
    ).format(names=listed(isolate(name) for name in names), what=item((each.field, each.value)))


def together(report: RiskReport) -> str:
    """This package beside all that one reader may hold; empty when nothing is out there."""
    found = report.together
    if not found.packages:
        return ""
    own = {row.testimony for row in report.rows}
    said = _translate(
        "Risk",
        "Earlier packages that one reader may hold as well: {packages}. By the catalogues of all together, {alone} of "
        "{count} stand out.",
    ).format(packages=number(found.packages), alone=number(len(found.catalogue.alone & own)), count=number(len(own)))
    if found.unknown:
        said += " " + _translate(
            "Risk", "Releases of which nothing is kept here: {count}; they are out there all the same."
        ).format(count=number(found.unknown))
    return said


def beside(each: Difference) -> str:
    """Which earlier package a testimony is laid beside."""
    return _translate("Risk", "beside the package of {day}, for {audience}").format(
        day=words.day(each.made_on), audience=words.audience(each.audience)
    )


def turned(each: Difference) -> list[tuple[str, str, str]]:
    """Fields that read otherwise: what, as it read then, as it reads now."""
    withheld = _translate("Risk", "withheld")

    def read(value: str) -> str:
        return isolate(value) if value else withheld

    rows = [(words.sentence_case(column(c.field)), read(c.was), read(c.now)) for c in each.changes]
    then, now = _by_field(each.words_dropped), _by_field(each.words_added)
    for name in dict.fromkeys((*then, *now)):
        nothing = _translate("Risk", "not readable")
        rows.append((words.sentence_case(field(name)), then.get(name, nothing), now.get(name, nothing)))
    if each.media_added:
        media = listed(words.medium(Medium(medium)) for medium in each.media_added)
        rows.append((_translate("Risk", "Goes along"), "—", media))
    return rows


def learned(each: Difference) -> list[str]:
    """By what two releases can be seen to be one, and what somebody knows who sees it."""
    if each.unknown:
        return [_translate("Risk", "What that package told of it is not kept here any more; whoever has it knows.")]
    if not each.links:
        return [
            _translate("Risk", "Nothing we know of shows that both are one; somebody who knows the person may see it.")
        ]
    linked = _linked(each)
    finest = [(c.field, c.was if c.turn in (Turn.COARSER, Turn.DROPPED) else c.now) for c in each.changes]
    told = [item(known) for known in (*finest, *each.words_dropped, *each.words_added)]
    if not told:
        return [linked, _translate("Risk", "Both tell the same: nothing more is learned from them together.")]
    return [linked, _translate("Risk", "Someone who holds both learns: {what}.").format(what=listed_apart(told))]


def _by_field(told: Iterable[Item]) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for name, value in told:
        found.setdefault(name, []).append(isolate(value))
    return {name: listed_apart(values) for name, values in found.items()}


def _linked(each: Difference) -> str:
    by = {
        Link.ID: _translate("Risk", "the same name in the package"),
        Link.SENTENCES: _translate(
            "Risk", "{shared} of %Ln longer sentences that are equal", "", each.sentences[1]
        ).format(shared=number(each.sentences[0])),
        Link.TITLE: _translate("Risk", "the title"),
        Link.ATTRIBUTION: _translate("Risk", "the words it is cited by"),
        Link.ROW: _translate("Risk", "an equal row in the catalogue"),
    }
    return _translate("Risk", "Whoever holds both can see that they are one, by {links}.").format(
        links=words.several(by[link] for link in each.links)
    )
