"""A second reading of the consent rules, written from the contract's text alone.

It shares no code and no structure with ``oralhistory.consent``: it works on the JSON form of the events, replays the
whole history anew for the one cell that a request asks about, and keeps what it knows in a plain dict of strings.
``test_rules`` holds the two readings against each other.

Where the text leaves a choice, the stricter one was taken, or, where both keep the cell closed, the application's:

* a narrowing that names no decision lowers to ``no``;
* of two grants of one event that name the same cell, the one listed last holds;
* a withdrawal in part drops the approvals of that use and audience whatever the medium, since approvals name none;
* of several transcript approvals the last one counts;
* an empty cell is judged by the form of the last ``given``, ``widened`` or ``reconfirmed``;
* a withdrawal whose grants happen to name every cell is still one in part.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

SCALE = ["no", "ask", "yes"]


def reasons(
    history: list[Json],
    use: str,
    medium: str,
    audience: str,
    title: str | None,
    day: str,
    stale: set[tuple[str, str]],
    transcript: str | None = None,
) -> list[str]:
    """The reasons that stand, in the contract's order. ``transcript`` is the fixity of the present transcript."""
    facts = _replay(history, use, medium, audience, title, day, transcript)
    return [name for name, stands in _checks(facts, day, stale) if stands]


def _checks(facts: Json, day: str, stale: set[tuple[str, str]]) -> list[tuple[str, bool]]:
    decision = facts["decision"]
    embargo = facts["embargo"]
    bound = embargo is not None and ("event" in embargo or embargo.get("indefinite", False) or "until" not in embargo)
    day_has_come = embargo is not None and not bound and day >= embargo["until"]
    form = facts["latest form"] if decision is None else facts["cell form"]
    return [
        ("no-consent", not facts["given"]),
        ("withdrawn", facts["withdrawn"]),
        ("not-permitted", decision in (None, "no") or day < facts["from"] or day > facts["until"]),
        ("needs-approval", decision == "ask" and not facts["use approved"]),
        ("embargoed", embargo is not None and not day_has_come),
        ("embargo-not-lifted", embargo is not None and day_has_come),
        ("not-approved", facts["review"] and not facts["transcript approved"]),
        ("stale-form", form is not None and (form["id"], form.get("version")) in stale),
    ]


def _replay(
    history: list[Json], use: str, medium: str, audience: str, title: str | None, day: str, transcript: str | None
) -> Json:
    facts: Json = {"given": False, "withdrawn": False, "embargo": None, "review": False, "latest form": None}
    _empty(facts)
    come = [event for event in history if event["effective"] <= day]
    for today in sorted({event["effective"] for event in come}):
        for event in come:
            if event["effective"] != today:
                continue
            kind = event["event"]
            named = [
                grant
                for grant in event.get("grants", [])
                if _names(grant, "use", use, kind)
                and _names(grant, "medium", medium, kind)
                and _names(grant, "audience", audience, kind)
            ]
            if kind == "given":
                facts["given"] = True
                facts["withdrawn"] = False
            if kind == "given" or (kind == "widened" and not facts["withdrawn"]):
                facts["latest form"] = event.get("form", facts["latest form"])
                for grant in named:
                    facts["decision"] = grant.get("decision", "no")
                    facts["from"] = grant.get("from", "0000-00-00")
                    facts["until"] = grant.get("until", "9999-99-99")
                    facts["cell form"] = facts["latest form"]
            if kind == "narrowed" and facts["decision"] is not None:
                for grant in named:
                    lower = min(SCALE.index(facts["decision"]), SCALE.index(grant.get("decision", "no")))
                    facts["decision"] = SCALE[lower]
                    facts["from"] = max(facts["from"], grant.get("from", "0000-00-00"))
                    facts["until"] = min(facts["until"], grant.get("until", "9999-99-99"))
            if kind in ("given", "narrowed", "widened"):
                facts["embargo"] = event.get("embargo", facts["embargo"])
                facts["review"] = facts["review"] or event.get("review_required", False)
            if kind == "refused" or (kind == "withdrawn" and not event.get("grants")):
                facts["withdrawn"] = True
                _empty(facts)
            elif kind == "withdrawn":
                for grant in event["grants"]:
                    if _names(grant, "use", use, kind) and _names(grant, "audience", audience, kind):
                        facts["use approved"] = False
                if named:
                    facts["decision"] = "no"
                    facts["cell form"] = None
            if kind == "embargo-lifted":
                facts["embargo"] = None
            if kind == "reconfirmed" and "form" in event:
                facts["latest form"] = event.get("form")
                facts["cell form"] = event.get("form")
            if kind == "transcript-approved":
                facts["transcript approved"] = transcript in (None, event.get("transcript_sha256"))
            if (
                kind == "use-approved"
                and title is not None
                and title == event.get("title")
                and _names(event, "use", use, kind)
                and _names(event, "audience", audience, kind)
            ):
                facts["use approved"] = True
    return facts


def _empty(facts: Json) -> None:
    facts["decision"] = None
    facts["from"] = "0000-00-00"
    facts["until"] = "9999-99-99"
    facts["cell form"] = None
    facts["use approved"] = False
    facts["transcript approved"] = False


def _names(holder: Json, name: str, wanted: str, kind: str) -> bool:
    value = holder.get(name, [])
    values: list[str] = [value] if isinstance(value, str) else value
    if not values:
        return kind in ("withdrawn", "narrowed")
    return wanted in values


def conditions(history: list[Json], use: str, medium: str, audience: str, day: str) -> list[str]:
    """What a permission of that day comes with: of the grant that filled the cell, and what narrowings added."""
    found: list[str] = []
    emptied = False
    for event in sorted((event for event in history if event["effective"] <= day), key=lambda e: e["effective"]):
        kind = event["event"]
        if kind == "refused" or (kind == "withdrawn" and not event.get("grants")):
            emptied = True
            continue
        emptied = emptied and kind != "given"
        for grant in event.get("grants", []):
            asked = [("use", use), ("medium", medium), ("audience", audience)]
            if not all(_names(grant, name, wanted, kind) for name, wanted in asked):
                continue
            said = grant.get("conditions", [])
            said = [said] if isinstance(said, str) else said
            if kind == "given" or (kind == "widened" and not emptied):
                found = list(said)
            elif kind == "narrowed":
                found += [text for text in said if text not in found]
    return found
