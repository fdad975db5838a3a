"""清单.json of a shared folder: each form's version, file, fingerprint and structure, with all earlier versions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import PurePosixPath
from typing import Any

from kedang.model.errors import Refused
from kedang.model.ids import digest
from kedang.model.stamp import Stamp, StampedColumn

MANIFEST = "清单.json"
LARGEST = 20_000_000
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of one form. `file`: its path inside the folder; `structure`: the fingerprint of its structure."""

    version: int
    published: str
    by: str
    notes: str
    file: str
    sha256: str
    structure: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A form as the folder has it: the current version, its whole structure, and the earlier ones, oldest first."""

    form: str
    label: str
    now: Edition
    stamp: Stamp
    history: tuple[Edition, ...] = ()

    def edition(self, version: int) -> Edition | None:
        """A version by its number."""
        return next((one for one in (self.now, *self.history) if one.version == version), None)

    def since(self, version: int) -> tuple[Edition, ...]:
        """The versions after one, oldest first."""
        return tuple(one for one in (*self.history, self.now) if one.version > version)


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything handed out in one folder. `told`: the fingerprint of the readable notes beside it."""

    forms: Mapping[str, Listed] = field(default_factory=dict)
    told: str = ""


def fingerprint(stamp: Stamp) -> str:
    """The fingerprint of a structure; the version and the day are not part of it."""
    return digest(stamp.structure)[:16]


def to_text(manifest: Manifest) -> str:
    """The manifest as it is written."""
    forms = {
        name: {
            "label": one.label,
            **asdict(one.now),
            "columns": json.loads(one.stamp.structure),
            "history": [asdict(each) for each in one.history],
        }
        for name, one in sorted(manifest.forms.items())
    }
    whole = {"format": FORMAT, "forms": forms, "notes_sha256": manifest.told}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def from_text(text: str, place: str) -> Manifest:
    """The manifest of a folder; refused in a sentence when it is none of ours or somebody spoilt it."""
    try:
        whole = json.loads(text)
        if int(whole["format"]) > FORMAT:
            raise Refused("handout.manifest.newer", place=place)
        forms = {str(name): _listed(str(name), one) for name, one in whole["forms"].items()}
        return Manifest(forms, str(whole.get("notes_sha256", "")))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused("handout.manifest.broken", place=place) from error


def _listed(name: str, one: Mapping[str, Any]) -> Listed:
    now = _edition(one)
    columns = one["columns"]
    stamp = Stamp(
        name,
        now.version,
        now.published,
        tuple((str(a), str(b), str(c)) for a, b, c in columns["sheets"]),
        tuple(StampedColumn(*map(str, each)) for each in columns["columns"]),
        tuple((str(name), str(entries)) for name, entries in columns.get("lists", ())),
    )
    history = tuple(_edition(each) for each in one["history"])
    return Listed(name, str(one["label"]), now, stamp, history)


def _edition(one: Mapping[str, Any]) -> Edition:
    file = str(one["file"])
    steps = PurePosixPath(file).parts
    if not steps or file.startswith("/") or ".." in steps or "\\" in file or ":" in file:
        raise ValueError(file)
    return Edition(
        int(one["version"]),
        str(one["published"]),
        str(one["by"]),
        str(one["notes"]),
        file,
        str(one["sha256"]),
        str(one["structure"]),
    )
