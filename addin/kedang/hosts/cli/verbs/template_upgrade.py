"""`kedang template upgrade`: filled workbooks moved into the current forms; shown first, nothing written over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kedang.forms.upgrading.moves import Moves
from kedang.hosts.cli.inputs import expand
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.form_upgrades import Upgrade, planned_upgrade, write_upgrade
from kedang.hosts.published_forms import Nearby, Published
from kedang.model.errors import KedangError, UsageError
from kedang.model.text import Text, say


def upgrade(values: Mapping[str, Any]) -> int:
    """One outcome per file; 1 when some could not be upgraded, 2 when none could be read."""
    session = begin(values)
    named = [Path(one) for one in values["files"]]
    for one in named:
        if not one.exists():
            raise UsageError("files.missing", file=str(one))
    files, _ = expand(named)
    if not files:
        raise UsageError("cli.usage.empty_folder", path="、".join(map(str, named)))
    out = Path(values["out"]) if values.get("out") else None
    plan = bool(values.get("plan"))
    if out is None and not plan:
        raise UsageError("handout.upgrade.out")
    if out is not None and out.suffix.lower() == ".xlsx" and len(files) > 1:
        raise UsageError("handout.upgrade.out_folder", out=str(out))
    return _all(session, files, out, values, plan=plan)


def _all(
    session: Session,
    files: Sequence[tuple[Path, str]],
    out: Path | None,
    values: Mapping[str, Any],
    *,
    plan: bool,
) -> int:
    done: list[dict[str, object]] = []
    failed: list[tuple[str, KedangError]] = []
    taken: set[Path] = set()
    known = Nearby(session.rulebook, session.lang, values.get("published"))
    with closing(known), TemporaryDirectory(prefix="kedang-") as folder:
        for path, name in files:
            try:
                against = known.of(path)
                done.append(
                    _one(session, path, name, against, out, taken, Path(folder), values, plan=plan)
                )
            except KedangError as error:
                failed.append((name, error))
                session.console.line("handout.upgrade.failed", file=name, why=error.text)
    if not done:
        raise failed[0][1]
    session.console.document(
        {
            "plan": plan,
            "files": done,
            "failed": [
                {"file": name, "message": error.render(session.lang)} for name, error in failed
            ],
        }
    )
    return 1 if failed else 0


def _one(
    session: Session,
    path: Path,
    name: str,
    against: Published,
    out: Path | None,
    taken: set[Path],
    folder: Path,
    values: Mapping[str, Any],
    *,
    plan: bool,
) -> dict[str, object]:
    password = values.get("password")
    made = planned_upgrade(
        path, name, against, session.moment.as_of, folder,
        form_id=values.get("form") or "", password=password,
    )  # fmt: skip
    if made.moves is None:
        session.console.line(_words("current", made), file=name, version=made.version)
        return {"file": name, "action": "current", "form": made.form.id, "version": made.version}
    _preview(session, made, made.moves)
    target = _target(path, out, taken) if out is not None else None
    told: list[Text] = list(made.moves.told)
    if target is not None and not plan:
        told = write_upgrade(made, target, password)
        label = made.form.label
        session.console.line(
            _words("done", made), file=str(target), form=label, version=made.version,
            cells=made.moves.count,
        )  # fmt: skip
    for text in told:
        session.console.line(text)
    return _as_json(session, made, made.moves, target, told, plan=plan)


def _words(name: str, made: Upgrade) -> str:
    """The sentence for a form with a version, or for one that comes with Kedang."""
    return f"handout.upgrade.{name}" if made.version else f"handout.upgrade.{name}.shipped"


def _target(path: Path, out: Path, taken: set[Path]) -> Path:
    target = out if out.suffix.lower() == ".xlsx" else out / f"{path.stem}.xlsx"
    if target.exists() or target in taken:
        raise UsageError("handout.upgrade.taken", file=str(target))
    taken.add(target)
    return target


def _preview(session: Session, made: Upgrade, moves: Moves) -> None:
    rows = [
        [
            say(f"handout.how.{one.how}").render(session.lang),
            f"{one.sheet}!{one.place} {one.heading}",
            f"{one.target}!{one.now} {one.to}",
            str(one.count),
        ]
        for sheet in moves.sheets
        for one in sheet.columns
        if one.count or one.how != "field"
    ]
    rows += [
        [say("handout.how.sheet").render(session.lang), old, new, ""]
        for old, new in moves.own_sheets.items()
    ]
    title = say(
        _words("title", made), file=made.name, form=made.form.label, version=made.version
    )  # fmt: skip
    session.console.table(
        title,
        [say(f"handout.upgrade.head.{name}") for name in ("how", "from", "to", "count")],
        rows,
    )


def _as_json(
    session: Session, made: Upgrade, moves: Moves, target: Path | None, told: Sequence[Text],
    *, plan: bool,
) -> dict[str, object]:  # fmt: skip
    return {
        "file": made.name,
        "action": "plan" if plan else "upgraded",
        "form": made.form.id,
        "from_version": made.verdict.version,
        "version": made.version,
        "out": str(target) if target else None,
        "cells": moves.count,
        "columns": [
            {"how": one.how, "sheet": one.sheet, "heading": one.heading, "cell": one.place,
             "to_sheet": one.target, "to_heading": one.to, "to_cell": one.now, "cells": one.count}
            for sheet in moves.sheets for one in sheet.columns
        ],
        "own_sheets": dict(moves.own_sheets),
        "notes": [one.render(session.lang) for one in told],
    }  # fmt: skip
