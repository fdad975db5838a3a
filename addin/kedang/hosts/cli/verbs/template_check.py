"""`kedang template check`: which workbooks are old, changed in structure or tampered with; report templates too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from kedang.forms.checking.verdict import ORDER, Verdict
from kedang.forms.checking.words import told_lines
from kedang.hosts.cli.inputs import expand
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.files.form_looks import see, see_many
from kedang.hosts.files.handing_out import is_kept
from kedang.hosts.published_forms import Nearby, Published, verdict_on
from kedang.model.errors import Refused, UsageError, WorkbookError
from kedang.model.stamp import FORM_SHEET
from kedang.model.text import Text, say
from kedang.reports.registry import REPORTS


def check(values: Mapping[str, Any]) -> int:
    """A table of verdicts; 1 when some file could not be read, 2 when none could."""
    named = [Path(one) for one in values["files"]]
    if values.get("report") or (len(named) == 1 and _is_report_template(named[0], values)):
        from kedang.hosts.cli.verbs.template import check_template

        if len(named) != 1:
            raise UsageError("cli.usage.extra", what=str(named[1]))
        return check_template({**values, "file": named[0]})
    session = begin(values)
    for one in named:
        if not one.exists():
            raise UsageError("files.missing", file=str(one))
    folders = any(one.is_dir() for one in named)
    files = [one for one in expand(named)[0] if not (folders and is_kept(one[0]))]
    if not files:
        raise UsageError("cli.usage.empty_folder", path="、".join(map(str, named)))
    return _checked(session, files, values)


def _is_report_template(file: Path, values: Mapping[str, Any]) -> bool:
    """Whether a single file is named as a report's template and carries no stamp of a form."""
    if not file.is_file() or not any(file.stem.startswith(one.file) for one in REPORTS):
        return False
    try:
        seen = see(file, password=values.get("password"))
    except WorkbookError:
        return True
    return all(grid.sheet != FORM_SHEET for grid in seen.book.grids)


def _checked(session: Session, files: Sequence[tuple[Path, str]], values: Mapping[str, Any]) -> int:
    verdicts: list[Verdict] = []
    failed: list[tuple[str, Text]] = []
    known = Nearby(session.rulebook, session.lang, values.get("published"))
    paths, names = [path for path, _ in files], [name for _, name in files]
    with closing(known), session.console.progress() as progress:
        seen_all = see_many(known.reader, paths, names, values.get("password"))
        for position, (path, (name, seen)) in enumerate(zip(paths, seen_all, strict=True)):
            if isinstance(seen, WorkbookError):
                failed.append((name, seen.text))
            else:
                verdicts.append(verdict_on(seen, known.of(path), session.moment.as_of))
            progress("read", position + 1, len(files))
    if not verdicts:
        raise (Refused if len(failed) > 1 else WorkbookError)(failed[0][1])
    _tell(session, verdicts, failed, list(known.by_folder.values()))
    return 1 if failed else 0


def _tell(
    session: Session,
    verdicts: Sequence[Verdict],
    failed: Sequence[tuple[str, Text]],
    known: Sequence[Published],
) -> None:
    console, lang = session.console, session.lang
    counts = Counter(state for one in verdicts for state in one.states)
    console.document(
        {
            "compared": [str(one.folder) if one.folder else None for one in known],
            "files": [one.as_json(lang) for one in verdicts],
            "failed": [{"file": name, "message": text.render(lang)} for name, text in failed],
            "counts": {state: counts[state] for state in (*ORDER, "slip")}
            | {"failed": len(failed)},
        }
    )
    _listed(session, verdicts, failed)
    for one in known:
        console.line(one.where)
    slots = {state: counts[state] for state in ORDER}
    console.line(say("handout.check.done", files=len(verdicts), **slots))
    if counts["slip"]:
        console.line("handout.check.slips", count=counts["slip"])
    if failed:
        console.line("handout.check.failed", count=len(failed))


def _listed(
    session: Session, verdicts: Sequence[Verdict], failed: Sequence[tuple[str, Text]]
) -> None:
    """A table with one line a file; below it what was found in each, line by line."""
    console, lang = session.console, session.lang
    rows = [[one.file, _form(one, session), one.headline.render(lang)] for one in verdicts]
    rows += [[name, "", say("handout.check.unread").render(lang)] for name, _ in failed]
    console.table(
        say("handout.check.title"),
        [say(f"handout.check.head.{name}") for name in ("file", "form", "state")],
        rows,
    )
    if console.json:
        return
    details = [(one.file, told_lines(one, lang)) for one in verdicts]
    details += [(name, [text.render(lang)]) for name, text in failed]
    for name, lines in details:
        if lines:
            console.line("handout.check.file", file=name)
        for line in lines:
            console.line("handout.check.detail", text=line)


def _form(one: Verdict, session: Session) -> str:
    if not one.form:
        return ""
    words = "handout.check.form" if one.version else "handout.check.form.shipped"
    return say(words, label=one.label, version=one.version).render(session.lang)
