"""One translation file (Qt Linguist's ``.ts``): its messages, and what must hold of each translation."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COUNTED = {
    "en": ("1", "0, 2, 3 …"),
    "he": ("1", "0, 2, 3 …"),
    "ar": ("0", "1", "2", "3–10", "11–99", "100, 101, 102, 200 …"),
}
"""Which numbers each plural form of a language is for, in Qt's order. A form for one number may leave it out."""

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_COUNT = re.compile(r"%L?n|%L?\d")
_TAG = re.compile(r"</?[a-z]+")
_OVERRIDES = re.compile(r"[\u202a-\u202e]")
_ENDS = ("…", ":")


class Message:
    """A message of a ``.ts`` file, read from and written to its element."""

    def __init__(self, context: str, element: ET.Element) -> None:
        self.context = context
        self._element = element
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.plural = element.get("numerus") == "yes"
        self._translation = element.find("translation")
        if self._translation is None:
            self._translation = ET.SubElement(element, "translation")

    @property
    def key(self) -> str:
        """The source words; with what tells them from the same words elsewhere, where something does."""
        return f"{self.source} [{self.comment}]" if self.comment else self.source

    @property
    def forms(self) -> list[str]:
        """The translation: one text, or one for each plural form."""
        if self.plural:
            return [each.text or "" for each in self._translation.findall("numerusform")]
        return [self._translation.text or ""]

    @property
    def state(self) -> str:
        """Empty: finished; else ``unfinished``, ``obsolete`` or ``vanished``."""
        return self._translation.get("type", "")

    @property
    def review(self) -> str:
        """Why somebody shall look at the translation again."""
        return self._element.findtext("translatorcomment") or ""

    @property
    def missing(self) -> bool:
        """Whether a form has no words."""
        return not all(form.strip() for form in self.forms)

    @property
    def open(self) -> bool:
        """Whether a translator has something to do: words are missing, or were only carried over by themselves."""
        return self.missing or (self.state == "unfinished" and not self.review)

    def write(self, forms: list[str], review: str = "") -> None:
        """Put a translation in; with ``review``, it is shown in the window, and marked as unsure."""
        if self.plural:
            for element, form in zip(self._translation.findall("numerusform"), forms, strict=True):
                element.text = form
        else:
            (self._translation.text,) = forms
        self._translation.attrib.pop("type", None)
        for old in self._element.findall("translatorcomment"):
            self._element.remove(old)
        if review:
            self._translation.set("type", "unfinished")
            note = ET.Element("translatorcomment")
            note.text = review
            self._element.insert(list(self._element).index(self._translation), note)


class TranslationFile:
    """The ``.ts`` file of one language."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.language = path.stem.removeprefix("app_")
        self._tree = ET.parse(path)

    def __iter__(self) -> Iterator[Message]:
        for context in self._tree.getroot().iter("context"):
            name = context.findtext("name") or ""
            yield from (Message(name, element) for element in context.iter("message"))

    def save(self) -> None:
        """Write it; ``update`` gives it Qt's own form again."""
        self._tree.write(self.path, encoding="utf-8", xml_declaration=True)


@dataclass(frozen=True)
class Filled:
    """What became of a translator's file."""

    taken: int
    refused: tuple[str, ...]


def fill(file: TranslationFile, words: dict[str, dict[str, Any]]) -> Filled:
    """Take over ``{context: {source: translation}}``; what is empty is left open, what does not fit is refused.

    A translation is a text, a list of plural forms, or ``{"text": either, "review": "why unsure"}``.
    """
    known = {(message.context, message.key): message for message in file}
    taken, refused = 0, []
    for context, entries in words.items():
        for key, value in entries.items():
            told = value if isinstance(value, dict) else {"text": value}
            text = told.get("text", "")
            forms = list(text) if isinstance(text, list) else [text]
            if not all(forms):
                continue
            message = known.get((context, key))
            if message is None:
                refused.append(f"{context}: “{key}” is no message.")
            elif len(forms) != len(message.forms):
                refused.append(f"{context}: “{key}” has {len(message.forms)} form(s), not {len(forms)}.")
            else:
                message.write(forms, told.get("review", ""))
                taken += 1
    return Filled(taken, tuple(refused))


def to_translate(file: TranslationFile) -> dict[str, dict[str, Any]]:
    """What is open, in the form that :func:`fill` takes, with what helps a translator beside it."""
    known: dict[str, list[str]] = {}
    for message in file:
        if not message.missing:
            known.setdefault(message.source, message.forms)
    found: dict[str, dict[str, Any]] = {}
    for message in file:
        if message.open:
            told: dict[str, Any] = {"text": [""] * len(message.forms) if message.plural else ""}
            if message.plural:
                told["for the numbers"] = COUNTED.get(file.language, ())
            if message.comment:
                told["comment"] = message.comment
            if message.source in known:
                said = known[message.source]
                told["said elsewhere"] = said if message.plural else said[0]
            found.setdefault(message.context, {})[message.key] = told if len(told) > 1 else ""
    return found


def unsure(file: TranslationFile) -> dict[str, dict[str, Any]]:
    """What is marked for review, with the reason, in the form that :func:`fill` takes. Without a reason it is sure."""
    found: dict[str, dict[str, Any]] = {}
    for message in file:
        if message.review and not message.open:
            said = message.forms if message.plural else message.forms[0]
            found.setdefault(message.context, {})[message.key] = {"text": said, "review": message.review}
    return found


def problems(file: TranslationFile, *, complete: bool) -> list[str]:
    """What is wrong with the translations; words that are missing count only where all shall be there."""
    found: list[str] = []
    for message in file:
        wrong = list(_wrong(message, file.language, complete=complete))
        found += [f"{file.path.name}: {message.context}: “{message.key}”: {each}" for each in wrong]
    return found


def _wrong(message: Message, language: str, *, complete: bool) -> Iterator[str]:
    if message.state in ("obsolete", "vanished"):
        yield "is said nowhere any more"
        return
    if not any(message.forms) and not complete:
        return
    if message.missing:
        yield "has no translation" if not any(message.forms) else "lacks a plural form"
        return
    if message.open:
        yield "was carried over from the same words elsewhere: look at it, then finish it or say why it is unsure"
    single = [label.isdecimal() for label in COUNTED.get(language, ())]
    for at, form in enumerate(message.forms):
        yield from _differences(message.source, form, may_drop=message.plural and at < len(single) and single[at])


def _differences(source: str, form: str, *, may_drop: bool) -> Iterator[str]:
    for pattern, what in ((_PLACEHOLDER, "the placeholder"), (_COUNT, "the number"), (_TAG, "the tag")):
        wanted, given = set(pattern.findall(source)), set(pattern.findall(form))
        if not (may_drop and pattern is _COUNT):
            yield from (f"{what} {each} is lost in “{form}”" for each in sorted(wanted - given))
        yield from (f"{what} {each} is invented in “{form}”" for each in sorted(given - wanted))
    if form.count("{") != form.count("}"):
        yield f"a brace is lost in “{form}”"
    if _outer(source) != _outer(form):
        yield f"the spaces around it differ in “{form}”"
    for end in _ENDS:
        if source.rstrip().endswith(end) != form.rstrip().endswith(end):
            yield f"“{end}” at the end differs in “{form}”"
    if _OVERRIDES.search(form):
        yield f"a hidden sign that turns directions stands in “{form}”: the window isolates by itself"


def _outer(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
