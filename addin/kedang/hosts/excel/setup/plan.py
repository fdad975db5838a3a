"""What installing and removing would do, as data: printed first, then applied step by step."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kedang import __version__
from kedang.hosts.excel.addin.build import Built, build_addin
from kedang.hosts.excel.setup import places
from kedang.hosts.excel.setup.machine import Machine
from kedang.model.errors import HostError
from kedang.model.text import Text, say

Kind = Literal["folder", "file", "setting", "remove_file", "remove_setting"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what is made or removed, where, and why. `content` is a file's bytes or a setting's text."""

    kind: Kind
    place: str
    name: str = ""
    content: bytes | str = ""

    @property
    def text(self) -> Text:
        """The step as a sentence."""
        shown = self.content if isinstance(self.content, str) else f"{len(self.content):,} B"
        return say(f"addin.step.{self.kind}", place=self.place, name=self.name, content=shown)


def install_plan(machine: Machine) -> tuple[Step, ...]:
    """The steps that install: the add-in into Excel's start-up folder, and where its Python is."""
    target = places.addin_file(machine)
    built: Built = build_addin()
    settings = {
        "python": str(places.interpreter(machine)),
        "version": __version__,
        "stamp": built.stamp,
    }
    return (
        Step("folder", str(target.parent)),
        Step("file", str(target), content=built.content),
        *(Step("setting", places.INSTALL, name, text) for name, text in settings.items()),
    )


def uninstall_plan(machine: Machine) -> tuple[Step, ...]:
    """The steps that remove the add-in and its settings; the archive stays where it is."""
    return (
        Step("remove_file", str(places.addin_file(machine))),
        Step("remove_setting", places.INSTALL),
        Step("remove_setting", places.LANGUAGE),
        Step("remove_setting", places.SETTINGS),
    )


def apply_plan(steps: Sequence[Step], machine: Machine) -> None:
    """Do the steps in order; a file is replaced whole or not at all.

    Raises HostError where the system refuses, most often because Excel still has the file open.
    """
    for step in steps:
        try:
            _apply(step, machine)
        except OSError as error:
            raise HostError(
                "addin.install.refused", place=step.place, why=error.strerror or str(error)
            ) from error


def _apply(step: Step, machine: Machine) -> None:
    place = Path(step.place)
    if step.kind == "folder":
        place.mkdir(parents=True, exist_ok=True)
    elif step.kind == "file":
        assert isinstance(step.content, bytes)
        _replace(place, step.content)
    elif step.kind == "setting":
        machine.registry.put(step.place, step.name, str(step.content))
    elif step.kind == "remove_file":
        place.unlink(missing_ok=True)
    else:
        machine.registry.remove(step.place)


def _replace(target: Path, content: bytes) -> None:
    """Written anew by us, so that Windows does not take it for a file from the internet."""
    with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".new", delete=False) as half:
        half.write(content)
    try:
        Path(half.name).replace(target)
    finally:
        Path(half.name).unlink(missing_ok=True)
