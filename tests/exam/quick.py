"""Short ways to write a workbook of one table or one card."""

from __future__ import annotations

from exam.areas import area
from exam.truth import Book, Card, Sheet, Tab, spans


def table(
    name: str, grid: str, place: str, head: str, entity: str, columns: str, **more: str
) -> Book:
    """A workbook with one table; nothing in it may raise an alarm unless `quiet` says where none may."""
    where = place.split("/")[0]
    first, _, last, _ = area(where)
    deepest = max(max(rows, default=first) for rows in spans(head))
    more.setdefault("quiet", where)
    truth = Tab(
        sheet=name[:20],
        range=place,
        head=head,
        entity=entity,
        rows=last + 1 - deepest,
        columns=columns,
        **more,
    )
    return Book(f"{name}.xlsx", (Sheet(name[:20], grid),), (truth,))


def card(name: str, sheet: str, grid: str, entity: str, cells: str, **more: str) -> Book:
    """A workbook with one card."""
    truth = Card(sheet=sheet, entity=entity, cells=cells, **more)
    return Book(f"{name}.xlsx", (Sheet(sheet, grid),), (truth,))
