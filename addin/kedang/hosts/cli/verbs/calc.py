"""`kedang calc build|install`: the extension for LibreOffice Calc."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang.commands.registry import COMMANDS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.calc import install as installing
from kedang.hosts.calc.extension.build import FILE_NAME, build_extension
from kedang.hosts.cli.console import Console

KILOBYTE = 1000


def build(values: Mapping[str, Any]) -> int:
    """Write the extension to `--out`, else here; it will use the Python that runs now."""
    console = _console(values)
    built = build_extension(Path(values.get("out") or FILE_NAME))
    console.document(
        {
            "file": str(built.file),
            "bytes": built.size,
            "sha256": built.sha256,
            "worker": list(built.command),
            "commands": len(COMMANDS),
            "functions": len(FUNCTIONS),
        }
    )
    console.line(
        "calc.built",
        path=str(built.file),
        kb=round(built.size / KILOBYTE),
        commands=len(COMMANDS),
        functions=len(FUNCTIONS),
    )
    return 0


def install(values: Mapping[str, Any]) -> int:
    """Print the steps; without `--plan` do them."""
    console = _console(values)
    plan_only = bool(values.get("plan"))
    plan = installing.make_plan()
    console.line("calc.install.title")
    for number, step in enumerate(plan.steps, start=1):
        console.line("addin.step.numbered", n=number, step=step.render(console.lang))
    if plan_only:
        console.line("addin.install.plan")
    else:
        installing.install(plan)
        console.line("calc.install.done")
    console.document(
        {
            "installer": str(plan.installer),
            "python": str(plan.python),
            "steps": [step.render(console.lang) for step in plan.steps],
            "plan": plan_only,
        }
    )
    return 0


def _console(values: Mapping[str, Any]) -> Console:
    return Console(values.get("lang") or "zh", json=bool(values.get("json")))
