"""Fictional testimonies as the gate would hand them over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from oralhistory.anonymise.redacted import redacted
from oralhistory.model import Audience, Medium, Use
from oralhistory.release.released import PackageTerms, ReleasedSegment, ReleasedTestimony, released

Spoken = tuple[str | None, float | None, float | None, str]

TERMS = PackageTerms(
    use=Use.RESEARCH,
    audience=Audience.RESEARCHER,
    publication="Quiet <Places> & after",
    institution="Harbour Archive",
    treatments={"person": "Pseudonym, fresh in this package", "date": "Generalised to the year", "rank": "Left out"},
)
BARE_TERMS = PackageTerms(Use.WEB, Audience.PUBLIC, None, None, {})

ENGLISH: tuple[Spoken, ...] = (
    ("Interviewer", 0, 4.2, "When did you know?"),
    ("Narrator A", 4.2, 31.25, "In the second week.\nWe wrote <numbers> & names -->\n\nin a book."),
    ("Narrator A", 31.25, 3661.5, "Then nobody asked."),
)
HEBREW: tuple[Spoken, ...] = (
    ("המראיינת", 0, 4.2, "מתי הבנת?"),
    ("מספר א׳", 4.2, 31, "בשבוע השני, כתבנו הכול ב־WhatsApp וזהו."),
)
ARABIC: tuple[Spoken, ...] = (
    ("المُحاوِرة", 0, 4.2, "متى فهمتَ ذلك؟"),
    ("الراوي أ", 4.2, 31, "في الأسبوع الثاني، عام 2019."),
)


def testimony(
    spoken: Sequence[Spoken] = ENGLISH,
    *,
    release_id: str = "k7q2m9xd",
    language: str | None = "en",
    attribution: str = "Narrator A",
    metadata: Mapping[str, str] | None = None,
    summary: str | None = "Of a posting and a notebook.",
    conditions: Sequence[str] = ("No portrait beside it",),
) -> ReleasedTestimony:
    """A released testimony; every text in it counts as treated."""
    columns = {"title": "Papers at the gate", "interview_date": "2019"} if metadata is None else metadata
    return released(
        release_id=release_id,
        language=language,
        attribution=redacted(attribution),
        metadata={name: redacted(text) for name, text in columns.items()},
        summary=redacted(summary) if summary is not None else None,
        segments=tuple(
            ReleasedSegment(redacted(speaker) if speaker is not None else None, start, end, redacted(text))
            for speaker, start, end, text in spoken
        ),
        sounds=(),
        conditions=tuple(map(redacted, conditions)),
        media=(Medium.METADATA, Medium.SUMMARY, Medium.TRANSCRIPT),
    )


def hebrew() -> ReleasedTestimony:
    """One in Hebrew."""
    return testimony(
        HEBREW,
        release_id="w4hz8c3n",
        language="he",
        attribution="מספר א׳",
        metadata={"title": "תעודות בשער", "interview_date": "2019"},
        summary="על שירות ועל מחברת.",
        conditions=(),
    )


def arabic() -> ReleasedTestimony:
    """One in Arabic."""
    return testimony(
        ARABIC,
        release_id="p3vd6t8y",
        language="ar",
        attribution="الراوي أ",
        metadata={"title": "أوراق عند البوابة", "interview_date": "2019"},
        summary="عن خدمة وعن دفتر.",
        conditions=(),
    )
