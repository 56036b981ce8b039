"""Letters to those who received a testimony: one for each recipient, naming what they got by its release ids alone.

Neither narrator nor accession number nor the testimony's title gets into a letter, and nothing of the other testimonies
of a package: who reads it learns only what of their own files they are asked to give up. The words are those of a form
(``forms.py``), so a collection may write its own. Works for sealed and destroyed testimonies too: the ledger stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from oralhistory.anonymise.normalise import squeeze
from oralhistory.consent import Request, decide_in, state_on
from oralhistory.errors import OralHistoryError
from oralhistory.forms import template as form_template
from oralhistory.forms import values as form_values
from oralhistory.forms.document import Document, Values, fill
from oralhistory.model import ConsentForm, Medium
from oralhistory.use_cases import forms

if TYPE_CHECKING:
    from oralhistory.storage.ledger import Package
    from oralhistory.workspace import Workspace

ANSWER_DAYS = 30
"""How long a recipient has, unless told otherwise."""


@dataclass(frozen=True)
class Release:
    """What a recipient has: under which name, since which ISO day, and for which publication where it may be told."""

    release_id: str
    made_on: str
    title: str | None = None


@dataclass(frozen=True)
class Recipient:
    """Who gets one letter. ``name`` is ``None`` where the ledger does not say; each such package is one of its own.

    ``affected``: something they received may no longer leave, as consent stands today.
    """

    name: str | None
    releases: tuple[Release, ...]
    affected: bool


def recipients(workspace: Workspace, id: str) -> list[Recipient]:
    """Everybody who received this testimony, whoever received it last first. On the vault's thread.

    Args:
        workspace: the open vault.
        id: the testimony, which may be sealed or destroyed.
    """
    packages = workspace.vault.ledger.of(id)
    hidden = _never_told(workspace, id)
    lost = {package.id for package in packages if _is_lost(workspace, id, package)}
    together: dict[str, list[Package]] = {}
    for package in packages:
        key = squeeze(package.recipient or "") or f"\0{package.id}"
        together.setdefault(key, []).append(package)
    return [
        Recipient(
            name=(some[0].recipient or "").strip() or None,
            releases=tuple(release for package in some for release in _releases(package, id, hidden)),
            affected=any(package.id in lost for package in some),
        )
        for some in together.values()
    ]


def letter(
    workspace: Workspace, form: ConsentForm, recipient: Recipient, *, contact: str = "", answer_by: str | None = None
) -> Document:
    """The letter to one recipient; what is not known stays open, to be filled in by hand.

    Args:
        workspace: the open vault.
        form: the letter's form, in one version and language.
        recipient: whom it is for.
        contact: how they can reach the collection.
        answer_by: the day in words; :data:`ANSWER_DAYS` from today if left out.

    Raises:
        InputError: there is no such form.
    """
    template = form_template.read(forms.text_of(workspace, form))
    say, today = form_values.words(template.language), workspace.today()
    if answer_by is None:
        answer_by = last_day(template.language, today)
    # A whitelist: whatever else a collection writes into its form stays open.
    single = {
        "recipient": recipient.name or "",
        "institution": workspace.vault.collection.institution,
        "collection": workspace.vault.collection.title,
        "contact": contact,
        "date": say.day(today.isoformat()),
        "answer_by": answer_by,
    }
    return fill(template, Values(single, {"releases": [_line(each, say) for each in recipient.releases]}))


def last_day(language: str, today: date) -> str:
    """The day by which an answer is asked for, in words."""
    return form_values.words(language).day((today + timedelta(days=ANSWER_DAYS)).isoformat())


def _line(release: Release, say: form_values.FormWords) -> str:
    day = say.day(release.made_on)
    if release.title:
        return say("release_for", release=release.release_id, day=day, title=release.title)
    return say("release", release=release.release_id, day=day)


def _releases(package: Package, id: str, hidden: Collection[str]) -> Iterator[Release]:
    title = package.title
    if title and any(secret in squeeze(title) for secret in hidden):
        title = None  # whoever made the package named the narrator in it; the letter does not
    for testimony, _, release_id in package.contents:
        if testimony == id:
            yield Release(release_id, package.made_on, title)


def _never_told(workspace: Workspace, id: str) -> set[str]:
    """What must not stand in a letter, even if a publication is called so."""
    secrets = [
        accession for package in workspace.vault.ledger.of(id) for t, accession, _ in package.contents if t == id
    ]
    try:
        record = workspace.vault.testimonies.load_description(id)
    except OralHistoryError:  # sealed or destroyed
        return {squeeze(secret) for secret in secrets}
    secrets += [party.person for event in workspace.vault.consent.events(id) for party in event.third_parties]
    named = [name for person in record.people for name in (person.name, *person.aliases) if name]
    return {squeezed for secret in (*secrets, record.title or "", *named) if (squeezed := squeeze(secret))}


def _is_lost(workspace: Workspace, id: str, package: Package) -> bool:
    """Whether a medium that might go then may no longer go today."""
    went = [Medium(medium) for medium in package.answers.get(id, {})]
    if not went:  # destroyed, and the answer with it: nothing of it may be anywhere
        return True
    state = state_on(workspace.vault.consent.events(id), workspace.today())
    text = workspace.vault.testimonies.transcript_prints([id]).get(id)
    return not all(
        decide_in(
            state,
            Request(package.use, medium, package.audience, package.title),
            stale=workspace.stale_forms,
            transcript_sha256=text,
        ).allowed
        for medium in went
    )
