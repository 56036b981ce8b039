"""Where two suggestions overlap, no word of either gets lost."""

from __future__ import annotations

from oralhistory.anonymise.detect import suggest


def test_a_day_is_not_lost_to_a_quantity_behind_it() -> None:
    text = "On 14 March 1987 the soldiers came over the bridge."
    covered = {at for s in suggest(text, "en") for at in range(s.start, s.end)}
    day = text.index("14 March 1987")
    said = {at for at in range(day, day + len("14 March 1987")) if text[at].isalnum()}
    assert said <= covered
