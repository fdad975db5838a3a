"""The installed package works by itself: built as a wheel, put in an empty place, run from elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kedang.hosts.excel.addin.build import build_addin

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
    macros = [f"kedang/_data/macros/{file.name}" for file in (root / "macros").iterdir()]
    assert len(samples) > 3 and len(macros) > 3
    assert {*CARRIED, *samples, *data, *macros} - names == set()
    assert [name for name in names if name.endswith(".pyc") or "/tests/" in name] == []


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The wheel in a place of its own; the environment in which it is the one that runs."""
    place = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(place), str(wheel)], check=True, capture_output=True)
    return {**os.environ, "PYTHONPATH": str(place), "PYTHONUTF8": "1"}


def kedang(
    installed: dict[str, str], elsewhere: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Run the installed program in another folder."""
    return subprocess.run(
        [sys.executable, "-m", "kedang", *arguments],
        cwd=elsewhere,
        env=installed,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_sample_runs_from_an_installed_wheel(installed: dict[str, str], tmp_path: Path) -> None:
    where = "import kedang; print(kedang.__file__)"
    found = subprocess.run(
        [sys.executable, "-c", where],
        cwd=tmp_path,
        env=installed,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()).is_relative_to(installed["PYTHONPATH"])
    done = kedang(installed, tmp_path, "run", "--sample", "--archive", "a.sqlite", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["archived"]["organization"] > 50
    assert all((tmp_path / output).is_file() for output in told["outputs"])
    assert "warning" not in done.stderr.lower()


def test_an_installed_wheel_opens_the_manual_it_carries(
    installed: dict[str, str], tmp_path: Path, root: Path
) -> None:
    ask = (
        "from pathlib import Path; from kedang.hosts.manual_copy import manual_copy; "
        "print(*[manual_copy(lang, folder=Path('data')).name for lang in ('zh', 'en')], sep='|')"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask], cwd=tmp_path, env=installed, capture_output=True,
        encoding="utf-8", check=True,
    )  # fmt: skip
    copies = [tmp_path / "data" / name for name in done.stdout.strip().split("|")]
    shipped = [root / "workbooks" / "manual" / lang / "使用手册.xlsx" for lang in ("zh", "en")]
    assert [one.read_bytes() for one in copies] == [one.read_bytes() for one in shipped]


def test_an_installed_wheel_builds_the_same_addin(
    installed: dict[str, str], tmp_path: Path
) -> None:
    done = kedang(installed, tmp_path, "addin", "build", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["sha256"] == build_addin().sha256
    assert (tmp_path / "kedang.xlam").read_bytes() == build_addin().content
    done = kedang(installed, tmp_path, "calc", "build")
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / "kedang.oxt") as extension:
        assert "META-INF/manifest.xml" in extension.namelist()
