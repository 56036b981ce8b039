"""Risk in words: who could recognise somebody, by what, how many people fit, and what two packages tell together.

The word “anonymous” is never said of a release.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from oralhistory.anonymise.risk.attackers import Attacker
from oralhistory.anonymise.risk.differences import Difference, FieldChange, Link, Turn
from oralhistory.anonymise.risk.homogeneity import GivenAway
from oralhistory.anonymise.risk.populations import Statement
from oralhistory.anonymise.risk.report import RiskReport, RowRisk
from oralhistory.anonymise.risk.rows import TEXT, WITHHELD, Item
from oralhistory.anonymise.risk.uniques import Sets, Uniques
from oralhistory.model import Medium

from ..i18n import isolate
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


def item(told: Item) -> str:
    """A field with its value as it goes out; without one where it only says that something was withheld."""
    name, value = told
    if not value or value == WITHHELD:
        return field(name)
    short = value if len(value) <= _LONGEST else value[: _LONGEST - 1].rstrip() + "…"
    return _translate("Risk", "{field} “{value}”").format(field=field(name), value=isolate(short))


def alone_by(sets: Sets, most: int = 2) -> str:
    """The smallest sets that single a release out; empty when none does."""
    told = [" + ".join(item(each) for each in items) for items in sets[:most]]
    if len(sets) > most:
        told.append(_translate("Risk", "{count} more").format(count=len(sets) - most))
    return "; ".join(told)


def population(row: RowRisk) -> str:
    """How many people outside could be meant."""
    if row.population is None:
        return _translate("Risk", "How many people fit, nobody has entered: unsafe")
    if row.unsafe:
        return _translate("Risk", "People who fit: {count}, fewer than {least}: unsafe").format(
            count=row.population, least=row.minimum
        )
    return _translate("Risk", "People who fit: {count}").format(count=row.population)


def question(described: dict[str, str]) -> str:
    """How many people …? With what a release says of its narrator, as it goes out."""
    told = [_told(name, isolate(value)) for name, value in described.items() if name not in ("coverage_to",)]
    if "coverage_to" in described and described.get("coverage_from") != described["coverage_to"]:
        told.append(_translate("Risk", "until {value}").format(value=isolate(described["coverage_to"])))
    if not told:
        return _translate("Risk", "How many people could have told this at all?")
    return _translate("Risk", "How many people were there {description}?").format(description=", ".join(told))


def _told(name: str, value: str) -> str:
    return {
        "narrator_role": _translate("Risk", "serving as {value}"),
        "narrator_occupation": _translate("Risk", "working as {value}"),
        "narrator_rank": _translate("Risk", "of the rank {value}"),
        "narrator_unit": _translate("Risk", "in {value}"),
        "narrator_organisation": _translate("Risk", "with {value}"),
        "coverage_places": _translate("Risk", "at {value}"),
        "coverage_from": _translate("Risk", "in {value}"),
        "narrator_gender": _translate("Risk", "of the gender {value}"),
        "narrator_born": _translate("Risk", "born {value}"),
        "language": _translate("Risk", "speaking {value}"),
    }[name].format(value=value)


def entered(statement: Statement) -> str:
    """Who entered a number, when, from what."""
    return _translate("Risk", "People who fit: {count} ({source}). Entered by {by} on {day}.").format(
        count=statement.count,
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
            "Risk", "What helps most: make {field} coarser or leave it out; {left} would still stand out."
        ).format(field=_fields(name), left=left)
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
    ).format(names=", ".join(isolate(name) for name in names), what=item((each.field, each.value)))


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
    ).format(packages=found.packages, alone=len(found.catalogue.alone & own), count=len(own))
    if found.unknown:
        said += " " + _translate(
            "Risk", "Releases of which nothing is kept here: {count}; they are out there all the same."
        ).format(count=found.unknown)
    return said


def comparison(each: Difference) -> list[str]:
    """What two packages together tell of one testimony, in sentences; none where they tell nothing new."""
    day = words.day(each.made_on)
    if each.unknown:
        return [
            _translate("Risk", "It was in the package of {day}; what that told is not kept here any more.").format(
                day=day
            )
        ]
    said = [_change(change, day) for change in each.changes]
    if each.words_added:
        said.append(
            _translate("Risk", "Not in the text then, but now: {words}.").format(words=_listed(each.words_added))
        )
    if each.words_dropped:
        said.append(
            _translate("Risk", "In the text then, and not now: {words}.").format(words=_listed(each.words_dropped))
        )
    if each.media_added:
        media = ", ".join(words.medium(Medium(medium)) for medium in each.media_added)
        said.append(_translate("Risk", "Not in that package, but in this one: {media}.").format(media=media))
    linked = _linked(each)
    if linked:
        said.append(linked)
    learns = _learns(each)
    if learns and each.links:
        said.append(learns)
    return said


def _change(change: FieldChange, day: str) -> str:
    head = words.sentence_case(column(change.field))
    was, now = isolate(change.was), isolate(change.now)
    match change.turn:
        case Turn.ADDED:
            return _translate("Risk", "{field}: withheld in the package of {day}, now {now}.").format(
                field=head, day=day, now=now
            )
        case Turn.DROPPED:
            return _translate("Risk", "{field}: {was} in the package of {day}, withheld now.").format(
                field=head, day=day, was=was
            )
        case Turn.FINER:
            return _translate("Risk", "{field}: {was} in the package of {day}, now more exactly {now}.").format(
                field=head, day=day, was=was, now=now
            )
        case Turn.COARSER:
            return _translate("Risk", "{field}: more exactly {was} in the package of {day}, now {now}.").format(
                field=head, day=day, was=was, now=now
            )
        case Turn.OTHER:
            return _translate("Risk", "{field}: {was} in the package of {day}, now {now}.").format(
                field=head, day=day, was=was, now=now
            )


def _listed(told: Iterable[Item]) -> str:
    return "; ".join(item(each) for each in told)


def _linked(each: Difference) -> str:
    """By what both can be seen to be one."""
    if not each.links:
        return ""
    by = {
        Link.ID: _translate("Risk", "the same name in the package"),
        Link.SENTENCES: _translate("Risk", "{shared} of {count} longer sentences").format(
            shared=each.sentences[0], count=each.sentences[1]
        ),
        Link.TITLE: _translate("Risk", "the title"),
        Link.ATTRIBUTION: _translate("Risk", "the words it is cited by"),
        Link.ROW: _translate("Risk", "an equal row in the catalogue"),
    }
    return _translate("Risk", "Whoever holds both sees that they are one, by {links}.").format(
        links=", ".join(by[link] for link in each.links)
    )


def _learns(each: Difference) -> str:
    """What somebody who sees that knows from both."""
    finest = [
        (change.field, change.was if change.turn in (Turn.COARSER, Turn.DROPPED) else change.now)
        for change in each.changes
    ]
    told = [item(known) for known in (*finest, *each.words_dropped, *each.words_added)]
    if not told:
        return ""
    return _translate("Risk", "Someone who holds both learns: {what}.").format(what="; ".join(told))
