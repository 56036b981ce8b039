"""Hypothesis strategies for whole records as the contract allows them, to be used by every room's tests.

``records()`` draws the JSON form, with single values where a list may stand and empty lists where a key may be
absent; ``testimonies()`` draws the same as :class:`~oralhistory.model.Testimony`.
"""

from __future__ import annotations

import string
from datetime import date
from typing import Any

from hypothesis import strategies as st

from oralhistory.model import (
    AfterDeath,
    AfterRetention,
    Attribution,
    Audience,
    Category,
    Copyright,
    Decision,
    EventKind,
    EvidenceKind,
    Medium,
    PassageRule,
    ProxyReason,
    Role,
    Stage,
    Testimony,
    ThirdPartyConsent,
    ThirdPartyRule,
    TranscriptKind,
    Treatment,
    Use,
)

HEBREW = "אבגדהוזחטיכלמנסעפצקרשתםןףץ"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةى"
MARKS = "\u05b0\u05b7\u05bc\u064b\u064e\u0651\u0640\u200f\u202b\u00ad"
_SIGNS = string.ascii_letters + string.digits + " .,'\"-\n\t" + HEBREW + ARABIC + MARKS + "éßŒ𝒜😀"


def texts(max_size: int = 24) -> st.SearchStrategy[str]:
    """Text in Latin, Hebrew and Arabic script with marks, or anything at all but half characters."""
    anything = st.text(st.characters(exclude_categories=("Cs",)), max_size=max_size)
    return st.one_of(st.text(st.sampled_from(_SIGNS), max_size=max_size), anything)


def names() -> st.SearchStrategy[str]:
    """A fictional name."""
    return st.sampled_from(
        ["Daniel Aronov", "Miriam Castellan", "דָּנִיאֵל ארונוב", "يوسف حدّاد", "Noa Weissberg", "O’Hare", "Zoë Żak"]
    )


def days() -> st.SearchStrategy[str]:
    """An ISO day."""
    return st.dates(date(1990, 1, 1), date(2040, 12, 31)).map(date.isoformat)


def edtf() -> st.SearchStrategy[str]:
    """An EDTF date: a day, a month, a year, or an uncertain one."""
    return st.one_of(
        days(), days().map(lambda d: d[:7]), days().map(lambda d: d[:4]), days().map(lambda d: d[:4] + "~")
    )


def lists(of: st.SearchStrategy[Any], max_size: int = 3) -> st.SearchStrategy[list[Any]]:
    """A short list, often empty."""
    return st.lists(of, max_size=max_size)


