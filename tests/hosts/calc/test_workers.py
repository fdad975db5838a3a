"""The workers at the end of their pipes: only messages on the pipe, replaced when dead, ended with it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import kedang
from kedang import __version__
from kedang.functions import call
from kedang.hosts.calc.extension.build import worker_command
from kedang.hosts.calc.inside.process import Gone, Missing, Process, clean
from kedang.hosts.formulas import function_desk

Start = Callable[..., Process]
ECHO = "import sys\nfor line in sys.stdin: sys.stdout.write(line); sys.stdout.flush()"
STRAY = """
import os, subprocess, sys
from kedang.hosts.calc.worker import Line
line = Line()
while (message := line.receive()) is not None:
    print("stray"); os.write(1, b"stray"); subprocess.run([sys.executable, "-c", "print('stray')"])
    line.send({"stdin": sys.stdin.read(), "back": message})
"""
ON_PATH = f"import sys; sys.path.insert(0, {str(Path(kedang.__file__).parents[1])!r})\n"
ONCE = "import sys; sys.stdout.write(sys.stdin.readline()); sys.stdout.flush()"


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Make processes that are all stopped again; archive and data are the test's own."""
    monkeypatch.setenv("KEDANG_ARCHIVE", str(tmp_path / "archive.sqlite"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    made: list[Process] = []

    def make(*command: str) -> Process:
        made.append(Process(command))
        return made[-1]

    yield make
    for each in made:
        each.stop()


@pytest.fixture
def worker(start: Start) -> Callable[..., Process]:
    """A real worker in one of the two roles."""
    command = worker_command(Path(sys.executable))
    return lambda role, version=__version__: start(*command, role, version)


def python(start: Start, code: str) -> Process:
    """A small program as a worker."""
    return start(sys.executable, "-c", code)


def test_many_questions_to_one_process(start: Start) -> None:
    process = python(start, ECHO)
    messages = [{"n": number, "text": "客户" * number} for number in (0, 1, 70_000)]
    assert [process.ask(message) for message in messages] == messages


def test_only_messages_reach_the_pipe_whatever_is_printed(start: Start) -> None:
    process = start(*worker_command(Path(sys.executable))[:-2], "-c", ON_PATH + STRAY)
    for number in range(2):
        assert process.ask({"n": number}) == {"stdin": "", "back": {"n": number}}


def test_a_dead_worker_is_replaced_once(start: Start) -> None:
    process = python(start, ONCE)
    assert [process.ask({"n": n}) for n in range(3)] == [{"n": 0}, {"n": 1}, {"n": 2}]


def test_a_worker_that_never_lives_says_its_last_words(start: Start) -> None:
    process = python(start, "raise SystemExit('no such module')")
    with pytest.raises(Gone, match="no such module"):
        process.ask({})


def test_a_program_that_is_not_there_is_named(start: Start, tmp_path: Path) -> None:
    place = str(tmp_path / "python")
    with pytest.raises(Missing, match="python"):
        start(place).ask({})


def test_what_libreoffice_sets_for_itself_is_left_behind() -> None:
    given = {"PYTHONPATH": "x", "PYTHONHOME": "x", "LD_LIBRARY_PATH": "x", "URE_BOOTSTRAP": "x"}
    given |= {"UNO_PATH": "x", "DYLD_LIBRARY_PATH": "x", "PATH": "p", "KEDANG_USER": "王伟"}
    assert clean(given) == {"PATH": "p", "KEDANG_USER": "王伟"}


def test_the_functions_worker_answers_as_the_functions_do(
    worker: Callable[..., Process], tmp_path: Path
) -> None:
    process = worker("functions")
    cases: list[tuple[str, list[Any]]] = [
        ("KD_PHONE", ["０５７１-87654321转8", None]),
        ("KD_NAME", [[["（杭州）西子 机电有限责任公司"], [""], [12.0]]]),
        ("KD_RELATION", [0.0, 0.0]),
        ("KD_NOTHING", [1.0]),
    ]
    for name, arguments in cases:
        for lang in ("zh", "en"):
            told = process.ask({"function": name, "args": arguments, "lang": lang})
            assert told == {"ok": call(name, arguments, function_desk(lang))}


def test_a_lone_zero_is_an_empty_cell_where_numbers_say_nothing(
    worker: Callable[..., Process],
) -> None:
    process = worker("functions")
    assert process.ask({"function": "KD_NAME", "args": [0.0], "lang": "zh"}) == {"ok": ""}
    told = process.ask({"function": "KD_RELATION", "args": [0.0, 0.0], "lang": "zh"})["ok"]
    assert told != process.ask({"function": "KD_RELATION", "args": ["", ""], "lang": "zh"})["ok"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_another_version_is_told(worker: Callable[..., Process], lang: str) -> None:
    told = worker("functions", "0.0.1").ask({"function": "KD_NAME", "args": ["x"], "lang": lang})
    assert "kedang calc install" in told["ok"]
    assert told["ok"].startswith("#客档!" if lang == "zh" else "#KD!")
    commands = worker("commands", "0.0.1")
    said = commands.ask({"command": "check.clear", "lang": lang})
    assert said["op"] == "tell"
    assert "0.0.1" in said["args"]["text"]
    assert commands.ask({"ok": None})["reply"]["status"] == "failed"


def test_a_command_asks_for_what_it_needs_and_replies(worker: Callable[..., Process]) -> None:
    process = worker("commands")
    asked: list[str] = []
    message = process.ask({"command": "check.clear", "lang": "zh"})
    while "reply" not in message:
        asked.append(message["op"])
        message = process.ask(host_answer(message["op"]))
    assert message["reply"]["status"] == "done"
    assert message["reply"]["lang"] == "zh"
    assert asked[-1] == "tell"


def test_a_refusal_of_the_document_becomes_the_sentence(worker: Callable[..., Process]) -> None:
    process = worker("commands")
    error = {"error": {"id": "host.gone", "args": {"book": "客户.xlsx"}}}
    message = process.ask({"command": "check.validate", "lang": "zh"})
    told = ""
    while "reply" not in message:
        if message["op"] == "tell":
            told = message["args"]["text"]
        refused = message["op"] not in ("tell", "progress", "cancelled", "quiet")
        message = process.ask(error if refused else host_answer(message["op"]))
    assert message["reply"]["status"] == "failed"
    assert "客户.xlsx" in told


def host_answer(operation: str) -> dict[str, Any]:
    """What an empty, unsaved document answers."""
    area = {"sheet": "Sheet1", "top": 1, "left": 1, "bottom": 1, "right": 1}
    document = {"name": "x", "path": "", "sheets": ["Sheet1"], "active": "Sheet1"}
    answers: dict[str, Any] = {
        "document": {**document, "selection": area},
        "state": "",
        "cancelled": False,
        "ask": False,
        "unmark": 0,
    }
    return {"ok": answers.get(operation)}
