"""Names, places, units, roles and people's traits, in text with and without capitals."""

from collections.abc import Callable

import pytest

Found = Callable[[str], list[tuple[str, str]]]

CASES = """everyone there called me [person:Danny]
[person:Haddad]'s boy knew
[person:Danny], he said to me, you know me.
I saw Mr [person:J. Wolny] and Dr. [person:Castellan].
then Aunt [person:Rose] and [person:Abu Karim] came
my friend [person:O'Brien] laughed
I met [person:Omar al-Dib] there
At the block on [place:Route 9], just under [place:Tel Sawa].
We drove to [place:Bristol] and back
we lived on [place:Mulberry Street] then
I was the [role:medic] of the [unit:3rd company], the only one
we of the [unit:3rd company, 71st battalion] were there
I was in [unit:Golani Brigade] at that time
he was in [unit:C Company] then
they wrote to the [organisation:Ministry of Health] again
I worked for [organisation:Oakhurst Carpentry Ltd] then
she was the only female [role:sniper] we had
our [role:company commander] slept
a former [rank:sergeant] told me
he was [demographic:Turkish] and kind
my uncle had [health:epilepsy] then
I worked as a [demographic:carpenter] there
שירתתי ב[unit:גדוד 71] שנה
זה היה ב[unit:פלוגה ג'] שלנו
הוא היה ב[unit:חטיבת גולני] אז
פגשתי את [person:יוסי כהן] בדרך
קוראים לי [person:תאמר]
הוא גר ב[place:כפר עזון] היום
היא [demographic:דרוזית] והוא לא
كان في [unit:الكتيبة 71] يومها
جاء [person:أبو كريم] إلينا
سكنا في مخيم [place:بلاطة] سنة
اسمه [person:يوسف حداد] وهو جارنا
[person:daniel], where were you when mister [person:aronov] spoke to you about it all that day
we drove to [place:bristol] in the night and nobody there knew who [person:yusuf haddad] was or what he did"""


@pytest.mark.parametrize("case", CASES.split("\n"))
def test_found(found: Found, case: str) -> None:
    text, expected, rest = "", list[tuple[str, str]](), case
    while "[" in rest:
        before, rest = rest.split("[", 1)
        inside, rest = rest.split("]", 1)
        category, name = inside.split(":", 1)
        text += before + name
        expected.append((name, category))
    assert found(text + rest) == expected
