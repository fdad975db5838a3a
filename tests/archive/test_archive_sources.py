"""Which source a file is, and whom an activity belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from archive.archive_help import batch, moment, new_archive, records, save, table
from kedang.archive.archive import Archive

FIRMS = [
    {"number": "C001", "name": "杭州东方机械有限公司", "short_name": "东机"},
    {"name": "上海西方仪表有限公司", "uscc": "91350100M000100Y43"},
    {"name": "北京华信机械有限公司", "city": "北京市"},
    {"name": "上海华信机械有限公司", "city": "上海市"},
]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with new_archive(tmp_path) as opened:
        save(opened, batch(table("organization", FIRMS), name="客户1101.xlsx"))
        yield opened


MORE = [*FIRMS, {"name": "沈阳北方轴承有限公司"}]
OTHER = [{"name": "广州南方阀门有限公司"}, {"name": "成都中原电机有限公司"}]
FILES = [
    ("moved elsewhere", FIRMS, {"name": "客户1101.xlsx", "folder": "/usb"}, 0, []),
    ("renamed and longer", MORE, {"name": "客户1108.xlsx"}, 1, ["archive.source.recognised"]),
    ("same headers, other firms", OTHER, {"name": "客户乙.xlsx"}, 2, []),
    ("same name, other firms", OTHER, {"name": "客户1101.xlsx", "folder": "/usb"}, 2, []),
]


@pytest.mark.parametrize(("rows", "where", "new", "said"), [c[1:] for c in FILES])
def test_a_file_is_known_again(
    archive: Archive, rows: list[dict[str, str]], where: dict[str, str], new: int, said: list[str]
) -> None:
    ((_, staged),) = save(archive, batch(table("organization", rows), **where), day=7)
    assert staged.counts()["organization"]["new"] == new
    assert [f.rule for f in staged.findings] == said
    with archive.read() as reader:
        assert len(reader.sources()) == (2 if rows is OTHER else 1)


CALLED = [
    ("C001", 0), ("东机", 0), ("杭州东方机械有限公司", 0), ("杭州东方机械有限责任公司", 0),
    ("东方机械（杭州）有限公司", 0), ("杭州东方机械", 0), ("91350100M000100Y43", 1),
    ("华信机械（北京）有限公司", 2), ("上海华信机械有限公司", 3),
    ("华信机械有限公司", None), ("查无此人公司", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_an_activity_finds_its_customer(archive: Archive, text: str, expected: int | None) -> None:
    save(
        archive, batch(table("visit", [{"date": "2026-11-02", "customer": text}]), name="拜访.xlsx")
    )
    (found,) = records(archive, "visit")["customer_id"].tolist()
    ids = records(archive).set_index("name")["id"]
    assert pd.isna(found) if expected is None else found == ids[FIRMS[expected]["name"]]


def test_an_activity_is_linked_once_its_customer_is_known(archive: Archive) -> None:
    visit = table("visit", [{"date": "2026-11-02", "customer": "沈阳北方轴承有限公司"}])
    save(archive, batch(visit, name="拜访.xlsx"))
    ((operation, _),) = save(archive, batch(table("organization", MORE), name="客户1101.xlsx"))
    assert operation.summary["linked"] == 1
    assert records(archive, "visit")["customer_id"].notna().all()


ORDERS = [
    {"no": "D1", "date": "2026-11-02", "customer": "C001", "product": "轴承", "quantity": 3.0},
    {"no": "D1", "date": "2026-11-02", "customer": "C001", "product": "阀门", "quantity": 5.0},
    {"date": "2026-11-03", "customer": "C001", "product": "电机", "quantity": 7.0},
]


@pytest.mark.parametrize("edited", [0, 1, 2])
def test_an_edited_order_line_is_updated_wherever_it_stands(archive: Archive, edited: int) -> None:
    save(archive, batch(table("transaction", ORDERS), name="订单.xlsx"))
    rows = [{**row, "quantity": 99.0} if n == edited else row for n, row in enumerate(ORDERS)]
    ((_, staged),) = save(archive, batch(table("transaction", rows[::-1]), name="订单.xlsx"))
    counts = staged.counts()["transaction"]
    assert (counts["new"], counts["changed"], counts["left"]) == (0, 1, 0)
    assert sorted(records(archive, "transaction")["product"]) == sorted(["轴承", "阀门", "电机"])


def test_pairs_answers_ratings_and_mappings_are_kept(archive: Archive) -> None:
    a, b, c, d = records(archive)["id"]
    pairs = pd.DataFrame(
        {"left_id": [b, c], "right_id": [a, d], "score": [0.9, 0.8], "reasons": [["同名"], []]}
    )
    scores = pd.DataFrame(
        {"customer_id": [a], "as_of": [pd.Timestamp("2026-11-02")], "kind": ["abc"],
         "score": [80.0], "tier": ["A"], "detail": [{"amount": 1}]}
    )  # fmt: skip
    for expected in (True, False):
        with archive.write(moment()) as work:
            done = [
                work.set_candidates(pairs),
                work.judge([(a, b, "different")]),
                work.rate(scores.assign(as_of=pd.Timestamp("2026-11-09"))),
                work.remember_mapping("print", {"单位": "name", "备注1": None}),
            ]
        assert [operation is not None for operation in done] == [expected] * 4
    with archive.read() as reader:
        assert reader.candidates()["score"].tolist() == [0.8]
        assert reader.judgements()["answer"].tolist() == ["different"]
        assert reader.ratings("abc")["tier"].tolist() == ["A"]
        assert reader.mappings() == {"print": {"单位": "name", "备注1": None}}
    before = len(records(archive))
    for _ in range(4):
        with archive.write(moment(1)) as work:
            work.undo()
    with archive.read() as reader:
        assert reader.candidates(None).empty and reader.ratings().empty and not reader.mappings()
    assert len(records(archive)) == before


def test_a_rulebook_is_kept_once(archive: Archive) -> None:
    for _ in range(2):
        archive.save_rulebook("abc", "[x]", moment())
    with archive.read() as reader:
        assert reader.connection.exec_driver_sql("SELECT count(*) FROM rulebook").scalar() == 1
