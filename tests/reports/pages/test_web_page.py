"""A report as one page: nothing from outside, nothing lost, every text a text."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pandas as pd
import pytest

from kedang.model.text import Lang
from kedang.reports.design import Alarm, Content, Filled, Report, Section
from kedang.reports.pages.render import render_page
from kedang.reports.pages.views import MOST_ROWS, sheets
from kedang.reports.registry import REPORTS
from kedang.reports.values import values_of
from support.reports_page import HOSTILE, MOMENT, REPORT, VISITS, make_content


@pytest.fixture
def content() -> Content:
    """Three reps."""
    return make_content()


class Seen(HTMLParser):
    """Tags opened and not closed, their attributes, and all texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[str] = []
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in ("meta", "line", "rect", "path", "circle", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open and self.open[-1] == tag:
            self.open.pop()
        elif tag not in ("line", "rect", "path", "circle"):
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data.strip())


def page(content: Content, report: Report = REPORT, lang: Lang = "zh") -> str:
    return render_page(report, content, MOMENT, lang)


def test_every_element_is_closed_where_it_belongs(content: Content) -> None:
    seen = Seen(page(content))
    assert not seen.open and not seen.wrong


def test_nothing_is_loaded_from_outside_and_nothing_runs(content: Content) -> None:
    text = page(content)
    seen = Seen(text)
    assert not re.search(r"https?:|@import|url\(", text)
    assert {tag for tag, _, _ in seen.attributes}.isdisjoint(
        {"script", "link", "img", "iframe", "object"}
    )
    for _, name, value in seen.attributes:
        assert not name.startswith("on")
        if name in ("src", "href"):
            assert value.startswith("#")
    assert "default-src 'none'" in text


def test_texts_of_the_data_stay_texts(content: Content) -> None:
    text = page(content)
    assert HOSTILE not in text
    assert HOSTILE in Seen(text).texts


def test_every_value_of_every_section_is_there(content: Content) -> None:
    texts = Seen(page(content)).texts
    for wanted in ("销售1", "12", "50.0%", "质量部", "2026-11-20", "2026-11-18"):
        assert wanted in texts


def test_an_unknown_figure_is_a_dash_and_an_alarm_is_marked(content: Content) -> None:
    text = page(content)
    assert 'class="figure alarm"' in text
    assert text.count("<b>—</b>") == 1


def test_each_record_has_its_own_page_with_its_own_rows(content: Content) -> None:
    values = values_of(REPORT, content, MOMENT, "zh")
    own = [sheet for sheet in sheets(REPORT, values, "zh") if sheet.own]
    assert [sheet.title for sheet in own] == ["销售1", "销售2", "销售3"]
    for sheet in own:
        facts, child = sheet.parts
        assert facts.pairs[0][1] == sheet.title
        assert [cells[1].text for _, cells in child.rows] == [f"客户{sheet.title}"] * 2


@pytest.mark.parametrize(
    ("test", "marked"),
    [
        (">8", ["12"]), (">=8", ["8", "12"]), ("<8", ["4"]), ("<=8", ["4", "8"]), ("=8", ["8"]), ("<>8", ["4", "12"]),
    ],
)  # fmt: skip
def test_rows_stand_out_by_the_test_declared(
    content: Content, test: str, marked: list[str]
) -> None:
    assert _marked(content, Alarm("planned", test)) == marked


@pytest.mark.parametrize(("test", "marked"), [('="销售2"', ["8"]), ('<>"销售2"', ["4", "12"])])
def test_rows_stand_out_by_a_word(content: Content, test: str, marked: list[str]) -> None:
    assert _marked(content, Alarm("rep", test)) == marked


def _marked(content: Content, alarm: Alarm) -> list[str]:
    section: Section = replace(VISITS, alarm=alarm)
    first, *others = REPORT.pages
    report = replace(REPORT, pages=(replace(first, sections=(section,)), *others))
    values = values_of(report, content, MOMENT, "zh")
    part = next(iter(sheets(report, values, "zh"))).parts[0]
    return [cells[1].text for alarm, cells in part.rows if alarm]


def test_a_bar_is_as_long_as_its_share(content: Content) -> None:
    assert page(content).count('style="--bar:50.0%"') == 3


def test_a_long_list_ends_with_how_many_more_there_are() -> None:
    text = page(make_content(MOST_ROWS + 7))
    assert "其余 7 行见工作簿。" in text


def test_an_empty_report_says_so_and_has_no_broken_parts() -> None:
    bare = replace(
        make_content(),
        sections={"visits_drawn": Filled(pd.DataFrame()), "complaints": Filled(pd.DataFrame())},
    )
    text = page(bare)
    seen = Seen(text)
    assert not seen.open and not seen.wrong
    assert "<svg" not in text and "<table" not in text


def test_the_same_content_gives_the_same_page(content: Content) -> None:
    assert page(content) == page(make_content())


def test_english(content: Content) -> None:
    text = page(content, lang="en")
    assert '<html lang="en">' in text and "Made with Kedang" in text


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.id)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_report_has_a_page_even_of_nothing(report: Report, lang: Lang) -> None:
    nothing = {one.id: Filled(pd.DataFrame()) for one in report.sections()}
    text = page(replace(make_content(), sections=nothing), report, lang)
    assert not Seen(text).open
