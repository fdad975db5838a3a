"""Findings become marks: one a cell, worst first, on the cell that can be seen."""

from __future__ import annotations

from typing import Any

import pytest

from kedang.commands.marks import COLOURS, LONGEST_NOTE, marks_for, note
from kedang.model.finding import Finding, Fix, Severity
from kedang.model.text import say
from support.grids import grid, workbook

BOOK = workbook(grid([["a", "b"], ["c", "d"], ["e", "f"]], "客户", merged=["A2:A3"]))


def finding(cell: str, severity: Severity = Severity.ERROR, **more: Any) -> Finding:
    """A finding on the customers' sheet."""
    message = more.pop("message", say("book.findings.none"))
    return Finding("some.rule", severity, message, "f.xlsx", "客户", cell, **more)


def test_several_findings_on_a_cell_are_one_mark_in_the_worst_colour() -> None:
    worst = finding("B2", message=say("book.findings.title"))
    marks = marks_for([worst, finding("B2", Severity.INFO)], BOOK, "zh")
    assert [(m.row, m.column, m.colour) for m in marks] == [(2, 2, COLOURS[Severity.ERROR])]
    assert marks[0].note == "［错误］校验结果\n［提示］没有发现问题。"


@pytest.mark.parametrize(
    "odd",
    [
        finding(""),
        finding("A1:B2"),
        finding("B"),
        finding("B2", table=0, position=-1),
        Finding("r", Severity.ERROR, say("book.findings.none"), "f", "别的表", "B2"),
    ],
)
def test_what_is_about_no_single_cell_marks_nothing(odd: Finding) -> None:
    assert marks_for([odd], BOOK, "zh") == []


def test_of_merged_cells_the_first_is_marked() -> None:
    assert [(m.row, m.column) for m in marks_for([finding("A3")], BOOK, "zh")] == [(2, 1)]


def test_a_note_says_what_to_write_instead_and_why() -> None:
    fixed = finding("B2", fix=Fix("913302000000000006", say("book.findings.none")))
    assert (
        note([fixed], "zh") == "［错误］没有发现问题。建议改为：913302000000000006。没有发现问题。"
    )


def test_a_note_stays_readable() -> None:
    many = [
        finding("B2", message=say("validation.withheld", label="长" * 90, count=n))
        for n in range(40)
    ]
    text = note(many, "zh")
    assert len(text) <= LONGEST_NOTE and text.endswith("…")
