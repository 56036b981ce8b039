"""Templates of a project: what repeats from one testimony to the next. On the vault's thread."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from oralhistory.model import Anonymisation, InterviewSession, Person, Role, Testimony
from oralhistory.model.templates import Template, TemplatePart
from oralhistory.storage.access import new_id

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

__all__ = ["Kept", "Template", "TemplatePart", "apply", "holds", "keep", "kept", "made_of", "offered"]


@dataclass(frozen=True)
class Kept:
    """What holds: the templates, and the id of the one that new testimonies begin from (empty for none)."""

    templates: tuple[Template, ...]
    default: str

    def template(self, id: str) -> Template | None:
        """A template by its id."""
        return next((each for each in self.templates if each.id == id), None)


def kept(workspace: Workspace) -> Kept:
    """What holds now."""
    collection = workspace.vault.collection
    return Kept(collection.templates, collection.default_template)


def keep(workspace: Workspace, now: Kept) -> None:
    """Let another state hold; a default that is no template any more is none."""
    from oralhistory.workspace import Aspect

    before = kept(workspace)
    default = now.default if now.template(now.default) else ""
    with workspace.change(Aspect.COLLECTION):
        if now.templates != before.templates:
            workspace.vault.collection.set("templates", now.templates, workspace.by)
        if default != before.default:
            workspace.vault.collection.set("default_template", default, workspace.by)


def offered(testimony: Testimony) -> tuple[TemplatePart, ...]:
    """The parts of a testimony that there is something of."""
    whole = made_of(testimony, "", tuple(TemplatePart))
    return tuple(part for part in TemplatePart if holds(whole, part))


def holds(template: Template, part: TemplatePart) -> bool:
    """Whether a template has something of a part."""
    return bool(getattr(template, part.replace("-", "_")))


def made_of(testimony: Testimony, name: str, parts: Collection[TemplatePart]) -> Template:
    """A template with the chosen parts of a testimony, and nothing else of it.

    Of its people only interviewers and interpreters, and of those what says who they are in this work: name, other
    spellings and languages' forms. Of sessions only place and medium of the last.
    """
    last = testimony.sessions[-1] if testimony.sessions else InterviewSession()
    interviewers = tuple(
        Person(id=person.id, role=person.role, name=person.name, aliases=person.aliases)
        for person in testimony.people
        if person.role in (Role.INTERVIEWER, Role.INTERPRETER) and person.name
    )
    profiles = (testimony.anonymisation or Anonymisation()).profiles
    found: Mapping[TemplatePart, object] = {
        TemplatePart.LANGUAGE: testimony.language,
        TemplatePart.KEYWORDS: testimony.keywords,
        TemplatePart.CONTENT_WARNINGS: testimony.content_warnings,
        TemplatePart.INTERVIEWERS: interviewers,
        TemplatePart.PLACE: last.place,
        TemplatePart.MEDIUM: last.medium,
        TemplatePart.CUSTOM: testimony.custom,
        TemplatePart.SUMMARY: testimony.summary,
        TemplatePart.PROFILES: profiles,
    }
    chosen = {part.replace("-", "_"): found[part] for part in parts if found[part]}
    return replace(Template(id=new_id(), name=name), **chosen)


def apply(template: Template, testimony: Testimony) -> Testimony:
    """A testimony that begins with what the template holds; what the testimony says itself stays as it is."""
    made = replace(
        testimony,
        language=testimony.language or template.language,
        summary=testimony.summary or template.summary,
        keywords=_both(testimony.keywords, template.keywords),
        content_warnings=_both(testimony.content_warnings, template.content_warnings),
        custom={**template.custom, **testimony.custom},
        people=(*testimony.people, *_newcomers(testimony.people, template.interviewers)),
    )
    if (template.place or template.medium) and not made.sessions:
        made = replace(made, sessions=(InterviewSession(place=template.place, medium=template.medium),))
    if template.profiles:
        own = made.anonymisation or Anonymisation()
        made = replace(made, anonymisation=replace(own, profiles={**template.profiles, **own.profiles}))
    return made


def _both(own: Sequence[str], more: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*own, *more)))


def _newcomers(present: Sequence[Person], coming: Sequence[Person]) -> list[Person]:
    """Those who are not there by name yet, under ids that nobody has."""
    names = {person.name for person in present}
    taken = {person.id for person in present}
    made: list[Person] = []
    for person in coming:
        if person.name in names:
            continue
        id, number = person.id, 2
        while id in taken:
            id, number = f"{person.id}-{number}", number + 1
        taken.add(id)
        made.append(replace(person, id=id))
    return made
