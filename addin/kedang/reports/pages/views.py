"""What stands on the page, part by part, from a report's declaration and its values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from kedang.model.text import Lang, say
from kedang.reports.design import Alarm, Page, Report, Section, Shown
from kedang.reports.filling.content import Values
from kedang.reports.pages.charts import Chart, drawn
from kedang.reports.pages.shown import RIGHT, number_of, shown
from kedang.reports.templates.sheet import heading_of, subject_of

MOST_ROWS = 300
_TEST = re.compile(r'\s*(<>|>=|<=|=|>|<)\s*(?:"([^"]*)"|(-?[\d.]+))\s*')


@dataclass(frozen=True, slots=True)
class Cell:
    """One value: its words, the way its kind stands (class), and how far its bar reaches (0 to 100)."""

    text: str
    kind: str
    bar: float = 0.0


@dataclass(frozen=True, slots=True)
class Part:
    """A section: heading, sentences, chart, and a table (`rows`) or facts (`pairs`)."""

    id: str
    heading: str
    said: str
    chart: Chart | None
    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[bool, tuple[Cell, ...]], ...]
    pairs: tuple[tuple[str, str], ...]
    left_out: int = 0
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """One key figure."""

    label: str
    value: str
    alarm: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of the report: key figures, one line per subject, parts; `title` of a record's own page."""

    name: str
    title: str
    figures: tuple[Band, ...]
    subjects: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    own: bool = False


def sheets(report: Report, values: Values, lang: Lang) -> Iterator[Sheet]:
    """All pages in order; a page whose every record has a page of its own comes once per record."""
    for page in report.pages:
        title = say(f"report.page.{page.name}").render(lang)
        if not page.each:
            yield _sheet(page, title, values, lang, None)
            continue
        whole = values.lists[page.each].frame
        for at in range(len(whole)):
            record = whole.iloc[[at]]
            first = next(s for s in page.sections if s.id == page.each).columns[0]
            name = shown(record[first.id].iloc[0], first.kind)
            yield _sheet(page, name, values, lang, record)


def _sheet(
    page: Page, title: str, values: Values, lang: Lang, record: pd.DataFrame | None
) -> Sheet:
    own = record is not None
    parts = []
    for section in page.sections:
        if section.id in values.hidden:
            continue
        parts.append(_part(section, values, lang, _frame(section, page, values, record), own))
    return Sheet(
        page.name,
        title,
        tuple(_figures(page, values, lang)),
        tuple(_subjects(page, values, lang)),
        tuple(parts),
        own,
    )


def _frame(
    section: Section, page: Page, values: Values, record: pd.DataFrame | None
) -> pd.DataFrame:
    if record is None:
        return values.lists[section.id].frame
    if section.id == page.each:
        return record
    frame = values.lists[section.id].frame
    if section.parent != page.each or "key" not in frame:
        return frame
    own: pd.DataFrame = frame[frame["key"].to_numpy() == record["key"].iloc[0]]
    return own


def _part(section: Section, values: Values, lang: Lang, frame: pd.DataFrame, own: bool) -> Part:
    told: Any = values.values["said"]
    said = "" if own else str(told.get(section.id, ""))
    empty = values.lists[section.id].empty if not len(frame) and not said else ""
    heads = tuple((one.label.render(lang), _way(one)) for one in section.columns)
    pairs: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[bool, tuple[Cell, ...]], ...] = ()
    if section.layout == "facts":
        pairs = _pairs(section, frame, lang)
    else:
        rows = tuple(_rows(section, frame.head(MOST_ROWS)))
    return Part(
        section.id, heading_of(section, lang), said, drawn(section, frame, lang), heads, rows, pairs,
        max(len(frame) - MOST_ROWS, 0), empty,
    )  # fmt: skip


def _pairs(section: Section, frame: pd.DataFrame, lang: Lang) -> tuple[tuple[str, str], ...]:
    first: Mapping[Any, Any] = frame.iloc[0].to_dict() if len(frame) else {}
    return tuple(
        (one.label.render(lang), shown(first.get(one.id), one.kind)) for one in section.columns
    )


def _rows(section: Section, frame: pd.DataFrame) -> Iterator[tuple[bool, tuple[Cell, ...]]]:
    alarms = _alarms(section.alarm, frame)
    columns = [_cells(one, frame) for one in section.columns]
    for alarm, cells in zip(alarms, zip(*columns, strict=True), strict=True):
        yield alarm, tuple(cells)


def _cells(one: Shown, frame: pd.DataFrame) -> list[Cell]:
    values = frame[one.id].tolist()
    most = 0.0
    if one.look == "bar":
        known = [abs(number) for number in map(number_of, values) if number == number]
        most = max([*known, 1.0 if one.kind == "percent" else 0.0], default=0.0)
    return [
        Cell(shown(value, one.kind), _way(one), _share(number_of(value), most)) for value in values
    ]


def _way(one: Shown) -> str:
    """r: a number, at the right; d: a day, never broken; w: a long text, with room; t: a short one."""
    if one.kind in RIGHT:
        return "r"
    return {"date": "d", "wrap": "w"}.get(one.kind, "t")


def _share(number: float, most: float) -> float:
    return round(100 * number / most, 1) if most and number > 0 else 0.0


def _alarms(alarm: Alarm | None, frame: pd.DataFrame) -> list[bool]:
    """Which rows stand out, by the same test that the workbook's rule carries."""
    found = _TEST.fullmatch(alarm.test) if alarm else None
    if alarm is None or found is None:
        return [False] * len(frame)
    sign, text, number = found.groups()
    wanted: str | float = float(number) if number is not None else text
    return [_passes(value, sign, wanted) for value in frame[alarm.column].tolist()]


def _passes(value: object, sign: str, wanted: str | float) -> bool:
    if isinstance(wanted, str):
        equal = str(value) == wanted
        return value not in (None, "") and value == value and (equal if sign == "=" else not equal)
    number = number_of(value)
    if number != number:
        return False
    return {
        ">": number > wanted, "<": number < wanted, ">=": number >= wanted,
        "<=": number <= wanted, "=": number == wanted, "<>": number != wanted,
    }[sign]  # fmt: skip


def _figures(page: Page, values: Values, lang: Lang) -> Iterator[Band]:
    figures: Any = values.values["figures"]
    alarms: Any = values.values["alarms"]
    for name, kind in page.band():
        label = say(f"report.figure.{name}").render(lang)
        yield Band(label, shown(figures[name], kind), bool(alarms[name]))


def _subjects(page: Page, values: Values, lang: Lang) -> Iterator[tuple[str, str]]:
    told: Any = values.values["said"]
    for name in page.subjects:
        if told.get(name):
            yield subject_of(name, lang), str(told[name])
