"""Nothing in a result workbook that Excel would refuse or repair, in either language, filled or empty."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from support.lint import complaints
from support.results import NAMES, write_results


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("which", ["results", "english", "empty"])
def test_a_workbook_is_sound(name: str, which: str, request: pytest.FixtureRequest) -> None:
    assert complaints(request.getfixturevalue(which)[name]) == []


def test_the_linter_sees_faults(results: dict[str, Path], tmp_path: Path) -> None:
    faults = {
        "xl/tables/table1.xml": (b'name="', b'name="x'),
        "xl/worksheets/sheet1.xml": (b'<row r="2"', b'<row r="1"'),
        "[Content_Types].xml": (b"/xl/styles.xml", b"/xl/style.xml"),
    }
    for number, (part, (old, new)) in enumerate(faults.items()):
        broken = tmp_path / f"{number}.xlsx"
        with zipfile.ZipFile(results[NAMES[0]]) as sound, zipfile.ZipFile(broken, "w") as package:
            for entry in sound.namelist():
                data = sound.read(entry)
                package.writestr(entry, data.replace(old, new) if entry == part else data)
        assert complaints(broken), part


def test_the_same_input_gives_the_same_bytes(results: dict[str, Path], tmp_path: Path) -> None:
    again = write_results(tmp_path / results[NAMES[0]].parent.name)
    for name, path in results.items():
        assert again[name].read_bytes() == path.read_bytes(), name


@pytest.mark.parametrize("name", NAMES)
def test_a_workbook_says_that_kedang_wrote_it(results: dict[str, Path], name: str) -> None:
    from kedang.hosts.files.ours import made_by_kedang

    assert made_by_kedang(results[name])
