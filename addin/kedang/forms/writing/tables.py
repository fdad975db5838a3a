"""One table form as a sheet: title, how to fill it in, headings, an example and empty rows with their rules.

The sheet is protected without a password: only headings and worked-out cells are locked. Worked-out columns
stand first (what is missing) and last, outside the filter, because Excel sorts a protected sheet only where
every cell is open. Columns of one's own go to the right of the form's, rows below the prepared ones are open;
deleting whole rows or inserting columns between needs the protection lifted, which one click does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kedang.forms.design import Form, FormSheet
from kedang.forms.filled import Filled
from kedang.forms.headings import Need
from kedang.forms.plan import AUTO, NOTE, STATUS, TITLE, PlannedColumn, TablePlan, table_plan
from kedang.forms.writing.formulas import auto_formula, cell_of, example_status
from kedang.forms.writing.hidden import Lists
from kedang.forms.writing.looks import (
    auto_look,
    cell_look,
    column_width,
    example_look,
    head_look,
    kind_of,
)
from kedang.forms.writing.marks import mark
from kedang.forms.writing.printing import set_up
from kedang.forms.writing.records import own_columns, records, write_value
from kedang.forms.writing.rules import list_rule, rule_of
from kedang.model.text import Lang, say
from kedang.reports.book import ACCENT, GRID, LINE, Book, lines_needed

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

SPARE, HANDFUL, OWN_COLUMNS = 50, 5, 26
"""Empty rows below what is filled in, few of them, and columns of one's own that may stand to the right."""
NOTE_WIDTH = 130
ROW = 20
ALLOWED = {
    "objects": True, "scenarios": True, "format_cells": True, "format_columns": True,
    "format_rows": True, "insert_rows": True, "delete_rows": True, "insert_hyperlinks": True,
    "sort": True, "autofilter": True, "pivot_tables": True,
}  # fmt: skip


def write_table(
    book: Book, form: Form, sheet: FormSheet, rulebook: Rulebook, lists: Lists, lang: Lang,
    filled: Filled | None = None, version: int = 0, published: str = "",
) -> Any:  # fmt: skip
    """Write one sheet of a form, with the records it is handed out with, if any."""
    plan = table_plan(sheet, rulebook, lang)
    page = book.file.add_worksheet(sheet.name)
    page.set_default_row(ROW)
    example = sheet.example if filled is None or filled.example else {}
    first = plan.first + (1 if example else 0)
    count = len(filled.frame) if filled else 0
    spare = SPARE if filled is None else filled.spare
    last = first + max(sheet.rows, count + spare) - 1
    _title(book, page, plan, form, lang, example=bool(example))
    _columns(book, page, plan)
    _headings(book, page, plan)
    _rules(page, plan, last, lists, lang)
    if example:
        _example(book, page, plan, example, lists, lang)
    _empty(book, page, plan, first, last, count, lists, lang)
    if filled is not None:
        records(book, page, plan, first, filled, lists, lang)
        own_columns(book, page, plan, first, filled)
    mark(book, page, plan, last, lang)
    fields = list(plan.filled_in())
    page.autofilter(plan.header, fields[0].at, last, fields[-1].at)
    page.freeze_panes(plan.header + 1, 2)
    page.protect("", dict(ALLOWED))
    shown = plan.columns[-1].at + (len(filled.own.columns) - len(filled.hidden) if filled else 0)
    whole = None if spare >= HANDFUL else (last, shown)
    set_up(book, page, plan, form, lang, version, published, whole)
    return page


