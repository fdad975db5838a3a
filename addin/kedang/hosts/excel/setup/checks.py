"""The doctor for Excel: everything that is known to keep an add-in from working, and what to do about it."""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Callable
from pathlib import Path

from kedang.commands.desk import Check
from kedang.hosts.checks import common_checks
from kedang.hosts.excel.addin.build import build_addin
from kedang.hosts.excel.setup import places
from kedang.hosts.excel.setup.machine import Machine, this_machine
from kedang.hosts.surroundings import archive_place
from kedang.model.text import say

OFFICE = "HKCU\\Software\\Microsoft\\Office\\16.0\\Excel"
POLICY = "HKCU\\Software\\Policies\\Microsoft\\Office\\16.0\\Excel"
ALL_MACROS_OFF = 4
SIGNED_ONLY = 3
NOT_HERE = (say("addin.check.no_excel"), say("addin.check.no_excel.fix"))


def doctor(archive_url: str | None = None) -> list[Check]:
    """All checks of this computer."""
    return checks(this_machine(), archive_place(archive_url))


def checks(machine: Machine, archive_url: str) -> list[Check]:
    """The common checks, and on Windows those of the add-in in the order in which things go wrong."""
    found = common_checks(archive_url)
    if not machine.windows:
        return [*found, Check("excel", "warning", *NOT_HERE)]
    special: tuple[Callable[[Machine], Check | None], ...] = (
        _office,
        _command,
        _packages,
        _library,
        _file,
        _stamp,
        _settings,
        _mark_of_the_web,
        _macros,
        _trusted_places,
        _disabled,
        _wps,
        _watchers,
    )
    return [*found, *(check for look in special if (check := look(machine)) is not None)]


def _office(machine: Machine) -> Check:
    bits = places.office_bits(machine)
    if not bits:
        text = say("addin.check.office.unknown")
        return Check("office", "warning", text, say("addin.check.office.unknown.fix"))
    return Check("office", "ok", say("addin.check.office", bits=bits, python=places.python_bits()))


def _command(machine: Machine) -> Check:
    """The DLL takes the interpreter's path in the system's own code page, at most 2,047 bytes."""
    path = places.interpreter(machine)
    if not path.exists():
        text = say("addin.check.interpreter.missing", place=str(path))
        return Check("interpreter", "bad", text, say("addin.check.reinstall"))
    try:
        long = len(str(path).encode("mbcs" if machine.windows and _has_mbcs() else "gbk")) > 260
    except UnicodeEncodeError:
        long = True
    if long:
        text = say("addin.check.interpreter.path", place=str(path))
        return Check("interpreter", "bad", text, say("addin.check.interpreter.path.fix"))
    return Check("interpreter", "ok", say("addin.check.interpreter", place=str(path)))


def _has_mbcs() -> bool:
    try:
        "".encode("mbcs")
    except LookupError:
        return False
    return True


def _packages(machine: Machine) -> Check:
    missing = [name for name in ("xlwings", "win32com") if importlib.util.find_spec(name) is None]
    if missing:
        text = say("addin.check.packages.missing", names="、".join(missing))
        return Check("packages", "bad", text, say("addin.check.reinstall"))
    return Check("packages", "ok", say("addin.check.packages", version=places.xlwings_version()))


def _library(machine: Machine) -> Check:
    """The DLL stands beside the interpreter or one folder up, for the bitness of Office."""
    bits = places.office_bits(machine) or places.python_bits()
    name = places.dll_name(bits)
    folders = (machine.prefix, machine.executable.parent, machine.executable.parent.parent)
    if any((folder / name).exists() for folder in folders):
        return Check("library", "ok", say("addin.check.library", name=name))
    others = sorted({path.name for folder in folders for path in folder.glob("xlwings*.dll")})
    key = "addin.check.library.other" if others else "addin.check.library.missing"
    text = say(key, name=name, place=str(machine.prefix), others="、".join(others))
    return Check("library", "bad", text, say("addin.check.reinstall"))


