"""查重复核.xlsx: candidate pairs side by side, to be answered 是/否/待定."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.model.address import column_letters
from kedang.model.frames import numbers, texts
from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say
from kedang.reports.book import AMBER, PALE, Book, Column, new_book
from kedang.reports.review_answers import ANSWERS, SHEET, SIDES, TAB

FILE_NAME = "查重复核.xlsx"
MERGED_TAB, RELATED_TAB = "查重-自动合并", "查重-相关客户"
COMPARED = ("name", "uscc", "mobile", "phone", "address", "owner", "source_name")
_WIDTHS = {
    "name": 28,
    "uscc": 21,
    "mobile": 14,
    "phone": 16,
    "address": 26,
    "owner": 10,
    "source_name": 18,
    "id": 22,
}
HEAD_ROW, PAGE_WIDTH, REASONS_WIDTH, MOST_LINES = 3, 170, 50, 24


def write_review_book(
    target: Path,
    pending: pd.DataFrame,
    merged: pd.DataFrame,
    related: pd.DataFrame,
    records: pd.DataFrame,
    moment: Moment,
    lang: Lang,
    before: pd.DataFrame | None = None,
) -> None:
    """Write the pairs.

    `pending`, `merged`, `related`: left_id, right_id, score, reasons (list of Text), `merged` also the
    operation that undoing takes; `records`: id and the compared fields of both kinds of customer;
    `before`: the same of merged ones as each was before the merge, by operation and id.
    """
    with new_book(target, "review", moment, lang) as book:
        _pending_sheet(book, side_by_side(pending, records, lang))
        joined = side_by_side(merged, records if before is None else before, lang)
        _plain_sheet(book, "已自动合并", "book.review.merged_note", joined)
        _plain_sheet(
            book, "相关客户", "book.review.related_note", side_by_side(related, records, lang)
        )


def write_review_tabs(
    target: Path,
    pending: pd.DataFrame,
    merged: pd.DataFrame,
    related: pd.DataFrame,
    records: pd.DataFrame,
    moment: Moment,
    lang: Lang,
    before: pd.DataFrame | None = None,
) -> tuple[str, ...]:
    """Write the pairs as tabs for an open workbook, none of them empty; the tabs' names.

    `merged`: the pairs that archiving will merge unasked, without operations; `before`: as in the book, the
    newest merge first. The rest as in the book.
    """
    shown = [
        (TAB, "book.review.tab_note", pending),
        (MERGED_TAB, "book.review.will_merge_note", merged),
        (RELATED_TAB, "book.review.related_note", related),
    ]
    full = [one for one in shown if len(one[2])]
    with new_book(target, "review", moment, lang) as book:
        for name, note, pairs in full:
            sides = before if before is not None and name == MERGED_TAB else records
            table = side_by_side(pairs, sides, lang)
            if name == TAB:
                _pending_sheet(book, table, name, note)
            else:
                _plain_sheet(book, name, note, table)
    return tuple(name for name, _, _ in full)


def side_by_side(pairs: pd.DataFrame, records: pd.DataFrame, lang: Lang) -> pd.DataFrame:
    """One row a pair: score, reasons, then each compared field of the left and of the right record.

    Where both frames name operations, each pair shows its records as they belong to its operation.
    """
    known = records if "id" in records.columns else pd.DataFrame({"id": pd.Series(dtype="str")})
    keys = ["operation"] if {"operation"} <= {*pairs.columns} & {*known.columns} else []
    found = known.drop_duplicates([*keys, "id"]).set_index([*keys, "id"])
    table = pd.DataFrame({"left_id": texts(pairs, "left_id"), "right_id": texts(pairs, "right_id")})
    table["score"] = numbers(pairs, "score")
    if "operation" in pairs.columns:
        table["operation"] = texts(pairs, "operation")
    told = pairs["reasons"] if "reasons" in pairs.columns else pd.Series([()] * len(pairs))
    table["reasons"] = [_reasons(reasons, lang) for reasons in told]
    shown = found.reindex(columns=list(COMPARED))
    sides = {
        side: table[[*keys, f"{side}_id"]].join(shown, on=[*keys, f"{side}_id"])
        for side in ("left", "right")
    }
    for name in COMPARED:
        for side, values in sides.items():
            table[f"{side}_{name}"] = values[name]
    return table.reset_index(drop=True)


def _reasons(reasons: Sequence[Text], lang: Lang) -> str:
    return "\n".join(reason.render(lang) for reason in reasons)


def _known(table: pd.DataFrame, name: str) -> bool:
    return bool(table[[f"left_{name}", f"right_{name}"]].notna().any(axis=None))


def _columns(book: Book, table: pd.DataFrame, *, answer: bool) -> list[Column]:
    columns = (
        [Column("answer", book.say(say("book.review.answer")), "text", 9, tuple(ANSWERS))]
        if answer
        else []
    )
    if "operation" in table.columns:
        columns.append(Column("operation", book.say(say("book.review.operation")), "code", 14))
    else:
        columns.append(Column("score", book.say(say("book.review.score")), "percent", 8))
    columns.append(Column("reasons", book.say(say("book.review.reasons")), "wrap", REASONS_WIDTH))
    compared = [name for name in COMPARED if name == "name" or _known(table, name)]
    for name in (*compared, "id"):
        for side in ("left", "right"):
            label = book.say(say(f"book.review.{name}")) + SIDES[side]
            columns.append(Column(f"{side}_{name}", label, "wrap", _WIDTHS[name]))
    return columns


def _pending_sheet(
    book: Book, table: pd.DataFrame, name: str = SHEET, note: str = "book.review.note"
) -> None:
    columns = _columns(book, table, answer=True)
    sheet = _sheet(book, name, columns)
    title = book.say(say("book.review.title"))
    book.title(sheet, 0, title, book.say(say(note, n=len(table))))
    sheet.freeze_panes(HEAD_ROW + 1, 3)
    below = book.table(sheet, HEAD_ROW, columns, table, ruled=False, most_lines=MOST_LINES)
    look = book.format(bg_color="#FFF2CC", border=1, align="center", num_format="@")
    for row in range(HEAD_ROW + 1, below):
        sheet.write_blank(row, 0, None, look)
    _mark_differences(book, sheet, columns, below)


def _mark_differences(book: Book, sheet: Any, columns: Sequence[Column], below: int) -> None:
    """Fields that both have and that differ stand out."""
    look = book.file.add_format({"font_color": AMBER, "bold": True})
    same = book.file.add_format({"bg_color": PALE})
    at = {column.id: position for position, column in enumerate(columns)}
    for name in COMPARED[:-1]:
        if f"left_{name}" not in at:
            continue
        left, right = at[f"left_{name}"], at[f"right_{name}"]
        a, b = (_letters(column) + str(HEAD_ROW + 2) for column in (left, right))
        for criteria, shown in (
            (f'=AND({a}<>"",{b}<>"",{a}<>{b})', look),
            (f'=AND({a}<>"",{a}={b})', same),
        ):
            rule = {"type": "formula", "criteria": criteria, "format": shown}
            sheet.conditional_format(HEAD_ROW + 1, left, below - 1, right, rule)


def _letters(column: int) -> str:
    return "$" + column_letters(column)


def _plain_sheet(book: Book, name: str, note: str, table: pd.DataFrame) -> None:
    if table.empty:
        return
    columns = _columns(book, table, answer=False)
    sheet = _sheet(book, name, columns)
    book.title(sheet, 0, book.say(say(f"{note}_title")), book.say(say(note, n=len(table))))
    sheet.freeze_panes(HEAD_ROW + 1, 2)
    book.table(sheet, HEAD_ROW, columns, table, ruled=False, most_lines=MOST_LINES)


def _sheet(book: Book, name: str, columns: Sequence[Column]) -> Any:
    """A sheet on as many pages side by side as its columns need, the first ones on each."""
    across = sum(column.width for column in columns)
    sheet = book.sheet(name, pages_wide=max(1, round(across / PAGE_WIDTH)))
    sheet.repeat_rows(HEAD_ROW)
    sheet.repeat_columns(0, 1)
    return sheet
