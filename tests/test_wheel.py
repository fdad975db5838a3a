"""The installed package works by itself: built as a wheel, put in an empty place, run from elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

BUILD = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
CARRIED = (
    "kedang/py.typed",
    "kedang/rulebook/defaults.toml",
    "kedang/reference/data/SOURCES.md",
    "kedang/reference/data/regions.csv",
    "kedang/archive/migrations/env.py",
    "kedang/archive/migrations/versions/r0001_first.py",
    "kedang/archive/migrations/versions/tables_0001.txt",
)


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as a wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-c", BUILD, str(folder)],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    return folder / done.stdout.split()[-1]


def test_the_wheel_carries_every_file_of_the_package(wheel: Path, root: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    samples = [
        f"kedang/_data/workbooks/samples/{file.name}"
        for file in (root / "workbooks" / "samples").iterdir()
        if file.is_file()
    ]
    data = [
        file.relative_to(root / "addin").as_posix()
        for file in (root / "addin" / "kedang").rglob("*")
        if file.is_file() and file.suffix in (".py", ".csv", ".txt", ".toml", ".typed", ".md")
    ]
    assert len(samples) > 3
    assert {*CARRIED, *samples, *data} - names == set()
    assert [name for name in names if name.endswith(".pyc") or "/tests/" in name] == []


def test_the_sample_runs_from_an_installed_wheel(wheel: Path, tmp_path: Path) -> None:
    place, elsewhere = tmp_path / "installed", tmp_path / "elsewhere"
    elsewhere.mkdir()
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(place), str(wheel)], check=True, capture_output=True)
    settings = {**os.environ, "PYTHONPATH": str(place), "PYTHONUTF8": "1"}
    where = "import kedang; print(kedang.__file__)"
    found = subprocess.run(
        [sys.executable, "-c", where],
        cwd=elsewhere,
        env=settings,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()).is_relative_to(place)
    done = subprocess.run(
        [sys.executable, "-m", "kedang", "run", "--sample", "--archive", "a.sqlite", "--json"],
        cwd=elsewhere,
        env=settings,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["archived"]["organization"] > 50
    assert all((elsewhere / output).is_file() for output in told["outputs"])
    assert "warning" not in done.stderr.lower()
