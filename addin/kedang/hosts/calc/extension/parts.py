"""Every file of the extension and what is in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.resources import files
from xml.sax.saxutils import escape, quoteattr

from kedang import __version__
from kedang.hosts.calc.extension import button_parts, function_parts
from kedang.hosts.calc.extension.xcu import LOCALES
from kedang.hosts.calc.inside.names import EXTENSION, SETTINGS
from kedang.model.messages import template
from kedang.model.text import LANGUAGES, say

COMPONENT = "kedang_calc.py"
INTERFACE = "kedang.idl"
OLDEST = "7.1"
"""The first LibreOffice that brings Python 3.8 along."""
CARRIED = ("__init__.py", "hosts/__init__.py", "hosts/calc/__init__.py")
INSIDE = ("hosts/calc/inside", "hosts/calc/office")
SENTENCES = (
    "command.product",
    "calc.cell.missing",
    "calc.cell.gone",
    "calc.worker.missing",
    "calc.worker.gone",
)
_KIND = "application/vnd.sun.star."


def parts(command: Sequence[str]) -> dict[str, str]:
    """Text files by their places in the extension; `command` starts a worker."""
    configuration = {
        "Addons.xcu": button_parts.add_ons(),
        "CalcAddIns.xcu": function_parts.add_ins(),
        "CalcWindowState.xcu": button_parts.window_state(),
        "ProtocolHandler.xcu": button_parts.protocol(),
    }
    return {
        "META-INF/manifest.xml": _manifest(tuple(configuration)),
        "description.xml": _description(),
        INTERFACE: function_parts.interface(),
        COMPONENT: _component(),
        SETTINGS: _settings(command),
        **configuration,
        **_modules(),
    }


def _manifest(configuration: Sequence[str]) -> str:
    entries = [
        ("uno-typelibrary;type=RDB", INTERFACE),
        ("uno-component;type=Python", COMPONENT),
        *(("configuration-data", name) for name in configuration),
    ]
    lines = [
        f'  <manifest:file-entry manifest:media-type="{_KIND}{kind}" '
        f"manifest:full-path={quoteattr(path)}/>"
        for kind, path in entries
    ]
    space = 'xmlns:manifest="http://openoffice.org/2001/manifest"'
    return "\n".join([_HEAD, f"<manifest:manifest {space}>", *lines, "</manifest:manifest>", ""])


def _description() -> str:
    names = "".join(
        f'<name lang="{locale}">{escape(say("calc.extension").render(lang))}</name>'
        for locale, lang in LOCALES
    )
    spaces = (
        'xmlns="http://openoffice.org/extensions/description/2006" '
        'xmlns:d="http://openoffice.org/extensions/description/2006" '
        'xmlns:lo="http://libreoffice.org/extensions/description/2011"'
    )
    oldest = f'value="{OLDEST}" d:name="LibreOffice {OLDEST}"'
    return "\n".join(
        [
            _HEAD,
            f"<description {spaces}>",
            f'  <identifier value="{EXTENSION}"/>',
            f'  <version value="{__version__}"/>',
            f"  <display-name>{names}</display-name>",
            f"  <dependencies><lo:LibreOffice-minimal-version {oldest}/></dependencies>",
            "</description>",
            "",
        ]
    )


def _component() -> str:
    helper = "g_ImplementationHelper"
    return (
        '"""Kedang for LibreOffice Calc."""\n\n'
        f"from kedang.hosts.calc.inside.component import {helper}\n\n"
        f'__all__ = ["{helper}"]\n'
    )


def _settings(command: Sequence[str]) -> str:
    sentences = {name: {lang: template(name, lang) for lang in LANGUAGES} for name in SENTENCES}
    labels = {
        command_id: {lang: label.render(lang) for lang in LANGUAGES}
        for command_id, label in button_parts.labels().items()
    }
    told = {
        "version": __version__,
        "command": list(command),
        "labels": labels,
        "sentences": sentences,
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _modules() -> dict[str, str]:
    """The modules that run inside LibreOffice, under their own names."""
    package = files("kedang")
    wanted = list(CARRIED)
    for folder in INSIDE:
        names = sorted(each.name for each in package.joinpath(folder).iterdir())
        wanted += [f"{folder}/{name}" for name in names if name.endswith(".py")]
    return {
        f"pythonpath/kedang/{name}": package.joinpath(name).read_text(encoding="utf-8")
        for name in wanted
    }


_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
