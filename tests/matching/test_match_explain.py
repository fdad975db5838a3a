"""The reason lines of a pair add up to its score, and every line can be read."""

from __future__ import annotations

import math

import pytest

from kedang.matching import evidence
from kedang.matching.explain import log_odds
from kedang.model.messages import catalogue
from matching.matching_cases import CODE_A, found

ROWS = [
    {"name": "杭州启明液压件有限公司", "uscc": CODE_A, "mobile": "13812345678", "contact_name": "林晓梅", "address": "杭州市西湖区文三路12号"},
    {"name": "启明液压", "mobile": "13812345678", "phone": "0571-87654321", "city": "杭州市", "contact_name": "林晓梅", "address": "文三路１２号"},
    {"name": "杭州启铭液压件有限公司", "uscc": CODE_A, "phone": "87654321", "city": "杭州市"},
]  # fmt: skip


def test_points_sum_to_the_score() -> None:
    pairs = found(*ROWS).pairs
    assert len(pairs) == 3
    for score, reasons in zip(pairs["score"], pairs["reasons"], strict=True):
        assert 1 / (1 + math.exp(-log_odds(reasons))) == pytest.approx(score, abs=1e-5)


def test_lines_are_strongest_first_and_name_the_number() -> None:
    reasons = found(*ROWS[:2]).pairs["reasons"].iloc[0]
    assert reasons[0].render() == "手机相同：13812345678（+5.00）"
    assert reasons[-1].render().startswith("起始分")


@pytest.mark.parametrize(
    "name",
    sorted(
        {item.id for item in evidence.ORGANIZATIONS + evidence.PERSONS}
        | {"start", "contact_limit", "judged_same", "judged_unsure", "name_blank"}
    ),
)
def test_every_piece_of_evidence_has_its_sentence(name: str) -> None:
    chinese, english = catalogue()[f"matching.why.{name}"]
    assert chinese and english
