"""What a transcript file gives, and how it becomes a testimony.

Files name speakers as they like (``DANIEL``, ``Q``, ``מראיינת``); a testimony has people in roles. The roles are
guessed here, once, for every format, and a person corrects them afterwards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from oralhistory.model import Person, Role, Segment, Testimony, Transcript
from oralhistory.sentences import Sentence


@dataclass(frozen=True)
class ImportedSegment:
    """One turn. ``speaker`` is the name as the file wrote it; ``start`` and ``end`` are seconds."""

    text: str
    speaker: str | None = None
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True)
class ImportedTranscript:
    """A transcript as a file gave it. ``warnings`` are sentences for the person who added it."""

    segments: tuple[ImportedSegment, ...]
    language: str | None = None
    warnings: tuple[Sentence, ...] = ()


def words(listed: str) -> frozenset[str]:
    """A set of words from a text of them."""
    return frozenset(listed.split())


_INTERVIEWER = words(
    "q int interviewer interviewers question host מראיין מראיינת המראיין המראיינת ש שאלה "
    "المحاور المحاورة محاور محاورة المقابل المقابلة السائل سؤال س"
)
_NARRATOR = words(
    "a answer narrator subject interviewee respondent witness participant "
    "ת תשובה מרואיין מרואיינת המרואיין המרואיינת עד עדה "
    "الراوي الراوية الشاهد الشاهدة الضيف جواب الجواب ج"
)
_INTERPRETER = words("interpreter translator מתורגמן מתורגמנית המתורגמן המתורגמנית المترجم المترجمة مترجم مترجمة")
_ANYBODY = re.compile(r"(?:speaker|voice|דובר|דוברת|المتحدث|متحدث|المتكلم)?\s*\d*", re.IGNORECASE)
_ID_LETTER = {Role.NARRATOR: "n", Role.INTERVIEWER: "i", Role.INTERPRETER: "t", Role.PRESENT: "p"}


def role_of_label(label: str) -> Role | None:
    """The role that a speaker's label says in English, Hebrew or Arabic, or ``None`` for a name."""
    word = re.sub(r"[\s\d.:]+$", "", label).casefold()
    for known, role in (
        (_INTERVIEWER, Role.INTERVIEWER),
        (_NARRATOR, Role.NARRATOR),
        (_INTERPRETER, Role.INTERPRETER),
    ):
        if word in known:
            return role
    return None


def to_testimony(imported: ImportedTranscript, title: str | None = None, language: str | None = None) -> Testimony:
    """Make a testimony of a transcript: one person for each speaker, and at least one narrator.

    A label that says a role (``Q``, ``المحاورة``) takes that role and gives no name, so that the word is not mistaken
    for an identifier. Of the others the first is the narrator, unless a label named one; the rest were present.

    Args:
        imported: what :func:`oralhistory.importers.registry.read_transcript` gave.
        title: the testimony's title.
        language: BCP 47; the file's own language when ``None``.
    """
    people: dict[str, Person] = {}
    labels = list(dict.fromkeys(s.speaker for s in imported.segments if s.speaker is not None))
    narrator_known = any(role_of_label(label) is Role.NARRATOR for label in labels)
    for label in labels:
        role = role_of_label(label)
        named = role is None and _ANYBODY.fullmatch(label) is None
        if role is None:
            role = Role.PRESENT if narrator_known else Role.NARRATOR
            narrator_known = True
        people[label] = Person(id=_new_id(people, role), role=role, name=label if named else None)
    everyone = tuple(people.values())
    if not narrator_known:
        everyone = (Person(id=_new_id(people, Role.NARRATOR), role=Role.NARRATOR), *everyone)
    language = language or imported.language
    segments = tuple(
        Segment(text=s.text, speaker=people[s.speaker].id if s.speaker is not None else None, start=s.start, end=s.end)
        for s in imported.segments
    )
    return Testimony(
        title=title,
        language=language,
        people=everyone,
        transcript=Transcript(language=language, segments=segments),
    )


def _new_id(people: dict[str, Person], role: Role) -> str:
    return f"{_ID_LETTER[role]}{sum(p.role is role for p in people.values()) + 1}"
