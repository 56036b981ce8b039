"""Measure suggestions and register on the Text Anonymization Benchmark (TAB).

    python -m benchmarks.detect_tab FILE.jsonl [--register] [--lower] [--missed N] [--wrong N]

Each line of the file is a case: ``text`` and ``entities`` with ``start_offset``, ``end_offset`` (code points),
``entity_id`` and ``identifier_type``. The measure is the paper's (see ``marked.py``). With ``--register`` nothing is
suggested: each entity to mask is told once, by its longest form, as the record of the case would tell it, and what
is measured is whether every other way of writing it is found, and nothing else.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from oralhistory.anonymise.detect import suggest
from oralhistory.anonymise.register import Register
from oralhistory.model import Anonymisation, Category, Person, Role, Term, Testimony

from .marked import MarkedText, Mention, Score

_CATEGORIES = {
    "PERSON": Category.PERSON,
    "LOC": Category.PLACE,
    "ORG": Category.ORGANISATION,
    "CODE": Category.CODE,
    "DATETIME": Category.DATE,
    "DEM": Category.DEMOGRAPHIC,
    "QUANTITY": Category.QUANTITY,
    "MISC": Category.OTHER,
}
_OWNER = "case"


def cases(path: Path) -> Iterator[MarkedText]:
    """Every case of the file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        mentions = (
            Mention(m["start_offset"], m["end_offset"], m["entity_id"], m["entity_type"], m["identifier_type"])
            for m in case["entities"]
        )
        yield MarkedText(case["text"], tuple(mentions))


def suggested(case: MarkedText) -> list[tuple[int, int]]:
    """What is suggested where nothing is known."""
    return [(s.start, s.end) for s in suggest(case.text, "en")]


def record_of(case: MarkedText) -> Testimony:
    """A record that tells every entity to mask once, by its longest form."""
    longest: dict[str, Mention] = {}
    for mention in case.mentions:
        known = longest.get(mention.entity)
        if mention.kind != "NO_MASK" and (known is None or mention.end - mention.start > known.end - known.start):
            longest[mention.entity] = mention
    people: list[Person] = []
    terms: list[Term] = []
    for entity, mention in longest.items():
        text, category = case.text[mention.start : mention.end], _CATEGORIES[mention.category]
        if category is Category.PERSON:
            people.append(Person(id=entity, role=Role.MENTIONED, name=text))
        else:
            terms.append(Term(text=text, category=category))
    return Testimony(people=tuple(people), anonymisation=Anonymisation(terms=tuple(terms)))


def known(case: MarkedText, record: Testimony) -> list[tuple[int, int]]:
    """What is found of what a record told."""
    register = Register.of({_OWNER: record})
    return [(m.start, m.end) for m in register.find(case.text, testimony=_OWNER)]


def score(path: Path, *, by_register: bool, lower: bool) -> Score:
    """The score over all cases. The record is always told with its capitals, only the text loses them."""
    found = Score()
    for case in cases(path):
        read = case.lowered() if lower else case
        found.add(read, known(read, record_of(case)) if by_register else suggested(read))
    return found


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--register", action="store_true", help="tell each entity once, and suggest nothing")
    parser.add_argument("--lower", action="store_true", help="lower-case the texts first")
    parser.add_argument("--missed", type=int, default=0, help="show so many missed mentions")
    parser.add_argument("--wrong", type=int, default=0, help="show so many needlessly covered words")
    options = parser.parse_args()
    found = score(options.path, by_register=options.register, lower=options.lower)
    print(f"ER_di {found.share('DIRECT'):.3f} of {len(found.protected['DIRECT'])}")
    print(f"ER_qi {found.share('QUASI'):.3f} of {len(found.protected['QUASI'])}")
    print(f"precision {found.precision:.3f}, of all that was marked {found.precision_of_marked:.3f}")
    for counter, count in ((found.missed, options.missed), (found.wrong, options.wrong)):
        for shown, times in counter.most_common(count):
            print(times, shown)


if __name__ == "__main__":
    main()
