"""Whatever the name and whatever stands around it, it is found; whatever the bytes, the check does not fall over."""

from __future__ import annotations

import ast
import datetime
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.errors import Cancelled, InputError
from oralhistory.jobs import Job
from oralhistory.model import Category, ProtectedEntity
from oralhistory.release import leakcheck
from oralhistory.release.leakcheck import Forbidden, Mark, Phrase, check, machine_marks
from oralhistory.release.leakcheck.pieces import Budget

SYLLABLES = {
    "en": ("kra", "bru", "vel", "dro", "zim", "tav", "gol", "per", "mish", "nuk", "shal", "ort"),
    "he": ("גר", "קצ", "טנ", "זב", "פק", "חצ", "מגד", "סק"),
    "ar": ("غز", "طق", "ضب", "ظم", "خف", "ثج", "صق"),
}
INVISIBLE = st.sampled_from(["", "\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u0301", "\u202b", "\u0640"])


@st.composite
def names(draw: st.DrawFn) -> str:
    script = draw(st.sampled_from(list(SYLLABLES)))
    parts = [draw(st.lists(st.sampled_from(SYLLABLES[script]), min_size=3, max_size=5)) for _ in range(2)]
    return " ".join("".join(part).title() for part in parts)


@st.composite
def noised(draw: st.DrawFn, text: str) -> str:
    """The text with invisible characters strewn in, its case and its blanks changed."""
    changed = draw(st.sampled_from([str, str.upper, str.lower]))(text)
    blank = draw(st.sampled_from([" ", "  ", "\n", "\t", "-", "_", "\u00a0", ".\u2009"]))
    return "".join(blank if c == " " else c + draw(INVISIBLE) for c in changed)


PROSE = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)


@settings(max_examples=100, deadline=None)
@given(st.data(), names(), PROSE, PROSE)
def test_a_name_is_found_in_any_text(data: st.DataObject, name: str, before: str, after: str) -> None:
    entity = ProtectedEntity("T/person/n1", Category.PERSON, name, (name,), "T")
    text = f"{before} {data.draw(noised(name))} {after}"
    assert entity.id in {hit.guarded.entity for hit in Forbidden([entity]).scan(text)}


@settings(max_examples=100, deadline=None)
@given(st.data(), st.integers(200_000_000, 999_999_999), PROSE)
def test_a_phone_is_found_however_it_is_grouped(data: st.DataObject, number: int, before: str) -> None:
    forbidden = Forbidden([ProtectedEntity("p", Category.CONTACT, f"0{number}", (f"0{number}",), "T")])
    digits = data.draw(st.sampled_from(["+44", "0044 ", "0", "+972-", "+1 (0)"])) + str(number)
    cuts = st.sampled_from(["", "", " ", "-", ".", " - "])
    shown = digits[:4] + "".join(data.draw(cuts) + c for c in digits[4:])
    zero = data.draw(st.sampled_from("0٠۰０"))
    shown = "".join(chr(ord(zero) + int(c)) if c.isdigit() else c for c in shown)
    assert [hit.guarded.entity for hit in forbidden.scan(f"{before} : {shown} !")] == ["p"]


DAY_FORMS = ("{d} {B} {y}", "{B} {d}, {y}", "{y}-{m:02}-{d:02}", "{d}.{m}.{y}", "{d:02}/{m:02}/{y}", "{d} of {B}")
MONTHS = tuple(datetime.date(2000, month, 1).strftime("%B") for month in range(1, 13))


@settings(max_examples=100, deadline=None)
@given(st.dates(min_value=datetime.date(1000, 1, 1)), st.sampled_from(DAY_FORMS))
def test_a_day_is_found_in_every_form(day: datetime.date, form: str) -> None:
    text = form.format(d=day.day, m=day.month, y=day.year, B=MONTHS[day.month - 1])
    forbidden = Forbidden([ProtectedEntity("d", Category.DATE, day.isoformat(), (), "T")])
    assert forbidden.scan(f"It was {text}, he said.")
    other = Forbidden([ProtectedEntity("d", Category.DATE, "0999-01-01", (), "T")])
    assert not other.scan(f"It was {text}, he said.") or (day.month, day.day) == (1, 1)


