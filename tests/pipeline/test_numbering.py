"""编排: numbers by region, industry and a running number; given once, never changed, never used again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.archive_help import batch, facts, moment, new_archive, records, save, table
from kedang.archive.archive import Archive
from kedang.composing.numbering import number
from kedang.model.errors import RulebookError
from kedang.rulebook import load, loads
from support.desk import Desk

RULES = load()
FIRMS = [
    {"name": "杭州启明液压件有限公司", "province": "浙江省", "city": "杭州市", "industry": "C34 通用设备制造业"},
    {"name": "宁波远东轴承制造有限公司", "province": "浙江省", "city": "宁波市", "industry": "C34 通用设备制造业"},
    {"name": "上海宏图仪表股份有限公司", "province": "上海市", "industry": "C40 仪器仪表制造业"},
    {"name": "无处公司"},
    {"name": "有号公司", "number": "浙江-C34-0007", "province": "浙江省"},
]  # fmt: skip
MADE = ["浙江-C34-0008", "浙江-C34-0009", "上海-C40-0001", "00-00-0001"]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with new_archive(tmp_path) as opened:
        save(opened, batch(table("organization", FIRMS), name="客户.xlsx"))
        yield opened


def numbers(archive: Archive) -> dict[str, str]:
    """The numbers as the archive has them, by name."""
    known = records(archive).dropna(subset=["number"])
    return dict(zip(known["name"], known["number"], strict=True))


def test_those_without_one_get_the_next_of_their_kind(archive: Archive) -> None:
    before = facts(archive)
    planned = number(archive, RULES, moment(1), plan=True)
    assert planned.operation is None and facts(archive) == before
    done = number(archive, RULES, moment(1))
    assert done.table["number"].tolist() == planned.table["number"].tolist() == MADE
    assert done.had == 1 and done.operation is not None
    assert numbers(archive) == dict(zip([one["name"] for one in FIRMS], [*MADE, "浙江-C34-0007"], strict=True))  # fmt: skip


def test_a_second_time_there_is_nothing_to_do(archive: Archive) -> None:
    number(archive, RULES, moment(1))
    before = facts(archive)
    again = number(archive, RULES, moment(2))
    assert again.table.empty and again.had == 5 and again.operation is None
    assert facts(archive) == before


def test_undo_takes_all_back_and_the_same_customers_get_the_same_again(archive: Archive) -> None:
    before = facts(archive)
    number(archive, RULES, moment(1))
    with archive.write(moment(2)) as work:
        work.undo(None)
    assert facts(archive) == before
    more = [{"name": "新来机械有限公司", "province": "浙江省", "industry": "C34 通用设备制造业"}]
    save(archive, batch(table("organization", more), name="新.xlsx", folder="/a"), day=3)
    done = number(archive, RULES, moment(4)).table.set_index("name")["number"]
    assert done["杭州启明液压件有限公司"] == "浙江-C34-0008"
    assert done["新来机械有限公司"] == "浙江-C34-0010"


def test_a_number_stays_when_the_sheet_comes_again(archive: Archive) -> None:
    number(archive, RULES, moment(1))
    changed = [one | {"phone": "0571-87654321", "industry": "C35 专用设备制造业"} for one in FIRMS]
    save(archive, batch(table("organization", changed), name="客户.xlsx"), day=2)
    assert numbers(archive)["杭州启明液压件有限公司"] == "浙江-C34-0008"
    assert number(archive, RULES, moment(3)).table.empty


def test_individuals_and_other_patterns(archive: Archive) -> None:
    people = [{"name": "王某", "province": "浙江省", "city": "杭州市"}]
    save(archive, batch(table("individual", people), name="个人.xlsx", folder="/b"), day=1)
    rules = replace(RULES.numbering, pattern="K{年}/{序}/{区域}{行业}", digits=2, region="city")
    done = number(archive, replace(RULES, numbering=rules), moment(2)).table
    assert done.set_index("name")["number"].to_dict() == {
        "杭州启明液压件有限公司": "K2026/01/杭州C34", "宁波远东轴承制造有限公司": "K2026/01/宁波C34",
        "上海宏图仪表股份有限公司": "K2026/01/00C40", "无处公司": "K2026/01/0000",
        "王某": "K2026/01/杭州个人",
    }  # fmt: skip


WRONG = [
    ("{区域}-{行业}", "{序} 要有"),
    ("{序}-{序}", "{序} 要有"),
    ("{序}-{省}", "“省”不认识"),
    ("{序}-{", "大括号要成对"),
    ("", "pattern"),
]


@pytest.mark.parametrize(("pattern", "told"), WRONG)
def test_a_pattern_nobody_can_fill_is_refused(pattern: str, told: str) -> None:
    with pytest.raises(RulebookError) as caught:
        loads(f'[numbering]\npattern = "{pattern}"')
    assert told in str(caught.value)


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["浙江省", "上海市", None]), st.sampled_from(["", "A-1", "浙江-00-0002"])),
        min_size=1, max_size=8,
    )
)  # fmt: skip
def test_no_two_customers_ever_share_a_number(tmp_path_factory: pytest.TempPathFactory, firms: list[tuple[str | None, str]]) -> None:  # fmt: skip
    taken: set[str] = set()
    rows: list[dict[str, str]] = []
    for at, (province, own) in enumerate(firms):
        row = {"name": f"{'甲乙丙丁戊己庚辛'[at]}号机械有限公司"}
        row |= {"province": province} if province else {}
        row |= {"number": own} if own and own not in taken else {}
        taken.add(own)
        rows.append(row)
    with new_archive(tmp_path_factory.mktemp("numbers")) as archive:
        save(archive, batch(table("organization", rows)))
        number(archive, RULES, moment(1))
        known = numbers(archive)
    assert len(known) == len(rows) == len(set(known.values()))
    assert all(known[row["name"]] == row["number"] for row in rows if "number" in row)


def test_the_verb_previews_numbers_and_is_undone(desk: Desk) -> None:
    desk.run(desk.firms())
    planned = desk.kedang("number", "--plan", "--json")
    assert planned.code == 0 and planned.json["operation"] is None and planned.json["plan"] is True
    assert planned.err.count("--plan") == 1 and "归档" not in planned.err
    made = {one["name"]: one["number"] for one in planned.json["customers"]}
    assert made["杭州启明液压件有限公司"] == "浙江-00-0001" and len(made) == 3
    done = desk.kedang("number", "--json").json
    assert {one["name"]: one["number"] for one in done["customers"]} == made
    assert "客户都有编号了（3 家）" in desk.kedang("number").err
    assert desk.kedang("undo", done["operation"], "--json").code == 0
    assert desk.kedang("number", "--plan", "--json").json["numbered"] == 3
