"""The sentence that answers a search, one testimony at a glance, what needs a person, and counts under filters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from oralhistory.consent import Standing
from oralhistory.model import (
    Audience,
    ConsentEvent,
    Decision,
    Embargo,
    EventKind,
    Grant,
    Medium,
    Person,
    Role,
    Segment,
    Testimony,
    Transcript,
    Use,
)
from oralhistory.storage import KdfCost, LibraryQuery, Vault
from oralhistory.use_cases.browsing import found_sentence, glance, needs, new_testimony, recent
from oralhistory.workspace import Workspace

TODAY = date(2026, 5, 4)
EVERYTHING = Grant(use=tuple(Use), medium=tuple(Medium), audience=(Audience.PUBLIC,), decision=Decision.YES)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    vault, _ = Vault.create(tmp_path / "browsing.vault", "six quiet herons", cost=KdfCost.FLOOR)
    made = Workspace(vault, by="Noa Levi", today=lambda: TODAY)
    yield made
    made.close()


def _testimony(title: str, *said: str, consent: tuple[ConsentEvent, ...] = ()) -> Testimony:
    segments = tuple(Segment(text=text, speaker="p1" if number % 2 else "p2") for number, text in enumerate(said))
    people = (
        Person(id="p1", role=Role.NARRATOR, name="Maren Oakhollow"),
        Person(id="p2", role=Role.INTERVIEWER, name="Ruth Calder"),
    )
    return Testimony(
        title=title, language="en", people=people, transcript=Transcript(segments=segments), consent=consent
    )


def _given(embargo: Embargo | None = None) -> ConsentEvent:
    return ConsentEvent(event=EventKind.GIVEN, effective="2026-01-01", grants=(EVERYTHING,), embargo=embargo)


def test_the_sentence_found_has_its_speaker(workspace: Workspace) -> None:
    long = "We waited a long while by the water before anyone came, and then the ferryman lit his lantern for us."
    id = workspace.add(_testimony("Crossing", "What did you see?", long)).id
    workspace.vault.search.refresh()
    found = found_sentence(workspace, id, "lantern")
    assert found is not None
    assert found.speaker is not None
    assert found.speaker.name == "Maren Oakhollow"
    assert found.text.index("lantern") < 40  # a narrow line still shows it
    asked = found_sentence(workspace, id, "see")
    assert asked is not None
    assert asked.speaker is not None
    assert asked.speaker.role is Role.INTERVIEWER
    title = found_sentence(workspace, id, "crossing")
    assert title is not None
    assert (title.text, title.speaker) == ("Crossing", None)
    assert found_sentence(workspace, id, "absent") is None
    assert found_sentence(workspace, "gone", "lantern") is None


def test_needs_count_each_kind(workspace: Workspace) -> None:
    workspace.add(_testimony("No consent", "word"))
    workspace.add(new_testimony("Draft", "", "en"))
    workspace.add(_testimony("Open", "word", consent=(_given(),)))
    late = workspace.add(_testimony("Reached", "word", consent=(_given(Embargo(until="2026-05-04")),))).id
    workspace.add(_testimony("Waiting", "word", consent=(_given(Embargo(until="2026-05-05")),)))
    workspace.add(_testimony("By event", "word", consent=(_given(Embargo(until="2026-01-01", event="her death")),)))
    found = needs(workspace)
    assert (found.testimonies, found.no_consent, found.drafts, found.to_review) == (6, 2, 1, 4)
    assert found.reached == {late}
    assert found.count == 2 + 4 + 1
    assert found.packages == 0


def test_a_glance_says_whether_the_embargo_reached_its_day(workspace: Workspace) -> None:
    reached = workspace.add(_testimony("Reached", "word", consent=(_given(Embargo(until="2026-05-04")),))).id
    waits = workspace.add(_testimony("Waits", "word", consent=(_given(Embargo(until="2026-05-05")),))).id
    free = workspace.add(_testimony("Free", "word", consent=(_given(),))).id
    seen = {id: glance(workspace, id) for id in (reached, waits, free)}
    said = {id: (each.embargo_until, each.embargo_reached) for id, each in seen.items() if each is not None}
    assert said == {
        reached: (date(2026, 5, 4), True),
        waits: (date(2026, 5, 5), False),
        free: (None, False),
    }
    assert seen[free] is not None
    assert seen[free].standings[Audience.PUBLIC] is Standing.OPEN
    assert seen[free].testimony.transcript is None
    assert glance(workspace, "gone") is None


def test_chips_do_not_count_an_approval_of_other_words(workspace: Workspace) -> None:
    given = ConsentEvent(event=EventKind.GIVEN, effective="2026-01-01", grants=(EVERYTHING,), review_required=True)
    testimony = _testimony("Approved", "first words", consent=(given,))
    stored = workspace.add(testimony)
    workspace.record_consent(stored.id, ConsentEvent(event=EventKind.TRANSCRIPT_APPROVED, effective="2026-01-02"))
    assert workspace.standings_of([stored.id])[stored.id][Audience.PUBLIC] is Standing.OPEN
    changed = _testimony("Approved", "other words")
    workspace.save(stored.id, changed, expected_revision=workspace.get(stored.id).revision)
    assert workspace.standings_of([stored.id])[stored.id][Audience.PUBLIC] is Standing.UNAPPROVED


def test_facets_count_what_choosing_a_value_would_find(workspace: Workspace) -> None:
    for title, language, consent in (("a", "en", ()), ("b", "he", ()), ("c", "he", (_given(),))):
        made = _testimony(title, "word", consent=consent)
        workspace.add(Testimony(**{**vars(made), "language": language}))
    query = LibraryQuery(language=frozenset({"he"}), consent_state=frozenset({"unknown"}))
    found = workspace.facets(query)
    assert found.total == len(workspace.ids(query)) == 1
    assert found.language == {"en": 1, "he": 1}  # with the consent asked for, in any language
    assert found.consent_state == {"open": 1, "unknown": 1}  # in Hebrew, whatever the consent
    assert found.interviewer == {"Ruth Calder": 1}
    assert workspace.facets(LibraryQuery(search="b")).total == 1
    assert workspace.facets().total == 3


def test_the_latest_come_first(workspace: Workspace) -> None:
    ids = [workspace.add(_testimony(str(number), "word")).id for number in range(4)]
    assert {row.id for row in recent(workspace, 10)} == set(ids)
    assert len(recent(workspace, 2)) == 2


def test_a_new_testimony_holds_only_what_was_said() -> None:
    bare = new_testimony("", "Maren Oakhollow", "he")
    assert (bare.title, bare.language) == (None, "he")
    assert [(p.role, p.name) for p in bare.people] == [(Role.NARRATOR, "Maren Oakhollow")]
    assert new_testimony("Only a title", "", "en").people == ()
