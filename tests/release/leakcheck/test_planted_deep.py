"""Every place in which a container may keep a word, each with a name in it; in Hebrew too where it can be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralhistory.model import Category
from oralhistory.release.leakcheck import Forbidden, check
from tests.release.leakcheck import hidden_in_office, hidden_in_packages, hidden_in_pages, hidden_in_pictures, planting

FORBIDDEN = Forbidden(planting.ENTITIES)
PLACES = hidden_in_office.PLACES | hidden_in_pages.PLACES | hidden_in_pictures.PLACES | hidden_in_packages.PLACES


@pytest.mark.parametrize("place", PLACES)
def test_a_name_is_found(tmp_path: Path, place: str) -> None:
    report = check(PLACES[place](tmp_path, planting.NAME), FORBIDDEN)
    assert Category.PERSON in {leak.category for leak in report.leaks}, report
    assert "aronov" not in (repr(report) + str(report.to_json())).casefold()


LATIN_ONLY = {
    *(place for place in PLACES if place.startswith("pdf ")),
    *("mp3 Latin-1 frame", "octal escapes", "two codes in one file"),
}


@pytest.mark.parametrize("place", [place for place in PLACES if place not in LATIN_ONLY])
def test_a_hebrew_name_is_found(tmp_path: Path, place: str) -> None:
    report = check(PLACES[place](tmp_path, "דניאל ארונוב"), FORBIDDEN)
    assert Category.PERSON in {leak.category for leak in report.leaks}, report
