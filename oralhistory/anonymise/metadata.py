"""The metadata of one testimony, treated like its text: the columns that ``release/columns.py`` lets out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from oralhistory.anonymise.ladders import generalise_edtf
from oralhistory.anonymise.normalise import squeeze
from oralhistory.anonymise.redacted import RedactedText, redacted
from oralhistory.anonymise.rendering import joined
from oralhistory.anonymise.tables import Language, language_of
from oralhistory.anonymise.treating import Choice, Treating
from oralhistory.model import Affiliation, Category, ProtectedEntity, Testimony, TextField, Treatment

Texts = Callable[[TextField], Sequence[RedactedText]]
Redact = Callable[[str], RedactedText]

_SEPARATOR = "; "


def metadata(testimony: Testimony, treating: Treating, texts: Texts, redact: Redact) -> dict[str, RedactedText]:
    """Every column's value, empty where the record says nothing.

    Args:
        texts: the redacted texts of one kind.
        redact: treats the identifiers within a value that may itself stay.
    """
    values = _Values(treating, redact, testimony.language)
    session = testimony.sessions[0] if testimony.sessions else None
    narrators = testimony.narrators
    serving = [affiliation for person in narrators for affiliation in person.affiliations]
    coverage = testimony.coverage

    def served(of: Callable[[Affiliation], str | None], category: Category) -> RedactedText:
        return values.all(category, (of(affiliation) for affiliation in serving))

    return {
        "title": joined(_SEPARATOR, texts(TextField.TITLE)),
        "language": redacted(_plain_tag(testimony.language or "")),
        "interview_date": values.dates([session.date if session else None]),
        "interview_place": values.all(Category.PLACE, [session.place if session else None]),
        "narrator_born": values.dates(person.born for person in narrators),
        "narrator_gender": values.all(Category.DEMOGRAPHIC, (person.gender for person in narrators)),
        "narrator_occupation": values.all(Category.ROLE, (person.occupation for person in narrators)),
        "narrator_organisation": served(lambda a: a.organisation, Category.ORGANISATION),
        "narrator_unit": served(lambda a: a.unit, Category.UNIT),
        "narrator_rank": served(lambda a: a.rank, Category.RANK),
        "narrator_role": served(lambda a: a.role, Category.ROLE),
        "coverage_from": values.dates([coverage.from_ if coverage else None]),
        "coverage_to": values.dates([coverage.to if coverage else None]),
        "coverage_places": values.all(Category.PLACE, coverage.places if coverage else ()),
        "keywords": joined(_SEPARATOR, texts(TextField.KEYWORD)),
        "content_warnings": joined(_SEPARATOR, texts(TextField.CONTENT_WARNING)),
        "summary": joined(_SEPARATOR, texts(TextField.SUMMARY)),
    }


def _plain_tag(tag: str) -> str:
    """Language, script and region of a BCP 47 tag (RFC 5646), without anybody's private subtags."""
    match = re.match(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?=-|$)", tag)
    return match.group() if match else ""


class _Values:
    """Single values of the record under the rules of one release."""

    def __init__(self, treating: Treating, redact: Redact, language: str | None) -> None:
        self._treating = treating
        self._redact = redact
        self._spoken = language

    def all(self, category: Category, values: Iterable[str | None]) -> RedactedText:
        """The values that are there, each treated, equal results once."""
        treated = (self._treated(category, value) for value in values if value and value.strip())
        return joined(_SEPARATOR, list(dict.fromkeys(treated)))

    def dates(self, values: Iterable[str | None]) -> RedactedText:
        """EDTF dates, made as coarse as dates in the text, and left in EDTF."""
        treated = (self._date(value) for value in values if value and value.strip())
        return joined(_SEPARATOR, list(dict.fromkeys(treated)))

    def _treated(self, category: Category, value: str) -> RedactedText:
        entity = self._entity(category, value)
        group = f"{category.value}:{value.casefold()}"
        choice = self._treating.of_entity(entity) if entity else Choice(self._treating.profile.treatment(category))
        if choice.treatment is Treatment.KEEP and choice.replacement is None:
            return self._redact(value)
        return redacted(self._treating.written(choice, category, value, self._language(value), entity or group))

    def _date(self, value: str) -> RedactedText:
        entity = self._entity(Category.DATE, value)
        usual = Choice(self._treating.profile.treatment(Category.DATE))
        choice = self._treating.of_entity(entity) if entity else usual
        if choice.treatment is Treatment.KEEP and choice.replacement is None:
            return redacted(value)
        if choice.treatment is Treatment.GENERALISE and choice.replacement is None:
            coarser = generalise_edtf(value, self._treating.profile.level(Category.DATE))
            if coarser is not None:
                return redacted(coarser)
        return redacted(self._treating.written(choice, Category.DATE, value, self._language(value), entity or "date"))

    def _language(self, value: str) -> Language:
        """Labels are written in the record's language, whatever a value is written in."""
        return language_of("" if self._spoken else value, self._spoken)

    def _entity(self, category: Category, value: str) -> ProtectedEntity | None:
        """The entity of this testimony that is this value: a term with its own replacement comes first."""
        key = squeeze(value)
        own = self._treating.register.of_testimony(self._treating.owner)
        return next((e for e in own if e.category is category and key in map(squeeze, e.forms)), None)
