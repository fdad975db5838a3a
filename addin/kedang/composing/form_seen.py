"""What the archive notes of a file that is one of our forms: which one, and whether its headings still stand."""

from __future__ import annotations

from kedang.archive.batch import FormSeen
from kedang.forms.checking.places import places
from kedang.forms.checking.verdict import altered
from kedang.intake.stamped import stamp_of
from kedang.model.grid import Workbook
from kedang.model.ids import digest
from kedang.model.stamp import Stamp

KEPT, CHANGED, TAMPERED = "kept", "changed", "tampered"


def form_seen(workbook: Workbook) -> FormSeen:
    """Form, version and state of a workbook, judged as the check of forms does; all empty without a stamp of ours."""
    found = stamp_of(workbook)
    if found is None:
        return FormSeen()
    stamp, whole = found
    state = CHANGED if altered(places(workbook, stamp)) else KEPT
    return FormSeen(
        stamp.form, stamp.version, state if whole else TAMPERED, structure_digest(stamp)
    )


def structure_digest(stamp: Stamp) -> str:
    """The same for two forms with the same sheets, headings and lists, whatever their version."""
    return digest(stamp.structure)[:16]
