"""A week of a four-rep team, told once through the command line, Monday to the Monday meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from kedang.model.catalogue import entities
from support.desk import Said
from support.week.books import (
    CARELESS_BOOK,
    COMPLAINT_BOOK,
    FORMAL_BOOK,
    FORMS_IN_USE,
    OWN_BOOK,
    PLAIN_BOOKS,
    SHARED_BOOK,
    week_books,
)
from support.week.corrections import answer_review, fill_slip, name_column, set_setting
from support.week.facts import COMPLAINT_TEXT, ORDERS, VISITS
from support.week.office import Office, leads_elsewhere, rows_of, texts
from support.week.team import (
    ADMIN,
    CARELESS,
    FIRMS,
    FORMAL,
    FRIDAY,
    LIKE_FIRM,
    MANAGER,
    MEETING,
    MONDAY,
    NAMELESS,
    OWN_WAY,
    PLAIN,
    SAME_FIRM,
    WEEK,
)

SLIPS = "退回的表"
SLIP = f"回执-{CARELESS}-{WEEK}.xlsx"


@dataclass
class Told:
    """What each step of the week came to."""

    office: Office
    steps: dict[str, Any] = field(default_factory=dict)
    originals: dict[str, list[str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Everything the team did, in its order; the tests only look at what it left."""
    office = Office(tmp_path_factory.mktemp("week"))
    told = Told(office)
    monday(told)
    friday(told)
    meeting(told)
    return told


def monday(told: Told) -> None:
    """The admin sets the settings, hands out the forms and says what the strange columns of one sheet are."""
    office = told.office
    settings, found = office.folder / "规则簿.xlsx", office.folder / "识别结果.xlsx"
    office.does(MONDAY, "settings", "build", "--out", settings)
    set_setting(settings, "collecting.published", str(office.forms))
    set_setting(settings, "collecting.slips", SLIPS)
    told.steps["settings"] = office.does(MONDAY, "settings", "apply", settings, "--why", "开张")
    told.steps["published"] = office.does(
        MONDAY, "template", "publish", office.forms, *FORMS_IN_USE
    )
    week_books(office.team, MONDAY, office.forms)
    office.does(MONDAY, "inspect", office.team / OWN_BOOK, "--out", found)
    name_column(found, {"谁跑": "负责销售", "怎么认识的": "信息来源"})
    told.steps["mapping"] = office.does(MONDAY, "review", "apply", found)
    told.steps["monday"] = office.run(MONDAY)


def friday(told: Told) -> None:
    """Everything is collected and judged; slips go out, the careless one sends his back; the forms are looked at."""
    office = told.office
    week_books(office.team, FRIDAY, office.forms)
    told.originals["before"] = office.originals()
    told.steps["friday"] = office.run(FRIDAY, "--slips")
    told.steps["slips"] = sorted(path.name for path in (office.out / SLIPS).iterdir())
    review = office.out / "查重复核.xlsx"
    told.steps["merged"] = rows_of(review, "已自动合并", "判定")
    told.steps["waiting"] = rows_of(review, "待复核", "判定")
    told.steps["held"] = held(office)
    answer_review(review, "是")
    told.steps["answers"] = office.does(FRIDAY, "review", "apply", review)
    told.steps["forms"] = office.does(FRIDAY, "template", "check", office.team)
    told.originals["after"] = office.originals()
    fill_slip(office.out / SLIPS / SLIP, office.team / SLIP)
    told.steps["corrected"] = office.run(FRIDAY)
    told.steps["again"] = office.run(FRIDAY)


def meeting(told: Told) -> None:
    """The manager takes the report of the week and the agenda to the table, and forwards them."""
    office = told.office
    reports = office.folder / "报告"
    reports.mkdir()
    for name in ("weekly", "complaints"):
        told.steps[name] = office.does(
            MEETING, "report", name, "--period", WEEK, "--out", reports, user=MANAGER
        )


def held(office: Office) -> list[dict[str, Any]]:
    """The lines of the findings that keep a row out."""
    found = rows_of(office.out / "校验结果.xlsx", "明细", "级别")
    return [one for one in found if str(one["规则"]).endswith((".name.missing", ".date.missing"))]


def report(week: Told, name: str) -> Path:
    """A report as it was written."""
    return Path(week.steps[name]["output"])


def test_the_numbers_of_each_day(week: Told) -> None:
    first, last, slip, again = (week.steps[n] for n in ("monday", "friday", "corrected", "again"))
    assert first["archived"]["organization"] == 14 and first["archived"]["visit"] == 5
    assert last["archived"]["visit"] == 17 and last["left"].get("visit", 0) == 0
    assert last["held_back"] == {"organization": 1, "visit": 1} and slip["held_back"] == {}
    assert again["archived"] == {} and again["updated"] == {}


def test_the_forms_are_those_that_were_handed_out(week: Told) -> None:
    assert {one["form"]: one["version"] for one in week.steps["published"]["forms"]} == dict.fromkeys(FORMS_IN_USE, 1)  # fmt: skip
    states = {one["file"]: (one["state"], one["issues"]) for one in week.steps["forms"]["files"]}
    for name in (*PLAIN_BOOKS.values(), COMPLAINT_BOOK, SHARED_BOOK):
        assert states[name] == ("current", []), name
    for name in (FORMAL_BOOK, OWN_BOOK, CARELESS_BOOK):
        assert states[name][0] == "unstamped", name


