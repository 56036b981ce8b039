"""Clean texts without end: invented speech in three languages, of which none says anything of the register.

A text is made of stretches of the sample collection's speech with every name the register could know taken out, and of
sentences that are full of traps: everyday words that are names, numbers like phones, days of other years.
"""

from __future__ import annotations

import random
import re
from functools import cache

from benchmarks import fictions

_TRAPS = (
    "She rose early; the field was green and the brook was high.",
    "Will you hope? He said he will, and we paid the bill in May.",
    "In the summer the bell rang, day after day, on the north side.",
    "It cost 7,700.90, then 1,234,567 in all, on page 204 of 4821.",
    "From 1948 to 2017, twenty years, thirty people, half past four.",
    "The King of the hill, the Field of honour, Summer 1961, Bell 4.",
    "It stood at https://example.com/a/b?c=1&d=2 and in C:\\temp\\a.txt.",
    "Version 4.1.20, ISBN 978-3-16-148410-0, 3f2504e0-4f89-41d3-9a0c-0305e82c3301.",
    "[Person K] and [Person D2] met [Place 3] at [Unit B]; [phone], [date in 2017].",
    "00:01:04.200 --> 00:04:01.170",
    "היה אור גדול, שלום לכולם, ושיר יפה על הים. טל ומטר ירדו.",
    "בשנת 1961 הלכנו אל המחנה, חמישים איש, ואז חזרנו הביתה.",
    "سلام على من كان حسن الخلق، نور وأمل في الطريق.",
    "في سنة ١٩٦١ ذهبنا الى المدينة ثم رجعنا الى البيت.",
)


def text(number: int) -> str:
    """The clean text of this number: a few hundred letters to a few thousand, the same in every run."""
    chance = random.Random(number)
    language = ("en", "en", "he", "ar")[number % 4]
    said = chance.sample(_speech(language), 4 + number % 9)
    said += chance.sample(_TRAPS, 3)
    chance.shuffle(said)
    return ("\n\n" if number % 3 else "\n").join(said)


@cache
def _speech(language: str) -> tuple[str, ...]:
    """Stretches of the samples' speech without their people, places and numbers."""
    stretches: list[str] = []
    for record in fictions.patterns():
        names = [name for p in record["people"] for name in (p["name"], *p.get("aliases", ()))]
        words = {word for name in names for word in name.split()}
        for segment in record["transcript"]["segments"] if record["language"] == language else ():
            clean = segment["text"]
            for word in sorted(words, key=len, reverse=True):
                clean = re.sub(rf"\w*{re.escape(word)}\w*", "[Person K]", clean)
            stretches.append(clean)
    return tuple(stretches)
