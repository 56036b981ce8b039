"""How fast the leak check reads, with five thousand identifiers to look for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from oralhistory.jobs import Job
from oralhistory.model import Category, ProtectedEntity
from oralhistory.release.leakcheck import Forbidden, check

from . import fictions, large_package
from .figures import Figure, Findings, least_seconds, seconds
from .place import Place

IDENTIFIERS = 5_000
SIZE = 1_000_000
LEAST = 5.0
"""MB/s, with so many identifiers, of every format that packages hold."""
WHOLE_S = 10.0
"""A package of three hundred testimonies, looked through whole."""
_FORMATS = (".docx", ".html", ".txt", ".vtt", ".csv", ".json")
_LANGUAGES = {"en": "English", "he": "Hebrew", "ar": "Arabic"}


def measure(place: Place) -> Findings:
    """Clean files, as nearly all are; one with a planted name; a whole package. Of three runs the quickest."""
    made: list[Forbidden] = []
    compiling = least_seconds(lambda: made.append(Forbidden(_entities())))
    forbidden = made[0]
    figures = [Figure(f"compiling {IDENTIFIERS:,} identifiers", compiling, "s", 2)]
    for language, said in _LANGUAGES.items():
        file = place.folder / f"clean-{language}.txt"
        file.write_text("\n".join(fictions.speech(language, SIZE)), encoding="utf-8")
        figures.append(Figure(f"text, {said}", _speed(file, forbidden, 0), "MB/s", LEAST, at_least=True))
    page = place.folder / "clean.html"
    said = "".join(f"<p>{text}</p>\n" for text in fictions.speech("en", SIZE))
    page.write_text(f"<!doctype html><html><body>{said}</body></html>", encoding="utf-8")
    figures.append(Figure("web page, English", _speed(page, forbidden, 0), "MB/s", LEAST, at_least=True))
    planted = place.folder / "planted.txt"
    lines = fictions.speech("en", SIZE)
    lines[len(lines) // 2] += f" That was {_entities()[77].name}, I think."
    planted.write_text("\n".join(lines), encoding="utf-8")
    figures.append(Figure("text, English, with one leak", _speed(planted, forbidden, 1), "MB/s", LEAST, at_least=True))
    figures += _package(large_package.made(place.folder))
    return Findings("Leak check", figures)


def _package(large: large_package.LargePackage) -> Iterator[Figure]:
    """All of it at once, as an export does; then each format by itself, in bytes as they are read."""
    whole = seconds(lambda: large.guard.check(large.folder, (), Job()))
    files = sum(path.is_file() for path in large.folder.rglob("*"))
    said = f"package of {large_package.TESTIMONIES} testimonies, {files:,} files"
    yield Figure(said, whole, "s", WHOLE_S)
    for suffix in _FORMATS:
        paths = large.files(suffix)
        size = sum(map(large_package.unpacked_bytes, paths)) / 1e6
        took = seconds(lambda paths=paths: [check(path, large.guard.forbidden) for path in paths])
        yield Figure(f"    its {suffix[1:]} files, unpacked", size / took, "MB/s", LEAST, at_least=True)


def _speed(file: Path, forbidden: Forbidden, expected: int) -> float:
    size = file.stat().st_size / 1e6
    found: list[int] = []
    took = least_seconds(lambda: found.append(len(check(file, forbidden, job=Job()).leaks)))
    assert bool(found[0]) == bool(expected), f"{found[0]} leaks in {file.name}"
    return size / took


def _entities() -> list[ProtectedEntity]:
    chance = random.Random(7)
    kinds = ("en",) * 6 + ("he", "ar")
    people = [fictions.name(chance, kinds[number % len(kinds)]) for number in range(IDENTIFIERS * 4 // 5)]
    phones = [f"+999 {chance.randrange(10, 99)} 555 {chance.randrange(1000, 9999)}" for _ in range(IDENTIFIERS // 5)]
    return [
        *(_entity(f"{n}/person", Category.PERSON, name) for n, name in enumerate(people)),
        *(_entity(f"{n}/phone", Category.CONTACT, phone) for n, phone in enumerate(phones)),
    ]


def _entity(id: str, category: Category, name: str) -> ProtectedEntity:
    return ProtectedEntity(id=id, category=category, name=name, forms=(name,), testimony=id.split("/")[0])
