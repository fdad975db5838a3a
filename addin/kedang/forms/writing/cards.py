"""A card to fill in and to print: bands, labels with their values beside them, what is missing in colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kedang.forms.design import Form, FormSheet
from kedang.forms.filled import Filled
from kedang.forms.headings import Need
from kedang.forms.writing.card_formulas import missed, question, status
from kedang.forms.writing.card_plan import (
    LABEL_WIDTH,
    LAST,
    MISSED,
    TOP,
    VALUE_WIDTH,
    CardItem,
    CardPlan,
    card_plan,
)
from kedang.forms.writing.card_values import write_own, write_values
from kedang.forms.writing.hidden import Lists
from kedang.forms.writing.looks import (
    MISSING_MUST,
    MISSING_WANTED,
    WANTED,
    WRONG,
    auto_look,
    cell_look,
)
from kedang.forms.writing.printing import A4, footer
from kedang.forms.writing.rules import list_rule, rule_of, wrong_when
from kedang.model.address import column_letters
from kedang.model.field import FieldType
from kedang.model.text import Lang
from kedang.reports.book import ACCENT, GREY, GRID, LINE, PALE, Book, lines_needed

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

ALLOWED = {"objects": True, "scenarios": True, "format_cells": True, "format_rows": True,
           "format_columns": True}  # fmt: skip
STATUS = (0, LAST - 1)
_FRAME: dict[str, Any] = {"border": 1, "border_color": GRID}


def write_card(
    book: Book, form: Form, sheet: FormSheet, rulebook: Rulebook, lists: Lists, lang: Lang,
    filled: Filled | None = None, version: int = 0, published: str = "",
) -> Any:  # fmt: skip
    """Write one card, with the record it is handed out with, if any."""
    plan = card_plan(sheet, rulebook, lang)
    page = book.file.add_worksheet(sheet.name)
    for column in range(LAST + 1):
        page.set_column(column, column, VALUE_WIDTH if column % 2 else LABEL_WIDTH)
    _title(book, page, plan, form, lang)
    for row, lines in plan.lines.items():
        page.set_row(row, row_height(lines))
    for item in plan.items:
        _label(book, page, plan, item, lists)
        if item.kind not in ("band", "sign"):
            _rule(page, item, lists, lang)
    write_values(book, page, plan, filled)
    bottom = write_own(book, page, plan, filled)
    _colours(book, page, plan)
    page.protect("", dict(ALLOWED))
    row, at = next(plan.filled_in()).value
    page.set_selection(row, at, row, at)
    _print(page, plan, bottom, footer(form, lang, version, published))
    return page


def _title(book: Book, page: Any, plan: CardPlan, form: Form, lang: Lang) -> None:
    """The card's name, how far it is filled in, and below a line that says how to fill it in."""
    page.set_row(0, 30)
    title = book.format(bold=True, font_size=18, font_color=ACCENT)
    page.write_string(0, 0, form.label.render(lang), title)
    look = book.format(bold=True, align="right", font_color=WANTED)
    page.merge_range(*STATUS, 0, LAST, "", look)
    page.write_formula(*STATUS, status(plan, lang), look, "")
    note = form.note.render(lang)
    room = (LABEL_WIDTH + VALUE_WIDTH) * (LAST + 1) / 2
    page.set_row(1, LINE * lines_needed(note, room) + 4)
    page.merge_range(1, 0, 1, LAST, "", book.format(font_color=GREY, text_wrap=True))
    page.write_string(1, 0, note, book.format(font_color=GREY, text_wrap=True, valign="top"))
    assert TOP > 1


def _label(book: Book, page: Any, plan: CardPlan, item: CardItem, lists: Lists) -> None:
    """A label, or the heading of a band, and its empty value."""
    look = book.format(**_label_look(item))
    if item.until > item.at:
        page.merge_range(item.row, item.at, item.row, item.until, "", look)
    if item.kind == "asked":
        number = int(item.path.rpartition(".")[2])
        page.write_formula(item.row, item.at, question(plan, lists, number), look, "")
    else:
        page.write_string(item.row, item.at, item.heading, look)
    if item.kind == "band":
        return
    row, at = item.value
    empty = _value_look(book, plan, item)
    if item.right > at:
        page.merge_range(row, at, row, item.right, "", empty)
    if _is_missed(plan, item):
        page.write_formula(row, at, missed(plan), empty, "")
    else:
        page.write_blank(row, at, None, empty)


