"""A list of people and places that a team has, as CSV from any spreadsheet.

Columns: ``name`` and ``category``, and where there are any ``aliases`` (with ``|`` between them), ``notes``, ``risk``,
``replacement``; in any order, in English, Hebrew or Arabic. Commas, semicolons or tabs part the cells.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from oralhistory.errors import InputError
from oralhistory.importers.files import decode_text, read_bytes
from oralhistory.importers.tables import ALSO, header_word, table_rows
from oralhistory.model import Category
from oralhistory.model.cards import Risk
from oralhistory.sentences import Sentence


class Cell(StrEnum):
    """What a column holds."""

    NAME = "name"
    CATEGORY = "category"
    ALIASES = "aliases"
    NOTES = "notes"
    RISK = "risk"
    REPLACEMENT = "replacement"


@dataclass(frozen=True)
class ListedEntity:
    """One row. ``line`` counts from 1, as an editor shows it; what the row leaves empty is ``None`` or nothing."""

    line: int
    name: str
    category: Category
    aliases: tuple[str, ...] = ()
    notes: str | None = None
    risk: Risk | None = None
    replacement: str | None = None


@dataclass(frozen=True)
class EntityList:
    """A list as it was read. ``problems`` say by line which rows cannot be taken; ``warnings`` what to look at."""

    rows: tuple[ListedEntity, ...]
    problems: tuple[Sentence, ...] = ()
    warnings: tuple[Sentence, ...] = ()


_HEADERS: Final[Mapping[Cell, str]] = {
    Cell.NAME: "name|names|full name|entity|term|word|words|text|שם|שם מלא|מונח|اسم|الاسم|الاسم الكامل",
    Cell.CATEGORY: "category|kind|type|class|קטגוריה|סוג|فئة|الفئة|نوع|النوع|تصنيف",
    Cell.ALIASES: "aliases|alias|also known as|aka|variants|other names|nicknames|nickname|spellings|כינוי|כינויים|"
    "שמות נוספים|كنية|أسماء أخرى|الأسماء الأخرى|ألقاب|لقب",
    Cell.NOTES: "notes|note|comment|comments|remark|remarks|הערה|הערות|ملاحظة|ملاحظات",
    Cell.RISK: "risk|risk level|sensitivity|סיכון|רמת סיכון|خطر|الخطر|خطورة|مستوى الخطر",
    Cell.REPLACEMENT: "replacement|replace with|replaced by|pseudonym|substitute|תחליף|החלפה|שם בדוי|بديل|البديل|"
    "اسم مستعار",
}
_CATEGORIES: Final[Mapping[Category, str]] = {
    Category.PERSON: "persons|people|human|name|narrator|אדם|אנשים|איש|شخص|أشخاص|الأشخاص",
    Category.PLACE: "places|location|locations|town|city|village|country|מקום|מקומות|יישוב|مكان|أماكن|بلدة|مدينة|قرية",
    Category.ORGANISATION: "organisations|organization|organizations|org|company|institution|ארגון|ארגונים|מוסד|منظمة|"
    "مؤسسة|منظمات",
    Category.UNIT: "units|military unit|regiment|battalion|יחידה|יחידות|وحدة|وحدات",
    Category.RANK: "ranks|דרגה|رتبة",
    Category.ROLE: "roles|job|position|occupation|תפקיד|دور|وظيفة",
    Category.DATE: "dates|day|תאריך|تاريخ",
    Category.AGE: "ages|גיל|عمر",
    Category.DEMOGRAPHIC: "demographics|origin|מוצא|أصل",
    Category.CONTACT: "contacts|phone|e-mail|email|mail|address|טלפון|כתובת|هاتف|عنوان|بريد",
    Category.CODE: "codes|id|id number|number|plate|מספר|תעודה|رقم|هوية",
    Category.QUANTITY: "quantities|כמות|كمية",
    Category.EVENT: "events|incident|אירוע|حدث",
    Category.HEALTH: "illness|בריאות|صحة",
    Category.OTHER: "others|misc|אחר|آخر|أخرى",
}
_RISKS: Final[Mapping[Risk, str]] = {
    Risk.LOW: "l|1|small|נמוך|נמוכה|منخفض|منخفضة",
    Risk.NORMAL: "n|m|2|medium|middle|moderate|בינוני|רגיל|متوسط|عادي",
    Risk.HIGH: "h|3|severe|critical|גבוה|גבוהה|عال|عالي|عالية|مرتفع",
}
_Kind = TypeVar("_Kind", Cell, Category, Risk)


def read_entity_list(path: Path) -> EntityList:
    """Read a list; nothing is kept anywhere.

    Raises:
        InputError: it is no text, or its first row does not name the columns.
        MachineError: the file may not be read.
    """
    text, warnings = decode_text(read_bytes(path), path.name)
    lines = table_rows(text, path.name)
    empty: list[str] = []
    columns, unread = _columns(next((cells for _, cells in lines), empty), path.name)
    if unread:
        not_read = Sentence(
            "These columns of “{name}” are not read: {columns}.", name=path.name, columns=_in_quotes(unread)
        )
        warnings = (*warnings, not_read)
    rows: list[ListedEntity] = []
    problems: list[Sentence] = []
    for line, cells in lines:
        if any(cell.strip() for cell in cells):
            try:
                rows.append(_listed(line, cells, columns))
            except InputError as problem:
                problems.append(Sentence("Line {line}: {problem}", line=line, problem=problem.sentence))
    if not rows and not problems:
        raise InputError("“{name}” names its columns and nothing else: there is no row to take in.", name=path.name)
    return EntityList(tuple(rows), tuple(problems), warnings)


def _columns(header: Sequence[str], name: str) -> tuple[dict[Cell, int], list[str]]:
    """Where each column stands, and the titles of those that say nothing to us."""
    found: dict[Cell, int] = {}
    unread: list[str] = []
    for at, title in enumerate(header):
        kind = _named(title, _HEADERS)
        if kind is not None and kind not in found:
            found[kind] = at
        elif title.strip():
            unread.append(title.strip())
    missing = [kind for kind in (Cell.NAME, Cell.CATEGORY) if kind not in found]
    if missing:
        raise InputError(
            "“{name}”, line 1: the first row must name the columns. Missing among them: {columns}.",
            name=name,
            columns=_in_quotes(missing),
        )
    return found, unread


def _in_quotes(titles: Sequence[str]) -> tuple[Sentence, ...]:
    return tuple(Sentence("“{title}”", title=title) for title in titles)


def _listed(line: int, cells: Sequence[str], columns: Mapping[Cell, int]) -> ListedEntity:
    def cell(kind: Cell) -> str:
        at = columns.get(kind, len(cells))
        return " ".join(cells[at].split()) if at < len(cells) else ""

    name = cell(Cell.NAME)
    if not any(character.isalnum() for character in name):
        raise InputError("there is no name.")
    category = _named(cell(Cell.CATEGORY), _CATEGORIES)
    if category is None:  # the cell is not quoted: in a shifted row it may hold the name
        raise InputError("the category is none of these: {known}.", known=tuple(Category))
    said = cell(Cell.RISK)
    risk = _named(said, _RISKS)
    if said and risk is None:
        raise InputError("the risk is none of these: {known}.", known=tuple(Risk))
    aliases = (alias.strip() for alias in cell(Cell.ALIASES).split(ALSO))
    return ListedEntity(
        line=line,
        name=name,
        category=category,
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias)),
        notes=cell(Cell.NOTES) or None,
        risk=risk,
        replacement=cell(Cell.REPLACEMENT) or None,
    )


def _named(said: str, names: Mapping[_Kind, str]) -> _Kind | None:
    """Which of them is meant, by its own value or another word for it."""
    word = header_word(said)
    return next((kind for kind, others in names.items() if word in (kind.value, *others.casefold().split("|"))), None)
