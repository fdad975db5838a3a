"""A click on a finding opens its cell, whatever the file and the sheet are called."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import openpyxl
import pytest

from kedang.model.choice import Settled
from kedang.model.finding import Finding, Severity
from kedang.model.text import say
from kedang.reports import findings_book
from kedang.reports.findings_book import link_to, write_findings_book
from support import team
from support.lint import MOST_LINKS
from support.results import FINDINGS


def finding(sheet: str = "Sheet1", cell: str = "C12", file: str = "a.xlsx") -> Finding:
    """One finding in a place."""
    return Finding("r", Severity.ERROR, say("usage.period", value="x"), file, sheet, cell)


@pytest.mark.parametrize(
    ("path", "sheet", "address"),
    [
        ("/data/in/a.xlsx", "Sheet1", "external:../in/a.xlsx#'Sheet1'!C12"),
        ("/data/out/客户.xlsx", "客户 名单", "external:客户.xlsx#'客户 名单'!C12"),
        ("/data/in/100% #1 [终].xls", "S", "external:../in/100%25%20%231%20%5B终%5D.xls#'S'!C12"),
        ("/data/in/a.xlsx", "it's", "external:../in/a.xlsx#'it''s'!C12"),
        ("/data/in/a b.csv", "a b", "external:../in/a%20b.csv"),
    ],
)
def test_addresses(path: str, sheet: str, address: str) -> None:
    assert link_to(path, finding(sheet), Path("/data/out")) == address


def test_every_link_leads_to_the_file_sheet_and_cell_of_its_row(results: dict[str, Path]) -> None:
    folder = results[FINDINGS].parent
    sheet = openpyxl.load_workbook(results[FINDINGS])["明细"]
    seen = 0
    for row in sheet.iter_rows(min_row=5):
        file, name, cell = row[1].value, row[2].value, row[3]
        if cell.hyperlink is None:
            assert cell.value is None
            continue
        seen += 1
        target = unquote(cell.hyperlink.target.replace("\\", "/"))
        assert (folder / target).resolve() == (folder / team.paths()[file]).resolve()
        if file.endswith(".csv"):
            assert cell.hyperlink.location is None
        else:
            quoted = name.replace("'", "''")
            assert cell.hyperlink.location == f"'{quoted}'!{cell.value}"
    assert seen == 24


def test_the_worst_come_first(results: dict[str, Path]) -> None:
    rows = openpyxl.load_workbook(results[FINDINGS])["明细"].iter_rows(min_row=5, values_only=True)
    levels = [row[0] for row in rows]
    assert levels == ["错误"] * 8 + ["警告"] * 8 + ["提示"] * 9


def test_more_findings_than_excel_takes_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert findings_book.MOST_LINKS < MOST_LINKS
    monkeypatch.setattr(findings_book, "MOST_LINKS", 50)
    many = [finding(cell=f"C{number}") for number in range(1, 81)]
    target = tmp_path / FINDINGS
    write_findings_book(
        target, Settled.of(many), {"a.xlsx": str(tmp_path / "a.xlsx")}, team.MOMENT, "zh"
    )
    cells = [row[3] for row in openpyxl.load_workbook(target)["明细"].iter_rows(min_row=5)]
    assert [cell.value for cell in cells] == [one.cell for one in many]
    assert sum(cell.hyperlink is not None for cell in cells) == 50


def test_a_path_too_long_for_a_link_is_left_out(tmp_path: Path) -> None:
    target, long = tmp_path / FINDINGS, "/".join(["很长的文件夹" * 10] * 50) + "/a.xlsx"
    write_findings_book(target, Settled.of([finding()]), {"a.xlsx": f"/{long}"}, team.MOMENT, "zh")
    cell = openpyxl.load_workbook(target)["明细"]["D5"]
    assert cell.value == "C12" and cell.hyperlink is None
