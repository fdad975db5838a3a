"""What competitors did: counted by competitor, against the week before."""

from __future__ import annotations

from kedang.analysis.rivals import digest
from kedang.model.period import Period
from support.rounds import book, firms, listed, rows

WEEK = Period.parse("2026-W47")
NOTES = "date competitor customer_id product prices promotions satisfaction reaction"


def test_moves_are_counted_by_competitor_with_what_changed() -> None:
    found = digest(
        book(
            organization=firms(("K1", "甲厂", "A"), ("K2", "乙厂", "A")),
            competitor=rows(
                NOTES,
                ("2026-11-16", "东海阀门", "K1", "球阀", "降 5%", None, "不满意", "已报新价"),
                ("2026-11-22", "东海阀门", "K2", "闸阀", "降 5%", "买十送一", "满意", None),
                ("2026-11-15", "东海阀门", "K1", "球阀", None, None, None, None),
                ("2026-11-23", "东海阀门", "K1", "球阀", None, None, None, None),
                ("2026-11-18", None, "K1", None, None, None, None, None),
            ),
            promotion=rows(
                "name side competitor start product",
                ("冬储", "竞争对手", "南山泵业", "2026-11-20", "泵"),
                ("秋季换新", "我方", None, "2026-11-20", "泵"),
            ),
        ),
        WEEK,
    )
    columns = ("competitor", "moves", "previous", "customers", "unhappy", "unanswered", "prices")
    assert listed(found, *columns) == [
        ["东海阀门", 2, 1, 2, 1, 1, "降 5%"],
        ["南山泵业", 1, 0, 0, 0, 0, ""],
        ["未写明", 1, 0, 1, 0, 1, ""],
    ]
    assert found["products"].iloc[0] == "球阀；闸阀" and found["promotions"].iloc[1] == "冬储"


def test_nothing_noted() -> None:
    assert digest(book(), WEEK).empty
