"""What was recognised on a sheet: where the table is, which column is which field, how sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

KIND, SHEET = "#kind", "#sheet"
"""Beside the columns of a remembered layout: what kind of table it is, and the sheet it was on."""


def column_keys(headers: Sequence[str]) -> tuple[str, ...]:
    """A name of its own for every column: its header, numbered where it comes again or is blank."""
    seen: dict[str, int] = {}
    keys: list[str] = []
    for header in headers:
        seen[header] = seen.get(header, 0) + 1
        again = seen[header] > 1 or not header
        keys.append(f"{header}#{seen[header]}" if again else header)
    return tuple(keys)


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """One column (or one labelled cell of a card) and the field it was taken for.

    `candidates`: the fields that an unmapped column may be, with how sure that is (0..1).
    """

    column: str
    header: str
    field: str | None
    confidence: float
    samples: tuple[str, ...] = ()
    value_cell: str = ""
    how: str = ""
    candidates: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """One table or card on a sheet, as `kedang inspect` shows it. Rows are counted from 1."""

    sheet: str
    range: str
    layout: str
    header_rows: tuple[int, ...]
    entity: str | None
    rows: int
    columns: tuple[ColumnMap, ...]
    fingerprint: str
    notes: tuple[str, ...] = ()

    @property
    def asks(self) -> tuple[ColumnMap, ...]:
        """The columns that look like a field, but not surely enough to be taken for it unasked."""
        return tuple(column for column in self.columns if not column.field and column.candidates)

    def as_json(self) -> dict[str, object]:
        """The stable keys of the command line's contract."""
        card = self.layout == "card"
        mapped = [
            {"cell": c.column, "label": c.header, "field": c.field, "value_cell": c.value_cell}
            if card
            else {
                "column": c.column,
                "header": c.header,
                "field": c.field,
                "confidence": round(c.confidence, 2),
                "samples": list(c.samples),
            }
            for c in self.columns
            if c.field
        ]
        return {
            "sheet": self.sheet,
            "range": self.range,
            "layout": self.layout,
            "header_rows": list(self.header_rows),
            "entity": self.entity,
            "rows": self.rows,
            "columns": mapped,
            "unmapped": [
                c.header or c.column for c in self.columns if not c.field and c.how != "counter"
            ],
            "asks": [
                {
                    "column": c.column,
                    "header": c.header,
                    "candidates": [
                        {"field": field, "confidence": round(sure, 2)}
                        for field, sure in c.candidates
                    ],
                    "samples": list(c.samples),
                }
                for c in self.asks
            ],
        }
