"""表格体检: is the open workbook the current form, is anything changed or taken off, and the way into the new version."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd

from kedang.commands.desk import Desk
from kedang.commands.form_desk import Forms
from kedang.commands.host import STATE_SHEET, Colour, Mark
from kedang.commands.marks import COLOURS
from kedang.commands.workspace import generated, insert
from kedang.forms.checking.issues import Issue
from kedang.forms.checking.looking import place
from kedang.forms.checking.verdict import Verdict
from kedang.forms.checking.words import told_lines
from kedang.model.errors import KedangError
from kedang.model.finding import Severity
from kedang.model.text import Text, say
from kedang.reports.book import Column
from kedang.reports.list_tabs import ListTab, write_list_tabs

ACTION = "check.form"
TAB = "表格体检"
MARK = "form_check"


def check_form(desk: Desk) -> Text:
    """Say how the workbook stands; list and mark what is wrong; offer a copy in the current version."""
    forms = desk.forms(desk)
    document = desk.host.document()
    desk.progress("read", 0, 1)
    copy = desk.host.snapshot(desk.folder)
    verdict, where = forms.look(copy, document.name, document.path)
    ours = generated(desk) | {STATE_SHEET}
    verdict = replace(
        verdict, own_sheets=tuple(name for name in verdict.own_sheets if name not in ours)
    )
    desk.progress("read", 1, 1)
    told = say("command.form.stands", form=_form(verdict), state=verdict.headline)
    if verdict.state in ("current", "slip") or (
        verdict.state == "unstamped" and not verdict.suggested
    ):
        lines = told_lines(verdict, desk.lang)
        return _with(desk, told, [*lines, desk.say(where)])
    done = [_listed(desk, verdict, told, where)]
    done += _upgraded(desk, forms, copy, verdict)
    return _with(desk, told, [one for one in done if one])


def _form(verdict: Verdict) -> Text:
    if not verdict.form:
        return say("command.form.none")
    words = "handout.check.form" if verdict.version else "handout.check.form.shipped"
    return say(words, label=verdict.label, version=verdict.version)


def _with(desk: Desk, told: Text, lines: list[str]) -> Text:
    between = "；" if desk.lang == "zh" else "; "
    return say(
        "command.form.told", text=told, more=between.join(line.rstrip("。.") for line in lines)
    )


def _listed(desk: Desk, verdict: Verdict, told: Text, where: Text) -> str:
    """A tab with every issue, and marks on the headings that may be marked; nothing where there is none."""
    rows = _rows(desk, verdict)
    if rows.empty:
        return ""
    locked = frozenset(desk.host.protected())
    marks = [mark for mark in _marks(desk, verdict) if mark.sheet not in locked]
    preview = told_lines(verdict, desk.lang, most=3)
    question = say(
        "command.form.list", text=told, what="\n".join(preview[:8]), n=len(rows), marks=len(marks)
    )
    desk.confirm(question)
    target = desk.folder / "form-check.xlsx"
    tab = ListTab(
        TAB,
        desk.say(say("handout.check.title")),
        desk.say(told),
        tuple(
            Column(name, desk.say(say(f"command.form.head.{name}")), "wrap", width)
            for name, width in (("where", 26), ("what", 60), ("fix", 60))
        ),
        rows,
        desk.say(where),
    )
    write_list_tabs(target, MARK, [tab], desk.moment, desk.lang)
    insert(desk, ACTION, target, {TAB: TAB}, marks=marks)
    return desk.say(say("command.form.listed", n=len(rows), tab=TAB))


def _rows(desk: Desk, verdict: Verdict) -> pd.DataFrame:
    """Every issue with its place and its remedy, then what is new in the current version."""
    rows = [[_where(one), desk.say(one.text), desk.say(one.remedy)] for one in verdict.issues]
    remedy = desk.say(say("command.form.upgrade"))
    rows += [[f"{one.sheet}!{one.cell}" if one.cell else one.sheet, desk.say(one.text), remedy]
             for one in verdict.news]  # fmt: skip
    return pd.DataFrame(rows, columns=["where", "what", "fix"], dtype="str")


def _where(issue: Issue) -> str:
    return f"{issue.sheet}!{issue.cell}" if issue.cell else issue.sheet


def _marks(desk: Desk, verdict: Verdict) -> list[Mark]:
    """One mark for each cell with an issue; where a column was deleted there is nothing to mark."""
    found: dict[tuple[str, int, int], Mark] = {}
    for one in verdict.issues:
        at = place(one.cell)
        if at is None or one.kind == "deleted":
            continue
        key = (one.sheet, at[0] + 1, at[1] + 1)
        note = desk.say(say("command.form.note", text=one.text, fix=one.remedy))
        known = found.get(key)
        text = f"{known.note}\n{note}" if known else note
        found[key] = Mark(*key, _colour(one), "", text)
    return list(found.values())


def _colour(issue: Issue) -> Colour:
    return COLOURS[Severity.ERROR if issue.tampers else Severity.WARNING]


def _upgraded(desk: Desk, forms: Forms, copy: Path, verdict: Verdict) -> list[str]:
    """Offer the upgraded copy beside the workbook; a no leaves all as it is."""
    document = desk.host.document()
    if not document.path:
        return [desk.say(say("command.form.unsaved"))]
    try:
        planned = forms.plan(copy, document.name, document.path, desk.folder)
    except KedangError as error:
        return [desk.say(error.text)]
    if planned.moves is None:
        return []
    target = _free(Path(document.path), planned.version, desk)
    moves = planned.moves
    own = sum(one.how in ("own", "typed_over") for sheet in moves.sheets for one in sheet.columns)
    question = say(
        "command.form.offer", form=planned.form.label, version=planned.version, cells=moves.count,
        own=own, sheets=len(moves.own_sheets), file=target.name,
        told="".join(desk.say(one) + "\n" for one in moves.told),
    )  # fmt: skip
    desk.host.progress(None)
    if not desk.host.ask(desk.say(question), desk.say(say("command.product"))):
        return [desk.say(say("command.form.not_now"))]
    desk.progress("tab", 0, 1)
    told = forms.write(planned, target)
    done = say("command.form.written", file=str(target))
    return [desk.say(done), *(desk.say(one) for one in told)]


def _free(source: Path, version: int, desk: Desk) -> Path:
    """A name beside the workbook that no file has."""
    ending = desk.say(say("command.form.ending", version=version))
    target = source.with_name(f"{source.stem}-{ending}.xlsx")
    number = 2
    while target.exists():
        target = source.with_name(f"{source.stem}-{ending}-{number}.xlsx")
        number += 1
    return target
