"""Consent as pure rules: (events, request, day) -> decision. No clock, no storage, no exceptions to the rules.

``state`` folds the events of a history into what holds on a day; ``rules`` answers one request;
``matrix`` lays the answers of one day out for people to read; ``explain`` names the events that led to one of them.
``terms`` folds what was agreed beside the matrix, and ``watch`` says what of it all needs a person soon.
"""

from oralhistory.consent.explain import Effect, Explanation, Step, explain
from oralhistory.consent.matrix import Matrix, MatrixCell, matrix
from oralhistory.consent.mistakes import giving_back
from oralhistory.consent.rules import Answer, Request, decide, decide_in
from oralhistory.consent.state import Cell, ConsentState, StaleForms, state_on
from oralhistory.consent.summary import Standing, most_open, next_change, standings
from oralhistory.consent.terms import Said, Terms, terms_on
from oralhistory.consent.watch import HORIZON_DAYS, Watched, WatchKind, watched

__all__ = [
    "HORIZON_DAYS",
    "Answer",
    "Cell",
    "ConsentState",
    "Effect",
    "Explanation",
    "Matrix",
    "MatrixCell",
    "Request",
    "Said",
    "StaleForms",
    "Standing",
    "Step",
    "Terms",
    "WatchKind",
    "Watched",
    "decide",
    "decide_in",
    "explain",
    "giving_back",
    "matrix",
    "most_open",
    "next_change",
    "standings",
    "state_on",
    "terms_on",
    "watched",
]
