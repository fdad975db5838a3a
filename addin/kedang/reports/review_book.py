"""查重复核.xlsx: candidate pairs side by side, to be answered 是/否/待定 and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.model.errors import WorkbookError
from kedang.model.grid import Grid, Workbook
from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say
from kedang.reports.book import AMBER, PALE, Book, Column, new_book

FILE_NAME = "查重复核.xlsx"
SHEET = "待复核"
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
COMPARED = ("name", "uscc", "mobile", "phone", "address", "owner", "source_name")
HEAD_ROW = 3


def write_review_book(
    target: Path,
    pending: pd.DataFrame,
    merged: pd.DataFrame,
    related: pd.DataFrame,
    records: pd.DataFrame,
    moment: Moment,
    lang: Lang,
) -> None:
    """Write the pairs.

    `pending`, `merged`, `related`: left_id, right_id, score, reasons (list of Text); `records`: id and the
    compared fields of both kinds of customer.
    """
    with new_book(target, "review", moment, lang) as book:
        _pending_sheet(book, side_by_side(pending, records, lang))
        _plain_sheet(
            book, "已自动合并", "book.review.merged_note", side_by_side(merged, records, lang)
        )
        _plain_sheet(
            book, "相关客户", "book.review.related_note", side_by_side(related, records, lang)
        )


def side_by_side(pairs: pd.DataFrame, records: pd.DataFrame, lang: Lang) -> pd.DataFrame:
    """One row a pair: score, reasons, then each compared field of the left and of the right record."""
    found = records.drop_duplicates("id").set_index("id")
    table = pd.DataFrame(
        {"left_id": pairs["left_id"].astype("str"), "right_id": pairs["right_id"].astype("str")}
    )
    table["score"] = pairs["score"] if "score" in pairs.columns else float("nan")
    table["reasons"] = [_reasons(reasons, lang) for reasons in pairs["reasons"]]
    for name in COMPARED:
        values = found[name] if name in found.columns else pd.Series(dtype="str")
        for side in ("left", "right"):
            table[f"{side}_{name}"] = table[f"{side}_id"].map(values)
    return table.reset_index(drop=True)


def _reasons(reasons: Sequence[Text], lang: Lang) -> str:
    return "\n".join(reason.render(lang) for reason in reasons)


def _columns(book: Book, *, answer: bool) -> list[Column]:
    columns = (
        [Column("answer", book.say(say("book.review.answer")), "text", 9, tuple(ANSWERS))]
        if answer
        else []
    )
    columns += [
        Column("score", book.say(say("book.review.score")), "percent", 8),
        Column("reasons", book.say(say("book.review.reasons")), "wrap", 40),
    ]
    for name in COMPARED:
        width, kind = (28, "wrap") if name in ("name", "address") else (17, "code")
        for side in ("left", "right"):
            label = book.say(say(f"book.review.{name}")) + {"left": " 甲", "right": " 乙"}[side]
            columns.append(Column(f"{side}_{name}", label, kind, width))  # type: ignore[arg-type]
    for side in ("left", "right"):
        label = book.say(say("book.review.id")) + {"left": " 甲", "right": " 乙"}[side]
        columns.append(Column(f"{side}_id", label, "code", 19))
    return columns


def _pending_sheet(book: Book, table: pd.DataFrame) -> None:
    sheet = book.sheet(SHEET)
    book.title(
        sheet,
        0,
        book.say(say("book.review.title")),
        book.say(say("book.review.note", n=len(table))),
    )
    columns = _columns(book, answer=True)
    sheet.freeze_panes(HEAD_ROW + 1, 3)
    sheet.repeat_rows(HEAD_ROW)
    below = book.table(sheet, HEAD_ROW, columns, table)
    look = book.format(bg_color="#FFF2CC", border=1, align="center")
    for row in range(HEAD_ROW + 1, below):
        sheet.write_blank(row, 0, None, look)
    _mark_differences(book, sheet, columns, below)


def _mark_differences(book: Book, sheet: Any, columns: Sequence[Column], below: int) -> None:
    """Fields that both have and that differ stand out."""
    look = book.file.add_format({"font_color": AMBER, "bold": True})
    same = book.file.add_format({"bg_color": PALE})
    at = {column.id: position for position, column in enumerate(columns)}
    for name in COMPARED[:-1]:
        left, right = at[f"left_{name}"], at[f"right_{name}"]
        a, b = (_letters(column) + str(HEAD_ROW + 2) for column in (left, right))
        for criteria, shown in (
            (f'=AND({a}<>"",{b}<>"",{a}<>{b})', look),
            (f'=AND({a}<>"",{a}={b})', same),
        ):
            rule = {"type": "formula", "criteria": criteria, "format": shown}
            sheet.conditional_format(HEAD_ROW + 1, left, below - 1, right, rule)


def _letters(column: int) -> str:
    from kedang.model.address import column_letters

    return "$" + column_letters(column)


def _plain_sheet(book: Book, name: str, note: str, table: pd.DataFrame) -> None:
    if table.empty:
        return
    sheet = book.sheet(name)
    book.title(sheet, 0, name, book.say(say(note, n=len(table))))
    sheet.freeze_panes(HEAD_ROW + 1, 2)
    book.table(sheet, HEAD_ROW, _columns(book, answer=False), table)


def read_answers(workbook: Workbook) -> pd.DataFrame:
    """The answers of a filled-in review: left_id, right_id, answer (same|different|unsure); blanks are left out.

    A sheet that is not a review, or an answer that is none of 是/否/待定, is an error naming the cell.
    """
    grid = next((grid for grid in workbook.grids if grid.sheet == SHEET), None)
    places = _places(grid) if grid is not None else None
    if grid is None or places is None:
        raise WorkbookError("book.review.not_one", file=workbook.file)
    top, at = places
    rows = []
    for row in range(top + 1, grid.height):
        given = str(grid.cells[row, at["answer"]] or "").strip()
        left, right = (grid.cells[row, at[side]] for side in ("left_id", "right_id"))
        if not given or not left or not right:
            continue
        answer = ANSWERS.get(_WORDS.get(given.lower(), given))
        if answer is None:
            raise WorkbookError(
                "book.review.bad_answer", file=workbook.file, row=row + 1, value=given
            )
        rows.append((str(left), str(right), answer))
    return pd.DataFrame(rows, columns=["left_id", "right_id", "answer"], dtype="str")


def _places(grid: Grid) -> tuple[int, dict[str, int]] | None:
    """The header row and the three columns that matter, by their labels in either language."""
    wanted = {
        label: key
        for key, message, suffix in (
            ("answer", "book.review.answer", ""),
            ("left_id", "book.review.id", " 甲"),
            ("right_id", "book.review.id", " 乙"),
        )
        for label in (say(message).render("zh") + suffix, say(message).render("en") + suffix)
    }
    for row in range(min(grid.height, 10)):
        found = {wanted[str(v)]: c for c, v in enumerate(grid.cells[row]) if str(v) in wanted}
        if len(found) == 3:
            return row, found
    return None
