"""A look searches the texts once, and again only when what it would find may be another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from oralhistory.anonymise.detect import Suggestion
from oralhistory.anonymise.findings import texts_of
from oralhistory.anonymise.mentions import Mentions
from oralhistory.anonymise.recognisers.detector import Detector
from oralhistory.anonymise.register import Register, register_of
from oralhistory.model import Category, FindingDecision, Treatment
from oralhistory.release.looking import look_through
from oralhistory.release.request import Dossier
from oralhistory.use_cases.previewing import Search
from tests.release.test_second_reader import record


class Counting(Detector):
    """The program's rules, and how often they were asked."""

    asked = 0

    def __call__(self, texts: Sequence[str], language: str | None) -> list[list[Suggestion]]:
        self.asked += 1
        return super().__call__(texts, language)


def decided(group: str, text: str) -> FindingDecision:
    return FindingDecision(group=group, text=text, category=Category.PERSON, by="R", treatment=Treatment.MASK)


def test_a_decision_on_what_was_found_searches_nothing_again() -> None:
    detector, search = Counting(), Search()
    dossier, register = Dossier("T", "A", record()), Register(register_of(record(), "T"))
    found = search(dossier, register, detector)
    decisions = {finding.group: decided(finding.group, finding.text) for finding in found}
    assert search(replace(dossier, decisions=decisions), register, detector) == found
    assert search(dossier, register, detector) == found
    assert detector.asked == 1


def test_other_texts_another_register_and_other_rules_are_searched() -> None:
    detector, search = Counting(), Search()
    dossier, register = Dossier("T", "A", record()), Register(register_of(record(), "T"))
    search(dossier, register, detector)
    other = replace(dossier, testimony=replace(dossier.testimony, title="Of Tamar Oakes"))
    assert "Tamar Oakes" in {finding.text for finding in search(other, register, detector)}
    nobody = Register(())
    assert not [finding for finding in search(other, nobody, detector) if finding.known]
    assert detector.asked == 3
    again = Counting()
    search(other, nobody, again)
    assert again.asked == 1


def test_words_that_nobody_proposes_and_a_person_decided_are_recalled_and_let_go() -> None:
    detector, search = Counting(), Search()
    dossier, register = Dossier("T", "A", record()), Register(())
    before = search(dossier, register, detector)
    recalled = replace(dossier, decisions={"person:bridge": decided("person:bridge", "bridge")})
    found = search(recalled, register, detector)
    assert [finding.text for finding in found if finding not in before] == ["bridge"]
    assert found == look_through(recalled, register, detector)
    assert search(dossier, register, detector) == before


def test_a_decision_on_one_mention_that_was_found_searches_nothing_again() -> None:
    detector, search = Counting(), Search()
    dossier, register = Dossier("T", "A", record()), Register(register_of(record(), "T"))
    found = search(dossier, register, detector)
    mentions = Mentions(texts_of(dossier.testimony))
    decisions = {
        mentions.of(f): replace(decided(f.group, f.text), group=mentions.of(f), category=f.category) for f in found
    }
    assert search(replace(dossier, decisions=decisions), register, detector) == found
    assert detector.asked == 1


def test_what_was_to_stay_and_shall_go_is_searched_again() -> None:
    detector, search = Counting(), Search()
    dossier, register = Dossier("T", "A", record()), Register(())
    masked = decided("person:bridge", "bridge")
    kept = replace(dossier, decisions={masked.group: replace(masked, treatment=Treatment.KEEP)})
    assert "bridge" not in {finding.text for finding in search(kept, register, detector)}
    gone = replace(dossier, decisions={masked.group: masked})
    assert "bridge" in {finding.text for finding in search(gone, register, detector)}
