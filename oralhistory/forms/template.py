"""The text of a consent form, as a collection may edit it, and its small grammar. Pure: no input, no output.

A head of four lines (``id``, ``version``, ``language``, ``stage``), an empty line, then blocks:

    # Title                     once, first
    ## Heading
    A paragraph, over as many lines as one likes, up to an empty line or the next mark.
    ! What must not be overlooked
    - A point of a list
    [ ] Something to tick
    = Label: {{field}}          a line to be filled in, ruled to the end where it is empty; “=” alone is a bare line
    __ Narrator | Date          lines to sign on, side by side, with what stands beneath
    ---                         the rest begins on a page of its own

``{{field}}`` names one of :data:`FIELDS`. A list field stands alone in its block.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from oralhistory.errors import InputError
from oralhistory.model import Stage

FIELDS = (
    "narrator",
    "interviewer",
    "interpreter",
    "collection",
    "institution",
    "contact",
    "date",
    "interview_date",
    "number",
    "review_by",
    "third_party",
    "recipient",
    "answer_by",
)
"""What may stand inside a line."""
LIST_FIELDS = ("uses", "appearance", "closed_until", "releases")
"""What was agreed, or what a recipient has, a sentence a line; alone in its block."""

LONGEST = 60_000
"""Characters of a form's text."""

