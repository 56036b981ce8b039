"""Letters to recipients: who gets one, what stands in it, and what never does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from oralhistory.forms.values import LANGUAGES
from oralhistory.jobs import Job
from oralhistory.model import Audience, Medium, Role, Use
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import consenting, destroying, forms, releasing
from oralhistory.use_cases.recall_letters import Recipient, letter, recipients
from oralhistory.workspace import Workspace
from tests.vaults import BY, sample_workspace

NARRATOR, TITLE = "Heroncanary Otterwick", "The heroncanary winter"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Every testimony reviewed; the first renamed, so that what must not be told is known."""
    opened = sample_workspace(tmp_path)
    call(opened, first(opened), NARRATOR, TITLE)
    for each in opened.vault.testimonies.ids():
        opened.review_by(each, by=BY)
    yield opened
    opened.close()


def call(workspace: Workspace, id: str, narrator: str, title: str) -> None:
    """Give the narrator and the testimony these names."""
    read = workspace.get(id)
    record = read.testimony
    people = tuple(replace(p, name=narrator) if p.role is Role.NARRATOR else p for p in record.people)
    workspace.save(id, replace(record, title=title, people=people), expected_revision=read.revision)


def first(workspace: Workspace) -> str:
    return workspace.id_of(sorted(workspace.accessions().values())[0])


def send(workspace: Workspace, folder: Path, recipient: str | None, title: str | None = None) -> None:
    """A package of everything that may go, to a recipient."""
    use, audience = (Use.RESEARCH, Audience.RESEARCHER)
    request = ExportRequest(use=use, audience=audience, day=workspace.today(), recipient=recipient, title=title)
    releasing.export(workspace, request, folder, Job())


def releases(workspace: Workspace, id: str) -> tuple[set[str], set[str]]:
    """The release ids of one testimony, and those of the others in its packages."""
    contents = [content for package in workspace.vault.ledger.of(id) for content in package.contents]
    return {r for t, _, r in contents if t == id}, {r for t, _, r in contents if t != id}


def test_one_letter_a_recipient_and_each_package_without_one_by_itself(workspace: Workspace, tmp_path: Path) -> None:
    for number, name in enumerate(("Institute of the Coast", "Lea Marsh", "institute of  the coast ", None, None)):
        send(workspace, tmp_path / str(number), name)
    found = recipients(workspace, first(workspace))
    assert [(each.name, len(each.releases)) for each in found] == [
        (None, 1),
        (None, 1),
        ("institute of  the coast", 2),
        ("Lea Marsh", 1),
    ]
    own, _ = releases(workspace, first(workspace))
    assert {release.release_id for each in found for release in each.releases} == own


@pytest.mark.parametrize("form", [forms.RECALL, forms.TAKE_DOWN])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_tells_the_release_and_nothing_of_the_testimony(
    workspace: Workspace, tmp_path: Path, form: str, language: str
) -> None:
    send(workspace, tmp_path / "one", "Institute of the Coast", "Songs of the shore")
    id = first(workspace)
    (recipient,) = recipients(workspace, id)
    text = forms.as_text(letter(workspace, forms.newest(workspace, form, language), recipient, contact="044 11"))
    own, others = releases(workspace, id)
    assert own
    assert others
    for told in (*own, "Institute of the Coast", "Songs of the shore", "044 11"):
        assert told in text
    record = workspace.get(id).testimony
    for secret in (NARRATOR, "Heroncanary", TITLE, str(record.accession), id, *others):
        assert secret.casefold() not in text.casefold()


def test_a_publication_called_after_the_narrator_is_not_named(workspace: Workspace, tmp_path: Path) -> None:
    """Nobody knew of that name, or called the testimony so, when the package was made."""
    send(workspace, tmp_path / "one", "Lea Marsh", "A Life of Quillmark TERNFOOT")
    send(workspace, tmp_path / "two", "Lea Marsh", "The tidewrack-winter, annotated")
    send(workspace, tmp_path / "three", "Lea Marsh", "Songs of the shore")
    id = first(workspace)
    call(workspace, id, "Quillmark Ternfoot", "Tidewrack winter")
    (recipient,) = recipients(workspace, id)
    assert [each.title for each in recipient.releases] == ["Songs of the shore", None, None]


def test_what_a_collection_writes_into_its_form_does_not_bring_the_narrator_in(
    workspace: Workspace, tmp_path: Path
) -> None:
    send(workspace, tmp_path / "one", "Lea Marsh")
    shipped = forms.text_of(workspace, forms.newest(workspace, forms.RECALL, "en"))
    own = shipped.replace("version: 1.0", "version: 1.1") + "\n= About: {{narrator}} {{number}} {{interviewer}}\n"
    made = forms.save_version(workspace, own)
    (recipient,) = recipients(workspace, first(workspace))
    text = forms.as_text(letter(workspace, made, recipient))
    assert "About:" in text
    assert NARRATOR not in text
    assert str(workspace.get(first(workspace)).testimony.accession) not in text


def test_who_is_affected_by_a_withdrawal(workspace: Workspace, tmp_path: Path) -> None:
    send(workspace, tmp_path / "one", "Lea Marsh")
    id = first(workspace)
    assert [each.affected for each in recipients(workspace, id)] == [False]
    consenting.withdraw(workspace, id, workspace.today(), audiences=(Audience.PUBLIC,))
    assert [each.affected for each in recipients(workspace, id)] == [False]
    went = [Medium(medium) for package in workspace.vault.ledger.of(id) for medium in package.answers[id]]
    consenting.withdraw(workspace, id, workspace.today(), media=(went[0],), audiences=(Audience.RESEARCHER,))
    assert [each.affected for each in recipients(workspace, id)] == [True]


def test_there_are_letters_for_what_was_sealed_or_destroyed(workspace: Workspace, tmp_path: Path) -> None:
    send(workspace, tmp_path / "one", "Lea Marsh", "Songs of the shore")
    id = first(workspace)
    accession = str(workspace.get(id).testimony.accession)
    before = recipients(workspace, id)
    consenting.withdraw(workspace, id, workspace.today())
    workspace.vault.holdings.seal(id, reason="withdrawn", by=BY)
    assert recipients(workspace, id) == [replace(each, affected=True) for each in before]
    destroying.destroy(workspace, id, "withdrawn")
    after = recipients(workspace, id)
    assert [(each.name, each.affected) for each in after] == [("Lea Marsh", True)]
    assert accession not in _text(workspace, after[0])


def _text(workspace: Workspace, recipient: Recipient) -> str:
    return forms.as_text(letter(workspace, forms.newest(workspace, forms.RECALL, "en"), recipient))
