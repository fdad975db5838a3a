"""Hostile and broken files end in values or one plain sentence, never in a traceback or a hang."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kedang.hosts.files import Limits, read_many, read_workbook
from kedang.hosts.files.gate import inspect
from kedang.model.errors import WorkbookError
from support.packages import (
    MAIN,
    SOUND,
    number_cell,
    packed,
    parts,
    text_cell,
    worksheet,
    write_sheet,
)

SMALL = Limits(part_bytes=2_000_000, total_bytes=3_000_000)


def with_part(name: str, data: str | bytes) -> bytes:
    return packed({**parts(SOUND), name: data})


def doubled() -> bytes:
    """A container whose worksheet part is there twice."""
    once, twice = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
    return with_part(twice, SOUND).replace(twice.encode(), once.encode())


def lying_size() -> bytes:
    """A bomb whose headers claim ten bytes."""
    data = bytearray(with_part("xl/media/big.bin", b"0" * 4_000_000))
    central = data.rindex(b"PK\x01\x02", 0, data.rindex(b"xl/media/big.bin"))
    data[central + 24 : central + 28] = (10).to_bytes(4, "little")
    return bytes(data)


CASES: list[tuple[str, Callable[[], bytes], str]] = [
    (
        "zip bomb",
        lambda: with_part("xl/sharedStrings.xml", "<sst>" + "a" * 3_000_000),
        "files.bomb",
    ),
    ("bomb that lies", lying_size, "files.bomb"),
    (
        "two parts together too large",
        lambda: packed({**parts(SOUND), "a.bin": b"0" * 1_900_000, "b.bin": b"1" * 1_900_000}),
        "files.bomb",
    ),
    (
        "entity bomb",
        lambda: with_part("xl/sharedStrings.xml", '<!DOCTYPE a [<!ENTITY b "c">]><sst/>'),
        "files.doctype",
    ),
    (
        "entity in UTF-16",
        lambda: with_part("xl/theme.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>".encode("utf-16")),
        "files.doctype",
    ),
    ("path traversal", lambda: with_part("../../outside.txt", "x"), "files.path"),
    ("drive letter", lambda: with_part("C:/outside.txt", "x"), "files.path"),
    ("a part twice", doubled, "files.twice"),
    ("truncated", lambda: packed(parts(SOUND))[:-400], "files.damaged"),
    ("empty", lambda: b"", "files.empty"),
    ("only blanks", lambda: b" \r\n\r\n", "files.empty"),
    ("another zip", lambda: packed({"word/document.xml": "<a/>"}), "files.not-a-workbook"),
    ("a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(300), "files.not-a-table"),
    ("a web page without table", lambda: b"<html><body>login</body></html>", "files.html-empty"),
    ("xml", lambda: b"<?xml version='1.0'?><Workbook/>", "files.xml"),
]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every case read through one child: what → the id of its error."""
    folder = tmp_path_factory.mktemp("hostile")
    paths = []
    for number, (_, build, _) in enumerate(CASES):
        paths.append(folder / f"{number}.xlsx")
        paths[-1].write_bytes(build())
    results = [result for _, result in read_many(paths, limits=SMALL)]
    return {
        what: result.text.id if isinstance(result, WorkbookError) else "read"
        for (what, _, _), result in zip(CASES, results, strict=True)
    }


@pytest.mark.parametrize(("what", "problem"), [(what, problem) for what, _, problem in CASES])
def test_each_attack_ends_in_its_sentence(
    what: str, problem: str, outcomes: dict[str, str]
) -> None:
    assert outcomes[what] == problem


def test_too_many_parts_are_refused() -> None:
    with pytest.raises(WorkbookError) as caught:
        inspect(packed(parts(SOUND)), "很多.xlsx", Limits(entries=3))
    assert caught.value.text.id == "files.entries"
    assert "很多.xlsx" in str(caught.value) and "\n" not in str(caught.value)


def test_cells_far_apart_are_named_and_left_out(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "客户名称")}</row><row r="2">{text_cell("A2", "甲")}</row>'
    rows += f'<row r="200000">{number_cell("XFD200000", 1)}</row>'
    book = read_workbook(write_sheet(tmp_path / "far.xlsx", worksheet(rows)))
    assert book.grids[0].cells.tolist() == [["客户名称"], ["甲"]]
    (finding,) = book.findings
    assert (finding.rule, finding.cell) == ("file.cell.stray", "XFD200000")


def test_a_file_that_needs_too_long_is_given_up(tmp_path: Path) -> None:
    path = write_sheet(tmp_path / "slow.xlsx", SOUND)
    with pytest.raises(WorkbookError) as caught:
        read_workbook(path, limits=Limits(seconds=0.001))
    assert caught.value.text.id == "files.slow"


def test_a_file_that_kills_the_child_costs_only_itself(tmp_path: Path) -> None:
    # A prefix of its own hides the far cell from the gate; the fast reader then allocates 128 GB.
    far = f'<y:c xmlns:y="{MAIN}" r="XFD1048576"><v>1</v></y:c>'
    rows = f'<row r="1">{text_cell("A1", "甲")}</row><row r="2">{far}</row>'
    bad = write_sheet(tmp_path / "bad.xlsx", worksheet(rows))
    good = write_sheet(tmp_path / "good.xlsx", SOUND)
    first, second, third = [result for _, result in read_many([good, bad, good])]
    assert isinstance(second, WorkbookError)
    assert second.text.id in {"files.crash", "files.memory", "files.cells"}
    assert not isinstance(first, WorkbookError) and not isinstance(third, WorkbookError)


@pytest.mark.parametrize(
    ("name", "problem"), [("没有.xlsx", "files.missing"), ("文件夹", "files.folder")]
)
def test_what_is_no_file_is_said_so(tmp_path: Path, name: str, problem: str) -> None:
    (tmp_path / "文件夹").mkdir()
    with pytest.raises(WorkbookError) as caught:
        read_workbook(tmp_path / name)
    assert caught.value.text.id == problem
    assert name in str(caught.value)


def test_remote_targets_and_macros_are_reported_and_not_followed(tmp_path: Path) -> None:
    content = parts(SOUND)
    content["xl/vbaProject.bin"] = b"macro"
    content["xl/worksheets/_rels/sheet1.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="urn:x/attachedTemplate" Target="http://127.0.0.1:9/t" '
        'TargetMode="External"/></Relationships>'
    )
    path = tmp_path / "macro.xlsm"
    path.write_bytes(packed(content))
    findings = read_workbook(path).findings
    assert {(f.rule, f.value) for f in findings} == {
        ("file.macro.present", ""),
        ("file.link.remote", "http://127.0.0.1:9/t"),
    }


@pytest.mark.shared
def test_the_hostile_collection_ends_in_time(shared_data: Path) -> None:
    paths = sorted((shared_data / "hostile").glob("*.xls*"))
    read = set()
    for path in paths:
        started = time.monotonic()
        for _, result in read_many([path]):
            if isinstance(result, WorkbookError):
                assert "\n" not in str(result)
            else:
                read.add(path.name[:2])
        assert time.monotonic() - started < 32, path.name
    assert len(paths) == 31
    assert {"00", "01", "02", "03", "11", "14", "19", "20", "21", "22", "23"} <= read
    assert not {"04", "05", "06", "07", "10", "15", "17", "18"} & read


def test_the_container_helpers_make_sound_files(tmp_path: Path) -> None:
    path = write_sheet(tmp_path / "sound.xlsx", SOUND)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
