"""`kedang match`: pairs and clusters as CSV, exactly as the contract has them."""

from __future__ import annotations

import csv
from importlib.util import find_spec
from pathlib import Path

import pytest

from support.desk import CODE_A, FIRMS, Desk

PAIRS = "left_file,left_sheet,left_row,right_file,right_sheet,right_row,score,decision,reasons"
CLUSTERS = "file,sheet,row,entity,cluster,confidence"
HEAD = "客户名称,统一社会信用代码,省份,城市,地址,联系电话,业务员"
ROWS = (
    f"杭州启明液压件有限公司,{CODE_A},浙江省,杭州市,文三路12号,0571-87654321,张伟",
    f"启明液压件（杭州）有限公司,{CODE_A},浙江省,杭州市,文三路12号,0571-87654321,李娜",
    "杭州启铭液压件有限公司,,浙江省,杭州市,文三路12号,0571-87654321,李娜",
    "宁波远东轴承制造有限公司,,浙江省,宁波市,中山路8号,0574-87651234,张伟",
)


def sheet(desk: Desk, *rows: str, name: str = "客户.csv") -> Path:
    """A CSV file of customers."""
    path = desk.folder / name
    path.write_text("\n".join((HEAD, *rows)) + "\n", encoding="utf-8")
    return path


def compare(desk: Desk, *files: Path, more: tuple[str | Path, ...] = ()) -> tuple[list[dict[str, str]], list[dict[str, str]]]:  # fmt: skip
    """The pairs and the clusters of some files."""
    pairs, clusters = desk.folder / "pairs.out", desk.folder / "clusters.out"
    said = desk.kedang(
        "match", *files, "--pairs", pairs, "--clusters", clusters, *more, archive=False
    )
    assert said.code == 0, said.err
    return rows_of(pairs), rows_of(clusters)


