"""Formulas that are filled down, and formulas whose columns have moved."""

from __future__ import annotations

import pytest

from kedang.forms.checking.formulas import shifted
from kedang.forms.upgrading.references import SheetMap, again

MAP = SheetMap({0: 0, 1: 3, 2: 1, 3: 2, 4: 9, 5: 10}, head=3, new_head=4, first=6, kept=True)


@pytest.mark.parametrize(
    ("formula", "down", "right", "expected"),
    [
        ("A1+$A1+A$1+$A$1", 2, 3, "D3+$A3+D$1+$A$1"),
        ("SUM(B2:C4)", 1, 0, "SUM(B3:C5)"),
        ('"A1"&A1', 1, 0, '"A1"&A2'),
        ("'我的表'!B2*2", 1, 1, "'我的表'!C3*2"),
        ("SUM(C:C)", 5, 1, "SUM(D:D)"),
        ("LOG10(A1)", 1, 0, "LOG10(A2)"),
    ],
)
def test_filled_down_and_right(formula: str, down: int, right: int, expected: str) -> None:
    assert shifted(formula, down, right) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("B5*2", "D7*2"),
        ("$B$5+C6", "$D$7+B8"),
        ("SUM(E5:F9)", "SUM(J7:K11)"),
        ("SUM(B5:C9)", None),
        ("COUNTA(E:E)", "COUNTA(J:J)"),
        ("COUNTA(B:C)", None),
        ("'订单'!B5", "'订单'!D7"),
        ("我的!B5+B4", "我的!B5+D5"),
        ("[1]外部!B5", None),
        ("不认识!B5", None),
        ("单价*2", None),
        ("A1", None),
        ("Z9", None),
        ("TODAY()", "TODAY()"),
        ("Table1[金额]", None),
    ],
)
def test_moved_with_their_columns(formula: str, expected: str | None) -> None:
    assert again(formula, "订单", {"订单": MAP}, {"我的": "我的"}, {"单价"}) == expected


def test_formulas_on_own_sheets_follow_the_form_and_keep_their_own() -> None:
    told = again("SUM(订单!B5:B9)+B1", "我的", {"订单": MAP}, {"我的": "我的"}, set())
    assert told == "SUM(订单!D7:D11)+B1"
    assert (
        again("别的!A1", "我的", {"订单": MAP}, {"我的": "我的", "别的": "别的 (2)"}, set()) is None
    )
