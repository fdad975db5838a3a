"""Credit codes as evidence: in one form, and which of them are sure."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Coded
from kedang.reference import uscc
from kedang.reference.cells import characters

_LENGTH = 18


def credit_codes(written: pd.Series[str]) -> tuple[Coded, Bools]:
    """Codes, and which are valid credit codes. A slip of form is mended, a doubtful letter only guessed."""
    cell, distinct = pd.factorize(written)
    texts = np.asarray(distinct, dtype=object)
    valid = np.zeros(len(texts), dtype=bool)
    place, letters = characters(texts, _LENGTH)
    valid[place[uscc.matches(letters)]] = True
    codes = texts.copy()
    for at in np.flatnonzero(~valid).tolist():
        parsed = uscc.parse(texts[at])
        codes[at] = parsed.value or parsed.suggestion or texts[at].upper()
        sure = parsed.problem is None or parsed.problem == "form"
        valid[at] = sure and len(codes[at]) == _LENGTH
    return Coded.of(codes).spread(cell), np.append(valid, False)[cell]
