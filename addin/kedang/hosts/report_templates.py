"""Which template a report is filled into: the team's own where it put one, else the one that is shipped."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kedang.hosts.shipped import shipped
from kedang.model.errors import Refused
from kedang.model.text import Lang
from kedang.reports.design import Report
from kedang.reports.filling import Values, fill
from kedang.reports.registry import REPORTS
from kedang.reports.templates.build import template_name
from kedang.reports.writing import Fill

FOLDER = "KEDANG_TEMPLATES"
LARGEST = 20_000_000
SPREADSHEETS = frozenset(
    [
        ".xlsx",
        ".xls",
        ".xlsm",
        ".xltx",
        ".xltm",
        ".xlsb",
        ".xlt",
        ".et",
        ".ett",
        ".ods",
        ".ots",
        ".csv",
    ]
)


@dataclass(frozen=True, slots=True)
class Template:
    """The bytes of a template and what fills it; no bytes: drawn from the declaration."""

    data: bytes | None
    fill: Fill = fill
    path: Path | None = None


def template_for(
    report: Report,
    lang: Lang,
    folder: Path | None = None,
    file: Path | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Template:
    """A file named for this report; else of that name in `folder`, in KEDANG_TEMPLATES, or shipped.

    Templates of the team's own are filled in a child process that cannot run away.
    """
    name = template_name(report)
    if file is not None:
        return _own(file)
    asked = folder_of(folder, environment)
    if asked is not None:
        if not asked.is_dir():
            raise Refused("report.template.no_folder", folder=str(asked))
        if (asked / name).is_file():
            return _own(asked / name)
        other = next((one for one in _workbooks(asked) if one.stem == report.file), None)
        if other is not None:
            raise Refused("template.ending", file=other.name, name=name)
    ours = shipped("workbooks", "reports", lang)
    if ours is not None and (ours / name).is_file():
        return Template((ours / name).read_bytes())
    return Template(None)


def folder_of(asked: Path | None, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The folder of the team's own templates, if there is to be one."""
    return asked or (Path(environment[FOLDER]) if environment.get(FOLDER) else None)


def strangers(folder: Path | None, environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The workbooks in the team's folder that no report is filled into, by name."""
    asked = folder_of(folder, environment)
    known = {template_name(one) for one in REPORTS}
    found = _workbooks(asked) if asked is not None and asked.is_dir() else []
    return tuple(one.name for one in found if one.name not in known)


def _workbooks(folder: Path) -> list[Path]:
    """The spreadsheets of a folder, without what Excel keeps beside an open one."""
    return sorted(
        one
        for one in folder.iterdir()
        if one.suffix.lower() in SPREADSHEETS
        and not one.name.startswith(("~$", "."))
        and one.is_file()
    )


def _own(path: Path) -> Template:
    if not path.is_file():
        raise Refused("report.template.no_file", file=str(path))
    if path.stat().st_size > LARGEST:
        raise Refused("report.template.too_large", file=path.name)
    from kedang.hosts.files.filling import fill_bounded

    def bounded(template: bytes, values: Values) -> bytes:
        return fill_bounded(template, path.name, values)

    return Template(path.read_bytes(), bounded, path)
