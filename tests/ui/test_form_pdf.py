"""Forms as PDF: opened again by other programs, they hold what was meant, in the right order, and nothing besides."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from oralhistory.errors import MachineError
from oralhistory.forms.document import Blank, Document, Paragraph, Words, fill
from oralhistory.forms.template import Kind, read
from oralhistory.forms.values import LANGUAGES, words
from oralhistory.use_cases import forms
from oralhistory.workspace import Workspace
from tests.vaults import sample_workspace
from ui.form_paper import HEIGHT, POINT, WIDTH, Paper
from ui.form_pdf import pdf_of, save_pdf

IDS = (
    "participation-agreement",
    "recording-agreement",
    "withdrawal",
    "third-party-notice",
    "review-letter",
    "recall-letter",
    "take-down-letter",
)
BAKERY = f"OH-{date.today().year}-0001"
POPPLER = shutil.which("pdftotext")


@pytest.fixture
def workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    opened = sample_workspace(tmp_path)
    yield opened
    opened.close()


def letters(text: str) -> Counter[str]:
    """Every sign but spaces, marks above letters (placed apart by some readers) signs of direction."""
    plain = unicodedata.normalize("NFKD", text).replace("ـ", "")
    return Counter(
        sign for sign in plain if not sign.isspace() and unicodedata.category(sign) not in ("Mn", "Cf", "Cc")
    )


def intended(document: Document, pages: int) -> Counter[str]:
    said = "".join(run.text for block in document.blocks for run in block.runs if isinstance(run, Words))
    number = words(document.language)
    feet = [document.imprint + number("page", page=str(page + 1), pages=str(pages)) for page in range(pages)]
    return letters(said + "".join(feet))


def by_pypdf(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


@dataclass(frozen=True)
class Box:
    """A word and where it stands, in points from the left and the upper edge."""

    left: float
    top: float
    right: float
    text: str


def boxes(pdf: bytes) -> list[Box]:
    if POPPLER is None:
        pytest.skip("poppler-utils is not installed")
    done = subprocess.run([POPPLER, "-bbox", "-l", "1", "-", "-"], input=pdf, capture_output=True, check=True)
    found = re.findall(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" .*?>(.*?)</word>', done.stdout.decode())
    return [Box(float(left), float(top), float(right), text) for left, top, right, text in found]


def by_poppler(pdf: bytes) -> list[str]:
    """Lines in the order they are read, spaces made one."""
    if POPPLER is None:
        pytest.skip("poppler-utils is not installed")
    done = subprocess.run([POPPLER, "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    text = unicodedata.normalize("NFKC", done.stdout.decode())
    plain = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return [" ".join(line.split()) for line in plain.splitlines() if line.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", IDS)
def test_a_filled_form_holds_what_was_meant_and_nothing_more(workspace: Workspace, id: str, language: str) -> None:
    testimony = workspace.id_of(BAKERY)
    document = forms.filled(workspace, forms.newest(workspace, id, language), testimony)
    pdf = pdf_of(document)
    reader = PdfReader(BytesIO(pdf))
    assert dict(reader.metadata or {}) == {"/Title": document.title}
    assert reader.xmp_metadata is None
    assert dict(reader.attachments) == {}
    assert set(reader.root_object) == {"/Type", "/Pages", "/Lang", "/ViewerPreferences"}
    assert reader.root_object["/Lang"] == language
    assert all("/Annots" not in page and "/PieceInfo" not in page for page in reader.pages)
    assert letters(by_pypdf(pdf)) == intended(document, len(reader.pages))
    for trace in (b"Qt ", b"pypdf", b"CreationDate", b"ModDate", b"Producer", b"Creator", b"Author", b"xmpmeta"):
        assert trace not in pdf
    assert len(reader.pages) <= 2


def test_two_of_the_same_are_the_same(workspace: Workspace) -> None:
    """No clock, no counter, no random number: the PDF tells nothing of when it was made."""
    document = forms.empty(workspace, forms.newest(workspace, "withdrawal", "ar"))
    assert pdf_of(document) == pdf_of(document)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "What you should know before you sign"),
        ("he", "מה כדאי לדעת לפני שחותמים"),
        ("ar", "من يحق له أن يرى مقابلتي ويسمعها"),
    ],
)
def test_words_are_read_in_their_order(workspace: Workspace, language: str, line: str) -> None:
    form = forms.newest(workspace, "recording-agreement", language)
    assert unicodedata.normalize("NFKC", line) in by_poppler(pdf_of(forms.empty(workspace, form)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_stands_after_its_label(workspace: Workspace, language: str) -> None:
    """A value in another script stands where its language goes on: to the left in Hebrew and Arabic, and whole."""
    form = forms.newest(workspace, "recording-agreement", language)
    placed = boxes(pdf_of(forms.filled(workspace, form, workspace.id_of(BAKERY))))
    number = next(box for box in placed if box.text == BAKERY)
    label = [box for box in placed if abs(box.top - number.top) < 3 and box is not number]
    assert label
    if language == "en":
        assert all(box.right <= number.left for box in label)
    else:
        assert all(box.left >= number.right for box in label)
        assert max(box.right for box in label) == pytest.approx(WIDTH / POINT - 20 / 25.4 * 72, abs=2)


def mark_columns(document: Document) -> list[bool]:
    """Whether each half of the sheet's outermost centimetre of text holds ink: left, right. Below the title."""
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(image.width() / WIDTH, image.height() / HEIGHT)
    Paper(document).paint(painter, 0)
    painter.end()
    left, right = range(56, 70), range(525, 540)
    rows = range(110, 760)
    return [any(image.pixelColor(x, y).lightness() < 100 for x in columns for y in rows) for columns in (left, right)]


