"""What names nobody raises no alarm: a check that cries wolf is switched off."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import random
import sys
from pathlib import Path

import pytest

from oralhistory.model import Category, ProtectedEntity
from oralhistory.release.leakcheck import Allowance, Forbidden, Phrase, check, machine_marks

_SPEC = importlib.util.spec_from_file_location("leakcheck_planting", Path(__file__).with_name("planting.py"))
assert _SPEC and _SPEC.loader
planting = importlib.util.module_from_spec(_SPEC)
sys.modules["leakcheck_planting"] = planting
_SPEC.loader.exec_module(planting)


def person(number: int, name: str) -> ProtectedEntity:
    return ProtectedEntity(f"T2/person/{number}", Category.PERSON, name, (name,), "T2")


EVERYDAY = tuple(
    person(number, name)
    for number, name in enumerate(
        (
            "Mark Young", "Will Hope", "May Brook", "Grace Field", "Bill Cook", "Dan Or", "Eli Bar", "Ann Lee",
            "June Summer", "Ali Noor", "Person King", "Art Stone", "Summer Day", "Tal Or", "Gil Gal", "Li Yu",
            "חיים שלום", "אור גל", "חנה שיר", "טל ים", "علي سلام", "نور أمل", "حسن كريم", "לאה רות",
        )
    )
)  # fmt: skip
FORBIDDEN = Forbidden(
    (*planting.ENTITIES, *EVERYDAY),
    [Phrase("He asked twice whether his old company commander could recognise him.", Category.OTHER, "T1")],
    machine_marks(host="oak", user="root", home=Path("/root"), vault=Path("/srv/winter/Names.vault")),
)

CLEAN = {
    "someone else": "Yusuf and Miriam came with Ibrahim Mansour.",
    "part of a word": "The Danish danube, a dannyish sound, aronovich, sawaya.",
    "mark": "Please mark the page, it will hope for grace in the field.",
    "rose": "She rose early and saw a red rose in the green field.",
    "Rose at the start": "Rose bushes stood there. Green was the field. Will you come?",
    "will": "Will they? He said he will. Mark my words.",
    "bill": "We paid the bill; the cook was young.",
    "May": "In May 2016 and in June we had no summer, said he.",
    "years": "1997 and 2017, from 2015 to 2018, twenty years.",
    "prices": "It cost 7,700.90 or 900,123 shekels, 1,234,567 in all.",
    "another day": "On 5 January 2017, 4 February 2017, 2017-01-05, 4 January 1990, 4.1.1990.",
    "a month": "In January 2017 nothing happened; January was cold, of January 2017.",
    "times": "00:01:04.200 --> 00:04:01.170 and 04:01:17 and 4:01:2017.",
    "another phone": "call 07700 900124 or +44 20 7946 0000",
    "a long number": "207700900123999, ISBN 978-0-7700900-1239-9",
    "part of a code": "20448, AB-20448, AB-2044811, CAB-204481",
    "short names in small letters": "tal or eli or ann or dan, li and yu",
    "two-letter names": "Or Li, or Yu or Wu",
    "Ali in small letters": "ali baba",
    "rank elsewhere": "A sergeant and the squad medic came, twenty of them.",
    "age": "20 people, twenty people",
    "ordinary command": "the command from the north, public library, a lane",
    "organisation's words": "Northern winds. Command and control.",
    "unit's words": "the 71st day, the 3rd company of the season, battalion",
    "address's number": "12 people in a lane",
    "replacements": "[Person K] and [Person D2] met [Place 3] at [Unit B]; [phone], [date in 2017].",
    "labels": "Interviewer: Where? Narrator: At the block. Interpreter: He says so. Person K: Yes.",
    "role labels": "[Person K]: [removed] (passage withheld)",
    "Hebrew words": "אור גדול היה בחיים, שלום לכולם, ושיר יפה בגל",
    "Hebrew camp": "המחנה הלאה משרות ומרות, מלאה",
    "Hebrew dew": "טל ומטר על הים",
    "Arabic words": "سلام على من كان حسن الخلق، نور وأمل، كريم",
    "Arabic on": "كان على الطريق وعلى الجبل",
    "Hebrew year": "בשנת 2017, בינואר, 5 בינואר 2017",
    "home": "At home, root causes; the user and the admin.",
    "notes' words": "his old company commander",
    "common shingle": "He asked twice. Could he?",
    "base64 of nothing": "aGVsbG8gdGhlcmUgZ2VuZXJhbCByZWFkZXIgb2YgdGhpcw==",
    "hex": "d0aa11e1 7700900123abcdef00112233445566778899",
    "uuid": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "semantic versions": "BagIt-Version: 1.0, 4.1.20",
    "markup": '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>The mark</title></html>',
    "joined lines": "the car\nmen were dan\ngerous, she a\nrose",
    "spelled letters": "A B C D E F G and i t i s",
    "urls": "https://example.org/terms?will=mark&rose=1",
    "oakhurst-like": "Oakhill, Oakland, a public library",
}


@pytest.mark.parametrize("case", CLEAN)
def test_no_alarm(tmp_path: Path, case: str) -> None:
    suffix = "html" if case == "markup" else "txt"
    report = check(planting.written(tmp_path, f"a.{suffix}", CLEAN[case]), FORBIDDEN)
    assert [(leak.where, leak.found) for leak in report.leaks] == []


README = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Testimonies for researchers</title>
<style>body { font-family: sans-serif; margin: 2em auto } .note { color: #204480 }</style></head>
<body><h1>What this is</h1><p>This package holds 2 testimonies released for <b>research</b> to the audience
<b>researcher</b>. Pseudonymous is not anonymous: what is public cannot be recalled; a court can order disclosure.</p>
<h2>How identifiers were treated</h2><table><tr><th>Category</th><th>Treatment</th></tr>
<tr><td>person</td><td>pseudonym</td></tr><tr><td>place</td><td>generalise</td></tr><tr><td>rank</td><td>mask</td></tr>
<tr><td>date</td><td>generalise</td></tr></table><p>May you cite it? You may, under these terms. Will it be updated?</p>
</body></html>"""


