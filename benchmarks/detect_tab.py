"""Measure the suggestions on the Text Anonymization Benchmark (TAB).

    python -m benchmarks.detect_tab FILE.jsonl [--lower] [--missed N] [--wrong N]

Each line of the file is a case: ``text`` and ``entities`` with ``start_offset``, ``end_offset`` (code points),
``entity_id`` and ``identifier_type``. An entity counts as protected only when every mention of it is wholly covered;
a mention is covered when each of its word tokens is, leaving out articles, prepositions, conjunctions and forms of
address ("Mr"). ER_di is the share of protected direct identifiers, ER_qi that of quasi-identifiers; precision is the
share of suggested word tokens that belong to any marked mention (``strict``: to one that must be masked).
Pilan et al., "The Text Anonymization Benchmark", Computational Linguistics 48 (2022).
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter, defaultdict
from pathlib import Path

from oralhistory.anonymise.detect import suggest

WORD = re.compile(r"\w+")
LEFT_OUT = re.compile(
    "(?:an?|the|of|in|on|at|to|from|for|by|with|and|or|mr|mrs|ms|dr|s|about|approximately|between|nos?)$", re.IGNORECASE
)


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--lower", action="store_true", help="lower-case the texts first")
    parser.add_argument("--missed", type=int, default=0, help="show so many missed mentions")
    parser.add_argument("--wrong", type=int, default=0, help="show so many needless suggestions")
    options = parser.parse_args()
    protected: defaultdict[str, list[bool]] = defaultdict(list)
    tokens: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    seconds, size = 0.0, 0
    for line in options.path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        text: str = case["text"].lower() if options.lower else case["text"]
        if len(text) != len(case["text"]):
            text = "".join(c.lower() if len(c.lower()) == 1 else c for c in case["text"])
        begin = time.perf_counter()
        suggestions = suggest(text, "en")
        seconds += time.perf_counter() - begin
        size += len(text.encode())
        covered = {place for s in suggestions for place in range(s.start, s.end)}
        marked: set[int] = set()
        must: set[int] = set()
        entities: defaultdict[tuple[str, str], bool] = defaultdict(lambda: True)
        for mention in case["entities"]:
            start, end, kind = mention["start_offset"], mention["end_offset"], mention["identifier_type"]
            marked.update(range(start, end))
            if kind == "NO_MASK":
                continue
            must.update(range(start, end))
            words = [m for m in WORD.finditer(text, start, end) if not LEFT_OUT.match(m[0])]
            whole = all(place in covered for m in words for place in range(m.start(), m.end()))
            entities[kind, mention["entity_id"]] &= whole
            if not whole:
                around = f"{text[max(0, start - 25) : start]}[{text[start:end]}]{text[end : end + 15]}"
                missed[f"{mention['entity_type']} {around}"] += 1
        for (kind, _), whole in entities.items():
            protected[kind].append(whole)
        for s in suggestions:
            for word in WORD.finditer(text, s.start, s.end):
                tokens["all"] += 1
                tokens["marked"] += word.start() in marked
                tokens["must"] += word.start() in must
                if word.start() not in marked:
                    wrong[f"{s.source}: {s.text}"] += 1
    for kind, values in sorted(protected.items()):
        print(f"ER {kind:6} {sum(values) / len(values):.3f} of {len(values)}")
    print(f"precision {tokens['marked'] / tokens['all']:.3f}  strict {tokens['must'] / tokens['all']:.3f}")
    print(f"{size / 1e6 / seconds:.2f} MB/s")
    for counter, count in ((missed, options.missed), (wrong, options.wrong)):
        for shown, times in counter.most_common(count):
            print(times, shown.replace("\n", "⏎"))


if __name__ == "__main__":
    main()
