"""回执-<业务员>-<期间>.xlsx: what arrived, the rows to correct as a form, findings and duplicates to decide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from kedang.composing.collecting.slip_forms import slip_form, told_reasons
from kedang.composing.collecting.slip_mark import MARK, SLIP_SHEET, SlipMark
from kedang.composing.collecting.slips import Slip
from kedang.forms.writing.write import write_form
from kedang.model.catalogue import entities
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.book import LINE, Book, Column, lines_needed, new_book
from kedang.reports.findings_book import add_list
from kedang.reports.findings_columns import findings_frame, worst_order
from kedang.reports.review_book import add_pending
from kedang.rulebook import Rulebook

COVER, FINDINGS, REVIEW = "说明", "校验结果", "查重复核"
_COVER: dict[str, float] = {"form": 16, "file": 28, "sheet": 16, "row": 9, "why": 60}
_WIDTH = sum(_COVER.values())


def write_slip(
    target: Path,
    slip: Slip,
    records: pd.DataFrame,
    origin: str,
    rulebook: Rulebook,
    moment: Moment,
    lang: Lang,
) -> None:
    """Write one slip. `records`: every customer, for the pairs; `origin`: the fingerprint of the archive."""
    form, filled = slip_form(slip.held, lang)
    sheets = tuple(sheet.name for sheet in form.sheets)
    keys = tuple(row.key for row in slip.held)
    mark = SlipMark(origin, slip.rep, moment.now.isoformat(), sheets, keys)
    with new_book(target, MARK, moment, lang) as book:
        _cover(book, slip, lang)
        if form.sheets:
            write_form(book, form, rulebook, rows=filled)
        if slip.findings:
            _findings(book, slip, moment, lang)
        if len(slip.pairs):
            note = "collecting.slip.review_note"
            ends = {*slip.pairs["left_id"], *slip.pairs["right_id"]}
            sides = records[records["id"].isin(ends)]
            add_pending(book, REVIEW, slip.pairs, sides, slip.beside, note)
        _hidden(book, mark)
        book.file.worksheets()[0].activate()


def _cover(book: Book, slip: Slip, lang: Lang) -> None:
    """What is asked, how to answer, and where every row to correct came from."""
    sheet = book.sheet(COVER)
    book.title(sheet, 0, book.say(say("collecting.slip.title", rep=slip.rep)))
    counts = {"held": len(slip.held), "findings": len(slip.findings), "pairs": len(slip.pairs)}
    lines = [say("collecting.slip.left", n=len(slip.left)), *slip.left] if slip.left else []
    lines += [say(f"collecting.slip.ask.{name}", n=n) for name, n in counts.items() if n]
    wrap = book.format(text_wrap=True, valign="top")
    row = 1
    for line in [*lines, say("collecting.slip.back")]:
        said = book.say(line)
        sheet.merge_range(row, 0, row, len(_COVER) - 1, said, wrap)
        sheet.set_row(row, LINE * lines_needed(said, _WIDTH) + 3)
        row += 1
    _where(book, sheet, row + 1, slip, lang)


def _where(book: Book, sheet: Any, top: int, slip: Slip, lang: Lang) -> None:
    known = entities()
    frame = pd.DataFrame(
        {
            "form": [
                known[one.entity].zh if lang == "zh" else known[one.entity].en for one in slip.held
            ],
            "file": [slip.origins.get(one.source_id, "") for one in slip.held],
            "sheet": [one.sheet for one in slip.held],
            "row": [float(one.row) for one in slip.held],
            "why": [told_reasons(one, lang) for one in slip.held],
        }
    )
    columns = [
        Column(
            name,
            book.say(say(f"collecting.slip.{name}")),
            "integer" if name == "row" else "wrap",
            width,
        )
        for name, width in _COVER.items()
    ]
    if len(frame):
        book.table(sheet, top, columns, frame)
    else:
        for at, column in enumerate(columns):
            sheet.set_column(at, at, column.width)


def _findings(book: Book, slip: Slip, moment: Moment, lang: Lang) -> None:
    order = worst_order(slip.findings)
    findings, places = [slip.findings[at] for at in order], [slip.places[at] for at in order]
    frame = findings_frame(findings, lang, places)
    add_list(book, FINDINGS, frame, moment, book.say(say("collecting.slip.findings_note")))


def _hidden(book: Book, mark: SlipMark) -> None:
    sheet = book.file.add_worksheet(SLIP_SHEET)
    for row, cells in enumerate(mark.rows()):
        for at, cell in enumerate(cells):
            sheet.write_string(row, at, cell, book.kind("code"))
    sheet.very_hidden()