def package(folder: Path) -> Path:
    """A package in the form of the contract, with typical texts."""
    bag = folder / "package"
    one, two = "7d0c2b1e9a55", "f3a8804411cd"
    said = {
        one: "I was the [role] of a [unit]; everyone there called me [Person K]. In 2017 a shopkeeper came to us.",
        two: "אז אמרתי ל[אדם א] שהמחנה ליד [מקום 2]. ثم قلت له على الطريق.",
    }
    rows = "release_id,attribution,conditions,title,language,interview_date,narrator_gender\r\n"
    files: dict[str, bytes] = {"data/README.html": README.encode()}
    for release_id, text in said.items():
        base = f"data/{release_id}/transcript"
        rows += f'{release_id},Narrator,,"[Person K] on the winter, and a road block",en,2026,man\r\n'
        files[f"{base}.txt"] = f"Interviewer: Where were you?\n\n[Person K]: {text}\n".encode()
        files[f"{base}.vtt"] = f"WEBVTT\n\n1\n00:00:05.200 --> 00:00:21.000\n<v Person K>{text}\n".encode()
        files[f"{base}.html"] = f"<!DOCTYPE html><html><body><p><b>Narrator</b>: {text}</p></body></html>".encode()
        files[f"{base}.docx"] = planting.word_file(f"Narrator: {text}")
        files[f"data/{release_id}/recording-1.wav"] = planting.wav()
    files["data/testimonies.csv"] = rows.encode()
    files["data/testimonies.json"] = json.dumps([{"release_id": one, "title": "[Person K]", "summary": None}]).encode()
    files["data/codebook.csv"] = (
        b"column,meaning,values,treatment\r\nnarrator_rank,Rank within that organisation,text,mask\r\n"
        b"interview_date,When the first session was held,EDTF,generalise to year\r\n"
    )
    files["bagit.txt"] = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    files["bag-info.txt"] = b"Payload-Oxum: 204481.14\nExternal-Description: Testimonies, anonymised\n"
    manifest = "".join(f"{hashlib.sha256(body).hexdigest()}  {name}\n" for name, body in files.items() if "/" in name)
    files["manifest-sha256.txt"] = manifest.encode()
    for name, body in files.items():
        planting.written(bag, name, body)
    return bag


