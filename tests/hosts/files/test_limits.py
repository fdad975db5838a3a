"""How much a file may take: more for a large file, never more for many sheets, none for a lying one."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from kedang.hosts.files import Limits, read_many, read_workbook
from kedang.hosts.files.gate import inspect
from kedang.hosts.files.limits import MEGABYTE
from kedang.model.errors import WorkbookError
from support import binary_books
from support.packages import SOUND, number_cell, packed, parts, worksheet, write_sheet


@pytest.mark.parametrize("size", [0, 4_000_000, 10 * MEGABYTE])
def test_a_small_file_gets_no_more_than_the_limits(size: int) -> None:
    assert Limits().for_size(size) == Limits()


def test_a_full_sheet_of_twenty_columns_has_room_and_time() -> None:
    wide = Limits().for_size(165 * MEGABYTE)
    assert wide.zip_bytes > 165 * MEGABYTE and wide.part_bytes > 1200 * MEGABYTE
    assert wide.seconds > 240 and wide.cells > 1_048_576 * 20
    assert wide.memory <= 4096 * MEGABYTE


def test_many_sheets_together_stay_within_the_limit_of_cells(tmp_path: Path) -> None:
    row = '<row r="{0}">' + number_cell("A{0}", 1) + number_cell("J{0}", 2) + "</row>"
    sheet = worksheet("".join(row.format(number) for number in range(1, 11)))
    content = dict(parts(sheet))
    names = range(2, 12)
    book, links = str(content["xl/workbook.xml"]), str(content["xl/_rels/workbook.xml.rels"])
    relation = links[links.index("<Relationship ") : links.index("</Relationships>")]
    more = "".join(f'<sheet name="{n}" sheetId="{n}" r:id="rId{n}"/>' for n in names)
    content["xl/workbook.xml"] = book.replace("</sheets>", more + "</sheets>")
    relations = "".join(
        relation.replace("rId1", f"rId{n}").replace("sheet1", f"sheet{n}") for n in names
    )
    content["xl/_rels/workbook.xml.rels"] = links.replace(
        "</Relationships>", relations + "</Relationships>"
    )
    content |= {f"xl/worksheets/sheet{n}.xml": sheet for n in names}
    path = tmp_path / "多表.xlsx"
    path.write_bytes(packed(content))
    assert len(read_workbook(path, limits=Limits(cells=1_100)).grids) == 11
    sound = write_sheet(tmp_path / "好.xlsx", SOUND)
    first, second = [found for _, found in read_many([path, sound], limits=Limits(cells=1_000))]
    assert isinstance(first, WorkbookError) and first.text.id == "files.cells"
    assert not isinstance(second, WorkbookError)


def test_an_error_far_away_does_not_make_a_grid_of_air(tmp_path: Path) -> None:
    path = tmp_path / "远.xlsb"
    path.write_bytes(
        binary_books.workbook(
            binary_books.row(0) + binary_books.string(0, "名称") + binary_books.row(1_000_000)
            + binary_books.error(16_000, 0x17)
        )
    )  # fmt: skip
    with pytest.raises(WorkbookError) as caught:
        read_workbook(path)
    assert caught.value.text.id in {"files.cells", "files.crash", "files.memory"}


def test_content_that_is_not_what_was_packed_is_refused() -> None:
    data = packed(parts(SOUND))
    check = zlib.crc32(SOUND.encode()).to_bytes(4, "little")
    with pytest.raises(WorkbookError) as caught:
        inspect(data.replace(check, b"\x01\x02\x03\x04"), "坏.xlsx", Limits())
    assert caught.value.text.id == "files.damaged-part"
