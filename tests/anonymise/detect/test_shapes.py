"""Contacts, codes and quantities: what its shape gives away."""

from collections.abc import Callable

import pytest

Found = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected", "category"),
    [
        ("write to danny.a@example.org.", "danny.a@example.org", "contact"),
        ("it is on https://example.org/a?b=1, I think", "https://example.org/a?b=1", "contact"),
        ("see www.example.org.", "www.example.org", "contact"),
        ("his number, 07700 900456", "07700 900456", "contact"),
        ("ring +44 7700 900123 now", "+44 7700 900123", "contact"),
        ("הטלפון שלי 052-5550143", "052-5550143", "contact"),
        ("هاتفه ٠٥٩٩١٢٣٤٥٦", "٠٥٩٩١٢٣٤٥٦", "contact"),
        ("my card was AB-204481", "AB-204481", "code"),
        ("application no. 18403/91", "18403/91", "code"),
        ("my id is 203344556", "203344556", "code"),
        ("מספר 12345", "12345", "code"),
        ("it is in interview_12.mp3 there", "interview_12.mp3", "code"),
        ("at 31.52935, 35.09380 exactly", "31.52935, 35.09380", "place"),
        ("they paid 200 euros for it", "200 euros", "quantity"),
        ("they paid EUR 4,000.50 for it", "EUR 4,000.50", "quantity"),
        ("about £20 a day", "£20", "quantity"),
        ("he has 50% of it", "50%", "quantity"),
        ("we were with five soldiers", "five soldiers", "quantity"),
        ("eleven of us.", "eleven", "quantity"),
        ("היו שם חמישה חיילים", "חמישה חיילים", "quantity"),
        ("كان هناك خمسة جنود", "خمسة جنود", "quantity"),
    ],
)
def test_found(found: Found, text: str, expected: str, category: str) -> None:
    assert (expected, category) in found(text)


@pytest.mark.parametrize(
    "text", ["we had an M16", "half past, about 3.5 or so", "a mp3", "10, 11, 12, go", "it is 5 to 6"]
)
def test_not_found(found: Found, text: str) -> None:
    assert found(text) == []
