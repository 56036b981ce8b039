"""One canary in every place of the files we write ourselves: no part of a package is passed over by the check."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from benchmarks import fictions
from oralhistory.anonymise.findings import texts_sha256
from oralhistory.anonymise.register import Register
from oralhistory.jobs import Job
from oralhistory.model import Audience, Category, ReviewFinished, Use
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.leakcheck import Forbidden, check
from oralhistory.release.package import Place
from oralhistory.release.plan import plan_export, prepare
from oralhistory.release.request import Dossier, ExportRequest
from tests.release.leakcheck import planting

FORBIDDEN = Forbidden(planting.ENTITIES)


@cache
def package() -> dict[str, bytes]:
    """The files of a real package of one invented testimony, by their path; its folder is called ``R``."""
    testimony = fictions.testimony(0, 600)
    finished = ReviewFinished(by="A", texts_sha256=texts_sha256(testimony))
    dossier = Dossier("T", "OH-1", testimony, finished=finished)
    rules = ReleaseRules(Register.of({"T": testimony}), {}, frozenset())
    plan = plan_export([dossier], ExportRequest(Use.PUBLICATION, Audience.PUBLIC, date(2026, 11, 1)), rules)
    with TemporaryDirectory() as folder:
        place = Place.at(Path(folder) / "p")
        outcome = prepare(plan, [dossier], {}, Path("/nowhere/a.vault")).run(place, Job())
        release = outcome.contents[0][2]
        return {
            path.relative_to(place.beside).as_posix().replace(release, "R"): path.read_bytes()
            for path in sorted(place.beside.rglob("*"))
            if path.is_file()
        }


def parts() -> list[str]:
    with zipfile.ZipFile(io.BytesIO(package()["data/R/transcript.docx"])) as archive:
        return archive.namelist()


def planted() -> Iterator[tuple[str, str, bytes]]:
    """Name of the place, path of the file, and the file with a canary there."""
    name = planting.NAME
    files = package()
    for path, body in files.items():
        if not path.endswith(".docx"):
            yield f"end of {path}", path, body + f"\n{name}\n".encode()
            yield f"middle of {path}", path, body[: (cut := body.rfind(b"\n", 0, -1) + 1)] + name.encode() + body[cut:]
    page = files["data/R/transcript.html"]
    for before, after in (
        (b"<html", b'<html data-a="%s"'),
        (b"</head>", b"<!-- %s --></head>"),
        (b"</style>", b"/* %s */</style>"),
    ):
        yield f"{after.decode()} of the page", "data/R/transcript.html", page.replace(before, after % name.encode(), 1)
    vtt = files["data/R/transcript.vtt"]
    yield (
        "note of the subtitles",
        "data/R/transcript.vtt",
        vtt.replace(b"WEBVTT", b"WEBVTT\n\nNOTE " + name.encode(), 1),
    )
    yield "voice of the subtitles", "data/R/transcript.vtt", vtt.replace(b"<v ", f"<v {name} ".encode(), 1)
    catalogue = files["data/testimonies.json"]
    yield "key of the catalogue", "data/testimonies.json", catalogue.replace(b'"title"', f'"{name}"'.encode(), 1)
    word = files["data/R/transcript.docx"]
    for part in parts():
        changed = planting.with_part(word, part, lambda xml: xml.replace("?>", f"?><!-- {name} -->", 1))
        yield f"comment in {part}", "data/R/transcript.docx", changed
        changed = planting.with_part(word, part, lambda xml: xml[: (at := xml.rfind(">"))] + f' a="{name}"' + xml[at:])
        yield f"attribute in {part}", "data/R/transcript.docx", changed
    yield "another part of the Word file", "data/R/transcript.docx", planting.with_part(word, "x.bin", lambda _: name)
    yield "behind the Word file", "data/R/transcript.docx", word + name.encode()


PLACES = {place: (path, body) for place, path, body in planted()}


@pytest.mark.parametrize("place", PLACES)
def test_a_canary_is_found(tmp_path: Path, place: str) -> None:
    path, body = PLACES[place]
    assert body != package()[path]
    report = check(planting.written(tmp_path, path, body), FORBIDDEN)
    assert Category.PERSON in {leak.category for leak in report.leaks}, report


def test_the_package_itself_is_clean(tmp_path: Path) -> None:
    for path, body in package().items():
        planting.written(tmp_path, path, body)
    report = check(tmp_path, FORBIDDEN, timestamps=True)
    assert report.leaks == () and report.review == ()
    assert len(parts()) == 8 and len(PLACES) > 40
