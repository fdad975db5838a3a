"""Password-protected workbooks, and old binary ones that only the second reader opens."""

from __future__ import annotations

import io
import random
import struct
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from kedang.hosts.files import read_many, read_workbook
from kedang.model.errors import WorkbookError
from kedang.model.grid import CellError
from support.packages import SOUND, packed, parts


def locked(path: Path, password: str) -> Path:
    """The sound workbook, encrypted."""
    filler = random.Random(7).randbytes(9000)
    content = packed({**parts(SOUND), "xl/media/image1.png": filler})
    with path.open("wb") as out:
        OOXMLFile(io.BytesIO(content)).encrypt(password, out)
    return path


@pytest.mark.parametrize(
    ("real", "given", "problem"),
    [
        ("秘密123", None, "files.password-missing"),
        ("秘密123", "猜的", "files.password-wrong"),
        ("秘密123", "秘密123", None),
        ("VelvetSweatshop", None, None),
    ],
)
def test_a_password_opens_what_it_locks(
    tmp_path: Path, real: str, given: str | None, problem: str | None
) -> None:
    path = locked(tmp_path / "加密.xlsx", real)
    if problem:
        with pytest.raises(WorkbookError, match="--password") as caught:
            read_workbook(path, password=given)
        assert caught.value.text.id == problem
    else:
        book = read_workbook(path, password=given)
        assert book.grids[0].cells[1].tolist() == ["杭州样例科技有限公司", 12.5]
        assert (book.kind, book.facts["encrypted"]) == ("xlsx", "yes")


def record(number: int, data: bytes) -> bytes:
    return struct.pack("<HH", number, len(data)) + data


def old_sheet() -> bytes:
    """A bare BIFF2 worksheet: a label, a number, a truth value, an error."""
    name = "客户".encode("gb18030")
    place = [struct.pack("<HH3x", row, column) for row, column in ((0, 0), (1, 0), (1, 1), (1, 2))]
    return b"".join(
        [
            record(0x0009, struct.pack("<HH", 2, 0x10)),
            record(0x0042, struct.pack("<H", 936)),
            record(0x0004, place[0] + bytes([len(name)]) + name),
            record(0x0003, place[1] + struct.pack("<d", 42.0)),
            record(0x0005, place[2] + b"\x01\x00"),
            record(0x0005, place[3] + b"\x07\x01"),
            record(0x000A, b""),
        ]
    )


def test_the_second_reader_takes_over_for_very_old_files(tmp_path: Path) -> None:
    path = tmp_path / "旧.xls"
    path.write_bytes(old_sheet())
    book = read_workbook(path)
    assert (book.kind, book.facts["reader"]) == ("xls", "xlrd")
    assert book.grids[0].cells.tolist() == [
        ["客户", None, None],
        [42, True, CellError("#DIV/0!")],
    ]


@pytest.mark.shared
def test_the_collected_old_files_are_read_or_ask_for_a_password(shared_data: Path) -> None:
    paths = sorted((shared_data / "spreadsheets" / "files").glob("*.xls"))
    results = [result for _, result in read_many(paths)]
    problems = {result.text.id for result in results if isinstance(result, WorkbookError)}
    assert problems == {"files.password-missing"}
    assert sum(not isinstance(result, WorkbookError) for result in results) == 19