def test_a_package_of_ours_is_clean(tmp_path: Path) -> None:
    bag = package(tmp_path)
    owners = {"data/7d0c2b1e9a55": "T1", "data/f3a8804411cd": "T2"}
    report = check(bag, FORBIDDEN, owners=owners)
    assert [(leak.file, leak.where, leak.found) for leak in report.leaks] == []
    assert report.files == 17 and report.bytes == sum(p.stat().st_size for p in bag.rglob("*") if p.is_file())


def test_random_bytes_hold_no_names(tmp_path: Path) -> None:
    noise = random.Random(7)
    for name in ("a.bin", "b"):
        planting.written(tmp_path, name, noise.randbytes(3_000_000))
    planting.written(tmp_path, "c.wav", planting.wav() + noise.randbytes(1_000_000))
    payload = noise.randbytes(1_000_000)
    planting.written(
        tmp_path, "d.png", planting.png(planting.chunk(b"IDAT", payload), planting.chunk(b"iCCP", payload))
    )
    assert check(tmp_path, FORBIDDEN).leaks == ()


def test_checksums_hold_no_phones(tmp_path: Path) -> None:
    phones = [
        ProtectedEntity(f"T/phone/{n}", Category.CONTACT, f"03-{1_000_000 + n * 1789}", (), "T") for n in range(5000)
    ]
    lines = "".join(f"{hashlib.sha256(str(n).encode()).hexdigest()}  data/{n}.txt\n" for n in range(2000))
    assert check(planting.written(tmp_path, "manifest-sha256.txt", lines), Forbidden(phones)).leaks == ()


def test_an_allowed_name_may_stand_in_its_folder_alone(tmp_path: Path) -> None:
    brother = ProtectedEntity("T9/person/n1", Category.PERSON, "Eli Aronov", ("Eli Aronov",), "T9")
    forbidden = Forbidden((*planting.ENTITIES, brother))
    planting.written(tmp_path, "p/data/R1/transcript.txt", "Daniel Aronov: I, Daniel, know דניאל.")
    allow = [Allowance("data/R1", frozenset({"T1/person/n1"}))]
    assert check(tmp_path / "p", forbidden, allow=allow).leaks == ()
    planting.written(tmp_path, "p/data/R12/transcript.txt", "Daniel Aronov: I know.")
    planting.written(tmp_path, "p/data/R1/b.txt", "Rose Green and Eli Aronov came. Call 07700 900123.")
    found = {(leak.file, leak.category, leak.testimony) for leak in check(tmp_path / "p", forbidden, allow=allow).leaks}
    assert found == {
        ("data/R12/transcript.txt", Category.PERSON, "T1"),
        ("data/R1/b.txt", Category.PERSON, "T1"),
        ("data/R1/b.txt", Category.PERSON, "T9"),
        ("data/R1/b.txt", Category.CONTACT, "T1"),
    }


def test_an_allowance_holds_inside_a_zip_of_the_package_too(tmp_path: Path) -> None:
    path = planting.written(
        tmp_path, "p.zip", planting.zipped({"p/data/R1/a.txt": planting.NAME, "p/data/R2/a.txt": planting.NAME})
    )
    allow = [Allowance("data/R1", frozenset({"T1/person/n1"}))]
    report = check(path, FORBIDDEN, allow=allow)
    assert {leak.where for leak in report.leaks} == {"part p/data/R2/a.txt, line 1"}


def test_a_rank_is_looked_for_in_its_own_testimony_alone(tmp_path: Path) -> None:
    for folder in ("R1", "R2"):
        planting.written(tmp_path, f"data/{folder}/a.txt", "I was a Sergeant, the squad medic, and twenty.")
    report = check(tmp_path, FORBIDDEN, owners={"data/R1": "T1", "data/R2": "T2"})
    assert {(leak.file, leak.category) for leak in report.leaks} == {
        ("data/R1/a.txt", Category.RANK),
        ("data/R1/a.txt", Category.ROLE),
    }
