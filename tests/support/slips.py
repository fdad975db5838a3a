"""A team with a row that lacks its name, the slip it gets back, and what a rep writes into it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook

from support.desk import DAY, FIRMS, VISITS, Desk, Said

NAMELESS = ("", "", "浙江省", "温州市", "江心路5号", "0577-88001234", "展览", "张伟")
NAMED = "温州江心阀门有限公司"
SHEET = "团体客户"


def team(desk: Desk, *more: tuple[object, ...]) -> list[Path]:
    """张伟's two customers, one of them without its name, and a visit without its customer; 李娜's list."""
    visit = ("2026-11-17", "", "张伟", "上门", "有效", "看了样品")
    mine = desk.book("张伟.xlsx", FIRMS[0], NAMELESS, *more, 拜访=[VISITS, visit])
    hers = desk.book("李娜.xlsx", FIRMS[2])
    return [mine, hers]


def collect(desk: Desk, *files: str | Path, day: str = DAY) -> Said:
    """The main job over the folder, with slips."""
    return desk.kedang(
        "run", *(files or [desk.folder]), "--out", desk.out, "--as-of", day, "--slips", "--json"
    )


def slip_of(desk: Desk, rep: str = "张伟") -> Path:
    """The slip a rep got."""
    (found,) = (desk.out / "回执").glob(f"回执-{rep}-*.xlsx")
    return found


def fill(slip: Path, target: Path, cells: Mapping[tuple[str, int, str], object]) -> Path:
    """Fill in cells by sheet, how-manieth row below the heading and part of the heading; save elsewhere.

    Values stand on every sheet of a slip where a person would write them.
    """
    book = load_workbook(slip)
    for (name, number, heading), value in cells.items():
        sheet = book[name]
        for row in sheet.iter_rows(max_row=8):
            found = [cell for cell in row if heading in str(cell.value or "").split("\n")[0]]
            if len(row) > 3 and found and sum(cell.value is not None for cell in row) > 3:
                sheet.cell(found[0].row + number, found[0].column).value = value
                break
        else:
            raise AssertionError(f"{name} has no {heading}")
    target.parent.mkdir(parents=True, exist_ok=True)
    book.save(target)
    return target
