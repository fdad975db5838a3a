"""The README tells the truth: its verbs are those of the program, its commands run, CI runs what it says."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from kedang.hosts.cli.main import main
from kedang.hosts.cli.registry import VERBS

SAMPLES = "客户表格"


@pytest.fixture(scope="module")
def readme(root: Path) -> str:
    """The whole text."""
    return (root / "README.md").read_text(encoding="utf-8")


def console_lines(text: str) -> list[str]:
    """Every command line that a `console` fence shows, once, in order."""
    fences = re.findall(r"^```console\n(.*?)^```", text, flags=re.S | re.M)
    lines = [line for fence in fences for line in fence.splitlines() if line.strip()]
    return list(dict.fromkeys(lines))


def command(text: str, name: str) -> list[str]:
    """The lines of the fence behind a marker."""
    found = re.findall(rf"<!-- command:{name} -->\n```\w*\n(.*?)^```", text, flags=re.S | re.M)
    return [line for fence in found for line in fence.splitlines()]


def test_its_tables_are_what_the_registries_say(readme: str, root: Path) -> None:
    tool = runpy.run_path(str(root / "addin" / "tools" / "readme_index.py"))
    assert tool["written"](readme) == readme
    for lang in ("zh", "en"):
        for name, least in (("verbs", 18), ("buttons", 16), ("functions", 20), ("reports", 16)):
            block = readme.partition(f"<!-- {name}:{lang} -->")[2]
            table = block.partition(f"<!-- /{name}:{lang} -->")[0].strip().splitlines()
            assert len(table) >= least + 2, (name, lang)


def test_nothing_unbuilt_is_shown_as_a_command(readme: str) -> None:
    unbuilt = {verb.name for verb in VERBS if not verb.handler}
    shown = {
        name
        for words in re.findall(r"`?kedang ([a-z]+)( [a-z]+)?", readme)
        for name in (words[0], "".join(words))
    }
    assert unbuilt
    assert shown & unbuilt == set()


@pytest.mark.parametrize("name", ["sample", "test"])
def test_each_of_the_two_commands_stands_alone(readme: str, name: str) -> None:
    assert command(readme, name) == [f"python3 addin/bootstrap.py {name}"]


@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("awk")), reason="CI speaks bash")
def test_ci_runs_the_command_of_the_readme(readme: str, root: Path) -> None:
    shown = subprocess.run(
        ["bash", str(root / ".ci" / "run"), "--show"], capture_output=True, text=True, check=True
    )
    assert shown.stdout.splitlines() == command(readme, "test")


def test_every_command_line_shown_runs(
    readme: str,
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shutil.copytree(root / "workbooks" / "samples", tmp_path / SAMPLES)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KEDANG_ARCHIVE", str(tmp_path / "archive.sqlite"))
    monkeypatch.delenv("KEDANG_LANG", raising=False)
    lines = console_lines(readme)
    assert lines
    for line in lines:
        program, *arguments = shlex.split(line)
        assert program == "kedang"
        assert main(arguments) == 0, (line, capsys.readouterr().err)


def test_every_file_linked_is_there(readme: str, root: Path) -> None:
    targets = [
        target
        for target in re.findall(r"\]\(([^)]+)\)", readme)
        if not target.startswith(("http", "#"))
    ]
    assert targets
    assert [target for target in targets if not (root / target).is_file()] == []


def test_the_pictures_are_small(root: Path) -> None:
    heavy = [
        picture.name
        for picture in (root / "workbooks" / "pictures").iterdir()
        if picture.stat().st_size > 200_000
    ]
    assert heavy == []
