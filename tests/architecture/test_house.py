"""The house stays tidy: sizes of files, lazy imports, rules of the tree."""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import tomllib
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


def test_nobody_imports_against_the_flow(root: Path) -> None:
    linter = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert linter, "import-linter belongs to the test extra"
    done = subprocess.run(
        [linter, "--config", str(root / "pyproject.toml"), "--no-cache"],
        cwd=root / "addin",
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_dependency_has_a_reason(root: Path) -> None:
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    extras = project["optional-dependencies"].values()
    needed = [*project["dependencies"], *(name for extra in extras for name in extra)]
    silent = [name for name in needed if not re.search(rf'"{re.escape(name)}", +# \S', text)]
    assert silent == []


def test_no_file_names_somebody_s_machine(root: Path) -> None:
    place = re.compile(r"(?<![\w.:/<~}])/(?:home|root|tmp|Users|work|opt)/\w")
    texts = [
        file
        for folder in ("addin", "tests", "workbooks", ".ci")
        for file in (root / folder).rglob("*")
        if file.suffix in (".py", ".md", ".toml", ".txt", "") and file.is_file()
    ]
    named = [
        file.relative_to(root).as_posix()
        for file in [*texts, root / "README.md", root / "pyproject.toml"]
        if not any(part.startswith((".hypothesis", "__pycache__")) for part in file.parts)
        and place.search(file.read_text(encoding="utf-8"))
    ]
    assert named == []


def test_the_top_level_is_the_agreed_one(root: Path) -> None:
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip("not a git checkout")
    top = {name.split("/")[0] for name in done.stdout.split("\0") if name}
    agreed = {"pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "addin", "workbooks"}
    assert {name for name in top if not name.startswith(".")} <= agreed | {"macros", "tests"}
    assert agreed <= top
