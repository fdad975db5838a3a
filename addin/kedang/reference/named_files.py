"""Whom a file is named after: 张三 of 拜访记录-张三.xlsx, 孙浩 of 孙浩(北方大区).xlsx."""

from __future__ import annotations

import re
import unicodedata

from kedang.reference.company_names.parse import SURNAMES

_PIECES = re.compile(r"[-_—·.,，、()（）\[\]【】\s\d年月日周第]+")
_FILLING = re.compile(
    r"(?:的|客户|拜访|订单|联系人|投诉|产品|线索|记录|登记|清单|名单|资料|台账|明细|周报|月报|回款|表)+"
)
_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")


def person_in(stem: str) -> str | None:
    """The person in a file's name without its ending; None where no piece of it is a Chinese name."""
    plain = unicodedata.normalize("NFKC", stem)
    pieces = (_FILLING.sub("", piece) for piece in _PIECES.split(plain))
    return next((one for one in pieces if _NAME.fullmatch(one) and one[0] in SURNAMES), None)
