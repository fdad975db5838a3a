"""One record leaves a merge: it stands as before with what it brought, the others stay together."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.archive_help import batch, facts, moment, new_archive, records, save, table
from kedang.archive.archive import Archive
from kedang.model.errors import Refused

NAMES = ("杭州东方机械有限公司", "杭州启明机械有限公司", "杭州远大机械有限公司")


def rep(number: int, **more: object) -> object:
    """A rep's file: one of the three customers, its contact and a visit to it."""
    firm = {"name": NAMES[number], "notes": f"备注{number}", **more}
    visit = {"date": "2026-11-02", "customer": NAMES[number], "rep": f"业务员{number}"}
    return batch(
        table("organization", [firm]),
        table("contact", [{"name": f"联系人{number}"}], parent=(0, [0])),
        table("visit", [visit], "拜访"),
        name=f"{number}.xlsx",
    )


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    opened = new_archive(tmp_path)
    save(opened, *(rep(number) for number in range(3)))
    return opened


def ids(archive: Archive) -> list[str]:
    found = records(archive).set_index("name")["id"]
    return [found[name] for name in NAMES]


def merge(archive: Archive, *members: str, **values: object) -> None:
    with archive.write(moment(1)) as work:
        work.merge(members[0], members[1:], values)
        work.link()


def split(archive: Archive, record: str, **values: object) -> None:
    with archive.write(moment(5)) as work:
        work.split(work.membership(record), values or None)


def owners(archive: Archive, entity: str, column: str) -> list[str]:
    return records(archive, entity).sort_values("id")[column].tolist()


def test_parting_two_leaves_everything_as_it_was(archive: Archive) -> None:
    before = {name: records(archive, name) for name in ("organization", "contact", "visit")}
    a, b, _ = ids(archive)
    merge(archive, a, b, notes="备注0\n备注1", employees=7.0)
    split(archive, b)
    for name, frame in before.items():
        now = records(archive, name).drop(columns="changed_at")
        assert now.equals(frame.drop(columns="changed_at"))


def test_one_of_three_leaves_with_what_it_brought(archive: Archive) -> None:
    a, b, c = ids(archive)
    before = owners(archive, "visit", "customer_id")
    merge(archive, a, b, c, notes="备注0\n备注1\n备注2")
    split(archive, b, notes="备注0\n备注2")
    found = records(archive).set_index("id")
    assert found.loc[[a, b], "merged_into"].isna().all() and found.loc[c, "merged_into"] == a
    assert found.loc[a, "notes"] == "备注0\n备注2"
    assert owners(archive, "visit", "customer_id") == [a if one == c else one for one in before]
    assert set(records(archive, "contact")["organization_id"]) == {a, b}


def test_what_was_edited_since_stays(archive: Archive) -> None:
    a, b, _ = ids(archive)
    merge(archive, a, b, notes="备注0\n备注1", employees=7.0)
    save(archive, rep(0, employees=9.0, notes="新备注"), day=3)
    split(archive, b)
    found = records(archive).set_index("id").loc[a]
    assert (found["notes"], found["employees"]) == ("新备注", 9.0)


def test_a_visit_written_after_the_merge_goes_with_the_name_it_says(archive: Archive) -> None:
    a, b, _ = ids(archive)
    merge(archive, a, b)
    later = {"date": "2026-11-09", "customer": NAMES[1], "rep": "新人"}
    save(archive, batch(table("visit", [later], "拜访"), name="后来.xlsx"), day=3)
    visits = records(archive, "visit").set_index("rep")["customer_id"]
    assert visits["新人"] == a
    split(archive, b)
    assert records(archive, "visit").set_index("rep")["customer_id"]["新人"] == b


def test_parting_can_be_taken_back(archive: Archive) -> None:
    a, b, c = ids(archive)
    merge(archive, a, b, c, notes="合")
    then = facts(archive)
    split(archive, c, notes="备注0")
    with archive.write(moment(6)) as work:
        work.undo()
    assert facts(archive) == then


def test_what_cannot_be_parted(archive: Archive) -> None:
    a, b, c = ids(archive)
    for record, reason in ((a, "archive.split.alone"), ("ORG-0000", "archive.record.unknown")):
        with pytest.raises(Refused) as caught:
            split(archive, record)
        assert caught.value.text.id == reason
    merge(archive, a, b)
    merge(archive, c, a)
    with pytest.raises(Refused) as caught:
        split(archive, b)
    assert caught.value.text.id == "archive.split.above"
    split(archive, a)
    split(archive, b)
    assert records(archive)["merged_into"].isna().all()
