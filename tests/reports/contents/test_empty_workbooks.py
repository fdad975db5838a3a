"""Every report of complaints, promotions, accounts, cards, exceptions and quality, filled from nothing at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from kedang.model.operation import Moment
from kedang.model.text import LANGUAGES, Lang
from kedang.reports.contents import card, complaints, exceptions, key_accounts, promotions, quality
from kedang.reports.design import Report
from kedang.reports.registry import content_of, report
from kedang.reports.writing import write_report
from support.material import material

OURS = [one.REPORT for one in (card, complaints, exceptions, key_accounts, promotions, quality)]
MOMENT = Moment("王主管", datetime(2026, 11, 22, 18, 0), date(2026, 11, 22))


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("one", OURS, ids=[one.id for one in OURS])
def test_an_empty_archive_makes_a_whole_workbook(one: Report, lang: Lang, tmp_path: Path) -> None:
    assert report(one.id) is one
    target = tmp_path / "report.xlsx"
    nothing = material()
    period = nothing.period
    standing = {"period": period.name, "first": period.first, "last": period.last}
    said = replace(content_of(one)(nothing), values={**standing, "cut": nothing.cut})
    pages = write_report(target, one, said, MOMENT, lang)
    book = openpyxl.load_workbook(target)
    assert tuple(book.sheetnames) == pages and pages
    words = [
        str(cell) for sheet in book for row in sheet.values for cell in row if cell is not None
    ]
    assert not [word for word in words if "{{" in word or word in ("nan", "NaT", "None")]
    assert len(words) > 3
