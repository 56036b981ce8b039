"""What a package says about itself."""

from __future__ import annotations

import getpass
import platform
import re
from pathlib import Path

import pytest
from lxml import html as lxml_html

from oralhistory.exporters.catalogue import write_catalogue
from oralhistory.exporters.readme import write_readme
from oralhistory.exporters.registry import TRANSCRIPT_EXPORTERS
from oralhistory.release.released import ReleasedTestimony
from tests.exporters import made


def readme(testimonies: list[ReleasedTestimony], folder: Path, terms: object = made.TERMS) -> str:
    write_readme(testimonies, terms, folder)
    return (folder / "README.html").read_text("utf-8")


def text_of(content: str) -> str:
    return " ".join(lxml_html.fromstring(content.encode()).xpath("string(//main)").split())


def test_it_says_for_what_for_whom_and_what_it_cannot_promise(tmp_path: Path) -> None:
    said = text_of(readme([made.testimony()], tmp_path))
    for sentence in (
        "Released for research",
        "Released to researchers",
        "Quiet <Places> & after",
        "Pseudonymous is not anonymous",
        "What is public cannot be recalled",
        "A court can order",
        "Altered voices can be recognised",
        "Do not try to identify anyone",
        "k7q2m9xd No portrait beside it",
        "Date Generalised to the year",
        "Tell Harbour Archive, and nobody else.",
        "Narrator A, “Papers at the gate”, release k7q2m9xd, Quiet <Places> & after, Harbour Archive.",
    ):
        assert sentence in said, sentence


def test_without_institution_and_publication(tmp_path: Path) -> None:
    content = readme([made.testimony(conditions=())], tmp_path, made.BARE_TERMS)
    said = text_of(content)
    assert "Tell the person who gave you this package" in said
    assert "None" not in said
    assert "Released by" not in said
    assert "Conditions" not in said
    assert "How identifying" not in said


@pytest.mark.parametrize(
    ("testimonies", "languages"),
    [
        ([made.testimony()], ["en"]),
        ([made.testimony(), made.hebrew()], ["en", "he"]),
        ([made.arabic(), made.hebrew()], ["en", "he", "ar"]),
        ([], ["en"]),
    ],
)
def test_languages_follow_the_testimonies(
    testimonies: list[ReleasedTestimony], languages: list[str], tmp_path: Path
) -> None:
    page = lxml_html.fromstring(readme(testimonies, tmp_path).encode())
    assert [page.get("lang"), *page.xpath("//section/@lang")] == languages
    assert all(s.get("dir") == "rtl" for s in page.xpath("//section[@lang]"))
    for section in page.xpath("//section[@lang]"):
        assert "Harbour Archive" in section.text_content()
        assert len(section.xpath(".//li")) == 5
    assert page.xpath("//nav/a/@href") == [f"#{language}" for language in languages[1:]]


def test_it_lists_the_files_that_are_there_and_links_lead_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "k7q2m9xd"
    folder.mkdir()
    (folder / "transcript.txt").write_text("x")
    (folder / "recording-1.flac").write_bytes(b"x")
    write_catalogue([made.testimony()], made.TERMS, tmp_path, ("csv",))
    page = lxml_html.fromstring(readme([made.testimony(), made.hebrew()], tmp_path).encode())
    links = page.xpath("//a/@href")
    assert [link for link in links if not link.startswith("#")] == [
        "testimonies.csv",
        "codebook.csv",
        "k7q2m9xd/recording-1.flac",
        "k7q2m9xd/transcript.txt",
    ]
    assert all((tmp_path / link).is_file() for link in links if not link.startswith("#"))


def test_nothing_of_the_machine_in_any_file(tmp_path: Path) -> None:
    testimonies = [made.testimony(), made.hebrew(), made.arabic()]
    for released in testimonies:
        folder = tmp_path / released.release_id
        folder.mkdir()
        for exporter in TRANSCRIPT_EXPORTERS.values():
            exporter.write(released, made.TERMS, folder / f"transcript{exporter.suffix}")
    write_catalogue(testimonies, made.TERMS, tmp_path)
    readme(testimonies, tmp_path)
    machine = {getpass.getuser(), platform.node(), platform.python_version(), str(tmp_path), str(Path.home()), "python"}
    for path in (p for p in tmp_path.rglob("*") if p.is_file() and p.suffix != ".docx"):
        text = path.read_text("utf-8").lower()
        assert not [word for word in machine if re.search(rf"\b{re.escape(word.lower())}\b", text)], path.name


def test_same_input_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    testimonies = [made.testimony(), made.arabic()]
    assert readme(testimonies, tmp_path) == readme(testimonies, tmp_path / "other")
