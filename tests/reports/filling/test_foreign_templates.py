"""Workbooks of other people lose nothing when a placeholder in them is filled (development data)."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from kedang.reports.filling import Rows, Values, fill
from support.corpus import rich, with_list, with_value
from support.lint import complaints
from support.open_xml import complaints as against_the_schema
from support.open_xml import validator
from support.repack import parts_of, write_parts
from support.templates import people

pytestmark = pytest.mark.shared

VALUES = Values({"x": "值"}, {"people": Rows(people(3), empty="无")})
# Excel makes these anew, and a signature is wrong once the workbook is filled.
DROPPED = re.compile(r"xl/(calcChain|volatileDependencies)\.(xml|bin)|_xmlsignatures/.*")
FILLED = re.compile(
    r"xl/(worksheets/|workbook\.xml|_rels/workbook\.xml\.rels|sharedStrings\.xml).*|\[Content_Types\]\.xml|_rels/\.rels"
)
LEAST, STEP = 60, 25


@pytest.fixture(scope="module")
def workbooks(shared_data: Path) -> list[Path]:
    folder = shared_data / "spreadsheets" / "files"
    files = sorted(each for each in folder.iterdir() if each.suffix in (".xlsx", ".xlsm"))
    found = [each for each in files if rich(each)]
    assert len(found) >= LEAST
    return found


def filled(parts: dict[str, bytes], folder: Path) -> tuple[Path, Path]:
    """The template of these parts, and what it is filled to."""
    template = write_parts(folder / "template.xlsx", parts)
    result = folder / "filled.xlsx"
    result.write_bytes(fill(template.read_bytes(), VALUES))
    return template, result


def kinds(path: Path) -> Counter[str]:
    """Faults by their kind, for rows differ after filling."""
    return Counter(re.sub(r"\d+", "#", said) for said in complaints(path))


def test_a_value_in_a_free_cell_changes_its_sheet_and_nothing_else(
    workbooks: list[Path], tmp_path: Path
) -> None:
    count = 0
    for path in workbooks:
        parts = with_value(path)
        if parts is None:
            continue
        template, result = filled(parts, tmp_path)
        after = parts_of(result)
        assert all(DROPPED.fullmatch(name) for name in set(parts) - set(after)), path.name
        changed = [name for name, data in after.items() if data != parts[name]]
        assert all(FILLED.fullmatch(name) for name in changed), (path.name, changed)
        assert kinds(result).total() <= kinds(template).total(), path.name
        count += 1
    assert count >= LEAST


def test_a_repeated_row_in_the_middle_loses_no_part(workbooks: list[Path], tmp_path: Path) -> None:
    count = 0
    for path in workbooks:
        parts = with_list(path)
        if parts is None:
            continue
        template, result = filled(parts, tmp_path)
        after = parts_of(result)
        assert all(DROPPED.fullmatch(name) for name in set(parts) - set(after)), path.name
        assert not kinds(result) - kinds(template), (path.name, kinds(result) - kinds(template))
        for name in after:
            if re.match(
                r"xl/(media|theme|printerSettings|customXml|vbaProject|model|embeddings)", name
            ):
                assert after[name] == parts[name], (path.name, name)
        count += 1
    assert count >= LEAST


def test_the_schema_has_no_more_objections_than_before(
    workbooks: list[Path], tmp_path: Path
) -> None:
    """A few of them here, for each takes seconds; all hundred were gone through once by hand."""
    program = validator()
    for path in workbooks[::STEP]:
        parts = with_list(path)
        if parts is None:
            continue
        template, result = filled(parts, tmp_path)
        found = against_the_schema(program, result)
        assert not found or len(found) <= len(against_the_schema(program, template)), path.name
