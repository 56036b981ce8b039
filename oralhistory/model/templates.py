"""What repeats from one testimony of a project to the next, kept as a beginning for new ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from oralhistory.model.codec import Part
from oralhistory.model.testimony import Person
from oralhistory.model.vocabulary import Audience, Category, Medium, Treatment


class TemplatePart(StrEnum):
    """What a template may hold. Narrator, transcript, consent and files are no such part, and never will be."""

    LANGUAGE = "language"
    KEYWORDS = "keywords"
    CONTENT_WARNINGS = "content-warnings"
    INTERVIEWERS = "interviewers"
    PLACE = "place"
    MEDIUM = "medium"
    CUSTOM = "custom"
    SUMMARY = "summary"
    PROFILES = "profiles"


@dataclass(frozen=True, kw_only=True)
class Template(Part):
    """A beginning for new testimonies. What it leaves out stays as a new testimony has it."""

    id: str
    name: str
    language: str | None = None
    keywords: tuple[str, ...] = ()
    content_warnings: tuple[str, ...] = ()
    interviewers: tuple[Person, ...] = ()
    place: str | None = None
    medium: Medium | None = None
    custom: Mapping[str, Any] = field(default_factory=dict[str, Any])
    summary: str | None = None
    """Headings to write under."""
    profiles: Mapping[Audience, Mapping[Category, Treatment]] = field(
        default_factory=dict[Audience, Mapping[Category, Treatment]]
    )
