"""How many people outside could be meant: only a number that covers everything said makes anything safe."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.risk.populations import DESCRIBING, Statement, described, population, statement
from oralhistory.anonymise.risk.rows import CATALOGUE, ReleasedRow
from oralhistory.errors import InputError
from tests.anonymise.risk.tables import row

MEDIC = row(narrator_role="medic", narrator_unit="3rd company", coverage_from="2014")


def fits(count: int, **fields: str) -> Statement:
    return Statement(fields, count, "roster", "Noa", "2026-05-03")


def test_nobody_entered_anything() -> None:
    assert population(MEDIC, []) is None


def test_a_wider_number_says_nothing_of_the_narrower_description() -> None:
    assert population(MEDIC, [fits(5000, narrator_role="medic")]) is None


def test_a_number_that_covers_all_that_is_said() -> None:
    exact = fits(40, narrator_role="Medic", narrator_unit=" 3rd  company", coverage_from="2014")
    assert population(MEDIC, [exact]) == 40
    assert population(MEDIC, [exact, fits(6, coverage_from="2014")]) == 6, "fewer fit a part of it"
    assert population(MEDIC, [exact, fits(3, narrator_role="medic", coverage_from="2015")]) == 40, "others"


def test_those_who_fit_more_fit_less_too() -> None:
    finer = fits(12, narrator_role="medic", narrator_unit="3rd company", coverage_from="2014", narrator_gender="woman")
    assert population(MEDIC, [finer]) == 12
    assert population(MEDIC, [finer, fits(9, narrator_unit="3rd company")]) == 9


def test_words_of_the_text_can_make_it_fewer() -> None:
    told = row([("event", "the depot fire")], narrator_role="medic")
    assert population(told, [fits(400, narrator_role="medic")]) == 400
    assert population(told, [fits(400, narrator_role="medic"), fits(3, **{"text:event": "The depot fire"})]) == 3


def test_what_is_masked_needs_no_number() -> None:
    masked = row(narrator_role="medic", narrator_unit="[unit]", narrator_gender="[detail withheld]", language="he")
    assert described(masked) == {"narrator_role": "medic", "language": "he"}
    assert described(row(narrator_unit="[Unit K]; [יחידה]; [حُجبت الوحدة]")) == {}


def test_a_number_needs_its_source() -> None:
    with pytest.raises(InputError, match="where the number is from"):
        statement(MEDIC, 40, source=" ", by="Noa", day="2026-05-03")
    with pytest.raises(InputError, match="1 or more"):
        statement(MEDIC, 0, source="roster", by="Noa", day="2026-05-03")
    made = statement(MEDIC, 40, source="roster 2014", by="Noa", day="2026-05-03", testimony="t1")
    assert Statement.from_json(made.to_json()) == made
    assert population(MEDIC, [made]) == 40


def test_what_describes_a_person_stands_in_the_catalogue() -> None:
    assert set(DESCRIBING) <= set(CATALOGUE)


values: st.SearchStrategy[dict[str, str]] = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(("x", "y")) for name in DESCRIBING[:4]}
)


def number(told: tuple[int, dict[str, str]]) -> Statement:
    count, fields = told
    return fits(count, **fields)


numbers = st.lists(st.tuples(st.integers(1, 50), values).map(number))


@given(values, numbers)
def test_no_number_is_ever_larger_than_one_that_holds_for_a_part(
    fields: dict[str, str], known: list[Statement]
) -> None:
    found = population(ReleasedRow(fields), known)
    covering = [s for s in known if fields.items() <= s.fields.items()]
    partial = [s.count for s in known if s.fields.items() <= fields.items()]
    assert (found is None) == (not covering)
    if found is not None:
        assert found <= min(partial, default=found) and found <= max(s.count for s in covering)
