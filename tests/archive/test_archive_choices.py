"""Whatever is chosen about findings: undo leaves the archive as it was, and doing it twice is doing it once."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.archive_help import facts, moment, new_archive, table
from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch, FileBatch, SourceFile
from kedang.archive.merging import Merger
from kedang.model.choice import Choice, Handling, Place
from kedang.model.operation import OperationKind
from kedang.rulebook import load

RULES = load()
FIRMS = [
    {
        "name": "杭州启明液压件有限公司",
        "phone": "1381234567",
        "postcode": "31000",
        "employees": 12.0,
    },
    {"name": "宁波远东轴承制造有限公司", "uscc": "91152201078376286X", "founded_on": "2001-02-03"},
    {"name": "杭州启明液压", "phone": "1381234567", "city": "杭州市"},
]
VALUES = ("13812345678", "91152201078376286X", "911522010783762860", "2001-02-03", "2002.3.4", "12", "13", "", "310000", "杭州市", "=1+1")  # fmt: skip
FIELDS = (
    "name",
    "phone",
    "postcode",
    "employees",
    "uscc",
    "founded_on",
    "city",
    "source",
    "nothing",
)


@cache
def made() -> tuple[bytes, tuple[str, ...]]:
    """An archive with three firms, one of them merged into another, and their ids."""
    with tempfile.TemporaryDirectory() as folder, new_archive(Path(folder)) as archive:
        raw = {"founded_on": [None, None, "去年春天"]}
        batch = Batch(
            [FileBatch(SourceFile("客户.xlsx", "", "x"), [table("organization", FIRMS, raw=raw)])]
        )
        with archive.write(moment()) as work:
            work.archive(batch)
            found = work.frames(["organization"])["organization"]
            ids = tuple(found.sort_values("source_row")["id"])
            work.merge_all([Merger(ids[0], (ids[2],), {}, ())])
        archive.close()
        return (Path(folder) / "archive.sqlite").read_bytes(), ids


@contextmanager
def opened() -> Iterator[Archive]:
    """A copy of that archive."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "archive.sqlite"
        place.write_bytes(made()[0])
        with Archive.open(place) as archive:
            yield archive


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    """A choice that may be sensible, stale, unreadable, or about a record nobody knows."""
    records = (*made()[1], "ORG-NOBODY", "", "@客户.xlsx!客户")
    handling = draw(st.sampled_from(list(Handling)))
    until = draw(st.dates(date(2026, 10, 1), date(2027, 12, 31)))
    return Choice(
        handling,
        draw(st.sampled_from(["organization.phone.length", "organization.uscc.check"])),
        Place(draw(st.sampled_from(records)), ""),
        "organization",
        draw(st.sampled_from(FIELDS)),
        draw(st.sampled_from(("1381234567", "31000", "12", "去年春天", *VALUES))),
        "客户.xlsx",
        "客户",
        draw(st.sampled_from(VALUES)),
        "试试",
        until if handling is Handling.WAIVE else None,
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(choices(), max_size=8))
def test_undo_leaves_the_archive_as_it_was(asked: list[Choice]) -> None:
    with opened() as archive:
        before = facts(archive)
        planned = pipeline.apply_choices(archive, asked, RULES, moment(1), plan=True)
        assert facts(archive) == before and planned.operation is None
        done = pipeline.apply_choices(archive, asked, RULES, moment(1))
        assert (done.adopted, done.waived) == (planned.adopted, planned.waived)
        assert (done.operation is None) == (facts(archive) == before)
        if done.operation is not None:
            pipeline.undo(archive, done.operation.id, moment(3))
        assert facts(archive) == before


@settings(max_examples=25, deadline=None)
@given(st.lists(choices(), max_size=6, unique_by=lambda one: (one.place.record, one.field)))
def test_the_same_choices_twice_change_nothing_more(asked: list[Choice]) -> None:
    wanted = [one for one in asked if one.handling is not Handling.LIFT]
    with opened() as archive:
        pipeline.apply_choices(archive, wanted, RULES, moment(1))
        after = facts(archive)
        again = pipeline.apply_choices(archive, wanted, RULES, moment(1))
        assert again.operation is None and again.adopted == []
        assert facts(archive) == after


def choice(field: str, value: str, to: str, record: int = 0) -> Choice:
    """An adopted value for a field of one of the firms."""
    place = Place(made()[1][record], "")
    return Choice(Handling.ADOPT, "r", place, "organization", field, value, "客户.xlsx", "客户", to)


def firms(archive: Archive) -> pd.DataFrame:
    """The firms in the order of their rows."""
    with archive.read() as reader:
        return reader.frames(["organization"])["organization"].sort_values("source_row")


def test_numbers_days_and_texts_become_what_their_fields_hold() -> None:
    asked = [
        choice("employees", "12", "1,300人"),
        choice("founded_on", "2001-02-03", "2001年3月4日", 1),
        choice("postcode", "31000", "310000"),
    ]
    with opened() as archive:
        done = pipeline.apply_choices(archive, asked, RULES, moment(1))
        assert done.refused == [] and len(done.adopted) == 3
        found = firms(archive)
    assert found["employees"].tolist()[0] == 1300
    assert str(found["founded_on"].tolist()[1])[:10] == "2001-03-04"
    assert found["postcode"].tolist()[0] == "310000"


def test_an_unreadable_text_is_replaced_and_forgotten() -> None:
    with opened() as archive:
        asked = [choice("founded_on", "去年春天", "2025-04-01", 2)]
        assert len(pipeline.apply_choices(archive, asked, RULES, moment(1)).adopted) == 1
        with archive.read() as reader:
            texts = reader.written_texts().get("organization")
    assert texts is None or "去年春天" not in texts.to_json(force_ascii=False)


def test_a_merged_record_is_mended_together_with_the_one_that_speaks_for_it() -> None:
    with opened() as archive:
        asked = [choice("phone", "1381234567", "13812345678", 2)]
        assert len(pipeline.apply_choices(archive, asked, RULES, moment(1)).adopted) == 1
        assert firms(archive)["phone"].tolist() == ["13812345678", firms(archive)["phone"].tolist()[1], "13812345678"]  # fmt: skip
        with archive.read() as reader:
            kinds = [one.kind for one in reader.log() if not one.parent]
    assert kinds[0] is OperationKind.FINDINGS
