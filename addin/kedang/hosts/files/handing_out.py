"""The shared folder of forms: read by many at once, written by one, never half; nothing of the team's own is touched."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kedang.forms.design import Form
from kedang.forms.publishing.manifest import LARGEST, MANIFEST, Manifest, from_text, to_text
from kedang.forms.publishing.notes import NOTES, notes_text
from kedang.forms.publishing.planning import OLD, Step, after, aside_name
from kedang.hosts.files.form_looks import see
from kedang.intake.stamped import stamp_of
from kedang.model.errors import Refused, WorkbookError
from kedang.model.operation import Moment
from kedang.model.stamp import Stamp
from kedang.model.text import Lang
from kedang.reports.atomic import atomic

LOCK = "清单.json.lock"
BOM = b"\xef\xbb\xbf"
Built = Callable[[Form, int, str], bytes]
"""A form as a workbook, of a version and a day."""


@dataclass(slots=True)
class Folder:
    """One shared folder: what its manifest says and what lies in it. `found`: fingerprints of files by name."""

    path: Path
    manifest: Manifest
    found: dict[str, str]


def manifest_of(folder: Path) -> Manifest | None:
    """The manifest of a folder; None where there is none. Refused when it cannot be understood."""
    file = folder / MANIFEST
    try:
        if not file.is_file():
            return None
        if file.stat().st_size > LARGEST:
            raise Refused("handout.manifest.broken", place=str(file))
        return from_text(file.read_bytes().decode("utf-8-sig"), str(file))
    except UnicodeDecodeError as error:
        raise Refused("handout.manifest.broken", place=str(file)) from error


def is_kept(file: Path) -> bool:
    """Whether a file in a folder of published forms is only kept there: the notes, an earlier version."""
    if file.name == NOTES and (file.parent / MANIFEST).is_file():
        return True
    return any(one.name == OLD and (one.parent / MANIFEST).is_file() for one in file.parents)


def opened(folder: Path, forms: Sequence[Form], built: Built) -> Folder:
    """A folder to publish to, as it stands; what an interrupted publishing left counts as not yet done."""
    if folder.exists() and not folder.is_dir():
        raise Refused("handout.publish.not_folder", folder=str(folder))
    manifest = manifest_of(folder) or Manifest()
    names = {f"{form.file}.xlsx" for form in forms}
    names |= {one.now.file for one in manifest.forms.values()} | {NOTES}
    found = {name: sha for name in sorted(names) if (sha := sha_of(folder / name))}
    for form in forms:
        _forgive(folder, manifest, found, form, built)
    return Folder(folder, manifest, found)


def sha_of(file: Path) -> str:
    """The fingerprint of a file; empty where there is none."""
    if not file.is_file():
        return ""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while piece := stream.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def written(
    folder: Folder,
    steps: Sequence[Step],
    stamped: Callable[[Form], Stamp],
    built: Built,
    notes: Mapping[str, str],
    moment: Moment,
    lang: Lang,
) -> bool:
    """Write what the steps say, the manifest last; True when the readable notes were somebody's and were left.

    `notes`: by form, what the manifest says about its new version.
    """
    folder.path.mkdir(parents=True, exist_ok=True)
    manifest = folder.manifest
    for step in steps:
        if step.writes:
            data = built(step.form, step.version, step.published)
            _put_aside(folder, step)
            with atomic(folder.path / step.file) as temporary:
                temporary.write_bytes(data)
            sha = hashlib.sha256(data).hexdigest()
            label = step.form.label.render(lang)
            words = notes.get(step.form.id, "")
            manifest = after(
                manifest, step, stamped(step.form), sha, moment.user, words, label
            )  # fmt: skip
    if not any(step.writes for step in steps):
        return False
    manifest, left = _told(folder, manifest, lang)
    with atomic(folder.path / MANIFEST) as temporary:
        temporary.write_bytes(to_text(manifest).encode())
    _drop_renamed(folder, steps)
    return left


@contextmanager
def alone(folder: Path, moment: Moment) -> Iterator[None]:
    """Within it nobody else publishes to the folder; refused when somebody does."""
    if folder.exists() and not folder.is_dir():
        raise Refused("handout.publish.not_folder", folder=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    lock = folder / LOCK
    try:
        handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError as error:
        who = lock.read_text("utf-8", "replace")[:80] if lock.is_file() else ""
        raise Refused("handout.publish.busy", folder=str(folder), who=who, file=LOCK) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(f"{moment.user} {moment.now:%Y-%m-%d %H:%M}".encode())
        yield
    finally:
        lock.unlink(missing_ok=True)


def _forgive(
    folder: Path, manifest: Manifest, found: dict[str, str], form: Form, built: Built
) -> None:
    """A file the manifest does not know, but which is exactly what we would write next, is ours."""
    name = f"{form.file}.xlsx"
    listed = manifest.forms.get(form.id)
    if name not in found or (listed and found[name] == listed.now.sha256):
        return
    try:
        held = stamp_of(see(folder / name).book)
    except WorkbookError:
        return
    version = listed.now.version + 1 if listed else 1
    if held is None or not held[1] or (held[0].form, held[0].version) != (form.id, version):
        return
    if hashlib.sha256(built(form, version, held[0].published)).hexdigest() != found[name]:
        return
    if listed is None:
        del found[name]
    elif sha_of(folder / aside_name(listed.now)) == listed.now.sha256:
        found[name] = listed.now.sha256


def _put_aside(folder: Folder, step: Step) -> None:
    """Keep the version before under 旧版; what is kept there already is never written over."""
    if not step.aside:
        return
    listed = folder.manifest.forms[step.form.id]
    source, target = folder.path / listed.now.file, folder.path / step.aside
    if target.exists() or sha_of(source) != listed.now.sha256:
        return
    with atomic(target) as temporary:
        shutil.copyfile(source, temporary)


def _drop_renamed(folder: Folder, steps: Sequence[Step]) -> None:
    """A form that has another file name now no longer lies under the old one; it is kept under 旧版."""
    for step in steps:
        listed = folder.manifest.forms.get(step.form.id)
        if step.action == "changed" and listed and listed.now.file != step.file:
            old = folder.path / listed.now.file
            if sha_of(folder.path / step.aside) == listed.now.sha256 == sha_of(old):
                old.unlink()


def _told(folder: Folder, manifest: Manifest, lang: Lang) -> tuple[Manifest, bool]:
    """Write the readable notes unless somebody else's lie there; the manifest with their fingerprint."""
    there = folder.found.get(NOTES, "")
    if there and there != folder.manifest.told:
        return manifest, True
    data = BOM + notes_text(manifest, lang).encode()
    with atomic(folder.path / NOTES) as temporary:
        temporary.write_bytes(data)
    return Manifest(manifest.forms, hashlib.sha256(data).hexdigest()), False
