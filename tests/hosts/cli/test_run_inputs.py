"""Which files a run takes: folders, our own results, the same file twice, some that cannot be read."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from support.desk import CODE_A, DAY, FIRMS, Desk, sha


def test_a_folder_is_searched_and_what_is_not_a_teams_file_is_left_out(desk: Desk) -> None:
    desk.book("张伟/客户.xlsx", FIRMS[0])
    desk.book("李娜/2026/客户.xlsx", FIRMS[1])
    (desk.folder / "~$客户.xlsx").write_bytes(b"\x00" * 165)
    (desk.folder / ".隐藏.xlsx").write_bytes(b"x")
    (desk.folder / "说明.docx").write_bytes(b"x")
    first = desk.kedang("run", desk.folder, "--out", desk.folder, "--as-of", DAY, "--json")
    assert first.code == 0, first.err
    assert [one["file"] for one in first.json["files"]] == ["张伟/客户.xlsx", "李娜/2026/客户.xlsx"]
    shutil.copy(desk.folder / "客户档案.xlsx", desk.folder / "改了名的客户表.xlsx")
    again = desk.kedang("run", desk.folder, "--out", desk.folder, "--as-of", DAY, "--json")
    assert again.code == 0 and again.json["operation"] is None
    assert again.json["unchanged"] == {"organization": 2}


def test_the_same_file_named_twice_or_copied_counts_once(desk: Desk) -> None:
    file = desk.firms()
    copy = desk.folder / "客户 - 副本.xlsx"
    shutil.copy(file, copy)
    said = desk.run(file, file, file.parent / "." / file.name, copy)
    assert said.code == 0
    assert said.json["archived"] == {"organization": 3}
    assert len(desk.frames()) == 3
    assert desk.run(file, copy).json["operation"] is None


def test_two_reps_with_one_customer(desk: Desk) -> None:
    mine = desk.book("张.xlsx", (FIRMS[0][0], CODE_A, *FIRMS[0][2:]))
    hers = desk.book("李.xlsx", ("启明液压件（杭州）有限公司", CODE_A, *FIRMS[0][2:7], "李娜"))
    said = desk.run(mine, hers).json
    assert said["archived"] == {"organization": 2}
    assert said["duplicates"] == {"auto": 1, "review": 0}
    assert sum(said["tiers"].values()) == 1
    assert desk.kedang("undo").code == 0
    assert desk.frames().empty


def test_what_can_be_read_is_done_and_the_rest_is_told(desk: Desk) -> None:
    good = desk.firms()
    bad = desk.folder / "坏的.xlsx"
    bad.write_bytes(b"PK\x03\x04 not a workbook")
    before = sha(good, bad)
    said = desk.run(good, bad, desk.folder / "没有.xlsx")
    assert said.code == 1
    assert said.json["archived"] == {"organization": 3}
    failed = [one for one in said.json["files"] if "error" in one]
    assert [one["file"] for one in failed] == ["坏的.xlsx", "没有.xlsx"]
    assert "坏的.xlsx" in said.err and "没有.xlsx" in said.err and "Traceback" not in said.err
    assert sha(good, bad) == before


def empty(path: Path) -> None:
    path.write_bytes(b"")


def damaged(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + b"\x00" * 400)


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 64)


def encrypted(path: Path) -> None:
    from msoffcrypto.format.ooxml import OOXMLFile

    from support.desk import write_book

    plain = write_book(path.with_name("plain.xlsx"), {"客户": [("客户名称",), ("甲乙公司",)]})
    with plain.open("rb") as source, path.open("wb") as target:
        OOXMLFile(source).encrypt("密码1", target)
    plain.unlink()


def entities(path: Path) -> None:
    from support.packages import packed, parts

    evil = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    path.write_bytes(packed(parts(evil)))


@pytest.mark.parametrize("make", [None, empty, damaged, picture, encrypted, entities])
def test_nothing_readable_is_one_line_and_leaves_nothing(desk: Desk, make: object) -> None:
    file = desk.folder / "客户.xlsx"
    if callable(make):
        make(file)
    before = sha(file) if file.exists() else []
    for verb in ("run", "validate", "inspect", "match"):
        out = ("--out", desk.out) if verb == "run" else ()
        said = desk.kedang(verb, file, *out, archive=verb == "run")
        assert said.code == 2, verb
        assert "客户.xlsx" in said.line and said.out == ""
    assert not desk.out.exists() and not desk.archive.exists()
    assert (sha(file) if file.exists() else []) == before


def test_a_password_opens_an_encrypted_file(desk: Desk) -> None:
    file = desk.folder / "客户.xlsx"
    encrypted(file)
    before = sha(file)
    wrong = desk.kedang("validate", file, "--password", "错的", archive=False)
    assert wrong.code == 2 and wrong.line
    said = desk.kedang("validate", file, "--password", "密码1", "--json", archive=False)
    assert said.code == 0 and said.json["summary"]["records"] == {"organization": 1}
    assert sha(file) == before


def test_no_file_or_an_empty_folder_is_wrong_usage(desk: Desk) -> None:
    assert desk.kedang("run").code == 2
    said = desk.kedang("run", desk.folder)
    assert said.code == 2 and said.line


def test_a_readable_file_without_any_customers_is_told(desk: Desk) -> None:
    said = desk.run(desk.book("说明.xlsx", header=("本周安排：",), sheet="说明"))
    assert said.code == 0 and said.json["archived"] == {}
    assert "说明.xlsx" in said.err


@pytest.mark.parametrize("wrong", ["a file", "inside a file"])
def test_results_that_cannot_be_written_stop_the_run_before_anything(
    desk: Desk, wrong: str
) -> None:
    file = desk.firms()
    place = file if wrong == "a file" else file / "结果"
    before = sha(file)
    said = desk.kedang("run", file, "--out", place)
    assert said.code == 2 and "客户.xlsx" in said.line
    assert not desk.archive.exists() and sha(file) == before


def test_one_result_that_cannot_be_replaced_leaves_no_half_file(desk: Desk) -> None:
    (desk.out / "校验结果.xlsx").mkdir(parents=True)
    said = desk.run(desk.firms())
    assert said.code in (1, 2)
    assert "校验结果.xlsx" in said.line
    assert not [path for path in desk.out.iterdir() if path.name.startswith(".")]
    (desk.out / "校验结果.xlsx").rmdir()
    assert desk.run(desk.folder / "客户.xlsx").code == 0
    assert len(list(desk.out.iterdir())) == 4


def test_an_archive_that_another_program_is_writing_to_is_one_line(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kedang.archive.engine.WAIT_SECONDS", 0.2)
    desk.job(desk.firms())
    facts = desk.facts()
    with closing(sqlite3.connect(desk.archive, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = desk.run(desk.book("更多.xlsx", ("成都望江阀门制造有限公司", *FIRMS[0][1:])))
    assert said.code in (1, 2)
    assert "Traceback" not in said.err and said.line
    assert desk.facts() == facts


def test_an_archive_that_is_none_is_one_line(desk: Desk) -> None:
    desk.archive.write_text("这不是档案")
    said = desk.run(desk.firms())
    assert said.code == 2 and said.line
    assert desk.archive.read_text() == "这不是档案"