def one_or_many(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A single value, or a list of them."""
    return st.one_of(of, lists(of))


def objects(
    required: dict[str, st.SearchStrategy[Any]] | None = None, **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    """A JSON object in which every optional key may be absent. A trailing ``_`` of a name is dropped."""
    return st.fixed_dictionaries(
        required or {}, optional={name.removesuffix("_"): value for name, value in optional.items()}
    )


def seconds() -> st.SearchStrategy[int | float]:
    """A time in a recording."""
    return st.one_of(st.integers(0, 20_000), st.floats(0, 20_000, allow_nan=False))


def affiliations() -> st.SearchStrategy[dict[str, Any]]:
    return objects(organisation=texts(), unit=texts(), rank=texts(), role=texts(), from_=edtf(), to=edtf())


def people(id: str, role: st.SearchStrategy[Role]) -> st.SearchStrategy[dict[str, Any]]:
    return objects(
        {"id": st.just(id), "role": role.map(str)},
        name=names(),
        aliases=lists(names()),
        born=edtf(),
        gender=texts(8),
        phones=lists(st.sampled_from(["+44 7700 900123", "050-5550123"])),
        emails=lists(st.just("someone@example.org")),
        address=texts(),
        id_numbers=lists(st.just("AB-204481")),
        occupation=texts(),
        affiliations=lists(affiliations(), 2),
        relation=texts(),
    )


def grants() -> st.SearchStrategy[dict[str, Any]]:
    return objects(
        use=one_or_many(st.sampled_from(Use).map(str)),
        medium=one_or_many(st.sampled_from(Medium).map(str)),
        audience=one_or_many(st.sampled_from(Audience).map(str)),
        decision=st.sampled_from(Decision).map(str),
        conditions=one_or_many(texts()),
        from_=days(),
        until=days(),
    )


def consent_events() -> st.SearchStrategy[dict[str, Any]]:
    """One consent event in its JSON form."""
    form = objects({"id": texts(8)}, version=texts(4), language=st.just("he"), stage=st.sampled_from(Stage).map(str))
    evidence = objects({"kind": st.sampled_from(EvidenceKind).map(str)}, path=texts())
    attribution = st.dictionaries(st.sampled_from(Audience).map(str), st.sampled_from(Attribution).map(str), max_size=3)
    return objects(
        {"event": st.sampled_from(EventKind).map(str), "effective": days()},
        form=form,
        evidence=evidence,
        obtained_by=st.just("i1"),
        interpreter=texts(),
        others_present=st.one_of(st.booleans(), texts(), lists(texts())),
        explained=one_or_many(texts()),
        notes=texts(),
        grants=lists(grants()),
        attribution=attribution,
        embargo=objects(until=days(), event=texts(), indefinite=st.booleans(), lifted_by=one_or_many(texts())),
        review_required=st.booleans(),
        review_until=days(),
        interpreter_undertaking=st.booleans(),
        proxy=objects(
            {"name": texts(), "reason": st.sampled_from(ProxyReason).map(str)},
            relation=texts(),
            assent=st.booleans(),
            until=days(),
        ),
        capacity=objects(understood=st.booleans(), pressure=st.booleans(), concerns=texts(), assessed_by=texts()),
        recontact=objects(
            channel=texts(),
            address=texts(),
            times=texts(),
            alias=texts(),
            never_leave_message=st.booleans(),
            until=days(),
        ),
        retention=objects(
            until=days(),
            then=st.sampled_from(AfterRetention).map(str),
            after_death=st.sampled_from(AfterDeath).map(str),
            heirs=texts(),
        ),
        rights=objects({"copyright": st.sampled_from(Copyright).map(str)}, deed_of_gift=st.booleans(), terms=texts()),
        third_parties=lists(
            objects(
                {"person": texts()},
                consent=st.sampled_from(ThirdPartyConsent).map(str),
                rule=st.sampled_from(ThirdPartyRule).map(str),
                notes=texts(),
            )
        ),
        code_word=texts(),
        copy_left=st.booleans(),
        title=texts(),
        use=one_or_many(st.sampled_from(Use).map(str)),
        audience=one_or_many(st.sampled_from(Audience).map(str)),
    )


def transcripts() -> st.SearchStrategy[dict[str, Any]]:
    segment = objects({"text": texts(80)}, speaker=st.sampled_from(["n1", "p1"]), start=seconds(), end=seconds())
    return objects(
        language=st.sampled_from(["en", "he", "ar"]),
        kind=st.sampled_from(TranscriptKind).map(str),
        segments=lists(segment, 4),
    )


def anonymisations() -> st.SearchStrategy[dict[str, Any]]:
    profile = st.dictionaries(st.sampled_from(Category).map(str), st.sampled_from(Treatment).map(str), max_size=3)
    term = objects(
        {"text": texts()}, category=st.sampled_from(Category).map(str), variants=lists(texts()), replacement=texts()
    )
    passage = objects(
        {"segment": st.integers(0, 3), "start": st.integers(0, 5), "end": st.integers(5, 80)},
        rule=st.sampled_from(PassageRule).map(str),
        audiences=lists(st.sampled_from(Audience).map(str)),
        until=days(),
        opened=days(),
        opened_by=texts(),
        paraphrase=texts(),
        group=texts(3),
        note=texts(),
        check=st.booleans(),
    )
    return objects(
        profiles=st.dictionaries(st.sampled_from(Audience).map(str), profile, max_size=2),
        terms=lists(term, 2),
        passages=lists(passage, 2),
    )


def _plain_json() -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), st.booleans(), st.integers(-9, 9), texts(), lists(texts()))


@st.composite
def records(draw: st.DrawFn) -> dict[str, Any]:
    """A whole record in its JSON form: one narrator, perhaps others, perhaps everything else."""
    cast = [draw(people("n1", st.just(Role.NARRATOR)))]
    if draw(st.booleans()):
        cast.append(draw(people("p1", st.sampled_from(Role))))
    session = objects(
        date=edtf(),
        place=texts(),
        language=st.just("ar"),
        medium=st.sampled_from(Medium).map(str),
        duration_s=seconds(),
        present=lists(st.just("n1")),
        notes=texts(),
    )
    optional = objects(
        title=texts(),
        summary=texts(60),
        language=st.sampled_from(["en", "he", "ar", "en-GB"]),
        keywords=lists(texts()),
        content_warnings=lists(texts()),
        custom=st.dictionaries(texts(8), _plain_json(), max_size=3),
        sessions=lists(session, 2),
        coverage=objects(places=lists(texts()), from_=edtf(), to=edtf(), events=lists(texts())),
        transcript=transcripts(),
        recordings=lists(objects({"path": texts()}, medium=st.sampled_from(Medium).map(str)), 2),
        consent=lists(consent_events()),
        anonymisation=anonymisations(),
    )
    return {"format": "oralhistory-testimony", "version": 1, "people": cast, **draw(optional)}


def testimonies() -> st.SearchStrategy[Testimony]:
    """A whole record as the model has it."""
    return records().map(Testimony.from_json)
