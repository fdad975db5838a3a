"""From a comparison to merges and to pairs for people."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.matching.engine import match
from kedang.matching.merging.merges import groups, joined, plan_merges, waiting
from kedang.matching.records import archive_records, sheet_records
from kedang.rulebook import load

RULES = load()


def organizations() -> pd.DataFrame:
    frame = pd.DataFrame(
        {
            "id": ["ORG-A", "ORG-B", "ORG-C", "ORG-D"],
            "name": [
                "苏州恒泽机械有限公司",
                "苏州恒泽机械有限责任公司",
                "苏州恒泽",
                "无锡鼎晟电子有限公司",
            ],
            "uscc": ["91320506123456789", None, None, None],
            "province": ["江苏省"] * 4,
            "city": ["苏州市", "苏州市", "苏州市", "无锡市"],
            "mobile": ["13800000001", "13800000001", "13800000002", "13800000003"],
            "source": ["现有客户", None, None, None],
            "merged_into": pd.Series([None] * 4, dtype="str"),
            "first_seen": pd.to_datetime([date(2026, 1, day) for day in (1, 2, 3, 4)]),
        }
    )
    return frame.astype(dict.fromkeys(("id", "name", "uscc", "mobile", "source"), "str"))


def test_a_certain_group_is_planned_with_its_reasons_and_keeps_every_value() -> None:
    frames = {"organization": organizations()}
    found = match(archive_records(frames), RULES)
    certain = groups(found)
    assert certain == [("ORG-A", "ORG-B")]
    (plan,) = plan_merges(certain, found, frames, RULES)
    assert plan.survivor_id in certain[0]
    assert plan.values["uscc"] == "91320506123456789"
    assert plan.values["source"] == "现有客户"
    assert [reason.id for reason in plan.reasons]


def test_waiting_pairs_name_the_survivor_once() -> None:
    pairs = pd.DataFrame(
        {
            "left_id": ["ORG-A", "ORG-B", "ORG-A", "ORG-C"],
            "right_id": ["ORG-C", "ORG-C", "ORG-B", "ORG-D"],
            "score": [0.6, 0.8, 0.99, 0.5],
            "decision": ["review", "review", "same", "review"],
            "reasons": [[], [], [], []],
        }
    )
    found = match(archive_records({"organization": organizations()}), RULES)
    told = type(found)(
        pairs, found.clusters, found.confidence, found.unasked, found.related, found.conflicts
    )
    left = waiting(told, {"ORG-A": "ORG-B", "ORG-B": "ORG-B"})
    assert left[["left_id", "right_id", "score"]].to_numpy().tolist() == [
        ["ORG-B", "ORG-C", 0.8],
        ["ORG-C", "ORG-D", 0.5],
    ]


def test_answers_join_transitively_through_earlier_merges() -> None:
    answers = pd.DataFrame(
        [
            ("A", "B", "same"),
            ("C", "D", "same"),
            ("B", "C", "same"),
            ("E", "F", "different"),
            ("G", "H", "same"),
        ],
        columns=["left_id", "right_id", "answer"],
    )
    speaks = {"G": "X", "H": "X"}
    groups_found, against = joined(answers, answers, lambda one: speaks.get(one, one))
    assert (groups_found, against) == ([("A", "B", "C", "D")], [])


def test_answers_that_contradict_each_other_merge_nothing() -> None:
    answers = pd.DataFrame(
        [("A", "B", "same"), ("B", "C", "same"), ("D", "E", "same")],
        columns=["left_id", "right_id", "answer"],
    )
    earlier = pd.DataFrame([("C", "A", "different")], columns=answers.columns)
    found = joined(answers, pd.concat([answers, earlier]), lambda one: one)
    assert found == ([("D", "E")], [("A", "B", "C")])


def test_merged_records_are_not_compared_again() -> None:
    frame = organizations()
    frame["merged_into"] = pd.Series([None, "ORG-A", None, None], dtype="str")
    assert archive_records({"organization": frame})["id"].tolist() == ["ORG-A", "ORG-C", "ORG-D"]


def test_contacts_lend_their_numbers_to_their_customer() -> None:
    contacts = pd.DataFrame(
        {
            "organization_id": ["ORG-D", "ORG-D", None],
            "name": ["王工", "李工", "赵工"],
            "mobile": ["13900000001", "13900000002", "13900000003"],
        },
        dtype="str",
    )
    records = archive_records({"organization": organizations(), "contact": contacts})
    row = records.set_index("id").loc["ORG-D"]
    assert row["contact_mobile"] == "13900000001、13900000002"
    assert row["contact_name"] == "王工、李工"
    assert records.set_index("id")["contact_mobile"].isna().sum() == 3


def test_nothing_to_compare_is_not_an_error() -> None:
    found = match(sheet_records([]), RULES)
    assert groups(found) == []
    assert len(waiting(found, {})) == 0
