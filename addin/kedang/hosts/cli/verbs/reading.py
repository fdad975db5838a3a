"""`kedang inspect` and `kedang validate`: what one file holds, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang import pipeline
from kedang.commands.saved import without_ours
from kedang.composing.outcomes import Reading, places_of, settled_of
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.cli.verbs.recognition import remembered, write_recognition
from kedang.hosts.files import read_workbook
from kedang.model.catalogue import entities
from kedang.model.choice import Settled
from kedang.model.finding import Finding, Severity
from kedang.model.grid import Workbook
from kedang.model.layout import ColumnMap, Layout
from kedang.model.quality import as_json
from kedang.model.text import Lang, say
from kedang.reports.labels import field_label
from kedang.validation.known import Known
from kedang.validation.quality import quality

SHOWN = 30


def inspect(values: Mapping[str, Any]) -> int:
    """Show the tables of a file and the field of every column."""
    session = begin(values)
    reading = _read(session, values)
    file = reading.files[0]
    layouts = [layout.as_json() for layout in file.layouts]
    notes = [finding.as_json(session.lang) for finding in reading.findings]
    session.console.document({"file": file.workbook.file, "tables": layouts, "findings": notes})
    if values.get("out"):
        write_recognition(session, Path(values["out"]), file.layouts)
    for layout in file.layouts:
        _show_layout(session, layout)
    if not file.layouts:
        session.console.line("cli.error.no_tables", file=file.workbook.file)
    return 0


def validate(values: Mapping[str, Any]) -> int:
    """Apply every rule to a file; findings are not failures."""
    session = begin(values)
    reading = _read(session, values)
    known = _known(session) if values.get("archive") else None
    pipeline.check(reading, session.rulebook, session.moment.as_of, known)
    settled = _settled(session, reading, known=bool(values.get("archive")))
    findings = settled.findings
    measured = quality(reading.tables, findings, session.rulebook, as_of=session.moment.as_of)
    target = values.get("out")
    if target:
        from kedang.reports.findings_book import write_findings_book
        from kedang.validation.listing import families

        write_findings_book(
            target, settled, paths_of(reading), session.moment, session.lang,
            families(session.rulebook, session.lang), archived=bool(values.get("archive")),
            quality=measured,
        )  # fmt: skip
    session.console.document(
        {
            "file": reading.files[0].workbook.file,
            "findings": [finding.as_json(session.lang) for finding in findings],
            "summary": {
                "severity": by_severity(findings),
                "held_back": held_back(reading),
                "records": _records(reading),
                "waived": len(settled.waived),
                "mended": len(settled.corrected),
            },
            "quality": as_json(measured),
        }
    )
    show_findings(session, findings)
    tell_settled(session, settled)
    if target:
        session.console.line("cli.wrote", path=str(target))
    return 0


def _known(session: Session) -> Known:
    """What the archive knows, for the rules that look beyond the file."""
    with session.archive() as archive, archive.read() as reader:
        return pipeline.known(reader)


def _settled(session: Session, reading: Reading, *, known: bool) -> Settled:
    """The findings; with an archive, those waived or mended in it stand apart."""
    if known:
        with session.archive() as archive, archive.read() as reader:
            return settled_of(reader, reading, session.moment.as_of)
    return Settled(reading.findings, places_of(reading.findings, reading.tables))


def tell_settled(session: Session, settled: Settled) -> None:
    """How many findings are waived, mended in the archive, or told again."""
    counts = {
        "waived": len(settled.waived),
        "mended": len(settled.corrected),
        "lapsed": settled.lapsed,
    }
    for name, n in counts.items():
        if n:
            session.console.line(f"cli.findings.{name}", n=n)


def _read(session: Session, values: Mapping[str, Any]) -> Reading:
    path = Path(values["file"])
    read = read_workbook(path, name=path.name, password=values.get("password"))
    workbook: Workbook = without_ours(read)
    with session.console.progress() as progress:
        as_of, hidden = session.moment.as_of, bool(values.get("hidden"))
        memory = remembered(session)
        return pipeline.read([workbook], session.rulebook, as_of, progress, memory, hidden=hidden)


def paths_of(reading: Reading) -> dict[str, str]:
    """Where each file lies, by the name it is shown under."""
    return {file.workbook.file: file.workbook.path for file in reading.files}


def by_severity(findings: list[Finding]) -> dict[str, int]:
    """How many findings of each severity, none left out."""
    counted = Counter(finding.severity for finding in findings)
    return {severity.value: counted[severity] for severity in Severity}


def held_back(reading: Reading) -> dict[str, int]:
    """How many rows of each entity are held back."""
    counted: Counter[str] = Counter()
    for table, mask in zip(reading.tables, reading.held, strict=True):
        counted[table.entity] += int(mask.sum())
    return {entity: n for entity, n in counted.items() if n}


def _records(reading: Reading) -> dict[str, int]:
    counted: Counter[str] = Counter()
    for table in reading.tables:
        counted[table.entity] += len(table)
    return dict(counted)


def show_findings(session: Session, findings: list[Finding]) -> None:
    """The first findings as a table, worst first, and one line with the totals."""
    order = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
    worst = sorted(findings, key=lambda finding: order[finding.severity])[:SHOWN]
    heads = ("severity", "sheet", "cell", "value", "message", "fix")
    session.console.table(
        say("book.findings.title"),
        [say(f"book.findings.{name}") for name in heads],
        [
            [
                say(f"book.severity.{finding.severity.value}").render(session.lang),
                finding.sheet,
                finding.cell,
                finding.value,
                finding.message.render(session.lang),
                finding.fix.value if finding.fix else "",
            ]
            for finding in worst
        ],
    )
    counts = by_severity(findings)
    session.console.line(
        "cli.findings", errors=counts["error"], warnings=counts["warning"], infos=counts["info"]
    )


def _show_layout(session: Session, layout: Layout) -> None:
    lang = session.lang
    declared = entities()[layout.entity] if layout.entity else None
    entity = (declared.zh if lang == "zh" else declared.en) if declared else "—"
    title = say(
        "cli.layout", sheet=layout.sheet, range=layout.range, entity=entity, rows=layout.rows
    )
    heads = ("column", "header", "field", "confidence", "samples")
    session.console.table(
        title,
        [say(f"cli.layout.{name}") for name in heads],
        [
            [
                column.column,
                column.header,
                _called(layout, column, lang),
                _sure(layout, column, lang),
                "、".join(column.samples),
            ]
            for column in layout.columns
        ],
    )


def _called(layout: Layout, column: ColumnMap, lang: Lang) -> str:
    """What people call the field of a column; ？ where it is open, — where it has none."""
    if column.field:
        return field_label(layout.entity or "", column.field, lang)
    return "？" if column.candidates else "—"


def _sure(layout: Layout, column: ColumnMap, lang: Lang) -> str:
    """How sure a field is; for an open column what it may be."""
    if column.field:
        return f"{column.confidence:.0%}"
    return "、".join(
        f"{field_label(layout.entity or '', field, lang)} {sure:.0%}"
        for field, sure in column.candidates
    )
