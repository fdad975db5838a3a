"""Handing forms out: versions go up only when the structure changes, nothing of the team's own is touched."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from kedang.forms.publishing.manifest import MANIFEST, Manifest, from_text, to_text
from kedang.forms.publishing.notes import NOTES
from kedang.hosts.files.handing_out import LOCK, alone, manifest_of, sha_of
from kedang.intake.stamped import stamp_of
from kedang.model.errors import Refused
from support.handed_out import drawn, earlier, moment, publish, seen_here, small

ORDERS, VISITS = small("orders", 3), small("visits", 3)
OLD = earlier(ORDERS, "region", "discount")


def state(folder: Path) -> dict[str, str]:
    """Every file with its fingerprint."""
    return {
        one.relative_to(folder).as_posix(): sha_of(one)
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def manifest(folder: Path) -> Manifest:
    """What the folder says of itself."""
    found = manifest_of(folder)
    assert found is not None
    return found


def test_the_first_time_everything_is_version_one(tmp_path: Path) -> None:
    steps = publish(tmp_path, ORDERS, VISITS, notes="首次发布")
    assert [(one.action, one.version) for one in steps] == [("new", 1), ("new", 1)]
    listed = manifest(tmp_path).forms["orders"]
    file = tmp_path / listed.now.file
    assert sha_of(file) == listed.now.sha256
    held = stamp_of(seen_here(file).book)
    assert held is not None and held[1]
    assert (held[0].version, held[0].published) == (1, "2026-11-20")
    told = (tmp_path / NOTES).read_bytes()
    assert told.startswith(b"\xef\xbb\xbf") and b"\r\n" in told
    assert "订单与回款" in told.decode("utf-8-sig") and "首次发布" in told.decode("utf-8-sig")


def test_twice_there_is_nothing_to_do(tmp_path: Path) -> None:
    publish(tmp_path, ORDERS, VISITS)
    before = state(tmp_path)
    steps = publish(tmp_path, ORDERS, VISITS, day="2026-12-01")
    assert {one.action for one in steps} == {"same"} and state(tmp_path) == before


def test_only_a_new_structure_is_a_new_version(tmp_path: Path) -> None:
    publish(tmp_path, OLD, VISITS, day="2026-10-01")
    before = state(tmp_path)
    steps = publish(tmp_path, ORDERS, VISITS, notes="加了折扣")
    assert [(one.action, one.version) for one in steps] == [("changed", 2), ("same", 1)]
    after = state(tmp_path)
    assert after["拜访记录.xlsx"] == before["拜访记录.xlsx"]
    assert after["旧版/订单与回款-第1版.xlsx"] == before["订单与回款.xlsx"]
    listed = manifest(tmp_path).forms["orders"]
    assert listed.now.notes.startswith("加了折扣") and "折扣" in listed.now.notes.split("。", 1)[1]
    assert [one.version for one in listed.history] == [1]


@pytest.mark.parametrize("listed", [False, True], ids=["a stranger's file", "changed by hand"])
def test_a_file_that_is_not_ours_is_left_alone(tmp_path: Path, listed: bool) -> None:
    if listed:
        publish(tmp_path, OLD, day="2026-10-01")
    own = tmp_path / "订单与回款.xlsx"
    own.write_bytes(b"PK team's own")
    steps = publish(tmp_path, ORDERS, VISITS)
    assert [one.action for one in steps] == ["refused", "new"]
    assert steps[0].why is not None and "订单与回款.xlsx" in steps[0].why.render()
    assert own.read_bytes() == b"PK team's own"


def test_what_else_lies_there_is_not_touched(tmp_path: Path) -> None:
    own = {"团队说明.docx": b"a", "旧版/去年.xlsx": b"b", NOTES: "我们自己的说明".encode()}
    for name, data in own.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    publish(tmp_path, OLD, day="2026-10-01")
    publish(tmp_path, ORDERS)
    assert {name: (tmp_path / name).read_bytes() for name in own} == own


def test_a_form_that_was_deleted_is_put_back_as_the_same_version(tmp_path: Path) -> None:
    publish(tmp_path, ORDERS, day="2026-10-01")
    before = state(tmp_path)
    (tmp_path / "订单与回款.xlsx").unlink()
    steps = publish(tmp_path, ORDERS)
    assert [(one.action, one.version) for one in steps] == [("restored", 1)]
    assert state(tmp_path)["订单与回款.xlsx"] == before["订单与回款.xlsx"]


def test_an_interrupted_publishing_is_taken_up_again(tmp_path: Path) -> None:
    publish(tmp_path, OLD, day="2026-10-01")
    kept = tmp_path / "旧版" / "订单与回款-第1版.xlsx"
    kept.parent.mkdir()
    kept.write_bytes((tmp_path / "订单与回款.xlsx").read_bytes())
    (tmp_path / "订单与回款.xlsx").write_bytes(drawn(ORDERS, 2, "2026-11-19"))
    steps = publish(tmp_path, ORDERS)
    assert [(one.action, one.version) for one in steps] == [("changed", 2)]
    assert publish(tmp_path, ORDERS)[0].action == "same"


def test_readers_never_see_half_a_manifest(tmp_path: Path) -> None:
    publish(tmp_path, OLD, VISITS)
    stop, seen, broken = threading.Event(), [], []

    def read() -> None:
        while not stop.is_set():
            try:
                seen.append(manifest(tmp_path).forms["orders"].now.version)
            except Exception as error:
                broken.append(repr(error))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for one in readers:
        one.start()
    for form in (ORDERS, OLD, ORDERS, OLD):
        publish(tmp_path, form)
    stop.set()
    for one in readers:
        one.join()
    assert not broken and sorted(set(seen)) == seen[:1] + sorted(set(seen))[1:]
    assert max(manifest(tmp_path).forms["orders"].now.version, *seen) == 5


def test_one_at_a_time(tmp_path: Path) -> None:
    with alone(tmp_path, moment()):
        with pytest.raises(Refused) as refused, alone(tmp_path, moment(user="李娜")):
            pass
        assert "王管理" in str(refused.value) and LOCK in str(refused.value)
    assert not (tmp_path / LOCK).exists()


def test_a_manifest_reads_back_equal(tmp_path: Path) -> None:
    publish(tmp_path, OLD, VISITS, day="2026-10-01")
    publish(tmp_path, ORDERS)
    found = manifest(tmp_path)
    assert from_text(to_text(found), "x") == found


@pytest.mark.parametrize(
    "spoilt",
    ["", "{", "[]", '{"format": 1}', '{"format": 1, "forms": {"orders": {}}}', '{"format": 99, "forms": {}}'],
)  # fmt: skip
def test_a_spoilt_manifest_is_refused_and_left(tmp_path: Path, spoilt: str) -> None:
    (tmp_path / MANIFEST).write_text(spoilt, "utf-8")
    with pytest.raises(Refused, match="清单"):
        publish(tmp_path, ORDERS)
    assert (tmp_path / MANIFEST).read_text("utf-8") == spoilt


@pytest.mark.parametrize("file", ["../x.xlsx", "/x.xlsx", "a\\b.xlsx", "c:x.xlsx", ""])
def test_a_manifest_leads_nowhere_else(tmp_path: Path, file: str) -> None:
    publish(tmp_path, ORDERS)
    whole = json.loads((tmp_path / MANIFEST).read_text("utf-8"))
    whole["forms"]["orders"]["file"] = file
    with pytest.raises(Refused):
        from_text(json.dumps(whole), "清单.json")


def test_a_form_of_another_file_name_moves(tmp_path: Path) -> None:
    publish(tmp_path, OLD, day="2026-10-01")
    publish(tmp_path, replace(ORDERS, file="订单"))
    assert sorted(state(tmp_path)) == sorted(
        [MANIFEST, NOTES, "订单.xlsx", "旧版/订单与回款-第1版.xlsx"]
    )
