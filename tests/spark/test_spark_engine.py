"""`--engine spark` on two local workers finds what the embedded engine finds, to the byte."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pandas as pd
import pytest

from kedang.matching import match
from kedang.matching.workers import Workers
from kedang.rulebook import load
from support.composed import answered, assert_same, customers
from support.desk import Desk

RULES = load()
EXPECTED = "KEDANG_SPARK"


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    """Two local workers; missing is a failure where the variable says that they are expected."""
    missing = [name for name in ("pyspark", "pyarrow") if find_spec(name) is None]
    missing += [] if shutil.which("java") else ["java"]
    if missing:
        told = f"the extra spark needs {', '.join(missing)}"
        if os.environ.get(EXPECTED):
            pytest.fail(told)
        pytest.skip(told)
    from kedang.hosts.spark.session import spark_workers

    with spark_workers("local[2]") as started:
        yield started


def test_10_000_rows_have_the_same_pairs_and_clusters(workers: Workers) -> None:
    records = customers(10_000, 11)
    embedded = match(records, RULES)
    assert (embedded.clusters.value_counts() > 1).sum() > 300
    assert_same(embedded, match(records, RULES, workers=workers))


def test_answers_and_rows_in_another_order(workers: Workers) -> None:
    records = customers(1200, 12)
    answers = answered(match(records, RULES), 60)
    embedded = match(records, RULES, answers)
    assert embedded.learned_from
    turned = records.iloc[::-1].reset_index(drop=True)
    assert_same(embedded, match(turned, RULES, answers, workers=workers))


def test_no_records_and_one(workers: Workers) -> None:
    record = pd.DataFrame({"id": ["a"], "entity": ["organization"], "name": ["鼎诚贸易"]})
    assert match(record.head(0), RULES, workers=workers).clusters.empty
    assert match(record, RULES, workers=workers).clusters.tolist() == [1]


def test_the_files_of_the_command_are_the_same_bytes(workers: Workers, desk: Desk) -> None:
    heads = {"name": "客户名称", "uscc": "统一社会信用代码", "city": "城市", "address": "地址", "phone": "联系电话", "mobile": "手机"}  # fmt: skip
    source = desk.folder / "客户.csv"
    records = customers(600, 13)
    records[[*heads]].rename(columns=heads).to_csv(source, index=False, encoding="utf-8")
    written: list[list[bytes]] = []
    for engine in ("embedded", "spark"):
        files = [desk.folder / f"{engine}.{kind}.csv" for kind in ("pairs", "clusters")]
        flags: list[str | Path] = ["--engine", engine, "--pairs", files[0], "--clusters", files[1]]
        said = desk.kedang("match", source, *flags, archive=False)
        assert said.code == 0, said.err
        written.append([file.read_bytes() for file in files])
    assert written[0] == written[1] and len(written[0][0]) > 1000
