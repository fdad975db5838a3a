"""What publishing does to each form: new, changed, left as it is, or left alone because it is somebody's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from kedang.forms.checking.compare import Change, compared
from kedang.forms.design import Form
from kedang.forms.publishing.manifest import Edition, Listed, Manifest, fingerprint
from kedang.model.stamp import Stamp
from kedang.model.text import Text, say

Action = Literal["new", "changed", "same", "restored", "refused"]
OLD = "旧版"


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of one form. `version`: the one it has afterwards; `changes`: what is new in it.

    `aside`: where the version before is kept, empty when none is put aside. `why`: the reason of a refusal.
    """

    form: Form
    action: Action
    version: int
    published: str
    changes: tuple[Change, ...] = ()
    aside: str = ""
    why: Text | None = None

    @property
    def writes(self) -> bool:
        """Whether a file is written."""
        return self.action in ("new", "changed", "restored")

    @property
    def file(self) -> str:
        """The name of its file in the folder."""
        return f"{self.form.file}.xlsx"


def planned(
    forms: Sequence[Form],
    stamped: Callable[[Form], Stamp],
    manifest: Manifest,
    found: Mapping[str, str],
    day: str,
) -> list[Step]:
    """One step per form. `stamped`: a form's stamp by the rulebook in force; `found`: the fingerprint of every
    file in the folder by its name; `day`: today, ISO."""
    return [
        _step(form, stamped(form), manifest.forms.get(form.id), found, day) for form in forms
    ]  # fmt: skip


def _step(
    form: Form, stamp: Stamp, listed: Listed | None, found: Mapping[str, str], day: str
) -> Step:
    name = f"{form.file}.xlsx"
    there = found.get(name)
    if listed is None:
        if there is None:
            return Step(form, "new", 1, day)
        return Step(form, "refused", 0, "", why=say("handout.publish.taken", file=name))
    now = listed.now
    same = now.structure == fingerprint(stamp) and now.file == name
    if there is not None and now.file == name and there != now.sha256:
        why = say("handout.publish.edited", file=name, version=now.version)
        return Step(form, "refused", now.version, now.published, why=why)
    if there is not None and now.file != name:
        return Step(form, "refused", now.version, now.published,
                    why=say("handout.publish.taken", file=name))  # fmt: skip
    if same:
        action: Action = "restored" if there is None else "same"
        return Step(form, action, now.version, now.published)
    aside = aside_name(now) if now.file in found else ""
    changes = compared(listed.stamp, stamp)
    return Step(form, "changed", now.version + 1, day, changes, aside)


def aside_name(edition: Edition) -> str:
    """Where a version that was replaced is kept, inside the folder."""
    stem = edition.file.rpartition("/")[2].removesuffix(".xlsx")
    return f"{OLD}/{stem}-第{edition.version}版.xlsx"


def after(
    manifest: Manifest, step: Step, stamp: Stamp, sha256: str, by: str, notes: str, label: str
) -> Manifest:
    """The manifest when a step is done; `sha256`: of the file that was written."""
    listed = manifest.forms.get(step.form.id)
    history = listed.history if listed else ()
    now = Edition(step.version, step.published, by, notes, step.file, sha256, fingerprint(stamp))
    if listed and step.action == "changed":
        before = listed.now
        file = step.aside or aside_name(before)
        kept = Edition(
            before.version, before.published, before.by, before.notes,
            file, before.sha256, before.structure,
        )  # fmt: skip
        history = (*history, kept)
    elif listed and step.action == "restored":
        before = listed.now
        now = Edition(
            before.version, before.published, before.by, before.notes,
            step.file, sha256, before.structure,
        )  # fmt: skip
    changed = Listed(step.form.id, label, now, stamp, history)
    return Manifest({**manifest.forms, step.form.id: changed}, manifest.told)
