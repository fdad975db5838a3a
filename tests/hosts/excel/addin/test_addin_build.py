"""`kedang addin build`: the add-in of this installation, complete, quick, and the same each time."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import pytest
from oletools.olevba import VBA_Parser

from kedang.commands.registry import COMMANDS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.excel.addin.build import Built, build_addin, own_sources, write_addin
from support.desk import Desk

SECONDS = 2.0


@pytest.fixture(scope="module")
def built() -> Built:
    """The add-in."""
    return build_addin()


def test_every_source_text_comes_back_from_the_add_in(built: Built) -> None:
    parser = VBA_Parser("kedang.xlam", data=built.content)
    try:
        read = {name.rpartition(".")[0]: code for _, _, name, code in parser.extract_macros()}
    finally:
        parser.close()
    assert read == {module.name: module.source for module in own_sources().modules}
    assert tuple(read) == built.modules


def test_every_function_and_button_is_in_it(built: Built) -> None:
    sources = own_sources()
    text = "".join(module.source for module in sources.modules)
    for function in FUNCTIONS:
        assert f"Function {function.name}(" in text
    keys = {key for key, _, _ in sources.strings}
    for command in COMMANDS:
        assert {command.label.id, command.tip.id} <= keys
        assert all(f'id="{command.control}"'.encode() in each for each in sources.ribbons.values())


def test_it_is_built_twice_alike_in_two_seconds(built: Built) -> None:
    begun = time.perf_counter()
    again = build_addin()
    assert time.perf_counter() - begun < SECONDS
    assert again == built


def test_the_verb_writes_the_file_and_says_what_is_in_it(desk: Desk, built: Built) -> None:
    target = desk.folder / "加载项" / "kedang.xlam"
    said = desk.kedang("addin", "build", "--out", target, "--json", archive=False)
    assert said.code == 0, said.err
    assert said.json == {
        "file": str(target),
        "bytes": len(built.content),
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
        "stamp": built.stamp,
        "modules": list(built.modules),
        "commands": len(COMMANDS),
        "functions": len(FUNCTIONS),
    }
    assert built.stamp in said.err and str(target) in said.err
    assert target.read_bytes() == built.content


def test_without_a_place_it_is_written_here(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder)
    assert desk.kedang("addin", "build", archive=False).code == 0
    assert (desk.folder / "kedang.xlam").is_file()


def test_an_add_in_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "kedang.xlam"
    target.mkdir()
    with pytest.raises(OSError, match=r"\w"):
        write_addin(target)
    assert [each.name for each in tmp_path.iterdir()] == ["kedang.xlam"]
