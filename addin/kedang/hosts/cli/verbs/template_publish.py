"""`kedang template publish`: the forms of the rulebook in force, into a folder everybody can reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kedang.forms.build import build
from kedang.forms.design import Form
from kedang.forms.publishing.manifest import MANIFEST
from kedang.forms.publishing.notes import NOTES, kept_notes, told
from kedang.forms.publishing.planning import Step, planned
from kedang.forms.registry import FORMS
from kedang.forms.stamp import stamp
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.files.handing_out import Folder, alone, opened, written
from kedang.model.errors import UsageError
from kedang.model.stamp import Stamp
from kedang.model.text import Slot, say


def publish_forms(values: Mapping[str, Any]) -> int:
    """Write every new or changed form with manifest and notes; 1 when some were left alone."""
    session = begin(values)
    wanted = _wanted(values.get("forms") or ())
    place = Path(values["folder"])
    if values.get("plan"):
        folder, steps = _planned(session, wanted, place)
        left = False
    else:
        with alone(place, session.moment):
            folder, steps = _planned(session, wanted, place)
            left = _written(session, folder, steps, values.get("notes") or "")
    _tell(session, folder, steps, plan=bool(values.get("plan")), left=left)
    return 1 if any(step.action == "refused" for step in steps) or left else 0


def _wanted(ids: Sequence[str]) -> list[Form]:
    known = {form.id: form for form in FORMS} | {form.file: form for form in FORMS}
    for one in ids:
        if one not in known:
            names = "、".join(form.id for form in FORMS)
            raise UsageError("handout.publish.unknown", form=one, known=names)
    return list({known[one].id: known[one] for one in ids}.values()) or list(FORMS)


def _planned(session: Session, wanted: Sequence[Form], place: Path) -> tuple[Folder, list[Step]]:
    folder = opened(place, wanted, _built(session))
    day = session.moment.as_of.isoformat()
    steps = planned(wanted, _stamped(session), folder.manifest, folder.found, day)
    return folder, steps


def _written(session: Session, folder: Folder, steps: Sequence[Step], notes: str) -> bool:
    words = {
        step.form.id: kept_notes(notes, {step.form.id: step.changes}, step.form.id, session.lang)
        for step in steps
    }
    return written(
        folder, steps, _stamped(session), _built(session), words, session.moment, session.lang
    )  # fmt: skip


def _stamped(session: Session) -> Any:
    def stamped(form: Form) -> Stamp:
        return stamp(form, session.rulebook, session.lang, 0, "")

    return stamped


def _built(session: Session) -> Any:
    def built(form: Form, version: int, day: str) -> bytes:
        return build(form, session.rulebook, session.lang, version=version, published=day)

    return built


def _tell(
    session: Session, folder: Folder, steps: Sequence[Step], *, plan: bool, left: bool
) -> None:
    console, lang = session.console, session.lang
    count = {name: sum(step.action == name for step in steps) for name in
             ("new", "changed", "same", "restored", "refused")}  # fmt: skip
    console.document(
        {
            "folder": str(folder.path),
            "manifest": MANIFEST,
            "plan": plan,
            "forms": [_as_json(step, session) for step in steps],
            "counts": count,
            "notes_left_alone": left,
        }
    )
    console.table(
        say("handout.publish.title"),
        [say(f"handout.head.{name}") for name in ("form", "action", "version", "news")],
        [
            [
                step.form.label.render(lang),
                say(f"handout.action.{step.action}").render(lang),
                str(step.version or ""),
                step.why.render(lang) if step.why else told(step.changes, lang),
            ]
            for step in steps
            if step.action != "same"
        ],
    )
    slots: dict[str, Slot] = {
        "folder": str(folder.path), "new": count["new"], "same": count["same"],
        "changed": count["changed"] + count["restored"],
    }  # fmt: skip
    if not any(step.writes for step in steps) and not count["refused"]:
        console.line("handout.publish.nothing", folder=str(folder.path), count=len(steps))
    else:
        console.line(f"handout.publish.{'plan' if plan else 'done'}", **slots)
    _close(session, folder, count["refused"], plan=plan, left=left)


def _close(session: Session, folder: Folder, refused: int, *, plan: bool, left: bool) -> None:
    """What was left alone, and how the folder is made known."""
    if not plan and Path(session.rulebook.collecting.published or ".") != folder.path:
        session.console.line("handout.publish.known", folder=str(folder.path))
    if refused:
        session.console.line("handout.publish.left", count=refused)
    if left:
        session.console.line("handout.publish.notes_edited", file=NOTES)


def _as_json(step: Step, session: Session) -> dict[str, object]:
    return {
        "form": step.form.id,
        "label": step.form.label.render(session.lang),
        "file": step.file,
        "action": step.action,
        "version": step.version,
        "kept": step.aside,
        "new": [one.text.render(session.lang) for one in step.changes],
        "message": step.why.render(session.lang) if step.why else "",
    }