def rows_of(path: Path) -> list[dict[str, str]]:
    """The lines of a CSV by column."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def partition(clusters: list[dict[str, str]], names: dict[str, str]) -> set[frozenset[str]]:
    """The groups by a name of each row."""
    groups: dict[str, set[str]] = {}
    for line in clusters:
        groups.setdefault(line["cluster"], set()).add(names[line["row"]])
    return {frozenset(group) for group in groups.values()}


def test_columns_rows_and_decisions(desk: Desk) -> None:
    file = sheet(desk, *ROWS)
    pairs, clusters = compare(desk, file)
    heads = [
        (desk.folder / name).read_text(encoding="utf-8").splitlines()[0]
        for name in ("pairs.out", "clusters.out")
    ]
    assert heads == [PAIRS, CLUSTERS]
    assert [line["row"] for line in clusters] == ["2", "3", "4", "5"]
    assert {line["entity"] for line in clusters} == {"organization"}
    assert {line["file"] for line in clusters} == {"客户.csv"}
    assert all(0 <= float(line["confidence"]) <= 1 for line in clusters)
    by_rows = {(p["left_row"], p["right_row"]): p for p in pairs}
    assert by_rows["2", "3"]["decision"] == "same"
    assert {p["decision"] for p in pairs} <= {"same", "review"}
    assert all(p["reasons"] for p in pairs)
    assert not any("5" in rows for rows in by_rows)


def test_two_runs_give_the_same_bytes_and_nothing_else_is_kept(desk: Desk) -> None:
    file = sheet(desk, *ROWS)
    compare(desk, file)
    first = [(desk.folder / name).read_bytes() for name in ("pairs.out", "clusters.out")]
    compare(desk, file)
    assert [(desk.folder / name).read_bytes() for name in ("pairs.out", "clusters.out")] == first
    assert not desk.archive.exists()


def test_the_order_of_rows_makes_no_difference(desk: Desk) -> None:
    names = {str(n): row.split(",")[0] for n, row in enumerate(ROWS, start=2)}
    turned = {str(n): row.split(",")[0] for n, row in enumerate(reversed(ROWS), start=2)}
    _, clusters = compare(desk, sheet(desk, *ROWS))
    _, other = compare(desk, sheet(desk, *reversed(ROWS), name="倒序.csv"))
    assert partition(clusters, names) == partition(other, turned)


def test_answers_come_before_every_score(desk: Desk) -> None:
    file = sheet(desk, *ROWS)
    place = "客户.csv,{sheet},{row}"
    sheet_name = compare(desk, file)[1][0]["sheet"]
    answers = desk.folder / "answers.txt"
    lines = [PAIRS.rsplit(",", 3)[0] + ",answer"]
    for left, right, answer in (("2", "3", "否"), ("2", "5", "是")):
        ends = [place.format(sheet=sheet_name, row=row) for row in (left, right)]
        lines.append(",".join((*ends, answer)))
    answers.write_text("\n".join(lines), encoding="utf-8")
    pairs, clusters = compare(desk, file, more=("--answers", answers))
    number = {line["row"]: line["cluster"] for line in clusters}
    assert number["2"] != number["3"] and number["2"] == number["5"]
    by_rows = {(p["left_row"], p["right_row"]): p["decision"] for p in pairs}
    assert ("2", "3") not in by_rows and by_rows["2", "5"] == "same"


@pytest.mark.parametrize(
    "line", ["客户.csv,客户,2,客户.csv,客户,3,也许", "客户.csv,客户,2,客户.csv,客户,99,是", "a,b"]
)
def test_wrong_answers_are_one_line(desk: Desk, line: str) -> None:
    answers = desk.folder / "answers.txt"
    head = PAIRS.rsplit(",", 3)[0] + ",answer"
    answers.write_text(f"{head}\n{line}\n" if line != "a,b" else "a,b\n", encoding="utf-8")
    said = desk.kedang("match", sheet(desk, *ROWS), "--answers", answers, archive=False)
    assert said.code == 2 and "answers.txt" in said.line


def test_several_files_and_a_sheet_without_customers(desk: Desk) -> None:
    book = desk.book("客户.xlsx", FIRMS[0], header=("客户名称", "统一社会信用代码", "省份", "城市", "地址", "联系电话", "客户来源", "业务员"))  # fmt: skip
    visits = desk.book("拜访.xlsx", ("2026-11-02", FIRMS[0][0], "张伟"), header=("拜访日期", "客户名称", "业务员"))  # fmt: skip
    _, clusters = compare(desk, sheet(desk, *ROWS), book, visits)
    assert [(line["file"], line["row"]) for line in clusters][-1] == ("客户.xlsx", "2")
    assert len(clusters) == 5
    pairs, none = compare(desk, visits)
    assert pairs == [] and none == []


def test_what_is_told_beside_an_archive_counts_the_files_own_customers(desk: Desk) -> None:
    desk.run(desk.firms())
    many = [ROWS[0].replace("文三路12号", f"文三路{n}号") for n in range(1, 9)]
    said = desk.kedang("match", sheet(desk, *many), "--archive", desk.archive, archive=False)
    assert said.code == 0, said.err
    assert "文件里 8 条客户记录（1 家），连同档案里的 3 条一起比" in said.err
    assert "见 --pairs" in said.err


NAMES = [
    ("北京华信机械有限公司", "华信机械（北京）有限公司", ("same", "review")),
    ("北京华信机械有限公司", "北京市华信机械有限责任公司", ("same", "review")),
    ("北京华信机械有限公司", "上海华信机械有限公司", ("different",)),
    ("华信机械一厂", "华信机械二厂", ("different",)),
    ("", "", ("different",)),
]


def test_golden_10_names_alone(desk: Desk) -> None:
    file = desk.folder / "names.csv"
    file.write_text("a,b\n" + "".join(f"{a},{b}\n" for a, b, _ in NAMES), encoding="utf-8")
    out = desk.folder / "judged.csv"
    said = desk.kedang("match", "--names", file, "--pairs", out, archive=False)
    assert said.code == 0
    lines = rows_of(out)
    assert list(lines[0]) == ["a", "b", "score", "decision", "reasons"]
    for line, (a, b, wanted) in zip(lines, NAMES, strict=True):
        assert (line["a"], line["b"]) == (a, b) and line["decision"] in wanted
    printed = desk.kedang("match", "--names", file, archive=False)
    assert printed.out == out.read_text(encoding="utf-8")
    lost = desk.kedang("match", "--names", desk.folder / "none.csv", archive=False)
    assert lost.code == 2 and lost.line


def test_some_files_that_cannot_be_read(desk: Desk) -> None:
    bad = desk.folder / "坏.xlsx"
    bad.write_bytes(b"")
    said = desk.kedang("match", sheet(desk, *ROWS), bad, "--json", archive=False)
    assert said.code == 1 and "坏.xlsx" in said.err
    assert said.json["records"] == 4 and said.json["pairs"]["same"] >= 1


@pytest.mark.skipif(find_spec("pyspark") is not None, reason="the extra spark is installed")
def test_spark_that_is_not_installed_is_one_line(desk: Desk) -> None:
    said = desk.kedang("match", sheet(desk, *ROWS), "--engine", "spark", archive=False)
    assert said.code == 2 and "pip install" in said.line and "pyspark" in said.line
