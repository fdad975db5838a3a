"""`kedang addin install|uninstall|doctor|bundle`: the add-in on this computer, and on those of others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kedang.archive.address import shown
from kedang.hosts.cli.console import Console
from kedang.hosts.excel.setup.bundle import make_bundle
from kedang.hosts.excel.setup.checks import doctor as look
from kedang.hosts.excel.setup.machine import Machine, this_machine
from kedang.hosts.excel.setup.plan import Step, apply_plan, install_plan, uninstall_plan
from kedang.hosts.surroundings import archive_place
from kedang.model.text import Text, say

PYTHON = "3.12"
PLATFORM = "win_amd64"
MEGABYTE = 1_000_000


def install(values: Mapping[str, Any]) -> int:
    """Print the steps; without `--plan` do them."""
    return _carry_out(values, "install", install_plan, say("addin.install.done"))


def uninstall(values: Mapping[str, Any]) -> int:
    """Print the steps; without `--plan` do them. The archive is left alone."""
    done = say("addin.uninstall.done", place=shown(archive_place()))
    return _carry_out(values, "uninstall", uninstall_plan, done)


def _carry_out(
    values: Mapping[str, Any],
    what: str,
    planned: Callable[[Machine], Sequence[Step]],
    done: Text,
) -> int:
    console, machine, plan = _console(values), this_machine(), bool(values.get("plan"))
    steps = planned(machine)
    _show(console, f"addin.{what}.title", steps)
    if not plan:
        apply_plan(steps, machine)
    console.line(say("addin.install.plan") if plan else done)
    console.document({"steps": [_json(step) for step in steps], "plan": plan})
    return 0


def doctor(values: Mapping[str, Any]) -> int:
    """Every check with its state and what to do; exit code 1 when something is bad."""
    console = _console(values)
    checks = look(values.get("archive"))
    bad = sum(check.state == "bad" for check in checks)
    warnings = sum(check.state == "warning" for check in checks)
    console.document(
        {
            "checks": [
                {
                    "id": check.id,
                    "state": check.state,
                    "text": check.text.render(console.lang),
                    "fix": check.fix.render(console.lang) if check.fix else None,
                }
                for check in checks
            ]
        }
    )
    console.table(
        say("addin.check.title"),
        [say(f"addin.check.head.{name}") for name in ("state", "item", "fix")],
        [
            [
                say(f"addin.check.state.{check.state}").render(console.lang),
                check.text.render(console.lang),
                check.fix.render(console.lang) if check.fix else "",
            ]
            for check in checks
        ],
    )
    if bad:
        console.line("addin.check.count", bad=bad, warnings=warnings)
    elif warnings:
        console.line("addin.check.notes", warnings=warnings)
    else:
        console.line("addin.check.all_well")
    return 1 if bad else 0


def bundle(values: Mapping[str, Any]) -> int:
    """Make the folder that installs without internet."""
    console = _console(values)
    folder = Path(values.get("out") or "客档安装包")
    source = Path(values["source"]) if values.get("source") else None
    made = make_bundle(
        folder, values.get("platform") or PLATFORM, values.get("python") or PYTHON, source
    )
    console.document({"folder": str(made.folder), "wheels": list(made.wheels), "bytes": made.size})
    console.line(
        "addin.bundle.done",
        place=str(made.folder),
        n=len(made.wheels),
        mb=round(made.size / MEGABYTE),
    )
    return 0


def _console(values: Mapping[str, Any]) -> Console:
    return Console(values.get("lang") or "zh", json=bool(values.get("json")))


def _show(console: Console, title: str, steps: Sequence[Step]) -> None:
    console.line(title)
    for number, step in enumerate(steps, start=1):
        console.line("addin.step.numbered", n=number, step=step.text.render(console.lang))


def _json(step: Step) -> dict[str, object]:
    content = step.content if isinstance(step.content, str) else len(step.content)
    return {"kind": step.kind, "place": step.place, "name": step.name, "content": content}
