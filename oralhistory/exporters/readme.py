"""``README.html``: what a package is, for whom, under which terms, and what anonymisation can and cannot promise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from oralhistory.exporters.fresh import one_line, write_fresh
from oralhistory.exporters.front import Fact, heading
from oralhistory.exporters.language import interface_language
from oralhistory.exporters.page import facts_list, page, said, section
from oralhistory.exporters.readme_words import ARABIC_NOTE, ENGLISH_NOTE, HEBREW_NOTE, Note
from oralhistory.exporters.words import words_for
from oralhistory.release.released import PackageTerms, ReleasedTestimony

_OTHER_NOTES = {"he": HEBREW_NOTE, "ar": ARABIC_NOTE}

_FILES = {
    "testimonies.csv": "The catalogue, one row a testimony, in UTF-8. In Excel, open it with Data › From Text/CSV.",
    "testimonies.json": "The same catalogue for programs.",
    "codebook.csv": "What each column means, which values it takes, how it was generalised.",
}


def write_readme(testimonies: Sequence[ReleasedTestimony], terms: PackageTerms, folder: Path) -> None:
    """Write ``README.html`` into ``folder``, last: it lists the files that are there by now.

    Args:
        testimonies: in the catalogue's order.
        terms: what the package says about itself.
        folder: the package's ``data`` folder.

    Raises:
        MachineError: the disk would not take it.
    """
    languages = {interface_language(released.language) for released in testimonies}
    notes = [note for language, note in _OTHER_NOTES.items() if language in languages]
    jump = " · ".join(f'<a href="#{n.language}" lang="{n.language}" dir="{n.direction}">{n.name}</a>' for n in notes)
    parts = [
        "<header>",
        *([f'<nav class="eyebrow" aria-label="Languages">{jump}</nav>'] if notes else []),
        f"<h1><bdi>{said(_title(terms))}</bdi></h1>",
        "</header>",
        section(ENGLISH_NOTE.what, _paragraphs(ENGLISH_NOTE.what_text)),
        section(ENGLISH_NOTE.terms, facts_list(_terms(terms, "en")) + _paragraphs(ENGLISH_NOTE.terms_text)),
        section("What is in it", _contents(testimonies, folder), wide=True),
        section("Conditions the narrators set", _conditions(testimonies)) if _any_conditions(testimonies) else "",
        section("How identifying details were treated", _treatments(terms)) if terms.treatments else "",
        section(ENGLISH_NOTE.limits, _list(ENGLISH_NOTE.limits_list)),
        section(ENGLISH_NOTE.cite, _citation(testimonies, terms)),
        section(ENGLISH_NOTE.recognise, _paragraphs(_whom_to_tell(ENGLISH_NOTE, terms))),
        *(_translated(note, terms) for note in notes),
    ]
    body = "\n".join(part for part in parts if part)
    write_fresh(folder / "README.html", page(_title(terms), "en", "ltr", body))


def _title(terms: PackageTerms) -> str:
    return one_line(terms.publication or "") or "Oral-history testimonies"


def _terms(terms: PackageTerms, language: str) -> list[Fact]:
    words = words_for(language)
    stated: list[tuple[str, str | None]] = [
        (words.purpose, words.uses[terms.use]),
        (words.readers, words.audiences[terms.audience]),
        (words.publication, terms.publication),
        (words.institution, terms.institution),
    ]
    return [(label, one_line(value)) for label, value in stated if value and one_line(value)]


def _contents(testimonies: Sequence[ReleasedTestimony], folder: Path) -> str:
    files = "\n".join(
        f'<dt><a href="{name}">{name}</a></dt> <dd>{purpose}</dd>'
        for name, purpose in _FILES.items()
        if (folder / name).is_file()
    )
    rows = "\n".join(
        f"<tr><td><code>{said(r.release_id)}</code></td><td><bdi>{said(heading(r))}</bdi></td>"
        f"<td><bdi>{said(one_line(r.attribution.text))}</bdi></td><td>{_links(folder / r.release_id)}</td></tr>"
        for r in testimonies
    )
    return (
        f'<dl>\n{files}\n</dl>\n<div class="scroll"><table>\n<thead><tr><th scope="col">Release</th>'
        '<th scope="col">Title</th><th scope="col">Cite as</th><th scope="col">Files</th></tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table></div>"
    )


def _links(folder: Path) -> str:
    names = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    return "<br>".join(f'<a href="{quote(f"{folder.name}/{name}")}">{said(name)}</a>' for name in names)


def _any_conditions(testimonies: Sequence[ReleasedTestimony]) -> bool:
    return any(released.conditions for released in testimonies)


def _conditions(testimonies: Sequence[ReleasedTestimony]) -> str:
    return facts_list([(r.release_id, one_line(condition.text)) for r in testimonies for condition in r.conditions])


def _treatments(terms: PackageTerms) -> str:
    return facts_list([(category.capitalize(), one_line(how)) for category, how in terms.treatments.items()])


def _citation(testimonies: Sequence[ReleasedTestimony], terms: PackageTerms) -> str:
    text = _paragraphs(ENGLISH_NOTE.cite_text)
    if not testimonies:
        return text
    first = testimonies[0]
    parts = [one_line(first.attribution.text), f"“{heading(first)}”", f"release {first.release_id}"]
    parts += [one_line(name) for name in (terms.publication, terms.institution) if name]
    example = ", ".join(f"<bdi>{said(part)}</bdi>" for part in parts if part)
    return f"{text}\n<p>For example: {example}.</p>"


def _whom_to_tell(note: Note, terms: PackageTerms) -> tuple[str, ...]:
    institution = one_line(terms.institution or "")
    whom = note.tell_institution.format(institution) if institution else note.tell_sender
    return (whom, *note.recognise_text)


def _translated(note: Note, terms: PackageTerms) -> str:
    content = (
        f"<h3>{said(note.what)}</h3>\n{_paragraphs(note.what_text)}\n"
        f"<h3>{said(note.terms)}</h3>\n{facts_list(_terms(terms, note.language))}\n{_paragraphs(note.terms_text)}\n"
        f"<h3>{said(note.limits)}</h3>\n{_list(note.limits_list)}\n"
        f"<h3>{said(note.cite)}</h3>\n{_paragraphs(note.cite_text)}\n"
        f"<h3>{said(note.recognise)}</h3>\n{_paragraphs(_whom_to_tell(note, terms))}"
    )
    attributes = f' id="{note.language}" lang="{note.language}" dir="{note.direction}"'
    return section(note.name, content, attributes=attributes)


def _paragraphs(texts: Sequence[str]) -> str:
    return "\n".join(f"<p>{said(text)}</p>" for text in texts)


def _list(texts: Sequence[str]) -> str:
    return "<ul>\n" + "\n".join(f"<li>{said(text)}</li>" for text in texts) + "\n</ul>"
