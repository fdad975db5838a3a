"""`kedang addin build`: the Excel add-in as a file, made here without Excel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang.commands.registry import COMMANDS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.cli.console import Console
from kedang.hosts.excel.addin.build import FILE_NAME, write_addin

KILOBYTE = 1000


def build(values: Mapping[str, Any]) -> int:
    """Write the add-in to `--out`, else here; the same Kedang gives the same bytes."""
    console = Console(values.get("lang") or "zh", json=bool(values.get("json")))
    target = Path(values.get("out") or FILE_NAME)
    built = write_addin(target)
    console.document(
        {
            "file": str(target),
            "bytes": len(built.content),
            "sha256": built.sha256,
            "stamp": built.stamp,
            "modules": list(built.modules),
            "commands": len(COMMANDS),
            "functions": len(FUNCTIONS),
        }
    )
    console.line(
        "addin.built",
        path=str(target),
        kb=round(len(built.content) / KILOBYTE),
        modules=len(built.modules),
        commands=len(COMMANDS),
        functions=len(FUNCTIONS),
        stamp=built.stamp,
    )
    return 0
