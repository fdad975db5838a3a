"""Draw the settings workbook: a sheet for each subject, the team's value beside the shipped one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kedang.forms.settings.arrangement import beside, height, lines_of, ordered, spare
from kedang.forms.settings.cells import shown
from kedang.forms.settings.drawing import ACCENT, CHANGED, GREY, INK, PALE, Drawing
from kedang.forms.settings.shapes import Column, Single, Table, flat, shapes
from kedang.forms.settings.sheets import ABOUT, subjects
from kedang.forms.settings.units import allowed, unit
from kedang.forms.settings.vocabulary import heading
from kedang.forms.settings.words import help_of, label
from kedang.model.address import cell_name
from kedang.model.text import Lang
from kedang.rulebook import Rulebook, load
from kedang.rulebook.compare import changes

KEY = 20
"""The hidden column that names every row and table, counted from 0."""
WIDTHS = (26, 17, 17, 12, 24, *(13,) * 15)
HELP, LAST = 5, 9
SECTION, SCALARS, TABLE, HEADS = "section:", "scalars", "table:", "heads"
_FIXED = datetime(2026, 1, 1)
_PER_LINE = 64


def build(
    rulebook: Rulebook, lang: Lang = "zh", *, version: int = 0, made: str = "", why: str = ""
) -> bytes:
    """The workbook of these settings; the same settings give the same bytes.

    `version`: their number in the archive, 0 for none. `made`: the day, ISO.
    """
    drawing = Drawing(lang, datetime.fromisoformat(made) if made else _FIXED)
    team, shipped = rulebook.values(), load().values()
    about = drawing.file.add_worksheet(ABOUT)
    for sheet, sections in subjects().items():
        _Sheet(drawing, sheet, team, shipped).draw(sections)
    differ = {change.path[0] for change in changes(load(), rulebook)}
    _about(drawing, about, differ, version, made, why)
    return drawing.finish(rulebook, version, made)


def _about(
    drawing: Drawing, sheet: Any, differ: set[str], version: int, made: str, why: str
) -> None:
    """What this is, how it is used, and where something differs from the shipped values."""
    _page(drawing, sheet)
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 60)
    sheet.set_column(2, 2, 18)
    title = drawing.format(bold=True, font_size=16, font_color=ACCENT)
    sheet.set_row(0, 28)
    sheet.write_string(0, 0, drawing.say("about.title"), title)
    stand = drawing.say("about.version", version=version, day=made) if version else ""
    told = [stand, why, *(drawing.say(f"about.how.{n}") for n in range(1, 7))]
    row = 1
    for line in filter(None, told):
        sheet.write_string(
            row, 0, line, drawing.format(font_color=GREY if line in (stand, why) else INK)
        )
        row += 1
    head = drawing.framed(bold=True, bg_color=ACCENT, font_color="#FFFFFF")
    row += 1
    for at, name in enumerate(("sheet", "what", "differs")):
        sheet.write_string(row, at, drawing.say(f"about.{name}"), head)
    for name, sections in subjects().items():
        row += 1
        labels = [help_of(section, drawing.lang) for section in sections]
        link = drawing.framed(font_color="#0563C1", underline=1)
        sheet.write_url(row, 0, f"internal:'{name}'!A1", link, name)
        about = ("" if drawing.lang == "zh" else " ").join(labels)
        sheet.write_string(row, 1, about, drawing.framed())
        sheet.set_row(row, height(lines_of(about, 60)))
        own = any(section in differ for section in sections)
        sheet.write_string(
            row,
            2,
            drawing.say("about.own") if own else "",
            drawing.framed(bg_color=CHANGED if own else "#FFFFFF"),
        )
    sheet.print_area(0, 0, row, 2)


def _page(drawing: Drawing, sheet: Any) -> None:
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer(f"&L{drawing.say('footer')} · &A&R&P / &N")
    sheet.hide_gridlines(2)


class _Sheet:
    """One subject, drawn from top to bottom."""

    def __init__(
        self, drawing: Drawing, name: str, team: Mapping[str, Any], shipped: Mapping[str, Any]
    ) -> None:
        self.drawing, self.name = drawing, name
        self.team, self.shipped = team, shipped
        self.sheet = drawing.file.add_worksheet(name)
        self.row = 0
        self.right = LAST
        self.key = drawing.format(font_color=GREY, num_format="@")

    def draw(self, sections: tuple[str, ...]) -> None:
        """Title, then every section: its single values, its tables."""
        _page(self.drawing, self.sheet)
        for at, width in enumerate(WIDTHS):
            self.sheet.set_column(at, at, width)
        self.sheet.set_column(KEY, KEY, 30, None, {"hidden": True})
        title = self.drawing.format(bold=True, font_size=16, font_color=ACCENT)
        self.sheet.set_row(0, 28)
        self._text(0, self.drawing.say("title", sheet=self.name), title)
        self._text(1, self.drawing.say("how"), self.drawing.format(font_color=GREY))
        self.sheet.freeze_panes(2, 1)
        self.row = 3
        for section in sections:
            self._section(section)
        self.sheet.print_area(0, 0, self.row - 1, self.right)

    def _text(self, row: int, text: str, look: Any) -> None:
        self.sheet.write_string(row, 0, text, look)

    def _mark(self, key: str) -> None:
        self.sheet.write_string(self.row, KEY, key, self.key)

    def _section(self, section: str) -> None:
        lang = self.drawing.lang
        band = self.drawing.format(bold=True, font_size=12, font_color="#FFFFFF", bg_color=ACCENT)
        for at in range(LAST + 1):
            self.sheet.write_blank(self.row, at, None, band)
        self.sheet.set_row(self.row, 22)
        self._mark(SECTION + section)
        self._text(self.row, f"{label(section, lang)}　{help_of(section, lang)}", band)
        self.row += 1
        singles = [shape for shape in shapes()[section] if isinstance(shape, Single)]
        if singles:
            self._heads()
            for single in singles:
                self._single(single)
            self.row += 1
        for shape in shapes()[section]:
            if isinstance(shape, Table):
                self._table(shape)

    def _heads(self) -> None:
        look = self.drawing.framed(bold=True, bg_color=PALE, font_color=ACCENT)
        for at, name in enumerate(("setting", "team", "shipped", "unit", "allowed")):
            self.sheet.write_string(self.row, at, self.drawing.say(f"head.{name}"), look)
        self.sheet.merge_range(self.row, HELP, self.row, LAST, self.drawing.say("head.help"), look)
        self._mark(SCALARS)
        self.row += 1

    def _single(self, single: Single) -> None:
        drawing, column = self.drawing, single.column
        section, _, name = single.path.partition(".")
        own, old = self.team[section][name], self.shipped[section][name]
        told = help_of(single.path, drawing.lang)
        of = unit(column)
        self._text(self.row, label(single.path, drawing.lang), drawing.framed(bold=True))
        look = drawing.look(column, team=True)
        drawing.put(self.sheet, self.row, 1, shown(column, own, (), drawing.lang), look)
        grey = drawing.look(column, team=False)
        drawing.put(self.sheet, self.row, 2, shown(column, old, (), drawing.lang), grey)
        quiet = drawing.framed(font_color=GREY)
        self.sheet.write_string(self.row, 3, of.render(drawing.lang) if of else "", quiet)
        self.sheet.write_string(self.row, 4, allowed(column, drawing.lang), quiet)
        self.sheet.merge_range(self.row, HELP, self.row, LAST, told, drawing.framed())
        texts = (
            (told, _PER_LINE),
            (allowed(column, drawing.lang), WIDTHS[4]),
            (label(single.path, drawing.lang), WIDTHS[0] - 2),
        )
        self.sheet.set_row(self.row, height(max(lines_of(*one) for one in texts)))
        drawing.validate(self.sheet, self.row, self.row, 1, column)
        self._differs(self.row, self.row, 1, 2)
        self._mark(single.path)
        self.row += 1

    def _differs(self, top: int, bottom: int, own: int, old: int) -> None:
        """Colour the team's values that are not the shipped ones."""
        rule = f"={cell_name(top, own)}<>{cell_name(top, old)}"
        look = self.drawing.file.add_format({"bg_color": CHANGED, "bold": True})
        self.sheet.conditional_format(
            top, own, bottom, own, {"type": "formula", "criteria": rule, "format": look}
        )

    def _table(self, table: Table) -> None:
        drawing = self.drawing
        title = drawing.format(bold=True, font_color=ACCENT, font_size=11)
        self._text(self.row, label(table.name, drawing.lang), title)
        self._mark(TABLE + table.name)
        self.sheet.write_string(
            self.row, 1, help_of(table.name, drawing.lang), drawing.format(font_color=GREY)
        )
        self.row += 1
        columns = (*table.keys, *table.values)
        first, width = len(table.keys), len(table.values)
        self._table_heads(table, columns)
        section, _, name = table.path.partition(".")
        own = ordered(table, flat(table, self.team[section][name]))
        old = beside(table, own, flat(table, self.shipped[section][name]))
        top, room = self.row, spare(table, own)
        blank = (None,) * len(columns)
        for rank in range(len(own) + room):
            line = own[rank] if rank < len(own) else blank
            self._line(table, line, old[rank] if rank < len(old) else blank)
        for at, column in enumerate(columns):
            drawing.validate(self.sheet, top, self.row - 1, at, column)
        for at in range(width):
            self._differs(top, self.row - 1, first + at, first + width + at)
        self.right = max(self.right, first + 2 * width - 1)
        self.row += 1

    def _line(self, table: Table, line: tuple[Any, ...], old: tuple[Any, ...]) -> None:
        """One line: keys and the team's values to write in, the shipped ones grey behind them."""
        drawing, first = self.drawing, len(table.keys)
        above = tuple(str(key) for key in line[:first])
        columns = (*table.keys, *table.values, *table.values)
        lines = 1
        for at, column in enumerate(columns):
            team = at < len(line)
            value = line[at] if team else old[at - len(line)]
            told = shown(column, value, above[: min(at, first)], drawing.lang)
            drawing.put(self.sheet, self.row, at, told, drawing.look(column, team=team))
            lines = max(lines, lines_of(told, WIDTHS[at]))
        self.sheet.set_row(self.row, height(lines))
        self.row += 1

    def _table_heads(self, table: Table, columns: tuple[Column, ...]) -> None:
        drawing = self.drawing
        look = drawing.framed(bold=True, bg_color=PALE, font_color=ACCENT)
        grey = drawing.framed(bold=True, bg_color="#F2F2F2", font_color=GREY)
        self._mark(HEADS)
        for at, column in enumerate(columns):
            self.sheet.write_string(self.row, at, heading(column, drawing.lang), look)
        for at, column in enumerate(table.values, start=len(columns)):
            told = drawing.say("head.old", head=heading(column, drawing.lang))
            self.sheet.write_string(self.row, at, told, grey)
        self.row += 1
