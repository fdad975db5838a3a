"""What the program answered about one workbook: the JSON of inspect and validate, and the records."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from exam.areas import Area, area, cell, column_index
from kedang.composing.outcomes import Reading
from kedang.model.table import Table


@dataclass(frozen=True)
class Found:
    """One entry of inspect's tables."""

    sheet: str
    range: str
    area: Area
    card: bool
    header: tuple[int, ...]
    entity: str | None
    rows: int
    columns: tuple[dict[str, Any], ...]
    unmapped: tuple[str, ...] = ()

    def called(self, field_id: str, entity: str) -> str:
        """A field as seen from the truth's entity: a contact table beside customers is contact.<id>."""
        apart = self.entity == "contact" and "contact" not in entity.split("/")
        return f"contact.{field_id}" if apart else field_id


@dataclass(frozen=True)
class Answer:
    """Tables and findings as the command line prints them, and the typed records behind them."""

    tables: tuple[Found, ...]
    findings: tuple[dict[str, object], ...]
    records: tuple[Table, ...]

    def column_fields(self, sheet: str, column: int, within: Area, entity: str) -> set[str]:
        """Every field that a column was taken for in the tables over these rows."""
        found: set[str] = set()
        for table in self.tables:
            apart = table.area[2] < within[0] or table.area[0] > within[2]
            if table.sheet != sheet or table.card or apart:
                continue
            found |= {
                table.called(one["field"], entity)
                for one in table.columns
                if column_index(one["column"]) == column
            }
        return found

    def lists(self, sheet: str, header: str) -> bool:
        """Whether a column that is no field is named among the unmapped ones of a sheet."""
        wanted = _bare(header)
        listed = [name for table in self.tables if table.sheet == sheet for name in table.unmapped]
        return any(wanted in _bare(name) for name in listed)

    def cell_fields(self, sheet: str, value: str, entity: str, label: str) -> set[str]:
        """Every field that the value in a cell was taken for, on a card or in a table of contacts."""
        row, column = cell(value)
        found: set[str] = set()
        for table in self.tables:
            if table.sheet != sheet:
                continue
            for one in table.columns:
                if table.card:
                    hit = one["value_cell"] == value and (not label or one["cell"] == label)
                else:
                    hit = (
                        column_index(one["column"]) == column
                        and table.area[0] <= row <= table.area[2]
                    )
                if hit:
                    found.add(table.called(one["field"], entity))
        return found

    def entities_at(self, sheet: str, cells: Iterable[str]) -> set[str]:
        """The entities of the cards whose range holds one of these cells."""
        places = [cell(one) for one in cells]
        return {
            table.entity
            for table in self.tables
            if table.sheet == sheet and table.card and table.entity
            for row, column in places
            if table.area[0] <= row <= table.area[2] and table.area[1] <= column <= table.area[3]
        }

    def value(self, sheet: str, place: str, entity: str, field_id: str) -> str | None:
        """The value read from a cell (or for the record of its row) as text; None: no such record."""
        row, _ = cell(place)
        fallback: list[str] = []
        for table in self.records:
            if table.entity != entity or table.origin.sheet != sheet:
                continue
            for position in range(len(table)):
                if field_id in table.frame.columns:
                    text = written(table.frame[field_id].iat[position])
                    if table.origin.cell(position, field_id) == place:
                        return text
                else:
                    text = ""
                if table.origin.row(position) == row + 1:
                    fallback.append(text)
        return next((one for one in fallback if one), fallback[0] if fallback else None)


def _bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def written(value: Any) -> str:
    """A typed value as the truth writes it."""
    if pd.isna(value):
        return ""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    if isinstance(value, float):
        return f"{value:.10g}"
    return str(value)


def answer(reading: Reading) -> Answer:
    """What `kedang inspect --json` and `kedang validate --json` would print, with the records."""
    file = reading.files[0]
    tables = []
    for one in (layout.as_json() for layout in file.layouts):
        columns: Any = one["columns"]
        header: Any = one["header_rows"]
        rows: Any = one["rows"]
        unmapped: Any = one["unmapped"]
        tables.append(
            Found(
                sheet=str(one["sheet"]),
                range=str(one["range"]),
                area=area(str(one["range"])),
                card=one["layout"] == "card",
                header=tuple(header),
                entity=None if one["entity"] is None else str(one["entity"]),
                rows=int(rows),
                columns=tuple(columns),
                unmapped=tuple(unmapped),
            )
        )
    findings = tuple(finding.as_json("zh") for finding in reading.findings)
    return Answer(tuple(tables), findings, tuple(reading.tables))
