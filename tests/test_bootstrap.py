"""The script behind the README's two commands: wrong usage, old Pythons, an environment cut short."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def bootstrap(root: Path) -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("bootstrap", root / "addin" / "bootstrap.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("arguments", [[], ["samples"], ["--help"], ["run", "test"]])
def test_wrong_usage_is_one_line_and_exit_2(root: Path, arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, str(root / "addin" / "bootstrap.py"), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "sample | test" in done.stderr


def test_the_sentence_survives_a_console_that_knows_no_chinese(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(root / "addin" / "bootstrap.py")],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PATH": ""},
        check=False,
    )
    assert done.returncode == 2
    assert "用法" in done.stderr.decode("utf-8")


@pytest.mark.parametrize(
    ("version", "fits"), [((3, 10), False), ((2, 7), False), ((3, 11), True), ((3, 14), True)]
)
def test_an_old_python_is_named(
    bootstrap: ModuleType, version: tuple[int, int], fits: bool
) -> None:
    sentence = bootstrap.too_old(version)
    assert (sentence == "") == fits
    assert fits or ("3.11" in sentence and f"{version[0]}.{version[1]}" in sentence)
    assert len(sentence.splitlines()) <= 1


def test_an_environment_is_usable_only_with_pip(bootstrap: ModuleType, tmp_path: Path) -> None:
    assert not bootstrap.usable(tmp_path / "bin" / "python")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path)], check=True)
    place = bootstrap.PYTHON.relative_to(bootstrap.VENV)
    assert not bootstrap.usable(tmp_path / place)


def test_the_script_needs_the_standard_library_only(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(root / "addin" / "bootstrap.py"), "x"],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
