"""The exam of ugly workbooks, sat in one go; the thresholds are floors to be raised, never lowered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from exam.answers import answer
from exam.building import build
from exam.marking import DAY, Paper, books, mark, sit
from exam.truth import Book, Card, Out, Sheet, Tab
from kedang import pipeline
from kedang.hosts.cli.main import main
from kedang.hosts.files import read_workbook
from kedang.model.catalogue import ENTITY_IDS
from kedang.rulebook import load

LEAST = {
    "open": {
        "header": 0.98,
        "range": 0.98,
        "entity": 0.98,
        "rows": 0.98,
        "column": 0.98,
        "card": 0.96,
        "label": 0.97,
        "value": 0.97,
        "finding": 0.90,
        "quiet": 0.97,
        "said": 0.95,
        "listed": 0.95,
        "kept out": 1.0,
    },
    "held": {
        "header": 0.89,
        "range": 0.86,
        "entity": 0.91,
        "rows": 0.84,
        "column": 0.88,
        "card": 0.90,
        "label": 0.89,
        "value": 0.84,
        "finding": 0.90,
        "quiet": 0.95,
        "said": 0.90,
        "listed": 0.95,
        "kept out": 1.0,
    },
}
MOST = {
    "open": {
        "column wrong": 0.004,
        "label wrong": 0.004,
        "false error": 2,
        "false warning": 2,
        "file": 0,
    },
    "held": {
        "column wrong": 0.015,
        "label wrong": 0.01,
        "false error": 9,
        "false warning": 8,
        "file": 0,
    },
}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Paper]:
    return {half: sit(half, tmp_path_factory.mktemp(half)) for half in LEAST}


@pytest.mark.parametrize(("half", "kind"), [(half, kind) for half in LEAST for kind in LEAST[half]])
def test_enough_is_read_right(papers: dict[str, Paper], half: str, kind: str) -> None:
    assert papers[half].share(kind) >= LEAST[half][kind]


@pytest.mark.parametrize("half", MOST)
def test_little_is_read_wrongly_and_no_alarm_is_cried(papers: dict[str, Paper], half: str) -> None:
    paper, most = papers[half], MOST[half]
    assert paper.share("column", "wrong") <= most["column wrong"]
    assert paper.share("label", "wrong") <= most["label wrong"]
    assert paper.count("false error")[False] <= most["false error"]
    assert paper.count("false warning")[False] <= most["false warning"]
    assert paper.count("stray table")[False] == 0
    assert paper.count("file")[False] <= most["file"]


def test_every_topic_has_both_halves() -> None:
    halves = {half: {book.topic for book in books(half)} for half in ("open", "held")}
    assert halves["held"] == halves["open"]


def test_every_entity_is_asked_for_as_a_table_and_as_a_card() -> None:
    for kind in (Tab, Card):
        asked = {
            name
            for half in LEAST
            for book in books(half)
            for truth in book.truth
            if isinstance(truth, kind)
            for name in truth.entity.split("/")
        }
        assert asked == set(ENTITY_IDS)


PLAIN = (
    "客户名称|省份|手机\n杭州甲液压有限公司|浙江|13812345678\n宁波乙轴承有限公司|浙江|1381234567"
)


def _marked(truth: Tab | Card | Out, folder: Path) -> dict[str, bool]:
    book = Book("试卷.xlsx", (Sheet("表", PLAIN),), (truth,))
    reading = pipeline.read([read_workbook(build(book, folder))], load(), DAY, lambda *_: None)
    pipeline.check(reading, load(), DAY)
    return {f"{m.kind} {m.how}".strip(): m.right for m in mark(book, answer(reading))}


def test_right_answers_get_full_marks(tmp_path: Path) -> None:
    truth = Tab(
        sheet="表",
        range="A1:C3",
        head="1",
        entity="organization",
        rows=2,
        columns="A:name B:province C:phone/contact.mobile",
        values="B2 organization.province = 浙江省",
        finds="C3 *",
        quiet="A2:C2",
    )
    assert set(_marked(truth, tmp_path).values()) == {True}


def test_wrong_answers_are_marked_wrong(tmp_path: Path) -> None:
    truth = Tab(
        sheet="表",
        range="A2:C3",
        head="2",
        entity="visit",
        rows=1,
        columns="A:customer B:- C:fax",
        values="B2 organization.province = 江苏省",
        finds="A2 name",
        quiet="C3",
    )
    marks = _marked(truth, tmp_path)
    assert not any(marks.values())
    assert {
        "header",
        "range",
        "entity",
        "rows",
        "column wrong",
        "value",
        "finding",
        "quiet",
    } <= set(marks)


def test_a_table_where_there_should_be_none_is_marked(tmp_path: Path) -> None:
    assert _marked(Out(sheet="表"), tmp_path)["kept out"] is False


def test_the_marks_are_on_what_the_command_line_prints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = next(book for book in books("open") if book.file == "两行表头.xlsx")
    path = build(book, tmp_path)
    reading = pipeline.read([read_workbook(path, name=path.name)], load(), DAY, lambda *_: None)
    pipeline.check(reading, load(), DAY)
    here = answer(reading)
    assert main(["inspect", str(path), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert [(t["sheet"], t["range"], tuple(t["header_rows"])) for t in printed["tables"]] == [
        (t.sheet, t.range, t.header) for t in here.tables
    ]
    assert [t["columns"] for t in printed["tables"]] == [list(t.columns) for t in here.tables]
    assert main(["validate", str(path), "--json", "--as-of", DAY.isoformat()]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == list(here.findings)
