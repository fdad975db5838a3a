"""A report filled with examples: what a template is tried on before anybody relies on it."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.model.period import Period
from kedang.model.text import Text, say
from kedang.reports.book import Kind
from kedang.reports.design import Content, Figure, Filled, Report, Section, Shown

DAY = date(2026, 11, 20)
RECORDS = 3
_NUMBERS: dict[Kind, float] = {"number": 12.5, "integer": 3.0, "money": 12_500.0, "percent": 0.4, "score": 71.5}  # fmt: skip


def sample_content(report: Report) -> Content:
    """Every section with a few made-up rows, every figure with a number, every sentence said."""
    eaches = {page.each for page in report.pages if page.each}
    sections = {
        one.id: Filled(_rows(one, one.id in eaches), (_said(),)) for one in report.sections()
    }
    for name in eaches - sections.keys():
        sections[name] = Filled(pd.DataFrame({"key": _keys()}))
    for page in report.pages:
        for name in page.subjects:
            sections.setdefault(name, Filled(pd.DataFrame(), (_said(),)))
    figures = {
        name: Figure(_NUMBERS.get(kind, 1.0), kind, alarm=False)
        for page in report.pages
        for name, kind in page.band()
    }
    period = Period.around(report.lengths[0], DAY)
    values = {"period": period.name, "first": period.first, "last": period.last, "cut": DAY}
    return Content(say(f"report.{report.id}"), _said(), sections, figures, values)


def _rows(section: Section, each: bool) -> pd.DataFrame:
    frame = pd.DataFrame({one.id: _values(one) for one in section.columns})
    return frame.assign(key=_keys()) if each or section.parent else frame


def _keys() -> list[str]:
    return [f"{number}" for number in range(1, RECORDS + 1)]


def _values(shown: Shown) -> list[object]:
    if shown.kind in _NUMBERS:
        return [_NUMBERS[shown.kind] * number for number in range(1, RECORDS + 1)]
    if shown.kind == "date":
        return [pd.Timestamp(DAY)] * RECORDS
    return [say("report.sample.text", label=shown.label.render(), number=n) for n in range(1, RECORDS + 1)]  # fmt: skip


def _said() -> Text:
    return say("report.sample.said")
