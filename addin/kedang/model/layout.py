"""What was recognised on a sheet: where the table is, which column is which field, how sure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """One column (or one labelled cell of a card) and the field it was taken for."""

    column: str
    header: str
    field: str | None
    confidence: float
    samples: tuple[str, ...] = ()
    value_cell: str = ""
    how: str = ""


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
        }
