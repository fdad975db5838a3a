"""`kedang calc build|install|uninstall`: the extension for LibreOffice Calc."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kedang.commands.registry import COMMANDS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.calc import install as installing
from kedang.hosts.calc.extension.build import FILE_NAME, build_extension
from kedang.hosts.cli.console import Console
from kedang.model.errors import Refused
from kedang.model.text import Text

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
    plan = installing.make_plan()
    return _carry_out(values, "install", plan, plan.steps, lambda: installing.install(plan))


def uninstall(values: Mapping[str, Any]) -> int:
    """Print the steps; without `--plan` do them. The archive is left alone."""
    plan = installing.make_plan()
    return _carry_out(values, "uninstall", plan, plan.removing, lambda: installing.uninstall(plan))


def _carry_out(
    values: Mapping[str, Any],
    what: str,
    plan: installing.Plan,
    steps: Sequence[Text],
    work: Callable[[], object],
) -> int:
    """Print the steps, then do them; refused for root, whose LibreOffice refuses it: in the preview too."""
    console = _console(values)
    plan_only = bool(values.get("plan"))
    console.line(f"calc.{what}.title")
    for number, step in enumerate(steps, start=1):
        console.line("addin.step.numbered", n=number, step=step.render(console.lang))
    if plan_only:
        console.line("addin.install.plan")
    if installing.root():
        raise Refused("calc.install.root")
    if not plan_only:
        work()
        console.line(f"calc.{what}.done")
    console.document(
        {
            "installer": str(plan.installer),
            "python": str(plan.python),
            "steps": [step.render(console.lang) for step in steps],
            "plan": plan_only,
        }
    )
    return 0


def _console(values: Mapping[str, Any]) -> Console:
    return Console(values.get("lang") or "zh", json=bool(values.get("json")))
