"""Hypothesis strategies: random histories over few values, so that events often meet in a cell or on a day."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]

USES = ["publication", "broadcast"]
MEDIA = ["transcript", "audio"]
AUDIENCES = ["public", "researcher"]
TITLES = ["The Long Road", "Radio Evening"]
DAYS = [f"2026-03-0{number}" for number in range(1, 6)]
STALE = {("agreement", "1")}
PRESENT, FORMER = "a" * 64, "b" * 64

FORMS = [{"id": "agreement", "version": "1"}, {"id": "agreement", "version": "2"}, {"id": "agreement"}]
KINDS = (
    ["given"] * 4
    + ["widened", "narrowed", "withdrawn", "use-approved"] * 3
    + ["embargo-lifted", "transcript-approved", "reconfirmed"] * 2
    + ["refused", "informed", "died"]
)


def one_or_many(values: list[str]) -> st.SearchStrategy[Any]:
    """One value alone, or a list of one, two or none."""
    return st.sampled_from([*values, [values[0]], values, values, []])


CELLS = st.fixed_dictionaries(
    {}, optional={"use": one_or_many(USES), "medium": one_or_many(MEDIA), "audience": one_or_many(AUDIENCES)}
)
NAMED_CELLS = st.fixed_dictionaries(
    {
        "use": st.sampled_from([USES, USES, *USES]),
        "medium": st.sampled_from([MEDIA, MEDIA, *MEDIA]),
        "audience": st.sampled_from([AUDIENCES, AUDIENCES, *AUDIENCES]),
    }
)
TERMS = st.fixed_dictionaries(
    {"decision": st.sampled_from(["yes", "yes", "yes", "ask", "ask", "no"])},
    optional={
        "from": st.sampled_from([DAYS[0], DAYS[0], DAYS[1], DAYS[3]]),
        "until": st.sampled_from([DAYS[1], DAYS[3], DAYS[4], DAYS[4]]),
        "conditions": st.sampled_from(["no photographs", ["no photographs", "read it to me first"]]),
    },
)
EMBARGO_VALUES: list[Json] = [
    {"until": DAYS[1]},
    {"until": DAYS[3]},
    {"until": "2099-01-01"},
    {"event": "her mother's death"},
    {"indefinite": True},
    {},
]
EMBARGOES = st.sampled_from(EMBARGO_VALUES)


@st.composite
def events(draw: st.DrawFn, kinds: list[str] = KINDS, days: list[str] = DAYS) -> Json:
    """One event in its JSON form; a transcript approval also names the text that was approved, as the vault does."""
    kind = draw(st.sampled_from(kinds))
    event: Json = {"event": kind, "effective": draw(st.sampled_from(days))}
    if kind == "reconfirmed" or draw(st.integers(0, 2)) == 0:
        event["form"] = draw(st.sampled_from(FORMS))
    if kind in ("given", "widened", "narrowed"):
        cells = st.one_of(NAMED_CELLS, NAMED_CELLS, CELLS)
        pairs = draw(st.lists(st.tuples(cells, TERMS), min_size=1, max_size=2))
        event["grants"] = [named | terms for named, terms in pairs]
        if draw(st.integers(0, 3)) == 0:
            event["embargo"] = draw(EMBARGOES)
        if draw(st.integers(0, 3)) == 0:
            event["review_required"] = draw(st.booleans())
    if kind == "withdrawn" and draw(st.integers(0, 2)) > 0:
        event["grants"] = draw(st.lists(st.one_of(NAMED_CELLS, CELLS), min_size=1, max_size=2))
    if kind == "use-approved":
        event["title"] = draw(st.sampled_from(TITLES))
        event["use"] = draw(st.sampled_from([USES, *USES]))
        event["audience"] = draw(st.sampled_from([AUDIENCES, *AUDIENCES]))
    if kind == "transcript-approved":
        event["transcript_sha256"] = draw(st.sampled_from([PRESENT, PRESENT, FORMER]))
    return event


HISTORIES = st.lists(events(), max_size=8)
