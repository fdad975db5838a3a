"""What lies in workbooks/reports is what the declarations draw, and every template can be filled."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from kedang.model.text import LANGUAGES, Lang
from kedang.reports.design import Report
from kedang.reports.registry import REPORTS
from kedang.reports.templates.build import build, template_name
from kedang.reports.templates.charts import chart_rows
from support.lint import complaints

EVERY = [pytest.param(one, id=one.id) for one in REPORTS]


def parts(data: bytes) -> dict[str, bytes]:
    """The contents of a workbook's parts, however they were packed."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.fixture(scope="session")
def folder(root: Path) -> Path:
    """Where the shipped templates lie."""
    return root / "workbooks" / "reports"


def test_there_is_one_for_every_report_and_none_besides(folder: Path) -> None:
    for lang in LANGUAGES:
        there = sorted(path.name for path in (folder / lang).iterdir())
        assert there == sorted(template_name(report) for report in REPORTS)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("report", EVERY)
def test_what_is_shipped_is_what_the_declaration_draws(
    report: Report, lang: Lang, folder: Path
) -> None:
    """Run python workbooks/reports/make_templates.py after a declaration has changed."""
    shipped = parts((folder / lang / template_name(report)).read_bytes())
    drawn = parts(build(report, lang))
    assert shipped.keys() == drawn.keys()
    assert [name for name, data in drawn.items() if shipped[name] != data] == []


@pytest.mark.parametrize("report", EVERY)
def test_a_template_is_a_sound_workbook(report: Report, tmp_path: Path) -> None:
    path = tmp_path / template_name(report)
    path.write_bytes(build(report, "zh", explained=True))
    assert complaints(path) == []


def test_bars_have_all_their_labels_and_room_for_them() -> None:
    bars = 0
    for report in REPORTS:
        drawn = parts(build(report, "zh"))
        for name in (one for one in drawn if one.startswith("xl/charts/chart")):
            text = drawn[name].decode("utf-8")
            if '<c:barDir val="bar"/>' in text:
                bars += 1
                assert (
                    '<c:tickLblSkip val="1"/>' in text.split("<c:catAx>")[1].split("</c:catAx>")[0]
                )
        for section in report.sections():
            if section.chart is not None and section.chart.kind == "bar":
                assert chart_rows(section) >= 18
    assert bars
