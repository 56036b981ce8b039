"""Which formats there are."""

from __future__ import annotations

import pytest

from oralhistory.errors import InputError
from oralhistory.exporters.registry import CATALOGUE_FORMATS, DEFAULT_FORMATS, TRANSCRIPT_EXPORTERS, choose_formats


def test_formats_the_contract_names() -> None:
    assert set(TRANSCRIPT_EXPORTERS) == {"txt", "html", "vtt", "docx"}
    assert CATALOGUE_FORMATS == ("csv", "json")
    assert set(DEFAULT_FORMATS) == {*TRANSCRIPT_EXPORTERS, *CATALOGUE_FORMATS}
    assert {e.suffix for e in TRANSCRIPT_EXPORTERS.values()} == {".txt", ".html", ".vtt", ".docx"}


def test_formats_chosen_come_once_and_in_order() -> None:
    assert choose_formats([" .DOCX", "csv", "docx"]) == ("csv", "docx")
    assert choose_formats([]) == DEFAULT_FORMATS


@pytest.mark.parametrize("name", ["pdf", "", "doc x", "xlsx"])
def test_an_unknown_format_lists_the_known(name: str) -> None:
    with pytest.raises(InputError, match="csv, json, docx, html, txt, vtt"):
        choose_formats(["csv", name])
