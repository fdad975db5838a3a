"""`kedang report` and `kedang template`: any report, the team's own templates, mistakes named by cell."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from kedang.forms.build import form_name
from kedang.forms.registry import FORMS
from kedang.reports.registry import REPORTS
from kedang.reports.templates.build import template_name
from support.business import sheets
from support.desk import Desk, write_book

DAY = "2026-11-22"


@pytest.fixture(scope="module")
def archived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with the small business in it."""
    from kedang.hosts.cli.main import main

    folder = tmp_path_factory.mktemp("business")
    book = write_book(folder / "客户.xlsx", sheets())
    place = folder / "档案.sqlite"
    words = ["run", str(book), "--out", str(folder / "out"), "--archive", str(place)]
    assert main([*words, "--as-of", DAY]) == 0
    return place


@pytest.fixture
def desk(tmp_path: Path, archived: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """Somebody at the keyboard beside that archive."""
    made = Desk(tmp_path, capsys)
    shutil.copy(archived, made.archive)
    return made


Redrawn = Callable[..., Path]


@pytest.fixture
def redrawn(desk: Desk) -> Redrawn:
    """The weekly template as the team has changed it: `cells` of the sheet 拜访."""

    def make(**cells: str) -> Path:
        folder = desk.folder / "模板"
        assert desk.kedang("template", "build", "weekly", "--out", folder, archive=False).code == 0
        path = folder / "周报.xlsx"
        book = openpyxl.load_workbook(path)
        for cell, text in cells.items():
            book["拜访"][cell] = text
        book.save(path)
        return path

    return make


@pytest.mark.parametrize("report", [pytest.param(one, id=one.id) for one in REPORTS])
def test_every_report_can_be_made(desk: Desk, report: object) -> None:
    wanted = report.id  # type: ignore[attr-defined]
    said = desk.kedang("report", wanted, "--as-of", DAY, "--out", desk.folder, "--json")
    assert said.code == 0, said.err
    assert {"report", "period", "output", "pages", "template", "sentences"} <= said.json.keys()
    written = Path(str(said.json["output"]))
    assert written.parent == desk.folder and written.suffix == ".xlsx"
    assert openpyxl.load_workbook(written).sheetnames == said.json["pages"]
    assert said.json["template"] is None


def test_another_report_another_period_another_format(desk: Desk) -> None:
    wrong = desk.kedang("report", "nothing")
    assert wrong.code == 2 and "weekly" in wrong.err
    wrong = desk.kedang("report", "weekly", "--period", "2026-11")
    assert wrong.code == 2 and "2026-11" in wrong.err
    wrong = desk.kedang("report", "weekly", "--answer", "四季度")
    assert wrong.code == 2 and "四季度" in wrong.err
    wrong = desk.kedang("report", "weekly", "--customer", "没有的公司")
    assert wrong.code == 1 and "没有的公司" in wrong.err


def test_the_team_draws_its_own_report(desk: Desk, redrawn: Redrawn) -> None:
    own = redrawn(A3="{{ 拜访与有效率|count }} 人，{{ 期间 }}，{{ figures.planned }} 次")
    out = desk.folder / "a.xlsx"
    said = desk.kedang("report", "weekly", "--as-of", DAY, "--out", out, "--template", own)
    assert said.code == 0, said.err
    book = openpyxl.load_workbook(out)
    assert "字段说明" not in book.sheetnames
    assert book["拜访"]["A3"].value == "1 人，2026-W47，2 次"
    again = desk.kedang("report", "weekly", "--as-of", DAY, "--out", out,
                        "--templates", own.parent, "--json")  # fmt: skip
    assert again.json["template"] == str(own)


def test_the_folder_of_templates_may_be_said_once(
    desk: Desk, redrawn: Redrawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = redrawn(A3="本组")
    monkeypatch.setenv("KEDANG_TEMPLATES", str(own.parent))
    out = desk.folder / "a.xlsx"
    assert desk.kedang("report", "weekly", "--as-of", DAY, "--out", out).code == 0
    assert openpyxl.load_workbook(out)["拜访"]["A3"].value == "本组"
    listed = desk.kedang("template", "list", "--json", archive=False).json
    assert {one["id"]: one["own"] for one in listed["reports"]}["weekly"] == str(own)
    monkeypatch.setenv("KEDANG_TEMPLATES", str(desk.folder / "没有"))
    assert "没有" in desk.kedang("report", "weekly", "--as-of", DAY).err


def test_mistakes_in_a_template_are_named_by_cell_and_nothing_is_written(
    desk: Desk, redrawn: Redrawn
) -> None:
    own = redrawn(A3="{{ visit.rep }}", B3="{{ title.__class__ }}", C3="{{ title")
    checked = desk.kedang("template", "check", own, "--json", archive=False)
    assert checked.code == 1 and checked.json["ok"] is False
    assert {one.partition("：")[0] for one in checked.json["problems"]} == {"拜访!A3", "拜访!B3", "拜访!C3"}  # fmt: skip
    out = desk.folder / "a.xlsx"
    made = desk.kedang("report", "weekly", "--as-of", DAY, "--out", out, "--template", own)
    assert made.code != 0 and "拜访!A3" in made.err and "拜访!C3" in made.err
    assert not out.exists()


def test_files_that_no_report_uses_are_told(desk: Desk, redrawn: Redrawn) -> None:
    own = redrawn(A3="本组")
    shutil.copy(own, own.with_name("周报2.xlsx"))
    (own.parent / "说明.txt").write_text("x", "utf-8")
    (own.parent / "~$周报.xlsx").write_bytes(b"x")
    words = ("report", "weekly", "--as-of", DAY, "--out", desk.folder / "a.xlsx", "--templates")
    said = desk.kedang(*words, own.parent)
    assert said.code == 0
    told = [line for line in said.err.splitlines() if "周报2.xlsx" in line]
    assert len(told) == 1 and "说明" not in told[0] and "~$" not in told[0]
    own.rename(own.with_suffix(".xls"))
    refused = desk.kedang(*words, own.parent)
    assert refused.code == 1 and "周报.xls " in refused.err and "另存为 周报.xlsx" in refused.err


def test_a_missing_template_is_told_before_its_kind(desk: Desk) -> None:
    said = desk.kedang("template", "check", desk.folder / "none.xlsx", archive=False)
    assert said.code == 2 and "none.xlsx" in said.err and "--report" not in said.err


def test_a_file_that_is_no_template_is_refused(desk: Desk) -> None:
    other = desk.folder / "周报.xlsx"
    other.write_bytes(b"PK not really")
    assert desk.kedang("template", "check", other, archive=False).code == 1
    nameless = shutil.copy(other, desk.folder / "我的.xlsx")
    form = desk.kedang("template", "check", nameless, archive=False)
    assert form.code == 0 and "不是发放的表格" in form.err
    meant = desk.kedang("template", "check", nameless, "--report", "weekly", archive=False)
    assert meant.code == 1
    assert desk.kedang("report", "weekly", "--template", desk.folder / "无.xlsx").code == 1


def test_templates_are_written_once_and_all_of_them_are_fine(desk: Desk) -> None:
    folder = desk.folder / "模板"
    said = desk.kedang("template", "build", "--out", folder, "--json", archive=False)
    written = [Path(str(one)) for one in said.json["files"]]
    templates = sorted(one.name for one in written if one.parent == folder)
    assert templates == sorted(template_name(report) for report in REPORTS)
    forms = sorted(one.name for one in written if one.parent == folder / "登记表")
    assert forms == sorted(form_name(form) for form in FORMS)
    again = desk.kedang("template", "build", "--out", folder, archive=False)
    assert again.code == 2 and "移走" in again.err
    wanted = folder / "周报.xlsx"
    assert openpyxl.load_workbook(wanted).sheetnames[-1] == "字段说明"
    assert desk.kedang("template", "check", wanted, archive=False).code == 0


def test_who_a_report_goes_to_is_said_at_its_end(desk: Desk) -> None:
    rules = desk.folder / "rules.toml"
    rules.write_text('[reports]\nrecipients = ["王总", "li@example.com"]\n', encoding="utf-8")
    asked = ("report", "weekly", "--out", desk.folder, "--as-of", DAY)
    said = desk.kedang(*asked, "--rulebook", rules)
    assert said.code == 0 and said.err.splitlines()[-1] == "发给：王总、li@example.com"
    assert "发给" not in desk.kedang(*asked).err
