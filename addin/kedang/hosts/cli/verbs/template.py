"""`kedang template`: the reports and their templates; drawn anew to be changed in Excel, and tried."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang.hosts.cli.session import begin
from kedang.hosts.report_templates import template_for
from kedang.model.errors import Refused, TemplateError, UsageError
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.atomic import atomic
from kedang.reports.design import Report
from kedang.reports.registry import REPORTS
from kedang.reports.registry import report as known_report
from kedang.reports.sample import sample_content
from kedang.reports.templates.build import build as drawn
from kedang.reports.templates.build import template_name
from kedang.reports.values import values_of
from kedang.reports.writing import prepared

OUT = "报告模板"


def list_templates(values: Mapping[str, Any]) -> int:
    """Every report with its template, and the team's own where there is one."""
    session = begin(values)
    found = [(one, template_for(one, session.lang, values.get("templates"))) for one in REPORTS]
    session.console.document(
        {
            "reports": [
                {
                    "id": one.id,
                    "name": say(f"report.{one.id}").render(session.lang),
                    "file": template_name(one),
                    "periods": list(one.lengths),
                    "own": str(template.path) if template.path else None,
                }
                for one, template in found
            ]
        }
    )
    session.console.table(
        say("report.template.list"),
        [say(f"report.template.{name}") for name in ("id", "name", "file", "own")],
        [
            [one.id, say(f"report.{one.id}").render(session.lang), template_name(one),
             str(template.path or "")]
            for one, template in found
        ],
    )  # fmt: skip
    return 0


def build_templates(values: Mapping[str, Any]) -> int:
    """Draw templates to change in Excel, each with a last sheet that lists every name it may use."""
    session = begin(values)
    wanted = [known_report(one) for one in values.get("reports") or ()] or list(REPORTS)
    folder = Path(values.get("out") or OUT)
    taken = [
        folder / template_name(one) for one in wanted if (folder / template_name(one)).exists()
    ]
    if taken:
        raise UsageError("report.template.taken", path=str(taken[0]))
    written = []
    for one in wanted:
        target = folder / template_name(one)
        with atomic(target) as temporary:
            temporary.write_bytes(drawn(one, session.lang, explained=True))
        written.append(target)
        session.console.line("cli.wrote", path=str(target))
    session.console.document({"folder": str(folder), "files": [str(one) for one in written]})
    session.console.line("report.template.built", folder=str(folder))
    return 0


def check_template(values: Mapping[str, Any]) -> int:
    """Fill a template with examples; every mistake is told with its sheet and cell."""
    session = begin(values)
    file = Path(values["file"])
    if not file.is_file():
        raise Refused("report.template.no_file", file=str(file))
    wanted = _meant(file, values.get("report"))
    problems = tried(wanted, file, session.moment, session.lang)
    session.console.document(
        {"file": str(file), "report": wanted.id, "problems": problems, "ok": not problems}
    )
    if not problems:
        session.console.line("report.template.fine", file=file.name, report=wanted.id)
        return 0
    session.console.line("report.template.wrong", file=file.name, count=len(problems))
    for problem in problems:
        session.console.line("report.template.problem", text=problem)
    return 1


def tried(report: Report, file: Path, moment: Moment, lang: Lang) -> list[str]:
    """What is wrong with a template, sentence by sentence; nothing when it can be filled."""
    template = template_for(report, lang, file=file)
    values = values_of(report, sample_content(report), moment, lang)
    try:
        template.fill(prepared(template.data or b""), values)
    except TemplateError as error:
        return [one.render(lang) for one in error.problems] or [error.text.render(lang)]
    return []


def _meant(file: Path, asked: str | None) -> Report:
    """The report named, else the one whose template has this file name."""
    if asked:
        return known_report(asked)
    for one in REPORTS:
        if file.stem.startswith(one.file):
            return one
    raise UsageError("report.template.which", file=file.name)
