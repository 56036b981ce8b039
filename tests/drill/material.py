"""What goes through the program in the drill: a record, files, events and decisions with a canary in every place.

Everything lies outside the places that are searched: what a person had before the program came is the person's.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.drill.canaries import Canaries


@dataclass(frozen=True)
class Material:
    """The files a person brings, and the words that person types."""

    folder: Path
    canaries: Canaries
    passphrase: str
    record: Path
    approval: Path
    lifting: Path
    decisions: Path
    attachment: Path

    @property
    def typed(self) -> dict[str, str]:
        """Everything given out so far."""
        return self.canaries.texts


def prepare(folder: Path, seed: int) -> Material:
    """Write it all into ``folder``, which does not exist yet."""
    canaries = Canaries(seed)
    folder.mkdir()
    passphrase = canaries.word("passphrase", "Latin") + " six quiet herons"
    names = {place: canaries.word(f"file name of the {place}") for place in ("recording", "scan", "paper", "film")}
    recording, scan, paper = f"{names['recording']}.bin", f"{names['scan']}.png", f"{names['paper']}.pdf"
    for name, place, size in ((recording, "recording", 3_000), (scan, "scan", 130_000), (paper, "paper", 900)):
        (folder / name).write_bytes(canaries.word(f"bytes of the {place}").encode() * 3 + bytes(size))
    attachment = folder / f"{names['film']}.bin"
    attachment.write_bytes(bytes(200_000) + canaries.word("bytes of the film").encode("utf-16-le"))
    record = folder / f"{canaries.word('file name of the record')}.json"
    record.write_text(json.dumps(_record(canaries, recording, scan), ensure_ascii=False), encoding="utf-8")
    event = folder / f"{canaries.word('file name of the event')}.json"
    event.write_text(json.dumps(_approval(canaries, paper), ensure_ascii=False), encoding="utf-8")
    lifting = folder / "lifting.json"
    lifting.write_text(json.dumps(_lifted(canaries), ensure_ascii=False), encoding="utf-8")
    decisions = folder / "decisions.json"
    decided = {
        "text": canaries.texts["people.name"],
        "category": "person",
        "treatment": "mask",
        "replacement": canaries.word("decisions.replacement"),
        "reason": canaries.word("decisions.reason"),
    }
    decisions.write_text(json.dumps([decided], ensure_ascii=False), encoding="utf-8")
    return Material(folder, canaries, passphrase, record, event, lifting, decisions, attachment)


WINDOW_FIELDS = (
    "title",
    "narrator",
    "Address",
    "Occupation",
    "transcript, Latin",
    "transcript, Hebrew",
    "transcript, Arabic",
    "others present",
    "consent notes",
    "reviewer",
    "search",
    "publication",
    "recipient",
    "fault",
    "draft",
)


def words_to_type(material: Material, packages: Path, backups: Path) -> Path:
    """What the person at the window types, one canary for each field, as a file for that process."""
    words = {
        "passphrase": material.passphrase,
        "title": material.canaries.texts["title"],
        "path of the attachment": str(material.attachment),
        "path of the packages": str(packages),
        "path of the backups": str(backups),
    }
    for field in WINDOW_FIELDS:
        script = field.removeprefix("transcript, ") if field.startswith("transcript") else None
        words[f"window: {field}"] = material.canaries.word(f"window: {field}", script)
    file = material.folder / "words.json"
    file.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    return file


def _record(canaries: Canaries, recording: str, scan: str) -> dict[str, Any]:
    """A whole record: each of its fields is there, and each that takes free words holds a canary."""
    w = canaries.word
    narrator = {
        "id": w("people.id", "Latin"),
        "role": "narrator",
        "name": w("people.name"),
        "aliases": [w("people.aliases, first"), w("people.aliases, second"), w("people.aliases, third")],
        "born": canaries.is_at("people.born", "1931-07-19"),
        "gender": w("people.gender"),
        "phones": [canaries.number("people.phones", "+999")],
        "emails": [w("people.emails", "Latin").lower() + "@example.org"],
        "address": f"8 {w('people.address')} street",
        "id_numbers": [canaries.number("people.id_numbers", "QX-")],
        "occupation": w("people.occupation"),
        "affiliations": [
            {
                "organisation": w("affiliations.organisation"),
                "unit": w("affiliations.unit"),
                "rank": w("affiliations.rank"),
                "role": w("affiliations.role"),
                "from": canaries.is_at("affiliations.from", "1952-03-11"),
                "to": canaries.is_at("affiliations.to", "1957-11-23"),
            }
        ],
        "relation": w("people.relation"),
    }
    segments = [
        {
            "speaker": narrator["id"],
            "start": 0,
            "end": 9.5,
            "text": f"They called me {w('transcript, Latin', 'Latin')}.",
        },
        {"text": f"זה היה {w('transcript, Hebrew', 'Hebrew')} בלילה, {narrator['name']}"},
        {"text": f"كان هذا {w('transcript, Arabic', 'Arabic')} في الليل"},
    ]
    return {
        "format": "oralhistory-testimony",
        "version": 1,
        "accession": w("accession", "Latin"),
        "title": f"A winter with {w('title')}",
        "summary": f"Of {w('summary')} and others.",
        "language": "he",
        "keywords": [w("keywords, first"), w("keywords, second")],
        "content_warnings": [w("content_warnings")],
        "custom": {w("custom, key"): w("custom, value"), "deep": {"deeper": [w("custom, deep")]}},
        "people": [narrator, {"id": "i1", "role": "interviewer", "name": w("people.name of the interviewer")}],
        "sessions": [
            {
                "date": canaries.is_at("sessions.date", "2024-02-17"),
                "place": w("sessions.place"),
                "language": "he",
                "medium": "audio",
                "duration_s": 61,
                "present": ["i1"],
                "notes": w("sessions.notes"),
            }
        ],
        "coverage": {
            "places": [w("coverage.places")],
            "from": canaries.is_at("coverage.from", "1966-08-05"),
            "to": canaries.is_at("coverage.to", "1967-09-13"),
            "events": [w("coverage.events")],
        },
        "transcript": {"language": "he", "kind": "verbatim", "segments": segments},
        "recordings": [{"path": recording, "medium": "document"}],
        "consent": [_given(canaries, scan)],
        "anonymisation": {
            "profiles": {"public": {"rank": "generalise"}},
            "terms": [
                {
                    "text": w("terms.text"),
                    "category": "place",
                    "variants": [w("terms.variants")],
                    "replacement": w("terms.replacement"),
                }
            ],
            "passages": [
                {"segment": 0, "start": 0, "end": 4, "rule": "withhold", "audiences": ["public"], "check": False},
                {
                    "segment": 1,
                    "start": 0,
                    "end": 3,
                    "rule": "paraphrase",
                    "paraphrase": w("passages.paraphrase"),
                    "group": w("passages.group"),
                    "note": w("passages.note"),
                },
                {
                    "segment": 2,
                    "start": 0,
                    "end": 3,
                    "rule": "until",
                    "until": canaries.is_at("passages.until", "2024-03-03"),
                    "opened": canaries.is_at("passages.opened", "2024-03-05"),
                    "opened_by": w("passages.opened_by"),
                },
            ],
        },
    }


def _given(canaries: Canaries, scan: str) -> dict[str, Any]:
    w = canaries.word
    return {
        "event": "given",
        "effective": canaries.is_at("consent.effective", "2024-02-18"),
        "form": {"id": w("form.id"), "version": w("form.version"), "language": "he", "stage": "after"},
        "evidence": {"kind": "signature-paper", "path": scan},
        "obtained_by": w("consent.obtained_by"),
        "interpreter": w("consent.interpreter"),
        "others_present": [w("consent.others_present")],
        "explained": [w("consent.explained")],
        "notes": w("consent.notes"),
        "grants": [
            {
                "use": ["research", "publication"],
                "medium": ["metadata", "summary", "transcript"],
                "audience": ["public", "researcher"],
                "decision": "yes",
                "conditions": w("grants.conditions"),
                "from": canaries.is_at("grants.from", "2024-02-19"),
                "until": canaries.is_at("grants.until", "2099-10-07"),
            }
        ],
        "attribution": {"public": "pseudonym"},
        "embargo": {"event": w("embargo.event"), "lifted_by": w("embargo.lifted_by")},
        "review_required": False,
        "review_until": canaries.is_at("consent.review_until", "2024-05-06"),
        "interpreter_undertaking": True,
        "proxy": {
            "name": w("proxy.name"),
            "reason": "minor",
            "relation": w("proxy.relation"),
            "assent": True,
            "until": canaries.is_at("proxy.until", "2098-03-14"),
        },
        "capacity": {
            "understood": True,
            "pressure": False,
            "concerns": w("capacity.concerns"),
            "assessed_by": w("capacity.assessed_by"),
        },
        "recontact": {
            "channel": w("recontact.channel"),
            "address": w("recontact.address"),
            "times": w("recontact.times"),
            "alias": w("recontact.alias"),
            "never_leave_message": True,
            "until": canaries.is_at("recontact.until", "2097-08-21"),
        },
        "retention": {
            "until": canaries.is_at("retention.until", "2096-11-29"),
            "then": "review",
            "after_death": "ask-heirs",
            "heirs": w("retention.heirs"),
        },
        "rights": {"copyright": "narrator", "deed_of_gift": True, "terms": w("rights.terms")},
        "third_parties": [
            {
                "person": w("third_parties.person"),
                "consent": "refused",
                "rule": "mask",
                "notes": w("third_parties.notes"),
            }
        ],
        "code_word": w("consent.code_word"),
        "copy_left": True,
    }


def _approval(canaries: Canaries, paper: str) -> dict[str, Any]:
    w = canaries.word
    return {
        "event": "use-approved",
        "effective": canaries.is_at("approval.effective", "2024-05-21"),
        "title": w("approval.title"),
        "use": "publication",
        "audience": "public",
        "evidence": {"kind": "attestation", "path": paper},
        "obtained_by": w("approval.obtained_by"),
        "notes": w("approval.notes"),
    }


def _lifted(canaries: Canaries) -> dict[str, Any]:
    """The event after which a package may be made."""
    return {"event": "embargo-lifted", "effective": "2024-06-01", "notes": canaries.word("lifting.notes")}
