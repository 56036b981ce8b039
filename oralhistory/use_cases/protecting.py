"""Words that a reader marks as identifying, which nothing had found: they become known from the record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from oralhistory.anonymise.normalise import squeeze
from oralhistory.model import Anonymisation, Term, Testimony
from oralhistory.sentences import NOTHING, Sentence

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


def already_known(workspace: Workspace, id: str, words: str) -> Sentence:
    """Why these words need not, or cannot, be protected in a testimony; nothing where they can."""
    if not squeeze(words):
        return Sentence("Select or type the words: letters or digits that could identify someone.")
    for mention in workspace.register().find(words, testimony=id):
        if mention.start == 0 and mention.end == len(words):
            return Sentence("These words are protected already. Decide about them under “Anonymise”.")
    return NOTHING


def protected(testimony: Testimony, term: Term, person: str = "") -> Testimony:
    """The record with these words in it: as another name of a person in it, or as a term of their own.

    Args:
        person: the id of somebody in the record whose name the words are; empty for nobody's.
    """
    if person:
        people = tuple(
            replace(each, aliases=(*each.aliases, term.text)) if each.id == person else each
            for each in testimony.people
        )
        return replace(testimony, people=people)
    said = testimony.anonymisation or Anonymisation()
    return replace(testimony, anonymisation=replace(said, terms=(*said.terms, term)))
