"""What people answered in a duplicate review, read back from its sheet."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pandas as pd

from kedang.model.address import cell_name
from kedang.model.errors import WorkbookError
from kedang.model.grid import Grid, Workbook
from kedang.model.text import say

SHEET, TAB = "待复核", "查重复核"
_OURS = (SHEET, TAB, "已自动合并", "查重-自动合并")
SIDES = {"left": " 甲", "right": " 乙"}
PARTING = ("否", "待定")
"""What can be answered about a pair that is merged: not one customer, or not sure."""
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


def read_answers(workbook: Workbook, wrong: list[WorkbookError] | None = None) -> pd.DataFrame:
    """The answers of a filled-in review: left_id, right_id, answer (same|different|unsure); blanks are left out.

    The review is a workbook of its own or tabs of another; rows may be added by hand, with the two ids or
    the two names. A workbook without one, or an answer that is none of 是/否/待定, is an error naming the cell;
    `wrong` takes such answers and leaves their rows out.
    """
    rows = [row for review in _reviews(workbook) for row in _answers(workbook, *review, wrong)]
    return pd.DataFrame(rows, columns=["left_id", "right_id", "answer"], dtype="str")


def _answers(
    workbook: Workbook,
    grid: Grid,
    top: int,
    at: dict[str, int],
    wrong: list[WorkbookError] | None,
) -> Iterator[tuple[str, str, str]]:
    for row in range(top + 1, grid.height):
        given = unicodedata.normalize("NFKC", str(grid.cells[row, at["answer"]] or "")).strip()
        if not given:
            continue
        sides = []
        for side in ("left", "right"):
            name = grid.cells[row, at[f"{side}_name"]] if f"{side}_name" in at else None
            sides.append(str(grid.cells[row, at[f"{side}_id"]] or name or "").strip())
        if not all(sides):
            continue
        answer = ANSWERS.get(_WORDS.get(given.lower(), given))
        if answer is None:
            place = f"{workbook.file} {grid.sheet}!{cell_name(row, at['answer'])}".strip()
            error = WorkbookError("book.review.bad_answer", place=place, value=given)
            if wrong is None:
                raise error
            wrong.append(error)
            continue
        yield sides[0], sides[1], answer


def shown_names(workbook: Workbook) -> dict[str, str]:
    """The name of every customer of a review, by its id."""
    names: dict[str, str] = {}
    for grid, top, at in _reviews(workbook):
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


def _reviews(workbook: Workbook) -> list[tuple[Grid, int, dict[str, int]]]:
    """The sheets of the review (told by their headings), their header rows and the columns that matter.

    First the pairs that wait, then those that were merged unasked.
    """
    order = {name: place for place, name in enumerate(_OURS)}
    found = [
        (grid, *places)
        for grid in sorted(workbook.grids, key=lambda one: order.get(one.sheet, len(order)))
        if not grid.hidden and (places := _places(grid)) is not None
    ]
    if not found:
        raise WorkbookError("book.review.not_one", file=workbook.file)
    return found


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
