"""The Open XML SDK, Microsoft's own reader, has nothing to say about the files we write."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kedang.hosts.excel.addin.build import build_addin, write_addin
from support.addins import ribbons, small
from support.open_xml import complaints, validator
from support.results import NAMES, write_results


@pytest.fixture(scope="module")
def program() -> list[str]:
    """The validator."""
    return validator()


@pytest.mark.parametrize("version", ["Office2013", "Microsoft365"])
def test_the_add_in_is_valid(program: list[str], tmp_path: Path, version: str) -> None:
    target = tmp_path / "客档.xlam"
    write_addin(target)
    assert complaints(program, target, version) == []


def test_a_mistake_in_the_ribbon_would_be_seen(program: list[str], tmp_path: Path) -> None:
    wrong = {year: ribbon.replace(b"onAction=", b"onActoin=") for year, ribbon in ribbons().items()}
    target = tmp_path / "wrong.xlam"
    target.write_bytes(build_addin(replace(small(), ribbons=wrong)).content)
    assert any("onActoin" in each for each in complaints(program, target))


@pytest.fixture(scope="module")
def results(program: list[str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The four result workbooks."""
    return write_results(tmp_path_factory.mktemp("open xml"))


@pytest.mark.parametrize("name", NAMES)
def test_every_result_workbook_is_valid(
    program: list[str], results: dict[str, Path], name: str
) -> None:
    assert complaints(program, results[name]) == []
