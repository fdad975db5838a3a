"""LibreOffice opens every result workbook, prints it, and gives back the same values."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from support import team
from support.results import ARCHIVE, NAMES, WEEKLY, write_results

pytestmark = pytest.mark.live
Convert = Callable[[Path, str], Path]


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The four workbooks."""
    return write_results(tmp_path_factory.mktemp("live"))


def cells(path: Path) -> dict[tuple[str, str], object]:
    """Every value of a workbook by sheet and cell."""
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in openpyxl.load_workbook(path)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


@pytest.mark.parametrize("name", NAMES)
def test_values_come_back_the_same(written: dict[str, Path], convert: Convert, name: str) -> None:
    before, after = cells(written[name]), cells(convert(written[name], "xlsx"))
    assert before.keys() == after.keys()
    changed = {place: (value, after[place]) for place, value in before.items() if not _same(value, after[place])}  # fmt: skip
    assert changed == {}


def _same(one: object, other: object) -> bool:
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return other == pytest.approx(one)
    return one == other


@pytest.mark.parametrize("name", NAMES)
def test_every_workbook_prints(written: dict[str, Path], convert: Convert, name: str) -> None:
    made = convert(written[name], "pdf").read_bytes()
    assert made.startswith(b"%PDF")
    if name == WEEKLY:
        sheets, reps = 8, 3
        pages = made.count(b"/Type/Page") - made.count(b"/Type/Pages")
        assert sheets + reps <= pages <= sheets + 2 * reps + 6


def test_codes_days_and_hostile_texts_are_shown_as_they_are(
    written: dict[str, Path], convert: Convert
) -> None:
    second = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
    shown = convert(written[ARCHIVE], second).read_text(encoding="utf-8")
    for text in ("010006", "913302000000000006", "2001-02-03", team.FORMULA):
        assert text in shown
    assert "###" not in shown