def _label_look(item: CardItem) -> dict[str, Any]:
    if item.kind == "band":
        return {"bold": True, "bg_color": ACCENT, "font_color": "#FFFFFF", "indent": 1, **_FRAME}
    look: dict[str, Any] = {"bg_color": PALE, "text_wrap": True, "indent": 1, **_FRAME}
    if item.need is Need.MUST:
        return {**look, "bold": True, "font_color": "#C00000"}
    if item.need is Need.WANTED:
        return {**look, "bold": True, "font_color": ACCENT}
    return look


def _value_look(book: Book, plan: CardPlan, item: CardItem) -> Any:
    """An open cell; texts turn at the edge, for on paper nothing may be cut off."""
    if item.kind == "sign":
        return book.format(**_FRAME)
    if _is_missed(plan, item):
        return auto_look(book, FieldType.LONG_TEXT)
    texts = {} if item.type.is_numeric or item.type.is_date else {"text_wrap": True}
    places = {"align": "left", "indent": 1}
    return cell_look(book, item.type, **{**places, **texts})


def _is_missed(plan: CardPlan, item: CardItem) -> bool:
    """Whether a value follows from the check list."""
    return plan.sheet.asks and item.path == MISSED


def _rule(page: Any, item: CardItem, lists: Lists, lang: Lang) -> None:
    """A dropdown or a check, with the message beside the cell."""
    place = ""
    if item.choices and item.list:
        place = list_rule(item.list, item.choices, lists)
    rule = rule_of(
        item.type, item.heading, item.hint, item.cell, lang,
        choices=item.choices, place=place, is_open=item.open,
    )  # fmt: skip
    page.data_validation(*item.value, *item.value, rule)


def _colours(book: Book, page: Any, plan: CardPlan) -> None:
    """Once a card is begun, what is missing is coloured, and what is malformed always."""
    begun = f'{_fixed(*STATUS)}<>""'
    formats = {
        Need.MUST: book.file.add_format({"bg_color": MISSING_MUST}),
        Need.WANTED: book.file.add_format({"bg_color": MISSING_WANTED}),
    }
    wrong = book.file.add_format({"bg_color": WRONG})
    for item in plan.of("field"):
        row, at = item.value
        fixed = _fixed(row, at)
        malformed = wrong_when(item.type, fixed)
        if malformed:
            rule = {"type": "formula", "criteria": "=" + malformed, "format": wrong}
            page.conditional_format(row, at, row, item.right, rule)
        if item.need in formats:
            criteria = f'=AND({fixed}="",{begun})'
            rule = {"type": "formula", "criteria": criteria, "format": formats[item.need]}
            page.conditional_format(row, at, row, item.right, rule)


def _fixed(row: int, at: int) -> str:
    """An address that stays: $B$7."""
    return f"${column_letters(at)}${row + 1}"


def _print(page: Any, plan: CardPlan, bottom: int, foot: str) -> None:
    """Upright A4, as wide as the paper: on one sheet, or on two that are parted between two bands."""
    page.set_paper(A4)
    page.set_portrait()
    page.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.7)
    page.center_horizontally()
    page.print_area(0, 0, bottom, LAST)
    page.repeat_rows(0)
    page.hide_gridlines(2)
    page.set_footer(foot)
    if bottom < MOST_ROWS:
        page.fit_to_pages(1, 1)
    else:
        page.set_print_scale(SCALE)
        page.set_h_pagebreaks([_turn(plan)])


def _turn(plan: CardPlan) -> int:
    """The row of the last band that begins on the first sheet of paper and ends on it as well."""
    starts = [item.row for item in plan.of("band")]
    found, used = starts[-1], 0.0
    for row in range(plan.bottom + 1):
        if row in starts:
            found = row
        used += row_height(plan.lines.get(row, 2))
        if used > PAPER * 100 / SCALE:
            break
    return found


def row_height(lines: int) -> float:
    """How high a row of some lines is, in points."""
    return max(LINE * lines + 4.0, 19.0)


MOST_ROWS = 45
"""A card of more rows takes a second sheet of paper."""
SCALE, PAPER = 84, 715.0
"""Per cent at which six columns fit the paper in any program, and the points it is high between its margins."""