_HEAD = ("id", "version", "language", "stage")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_FIELD = re.compile(r"\{\{(.*?)\}\}")
_RIGHT_TO_LEFT = frozenset({"he", "ar", "fa", "ur", "yi", "ckb", "ps", "sd", "dv"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the order of what follows: what is signed must read as it is written."""
_EITHER = "any"


class Kind(StrEnum):
    """What a block is, by the mark it begins with."""

    TITLE = "# "
    HEADING = "## "
    PARAGRAPH = ""
    NOTICE = "! "
    POINT = "- "
    TICK = "[ ] "
    LINE = "= "
    SIGNATURES = "__ "
    PAGE = "---"


_MARKED = tuple(kind for kind in Kind if kind not in (Kind.PARAGRAPH, Kind.PAGE))


@dataclass(frozen=True)
class Field:
    """A place to be filled in."""

    name: str


@dataclass(frozen=True)
class Block:
    """A block: its kind, and what stands in it."""

    kind: Kind
    parts: tuple[str | Field, ...] = ()

    @property
    def list_field(self) -> str | None:
        """The list field that stands alone here, if one does."""
        match self.parts:
            case (Field(name),) if name in LIST_FIELDS:
                return name
            case _:
                return None


@dataclass(frozen=True)
class Template:
    """A form in one version and language. ``stage`` is ``None`` where it serves before and after the interview."""

    id: str
    version: str
    language: str
    stage: Stage | None
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """The words of its title."""
        return "".join(part for part in self.blocks[0].parts if isinstance(part, str))

    @property
    def fields(self) -> frozenset[str]:
        """The names of all its fields."""
        return frozenset(part.name for block in self.blocks for part in block.parts if isinstance(part, Field))


def right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left."""
    return language.split("-")[0].lower() in _RIGHT_TO_LEFT


def read(text: str) -> Template:
    """A form's text as its blocks.

    Raises:
        InputError: the first line that breaks the grammar, named by its number.
    """
    if len(text) > LONGEST:
        raise InputError("This form is longer than %Ln characters. Shorten it: nobody would read it.", n=LONGEST)
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        _refuse_hidden(line, number)
    head, body = _head(lines)
    blocks = tuple(_blocks(lines, body))
    if not blocks or blocks[0].kind is not Kind.TITLE:
        raise InputError("The form must begin with its title: a line such as “# Participation agreement”.")
    stage = None if head["stage"] == _EITHER else Stage(head["stage"])
    return Template(head["id"], head["version"], head["language"], stage, blocks)


def written(template: Template) -> str:
    """The text of a template, each block in one line; :func:`read` gives the template back."""
    stage = template.stage or _EITHER
    head = f"id: {template.id}\nversion: {template.version}\nlanguage: {template.language}\nstage: {stage}\n"
    bodies = (block.kind + "".join(_spelled(part) for part in block.parts) for block in template.blocks)
    return f"{head}\n" + "\n\n".join(bodies) + "\n"


def with_version(text: str, version: str) -> str:
    """The same text under another version number; everything but that line stays as it is."""
    head, rest = _split_head(text)
    lines = [f"version: {version}" if line.partition(":")[0].strip() == "version" else line for line in head]
    return "\n".join([*lines, *rest])


def _split_head(text: str) -> tuple[list[str], list[str]]:
    lines = text.split("\n")
    end = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
    return lines[:end], lines[end:]


def _spelled(part: str | Field) -> str:
    return part if isinstance(part, str) else "{{" + part.name + "}}"


def _refuse_hidden(line: str, number: int) -> None:
    for sign in line:
        if sign in _TURNING or unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp"):
            raise InputError(
                "Line {line} holds a hidden sign ({sign}). Delete it and type the line anew.",
                line=number,
                sign=f"U+{ord(sign):04X}",
            )


def _head(lines: list[str]) -> tuple[dict[str, str], int]:
    """What the head says, and the index of the line after it."""
    said: dict[str, str] = {}
    end = len(lines)
    for number, line in enumerate(lines):
        if not line.strip():
            end = number + 1
            break
        name, colon, value = line.partition(":")
        name, value = name.strip(), value.strip()
        if not colon or name not in _HEAD or name in said:
            raise InputError(
                "Line {line}: the head has four lines, {known}, each once, as “id: …”.",
                line=number + 1,
                known=tuple(_HEAD),
            )
        said[name] = value
    missing = [name for name in _HEAD if name not in said]
    if missing:
        raise InputError(
            "The head of the form lacks: {missing}. Add a line such as “{first}: …”.",
            missing=tuple(missing),
            first=missing[0],
        )
    _check_head(said)
    return said, end


def _check_head(said: dict[str, str]) -> None:
    if not _ID.fullmatch(said["id"]):
        raise InputError("The form's id is small letters, digits and hyphens, such as “recording-agreement”.")
    if not _VERSION.fullmatch(said["version"]):
        raise InputError("The form's version is numbers and points, such as “2.1”.")
    if not _LANGUAGE.fullmatch(said["language"]):
        raise InputError("The form's language is a code such as “en”, “he” or “ar”.")
    if said["stage"] not in (*Stage, _EITHER):
        raise InputError("The form's stage is one of: {known}.", known=(*Stage, _EITHER))


def _blocks(lines: list[str], first: int) -> Iterator[Block]:
    kind, words, begun = Kind.PARAGRAPH, list[str](), first
    seen_title = False
    for number in range(first, len(lines) + 1):
        line = lines[number].strip() if number < len(lines) else ""
        mark = _mark(line)
        if words and (not line or mark is not Kind.PARAGRAPH):
            yield _block(kind, " ".join(words), begun + 1)
            kind, words = Kind.PARAGRAPH, []
        if not line:
            continue
        if mark is Kind.TITLE:
            if seen_title:
                raise InputError("Line {line}: a form has one title. Make this a heading, with “## ”.", line=number + 1)
            seen_title = True
        if mark is Kind.PAGE:
            yield Block(Kind.PAGE)
        elif mark is Kind.PARAGRAPH:
            if not words:
                begun = number
            words.append(line)
        else:
            kind, words, begun = mark, [line.removeprefix(mark.rstrip()).strip()], number
            if not words[0] and mark is not Kind.LINE:
                raise InputError("Line {line}: nothing follows the mark “{mark}”.", line=number + 1, mark=mark.strip())


def _mark(line: str) -> Kind:
    if line == Kind.PAGE:
        return Kind.PAGE
    return next((kind for kind in _MARKED if f"{line} ".startswith(kind)), Kind.PARAGRAPH)


def _block(kind: Kind, text: str, number: int) -> Block:
    parts: list[str | Field] = []
    at = 0
    for found in _FIELD.finditer(text):
        parts += [text[at : found.start()], Field(_known(found[1].strip(), number))]
        at = found.end()
    parts.append(text[at:])
    block = Block(kind, tuple(part for part in parts if part))
    fields = [part.name for part in block.parts if isinstance(part, Field)]
    if any("{{" in part or "}}" in part for part in block.parts if isinstance(part, str)):
        raise InputError(
            "Line {line}: a field is written as “{{{{narrator}}}}”, with two braces on both sides.", line=number
        )
    if fields and kind in (Kind.TITLE, Kind.HEADING, Kind.SIGNATURES):
        raise InputError("Line {line}: no field may stand in a title, a heading or beneath a signature.", line=number)
    if set(fields) & set(LIST_FIELDS) and (block.list_field is None or kind not in (Kind.PARAGRAPH, Kind.POINT)):
        raise InputError(
            "Line {line}: “{{{{{name}}}}}” is a list: let it stand alone, as a paragraph.",
            line=number,
            name=fields[0],
        )
    return block


def _known(name: str, number: int) -> str:
    if name not in (*FIELDS, *LIST_FIELDS):
        raise InputError(
            "Line {line}: there is no field “{name}”. Use one of: {known}.",
            line=number,
            name=name,
            known=(*FIELDS, *LIST_FIELDS),
        )
    return name
