"""Settings of collecting: where the team's workbooks lie, where forms are handed out, where slips go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kedang.model.text import Text, say
from kedang.rulebook.kinds import folder, given, whole

_PLACE = folder()
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class CollectingRules:
    """`folder`: where the reps' workbooks lie; blank, the folder of the open workbook. `published`: where the
    forms to hand out lie; blank, they are looked for beside the open workbook. `slips`: the name of the
    folder, within that of the results, into which the return slips go. `preview_files`: how many files the
    question before collecting names one by one.
    """

    folder: str = field(metadata=given(_PLACE))
    published: str = field(metadata=given(_PLACE))
    slips: str = field(metadata=given(_PLACE))
    preview_files: int = field(metadata=given(whole(1, 100)))

    def check(self) -> Iterator[Text]:
        """The slips' folder is one plain name."""
        if not self.slips or self.slips in (".", "..") or _UNFIT.search(self.slips):
            yield say("rulebook.folder_name", path="slips", value=self.slips)
