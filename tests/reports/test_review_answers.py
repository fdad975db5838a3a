"""The duplicate review comes back as it was answered, and says which cell it cannot take."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from kedang.hosts.files import read_workbook
from kedang.model.errors import WorkbookError
from kedang.reports.review_answers import ANSWERS, SHEET, read_answers
from kedang.reports.review_book import HEAD_ROW
from support import team
from support.results import ARCHIVE, REVIEW

FIRST = HEAD_ROW + 2


def answered(source: Path, target: Path, answers: list[object], column: int = 1) -> Path:
    """The review with answers filled in from its first row on."""
    book = openpyxl.load_workbook(source)
    for row, answer in enumerate(answers, start=FIRST):
        book[SHEET].cell(row, column).value = answer
    book.save(target)
    return target


@pytest.mark.parametrize("which", ["results", "english"])
def test_answers_come_back(which: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    source = request.getfixturevalue(which)[REVIEW]
    path = answered(source, tmp_path / REVIEW, ["是", " 否 ", None, "待定", "Y", "不是"])
    found = read_answers(read_workbook(path))
    pairs = team.pairs(6, 6)[["left_id", "right_id"]].drop(index=2).reset_index(drop=True)
    assert found[["left_id", "right_id"]].equals(pairs.astype("str"))
    assert found["answer"].tolist() == ["same", "different", "unsure", "same", "different"]


def test_the_answers_are_offered(results: dict[str, Path]) -> None:
    sheet = openpyxl.load_workbook(results[REVIEW])[SHEET]
    rules = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert rules == {f"A{FIRST}:A{FIRST + 5}": '"' + ",".join(ANSWERS) + '"'}
    assert all(sheet.cell(row, 1).value is None for row in range(FIRST, FIRST + 6))


def test_an_unanswered_or_empty_review_has_no_answers(
    results: dict[str, Path], empty: dict[str, Path]
) -> None:
    assert read_answers(read_workbook(results[REVIEW])).empty
    assert read_answers(read_workbook(empty[REVIEW])).empty


def test_rows_may_be_sorted_and_columns_inserted(results: dict[str, Path], tmp_path: Path) -> None:
    book = openpyxl.load_workbook(results[REVIEW])
    sheet = book[SHEET]
    sheet.tables.clear()
    sheet.insert_cols(1)
    sheet.cell(FIRST + 1, 2).value = "是"
    book.save(tmp_path / REVIEW)
    found = read_answers(read_workbook(tmp_path / REVIEW))
    assert found.to_numpy().tolist() == [["K000007", "K000008", "same"]]


@pytest.mark.parametrize(("given", "shown"), [("也许", "也许"), (1, "1"), ("是是", "是是")])
def test_a_wrong_answer_is_named_by_its_cell(
    results: dict[str, Path], tmp_path: Path, given: object, shown: str
) -> None:
    path = answered(results[REVIEW], tmp_path / REVIEW, ["是", given])
    with pytest.raises(WorkbookError) as error:
        read_answers(read_workbook(path))
    assert str(error.value) == (
        f"{REVIEW} 待复核!A{FIRST + 1} 填的是“{shown}”：只能填 是、否 或 待定。"
    )


def test_another_workbook_is_not_a_review(results: dict[str, Path]) -> None:
    with pytest.raises(WorkbookError, match="不是查重复核表"):
        read_answers(read_workbook(results[ARCHIVE]))


def test_both_sides_stand_beside_each_other_with_the_reasons(results: dict[str, Path]) -> None:
    sheet = openpyxl.load_workbook(results[REVIEW])[SHEET]
    head = [cell.value for cell in sheet[FIRST - 1]]
    first = dict(zip(head, [cell.value for cell in sheet[FIRST]], strict=True))
    assert (first["名称 甲"], first["名称 乙"]) == (
        "宁波海曙第6机械制造有限公司",
        "宁波海曙第7机械制造有限公司",
    )
    assert first["信用代码 甲"] == "913302000000000006"
    assert first["理由"].startswith("字号与行业用词相同") and "\n" in first["理由"]
