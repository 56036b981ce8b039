"""One canary in every field of a record: whatever was agreed and whatever is kept, none is where it must not be.

Records, consents and profiles are drawn; every audience's package is made for real and searched byte by byte. What may
be there is worked out here from what was drawn, not asked of the program.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.findings import texts_sha256
from oralhistory.anonymise.register import Register
from oralhistory.importers.record import parse_record
from oralhistory.jobs import Job
from oralhistory.model import Attribution, Audience, Category, Medium, ReviewFinished, Treatment, Use
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.package import Place
from oralhistory.release.plan import plan_export, prepare
from oralhistory.release.request import Dossier, ExportRequest
from tests.drill.canaries import Canaries, Searcher
from tests.drill.material import prepare as bring

_NEVER_KEPT = {Category.CONTACT, Category.CODE}
FREE = {
    "title": Medium.METADATA,
    "keywords, first": Medium.METADATA,
    "keywords, second": Medium.METADATA,
    "content_warnings": Medium.METADATA,
    "summary": Medium.SUMMARY,
    "transcript, Latin": Medium.TRANSCRIPT,
    "transcript, Hebrew": Medium.TRANSCRIPT,
    "transcript, Arabic": Medium.TRANSCRIPT,
    "passages.paraphrase": Medium.TRANSCRIPT,
}
"""Words of texts that leave, if their medium may: nobody marked them as identifying."""
GUARDED = {
    "people.born": Category.DATE,
    "people.gender": Category.DEMOGRAPHIC,
    "people.occupation": Category.ROLE,
    "affiliations.organisation": Category.ORGANISATION,
    "affiliations.unit": Category.UNIT,
    "affiliations.rank": Category.RANK,
    "affiliations.role": Category.ROLE,
    "sessions.date": Category.DATE,
    "sessions.place": Category.PLACE,
    "coverage.places": Category.PLACE,
    "coverage.from": Category.DATE,
    "coverage.to": Category.DATE,
}
"""Columns that leave as they are only where the profile keeps their category. All other fields never leave."""


@dataclass(frozen=True)
class Drawn:
    """What one example agrees to and keeps."""

    media: frozenset[Medium]
    audiences: frozenset[Audience]
    attribution: Mapping[Audience, Attribution]
    profiles: Mapping[Audience, Mapping[Category, Treatment]]

    def may_show(self, place: str, audience: Audience) -> bool:
        if audience not in self.audiences:
            return False
        if place == "grants.conditions":
            return True
        if place == "people.name":
            return self.attribution[audience] is Attribution.REAL_NAME
        if place in FREE:
            return FREE[place] in self.media
        kept = place in GUARDED and self.profiles[audience][GUARDED[place]] is Treatment.KEEP
        return kept and Medium.METADATA in self.media

    def consent(self, given: dict[str, Any]) -> dict[str, Any]:
        """The drill's event with every canary in it, its grants and attribution as drawn, and no embargo."""
        grant = {
            "use": "publication",
            "medium": [medium.value for medium in self.media],
            "audience": [audience.value for audience in self.audiences],
            "decision": "yes",
            "conditions": given["grants"][0]["conditions"],
        }
        told = {audience.value: attribution.value for audience, attribution in self.attribution.items()}
        return {k: v for k, v in given.items() if k != "embargo"} | {"grants": [grant], "attribution": told}


def drawn() -> st.SearchStrategy[Drawn]:
    treatments = st.fixed_dictionaries(
        {
            c: st.sampled_from([t for t in Treatment if c not in _NEVER_KEPT or t is not Treatment.KEEP])
            for c in Category
        }
    )
    return st.builds(
        Drawn,
        media=st.frozensets(st.sampled_from([Medium.METADATA, Medium.SUMMARY]), max_size=2).map(
            lambda media: media | {Medium.TRANSCRIPT}
        ),
        audiences=st.frozensets(st.sampled_from(Audience), min_size=1),
        attribution=st.fixed_dictionaries({a: st.sampled_from(Attribution) for a in Audience}),
        profiles=st.fixed_dictionaries(dict.fromkeys(Audience, treatments)),
    )


@cache
def material(seed: int) -> tuple[dict[str, Any], Canaries]:
    """The drill's record with a canary in every field; without its files, which are not read here."""
    with tempfile.TemporaryDirectory() as folder:
        brought = bring(Path(folder) / "m", seed)
        record = json.loads(brought.record.read_text(encoding="utf-8"))
    record["anonymisation"].pop("profiles")
    return record, brought.canaries


@cache
def searcher(seed: int) -> Searcher:
    """For every canary in every disguise."""
    return Searcher(material(seed)[1].texts)


@settings(max_examples=6, deadline=None)
@given(drawn(), st.sampled_from(range(2)))
def test_no_canary_is_in_a_package_that_should_not_have_it(example: Drawn, seed: int) -> None:
    record, _ = material(seed)
    testimony = parse_record(record | {"consent": [example.consent(record["consent"][0])]})
    dossier = Dossier("T", "OH-1", testimony, finished=ReviewFinished(by="A", texts_sha256=texts_sha256(testimony)))
    rules = ReleaseRules(Register.of({"T": testimony}), example.profiles, frozenset())
    for audience in Audience:
        plan = plan_export([dossier], ExportRequest(Use.PUBLICATION, audience, date(2026, 11, 1)), rules)
        assert bool(plan.going) is (audience in example.audiences)
        if not plan.going:
            continue
        with tempfile.TemporaryDirectory() as folder:
            place = Place.at(Path(folder) / "p")
            outcome = prepare(plan, [dossier], {}, Path("/nowhere/a.vault")).run(place, Job())
            assert outcome.written is not None
            found = searcher(seed).in_folder(place.beside)
            assert [f for f in found if not example.may_show(f.place, audience)] == []
            assert "grants.conditions" in {f.place for f in found}, "the search finds what is there"
