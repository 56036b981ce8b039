"""How fast text is looked through for what could identify someone, and how fast it is treated."""

from __future__ import annotations

from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.findings import findings
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.profiles import profile_for
from oralhistory.anonymise.redaction import Request, anonymise
from oralhistory.anonymise.register import Register
from oralhistory.model import Attribution, Audience, Testimony

from . import fictions
from .figures import Figure, Findings, least_seconds
from .place import Place

SIZE = 150_000
LEAST = 0.5
"""MB/s: an hour of speech, 50 KB, in a tenth of a second."""
COLLECTION = 100
LONG = 15_000
"""Words of a long interview."""
_LANGUAGES = {"en": "English", "he": "Hebrew", "ar": "Arabic"}


def measure(place: Place) -> Findings:
    """Megabytes are of UTF-8; of three runs the quickest."""
    del place
    figures: list[Figure] = []
    fictions.patterns()
    suggest_all(fictions.speech("en", 2_000), "en")  # lexicons are read once
    for language, said in _LANGUAGES.items():
        texts = fictions.speech(language, SIZE)
        took = least_seconds(lambda texts=texts, language=language: suggest_all(texts, language))
        figures.append(Figure(f"suggestions, {said}", _megabytes(texts) / took, "MB/s", LEAST, at_least=True))
    collection = {str(number): fictions.testimony(number, 8_000) for number in range(COLLECTION)}
    compiling: list[Register] = []
    took = least_seconds(lambda: compiling.append(Register.of(collection)))
    register = compiling[0]
    figures.append(Figure(f"compiling the register of {len(register.entities):,} entities", took, "s", 1))
    texts = [s.text for t in collection.values() if t.transcript for s in t.transcript.segments]
    register.find("a first text", testimony="0")
    took = least_seconds(lambda: register.find_all(texts, testimony="0"))
    figures.append(
        Figure("finding what the register knows", _megabytes(texts) / took, "MB/s", 2 * LEAST, at_least=True)
    )
    figures.append(_near(texts, register))
    figures.append(_redaction(collection, register))
    return Findings("Anonymising", figures, [f"The collection is {COLLECTION} testimonies in three languages."])


def _near(texts: list[str], register: Register) -> Figure:
    """What the review layer adds to a look through a long interview."""
    words, said = 0, list[str]()
    for text in texts:
        words += len(text.split())
        said.append(text)
        if words >= LONG:
            break
    known = register.find_all(said, testimony="0")
    register.find_near(said[:1], known[:1], testimony="0", language="en")  # libraries and names are made ready once
    took = least_seconds(lambda: register.find_near(said, known, testimony="0", language="en"))
    return Figure(f"what may be meant, in {words:,} words", took, "s", 1.5)


def _redaction(collection: dict[str, Testimony], register: Register) -> Figure:
    """Treating alone: the findings are worked out before."""
    labels = Labels(expected=COLLECTION)
    requests = [
        Request(
            testimony=testimony,
            owner=owner,
            register=register,
            findings=findings(testimony, register, owner, suggest_all),
            decisions={},
            profile=profile_for(Audience.PUBLIC),
            attribution=Attribution.PSEUDONYM,
            labels=labels,
        )
        for owner, testimony in list(collection.items())[:24]
    ]
    texts = [s.text for r in requests if r.testimony.transcript for s in r.testimony.transcript.segments]
    took = least_seconds(lambda: [anonymise(request) for request in requests])
    return Figure("treating what was found", _megabytes(texts) / took, "MB/s", LEAST, at_least=True)


def _megabytes(texts: list[str]) -> float:
    return sum(len(text.encode()) for text in texts) / 1e6
