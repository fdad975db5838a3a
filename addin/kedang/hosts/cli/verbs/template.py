"""`kedang template`: forms to fill in and templates of reports, listed, drawn anew, and tried."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from kedang.forms.build import build as form_drawn
from kedang.forms.build import form_name
from kedang.forms.design import Form
from kedang.forms.registry import FORMS
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

OUT, FORMS_FOLDER = "模板", "登记表"
"""Where templates are written, and the folder of the forms below it."""


def list_templates(values: Mapping[str, Any]) -> int:
    """Every form to fill in, and every report with its template and the team's own where there is one."""
    session = begin(values)
    found = [(one, template_for(one, session.lang, values.get("templates"))) for one in REPORTS]
    forms = [(one, one.label.render(session.lang), one.tip.render(session.lang)) for one in FORMS]
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
            ],
            "forms": [
                {"id": one.id, "name": name, "file": form_name(one), "for": tip,
                 "sheets": [sheet.name for sheet in one.sheets]}
                for one, name, tip in forms
            ],
        }
    )  # fmt: skip
    session.console.table(
        say("form.list"),
        [say(f"form.list.{name}") for name in ("id", "name", "for")],
        [[one.id, name, tip] for one, name, tip in forms],
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
    """Write forms to fill in, by the settings in force, and templates of reports to be changed in Excel.

    Each template has a last sheet that lists every name it may use; the forms stand in a folder of their own.
    """
    session = begin(values)
    reports, forms = meant(values.get("templates_wanted") or ())
    folder = Path(values.get("out") or OUT)
    making: list[tuple[Path, Callable[[], bytes]]] = [
        (folder / template_name(one), partial(drawn, one, session.lang, explained=True))
        for one in reports
    ]
    making += [
        (folder / FORMS_FOLDER / form_name(one), partial(form_drawn, one, session.rulebook, session.lang))
        for one in forms
    ]  # fmt: skip
    for target, _ in making:
        if target.exists():
            raise UsageError("report.template.taken", path=str(target))
    for target, draw in making:
        target.parent.mkdir(parents=True, exist_ok=True)
        with atomic(target) as temporary:
            temporary.write_bytes(draw())
        session.console.line("cli.wrote", path=str(target))
    written = [str(target) for target, _ in making]
    session.console.document({"folder": str(folder), "files": written})
    if forms:
        session.console.line("form.built", folder=str(folder / FORMS_FOLDER))
    if reports:
        session.console.line("report.template.built", folder=str(folder))
    return 0


def meant(names: Sequence[str]) -> tuple[list[Report], list[Form]]:
    """The reports and forms of some ids or Chinese names, both where they share one; all when none is given."""
    if not names:
        return list(REPORTS), list(FORMS)
    reports = [one for one in REPORTS if one.id in names or one.file in names]
    forms = [one for one in FORMS if one.id in names or one.file in names]
    known = {one.id for one in reports} | {one.file for one in reports}
    known |= {one.id for one in forms} | {one.file for one in forms}
    for name in names:
        if name not in known:
            every = dict.fromkeys([one.id for one in FORMS] + [one.id for one in REPORTS])
            raise UsageError("form.unknown", form=name, known="、".join(every))
    return reports, forms


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