def _title(
    book: Book, page: Any, plan: TablePlan, form: Form, lang: Lang, *, example: bool
) -> None:
    """The form's name, and below it one line that says how to fill it in."""
    page.set_row(TITLE, 28)
    title = book.format(bold=True, font_size=16, font_color=ACCENT)
    name = form.label.render(lang)
    if len(form.sheets) > 1:
        name = f"{name} · {plan.sheet.name}"
    page.write_string(TITLE, 0, name, title)
    must = any(column.need is Need.MUST for column in plan.filled_in())
    legend = [
        say("form.legend" if must else "form.legend.free"),
        *([say("form.legend.example")] if example else []),
    ]
    glue = "" if lang == "zh" else " "
    note = f"{form.note.render(lang)}\n{glue.join(one.render(lang) for one in legend)}"
    look = book.format(font_color="#595959", text_wrap=True, valign="top")
    covered, at = 0.0, -1
    while covered < NOTE_WIDTH and at < plan.columns[-1].at:
        at += 1
        covered += column_width(plan.columns[at])
    if at:
        page.merge_range(NOTE, 0, NOTE, at, "", look)
    page.write_string(NOTE, 0, note, look)
    page.set_row(NOTE, LINE * lines_needed(note, covered) + 4)


def _columns(book: Book, page: Any, plan: TablePlan) -> None:
    """Widths, and cells open to be written in below the prepared rows and to the right of the form."""
    for column in plan.columns:
        look = book.format() if column.worked_out else _below(book, column)
        page.set_column(column.at, column.at, column_width(column), look)
    after = len(plan.columns)
    page.set_column(after, after + OWN_COLUMNS - 1, None, book.format(locked=False))


def _below(book: Book, column: PlannedColumn) -> Any:
    return book.kind(kind_of(column.type), locked=False)


def _headings(book: Book, page: Any, plan: TablePlan) -> None:
    """The bands of a wide form, then its headings."""
    page.set_row(plan.header, 34)
    look = book.format(
        bold=True,
        bg_color="#F2F2F2",
        font_color=ACCENT,
        align="center",
        border=1,
        border_color=GRID,
    )
    for title, first, last in plan.bands:
        if first == last:
            page.write_string(plan.header - 1, first, title, look)
        else:
            page.merge_range(plan.header - 1, first, plan.header - 1, last, title, look)
    for column in plan.columns:
        look = head_look(book, column.need, auto=column.worked_out)
        page.write_string(plan.header, column.at, column.heading, look)


def _rules(page: Any, plan: TablePlan, last: int, lists: Lists, lang: Lang) -> None:
    """Dropdowns, checks and messages, a good way below the prepared rows."""
    for column in plan.columns:
        place = list_rule(column.list, column.choices, lists) if column.choices else ""
        rule = rule_of(
            column.type, column.heading, column.hint, cell_of(column, plan.first), lang,
            choices=column.choices, place=place, is_open=column.open,
        )  # fmt: skip
        page.data_validation(plan.first, column.at, last + SPARE * 10, column.at, rule)


def _example(
    book: Book, page: Any, plan: TablePlan, example: Mapping[str, object], lists: Lists, lang: Lang
) -> None:
    """One made-up record, grey and slanted; its first cells say that it is an example."""
    row = plan.first
    for column in plan.columns:
        if column.worked_out:
            formula = auto_formula(plan, column, row, lists, lang)
            shown = example_status(lang) if column.path == AUTO + STATUS else column.shown
            page.write_formula(
                row, column.at, formula, auto_look(book, column.type, example=True), shown
            )
        else:
            value = column.shown if column.kind == "helper" else example.get(column.path)
            write_value(page, row, column.at, value, example_look(book, column.type))


def _empty(
    book: Book, page: Any, plan: TablePlan, first: int, last: int, count: int, lists: Lists, lang: Lang
) -> None:  # fmt: skip
    """Framed empty cells and waiting formulas in all prepared rows that hold no record."""
    for column in plan.columns:
        if column.worked_out:
            look = auto_look(book, column.type)
            for row in range(first + count, last + 1):
                formula = auto_formula(plan, column, row, lists, lang)
                page.write_formula(row, column.at, formula, look, "")
        else:
            look = cell_look(book, column.type)
            for row in range(first + count, last + 1):
                page.write_blank(row, column.at, None, look)
