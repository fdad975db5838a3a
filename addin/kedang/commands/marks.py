"""Findings become marks: one fill and one note a cell, however many findings it has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kedang.commands.host import Colour, Mark
from kedang.model.address import column_index
from kedang.model.finding import Finding, Severity
from kedang.model.grid import Block, Workbook
from kedang.model.text import Lang, say

MOST = 2_000
LONGEST_NOTE = 1_000
COLOURS: Mapping[Severity, Colour] = {
    Severity.ERROR: 0xFFC7CE,
    Severity.WARNING: 0xFFEB9C,
    Severity.INFO: 0xDDEBF7,
}
_CELL = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
Place = tuple[str, int, int]


def marks_for(findings: Sequence[Finding], book: Workbook, lang: Lang) -> list[Mark]:
    """One mark for each cell with findings, in the order of its first, the prefix still empty.

    `findings` worst first; those about whole sheets, columns or tables mark nothing, nor do those
    that sum up many records. Of merged cells the top left one is marked, the only one to be seen.
    """
    merged = {grid.sheet: grid.merged for grid in book.grids}
    found: dict[Place, list[Finding]] = {}
    for finding in findings:
        at = _CELL.fullmatch(finding.cell)
        sums_up = finding.table >= 0 and finding.position < 0
        if at and finding.sheet in merged and not sums_up:
            row, column = int(at[2]), column_index(at[1]) + 1
            place = _anchor(merged[finding.sheet], row, column)
            found.setdefault((finding.sheet, *place), []).append(finding)
    return [
        Mark(sheet, row, column, COLOURS[many[0].severity], "", note(many, lang))
        for (sheet, row, column), many in found.items()
    ]


def note(findings: Sequence[Finding], lang: Lang) -> str:
    """What a cell's note says: each finding with its reason and the proposed value, worst first."""
    text = "\n".join(dict.fromkeys(_line(finding, lang) for finding in findings))
    return text if len(text) <= LONGEST_NOTE else text[: LONGEST_NOTE - 1] + "…"


def _line(finding: Finding, lang: Lang) -> str:
    severity = say(f"book.severity.{finding.severity.value}").render(lang)
    line = say(
        "command.validate.note", severity=severity, message=finding.message.render(lang)
    ).render(lang)
    if finding.fix is not None:
        line += say("command.validate.note.fix", value=finding.fix.value).render(lang)
        if finding.fix.why is not None:
            line += say("command.validate.note.why", why=finding.fix.why.render(lang)).render(lang)
    return line


def _anchor(merged: Sequence[Block], row: int, column: int) -> tuple[int, int]:
    for block in merged:
        if block.top < row <= block.bottom + 1 and block.left < column <= block.right + 1:
            return block.top + 1, block.left + 1
    return row, column
