"""`kedang review apply 校验结果.xlsx`: fixes and waivers in one step, that lasts, and can be taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from support.choices import filled, lines
from support.desk import DAY, FIRMS, Desk

CODE, PHONE = "organization.uscc.check", "organization.phone.length"
ORDER = ("2026-11-04", FIRMS[1][0], "轴承", 4, 10, 40)
BAD_CODE, GOOD_CODE = "91152201078376286X", "911522010783762860"
BAD = ("北京华夏测试有限公司", BAD_CODE, "北京市", "", "", "1381234567", "展览", "李娜")
SHORT = ("绍兴越城纺机有限公司", "", "浙江省", "绍兴市", "", "87654321", "展览", "李娜")
UNTIL = {"reason": "营业执照就是这样", "until": date(2026, 12, 31)}
ADOPT = {"handling": "采纳", "to": GOOD_CODE}
WAIVE = {"handling": "豁免"} | UNTIL


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """Two doubtful customers among sound ones, archived."""
    made = Desk(tmp_path, capsys)
    made.book("客户.xlsx", *FIRMS, BAD, SHORT)
    assert made.run(made.folder).code == 0
    return made


def book(desk: Desk) -> Path:
    """The list of findings of the last run."""
    return desk.out / "校验结果.xlsx"


def rules(desk: Desk, sheet: str = "明细") -> list[str]:
    """The rules on a sheet of that list."""
    return [one["规则"] for one in lines(book(desk), sheet)]


def applied(desk: Desk, file: Path, *words: str) -> Any:
    """What applying a filled-in list came to, as JSON."""
    said = desk.kedang("review", "apply", file, "--as-of", DAY, "--json", *words)
    assert said.code == 0, said.err
    return said.json


def code(desk: Desk) -> str:
    """The credit code of the doubtful customer as the archive has it."""
    found = desk.standing()
    return str(found.loc[found["name"] == BAD[0], "uscc"].item())


def test_the_list_says_where_what_and_what_can_be_done(desk: Desk) -> None:
    row = next(one for one in lines(book(desk)) if one["规则"] == CODE)
    said = (row["文件"], row["工作表"], row["单元格"], row["级别"], row["字段"], row["现在的值"])
    assert said == ("客户.xlsx", "客户", "B5", "错误", "统一社会信用代码", BAD_CODE)
    assert {"处理", "改为", "理由", "豁免到期", "建议改为", "问题"} <= row.keys()
    assert row["kd_record"].startswith("ORG-") and row["kd_own"] == "B5"


def test_all_rules_are_listed_with_their_weight(desk: Desk) -> None:
    told = lines(book(desk), "校验规则")
    assert len(told) > 30
    assert all(one["意思"] and one["权重"] is not None and one["级别"] for one in told)


def test_a_plan_changes_nothing_and_says_everything(desk: Desk) -> None:
    facts = desk.facts()
    done = applied(desk, filled(book(desk), (CODE, ADOPT), (PHONE, WAIVE)), "--plan")
    assert (len(done["adopted"]), len(done["waived"]), done["operation"]) == (1, 1, None)
    assert (done["adopted"][0]["value"], done["adopted"][0]["to"]) == (BAD_CODE, GOOD_CODE)
    assert desk.facts() == facts


def test_one_step_in_the_journal_taken_back_whole(desk: Desk) -> None:
    facts = desk.facts()
    done = applied(desk, filled(book(desk), (CODE, ADOPT), (PHONE, WAIVE)))
    assert code(desk) == GOOD_CODE
    log = desk.kedang("log", "--json").json["operations"]
    assert [one["kind"] for one in log] == ["findings", "run"]
    assert log[0]["id"] == done["operation"]
    assert desk.kedang("undo", done["operation"]).code == 0
    assert desk.facts() == facts
    desk.run(desk.folder)
    assert {CODE, PHONE} <= set(rules(desk)) and rules(desk, "已豁免") == []


def test_the_next_run_over_the_same_file_turns_nothing_back(desk: Desk) -> None:
    applied(desk, filled(book(desk), (CODE, ADOPT), (PHONE, WAIVE)))
    again = desk.run(desk.folder)
    assert (again.json["updated"], again.json["waived"], again.json["mended"]) == ({}, 1, 1)
    assert "已豁免" in again.err and "原表还是旧值" in again.err
    assert code(desk) == GOOD_CODE
    assert not {CODE, PHONE} & set(rules(desk))
    assert rules(desk, "已豁免") == [PHONE]
    row = lines(book(desk), "已更正")[0]
    assert (row["规则"], row["现在的值"], row["档案里是"]) == (CODE, BAD_CODE, GOOD_CODE)


def test_what_the_owner_of_the_sheet_writes_later_wins(desk: Desk) -> None:
    applied(desk, filled(book(desk), (CODE, ADOPT)))
    desk.book("客户.xlsx", *FIRMS, (BAD[0], "91110000100000000A", *BAD[2:]), SHORT)
    again = desk.run(desk.folder)
    assert again.json["updated"] == {"organization": 1}
    assert code(desk) == "91110000100000000A"
    assert CODE in rules(desk)
    desk.book("客户.xlsx", *FIRMS, BAD, SHORT)
    desk.run(desk.folder)
    assert code(desk) == BAD_CODE and CODE in rules(desk)


def test_the_same_file_twice_changes_nothing_more(desk: Desk) -> None:
    file = filled(book(desk), (CODE, ADOPT), (PHONE, WAIVE))
    applied(desk, file)
    facts = desk.facts()
    done = applied(desk, file)
    assert (done["same"], done["operation"], done["refused"]) == (2, None, [])
    assert desk.facts() == facts


def test_a_waiver_ends_with_its_day_and_with_its_value(desk: Desk) -> None:
    applied(desk, filled(book(desk), (PHONE, WAIVE)))
    assert desk.run(desk.folder, day="2026-12-31").json["waived"] == 1
    late = desk.run(desk.folder, day="2027-01-01")
    assert late.json["waived"] == 0 and "到期" in late.err
    desk.book("客户.xlsx", *FIRMS, (*BAD[:5], "138123456", *BAD[6:]), SHORT)
    assert desk.run(desk.folder).json["waived"] == 0
    assert PHONE in rules(desk)


def test_a_waiver_can_be_lifted_on_its_own_sheet(desk: Desk) -> None:
    applied(desk, filled(book(desk), (PHONE, WAIVE)))
    desk.run(desk.folder)
    file = filled(book(desk), (PHONE, {"handling": "取消豁免"}), sheet="已豁免")
    assert len(applied(desk, file)["lifted"]) == 1
    assert desk.run(desk.folder).json["waived"] == 0


def test_validate_knows_the_archive_s_waivers_when_asked(desk: Desk) -> None:
    applied(desk, filled(book(desk), (CODE, ADOPT), (PHONE, WAIVE)))
    file = desk.folder / "客户.xlsx"
    plain = desk.kedang("validate", file, "--json", archive=False).json
    known = desk.kedang("validate", file, "--json").json
    told = [{one["rule"] for one in document["findings"]} for document in (plain, known)]
    assert told[0] - told[1] == {CODE, PHONE}
    assert (known["summary"]["waived"], known["summary"]["mended"]) == (1, 1)


def test_proposals_are_adopted_at_once_when_told_so(desk: Desk) -> None:
    orders = [("D1", "2026-11-03", FIRMS[0][0], "液压泵", 10, 9, 80), ("D2", *ORDER)]
    head = ("订单号", "日期", "客户名称", "产品", "数量", "单价", "金额")
    desk.book("订单.xlsx", *orders, header=head, sheet="订单")
    desk.run(desk.folder)
    proposed = [one["改为"] for one in lines(book(desk)) if one["建议改为"]]
    assert proposed == ["90"]
    assert applied(desk, book(desk))["adopted"] == []
    facts = desk.facts()
    done = applied(desk, filled(book(desk), all_adopted=True))
    assert [(one["value"], one["to"]) for one in done["adopted"]] == [("80", "90")]
    assert desk.frames("transaction")["amount"].tolist() == [90.0, 40.0]
    assert desk.kedang("undo").code == 0 and desk.facts() == facts


@pytest.mark.parametrize(
    ("entry", "part"),
    [
        ({"handling": "豁免", "until": date(2026, 12, 31)}, "理由"),
        ({"handling": "豁免", "reason": "x"}, "到期日"),
        ({"handling": "豁免", "reason": "x", "until": "年底"}, "年底"),
        ({"handling": "采纳", "to": None}, "改成什么"),
        ({"handling": "大概"}, "大概"),
        ({"to": GOOD_CODE}, "采纳"),
    ],
)
def test_a_mistake_is_one_line_with_its_cell_and_nothing_is_done(
    desk: Desk, entry: dict[str, object], part: str
) -> None:
    facts = desk.facts()
    said = desk.kedang("review", "apply", filled(book(desk), (CODE, entry)))
    assert said.code == 2 and part in said.line and "明细!" in said.line
    assert desk.facts() == facts


def test_what_cannot_be_done_is_told_one_by_one(desk: Desk) -> None:
    file = filled(
        book(desk),
        (CODE, {"handling": "采纳", "to": "91152201078376286Y"}),
        (PHONE, {"handling": "豁免", "reason": "x", "until": date(2026, 1, 1)}),
    )
    done = applied(desk, file)
    assert [one["rule"] for one in done["refused"]] == [CODE, PHONE]
    assert "仍然通不过" in done["refused"][0]["why"] and "过了" in done["refused"][1]["why"]
    desk.book("客户.xlsx", *FIRMS, (BAD[0], "91110000100000000A", *BAD[2:]), SHORT)
    stale = filled(book(desk), (CODE, ADOPT))
    desk.run(desk.folder)
    assert "对不上" in applied(desk, stale)["refused"][0]["why"]


def test_a_list_filled_in_but_not_applied_survives_the_next_run(desk: Desk) -> None:
    filled(book(desk), (CODE, ADOPT), name="校验结果.xlsx")
    again = desk.run(desk.folder)
    kept = desk.out / "校验结果（已填1）.xlsx"
    assert kept.exists() and str(kept) in again.err
    assert len(applied(desk, kept)["adopted"]) == 1
    filled(book(desk), (PHONE, {"handling": "不管"}), name="校验结果.xlsx")
    desk.run(desk.folder)
    assert not (desk.out / "校验结果（已填2）.xlsx").exists()
