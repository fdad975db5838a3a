"""The house stays tidy: sizes of files, lazy imports, rules of the tree."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

import pytest

LONGEST = 400
MEDIAN = 110
HEAVY = (
    "pandas",
    "numpy",
    "sqlalchemy",
    "xlsxwriter",
    "openpyxl",
    "python_calamine",
    "rich",
    "pypinyin",
)


def sources(root: Path) -> dict[str, int]:
    """Lines of every Python file of the product and its tests."""
    files = [*(root / "addin").rglob("*.py"), *(root / "tests").rglob("*.py")]
    return {
        file.relative_to(root).as_posix(): len(file.read_text(encoding="utf-8").splitlines())
        for file in files
        if "__pycache__" not in file.parts
    }


def test_no_file_is_longer_than_400_lines(root: Path) -> None:
    long = {name: lines for name, lines in sources(root).items() if lines > LONGEST}
    assert long == {}


def test_the_median_file_stays_short(root: Path) -> None:
    product = [lines for name, lines in sources(root).items() if name.startswith("addin/")]
    assert statistics.median(product) <= MEDIAN


@pytest.mark.parametrize("module", ["kedang", "kedang.model.text", "kedang.model.catalogue"])
def test_importing_the_vocabulary_pulls_in_nothing_heavy(module: str) -> None:
    code = f"import {module}, sys; print(*[m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_every_module_says_what_it_is_for(root: Path) -> None:
    silent = [
        file.relative_to(root).as_posix()
        for file in (root / "addin").rglob("*.py")
        if not file.read_text(encoding="utf-8").lstrip().startswith('"""')
    ]
    assert silent == []
