"""The top of a page: key figures in a band, and one line per subject."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.model.address import column_letters
from kedang.reports.book import ACCENT, GREY, GRID, NUMBER_FORMATS, PALE, RED, Kind
from kedang.reports.templates.grid import Span
from kedang.reports.templates.sheet import Sheet, subject_of

MOST_IN_A_ROW, NUMBER_HEIGHT = 5, 28
SHOWN_WHOLE: dict[Kind, str] = {"number": "#,##0", "money": "#,##0"}


def draw_band(sheet: Sheet, band: Sequence[tuple[str, Kind]]) -> None:
    """Key figures side by side; a hidden row below tells which of them are alarming."""
    across = in_a_row(len(band))
    for first in range(0, len(band), across):
        row = sheet.row
        sheet.file.set_row(row + 1, NUMBER_HEIGHT)
        sheet.file.set_row(row + 2, None, None, {"hidden": True})
        blocks = sheet.grid.parts(across)
        for (name, kind), block in zip(band[first : first + across], blocks, strict=False):
            _figure(sheet, row, block, name, kind)
        sheet.row += 3
    sheet.row += 1


def _figure(sheet: Sheet, row: int, block: Span, name: str, kind: Kind) -> None:
    label = sheet.word(f"report.figure.{name}")
    pale = {"bg_color": PALE, "align": "center"}
    sheet.spread(row, block, label, font_color=GREY, top=1, top_color=ACCENT, **pale)
    form = SHOWN_WHOLE.get(kind, NUMBER_FORMATS[kind])
    look = {"bold": True, "font_size": 16, "font_color": ACCENT, "num_format": form}
    sheet.spread(row + 1, block, f"{{{{ figures.{name} }}}}", **look, **pale)
    sheet.file.write_string(row + 2, block.first, f"{{{{ alarms.{name} }}}}")
    cell = f"${column_letters(block.first)}${row + 3}"
    red = sheet.book.file.add_format({"font_color": RED})
    rule = {"type": "formula", "criteria": f"={cell}=1", "format": red}
    sheet.file.conditional_format(row + 1, block.first, row + 1, block.last, rule)


def draw_subjects(sheet: Sheet, subjects: Sequence[str]) -> None:
    """For every subject its name and what there is to say."""
    edge = {"valign": "top", "bottom": 4, "bottom_color": GRID}
    label, body = sheet.grid.label(sheet.grid.all)
    for name in subjects:
        title = subject_of(name, sheet.lang)
        sheet.spread(sheet.row, label, title, bold=True, font_color=ACCENT, **edge)
        sheet.spread(sheet.row, body, f"{{{{ said.{name} }}}}", text_wrap=True, **edge)
        sheet.file.set_row(sheet.row, 20)
        sheet.name(f"section_{name}.told", sheet.row, sheet.row)
        sheet.row += 1
    sheet.row += 1


def in_a_row(count: int) -> int:
    """How many figures stand in one row, so that rows are about equally full."""
    if count <= MOST_IN_A_ROW:
        return max(count, 1)
    return min((4, 5, 3), key=lambda across: (-count % across, across != 4))
