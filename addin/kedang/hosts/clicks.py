"""One click on a button, in whatever program: a desk is laid out, the command performed, the desk cleared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from kedang.commands.desk import Check, Desk, Fill
from kedang.commands.form_desk import Forms
from kedang.commands.gathered import Gathered
from kedang.commands.host import Host
from kedang.commands.perform import Reply, perform
from kedang.hosts.files import read_workbook
from kedang.hosts.in_force import rulebook_in_force
from kedang.hosts.manual_copy import manual_copy
from kedang.hosts.surroundings import archive_place, documents_folder, log_failure, moment
from kedang.model.errors import KedangError
from kedang.model.grid import Workbook
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.design import Report
from kedang.rulebook import Rulebook, load

MENDING = frozenset(
    {"help.settings", "help.doctor", "help.manual", "help.language", "process.undo"}
)
"""Buttons that must work when the settings in force cannot be read."""
Checks = Callable[[], Sequence[Check]]


def click(
    command_id: str,
    host: Host,
    lang: Lang,
    checks: Checks,
    *,
    now: Moment | None = None,
    archive: str | None = None,
) -> Reply:
    """Perform a command on the open workbook; the reply tells how it went.

    The settings are those in force: KEDANG_RULEBOOK's, the archive's, the shipped; never the workbook's.
    """
    place = archive_place(archive)
    try:
        rulebook = _in_force(command_id, place)
    except KedangError as error:
        sentence = error.render(lang)
        host.tell(sentence, say("command.product").render(lang), failed=True)
        return Reply("failed", sentence, lang)
    with TemporaryDirectory(prefix="kedang-", ignore_cleanup_errors=True) as folder:
        desk = Desk(
            host=host,
            lang=lang,
            moment=now or moment(),
            rulebook=rulebook,
            archive_url=place,
            folder=Path(folder),
            read_file=_read,
            checks=checks,
            template=_template,
            manual=manual_copy,
            forms=_forms,
            documents=documents_folder,
            gather=_gather,
        )
        return perform(command_id, desk, log_failure)


def _in_force(command_id: str, place: str) -> Rulebook:
    """The settings in force; what mends or explains works with the shipped ones where those are damaged."""
    try:
        return rulebook_in_force(None, place)
    except KedangError:
        if command_id not in MENDING:
            raise
        return load()


def _template(report: Report, lang: Lang) -> tuple[bytes | None, Fill]:
    """The team's own template of a report, else the shipped one."""
    from kedang.hosts.report_templates import template_for

    found = template_for(report, lang)
    return found.data, found.fill


def _forms(desk: Desk) -> Forms:
    """The published forms, compared with by the settings in force."""
    from kedang.hosts.form_desk import FormDesk

    return FormDesk(desk.rulebook, desk.lang, desk.moment.as_of)


def _gather(folder: Path, progress: Callable[[str, int, int], None]) -> Gathered:
    """The workbooks of a folder, each read in safety; those that cannot be read are told."""
    from kedang.hosts.cli.inputs import read
    from kedang.hosts.files.ours import touched

    found = read([folder], None, progress)
    return Gathered(found.workbooks, found.slips, found.failed, touched)


def _read(path: Path, name: str) -> Workbook:
    return read_workbook(path, name=name)
