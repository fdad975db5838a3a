"""The doctor: every known fault is planted once, found, and comes with what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kedang.commands.desk import Check
from kedang.hosts.excel.setup import places
from kedang.hosts.excel.setup.checks import OFFICE, POLICY, checks
from kedang.hosts.excel.setup.machine import Machine, NoRegistry
from kedang.hosts.excel.setup.plan import apply_plan, install_plan
from support.machines import TableRegistry, windows

Fault = Callable[[Machine], None]
SECURITY = "\\Security"


def put(key: str, name: str, value: str | int) -> Fault:
    """A fault that stands in the registry."""

    def plant(machine: Machine) -> None:
        assert isinstance(machine.registry, TableRegistry)
        machine.registry.values[key, name] = value

    return plant


def forget_settings(machine: Machine) -> None:
    machine.registry.remove(places.INSTALL)


def remove_file(machine: Machine) -> None:
    places.addin_file(machine).unlink()


def other_version(machine: Machine) -> None:
    places.addin_file(machine).write_bytes(b"older")


def marked(machine: Machine) -> None:
    Path(f"{places.addin_file(machine)}:Zone.Identifier").write_text("[ZoneTransfer]\nZoneId=3\n")


def no_library(machine: Machine) -> None:
    (machine.prefix / places.dll_name(64)).unlink()


def other_library(machine: Machine) -> None:
    no_library(machine)
    (machine.prefix / "xlwings64-0.30.0.dll").touch()


def no_interpreter(machine: Machine) -> None:
    places.interpreter(machine).unlink()


FAULTS = {
    "no settings": (forget_settings, "settings", "bad"),
    "other interpreter": (
        put(places.INSTALL, "python", "D:\\old\\pythonw.exe"),
        "settings",
        "warning",
    ),
    "no file": (remove_file, "file", "bad"),
    "other version": (other_version, "stamp", "bad"),
    "mark of the web": (marked, "web", "bad"),
    "no library": (no_library, "library", "bad"),
    "library of another version": (other_library, "library", "bad"),
    "no interpreter": (no_interpreter, "interpreter", "bad"),
    "macros off": (put(OFFICE + SECURITY, "VBAWarnings", 4), "macros", "warning"),
    "macros signed": (put(POLICY + SECURITY, "VBAWarnings", 3), "macros", "warning"),
    "addins signed": (put(OFFICE + SECURITY, "RequireAddinSig", 1), "macros", "warning"),
    "addins off": (put(POLICY + SECURITY, "DisableAllAddins", 1), "macros", "bad"),
    "no trusted places": (
        put(OFFICE + SECURITY + "\\Trusted Locations", "AllLocationsDisabled", 1),
        "places",
        "bad",
    ),
    "disabled": (put(OFFICE + "\\Resiliency\\DisabledItems", "3", 1), "disabled", "warning"),
    "wps": (put("HKCU\\Software\\Kingsoft\\Office\\6.0\\Common", "x", 1), "wps", "warning"),
}
ABSENT_HERE = {"packages"}
"""pywin32 exists on Windows only."""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A computer on which all is well."""
    made = windows(tmp_path / "pc")
    apply_plan(install_plan(made), made)
    return made


def look(machine: Machine, tmp_path: Path) -> dict[str, Check]:
    found = checks(machine, str(tmp_path / "archive.sqlite"))
    assert len({check.id for check in found}) == len(found)
    return {check.id: check for check in found}


def test_a_sound_computer_has_nothing_to_mend(machine: Machine, tmp_path: Path) -> None:
    bad = {id for id, check in look(machine, tmp_path).items() if check.state != "ok"}
    assert bad <= ABSENT_HERE


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found_alone_with_its_cure(
    name: str, machine: Machine, tmp_path: Path
) -> None:
    plant, id, state = FAULTS[name]
    before = look(machine, tmp_path)
    plant(machine)
    after = look(machine, tmp_path)
    assert after[id].state == state
    cure = after[id].fix
    assert cure is not None and cure.render("zh") and cure.render("en")
    gone = {"no file": {"stamp", "web"}}.get(name, set())
    unchanged = before.keys() - {id} - gone
    assert {i: before[i].state for i in unchanged} == {i: after[i].state for i in unchanged}


def test_an_office_of_32_bits_asks_for_its_own_library(tmp_path: Path) -> None:
    machine = windows(tmp_path / "pc", bits=32, dll=places.dll_name(64))
    apply_plan(install_plan(machine), machine)
    found = look(machine, tmp_path)["library"]
    assert found.state == "bad" and "xlwings32" in found.text.render("zh")


def test_an_interpreter_no_code_page_can_write_is_told(tmp_path: Path) -> None:
    machine = windows(tmp_path / "𠮷𝒳")
    assert look(machine, tmp_path)["interpreter"].state == "bad"


def test_elsewhere_only_python_and_the_archive_are_looked_at(tmp_path: Path) -> None:
    machine = replace(windows(tmp_path / "pc"), system="linux", registry=NoRegistry())
    assert set(look(machine, tmp_path)) == {"python", "archive", "excel"}


def test_a_damaged_archive_is_bad(machine: Machine, tmp_path: Path) -> None:
    place = tmp_path / "archive.sqlite"
    place.write_bytes(b"SQLite format 3\0" + b"rubbish" * 500)
    found = checks(machine, str(place))
    archive = next(check for check in found if check.id == "archive")
    assert archive.state == "bad" and archive.fix is not None
