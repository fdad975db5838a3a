"""What people answered in a duplicate review, read back from its sheet."""

from __future__ import annotations

import unicodedata

import pandas as pd

from kedang.model.address import cell_name
from kedang.model.errors import WorkbookError
from kedang.model.grid import Grid, Workbook
from kedang.model.text import say

SHEET, TAB = "待复核", "查重复核"
SIDES = {"left": " 甲", "right": " 乙"}
ANSWERS = {"是": "same", "否": "different", "待定": "unsure"}
_WORDS = {
    "y": "是",
    "yes": "是",
    "同一家": "是",
    "n": "否",
    "no": "否",
    "不是": "否",
    "不确定": "待定",
}


def read_answers(workbook: Workbook) -> pd.DataFrame:
    """The answers of a filled-in review: left_id, right_id, answer (same|different|unsure); blanks are left out.

    The review is a workbook of its own or a tab of another. A workbook without one, or an answer that
    is none of 是/否/待定, is an error naming the cell.
    """
    grid, top, at = _review(workbook)
    rows = []
    for row in range(top + 1, grid.height):
        given = unicodedata.normalize("NFKC", str(grid.cells[row, at["answer"]] or "")).strip()
        left, right = (grid.cells[row, at[side]] for side in ("left_id", "right_id"))
        if not given or not left or not right:
            continue
        answer = ANSWERS.get(_WORDS.get(given.lower(), given))
        if answer is None:
            raise WorkbookError(
                "book.review.bad_answer",
                file=workbook.file,
                sheet=grid.sheet,
                cell=cell_name(row, at["answer"]),
                value=given,
            )
        rows.append((str(left), str(right), answer))
    return pd.DataFrame(rows, columns=["left_id", "right_id", "answer"], dtype="str")


def shown_names(workbook: Workbook) -> dict[str, str]:
    """The name of every customer of a review, by its id."""
    grid, top, at = _review(workbook)
    names: dict[str, str] = {}
    for row in range(top + 1, grid.height):
        for side in ("left", "right"):
            key = grid.cells[row, at[f"{side}_id"]]
            name = grid.cells[row, at[f"{side}_name"]] if f"{side}_name" in at else None
            if key:
                names[str(key)] = str(name or key)
    return names


def has_review(workbook: Workbook) -> bool:
    """Is there a review in it?"""
    return any(not grid.hidden and _places(grid) for grid in workbook.grids)


def _review(workbook: Workbook) -> tuple[Grid, int, dict[str, int]]:
    """The sheet of the review (told by its headings), its header row and the columns that matter."""
    for grid in sorted(workbook.grids, key=lambda one: one.sheet not in (SHEET, TAB)):
        places = None if grid.hidden else _places(grid)
        if places is not None:
            return grid, *places
    raise WorkbookError("book.review.not_one", file=workbook.file)


def _places(grid: Grid) -> tuple[int, dict[str, int]] | None:
    """The header row and the five columns that matter, by their labels in either language."""
    wanted = {
        label: key
        for key, message, suffix in (
            ("answer", "book.review.answer", ""),
            *((f"{side}_id", "book.review.id", SIDES[side]) for side in SIDES),
            *((f"{side}_name", "book.review.name", SIDES[side]) for side in SIDES),
        )
        for label in (say(message).render("zh") + suffix, say(message).render("en") + suffix)
    }
    for row in range(min(grid.height, 10)):
        found = {wanted[str(v)]: c for c, v in enumerate(grid.cells[row]) if str(v) in wanted}
        if {"answer", "left_id", "right_id"} <= found.keys():
            return row, found
    return None
