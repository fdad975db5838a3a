"""表格一览: whose files came by Friday, on which forms, how good, and what to do about each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.handed_in import Week, missed_weeks, states
from kedang.model.quality import INDICES
from kedang.reference.workdays import NO_OVERRIDES
from kedang.reports.contents.fleet import MOST, REPORT, content
from kedang.reports.design import Content
from support.material import material, records, said, shown, sound

MONDAY = date(2026, 11, 16)
CUT = date(2026, 11, 22)


def file(number: int, name: str, last: str, **more: object) -> dict[str, object]:
    """One source file as the archive knows it."""
    base: dict[str, object] = {
        "id": f"SRC-{number}", "name": name, "path": "", "first_seen": "2026-10-09", "last_seen": last,
        "form": "", "form_version": 0, "form_state": "", "form_structure": "", "brought_by": "内勤",
    }  # fmt: skip
    return base | more


def sources(*rows: Mapping[str, object]) -> pd.DataFrame:
    """The files, days as days."""
    frame = pd.DataFrame(list(rows))
    for name in ("first_seen", "last_seen"):
        frame[name] = pd.to_datetime(frame[name]).astype("datetime64[s]")
    return frame


def placed(**of: str) -> pd.DataFrame:
    """Which file each record stands in, such as V1="SRC-1"; its entity by its first letter."""
    names = {"V": "visit", "O": "organization"}
    rows = [(id_, source, names[id_[0]]) for id_, source in of.items()]
    return pd.DataFrame(rows, columns=["id", "source_id", "entity"], dtype="str")


FORM = {"form": "visits", "form_version": 2, "form_state": "kept", "form_structure": "s2"}
CURRENT = pd.DataFrame(
    {"form": ["visits", "orders"], "version": [2.0, 1.0], "structure": ["s2", "o1"]}
)
VISITS = records(
    "visit",
    {"id": "V1", "date": "2026-11-17", "rep": "张伟"},
    {"id": "V2", "date": "2026-11-17", "rep": "李娜"},
    {"id": "V3", "date": "2026-11-17", "rep": "王强"},
    {"id": "V4", "date": "2026-11-17", "rep": "赵敏"},
)  # fmt: skip


def fleet(*rows: Mapping[str, object], **more: Any) -> Content:
    """What is said about some files; every visit stands in the file of its number."""
    frames = {
        "visit": VISITS,
        "source_file": sources(*rows),
        "source_row": placed(V1="SRC-1", V2="SRC-2", V3="SRC-3"),
        "current_form": CURRENT,
    }
    rest = {name: more.pop(name) for name in list(more) if name in ("findings",)}
    found = content(material(frames | more, **rest))
    sound(REPORT, found)
    return found


THREE = (
    file(1, "拜访一.xlsx", "2026-11-18", **FORM),
    file(2, "拜访二.xlsx", "2026-11-21", **FORM | {"form_version": 1, "form_structure": "s1"}),
    file(3, "拜访三.xlsx", "2026-11-03"),
)


def test_who_handed_in_who_was_late_and_who_did_not() -> None:
    found = fleet(*THREE)
    rows = shown(found, "fleet_reps").set_index("rep")
    assert rows.index.tolist() == ["赵敏", "王强", "李娜", "张伟"]
    assert rows["fleet_handed"].tolist() == ["未交", "未交", "已交，过了截止", "已交"]
    assert rows["fleet_since"].tolist()[1:] == [19, 1, 4] and np.isnan(rows["fleet_since"].iloc[0])
    told = said(found, "fleet_reps")
    assert "应交 4 人，已交 2 人（2026-11-20 下班前截止）" in told
    assert "没交的 2 人：赵敏、王强" in told and "过了截止才交的：李娜" in told
    assert found.figures["fleet_missing"].value == 2 and found.figures["fleet_missing"].alarm
    texts = [[line.render() for line in many] for many in rows["fleet_todo"]]
    assert texts[0] == ["还没有交过表，把模板发给本人", "没有自己的表，可发一份模板"]
    assert texts[1] == ["催交：已缺 2 周"] and texts[3] == ["档案里没有待办"]
    assert texts[2] == ["提醒：周五下班前交", "更换 1 个文件的模板"]


def test_before_the_deadline_nobody_is_missing() -> None:
    frames = {
        "visit": VISITS,
        "source_file": sources(*THREE),
        "source_row": placed(V1="SRC-1", V2="SRC-2", V3="SRC-3"),
    }
    found = content(material(frames, as_of=date(2026, 11, 20)))
    assert found.figures["fleet_missing"].value == 0
    told = said(found, "fleet_reps")
    assert "还没交但没到截止的：" in told and "没交的" not in told.replace("还没交的", "")
    files = shown(found, "fleet_list").set_index("fleet_file")
    assert files.loc["拜访三.xlsx", "fleet_missed"] == 1


STATES = [
    ({}, "自有格式", ""),
    (FORM, "现行", "第 2 版"),
    (FORM | {"form_version": 1, "form_structure": "s1"}, "旧版", "第 1 版"),
    (FORM | {"form_version": 0}, "现行", "未发布"),
    (FORM | {"form_version": 2, "form_structure": "另一个"}, "旧版", "第 2 版"),
    (FORM | {"form_version": 3, "form_structure": "s3"}, "现行", "第 3 版"),
    (FORM | {"form_state": "changed"}, "表头改动过", "第 2 版"),
    (FORM | {"form_state": "tampered"}, "标识被改", "第 2 版"),
    (FORM | {"form": "gone"}, "已停用", "第 2 版"),
]


@pytest.mark.parametrize(("form", "state", "version"), STATES)
def test_the_state_of_a_form(form: dict[str, object], state: str, version: str) -> None:
    found = fleet(file(1, "拜访.xlsx", "2026-11-18", **form))
    row = shown(found, "fleet_list").iloc[0]
    assert [row["fleet_state"], row["fleet_version"]] == [state, version]
    fine = state in ("现行", "自有格式")
    assert found.figures["fleet_replace"].value == (0 if fine else 1)


def test_without_a_list_of_forms_handed_out_none_is_called_retired() -> None:
    found = fleet(file(1, "拜访.xlsx", "2026-11-18", **FORM), current_form=CURRENT.head(0))
    assert shown(found, "fleet_list")["fleet_state"].tolist() == ["现行"]


def test_forms_with_the_files_that_are_not_on_the_current_version() -> None:
    found = fleet(*THREE)
    table = shown(found, "fleet_forms")
    assert table[["fleet_files", "fleet_now"]].to_numpy().tolist() == [[2, "第 2 版"]]
    assert table[["fleet_current", "fleet_older", "fleet_changed"]].iloc[0].tolist() == [1, 1, 0]
    assert table["fleet_behind"].iloc[0] == "拜访二.xlsx"
    told = said(found, "fleet_forms")
    assert "用模板的文件 2 个，其中现行版 1 个" in told and "旧版 1 个，要升级：拜访二.xlsx" in told
    assert "自有格式 1 个：拜访三.xlsx" in told
    drawn = shown(found, "fleet_forms_drawn").set_index("rep")
    assert drawn.loc["李娜", ["fleet_current", "fleet_renew", "fleet_own"]].tolist() == [0, 1, 0]
    assert "赵敏" not in drawn.index


def test_rows_held_back_and_findings_by_file() -> None:
    held = pd.DataFrame({"id": ["H1", "H2"], "source_id": ["SRC-3", "SRC-3"]}, dtype="str")
    findings = pd.DataFrame(
        {"entity": "visit", "id": ["V1", "V1", "V2"], "rule": "r", "severity": ["error", "info", "warning"], "field": ""}
    )  # fmt: skip
    found = fleet(*THREE, held=held, findings=findings)
    rows = shown(found, "fleet_list").set_index("fleet_file")
    names = ["fleet_rows", "fleet_held", "fleet_errors", "fleet_warnings", "fleet_infos"]
    assert rows.loc["拜访一.xlsx", names].tolist() == [1, 0, 1, 0, 1]
    assert rows.loc["拜访三.xlsx", names].tolist() == [1, 2, 0, 0, 0]
    second = [line.render() for line in rows.loc["拜访二.xlsx", "fleet_todo"]]
    assert second[0] == "看一看 1 处警告（见校验结果）"
    assert rows.index[0] == "拜访三.xlsx"
    todo = [line.render() for line in rows.loc["拜访三.xlsx", "fleet_todo"]]
    assert todo == ["催交：已缺 2 周", "改好扣下的 2 行再交（见回执）"]
    assert "扣下 2 行，在这些文件里：拜访三.xlsx" in said(found, "fleet_list")
    assert found.figures["fleet_all_held"].value == 2


def test_the_quality_of_a_file_is_that_of_its_rows() -> None:
    marks = pd.DataFrame(
        [{"entity": "visit", "id": one, **dict.fromkeys(INDICES, value)} for one, value in (("V1", 0.9), ("V2", 0.5))]
    )  # fmt: skip
    found = fleet(*THREE, quality=marks)
    rows = shown(found, "fleet_list").set_index("fleet_file")
    assert rows.loc["拜访一.xlsx", "index"] == pytest.approx(90)
    assert rows.loc["拜访二.xlsx", "index"] == pytest.approx(50)
    assert np.isnan(rows.loc["拜访三.xlsx", "index"])
    assert found.figures["fleet_index"].value == pytest.approx(70)
    assert "数据质量最低的是李娜（50.0 分）" in said(found, "fleet_reps")


WHOSE = [
    ("王强-拜访.xlsx", "", "王强"),
    ("拜访.xlsx", "/team/王强/拜访.xlsx", "王强"),
    ("张伟和李娜.xlsx", "", "共用（张伟、李娜）"),
    ("拜访.xlsx", "", "共用（张伟、李娜）"),
]


@pytest.mark.parametrize(("name", "path", "rep"), WHOSE)
def test_whose_file_it_is(name: str, path: str, rep: str) -> None:
    rows = placed(V1="SRC-1", V2="SRC-1", V3="SRC-2")
    one, other = file(1, name, "2026-11-18", path=path), file(2, "别的.xlsx", "2026-11-18")
    found = fleet(one, other, source_row=rows)
    assert shown(found, "fleet_list").set_index("fleet_file").loc[name, "rep"] == rep
    people = shown(found, "fleet_reps").set_index("rep")
    shared = rep.startswith("共用")
    assert people.loc["张伟", "fleet_handed"] == "在共用表里"
    assert (
        people.loc["张伟", "fleet_files"] == 0
        and (people.loc["王强", "fleet_files"] == 1) == shared
    )


def test_a_list_of_customers_need_not_come_every_week() -> None:
    firms = records("organization", {"id": "O1", "name": "甲厂", "owner": "张伟"})
    found = fleet(
        file(1, "客户.xlsx", "2026-10-09"), organization=firms, source_row=placed(O1="SRC-1")
    )
    row = shown(found, "fleet_list").iloc[0]
    assert row["fleet_missed"] == 0
    assert [one.render() for one in row["fleet_todo"]] == ["档案里没有待办"]


HANDED = [
    ("2026-11-16", "on_time", 0), ("2026-11-20", "on_time", 0), ("2026-11-21", "late", 0),
    ("2026-11-15", "missing", 1), ("2026-11-09", "missing", 1), ("2026-11-08", "missing", 2),
]  # fmt: skip


@pytest.mark.parametrize(("last", "state", "missed"), HANDED)
def test_a_week_begins_on_monday_and_is_due_on_friday(last: str, state: str, missed: int) -> None:
    week = Week.of(MONDAY, CUT, NO_OVERRIDES)
    seen = pd.Series(pd.to_datetime([last])).astype("datetime64[s]")
    first = pd.Series(pd.to_datetime(["2026-01-05"])).astype("datetime64[s]")
    assert states(first, seen, week).tolist() == [state]
    assert missed_weeks(seen, week).tolist() == [missed]


def test_a_holiday_moves_the_deadline() -> None:
    before = Week.of(date(2026, 9, 28), date(2026, 10, 4), NO_OVERRIDES)
    assert before.due == date(2026, 9, 30) and before.over


def test_long_lists_are_cut_and_an_empty_archive_is_told() -> None:
    many = [file(number, f"表{number}.xlsx", "2026-11-18") for number in range(MOST + 5)]
    found = fleet(*many)
    assert len(shown(found, "fleet_list")) == MOST
    assert f"只列前 {MOST} 个，还有 5 个没列" in said(found, "fleet_list")
    empty = content(material())
    sound(REPORT, empty)
    assert all(said(empty, name) for name in ("fleet_reps", "fleet_forms", "fleet_list"))


@pytest.mark.parametrize(("name", "rep"), [("孙浩(北方大区).xlsx", "孙浩"), ("客户.xlsx", "")])
def test_a_file_whose_rows_name_nobody_is_theirs_it_is_called_after(name: str, rep: str) -> None:
    found = fleet(file(1, name, "2026-11-18"), source_row=placed(V9="SRC-1"))
    assert shown(found, "fleet_list")["rep"].tolist() == [rep]
    assert ("孙浩" in shown(found, "fleet_reps")["rep"].tolist()) is bool(rep)


def test_return_slips_are_nobody_s_workbook_of_the_week() -> None:
    slip = file(4, "回执-王强-2026-W47.xlsx", "2026-11-18", form="slip")
    found = fleet(*THREE, slip)
    assert found.figures["fleet_all"].value == 3
    assert "回执-王强-2026-W47.xlsx" not in shown(found, "fleet_list")["fleet_file"].tolist()
    assert found.figures["fleet_missing"].value == 2