@pytest.mark.parametrize(("language", "side"), [("en", [True, False]), ("he", [False, True]), ("ar", [False, True])])
def test_boxes_stand_where_the_line_begins(qapp: QApplication, language: str, side: list[bool]) -> None:
    blocks = (Paragraph(Kind.TITLE, (Words("A"),)), *[Paragraph(Kind.TICK, (Words("ab"),))] * 4)
    assert mark_columns(Document("A", language, blocks, "a 1 en")) == side


def document_of(*blocks: Paragraph, language: str = "en") -> Document:
    return Document("Leaflet", language, (Paragraph(Kind.TITLE, (Words("Leaflet"),)), *blocks), "leaflet 1 en")


def test_a_long_text_loses_no_line_and_leaves_none_alone(qapp: QApplication) -> None:
    words = " ".join(f"word{number}" for number in range(400))
    document = document_of(*[Paragraph(Kind.PARAGRAPH, (Words(words),))] * 6, language="he")
    pdf = pdf_of(document)
    pages = PdfReader(BytesIO(pdf)).pages
    assert len(pages) > 2
    assert letters(by_pypdf(pdf)) == intended(document, len(pages))


def test_a_heading_goes_with_its_text_and_signatures_stay_together(qapp: QApplication) -> None:
    filler = Paragraph(Kind.POINT, (Words("filler"),))
    for many in range(30, 48):
        document = document_of(
            *[filler] * many,
            Paragraph(Kind.HEADING, (Words("Headline"),)),
            Paragraph(Kind.TICK, (Words("firstbox"),)),
            Paragraph(Kind.TICK, (Words("secondbox"),)),
            Paragraph(Kind.SIGNATURES, (Words("narratorline"), Words("Date"))),
            Paragraph(Kind.SIGNATURES, (Words("interviewerline"), Words("Date"))),
        )
        texts = [
            unicodedata.normalize("NFKC", "".join(page.extract_text().split()))
            for page in PdfReader(BytesIO(pdf_of(document))).pages
        ]
        for together in (("Headline", "firstbox", "secondbox"), ("narratorline", "interviewerline")):
            assert len({next(n for n, text in enumerate(texts) if word in text) for word in together}) == 1


def test_a_block_longer_than_a_page_goes_on(qapp: QApplication) -> None:
    document = document_of(Paragraph(Kind.TICK, (Words(" ".join(["long"] * 2000)),)))
    pdf = pdf_of(document)
    pages = len(PdfReader(BytesIO(pdf)).pages)
    assert pages > 1
    assert letters(by_pypdf(pdf)) == intended(document, pages)


def test_a_page_of_its_own(qapp: QApplication) -> None:
    document = document_of(Paragraph(Kind.PAGE), Paragraph(Kind.PARAGRAPH, (Words("second"),)))
    texts = [page.extract_text() for page in PdfReader(BytesIO(pdf_of(document))).pages]
    assert len(texts) == 2
    assert "second" in texts[1]


def test_a_place_inside_a_line_is_ruled(qapp: QApplication) -> None:
    document = document_of(Paragraph(Kind.PARAGRAPH, (Words("I, "), Blank(34), Words(", agree."))))
    assert letters(by_pypdf(pdf_of(document))) == intended(document, 1)
    assert Paper(document).pages == 1
    assert pytest.approx(595.276, abs=0.01) == WIDTH / POINT


def test_it_is_written_for_its_owner_alone_or_not_at_all(qapp: QApplication, tmp_path: Path) -> None:
    document = fill(read("id: a\nversion: 1\nlanguage: en\nstage: any\n\n# A\n"))
    path = tmp_path / "form.pdf"
    save_pdf(path, document)
    assert path.read_bytes() == pdf_of(document)
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(MachineError, match="Choose another place"):
        save_pdf(tmp_path / "gone" / "form.pdf", document)
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(MachineError, match="Choose another place"):
        save_pdf(tmp_path / "folder.pdf", document)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder.pdf", "form.pdf"]
