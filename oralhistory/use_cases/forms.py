"""The forms of a collection: which there are, the very text of each version, editing one, filling one in.

A text that was shown or edited is kept in the vault for ever; those that ship with the program are entered there when
they are first used. On the vault's thread.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from oralhistory.changes import Aspect
from oralhistory.errors import InputError
from oralhistory.forms import template as form_template
from oralhistory.forms import values as form_values
from oralhistory.forms.document import Document, fill, plain_text, with_pages
from oralhistory.forms.template import Template
from oralhistory.forms.values import House, Wanted
from oralhistory.model import ConsentForm
from oralhistory.resources import resource

if TYPE_CHECKING:
    from oralhistory.storage.vault import Vault
    from oralhistory.workspace import Workspace

THIRD_PARTY, REVIEW = "third-party-notice", "review-letter"
"""Forms that are not for the narrator to sign; and the one that may bring the transcript along."""
RECALL, TAKE_DOWN = "recall-letter", "take-down-letter"
"""Letters to whoever received a package, after a withdrawal and after somebody who is spoken of objected
(``recall_letters.py``)."""
_ORDER = ("participation-agreement", "recording-agreement", "withdrawal", THIRD_PARTY, REVIEW, RECALL, TAKE_DOWN)
_FOR_ANY = "any"


@dataclass(frozen=True)
class FormVersion:
    """One version of one form in one language. ``recorded_at`` and ``by`` are ``None`` while it was never used."""

    form: ConsentForm
    title: str
    sha256: str
    recorded_at: str | None
    by: str | None
    stale: bool
    newest: bool

    @property
    def version(self) -> str:
        """Its version number."""
        return self.form.version or ""

    @property
    def language(self) -> str:
        """Its language (BCP 47)."""
        return self.form.language or ""


def versions(workspace: Workspace) -> list[FormVersion]:
    """Every version there is, form by form, language by language, the newest first."""
    from oralhistory.storage.forms import sha256_of

    texts = {key: (text, None, None) for key, text in _shipped().items()}
    kept = {(k.id, k.version, k.language): (k.text, k.recorded_at, k.by) for k in workspace.vault.forms.all()}
    stale, seen = workspace.stale_forms, set[tuple[str, str]]()
    found: list[FormVersion] = []
    for key, (text, recorded_at, by) in sorted((texts | kept).items(), key=lambda entry: _rank(entry[0])):
        template = form_template.read(text)
        found.append(
            FormVersion(
                form=_form_of(template),
                title=template.title,
                sha256=sha256_of(text),
                recorded_at=recorded_at,
                by=by,
                stale=(template.id, template.version) in stale,
                newest=(template.id, template.language) not in seen,
            )
        )
        seen.add((key[0], key[2]))
    return found


def newest(workspace: Workspace, id: str, language: str) -> ConsentForm:
    """The latest version of a form in a language.

    Raises:
        InputError: there is none; the sentence says which forms and languages there are.
    """
    there = versions(workspace)
    for each in there:
        if each.form.id == id and each.language in (language, language.split("-")[0]):
            return each.form
    ids = list(dict.fromkeys(each.form.id for each in there))
    if id not in ids:
        raise InputError("There is no form “{id}”. Use one of: {known}.", id=id, known=tuple(ids))
    languages = list(dict.fromkeys(each.language for each in there if each.form.id == id))
    raise InputError(
        "There is no form “{id}” in “{language}”. Use one of: {known}.",
        id=id,
        language=language,
        known=tuple(languages),
    )


def text_of(workspace: Workspace, form: ConsentForm) -> str:
    """The very text of a form's version, as an event names it.

    Raises:
        InputError: the vault holds no such text.
        VaultDamaged: it is not the text that was kept.
    """
    id, version, language = _key(form)
    kept = workspace.vault.forms.find(id, version, language)
    text = kept.text if kept is not None else _shipped().get((id, version, language))
    if text is None:
        raise InputError(
            "The text of the form “{id}”, version {version}, in “{language}” is not in this vault. "
            "It was shown elsewhere, or on paper.",
            id=id,
            version=version or "?",
            language=language or "?",
        )
    return text


def next_version(workspace: Workspace, form: ConsentForm) -> str:
    """The number for an edited text: one that other languages reached already, or else the next."""
    there = [each for each in versions(workspace) if each.form.id == form.id]
    highest = max((each.version for each in there), key=_numbers)
    own = {each.version for each in there if each.language == form.language}
    if highest not in own:
        return highest
    major, *rest = highest.split(".")
    return f"{major}.{int(rest[0]) + 1 if rest else 1}"


def save_version(workspace: Workspace, text: str) -> ConsentForm:
    """Keep an edited text as a version of its own; nothing that was there changes.

    Raises:
        InputError: the text breaks the grammar, or its version is taken.
    """
    text = re.sub(r"\r\n?", "\n", text).strip("\n") + "\n"
    template = form_template.read(text)
    if _key(_form_of(template)) in _shipped():
        raise InputError(
            "Version {version} of this form came with the program, and a version is never changed. Give "
            "this text another version.",
            version=template.version,
        )
    with workspace.change(Aspect.COLLECTION):
        _add(workspace.vault, template, text, workspace.by)
    return _form_of(template)


def mark(workspace: Workspace, id: str, version: str, *, stale: bool) -> None:
    """Say that a version needs new consent from whoever agreed on it, or that it holds again."""
    one = frozenset({(id, version)})
    workspace.set_stale_forms(workspace.stale_forms | one if stale else workspace.stale_forms - one)


def enter_shown(vault: Vault, form: ConsentForm | None, by: str) -> None:
    """Put the text of a form that ships with the program into the vault, if it is not there: it was shown to somebody.

    Inside the transaction of what it was shown for. Of a form that is not ours, nothing is known, and nothing is kept.
    """
    if form is None or (text := _shipped().get(_key(form))) is None:
        return
    if vault.forms.find(*_key(form)) is None:
        _add(vault, form_template.read(text), text, by)


def keep_shown(workspace: Workspace, form: ConsentForm) -> None:
    """:func:`enter_shown` as an act of its own: the form is printed or saved."""
    if workspace.vault.forms.find(*_key(form)) is None and _key(form) in _shipped():
        with workspace.change(Aspect.COLLECTION):
            enter_shown(workspace.vault, form, workspace.by)


def empty(workspace: Workspace, form: ConsentForm, wanted: Wanted = Wanted()) -> Document:  # noqa: B008 - frozen
    """A form to be filled in by hand. Errors as in :func:`text_of`."""
    template = form_template.read(text_of(workspace, form))
    return fill(template, form_values.empty_values(_house(workspace), wanted))


def filled(
    workspace: Workspace,
    form: ConsentForm,
    testimony: str,
    wanted: Wanted = Wanted(),  # noqa: B008 - frozen
    *,
    with_transcript: bool = False,
) -> Document:
    """A form with what is recorded for one testimony in it.

    Args:
        workspace: the open vault.
        form: which form, in which version and language.
        testimony: its id.
        wanted: what the person chose and typed.
        with_transcript: let the transcript follow on pages of its own, identified: for the narrator alone.

    Raises:
        InputError: there is no such form, or the transcript was asked for with another form than the review letter.
        RefusedError: the testimony is sealed.
    """
    template = form_template.read(text_of(workspace, form))
    record = workspace.get(testimony).testimony
    document = fill(template, form_values.values_of(record, template.language, _house(workspace), wanted))
    if not with_transcript:
        return document
    if template.id != REVIEW:
        raise InputError("Only the form “{review}” may bring the transcript along.", review=REVIEW)
    language = template.language
    lines = form_values.transcript_lines(record, language, names=wanted.names)
    return with_pages(document, form_values.words(language)("transcript"), lines)


def as_text(document: Document) -> str:
    """The document as plain text."""
    return plain_text(document)


def preview(text: str) -> Document:
    """A text being edited, with every field open.

    Raises:
        InputError: it breaks the grammar.
    """
    return fill(form_template.read(text))


def for_recipients(form: ConsentForm) -> bool:
    """Whether it is a letter to those who received a package: nothing of a testimony stands in it."""
    return form.id in (RECALL, TAKE_DOWN)


def for_narrator(form: ConsentForm) -> bool:
    """Whether a copy of it would stay with the narrator."""
    return form.id != THIRD_PARTY


@cache
def _shipped() -> dict[tuple[str, str, str], str]:
    """The texts that come with the program, by id, version and language."""
    found: dict[tuple[str, str, str], str] = {}
    for file in resource("forms").iterdir():
        if file.name.endswith(".txt"):
            text = file.read_bytes().decode("utf-8").replace("\r\n", "\n")
            found[_key(_form_of(form_template.read(text)))] = text
    return found


def _form_of(template: Template) -> ConsentForm:
    return ConsentForm(id=template.id, version=template.version, language=template.language, stage=template.stage)


def _key(form: ConsentForm) -> tuple[str, str, str]:
    return form.id, form.version or "", form.language or ""


def _add(vault: Vault, template: Template, text: str, by: str) -> None:
    vault.forms.add(
        id=template.id,
        version=template.version,
        language=template.language,
        stage=template.stage or _FOR_ANY,
        text=text,
        by=by,
    )


def _rank(key: tuple[str, str, str]) -> tuple[int, str, int, str, tuple[int, ...]]:
    id, version, language = key
    place = _ORDER.index(id) if id in _ORDER else len(_ORDER)
    known = form_values.LANGUAGES.index(language) if language in form_values.LANGUAGES else len(form_values.LANGUAGES)
    return place, id, known, language, tuple(-number for number in _numbers(version))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _house(workspace: Workspace) -> House:
    collection = workspace.vault.collection
    return House(collection.title, collection.institution, workspace.today())
