"""Fills in a list of findings as a colleague would, and looks at what stands there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl

HEAD = 4
ASKED = {"handling": "处理", "to": "改为", "reason": "理由", "until": "豁免到期"}


def lines(book: Path, sheet: str = "明细") -> list[dict[str, Any]]:
    """The rows of a list by their headings, with `row`; none where there is no such sheet."""
    opened = openpyxl.load_workbook(book)
    if sheet not in opened.sheetnames:
        return []
    rows = [list(row) for row in opened[sheet].iter_rows(min_row=HEAD, values_only=True)]
    heads = [str(head) for head in rows[0]]
    return [
        dict(zip(heads, row, strict=True)) | {"row": number}
        for number, row in enumerate(rows[1:], start=HEAD + 1)
        if any(row)
    ]


def filled(
    book: Path,
    *entries: tuple[str, dict[str, Any]],
    sheet: str = "明细",
    all_adopted: bool = False,
    name: str = "已填.xlsx",
) -> Path:
    """A copy in which the first row of each rule is filled in: (rule, {handling, to, reason, until})."""
    opened = openpyxl.load_workbook(book)
    page = opened[sheet]
    at = {str(cell.value): cell.column for cell in page[HEAD]}
    told = lines(book, sheet)
    used: set[int] = set()
    for rule, entry in entries:
        row = next(one["row"] for one in told if one["规则"] == rule and one["row"] not in used)
        used.add(row)
        for key, value in entry.items():
            page.cell(row, at[ASKED[key]]).value = value
    if all_adopted:
        page.cell(HEAD - 1, 4).value = "是"
    target = book.with_name(name)
    opened.save(target)
    return target
