"""How much of what identifies is suggested, and how much is found of what a record tells, by texts with marks.

The court cases are the Text Anonymization Benchmark's (see ``detect_tab.py``); they are not in the tree. Name their
file with ``ORALHISTORY_TAB=FILE.jsonl``; without it that part is left out. The invented texts are those of the tests.
"""

from __future__ import annotations

import os
from pathlib import Path

from oralhistory.anonymise.detect import suggest, suggest_all
from tests.anonymise.marked import read_all

from . import detect_rtl, detect_tab, fictions
from .figures import Figure, Findings
from .marked import MarkedText, Score, read_marked
from .place import Place

INVENTED = Path(__file__).parents[1] / "tests" / "data" / "marked"
TAB = "ORALHISTORY_TAB"
_LOWER = "without capitals"


def measure(place: Place) -> Findings:
    """Shares of entities and of words; nothing here is about time."""
    del place
    figures = [*_invented(), *_right_to_left()]
    told = os.environ.get(TAB, "")
    notes = ["ER_di, ER_qi: direct and quasi-identifiers of which every mention is wholly covered."]
    if told and Path(told).is_file():
        figures += _court_cases(Path(told))
    else:
        notes.append(f"Court cases: left out, since {TAB} names no file.")
    return Findings("Suggestions and register, by marked texts", figures, notes)


def texts() -> dict[str, MarkedText]:
    """The invented texts by name."""
    return {path.stem: read_marked(path.read_text(encoding="utf-8")) for path in sorted(INVENTED.glob("*.txt"))}


def score(marked: list[MarkedText]) -> Score:
    """What suggestions cover of some texts."""
    found = Score()
    for text in marked:
        found.add(text, [(s.start, s.end) for s in suggest(text.text, "en")])
    return found


def distinct_per_thousand(spoken: list[str]) -> float:
    """How many different suggestions a reviewer meets in a thousand words of one interview."""
    found = {(s.category, s.text.casefold()) for each in suggest_all(spoken, "en") for s in each}
    return 1000 * len(found) / sum(len(text.split()) for text in spoken)


def _interviews() -> list[list[str]]:
    """The sample collection's English interviews, as they are spoken."""
    english = [record for record in fictions.patterns() if record.get("language", "en").startswith("en")]
    return [[segment["text"] for segment in record["transcript"]["segments"]] for record in english]


def _invented() -> list[Figure]:
    marked = list(texts().values())
    cased, lower = score(marked), score([each.lowered() for each in marked])
    return [
        _share("invented texts, entities covered", cased.share("QUASI"), 0.9),
        _share("invented texts, precision by word", cased.precision, 0.8),
        _share(f"invented texts {_LOWER}, entities covered", lower.share("QUASI"), 0.75),
        _share(f"invented texts {_LOWER}, precision by word", lower.precision, 0.8),
        Figure("most distinct suggestions in 1,000 words of an interview", _most_distinct(), "", 75),
    ]


def _right_to_left() -> list[Figure]:
    """Names in the Hebrew and Arabic passages; no rule was worked out with the last part of each."""
    figures: list[Figure] = []
    for language, said in (("he", "Hebrew"), ("ar", "Arabic")):
        parts = [read_all(f"{language}-{part}") for part in range(1, 5)]
        counted = detect_rtl.tally([passage for part in parts for passage in part])
        figures.append(_share(f"{said} passages, names suggested", counted.recall(*detect_rtl.NAMES), 0.8))
        last = detect_rtl.tally(parts[-1]).recall(*detect_rtl.NAMES)
        figures.append(_share("    of the last part, which no rule knows", last, None))
        figures.append(_share("    precision of names", counted.precision(names=True), None))
    return figures


def _most_distinct() -> float:
    return max(distinct_per_thousand(spoken) for spoken in _interviews())


def _court_cases(path: Path) -> list[Figure]:
    figures: list[Figure] = []
    for lower in (False, True):
        found = detect_tab.score(path, by_register=False, lower=lower)
        said = f"court cases {_LOWER}, suggested" if lower else "court cases, suggested"
        figures.append(_share(f"{said}: ER_di", found.share("DIRECT"), 0.9 if lower else 0.99))
        figures.append(_share(f"{said}: ER_qi", found.share("QUASI"), None if lower else 0.9))
        figures.append(_share(f"{said}: precision", found.precision, None if lower else 0.55))
    for lower in (False, True):
        found = detect_tab.score(path, by_register=True, lower=lower)
        said = f"court cases {_LOWER}, told" if lower else "court cases, told"
        figures.append(_share(f"{said}: ER_di", found.share("DIRECT"), 0.99))
        figures.append(_share(f"{said}: ER_qi", found.share("QUASI"), 0.97))
        figures.append(_share(f"{said}: precision", found.precision, 0.97))
    return figures


def _share(name: str, value: float, goal: float | None) -> Figure:
    return Figure(name, value, "", goal, at_least=True)
