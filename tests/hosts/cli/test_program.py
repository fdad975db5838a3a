"""The installed program as a shell sees it: exit codes, streams, speed of help, the shipped sample."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.desk import DAY, FIRMS, sha, write_book

CUSTOMERS = (
    "客户名称",
    "统一社会信用代码",
    "省份",
    "城市",
    "地址",
    "联系电话",
    "客户来源",
    "业务员",
)


def shell(*words: str | Path, folder: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    """One real call of the program in a folder."""
    source = Path(__file__).resolve().parents[3] / "addin"
    kept = {key: value for key, value in os.environ.items() if not key.startswith("KEDANG_")}
    environment = {**kept, "PYTHONPATH": str(source), "LC_ALL": "C", **more}
    call = [sys.executable, "-m", "kedang", *map(str, words)]
    return subprocess.run(call, cwd=folder, env=environment, capture_output=True, check=False)


def test_a_run_in_a_plain_shell_is_utf8_and_silent_on_stdout(tmp_path: Path) -> None:
    file = write_book(tmp_path / "客户.xlsx", {"客户": [CUSTOMERS, *FIRMS]})
    before = sha(file)
    place = {"KEDANG_ARCHIVE": str(tmp_path / "档案.sqlite")}
    done = shell("run", file, "--as-of", DAY, "--json", folder=tmp_path, **place)
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout.decode("utf-8"))["archived"] == {"organization": 3}
    assert "Warning" not in done.stderr.decode("utf-8")
    assert len(list((tmp_path / "客档结果").iterdir())) == 4
    told = shell("log", folder=tmp_path, **place)
    assert told.returncode == 0 and told.stdout == b"" and "OP-000001" in told.stderr.decode()
    assert sha(file) == before


@pytest.mark.parametrize("words", [("run", "没有.xlsx"), ("nix",), ("undo",)], ids=" ".join)
def test_failures_are_one_line_and_no_traceback(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = shell(*words, folder=tmp_path, KEDANG_ARCHIVE=str(tmp_path / "a.sqlite"))
    assert done.returncode in (1, 2) and done.stdout == b""
    assert len(done.stderr.decode("utf-8").splitlines()) == 1


def test_help_and_version(tmp_path: Path) -> None:
    told = shell("--help", folder=tmp_path)
    assert told.returncode == 0 and "用法" in told.stdout.decode("utf-8")
    english = shell("run", "--help", folder=tmp_path, KEDANG_LANG="en").stdout.decode("utf-8")
    assert "Usage" in english and "--plan" in english
    assert shell("--version", folder=tmp_path).stdout.startswith(b"kedang ")


def test_the_shipped_sample_runs_twice_and_its_files_stay_as_they_are(
    tmp_path: Path, root: Path
) -> None:
    files = sorted(p for p in (root / "workbooks" / "samples").rglob("*") if p.suffix in (".xlsx", ".csv"))  # fmt: skip
    before = sha(*files)
    words = ("run", "--sample", "--archive", tmp_path / "a.sqlite", "--json")
    first = json.loads(shell(*words, folder=tmp_path).stdout)
    assert first["archived"]["organization"] > 50 and first["archived"]["visit"] > 100
    assert first["duplicates"]["auto"] >= 1 and first["duplicates"]["review"] >= 1
    assert all(first["held_back"].values()) and first["held_back"]
    again = json.loads(shell(*words, folder=tmp_path).stdout)
    assert again["archived"] == again["updated"] == again["left"] == {}
    assert again["operation"] is None
    assert again["unchanged"] == first["archived"]
    assert again["held_back"] == first["held_back"]
    assert sha(*files) == before
