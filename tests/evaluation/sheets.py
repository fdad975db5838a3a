"""Scoring the reading of real sheets against labels that a person made by looking at them.

A label is one JSON line per sheet: `id` (the file), `sheet`, `doubt` (not scored) and `tables`, each with
`layout` (table, card, none), `range` (null where the end is disputable), `header_rows`
(`or_header_rows`: others as good), `entity` (a list: any of them) and, for customer and sales data,
`columns` letter → field, null where it must stay open, or a list of fields as good.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from evaluation.tally import Tally, alternatives, count_column
from kedang import pipeline
from kedang.hosts.files import read_many
from kedang.model.errors import KedangError
from kedang.model.grid import Workbook
from kedang.model.layout import Layout
from kedang.rulebook import load

HERE = Path(__file__).resolve().parent
AS_OF = date(2026, 11, 22)


def labels(half: str) -> list[dict[str, Any]]:
    """The labelled sheets of a half: open (for tuning) or held (looked at only as totals)."""
    text = (HERE / f"labels_{half}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def read_layouts(workbook: Workbook) -> list[Layout]:
    """Every table and card found in one workbook."""
    reading = pipeline.read([workbook], load(), AS_OF, lambda *_: None)
    return [layout for file in reading.files for layout in file.layouts]


def score_sheets(half: str, data: Path) -> Tally:
    """Read every file of a half and compare each scored sheet with its label."""
    tally = Tally()
    wanted: dict[str, list[dict[str, Any]]] = {}
    for label in labels(half):
        if not label.get("doubt"):
            wanted.setdefault(label["id"], []).append(label)
    for path, found in read_many([data / "files" / name for name in wanted]):
        layouts = [] if isinstance(found, KedangError) else read_layouts(found)
        for label in wanted[path.name]:
            on_sheet = [one for one in layouts if one.sheet == label["sheet"]]
            _score_sheet(label, on_sheet, tally)
    return tally


def _score_sheet(label: Mapping[str, Any], layouts: Sequence[Layout], tally: Tally) -> None:
    free = list(layouts)
    for table in label["tables"]:
        case = f"{label['id']} {label['sheet']} {table.get('range') or ''}"
        if table["layout"] == "none":
            taken = [one.entity for one in layouts if one.entity]
            tally.add("foreign left alone", "wrong" if taken else "right", f"{case}: {taken}")
            continue
        found = max(free, key=lambda one: _likeness(one, table), default=None)
        if found is not None:
            free.remove(found)
        _score_table(table, found, tally, case)


def _score_table(table: Mapping[str, Any], found: Layout | None, tally: Tally, case: str) -> None:
    _compare(tally, "header rows", found and found.header_rows, _headers(table), case)
    if table["range"]:
        _compare(tally, "range", found and found.range, [table["range"]], case)
    _compare(tally, "layout", found and found.layout, [table["layout"]], case)
    entity = found.entity if found else None
    accepted = alternatives(table["entity"])
    right = entity in accepted
    tally.add("entity", "right" if right else "wrong" if entity else "missed", f"{case}: {entity}")
    if accepted == [None]:
        taken = f"{case}: {entity} {[c.header for c in found.columns if c.field]}" if found else ""
        tally.add("foreign left alone", "wrong" if entity else "right", taken)
    elif "columns" in table and (entity or None not in accepted):
        mapped = {c.column: c.field for c in found.columns} if found and right else {}
        for letter, fields in table["columns"].items():
            count_column(tally, mapped.get(letter), alternatives(fields), f"{case} {letter}")


def _compare(
    tally: Tally, measure: str, got: object, accepted: Iterable[object], case: str
) -> None:
    wanted = list(accepted)
    answer = "right" if got in wanted else "missed" if got is None else "wrong"
    tally.add(measure, answer, f"{case}: {got}, not {wanted}")


def _headers(table: Mapping[str, Any]) -> list[tuple[int, ...]]:
    return [tuple(rows) for rows in (table["header_rows"], *table.get("or_header_rows", ()))]


def _likeness(layout: Layout, table: Mapping[str, Any]) -> tuple[bool, bool, int]:
    """How surely a layout is the labelled table: its headers, its left edge, and how near it starts."""
    area = str(table["range"] or layout.range)
    near = -abs(_first_row(layout.range) - (table["header_rows"] or [_first_row(area)])[0])
    same_left = layout.range.rstrip("0123456789").split(":")[0] == area.split(":")[0]
    return layout.header_rows in _headers(table), same_left, near


def _first_row(area: str) -> int:
    return int("".join(letter for letter in area.split(":")[0] if letter.isdigit()) or 1)