def test_a_slip_goes_to_everybody_who_has_something_to_do(week: Told) -> None:
    assert week.steps["slips"] == [f"回执-{rep}-{WEEK}.xlsx" for rep in sorted((CARELESS, FORMAL))]
    (slip,) = (one for one in week.steps["corrected"]["files"] if one["kind"] == "slip")
    assert (slip["file"], slip["rep"], slip["records"]) == (SLIP, CARELESS, 2)


def test_the_originals_were_not_touched(week: Told) -> None:
    assert week.originals["before"] == week.originals["after"]


def test_every_record_is_in_the_archive_or_was_held_with_its_cell(week: Told) -> None:
    office = week.office
    names = set(office.frames("organization")["name"])
    assert {firm.name for firm in FIRMS} | {SAME_FIRM.name, LIKE_FIRM.name, NAMELESS} == names
    known = {SAME_FIRM.name: FIRMS[0].name}
    for entity, facts in (("visit", VISITS), ("transaction", ORDERS)):
        wanted = {
            (str(one.day or one.really), known.get(one.customer, one.customer), one.rep)
            for one in facts
        }
        assert office.named(entity) == wanted
    assert sorted(office.standing("lead")["owner"]) == sorted((FORMAL, FORMAL, PLAIN, OWN_WAY, CARELESS))  # fmt: skip
    assert [(one["文件"], one["单元格"]) for one in week.steps["held"]] == [
        ("丁一鸣11月.xlsx", "A6"),
        ("丁一鸣11月.xlsx", "A3"),
    ]


def test_no_duplicate_was_merged_in_silence(week: Told) -> None:
    merged, waiting = week.steps["merged"], week.steps["waiting"]
    assert [{one["名称 甲"], one["名称 乙"]} for one in merged] == [{FIRMS[0].name, SAME_FIRM.name}]
    assert [{one["名称 甲"], one["名称 乙"]} for one in waiting] == [{FIRMS[1].name, LIKE_FIRM.name}]  # fmt: skip
    assert all("手机相同" in str(one["理由"]) for one in merged)
    assert week.steps["answers"]["merged"] == 1
    standing = set(week.office.standing("organization")["name"])
    assert standing == {firm.name for firm in FIRMS} | {NAMELESS}


def test_the_forwarded_report_balances(week: Told) -> None:
    book = report(week, "weekly")
    rows = {one["销售"]: one for one in rows_of(book, "拜访", "销售")}
    assert [rows[PLAIN][each] for each in ("计划", "有效", "无效", "未形成")] == [12, 2, 8, 2]
    for rep in (*rows,):
        whole = rows[rep]
        assert whole["计划"] == whole["有效"] + whole["无效"] + whole["未形成"], rep
    assert rows["合计"]["计划"] == len(VISITS) and set(rows) == {FORMAL, PLAIN, OWN_WAY, CARELESS, "合计"}  # fmt: skip
    missed = {one["漏问的问题"]: one["次数"] for one in rows_of(book, "拜访", "漏问的问题")}
    asked = [word for one in VISITS for word in one.missed.split("、") if word]
    assert missed == {word: asked.count(word) for word in asked}


def test_the_report_says_who_sold_what(week: Told) -> None:
    sold = {one["名称"]: one["销售额"] for one in rows_of(report(week, "weekly"), "市场与计划", "名称")}  # fmt: skip
    this_week = [one for one in ORDERS if one.day >= MONDAY]
    assert sold == {
        rep: sum(one.amount for one in this_week if one.rep == rep)
        for rep in {one.rep for one in this_week}
    }


def test_the_complaint_was_due_on_friday_and_is_on_mondays_agenda(week: Told) -> None:
    agenda = rows_of(report(week, "complaints"), "议程", "序号")
    (topic,) = agenda
    assert topic["内容"] == COMPLAINT_TEXT and topic["责任部门"] == "质检部"
    assert topic["限期"].date() == FRIDAY and topic["超期天数"] > 0
    said = week.steps["complaints"]["sentences"]["complaint_agenda"]
    assert MEETING.isoformat() in said and "请先议" in said
    assert COMPLAINT_TEXT in texts(report(week, "weekly"), "投诉")


def test_the_report_is_forwarded_as_it_is(week: Told) -> None:
    for name in ("weekly", "complaints"):
        book = report(week, name)
        assert leads_elsewhere(book) == []
        assert not any(text.startswith("=") for text in texts(book))
        assert MANAGER in " ".join(texts(book)) and ADMIN not in " ".join(texts(book))


def test_everything_can_be_undone_back_to_an_empty_archive(week: Told) -> None:
    office = week.office
    said = undone(office)
    assert said.code == 1 and "没有可以撤销的" in said.line
    assert all(office.frames(entity).empty for entity in entities())


def undone(office: Office) -> Said:
    """Undo step by step until there is nothing left; what the last word was."""
    for _ in range(20):
        said = office.kedang("undo")
        if said.code:
            break
    return said
