"""What the content of a report is made from, put together for a test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.material import Material
from kedang.model.catalogue import entity
from kedang.model.period import Period
from kedang.model.text import Text
from kedang.reports.design import Content, Report
from kedang.rulebook import Rulebook, load

AS_OF = date(2026, 11, 22)
Frames = Mapping[str, pd.DataFrame]


def records(entity_id: str, *rows: Mapping[str, object]) -> pd.DataFrame:
    """Records of an entity as the archive hands them out: days as days, numbers as numbers, an id each."""
    declared, frame = entity(entity_id), pd.DataFrame(list(rows))
    kinds = {field.id: field.type for field in declared}
    for name in frame.columns:
        kind = kinds.get(name)
        if name == "first_seen" or (kind and kind.is_date):
            frame[name] = pd.to_datetime(frame[name]).astype("datetime64[s]")
        else:
            frame[name] = frame[name].astype("float64" if kind and kind.is_numeric else "str")
    if "id" not in frame:
        frame["id"] = pd.Series([f"{entity_id}-{at}" for at in range(len(frame))], dtype="str")
    return frame


def material(
    frames: Frames | None = None,
    period: str = "2026-W47",
    as_of: date = AS_OF,
    rulebook: Rulebook | None = None,
    **more: Any,
) -> Material:
    """Material of some frames for a period, as of a day."""
    span = Period.parse(period)
    cut = min(as_of, span.last)
    return Material(Book(dict(frames or {})), span, as_of, cut, rulebook or load(), **more)


def said(content: Content, section: str, lang: Any = "zh") -> str:
    """What a section says, as one line."""
    return "".join(line.render(lang) for line in content.sections[section].sentences)


def shown(content: Content, section: str) -> pd.DataFrame:
    """The rows of a section with every sentence rendered."""
    frame = content.sections[section].frame
    return frame.map(lambda value: value.render() if isinstance(value, Text) else value)


def everything(content: Content) -> Iterator[object]:
    """Every value a report holds: cells, figures, values, and its sentences in both languages."""
    lines = [content.title, content.note]
    for filled in content.sections.values():
        lines += filled.sentences
        for name in filled.frame.columns:
            for value in filled.frame[name].tolist():
                yield from value if isinstance(value, list) else [value]
    yield from (one.value for one in content.figures.values())
    yield from content.values.values()
    yield from (line.render(lang) for line in lines for lang in ("zh", "en"))


def sound(report: Report, content: Content) -> None:
    """What holds of every report: only declared sections and columns, keys that exist, words for all."""
    declared = {section.id: section for section in report.sections()}
    assert set(content.sections) <= set(declared)
    bands = {name: kind for page in report.pages for name, kind in page.band()}
    assert {name: one.kind for name, one in content.figures.items()} == bands
    for name, filled in content.sections.items():
        section = declared[name]
        if len(filled.frame) and section.layout == "table" and section.tall == 1:
            missing = [one.id for one in section.columns if one.id not in filled.frame]
            assert not missing, (name, missing)
        if section.parent:
            parents = content.sections[section.parent].frame
            assert "key" in parents.columns or parents.empty
            if len(filled.frame):
                assert set(filled.frame["key"]) <= set(parents["key"]), name
    _words(report, content)


def _words(report: Report, content: Content) -> None:
    """Every label there is has words in both languages, and every sentence can be said."""
    ids = [f"report.{report.id}", f"report.{report.id}.tip", f"report.{report.id}.help"]
    for page in report.pages:
        ids.append(f"report.page.{page.name}")
        ids += [f"report.figure.{name}" for name, _ in page.band()]
        for section in page.sections:
            ids.append(f"report.section.{section.id}")
            ids += [f"col.{column.id}" for column in section.columns]
            if section.chart is not None:
                ids.append(f"report.chart.{section.id}")
    for one in ids:
        for lang in ("zh", "en"):
            assert Text(one).render(lang)  # type: ignore[arg-type]
    for value in everything(content):
        if isinstance(value, Text):
            assert value.render("zh") and value.render("en")
        else:
            assert isinstance(
                value, str | int | float | bool | date | datetime | pd.Timestamp | np.generic | None
            )