WHOLE = Forbidden(
    [
        ProtectedEntity("n", Category.PERSON, "Daniel Aronov", ("Daniel Aronov", "דניאל"), "T"),
        ProtectedEntity("p", Category.CONTACT, "+44 7700 900123", (), "T"),
        ProtectedEntity("d", Category.DATE, "2017-01-04", (), "T"),
    ],
    [Phrase("what he asked of us before the recording began again")],
    [Mark("annas-oak"), Mark("/home/anna", path=True)],
)
SUFFIXES = (
    *("txt", "html", "xml", "csv", "json", "vtt", "docx", "xlsx", "zip", "gz", "bz2", "xz", "tar", "pdf", "png"),
    *("jpg", "wav", "flac", "ogg", "mp3", "mp4", "rtf", "sqlite", "bin"),
)
MAGICS = (
    b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"%PDF-1.7\n", b"\x1f\x8b\x08\x08", b"\x89PNG\r\n\x1a\n", b"RIFF",
    b"OggS\x01vorbis", b"ID3\x03\0\0\0\0\0\x40", b"\xff\xd8\xff\xe1", b"\0\0\0\x18ftypmp42", b"BZh9", b"\xfd7zXZ\0",
    b"<?xml version='1.0'?>", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"SQLite format 3\0", b"Rar!\x1a\x07", b"fLaC",
    b"{\\rtf1",
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(SUFFIXES), st.sampled_from(MAGICS), st.binary(max_size=400))
def test_no_bytes_make_it_fall_over(suffix: str, magic: bytes, body: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a.{suffix}"
        path.write_bytes(magic + body)
        report = check(path, WHOLE)
        assert report.files == 1 and report.bytes == len(magic + body)


PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj 4 0 obj<</Length 5>>stream\nBT ET\nendstream endobj "
    b"xref\n0 5\ntrailer<</Root 1 0 R/Info<</Author(x)>>>>\nstartxref\n240\n%%EOF"
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(PDF) - 1), st.binary(min_size=1, max_size=4)), max_size=6))
def test_no_damaged_pdf_makes_it_fall_over(changes: list[tuple[int, bytes]]) -> None:
    body = bytearray(PDF)
    for at, new in changes:
        body[at : at + len(new)] = new
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.pdf"
        path.write_bytes(bytes(body))
        assert check(path, WHOLE).files == 1


WORDS = ("abc", "jk", "אבג", "هوز", "0123", "<b>", "&amp;", "%41", "\\u0041", "=3D", "\n", "it", "was", "Dan", "2017")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=300))
def test_text_without_a_name_holds_none(parts: list[str]) -> None:
    assert not WHOLE.scan(" ".join(parts))


NOTE = "He asked twice whether his old company commander could recognise him, and wept for a long time afterwards."


@pytest.mark.parametrize(
    ("phrase", "text", "caught"),
    [
        (NOTE, "It is said that his OLD company\ncommander could recognise people.", True),
        (NOTE, "<p>whether his <b>old</b> company commander</p>", True),
        (NOTE, "his old company commander wept", False),
        (NOTE, "and then for a long time afterwards they were silent", False),
        ("consent_aronov_2026.pdf", "see consent-Aronov-2026.pdf", True),
        ("IMG_20418.jpg", "the file img_20418.jpg", True),
        ("scan.pdf", "a scan of the pdf, scan.pdf", False),
        ("transcript.docx", "transcript.docx", False),
        ("I don't know.", "I don't know.", False),
        ("הוא שאל פעמיים אם המפקד הישן יזהה אותו", "אמר: שאל פעמיים אם המפקד הישן, וזהו", True),
    ],
)
def test_phrases(tmp_path: Path, phrase: str, text: str, caught: bool) -> None:
    path = tmp_path / "a.html"
    path.write_text(text, encoding="utf-8")
    leaks = check(path, Forbidden([], [Phrase(phrase, Category.OTHER, "T")])).leaks
    assert bool(leaks) == caught and all(leak.testimony == "T" for leak in leaks)


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("made on dvora-laptop", True),
        ("made on Dvora-Laptop", False),
        ("by dvoraz", True),
        ("by dvorazz", False),
        ("file:///home/dvoraz/notes", True),
        ("C:\\home\\dvoraz", True),
        ('{"path": "\\\\home\\\\dvoraz\\\\x"}', True),
        ("at home Dvora said", False),
        ("/srv/names.vault/media", True),
        ("names in a vault", False),
    ],
)
def test_the_machine_leaves_no_marks(tmp_path: Path, text: str, caught: bool) -> None:
    home, vault = Path("/home/dvoraz"), Path("/srv/names.vault")
    marks = machine_marks(host="dvora-laptop.local", user="dvoraz", home=home, vault=vault)
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    assert bool(check(path, Forbidden([], [], marks)).leaks) == caught


def test_ordinary_machine_names_are_no_marks() -> None:
    assert machine_marks(host="localhost", user="root", home=Path("/root")) == (Mark("/root", path=True),)
    assert machine_marks(host="pc", user="ann", home=Path("/home/ann"))[0].path
    forbidden = Forbidden([], [], machine_marks(host="localhost", user="root", home=Path("/root")))
    assert not forbidden.scan("the root of it, /rooted, root") and forbidden.scan("see /root/x")


def test_this_machine_has_marks_of_strings_only() -> None:
    assert all(mark.text for mark in machine_marks())


def test_where_there_is_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        check(tmp_path / "none", WHOLE)


def test_a_cancelled_check_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        check(tmp_path, WHOLE, job=job)


