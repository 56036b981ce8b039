"""False alarms of the leak check on real texts, with a register of invented people (``strangers.py``).

The texts are none of ours and lie beside the tree, see :data:`SAMPLES`; where they are not, nothing is measured.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from oralhistory.release.leakcheck import Forbidden, check

from . import strangers
from .figures import Figure, Findings
from .place import Place

IDENTIFIERS = 5_000
SAMPLES = Path(os.environ.get("ORALHISTORY_SAMPLES", Path(__file__).parents[1] / "samples"))
"""A folder with ``tab/*.jsonl`` (the Text Anonymization Benchmark) and files of any kind in folders of their own."""
_LONG = 200
_MOST_REVIEWED = 0.03
_FOLDERS = ("vtt", "srt", "ohms", "eaf", "rtf", "md", "textgrid", "csv", "qdpx")


def measure(_place: Place) -> Findings:
    """Texts with a blocking hit (the goal is none), and those with hits for review."""
    if not SAMPLES.is_dir():
        return Findings(
            "Leak check, real texts", (), (f"There are no samples at {SAMPLES.name}: nothing was measured.",)
        )
    forbidden = Forbidden(strangers.register(IDENTIFIERS))
    texts = blocked = reviewed = 0
    rules: Counter[str] = Counter()
    for hits, doubts in _looked_at(forbidden):
        texts += 1
        blocked += bool(hits)
        reviewed += bool(doubts)
        rules.update(doubts)
    return Findings(
        f"Leak check, {texts:,} real texts and files, {IDENTIFIERS:,} identifiers that are in none of them",
        (
            Figure("texts with a blocking hit", blocked, "texts", 0),
            Figure("texts with hits for review", reviewed / max(texts, 1), "of all", _MOST_REVIEWED),
        ),
        (f"Hits for review: {', '.join(f'{rule} {count}' for rule, count in rules.most_common())}.",),
    )


def _looked_at(forbidden: Forbidden) -> Iterator[tuple[int, list[str]]]:
    """Of each text, how many blocking hits it has, and the rules of those for review."""
    for paragraph in _paragraphs():
        seen = forbidden.look(paragraph)
        yield len(seen.hits), [doubt.rule.value for doubt in seen.doubts]
    for folder in _FOLDERS:
        for path in sorted((SAMPLES / folder).rglob("*")):
            if path.is_file():
                report = check(path, forbidden)
                yield sum(bool(leak.found) for leak in report.leaks), [hit.rule.value for hit in report.review]


def _paragraphs() -> Iterator[str]:
    for path in sorted((SAMPLES / "tab").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            whole = max((v for v in json.loads(line).values() if isinstance(v, str)), key=len)
            yield from (each for each in whole.split("\n") if len(each) >= _LONG)
            yield whole
