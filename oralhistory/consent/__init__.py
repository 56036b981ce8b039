"""Consent as pure rules: (events, request, day) -> decision. No clock, no storage, no exceptions to the rules.

``state`` folds the events of a history into what holds on a day; ``rules`` answers one request;
``matrix`` lays the answers of one day out for people to read.
"""

from oralhistory.consent.matrix import Matrix, MatrixCell, matrix
from oralhistory.consent.rules import Answer, Request, decide, decide_in
from oralhistory.consent.state import Cell, ConsentState, StaleForms, state_on
from oralhistory.consent.summary import Standing, most_open, next_change, standings

__all__ = [
    "Answer",
    "Cell",
    "ConsentState",
    "Matrix",
    "MatrixCell",
    "Request",
    "StaleForms",
    "Standing",
    "decide",
    "decide_in",
    "matrix",
    "most_open",
    "next_change",
    "standings",
    "state_on",
]
