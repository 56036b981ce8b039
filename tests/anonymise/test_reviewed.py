"""Who read exactly what stands now; after an edit only what changed is open, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.findings import texts_of
from oralhistory.anonymise.mentions import Mentions, group_of_mention
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.reviewed import finishing, is_reviewed, readers, text_prints, unread
from oralhistory.model import (
    Anonymisation,
    Passage,
    ReviewFinished,
    Segment,
    Testimony,
    TextField,
    TextPlace,
    Transcript,
    Treatment,
)
from oralhistory.release.request import Dossier
from oralhistory.use_cases.reviewing import Review, accepted, open_review, renewed

OWNER, REGISTER = "T", Register(())
NAMES = ["Ada Thornquist", "Mallin Orrey", "4 May 1987", "forty soldiers", "נועה ברושי", "Brask Hollow"]
UNIQUE = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"]


def line(number: int) -> str:
    name = NAMES[number % len(NAMES)]
    return f"Then {name} came along the {UNIQUE[number]} way, and {NAMES[(number + 1) % len(NAMES)]} went."


def told(texts: list[str]) -> Testimony:
    segments = tuple(Segment(text=text, speaker=f"p{number % 2}") for number, text in enumerate(texts))
    return Testimony(title="Ada Thornquist speaks", transcript=Transcript(language="en", segments=segments))


def finished(made: Testimony) -> Dossier:
    """Every finding decided, and the review finished."""
    empty = open_review(Dossier(OWNER, "A", made), REGISTER)
    decisions = {group: accepted(empty, group, "Noa") for group in empty.open}
    return Dossier(OWNER, "A", made, decisions=decisions, finished=finishing(made, decisions, "Noa"))


def after(dossier: Dossier, changed: Testimony) -> Review:
    return open_review(replace(dossier, testimony=changed), REGISTER)


def open_findings(review: Review) -> set[tuple[TextPlace, int]]:
    return {(f.place, f.start) for f in review.findings if not review.finished and review.standing.is_open(f)}


Line = tuple[Segment, bool]
"""A segment, and whether somebody changed it."""
Edit = Callable[[list[Line], int, int], list[Line]]


def written_into(lines: list[Line], at: int, chance: int) -> list[Line]:
    segment = lines[at][0]
    cut = chance % (len(segment.text) + 1)
    text = f"{segment.text[:cut]} edit{chance} {segment.text[cut:]}"
    return [*lines[:at], (replace(segment, text=text), True), *lines[at + 1 :]]


def put_in(lines: list[Line], at: int, chance: int) -> list[Line]:
    new = Segment(text=f"{NAMES[chance % len(NAMES)]} came again, new{chance}.")
    return [*lines[:at], (new, True), *lines[at:]]


def taken_out(lines: list[Line], at: int, chance: int) -> list[Line]:
    del chance
    return [*lines[:at], *lines[at + 1 :]] if len(lines) > 1 else lines


def moved(lines: list[Line], at: int, chance: int) -> list[Line]:
    rest = [*lines[:at], *lines[at + 1 :]]
    to = chance % (len(rest) + 1)
    return [*rest[:to], lines[at], *rest[to:]]


def split(lines: list[Line], at: int, chance: int) -> list[Line]:
    segment = lines[at][0]
    cut = 1 + chance % max(1, len(segment.text) - 1)
    parts = (segment.text[:cut], segment.text[cut:])
    if not all(parts):
        return lines
    return [*lines[:at], *((replace(segment, text=part), True) for part in parts), *lines[at + 1 :]]


def said_by_another(lines: list[Line], at: int, chance: int) -> list[Line]:
    changed = replace(lines[at][0], speaker=f"q{chance}")
    return [*lines[:at], (changed, True), *lines[at + 1 :]]


def timed(lines: list[Line], at: int, chance: int) -> list[Line]:
    """No other text: when it is heard tells a reader nothing new."""
    return [*lines[:at], (replace(lines[at][0], start=float(chance)), lines[at][1]), *lines[at + 1 :]]


EDITS: tuple[Edit, ...] = (written_into, put_in, taken_out, moved, split, said_by_another, timed)


@given(
    st.integers(1, 8),
    st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 20), st.integers(0, 5000)), max_size=6),
)
@settings(max_examples=120, deadline=None)
def test_after_any_edits_exactly_what_changed_is_open(count: int, edits: list[tuple[Edit, int, int]]) -> None:
    made = told([line(number) for number in range(count)])
    dossier = finished(made)
    assert not after(dossier, made).open and after(dossier, made).finished
    assert made.transcript is not None
    lines: list[Line] = [(segment, False) for segment in made.transcript.segments]
    for edit, at, chance in edits:
        lines = edit(lines, at % len(lines), chance)
    changed = replace(made, transcript=replace(made.transcript, segments=tuple(segment for segment, _ in lines)))
    review = after(dossier, changed)
    touched = {TextPlace(TextField.SEGMENT, number) for number, (_, edited) in enumerate(lines) if edited}
    here = {(f.place, f.start) for f in review.findings}
    assert open_findings(review) == {(place, start) for place, start in here if place in touched}
    same = [segment.text for segment, _ in lines] == [segment.text for segment in made.transcript.segments]
    assert review.finished == (same and not touched)
    # Whoever looks at the open ones and says "still so" is done, and nothing decided before was lost.
    again = {group: accepted(review, group, "Ruth") for group in review.open}
    for group, decision in again.items():
        before = dossier.decisions.get(group)
        assert before is None or (decision.treatment, decision.replacement) == (before.treatment, before.replacement)
    kept = {**dossier.decisions, **again}
    now = replace(review.dossier, decisions=kept, decided_since=frozenset(again))
    assert renewed(review, now).open == ()
    done = replace(now, finished=finishing(changed, kept, "Ruth"), decided_since=frozenset())
    assert renewed(review, done).finished


def test_equal_texts_count_as_often_as_they_were_read() -> None:
    made = told(["Yes, Ada Thornquist.", "No."])
    dossier = finished(made)
    assert made.transcript is not None
    first = made.transcript.segments[0]
    twice = replace(made, transcript=replace(made.transcript, segments=(first, first, made.transcript.segments[1])))
    assert len(open_findings(after(dossier, twice))) == 1


def test_a_passage_opens_the_text_it_stands_in_again() -> None:
    made = told([line(0), line(1)])
    dossier = finished(made)
    marked = replace(made, anonymisation=Anonymisation(passages=(Passage(segment=1, start=0, end=4),)))
    assert {place.index for place, _ in open_findings(after(dossier, marked))} == {1}
    assert len(set(text_prints(made)) - set(text_prints(marked))) == 1


def test_what_was_decided_or_taken_back_since_is_known() -> None:
    dossier = finished(told([line(0), line(1)]))
    group = next(iter(dossier.decisions))
    fewer = {g: d for g, d in dossier.decisions.items() if g != group}
    review = open_review(replace(dossier, decisions=fewer, decided_since=frozenset({group})), REGISTER)
    assert review.open == (group,) and not review.finished


def test_a_review_finished_before_prints_were_kept_holds_for_its_texts_alone() -> None:
    made = told([line(0)])
    dossier = finished(made)
    assert dossier.finished is not None
    old = ReviewFinished(by="Noa", texts_sha256=dossier.finished.texts_sha256)
    assert open_review(replace(dossier, finished=old, decisions={}), REGISTER).finished
    assert unread(made, old) is None
    changed = told([line(1)])
    assert after(replace(dossier, finished=old), changed).open  # nobody knows what was read: what is undecided is open


# ---- who has read it -----------------------------------------------------------------------------------------


def test_two_persons_must_read_the_same_texts_with_the_same_decisions() -> None:
    made = told([line(0)])
    dossier = finished(made)
    first = dossier.finished
    assert first is not None
    second = replace(first, by="  ruth  Amsel ")
    assert not is_reviewed(made, [first], dossier.decisions, 2)
    assert not is_reviewed(made, [first, replace(first, by="NOA")], dossier.decisions, 2)
    assert is_reviewed(made, [first, second], dossier.decisions, 2)
    assert readers(made, [first, second, replace(second, by="Ruth Amsel")], dossier.decisions) == ("Noa", second.by)
    group, decision = next(iter(dossier.decisions.items()))
    other = {**dossier.decisions, group: replace(decision, treatment=Treatment.KEEP, reason="known")}
    assert not is_reviewed(made, [first, second], other, 1)
    same = {**dossier.decisions, group: replace(decision, by="somebody else")}
    assert is_reviewed(made, [first, second], same, 2)


def test_a_passage_to_be_checked_keeps_everything_here() -> None:
    made = told([line(0)])
    dossier = finished(made)
    assert dossier.finished is not None
    doubtful = replace(made, anonymisation=Anonymisation(passages=(Passage(segment=0, start=0, end=4, check=True),)))
    mark = finishing(doubtful, dossier.decisions, "Noa")
    assert not is_reviewed(doubtful, [mark], dossier.decisions)


# ---- one mention ---------------------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(["Ada came.", "Ada went, and Ada saw.", "Nobody."]), min_size=1, max_size=6))
def test_every_mention_has_a_name_of_its_own_that_survives_moves(texts: list[str]) -> None:
    made = texts_of(told(texts))
    mentions = Mentions(made)
    names = [mentions.name("person:ada", place, text.find("Ada")) for place, text in made if "Ada" in text]
    assert len(set(names)) == len(names)
    assert {group_of_mention(name) for name in names} <= {"person:ada"}
    back = Mentions(texts_of(told(texts[::-1])))
    places = [place for place, text in texts_of(told(texts[::-1])) if "Ada" in text]
    assert {back.name("person:ada", place, 0)[:43] for place in places} == {
        mentions.name("person:ada", place, 0)[:43] for place, text in made if "Ada" in text
    }


def test_the_name_of_a_group_is_no_mention() -> None:
    for group in ("person:ada brook", "contact:ada@example.org", "T/person/n1", "contact:@" + "a" * 32):
        assert group_of_mention(group) is None


def test_one_person_cannot_read_twice_under_another_spelling() -> None:
    made = told([line(0)])
    spellings = [
        "Noa Levi",
        "noa  levi ",
        "NOA LEVI",
        "Noa\u00a0Levi",
        "No\u200ba Levi",
        "\u202aNoa Levi\u202c",
        "Noä Levi",
    ]
    marks = [finishing(made, {}, by) for by in spellings]
    assert readers(made, marks, {}) == ("Noa Levi",)
    assert not is_reviewed(made, marks, {}, 2)
    assert is_reviewed(made, [*marks, finishing(made, {}, "Noam Levi")], {}, 2)
    hebrew = [finishing(made, {}, by) for by in ("נועה לוי", "נוֹעָה לֵוִי", "\u200fנועה לוי")]
    assert len(readers(made, hebrew, {})) == 1
