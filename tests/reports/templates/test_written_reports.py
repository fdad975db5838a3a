"""A written report: whose it is, what was left out of it, and templates of all kinds that were filled."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kedang.hosts.files.ours import kind_of, made_by_kedang
from kedang.model.errors import TemplateError
from kedang.model.text import say
from kedang.reports.design import Content, Figure, Filled, Page, Report, Section, Shown
from kedang.reports.templates.build import build
from kedang.reports.values import values_of
from kedang.reports.writing import prepared, write_report
from support import team
from support.lint import complaints

LIST = Section(
    "visits", (Shown("rep"), Shown("planned", "integer"), Shown("missed", "wrap", span=2))
)
OTHER = Section("missed", (Shown("question"), Shown("count", "integer")))
REPORT = Report(
    "weekly",
    "周报",
    ("W",),
    "weekly:content",
    (
        Page("总览", (LIST,), figures=("planned", "rate:percent"), subjects=("visits", "missed")),
        Page("拜访", (OTHER,)),
    ),
)
ROWS = pd.DataFrame(
    {"rep": ["张伟", "李娜"], "planned": [3.0, 4.0], "missed": [["价格", "预算"], []]}
)
SAID = (say("weekly.visits.none"),)


def content(**sections: Filled) -> Content:
    """A small report about a week."""
    figures = {"planned": Figure(7.0), "rate": Figure(float("nan"), "percent", alarm=True)}
    values = {"period": "2026-W47", "cut": date(2026, 11, 22)}
    return Content(say("report.weekly"), SAID[0], sections, figures, values)


def written(folder: Path, said: Content, template: bytes | None = None) -> Path:
    """The report as a file."""
    path = folder / "报告.xlsx"
    write_report(path, REPORT, said, team.MOMENT, "zh", template)
    assert complaints(path) == []
    return path


def test_it_says_who_made_it_and_when_and_that_it_is_ours(tmp_path: Path) -> None:
    path = written(tmp_path, content(visits=Filled(ROWS, SAID)))
    told = openpyxl.load_workbook(path).properties
    assert (told.creator, told.title) == (team.MOMENT.user, "客户工作周报")
    assert told.created == team.MOMENT.now
    assert made_by_kedang(path) and kind_of(path) == "weekly"


def test_a_template_without_properties_gets_them(tmp_path: Path) -> None:
    bare = openpyxl.Workbook()
    bare.active["A1"] = "{{ title }}"  # type: ignore[index]
    target = BytesIO()
    bare.save(target)
    parts = {}
    with zipfile.ZipFile(target) as package:
        for name in package.namelist():
            if not name.startswith("docProps/"):
                parts[name] = package.read(name)
    parts["_rels/.rels"] = b"".join(
        [
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
            b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/',
            b'relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        ]
    )
    again = BytesIO()
    with zipfile.ZipFile(again, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    path = tmp_path / "a.xlsx"
    write_report(path, REPORT, content(), team.MOMENT, "zh", again.getvalue())
    assert made_by_kedang(path)
    assert openpyxl.load_workbook(path).properties.creator == team.MOMENT.user


def test_a_page_with_nothing_to_show_is_left_out(tmp_path: Path) -> None:
    both = written(tmp_path, content(visits=Filled(ROWS, SAID), missed=Filled(ROWS.head(0), SAID)))
    assert openpyxl.load_workbook(both).sheetnames == ["总览", "拜访"]
    one = written(tmp_path, content(visits=Filled(ROWS, SAID)))
    assert openpyxl.load_workbook(one).sheetnames == ["总览"]


def test_marks_of_the_template_are_gone(tmp_path: Path) -> None:
    path = written(tmp_path, content(visits=Filled(ROWS, SAID), missed=Filled(ROWS.head(0))))
    with zipfile.ZipFile(path) as package:
        assert b"section_" not in package.read("xl/workbook.xml")


def test_texts_lists_truth_and_missing_numbers() -> None:
    frame = ROWS.assign(rep=[say("weekly.total"), "李娜"], missed=[True, False])
    values = values_of(REPORT, content(visits=Filled(frame, SAID)), team.MOMENT, "zh")
    shown = values.lists["visits"].frame
    assert shown["rep"].tolist() == ["合计", "李娜"]
    assert shown["missed"].tolist() == ["是", ""]
    joined = values_of(REPORT, content(visits=Filled(ROWS)), team.MOMENT, "zh")
    assert joined.lists["visits"].frame["missed"].tolist() == ["价格、预算", ""]
    assert values.values["figures"] == {"planned": 7.0, "rate": "—"}
    assert values.values["alarms"] == {"planned": 0, "rate": 1}


def test_what_excel_cannot_hold_is_made_writable() -> None:
    frame = ROWS.assign(rep=["a\ufffe", "x" * 40_000])
    shown = (
        values_of(REPORT, content(visits=Filled(frame)), team.MOMENT, "zh").lists["visits"].frame
    )
    assert "\ufffe" not in shown["rep"][0] and len(shown["rep"][1]) == 32_767


@pytest.mark.parametrize(
    ("sections", "hidden"),
    [
        ({}, {"visits", "visits.rows", "visits.told", "missed", "missed.rows", "missed.told"}),
        ({"visits": Filled(ROWS, SAID)}, {"missed", "missed.rows", "missed.told"}),
        ({"visits": Filled(ROWS), "missed": Filled(ROWS, SAID)}, {"visits.said", "visits.told"}),
        (
            {"visits": Filled(ROWS.head(0), SAID), "missed": Filled(ROWS, SAID)},
            {"visits.rows"},
        ),
    ],
)
def test_parts_of_sections_are_taken_out(sections: dict[str, Filled], hidden: set[str]) -> None:
    assert values_of(REPORT, content(**sections), team.MOMENT, "zh").hidden == hidden


def test_the_sheet_that_explains_the_names_is_not_filled(tmp_path: Path) -> None:
    explained = build(REPORT, "zh", explained=True)
    assert "字段说明" in openpyxl.load_workbook(BytesIO(explained)).sheetnames
    path = written(tmp_path, content(visits=Filled(ROWS, SAID)), explained)
    assert "字段说明" not in openpyxl.load_workbook(path).sheetnames


@pytest.mark.parametrize("data", [b"", b"no workbook", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(TemplateError):
        prepared(data)


def test_the_only_sheet_is_never_left_out(tmp_path: Path) -> None:
    alone = replace(REPORT, pages=(Page("拜访", (OTHER,)),))
    path = tmp_path / "a.xlsx"
    assert write_report(path, alone, content(), team.MOMENT, "zh") == ("拜访",)
