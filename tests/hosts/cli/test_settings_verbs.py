"""`kedang settings`: the workbook of the settings, put in force, its versions, and who comes first."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from kedang.archive.archive import Archive
from kedang.forms.settings.writing import build
from kedang.rulebook import load, loads
from support.desk import FIRMS, Desk

OWN = "[tiering.tiers]\nA = 85\n[reports]\ntop_n = 7\n"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of this machine's user."""
    monkeypatch.delenv("KEDANG_RULEBOOK", raising=False)


def cell_of(file: Path, key: str) -> tuple[str, str]:
    """Sheet and cell of the team's value of a setting, found by the hidden column."""
    for sheet in openpyxl.load_workbook(file):
        for row in sheet.iter_rows():
            if any(cell.value == key for cell in row):
                return sheet.title, f"B{row[0].row}"
    raise AssertionError(key)


def changed(file: Path, target: Path, **values: object) -> Path:
    """A copy of a settings workbook with other values: section__setting=value."""
    book = openpyxl.load_workbook(file)
    for name, value in values.items():
        sheet, cell = cell_of(file, name.replace("__", "."))
        book[sheet][cell] = value
    book.save(target)
    return target


def toml(desk: Desk, text: str = OWN, name: str = "设置.toml") -> Path:
    file = desk.folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_from_workbook_to_version_and_back(desk: Desk) -> None:
    book = desk.folder / "规则簿.xlsx"
    built = desk.kedang("settings", "build", "--out", book, "--json")
    assert built.code == 0 and built.json["hash"] == load().hash and built.json["version"] == 0
    own = changed(book, desk.folder / "改过.xlsx", tiering__hysteresis=5, matching__learn="否")
    checked = desk.kedang("settings", "check", own, "--json").json
    assert checked["ok"] and [one["path"] for one in checked["changes"]] == [
        ["matching", "learn"],
        ["tiering", "hysteresis"],
    ]
    planned = desk.kedang("settings", "apply", own, "--plan", "--json").json
    assert not planned["applied"] and planned["plan"] and len(planned["changes"]) == 2
    assert not desk.archive.exists()
    done = desk.kedang(
        "settings", "apply", own, "--why", "年底调整", "--user", "王总", "--json"
    ).json
    assert done["applied"] and done["version"] == 1 and done["operation"]
    assert done["changes"][1]["text"] == "评级 · 升降级要超出几分：3 → 5"
    shown = desk.kedang("settings", "show", "--json").json
    assert shown["version"] == 1 and shown["settings"]["tiering"]["hysteresis"] == 5
    (version,) = desk.kedang("settings", "log", "--json").json["versions"]
    assert (version["user"], version["why"], version["current"]) == ("王总", "年底调整", True)
    again = desk.kedang("settings", "apply", own, "--json").json
    assert not again["applied"] and again["operation"] is None and again["changes"] == []
    assert desk.kedang("undo").code == 0
    assert desk.kedang("settings", "show", "--json").json["hash"] == load().hash
    (version,) = desk.kedang("settings", "log", "--json").json["versions"]
    assert version["undone_by"] and not version["current"]


def test_a_bad_workbook_changes_nothing_and_names_every_mistake(desk: Desk) -> None:
    assert desk.kedang("settings", "apply", toml(desk)).code == 0
    book = desk.folder / "规则簿.xlsx"
    desk.kedang("settings", "build", "--out", book)
    bad = changed(
        book,
        desk.folder / "坏.xlsx",
        tiering__hysteresis="很多",
        validation__completeness_below=30,
        matching__learn=None,
    )
    facts = desk.facts()
    for verb in ("check", "apply"):
        said = desk.kedang("settings", verb, bad, "--json")
        problems = said.json["problems"]
        places = {(one["sheet"], one["cell"]) for one in problems}
        assert said.code == 1 and not said.json["ok"]
        assert places == {
            cell_of(bad, name)
            for name in ("tiering.hysteresis", "validation.completeness_below", "matching.learn")
        }
    assert any("三成写 30% 或 0.3" in one["message"] for one in problems)
    people = desk.kedang("settings", "check", bad)
    assert "有 3 处要改" in people.err and "评级!" in people.err
    assert desk.facts() == facts


