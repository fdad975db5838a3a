"""查重复核.xlsx: candidate pairs side by side, to be answered 是/否/待定, and what merging them keeps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from kedang.model.address import column_letters
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.book import AMBER, PALE, Book, Column, new_book
from kedang.reports.clash_tab import CLASHES_SHEET, clashes_sheet
from kedang.reports.review_answers import ANSWERS, PARTING, SHEET, SIDES, TAB
from kedang.reports.review_fields import FIELDS_SHEET, FIELDS_TAB, fields_sheet
from kedang.reports.review_pairs import COMPARED, Beside, side_by_side

FILE_NAME = "查重复核.xlsx"
MERGED_SHEET, RELATED_SHEET = "已自动合并", "相关客户"
MERGED_TAB, RELATED_TAB = "查重-自动合并", "查重-相关客户"
_WIDTHS = {
    "name": 28,
    "uscc": 21,
    "mobile": 14,
    "phone": 16,
    "address": 26,
    "owner": 10,
    "source_name": 18,
    "hanging": 18,
    "id": 22,
}
HEAD_ROW, PAGE_WIDTH, REASONS_WIDTH, KEPT_WIDTH, MOST_LINES = 3, 190, 46, 40, 24


def write_review_book(
    target: Path,
    pending: pd.DataFrame,
    merged: pd.DataFrame,
    related: pd.DataFrame,
    records: pd.DataFrame,
    moment: Moment,
    lang: Lang,
    before: pd.DataFrame | None = None,
    beside: Beside | None = None,
) -> None:
    """Write the pairs.

    `pending`, `merged`, `related`: left_id, right_id, score, reasons (list of Text), `merged` also the
    operation that undoing takes and what was kept; `records`: id and the compared fields of both kinds of
    customer; `before`: the same of merged ones as each was before the merge, by operation and id.
    """
    beside = beside or Beside()
    with new_book(target, "review", moment, lang) as book:
        _pending_sheet(book, side_by_side(pending, records, lang, beside), beside)
        fields_sheet(book, FIELDS_SHEET, beside, lang)
        joined = side_by_side(merged, records if before is None else before, lang, beside)
        _merged_sheet(book, MERGED_SHEET, "book.review.merged_note", joined)
        _plain_sheet(
            book, RELATED_SHEET, "book.review.related_note",
            side_by_side(related, records, lang, beside),
        )  # fmt: skip
        clashes_sheet(book, CLASHES_SHEET, beside.clashes)


def write_review_tabs(
    target: Path,
    pending: pd.DataFrame,
    merged: pd.DataFrame,
    related: pd.DataFrame,
    records: pd.DataFrame,
    moment: Moment,
    lang: Lang,
    before: pd.DataFrame | None = None,
    beside: Beside | None = None,
) -> tuple[str, ...]:
    """Write the pairs as tabs for an open workbook, none of them empty; the tabs' names.

    `merged`: the pairs that archiving will merge unasked, without operations; `before`: as in the book, the
    newest merge first. The rest as in the book.
    """
    beside = beside or Beside()
    written = []
    with new_book(target, "review", moment, lang) as book:
        if len(pending):
            table = side_by_side(pending, records, lang, beside)
            _pending_sheet(book, table, beside, TAB, "book.review.tab_note")
            written.append(TAB)
            if fields_sheet(book, FIELDS_TAB, beside, lang):
                written.append(FIELDS_TAB)
        if len(merged):
            table = side_by_side(merged, records if before is None else before, lang, beside)
            _merged_sheet(book, MERGED_TAB, "book.review.will_merge_note", table)
            written.append(MERGED_TAB)
        if len(related):
            table = side_by_side(related, records, lang, beside)
            _plain_sheet(book, RELATED_TAB, "book.review.related_note", table)
            written.append(RELATED_TAB)
    return tuple(written)


def add_pending(
    book: Book, name: str, pairs: pd.DataFrame, records: pd.DataFrame, beside: Beside, note: str
) -> None:
    """The pairs that wait for an answer, as a sheet of a workbook; `note`: the message above them."""
    _pending_sheet(book, side_by_side(pairs, records, book.lang, beside), beside, name, note)


def _known(table: pd.DataFrame, name: str) -> bool:
    return bool(table[[f"left_{name}", f"right_{name}"]].notna().any(axis=None))


def _columns(
    book: Book, table: pd.DataFrame, choices: Sequence[str], kept: str = "kept"
) -> list[Column]:
    """The columns of pairs; `choices` may be answered, none of them where nothing is asked."""
    columns = []
    if choices:
        label = book.say(say("book.review.answer"))
        columns.append(Column("answer", label, "text", 9, tuple(choices)))
    if table["group"].notna().any():
        columns.append(Column("group", book.say(say("review.group")), "integer", 6))
    if "operation" in table.columns:
        columns.append(Column("operation", book.say(say("book.review.operation")), "code", 14))
    if table["score"].notna().any():
        columns.append(Column("score", book.say(say("book.review.score")), "percent", 9))
    columns.append(Column("reasons", book.say(say("book.review.reasons")), "wrap", REASONS_WIDTH))
    if table["kept"].notna().any():
        label = book.say(say(f"review.column.{kept}"))
        columns.append(Column("kept", label, "wrap", KEPT_WIDTH))
    shown = [name for name in (*COMPARED, "hanging") if name == "name" or _known(table, name)]
    for name in (*shown, "id"):
        message = "review.column.hanging" if name == "hanging" else f"book.review.{name}"
        for side in ("left", "right"):
            label = book.say(say(message)) + SIDES[side]
            columns.append(Column(f"{side}_{name}", label, "wrap", _WIDTHS[name]))
    return columns


def _pending_sheet(
    book: Book,
    table: pd.DataFrame,
    beside: Beside,
    name: str = SHEET,
    note: str = "book.review.note",
) -> None:
    columns = _columns(book, table, tuple(ANSWERS))
    told = book.say(say(note, n=len(table)))
    if beside.viewer.restricted:
        told += book.say(say("review.masked"))
    _answered_sheet(book, name, (book.say(say("book.review.title")), told), columns, table)


def _merged_sheet(book: Book, name: str, note: str, table: pd.DataFrame) -> None:
    if table.empty:
        return
    columns = _columns(book, table, PARTING, "was_kept" if "operation" in table else "kept")
    head = (book.say(say(f"{note}_title")), book.say(say(note, n=len(table))))
    _answered_sheet(book, name, head, columns, table)


def _answered_sheet(
    book: Book, name: str, head: tuple[str, str], columns: list[Column], table: pd.DataFrame
) -> None:
    """Pairs with a column to answer in; fields on which both sides agree or differ are marked."""
    sheet = _sheet(book, name, columns)
    book.title(sheet, 0, *head)
    frozen = 1 + next(n for n, column in enumerate(columns) if column.id == "reasons")
    sheet.freeze_panes(HEAD_ROW + 1, frozen)
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
    columns = _columns(book, table, ())
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
