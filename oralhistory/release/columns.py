"""The whitelist: a column leaves only because a line here says so."""

from __future__ import annotations

from dataclasses import dataclass

from oralhistory.model import Category, Medium


@dataclass(frozen=True)
class Column:
    """One column of ``testimonies.csv``: its meaning, the medium whose consent it needs, what guards it."""

    name: str
    meaning: str
    medium: Medium
    category: Category | None = None
    """The category whose treatment it follows, the same in metadata as in the text; ``None``: free text, masked."""


COLUMNS: tuple[Column, ...] = (
    Column("title", "Title given by the collection, identifiers treated", Medium.METADATA),
    Column("language", "Language of the testimony (BCP 47)", Medium.METADATA),
    Column("interview_date", "When the first session was held", Medium.METADATA, Category.DATE),
    Column("interview_place", "Where the first session was held", Medium.METADATA, Category.PLACE),
    Column("narrator_born", "When the narrator was born", Medium.METADATA, Category.DATE),
    Column("narrator_gender", "Gender as the narrator gave it", Medium.METADATA, Category.DEMOGRAPHIC),
    Column("narrator_occupation", "Occupation of the narrator", Medium.METADATA, Category.ROLE),
    Column(
        "narrator_organisation", "Organisation the narrator served or worked in", Medium.METADATA, Category.ORGANISATION
    ),
    Column("narrator_unit", "Unit within that organisation", Medium.METADATA, Category.UNIT),
    Column("narrator_rank", "Rank within that organisation", Medium.METADATA, Category.RANK),
    Column("narrator_role", "Role within that organisation", Medium.METADATA, Category.ROLE),
    Column("coverage_from", "Beginning of the time spoken of", Medium.METADATA, Category.DATE),
    Column("coverage_to", "End of the time spoken of", Medium.METADATA, Category.DATE),
    Column("coverage_places", "Places spoken of", Medium.METADATA, Category.PLACE),
    Column("keywords", "Keywords, identifiers treated", Medium.METADATA),
    Column("content_warnings", "What a reader should be warned of", Medium.METADATA),
    Column("summary", "Summary, identifiers treated", Medium.SUMMARY),
)
"""``release_id``, ``attribution`` and ``conditions`` come before these in every row."""
