"""The tab 数据质量: how good the records are, by sheet, by rep and by source, worst first."""

from __future__ import annotations

import pandas as pd

from kedang.model.quality import GROUPS, INDICES, grouped, total
from kedang.model.text import say
from kedang.reports.book import GREY, Book, Column, Kind

NAME = "数据质量"
_ORDER = ("sheet", "rep", "source")
_TOP = 3


def add_quality(book: Book, records: pd.DataFrame | None) -> None:
    """Add the tab. `records`: one row per record with the columns of GROUPS and INDICES; none, no tab."""
    if records is None or not len(records):
        return
    sheet = book.sheet(NAME)
    whole = total(records).iloc[0]
    note = say("book.quality.note", index=float(whole["index"]), n=int(whole["records"]))
    book.title(sheet, 0, book.say(say("book.quality.title")), book.say(note))
    row = _TOP
    for by in sorted(GROUPS, key=_ORDER.index):
        table = grouped(records, by)
        row = book.table(sheet, row, _columns(book, by), table, ruled=False) + 2
    sheet.freeze_panes(_TOP, 1)
    for line in ("how", "parts"):
        sheet.write_string(
            row, 0, book.say(say(f"book.quality.{line}")), book.format(font_color=GREY)
        )
        row += 1


def _columns(book: Book, by: str) -> list[Column]:
    kinds: list[tuple[str, Kind]] = [("records", "integer")]
    kinds += [(name, "percent") for name in INDICES]
    kinds.append(("index", "score"))
    first = Column("name", book.say(say(f"book.quality.{by}")), "wrap", 34)
    return [first, *(Column(id, book.say(say(f"col.{id}")), kind, 11) for id, kind in kinds)]
