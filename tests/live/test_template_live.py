"""A template that LibreOffice saved is filled like one of Excel's, and LibreOffice shows the result."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from python_calamine import CalamineWorkbook

from kedang.reports.filling import fill
from support.lint import complaints
from support.open_xml import complaints as against_the_schema
from support.open_xml import validator
from support.repack import parts_of
from support.templates import FIRST, LIST, full_template, people, values

pytestmark = pytest.mark.live
Convert = Callable[[Path, str], Path]
SOLID = re.compile(
    r"xl/(media/|theme/|styles\.xml|_rels/|worksheets/_rels/).*|docProps/.*|\[Content.*|_rels/.*"
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The full template as Excel would have it."""
    return full_template(tmp_path_factory.mktemp("live") / "模板.xlsx")


def kinds(found: list[str]) -> Counter[str]:
    """Faults by kind, for rows differ after filling."""
    return Counter(re.sub(r"\d+", "#", each) for each in found)


@pytest.mark.parametrize("count", [0, 8, 500])
def test_a_template_saved_by_libreoffice(
    template: Path, convert: Convert, tmp_path: Path, count: int
) -> None:
    saved = convert(template, "xlsx")
    path = tmp_path / "filled.xlsx"
    path.write_bytes(fill(saved.read_bytes(), values(count)))
    before, after = parts_of(saved), parts_of(path)
    assert set(after) == set(before)
    assert all(after[name] == data for name, data in before.items() if SOLID.fullmatch(name))
    assert not kinds(complaints(path)) - kinds(complaints(saved))
    last = FIRST + max(count, 1) - 1
    series = 0
    for part in [name for name in after if re.fullmatch(r"xl/charts/chart\d+\.xml", name)]:
        for one in etree.fromstring(after[part]).iter("{*}ser"):
            formula = one.findtext("{*}val//{*}f") or one.findtext("{*}yVal//{*}f")
            assert formula.endswith(f"${last}"), (part, formula)
            series += 1
    assert series > 10
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name(LIST).to_python()
    assert [row[0] for row in rows[FIRST - 1 : last]] == (
        list(people(count)["name"]) or ["本周没有记录"]
    )


def test_the_schema_has_no_more_objections_than_before(
    template: Path, convert: Convert, tmp_path: Path
) -> None:
    saved = convert(template, "xlsx")
    path = tmp_path / "filled.xlsx"
    path.write_bytes(fill(saved.read_bytes(), values(8)))
    program = validator()
    before, after = (kinds(against_the_schema(program, each)) for each in (saved, path))
    assert set(after) <= set(before)


def test_libreoffice_calculates_and_shows_what_was_filled(
    template: Path, convert: Convert, tmp_path: Path
) -> None:
    path = tmp_path / "周报.xlsx"
    path.write_bytes(fill(template.read_bytes(), values(8)))
    shown = convert(path, "ods")
    rows = CalamineWorkbook.from_path(shown).get_sheet_by_name(LIST).to_python()
    visits = people(8)["visits"]
    assert rows[1][3] == visits.sum()
    assert rows[FIRST - 1][4] == visits[0] / 20
    assert rows[FIRST + 10 - 1][2] == visits.mean()
