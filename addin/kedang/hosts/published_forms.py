"""Where the forms are that a workbook is compared with: a shared folder somebody named, one nearby, or our own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kedang.composing.collecting.slip_mark import is_slip
from kedang.forms.build import build
from kedang.forms.checking.looking import Look
from kedang.forms.checking.verdict import Verdict, judged, slip, unstamped
from kedang.forms.design import Form
from kedang.forms.publishing.manifest import MANIFEST, Edition, Listed, Manifest, fingerprint
from kedang.forms.registry import FORMS
from kedang.forms.stamp import stamp as stamp_for
from kedang.hosts.files.form_looks import DEFAULT_LIMITS, FormReader, Seen
from kedang.hosts.files.handing_out import manifest_of, sha_of
from kedang.intake import read_tables
from kedang.intake.stamped import stamp_of
from kedang.model.errors import Refused, WorkbookError
from kedang.model.stamp import Stamp
from kedang.model.text import LANGUAGES, Lang, Text, say

if TYPE_CHECKING:
    from datetime import date

    from kedang.rulebook import Rulebook

FOLDER = "KEDANG_FORMS"


@dataclass(slots=True)
class Published:
    """The forms handed out. `folder` None: those that come with this version of Kedang."""

    folder: Path | None
    manifest: Manifest
    rulebook: Rulebook
    lang: Lang
    known: dict[tuple[str, int, str], Seen | None] = field(default_factory=dict)
    reader: FormReader = field(default_factory=lambda: FormReader(DEFAULT_LIMITS))

    @property
    def where(self) -> Text:
        """What was compared with, in words."""
        if self.folder is None:
            return say("handout.compared.shipped")
        return say("handout.compared.folder", folder=str(self.folder))

    def listed(self, stamp: Stamp) -> Listed | None:
        """The form of a stamp as it is handed out now; None when it no longer is."""
        if self.folder is not None:
            return self.manifest.forms.get(stamp.form)
        form = form_of(stamp.form)
        if form is None:
            return None
        offered = [stamp_for(form, self.rulebook, lang, 0, "") for lang in LANGUAGES]
        said = {one.heading for one in stamp.columns}
        best = max(offered, key=lambda one: len(said & {c.heading for c in one.columns}))
        now = Edition(0, "", "", "", f"{form.file}.xlsx", "", fingerprint(best))
        return Listed(form.id, form.label.render(self.lang), now, best)

    def handed_out(self, stamp: Stamp) -> Look | None:
        """The look of the very version a workbook is of; of our own forms when it is as they are."""
        seen = self.handed_out_seen(stamp)
        return seen.look if seen else None

    def handed_out_seen(self, stamp: Stamp) -> Seen | None:
        """The very version a workbook is of, as it was handed out; None when that is not at hand."""
        key = (stamp.form, stamp.version, fingerprint(stamp))
        if key not in self.known:
            self.known[key] = self._seen(stamp)
        return self.known[key]

    def close(self) -> None:
        """End the process that reads."""
        self.reader.close()

    def _seen(self, stamp: Stamp) -> Seen | None:
        listed = self.manifest.forms.get(stamp.form)
        edition = listed.edition(stamp.version) if listed else None
        if edition and self.folder is not None:
            file = self.folder / edition.file
            if edition.structure == fingerprint(stamp) and sha_of(file) == edition.sha256:
                try:
                    return self.reader.see(file)
                except WorkbookError:
                    return None
        form = form_of(stamp.form)
        for lang in LANGUAGES if form else ():
            made = stamp_for(form, self.rulebook, lang, 0, "")  # type: ignore[arg-type]
            if fingerprint(made) == fingerprint(stamp):
                return seen_bytes(build(form, self.rulebook, lang), form.file, self.reader)  # type: ignore
        return None


def published(
    rulebook: Rulebook,
    lang: Lang,
    asked: Path | None = None,
    beside: Path | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Published:
    """The folder asked for, else KEDANG_FORMS, else the settings', else one holding a manifest at or above
    `beside`; else our own forms. Refused when a folder that was named has no manifest."""
    named = asked or environment.get(FOLDER) or rulebook.collecting.published
    if named:
        folder = Path(named)
        manifest = manifest_of(folder)
        if manifest is None:
            raise Refused("handout.manifest.none", folder=str(folder))
        return Published(folder, manifest, rulebook, lang)
    for folder in _above(beside):
        manifest = manifest_of(folder)
        if manifest is not None:
            return Published(folder, manifest, rulebook, lang)
    return Published(None, Manifest(), rulebook, lang)


@dataclass(slots=True)
class Nearby:
    """The published forms for many workbooks; those of one folder are looked at once."""

    rulebook: Rulebook
    lang: Lang
    asked: Path | None = None
    by_parent: dict[Path, Published] = field(default_factory=dict)
    by_folder: dict[str, Published] = field(default_factory=dict)
    reader: FormReader = field(default_factory=lambda: FormReader(DEFAULT_LIMITS))

    def of(self, file: Path) -> Published:
        """What a workbook is compared with."""
        if file.parent not in self.by_parent:
            found = published(self.rulebook, self.lang, self.asked, file)
            found.reader = self.reader
            self.by_parent[file.parent] = self.by_folder.setdefault(str(found.folder), found)
        return self.by_parent[file.parent]

    def close(self) -> None:
        """End the process that reads."""
        self.reader.close()


def verdict_on(seen: Seen, against: Published, day: date) -> Verdict:
    """The verdict on one workbook; an unstamped one is read to see which form it could move into."""
    if is_slip(seen.book):
        return slip(seen.book)
    held = stamp_of(seen.book)
    if held is None:
        form = likely_form(seen, against, day)
        label = form.label.render(against.lang) if form else ""
        return unstamped(seen.book, form.id if form else "", label)
    stamp, _ = held
    listed = against.listed(stamp)
    form = form_of(stamp.form)
    label = listed.label if listed else form.label.render(against.lang) if form else stamp.form
    return judged(seen.book, seen.look, held, listed, against.handed_out(stamp), label)


def likely_form(seen: Seen, against: Published, day: date) -> Form | None:
    """The form whose entity most rows of a workbook are of; None when nothing on it is recognised."""
    layouts = [
        one
        for one in read_tables(seen.book, against.rulebook, as_of=day).layouts
        if one.entity and any(column.field for column in one.columns)
    ]
    for one in sorted(layouts, key=lambda one: (-one.rows, one.sheet, one.range)):
        kind = "card" if one.layout == "card" else "table"
        for form in FORMS:
            if any(sheet.entity == one.entity and sheet.layout == kind for sheet in form.sheets):
                return form
    return None


def form_of(form_id: str) -> Form | None:
    """A form by its id; None for one that this version does not have."""
    return next((one for one in FORMS if one.id == form_id), None)


def seen_bytes(data: bytes, name: str, reader: FormReader) -> Seen:
    """A workbook in memory, seen as any file is."""
    with tempfile.TemporaryDirectory(prefix="kedang-") as folder:
        file = Path(folder) / "form.xlsx"
        file.write_bytes(data)
        return reader.see(file, name)


def _above(beside: Path | None) -> list[Path]:
    """The folder of a file and those above it that hold a manifest."""
    if beside is None:
        return []
    start = beside.absolute()
    start = start if start.is_dir() else start.parent
    return [folder for folder in (start, *start.parents) if (folder / MANIFEST).is_file()]