def test_what_others_changed_meanwhile_stays_and_a_clash_is_refused(desk: Desk) -> None:
    assert desk.kedang("settings", "apply", toml(desk, "[reports]\ntop_n = 6\n")).code == 0
    book = desk.folder / "规则簿.xlsx"
    desk.kedang("settings", "build", "--out", book)
    other = changed(book, desk.folder / "别人.xlsx", reports__top_n=9, trust__public_cap=0.4)
    assert desk.kedang("settings", "apply", other, "--user", "别人").code == 0
    apart = changed(book, desk.folder / "不冲突.xlsx", tiering__window_months=24)
    done = desk.kedang("settings", "apply", apart, "--json").json
    assert [one["path"] for one in done["kept"]] == [["reports", "top_n"], ["trust", "public_cap"]]
    values = desk.kedang("settings", "show", "--json").json["settings"]
    assert values["reports"]["top_n"] == 9 and values["tiering"]["window_months"] == 24
    clash = changed(book, desk.folder / "冲突.xlsx", reports__top_n=3)
    refused = desk.kedang("settings", "apply", clash)
    assert (
        refused.code == 1 and "畅销滞销列几名：6 → 3" in refused.line and "第 3 版" in refused.line
    )
    forced = desk.kedang("settings", "apply", clash, "--overwrite", "--json").json
    assert [one["new"] for one in forced["changes"]] == [3] and forced["version"] == 4


def test_the_order_of_precedence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def hash_in_force(*words: str | Path) -> str:
        return str(desk.kedang("settings", "show", *words, "--json").json["hash"])

    assert hash_in_force() == load().hash
    desk.kedang("settings", "apply", toml(desk))
    assert hash_in_force() == loads(OWN).hash
    named = "[reports]\ntop_n = 3\n"
    monkeypatch.setenv("KEDANG_RULEBOOK", str(toml(desk, named, "环境.toml")))
    assert hash_in_force() == loads(named).hash
    book = desk.folder / "点名.xlsx"
    asked = loads("[reports]\ntop_n = 2\n")
    book.write_bytes(build(asked))
    assert hash_in_force("--rulebook", book) == asked.hash
    assert "先于档案" in desk.kedang("settings", "apply", toml(desk), "--plan").err


def test_a_run_uses_the_archives_settings(desk: Desk) -> None:
    file = desk.book("客户.xlsx", *FIRMS)
    desk.kedang("settings", "apply", toml(desk))
    assert desk.run(file).code == 0
    newest = desk.kedang("log", "--json").json["operations"]
    run = next(one for one in newest if one["kind"] == "run")
    assert run["rulebook"] == loads(OWN).hash
    undone = desk.kedang("undo", next(one["id"] for one in newest if one["kind"] == "settings"))
    assert undone.code == 0


def test_settings_that_cannot_be_read_are_never_passed_over(desk: Desk) -> None:
    file = desk.book("客户.xlsx", *FIRMS)
    desk.kedang("settings", "apply", toml(desk))
    with Archive.open(desk.archive) as archive, archive.write(_moment()) as work:
        work.connection.exec_driver_sql("UPDATE rulebook SET toml = '[tiering]' || toml")
    refused = desk.kedang("validate", file)
    assert refused.code == 2 and "现行设置读不了" in refused.line
    with Archive.open(desk.archive) as archive, archive.write(_moment()) as work:
        work.connection.exec_driver_sql("DELETE FROM rulebook")
    refused = desk.kedang("tier")
    assert refused.code == 2 and "找不到现行设置" in refused.line
    assert desk.kedang("settings", "log").code == 0
    assert desk.kedang("settings", "apply", toml(desk)).code == 0
    assert desk.kedang("tier").code == 0


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("settings", "check", "没有.xlsx"), 2, "打不开设置文件"),
        (("settings", "show", "99"), 1, "没有“99”这一版"),
        (("tier", "--rulebook", "没有.toml"), 2, "打不开设置文件"),
    ],
)
def test_what_is_not_there_is_one_line(
    desk: Desk, words: tuple[str, ...], code: int, told: str
) -> None:
    said = desk.kedang(*words)
    assert said.code == code and told in said.line


def test_another_workbook_is_no_settings_and_nothing_is_overwritten(desk: Desk) -> None:
    said = desk.kedang("settings", "check", desk.firms())
    assert said.code == 2 and "不是规则簿" in said.line
    taken = desk.firms("别的.xlsx")
    said = desk.kedang("settings", "build", "--out", taken)
    assert said.code == 2 and "没有覆盖" in said.line


def test_a_version_can_be_taken_out_again(desk: Desk) -> None:
    desk.kedang("settings", "apply", toml(desk))
    desk.kedang("settings", "apply", toml(desk, "", "出厂.toml"))
    old = desk.folder / "第一版.toml"
    assert desk.kedang("settings", "show", "1", "--out", old).code == 0
    assert load(old).hash == loads(OWN).hash
    assert desk.kedang("settings", "show", "shipped", "--json").json["differ"] == []


def _moment():  # type: ignore[no-untyped-def]
    from kedang.hosts.surroundings import moment

    return moment("测试员")
