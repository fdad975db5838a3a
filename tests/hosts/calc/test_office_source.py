"""The office stands by itself: it runs in LibreOffice's own Python, which may be as old as 3.8."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import kedang.hosts.calc

FOLDER = Path(kedang.hosts.calc.__file__).parent / "office"
FILES = sorted(FOLDER.glob("*.py"))
GIVEN = {"uno", "unohelper", "com"}
TOO_NEW = {"removeprefix", "removesuffix", "pairwise", "batched"}


def test_there_is_something_to_look_at() -> None:
    assert "operations.py" in {path.name for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_an_old_python_reads_it(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"), feature_version=(3, 8))
    assert not {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)} & TOO_NEW
    named = {n.arg for call in ast.walk(tree) if isinstance(call, ast.Call) for n in call.keywords}
    assert not named & {"strict", "slots", "kw_only"}
    assert "from __future__ import annotations" in path.read_text("utf-8") or path.stem == "__init__"  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_needs_nothing_but_python_and_libreoffice(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    modules = {
        n.name for node in ast.walk(tree) if isinstance(node, ast.Import) for n in node.names
    }
    modules |= {
        node.module or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 0
    }
    tops = {name.partition(".")[0] for name in modules}
    assert tops <= GIVEN | sys.stdlib_module_names
    beyond = [n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level > 1]
    assert beyond == []