def test_progress_names_no_file(tmp_path: Path) -> None:
    (tmp_path / "Aronov.txt").write_text("x")
    said: list[str] = []
    check(tmp_path, WHOLE, job=Job(lambda done, total, text: said.append(text)))
    assert said == ["Checking 1 of 1"]


def test_the_found_text_is_shown_only_when_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Daniel")
    report = check(tmp_path, WHOLE)
    leak = {"file": "a.txt", "where": "line 1", "category": "person"}
    assert report.to_json() == {"files": 1, "bytes": 6, "leaks": [leak | {"testimony": "T"}], "review": []}
    assert report.to_json(accessions={"T": "OH-1"})["leaks"] == [leak | {"accession": "OH-1"}]
    assert report.to_json(show=True)["leaks"] == [leak | {"testimony": "T", "found": "daniel"}]


def test_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "Aronov.txt").write_text("Daniel")
    (tmp_path / "p" / "a").symlink_to(tmp_path / "Aronov.txt")
    leaks = check(tmp_path / "p", WHOLE).leaks
    assert [(leak.where, leak.category) for leak in leaks] == [
        ("a link to another place, not a file", Category.OTHER),
        ("target of the link", Category.PERSON),
    ]


def zipped(body: bytes, depth: int) -> bytes:
    import io
    import zipfile

    for number in range(depth):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{number}.zip" if number else "a.txt", body)
        body = out.getvalue()
    return body


def locked_pdf() -> bytes:
    import io

    import pypdf

    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "body", "sentence"),
    [
        ("a.zip", zipped(bytes(40 << 20), 1), "part a.txt, is too large to be looked through"),
        ("a.zip", zipped(b"x", 9), "is packed too deep to be looked through"),
        ("a.zip", zipped(b"nothing at all", 1)[:-30], "is a damaged archive"),
        ("a.docx", b"plain", "is not the docx file that its name says"),
        ("a.pdf", b"plain", "is not the pdf file that its name says"),
        ("a.pdf", locked_pdf(), "is locked with a password"),
        ("a.png", b"plain", "is not the png file that its name says"),
        ("a.json", b"{", "is not the JSON file that its name says"),
        ("a.xml", b"<a>", "is not well-formed XML"),
        ("a.vtt", b"00:00", "is not the vtt file that its name says"),
        ("a.csv", b"\x00\x01\x02\xff" * 9, "is not the csv file that its name says"),
        ("a.gz", b"\x1f\x8b\x08\x00xx", "is a damaged archive"),
        ("a.bin", b"7z\xbc\xaf\x27\x1c" + bytes(9), "is a 7-Zip file, which cannot be looked through"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str, body: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(body)
    leaks = check(tmp_path, WHOLE).leaks
    assert any(leak.where.endswith(sentence) and leak.category is Category.OTHER for leak in leaks), leaks


def test_a_small_budget_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped(b"Daniel" * 100, 1))
    assert "too large" in check(tmp_path, WHOLE, budget=Budget(total=500)).leaks[0].where


def test_timestamps_only_when_asked(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped(b"nothing", 1))
    assert check(tmp_path, WHOLE).leaks == ()
    assert [leak.where for leak in check(tmp_path, WHOLE, timestamps=True).leaks] == ["part a.txt, timestamp"]


def test_the_moment_of_making_only_when_asked(tmp_path: Path) -> None:
    today = datetime.date.today()
    long_ago = today - datetime.timedelta(days=30)
    (tmp_path / "a.txt").write_text(f"Exported {today}T10:41:07Z", encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        f"He wrote at {long_ago} 10:41, and 1980-01-01T00:00:00Z; {today}", encoding="utf-8"
    )
    assert check(tmp_path, WHOLE).leaks == ()
    leaks = check(tmp_path, WHOLE, timestamps=True).leaks
    assert [(leak.file, leak.where) for leak in leaks] == [("a.txt", "the time at which it was made")]


def test_what_the_vault_calls_things_by(tmp_path: Path) -> None:
    inner = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
    codes = [ProtectedEntity(f"T/inner/{n}", Category.CODE, n, (n,), "T") for n in (inner, "OH-7", "2026-0041")]
    forbidden = Forbidden(codes)
    for text in (inner, inner.upper(), inner.replace("-", ""), f"x/{inner}.bin", "see OH-7.", "2026-0041", "20260041"):
        assert forbidden.scan(text), text
    for text in ("oh, 7 people", "OH 7", "OH-71", "2026", "0041", inner[:23]):
        assert not forbidden.scan(text), text


def test_it_shares_no_code_with_the_masking() -> None:
    package = Path(str(leakcheck.__file__)).parent
    for path in package.glob("*.py"):
        assert "anonymise" not in {part for line in imports(path) for part in line.split(".")}, path.name
    assert len(list(package.glob("*.py"))) > 10


def imports(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return named + [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
