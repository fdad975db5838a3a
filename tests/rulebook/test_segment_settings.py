"""Settings of segments, prospects and relationships: wrong ones are named with their place."""

from __future__ import annotations

import pytest

from kedang.model.errors import RulebookError
from kedang.rulebook import load, loads


@pytest.mark.parametrize(
    ("text", "kind", "path"),
    [
        ("[segments]\nlarge_amount = 1", "order", "segments.large_amount"),
        ("[segments]\nmedium_staff = 5", "order", "segments.large_staff"),
        ('[segments]\nother_label = "目标客户"', "twice", "segments.other_label"),
        ("[segments]\nlapsed_times = 0.5", "number", "segments.lapsed_times"),
        ("[loyalty]\ndecline_share = 0", "number", "loyalty.decline_share"),
        ('[qualification]\nreject_on = ["money"]', "choice", "qualification.reject_on"),
        ('[qualification]\ncredit_no = ["A"]', "twice", "qualification.credit_no"),
        ("[qualification]\nlater_days = 3", "order", "qualification.later_days"),
        ("[qualification.grades]\nB = 80", "order", "qualification.grades"),
        ("[qualification.grades]\nD = 5", "floor", "qualification.grades.D"),
        ("[qualification.points]\nneeds = 5", "key_near", "qualification.points.needs"),
        ("[relationship.personal]\nhobbies = 5", "key", "relationship.personal.hobbies"),
        ("[relationship]\nhigh_from = 0", "number", "relationship.high_from"),
    ],
)
def test_a_wrong_setting_is_named(text: str, kind: str, path: str) -> None:
    with pytest.raises(RulebookError) as caught:
        loads(text, name="settings.toml")
    found = [(each.id, str(dict(each.args)["path"])) for each in caught.value.problems]
    assert (f"rulebook.{kind}", path) in found


def test_the_points_shipped_add_up_to_a_hundred() -> None:
    rules = load()
    for points in (
        rules.qualification.points,
        rules.relationship.organisation,
        rules.relationship.personal,
    ):
        assert sum(points.values()) == 100
