"""The answers of a visit slip stay with their questions, its own formulas stay, what people wrote over is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from kedang.forms.build import build
from kedang.forms.upgrading.moves import Moves
from support.handed_out import RULES, drawn, small, upgraded_here

FORM = small("visit_card")
KIND = "最终用户企业"
ASKED = RULES.visits.questions[KIND]
SAID = ["问到", "问到", "漏问", "漏问", "问到", "漏问"]


def _filled(target: Path, *, shown: bool, own: str = "") -> Path:
    """A slip filled in by hand; `shown`: saved once by an office program, the questions as it shows them."""
    target.write_bytes(drawn(FORM, 1, "2026-10-01"))
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    sheet["F6"] = KIND
    for number, (question, said) in enumerate(zip(ASKED, SAID, strict=True)):
        sheet[f"F{8 + number}"] = said
        if shown:
            sheet[f"A{8 + number}"] = question
    if own:
        sheet["A8"] = own
    book.save(target)
    return target


def _upgraded(source: Path, order: tuple[str, ...] = ASKED) -> tuple[Moves, openpyxl.Workbook]:
    visits = replace(RULES.visits, questions={**RULES.visits.questions, KIND: order})
    form = build(FORM, replace(RULES, visits=visits), "zh", version=2, published="2026-11-20")
    target = source.with_name("新.xlsx")
    moves, _ = upgraded_here(source, form, target)
    return moves, openpyxl.load_workbook(target)


@pytest.mark.parametrize("shown", [False, True])
def test_answers_stay_on_their_lines(tmp_path: Path, shown: bool) -> None:
    _, book = _upgraded(_filled(tmp_path / "a.xlsx", shown=shown))
    sheet = book.worksheets[0]
    assert [sheet[f"F{row}"].value for row in range(8, 14)] == SAID
    assert str(sheet["A8"].value).startswith("=TRIM")


def test_answers_follow_their_questions_and_one_no_longer_asked_keeps_its_words(
    tmp_path: Path,
) -> None:
    order = ("新问题", *ASKED[1:])
    _, book = _upgraded(_filled(tmp_path / "a.xlsx", shown=True), order[::-1])
    sheet = book.worksheets[0]
    assert [sheet[f"F{row}"].value for row in range(8, 14)] == [*SAID[:0:-1], None]
    below = [(row[0].value, row[5].value) for row in sheet.iter_rows(min_row=26, max_col=6)]
    assert (ASKED[0], SAID[0]) in below


def test_the_forms_own_formula_for_what_was_missed_stays(tmp_path: Path) -> None:
    source = _filled(tmp_path / "a.xlsx", shown=False)
    book = openpyxl.load_workbook(source)
    own = str(book.worksheets[0]["B15"].value)
    book.worksheets[0]["B15"] = '=IF(F8="漏问",A8,"")'
    book.save(source)
    moves, book = _upgraded(source)
    assert book.worksheets[0]["B15"].value == own
    assert (14, 1) in moves.sheets[0].forms_own


def test_a_question_written_over_is_kept_and_told(tmp_path: Path) -> None:
    moves, book = _upgraded(_filled(tmp_path / "a.xlsx", shown=False, own="我改的问题"))
    sheet = book.worksheets[0]
    assert [sheet[f"F{row}"].value for row in range(8, 14)] == SAID
    assert "我改的问题" in [cell.value for cell in sheet["A"][25:]]
    assert any("我改的问题" in one.render("zh") for one in moves.told)
