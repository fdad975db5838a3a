"""Every declared report: its words are there, its names are clear, its examples and contents fit."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kedang.commands.registry import COMMANDS
from kedang.commands.reporting import command_of
from kedang.model.messages import catalogue
from kedang.model.period import Period
from kedang.reports.design import Content, Report
from kedang.reports.filling import fill
from kedang.reports.registry import REPORTS, content_of
from kedang.reports.registry import report as known_report
from kedang.reports.sample import sample_content
from kedang.reports.templates.fields import listed
from kedang.reports.value_names import other_names
from kedang.reports.values import values_of
from support import reports, team
from support.drawn import grid, refused, template
from support.lint import complaints

EVERY = [pytest.param(one, id=one.id) for one in REPORTS]
DISTINCT = [
    pytest.param(one, id=one.id) for one in {one.content: one for one in reversed(REPORTS)}.values()
]


@cache
def told(report_id: str) -> Content:
    """What a report says about the team, worked out once."""
    return reports.content(known_report(report_id))


@pytest.mark.parametrize("report", EVERY)
def test_every_word_of_a_declaration_is_in_the_catalogue(report: Report) -> None:
    wanted = {f"report.{report.id}{end}" for end in ("", ".tip", ".help")}
    wanted |= {f"report.page.{page.name}" for page in report.pages}
    wanted |= {f"report.figure.{name}" for page in report.pages for name, _ in page.band()}
    for section in report.sections():
        wanted.add(f"report.section.{section.id}")
        wanted |= {shown.label.id for shown in section.columns}
        if section.chart is not None:
            wanted.add(f"report.chart.{section.id}")
    assert sorted(wanted - catalogue().keys()) == []


@pytest.mark.parametrize("report", EVERY)
def test_charts_alarms_and_parents_name_what_is_there(report: Report) -> None:
    eaches = {page.each for page in report.pages if page.each}
    for section in report.sections():
        known = {shown.id for shown in section.columns}
        assert len(known) == len(section.columns), section.id
        if section.chart is not None:
            drawn = {section.chart.category, *section.chart.values, *section.chart.line}
            assert drawn <= known, section.id
        if section.alarm is not None:
            assert section.alarm.column in known, section.id
        assert section.parent in eaches | {""}, section.id


def test_an_id_means_the_same_section_everywhere() -> None:
    found: dict[str, object] = {}
    for report in REPORTS:
        ids = [section.id for section in report.sections()]
        assert len(ids) == len(set(ids)), report.id
        for section in report.sections():
            assert found.setdefault(section.id, section) == section, section.id
    assert len({report.id for report in REPORTS}) == len(REPORTS)
    assert len({report.file for report in REPORTS}) == len(REPORTS)


@pytest.mark.parametrize("report", DISTINCT)
def test_it_can_be_filled_with_examples(report: Report, tmp_path: Path) -> None:
    path = reports.write(tmp_path, report.id, said=sample_content(report))
    assert complaints(path) == []
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [page.name for page in report.pages]
    left = [
        f"{sheet.title}!{cell.coordinate}"
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and "{{" in cell.value
    ]
    assert left == []


@pytest.mark.parametrize("report", DISTINCT)
def test_what_it_says_about_the_team_fits_its_declaration(report: Report, tmp_path: Path) -> None:
    said = told(report.id)
    kinds = {name: kind for page in report.pages for name, kind in page.band()}
    assert {name: one.kind for name, one in said.figures.items()} == kinds
    declared = {section.id for section in report.sections()}
    spoken = {name for page in report.pages for name in (*page.subjects, page.each) if name}
    assert said.sections.keys() <= declared | spoken
    assert complaints(reports.write(tmp_path, report.id, "en", said=said)) == []


@pytest.mark.parametrize("report", DISTINCT)
def test_an_empty_archive_is_no_reason_to_fail(report: Report, tmp_path: Path) -> None:
    period = Period.around(report.lengths[0], team.MOMENT.as_of)
    path = reports.write(tmp_path, report.id, about=reports.material(period.name, {}))
    assert complaints(path) == []


@pytest.mark.parametrize("report", DISTINCT)
def test_the_same_archive_says_the_same(report: Report) -> None:
    one, other = (
        values_of(report, said, team.MOMENT, "zh")
        for said in (told(report.id), reports.content(report))
    )
    assert one.values == other.values or repr(one.values) == repr(other.values)
    assert one.hidden == other.hidden
    for name, rows in one.lists.items():
        pd.testing.assert_frame_equal(rows.frame, other.lists[name].frame)


@pytest.mark.parametrize("report", EVERY)
def test_every_name_that_is_explained_can_be_used(report: Report) -> None:
    values = values_of(report, sample_content(report), team.MOMENT, "zh")
    for name, label, kind, example in listed(report, "zh"):
        assert label and kind and example.startswith("{{ ")
        head, _, tail = name.partition(".")
        if head in values.lists:
            assert not tail or tail in values.lists[head].frame.columns, name
        else:
            found = values.values[head]
            assert not tail or tail in found, name  # type: ignore[operator]


@pytest.mark.parametrize("report", EVERY)
def test_other_names_are_words_and_lead_to_something(report: Report) -> None:
    names = other_names(report)
    known = {"said", "figures", *(n.split(".")[-1] for n, *_ in listed(report, "zh"))}
    assert names and all(label.isidentifier() for label in names)
    assert {name for meant in names.values() for name in meant} <= known | {"alarms"}
    assert not any(re.fullmatch(r"[a-z_]+", label) for label in names)
    called = {name for meant in names.values() for name in meant}
    assert {one.id for one in report.sections()} <= called


def test_a_list_is_called_as_its_sheet_is() -> None:
    names = other_names(known_report("weekly"))
    assert names["拜访"][0] == names["拜访与有效率"][0] == "visits"
    assert names["个人_拜访"] == ("rep_visits",) and names["议题"] == ("complaint_agenda",)
    assert other_names(known_report("efficiency"))["人员效率_全队"] == ("efficiency_team",)


def test_the_placeholder_of_the_readme_can_be_used() -> None:
    readme = (Path(__file__).parents[3] / "README.md").read_text("utf-8")
    found = re.search(r"中文名也能用，例如 `(\{\{ .+? \}\})`", readme)
    assert found is not None
    weekly = known_report("weekly")
    values = values_of(weekly, sample_content(weekly), team.MOMENT, "zh")
    chinese, plain = (fill(template(A1=text), values) for text in (found[1], "{{ visits.rep }}"))
    assert grid(chinese) == grid(plain) and len(grid(plain)) == 3
    wrong = refused(template(A1="{{ 拜访.呜呜 }}"), values)[0]
    assert "这个列表的字段有：销售、" in wrong


def test_every_report_has_a_button_and_a_content() -> None:
    buttons = {command.id for command in COMMANDS if command.group == "reports"}
    assert {command_of(report) for report in REPORTS} == buttons
    assert all(callable(content_of(report)) for report in REPORTS)
