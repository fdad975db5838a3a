"""Installing and removing the add-in: the plan is data, and applying it does just that."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kedang.hosts.excel.addin.build import build_addin
from kedang.hosts.excel.setup import places
from kedang.hosts.excel.setup.machine import NoRegistry
from kedang.hosts.excel.setup.plan import apply_plan, install_plan, uninstall_plan
from kedang.model.errors import HostError, Refused
from support.machines import TableRegistry, windows


def test_the_plan_names_fixed_places_of_the_user_alone(tmp_path: Path) -> None:
    steps = install_plan(windows(tmp_path))
    files = [Path(step.place) for step in steps if step.kind == "file"]
    assert files == [tmp_path / "Roaming" / "Microsoft" / "Excel" / "XLSTART" / "kedang.xlam"]
    assert all(step.place.startswith(("HKCU", str(tmp_path))) for step in steps)
    settings = {step.name: step.content for step in steps if step.kind == "setting"}
    assert settings["python"] == str(tmp_path / "Local/Kedang/python/Scripts/pythonw.exe")
    assert settings["stamp"] == build_addin().stamp


def test_planning_touches_nothing(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    install_plan(machine)
    uninstall_plan(machine)
    assert sorted(tmp_path.rglob("*")) == before


def test_applied_twice_it_stands_there_once_and_removed_it_is_gone(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    before = sorted(tmp_path.rglob("*.xlam"))
    for _ in range(2):
        apply_plan(install_plan(machine), machine)
    target = places.addin_file(machine)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == build_addin().sha256
    assert [path.name for path in target.parent.iterdir()] == ["kedang.xlam"]
    assert machine.registry.get(places.INSTALL, "python")
    apply_plan(uninstall_plan(machine), machine)
    assert sorted(tmp_path.rglob("*.xlam")) == before
    assert isinstance(machine.registry, TableRegistry)
    assert not [key for key, _ in machine.registry.values if "Kedang" in key]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    steps = install_plan(machine)
    places.startup_folder(machine).mkdir(parents=True)
    places.startup_folder(machine).chmod(0o500)
    with pytest.raises(HostError, match="Excel"):
        apply_plan(steps, machine)


def test_a_target_in_the_way_is_told_in_one_sentence(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    (places.addin_file(machine) / "in the way").mkdir(parents=True)
    with pytest.raises(HostError, match="Excel") as told:
        apply_plan(install_plan(machine), machine)
    assert "kedang.xlam" in told.value.render("en")
    assert [path.name for path in places.startup_folder(machine).iterdir()] == ["kedang.xlam"]


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_elsewhere_it_refuses_and_names_the_other_way(tmp_path: Path, system: str) -> None:
    machine = replace(windows(tmp_path), system=system, registry=NoRegistry())
    with pytest.raises(Refused, match="kedang calc install"):
        install_plan(machine)
