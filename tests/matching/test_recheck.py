"""One changed record compared with a kept list: what a full comparison says of it."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.matching.engine import Matching, match
from kedang.matching.recheck import Recheck, Rechecked
from kedang.rulebook import load

RULES = load()
NAMES = (
    "武汉远泽机电设备有限公司",
    "远泽机电设备（武汉）有限公司",
    "武汉远泽机电",
    "武汉远择机电设备有限公司",
    "武汉远泽机电设备有限公司宜昌分公司",
    "宜昌远泽商贸有限公司",
    "长沙同兴包装材料有限公司",
    "长沙市同兴包装有限公司",
    "同兴包装",
    "长沙同心包装材料有限公司",
)
VALUES = {
    "name": NAMES,
    "city": ("武汉市", "长沙市", None),
    "phone": ("027-87654321", "0731-84567890", "027-87654321、13871234567", None),
    "contact_mobile": ("13871234567", "13908765432", None),
    "contact_name": ("陈向东", "陈总", None),
    "address": ("武汉市洪山区珞喻路18号", "长沙市雨花区劳动西路266号", None),
    "email": ("sales@yuanze.example", None),
}
RECORD = st.fixed_dictionaries({field: st.sampled_from(values) for field, values in VALUES.items()})


def listed(records: list[dict[str, object]]) -> pd.DataFrame:
    """A list of companies, numbered."""
    ids = [f"{place:03d}" for place in range(len(records))]
    return pd.DataFrame(records).assign(id=ids, entity="organization")


def told(found: Matching, name: str) -> Rechecked:
    """What a full comparison says of one record."""
    own = (found.pairs["left_id"] == name) | (found.pairs["right_id"] == name)
    groups = [
        tuple(each.index[each == each[name]].tolist()) for each in (found.clusters, found.unasked)
    ]
    pairs = found.pairs[own].reset_index(drop=True)
    return Rechecked(pairs, groups[0], groups[1], float(found.confidence[name]))


def same(one: Rechecked, other: Rechecked) -> None:
    """Both say the same, pair by pair and reason by reason."""
    assert one.group == other.group
    assert one.unasked == other.unasked
    assert one.confidence == pytest.approx(other.confidence)
    assert rows(one) == rows(other)


def rows(one: Rechecked) -> list[tuple[object, ...]]:
    """The pairs in plain values."""
    reasons = [tuple(map(str, lines)) for lines in one.pairs["reasons"]]
    plain = one.pairs[["left_id", "right_id", "score", "decision"]]
    return [
        (*row, why)
        for row, why in zip(plain.itertuples(index=False, name=None), reasons, strict=True)
    ]


@settings(max_examples=25, deadline=None)
@given(st.lists(RECORD, min_size=3, max_size=12), st.data())
def test_an_edited_record_is_told_as_in_a_full_comparison(
    records: list[dict[str, object]], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(records) - 1))
    changed = data.draw(RECORD)
    before, after = listed(records), listed([*records[:at], changed, *records[at + 1 :]])
    name = str(after["id"].iloc[at])
    same(
        Recheck.of(before, RULES).edited(after.iloc[at].to_dict()), told(match(after, RULES), name)
    )


@settings(max_examples=15, deadline=None)
@given(st.lists(RECORD, min_size=2, max_size=12))
def test_a_new_record_is_told_as_in_a_full_comparison(records: list[dict[str, object]]) -> None:
    whole = listed(records)
    kept = Recheck.of(whole.iloc[:-1], RULES)
    last: Mapping[str, object] = whole.iloc[-1].to_dict()
    same(kept.added(last), told(match(whole, RULES), str(last["id"])))


@pytest.mark.parametrize("answer", ["same", "different", "unsure"])
def test_answers_given_before_hold(answer: str) -> None:
    records: list[dict[str, object]] = [
        {"name": NAMES[0], "phone": "027-87654321"},
        {"name": NAMES[1], "phone": "027-87654321"},
        {"name": NAMES[6], "phone": None},
    ]
    said = pd.DataFrame({"left_id": ["000"], "right_id": ["001"], "answer": [answer]})
    before = listed(records)
    after = listed([{"name": NAMES[2], "phone": "027-87654321"}, *records[1:]])
    kept = Recheck.of(before, RULES, said)
    same(kept.edited(after.iloc[0].to_dict()), told(match(after, RULES, said), "000"))


def test_the_kept_list_stays_as_it_was() -> None:
    records = listed([{"name": name, "phone": "027-87654321"} for name in NAMES])
    kept = Recheck.of(records, RULES)
    row = records.iloc[3].to_dict()
    first = kept.edited(row)
    kept.edited({**row, "name": "宁波海纳轴承有限公司", "phone": None})
    same(first, kept.edited(row))


def test_persons_are_compared_with_persons() -> None:
    records = listed([{"name": name, "phone": "13871234567"} for name in ("陈向东", "李秀兰")])
    records["entity"] = ["individual", "organization"]
    found = Recheck.of(records, RULES).edited({**records.iloc[0].to_dict(), "name": "李秀兰"})
    assert found.group == ("000",)
