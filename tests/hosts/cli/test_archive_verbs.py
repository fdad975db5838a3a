"""`kedang tier`, `report`, `log` and `archive`: what is done with an archive that is there."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.hosts.files import read_workbook
from support.desk import DAY, FIRMS, VISITS, Desk

ORDERS = ("订单日期", "客户名称", "产品", "数量", "单价", "金额", "业务员")


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """An archive with customers, visits and orders."""
    visit = (date(2026, 11, 17), FIRMS[0][0], "张伟", "上门", "有效", "看了样品")
    order = (date(2026, 11, 18), FIRMS[0][0], "液压缸", 10, 1200, 12000, "张伟")
    desk.job(desk.book("客户.xlsx", *FIRMS, 拜访=[VISITS, visit], 订单=[ORDERS, order]))
    return desk


def test_tier_explains_every_score_and_can_be_previewed(filled: Desk) -> None:
    facts = filled.facts()
    plan = filled.kedang("tier", "--as-of", DAY, "--json", "--plan").json
    assert plan["plan"] is True and plan["operation"] is None
    assert len(plan["customers"]) == 3 and sum(plan["tiers"].values()) == 3
    assert all(len(one["criteria"]) >= 8 for one in plan["customers"])
    assert filled.facts() == facts
    frozen = filled.kedang("tier", "--as-of", DAY, "--freeze", "2026", "--json").json
    assert frozen["operation"]
    kinds = {entry["kind"] for entry in filled.kedang("log", "--json").json["operations"]}
    assert kinds == {"run", "tier"}
    again = filled.kedang("tier", "--as-of", DAY, "--json").json
    assert again["tiers"] == plan["tiers"]
    people = filled.kedang("tier", "--as-of", DAY)
    assert people.code == 0 and str(FIRMS[0][0])[:4] in people.err


@pytest.mark.parametrize(
    ("kind", "period", "wrong"),
    [("weekly", "2026-W47", "2026-11"), ("monthly", "2026-11", "2026"), ("annual", "2026", "2026-W47")],
)  # fmt: skip
def test_reports_of_each_length(filled: Desk, kind: str, period: str, wrong: str) -> None:
    folder = filled.folder.parent / "报告"
    folder.mkdir()
    said = filled.kedang(
        "report", kind, "--period", period, "--out", folder, "--as-of", DAY, "--json"
    )
    assert said.code == 0, said.err
    assert said.json["period"] == period and said.json["sentences"]
    (book,) = folder.iterdir()
    assert period in book.name and read_workbook(book).grids
    bad = filled.kedang("report", kind, "--period", wrong, "--out", folder)
    assert bad.code == 2 and wrong in bad.line
    named = filled.kedang("report", kind, "--out", folder / "我的.xlsx", "--as-of", DAY)
    assert named.code == 0 and (folder / "我的.xlsx").is_file()


def test_log_tells_what_was_done_and_the_history_of_a_record(filled: Desk) -> None:
    filled.job(filled.book("客户.xlsx", (*FIRMS[0][:4], "新址1号", *FIRMS[0][5:]), *FIRMS[1:]))
    entries = filled.kedang("log", "--json").json["operations"]
    assert [entry["kind"] for entry in entries] == ["run", "run"]
    keys = {"id", "kind", "at", "user", "rulebook", "inputs", "summary", "undone_by", "parts"}
    assert keys <= set(entries[0])
    assert len(filled.kedang("log", "--json", "--limit", "1").json["operations"]) == 1
    record = filled.frames().set_index("name")["id"][FIRMS[0][0]]
    told = filled.kedang("log", "--record", record, "--json").json
    assert told["resolves_to"] == record
    last = told["versions"][-1]["changes"]
    assert last["address"] == ["文三路12号", "新址1号"]
    assert "新址1号" in filled.kedang("log", "--record", record).err
    lost = filled.kedang("log", "--record", "ORG-NOBODY", "--json")
    assert lost.code == 1 and "ORG-NOBODY" in lost.line


def test_history_follows_a_merge(desk: Desk) -> None:
    desk.job(desk.firms(), desk.book("李娜.xlsx", (*FIRMS[0][:7], "李娜")))
    (gone,) = desk.frames()[desk.frames()["merged_into"].notna()].to_dict("records")
    told = desk.kedang("log", "--record", gone["id"], "--json").json
    assert told["resolves_to"] == gone["merged_into"]
    assert told["versions"][0]["kind"] == "archive"
    assert "merge" in [version["kind"] for version in told["versions"]]


def test_the_check_says_how_many_records_were_merged_into_others(desk: Desk) -> None:
    desk.job(desk.firms())
    assert desk.kedang("archive", "check", "--json").json["merged"] == {}
    assert desk.kedang("merge", *desk.frames()["id"][:2]).code == 0
    assert desk.kedang("archive", "check", "--json").json["merged"] == {"organization": 1}
    assert "其中 1 条已并入别家" in desk.kedang("archive", "check").err


def test_archive_is_made_checked_backed_up_and_restored(desk: Desk) -> None:
    assert desk.kedang("archive", "check").code == 1
    made = desk.kedang("archive", "init", "--json")
    assert made.code == 0 and made.json["created"] is True
    twice = desk.kedang("archive", "init")
    assert twice.code == 1 and twice.line
    desk.job(desk.firms())
    checked = desk.kedang("archive", "check", "--json").json
    assert checked["sound"] is True and checked["records"] == {"organization": 3}
    backup = desk.folder / "备份.sqlite"
    assert desk.kedang("archive", "backup", backup).code == 0
    facts = desk.facts()
    assert desk.kedang("undo").code == 0
    assert desk.frames().empty
    restored = desk.kedang("archive", "restore", backup, "--json")
    assert restored.code == 0 and restored.json["kept"]
    assert desk.facts() == facts
    assert desk.kedang("archive", "migrate").code == 0
    backup.write_text("不是备份")
    wrong = desk.kedang("archive", "restore", backup)
    assert wrong.code in (1, 2) and wrong.line
    assert desk.facts() == facts


NOT_BUILT = [
    ("export", "--profile", "masked"),
]


@pytest.mark.parametrize("words", NOT_BUILT, ids=" ".join)
def test_what_is_not_built_says_so_in_one_line(desk: Desk, words: tuple[str, ...]) -> None:
    said = desk.kedang(*words, archive=False)
    assert said.code == 2 and "还没有做好" in said.line and said.out == ""


WRONG = [
    ("没有这个",),
    ("run", "--nix"),
    ("undo", "--plan=3"),
    ("report",),
    ("log", "--limit", "x"),
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage_is_one_line(desk: Desk, words: tuple[str, ...]) -> None:
    said = desk.kedang(*words, archive=False)
    assert said.code == 2 and said.line and said.out == ""


NEEDS_ONE = [("log",), ("undo",), ("tier",), ("report", "weekly"), ("archive", "check")]


@pytest.mark.parametrize("words", NEEDS_ONE, ids=" ".join)
def test_no_archive_is_told_and_none_is_made(desk: Desk, words: tuple[str, ...]) -> None:
    said = desk.kedang(*words)
    assert said.code == 1 and str(desk.archive) in said.line
    assert not desk.archive.exists()


@pytest.mark.parametrize(
    "words", [("tier", "--freeze", "20"), ("log", "--limit", "0")], ids=" ".join
)
def test_numbers_that_make_no_sense_are_wrong_usage(desk: Desk, words: tuple[str, ...]) -> None:
    assert desk.kedang("archive", "init").code == 0
    said = desk.kedang(*words)
    assert said.code == 2 and words[1] in said.line
