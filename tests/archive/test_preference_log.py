"""称呼与喜好: what was noted about somebody stays in the log when a sheet overwrites it, with day and person."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from archive.archive_help import batch, moment, new_archive, save, table
from kedang.archive.archive import Archive
from support.desk import Desk

PERSON = {"name": "王敏", "organization": "杭州启明液压件有限公司", "mobile": "13800138000"}


def noted(archive: Archive) -> list[tuple[object, ...]]:
    """Field, value, day and user of every line of the log."""
    with archive.read() as reader:
        log = reader.preferences()
    days = [f"{day:%m-%d}" for day in log["day"]]
    return list(zip(log["field"], log["value"], days, log["user"], strict=True))


def version(archive: Archive, day: int, **said: str) -> None:
    """The sheet of contacts as it stands some days later."""
    save(archive, batch(table("contact", [PERSON | said])), day=day)


def test_what_a_sheet_overwrites_stays_with_its_day(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        version(archive, 0, salutation="王工", hobbies="钓鱼")
        version(archive, 7, salutation="王工", hobbies="羽毛球")
        version(archive, 14, salutation="王总", hobbies="羽毛球")
        version(archive, 21, salutation="王总")
        assert noted(archive) == [
            ("hobbies", "钓鱼", "11-02", "小王"),
            ("salutation", "王工", "11-02", "小王"),
            ("hobbies", "羽毛球", "11-09", "小王"),
            ("salutation", "王总", "11-16", "小王"),
        ]
        with archive.read() as reader:
            (person,) = reader.preferences()["id"].unique()
            assert (
                reader.frames(["contact"])["contact"].set_index("id").loc[person, "name"] == "王敏"
            )


def test_what_was_undone_was_never_noted(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        version(archive, 0, hobbies="钓鱼")
        version(archive, 7, hobbies="高尔夫")
        with archive.write(moment(8)) as work:
            work.undo(None)
        assert [line[1] for line in noted(archive)] == ["钓鱼"]


def test_individuals_have_preferences_and_topics_to_avoid(tmp_path: Path) -> None:
    people = [
        {"name": "李明", "salutation": "李先生", "preferences": "静音", "taboo_topics": "旧厂"}
    ]
    with new_archive(tmp_path) as archive:
        save(archive, batch(table("individual", people)))
        assert [line[:2] for line in noted(archive)] == [
            ("preferences", "静音"), ("salutation", "李先生"), ("taboo_topics", "旧厂"),
        ]  # fmt: skip


def test_those_merged_into_one_have_one_log(tmp_path: Path) -> None:
    one = {"name": "李明", "mobile": "13800138000", "preferences": "静音"}
    other = {"name": "李明", "mobile": "13800138000", "preferences": "送货上门"}
    with new_archive(tmp_path) as archive:
        save(archive, batch(table("individual", [one]), name="甲.xlsx"))
        save(archive, batch(table("individual", [other]), name="乙.xlsx", folder="/b"), day=1)
        with archive.write(moment(2)) as work:
            first, second = sorted(work.frames(["individual"])["individual"]["id"])
            work.merge(first, [second], {"preferences": "静音"})
        with archive.read() as reader:
            log = reader.preferences()
    assert set(log["id"]) == {first} and set(log["value"]) == {"静音", "送货上门"}


def test_an_empty_archive_has_an_empty_log(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive, archive.read() as reader:
        log = reader.preferences()
    assert log.empty and log["day"].dtype == pd.Series(dtype="datetime64[s]").dtype


HEADER = ("客户名称", "联系人", "称呼", "爱好", "同意记录")


def test_the_verb_shows_likings_only_of_those_who_agreed(desk: Desk) -> None:
    firm = "杭州启明液压件有限公司"
    agreed = "2026-10-01 本人电话同意"
    for salutation, liking, day in (
        ("王工", "钓鱼", "2026-11-06"),
        ("王总", "羽毛球", "2026-11-13"),
    ):
        rows = [(firm, "王敏", salutation, liking, agreed), (firm, "赵刚", "赵师傅", liking, "")]
        desk.run(
            desk.firms(), desk.book("联系人.xlsx", *rows, header=HEADER, sheet="联系人"), day=day
        )
    told = desk.kedang("preferences", firm, "--json").json
    assert [(one["name"], one["value"]) for one in told["log"] if one["field"] == "salutation"] == [
        ("王敏", "王工"), ("赵刚", "赵师傅"), ("王敏", "王总"),
    ]  # fmt: skip
    assert [one["value"] for one in told["log"] if one["field"] == "hobbies"] == ["钓鱼", "羽毛球"]
    assert told["withheld"] == 2
    said = desk.kedang("preferences", firm)
    assert "另有 2 条" in said.err and "钓鱼" in said.err and "赵师傅" in said.err
    assert "还没有称呼或喜好" in desk.kedang("preferences", "宁波远东轴承制造有限公司").err
