"""KD_SEGMENT: the segments of an archived customer, or one of them, and from what each was computed."""

from __future__ import annotations

from datetime import date
from functools import partial
from weakref import WeakKeyDictionary

from kedang.archive.archive import Archive
from kedang.composing.reporting import material_of
from kedang.functions.cells import Answer, Cell, Column, Value, each
from kedang.functions.customers import meant
from kedang.functions.desk import FunctionDesk
from kedang.functions.directory import Directory, directory
from kedang.functions.parts import chosen, shown
from kedang.model.errors import UsageError
from kedang.model.field import heading_key
from kedang.model.period import Period
from kedang.model.text import LANGUAGES, say
from kedang.reference.cells import text_of
from kedang.rulebook import Rulebook
from kedang.tiering.segments import SEGMENTATIONS, reason, records

PARTS = ("label", "segment_why")
UNRATED = "未评"
SIX = ("likelihood", "place", "principal", "history", "frequency", "priority", "size", "stage")
Rows = dict[str, dict[str, object]]
_KNOWN: WeakKeyDictionary[Directory, dict[tuple[date, str], Rows]] = WeakKeyDictionary()


def segment(desk: FunctionDesk, customers: Column, asked: Cell, part: Cell) -> Answer:
    """For each customer its labels, or the one asked for; or (part 2) from what they were computed."""
    held = directory(desk.archive_url)
    wanted = _wanted(asked, desk)
    whys = chosen(PARTS, part, desk) == "segment_why"
    return (each(customers, partial(_answer, desk, held, wanted, whys)),)


def _answer(
    desk: FunctionDesk, held: Directory, wanted: tuple[str, ...], whys: bool, cell: Cell
) -> Value:
    if cell is None:
        return ""
    key, wrong = meant(desk, held, cell)
    if wrong:
        return wrong
    row = _rows(held, desk.rulebook, desk.today)[key]
    if not whys:
        labels = [str(row[name]) for name in wanted]
        told = labels if len(wanted) == 1 else [one for one in labels if one != UNRATED]
        return ("、" if desk.lang == "zh" else ", ").join(told)
    lines = [_why(row, name, desk, named=len(wanted) > 1) for name in wanted]
    return "\n".join(lines)


def _why(row: dict[str, object], name: str, desk: FunctionDesk, *, named: bool) -> str:
    between = "" if desk.lang == "zh" else " "
    told = between.join(line.render(desk.lang) for line in reason(row, name, desk.rulebook))
    if not named:
        return told
    label = say(f"segment.{name}").render(desk.lang)
    return desk.say("segment.line", label=label, value=str(row[name]), why=told)


def _rows(held: Directory, rulebook: Rulebook, today: date) -> Rows:
    """Every customer's segments as of a day, worked out once for an archive."""
    known = _KNOWN.setdefault(held, {})
    asked = (today, rulebook.hash)
    if asked not in known:
        needs, span = frozenset({"segment"}), Period.around("day", today)
        with Archive.open(held.archive_url) as archive, archive.read() as reader:
            made = material_of(reader, needs, span, rulebook, today)
        table = made.book.frames["segment"]
        known[asked] = {str(row["customer_id"]): row for row in records(table)}
    return known[asked]


def _wanted(asked: Cell, desk: FunctionDesk) -> tuple[str, ...]:
    """The segmentation that was asked for, by its word in either language or its id; the usual ones."""
    if asked is None or asked == "":
        return SIX
    key = heading_key(text_of(asked))
    for name in SEGMENTATIONS:
        words = {name, *(say(f"segment.{name}").render(lang) for lang in LANGUAGES)}
        if key in {heading_key(word) for word in words}:
            return (name,)
    between = "、" if desk.lang == "zh" else ", "
    allowed = between.join(say(f"segment.{name}").render(desk.lang) for name in SEGMENTATIONS)
    raise UsageError("segment.unknown", name=shown(asked), allowed=allowed)