def _file(machine: Machine) -> Check:
    target = places.addin_file(machine)
    if target.exists():
        return Check("file", "ok", say("addin.check.file", place=str(target)))
    text = say("addin.check.file.missing", place=str(target))
    return Check("file", "bad", text, say("addin.check.install"))


def _stamp(machine: Machine) -> Check | None:
    """Whether the add-in that Excel opens is the one this Kedang would make."""
    target = places.addin_file(machine)
    if not target.exists():
        return None
    built = build_addin()
    if hashlib.sha256(target.read_bytes()).hexdigest() == built.sha256:
        return Check("stamp", "ok", say("addin.check.stamp", stamp=built.stamp))
    return Check("stamp", "bad", say("addin.check.stamp.other"), say("addin.check.install"))


def _settings(machine: Machine) -> Check:
    told = machine.registry.get(places.INSTALL, "python")
    wanted = str(places.interpreter(machine))
    if told is None:
        return Check(
            "settings", "bad", say("addin.check.settings.missing"), say("addin.check.install")
        )
    if str(told).casefold() != wanted.casefold():
        text = say("addin.check.settings.other", told=str(told), here=wanted)
        return Check("settings", "warning", text, say("addin.check.install"))
    return Check("settings", "ok", say("addin.check.settings"))


def _mark_of_the_web(machine: Machine) -> Check | None:
    target = places.addin_file(machine)
    if not target.exists():
        return None
    if Path(f"{target}:Zone.Identifier").exists():
        return Check("web", "bad", say("addin.check.web.marked"), say("addin.check.web.fix"))
    return Check("web", "ok", say("addin.check.web"))


def _macros(machine: Machine) -> Check:
    """VBAWarnings and RequireAddinSig, set by the user or by policy."""
    for key in (POLICY, OFFICE):
        level = machine.registry.get(f"{key}\\Security", "VBAWarnings")
        signed = machine.registry.get(f"{key}\\Security", "RequireAddinSig")
        if machine.registry.get(f"{key}\\Security", "DisableAllAddins"):
            return Check(
                "macros", "bad", say("addin.check.addins.off"), say("addin.check.macros.fix")
            )
        if signed or level == SIGNED_ONLY:
            text = say("addin.check.macros.signed")
            return Check("macros", "warning", text, say("addin.check.macros.fix"))
        if level == ALL_MACROS_OFF:
            text = say("addin.check.macros.off")
            return Check("macros", "warning", text, say("addin.check.macros.fix"))
    return Check("macros", "ok", say("addin.check.macros"))


def _trusted_places(machine: Machine) -> Check:
    """The start-up folder is a trusted location of Office's own, unless all of them are switched off."""
    for key in (POLICY, OFFICE):
        off = machine.registry.get(f"{key}\\Security\\Trusted Locations", "AllLocationsDisabled")
        if off:
            text = say("addin.check.places.off")
            return Check("places", "bad", text, say("addin.check.macros.fix"))
    return Check("places", "ok", say("addin.check.places"))


def _disabled(machine: Machine) -> Check:
    if machine.registry.names(f"{OFFICE}\\Resiliency\\DisabledItems"):
        text = say("addin.check.disabled")
        return Check("disabled", "warning", text, say("addin.check.disabled.fix"))
    return Check("disabled", "ok", say("addin.check.disabled.none"))


def _wps(machine: Machine) -> Check | None:
    """WPS takes over the name Excel.Application; its personal edition has no VBA."""
    if machine.registry.names("HKCU\\Software\\Kingsoft\\Office\\6.0\\Common"):
        return Check("wps", "warning", say("addin.check.wps"), say("addin.check.wps.fix"))
    return None


def _watchers(machine: Machine) -> Check:
    """Antivirus and attack-surface rules: nothing can be asked, so what to allow is told."""
    target = places.addin_file(machine)
    digest = hashlib.sha256(target.read_bytes()).hexdigest() if target.exists() else "—"
    return Check(
        "watchers",
        "ok",
        say(
            "addin.check.watchers",
            addin=str(target),
            sha256=digest,
            python=str(places.interpreter(machine)),
        ),
    )
