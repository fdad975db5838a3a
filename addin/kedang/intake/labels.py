"""Header texts are compared without what people add around them: spaces, stars, units, numbering."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPACE = re.compile(r"[\s\u200b\ufeff_]+")
_LEADING = re.compile(
    r"^(?:[*★☆●■□·•※]+|[(\[【]?必填[)\]】]?|\d{1,2}[.、)]|[(]?[一二三四五六七八九十]{1,3}[)、.])+"
)
_TRAILING = re.compile(r"(?:[*★:;,.、。/\-]++|[(\[【]?必填[)\]】]?)++$")
_BRACKET = re.compile(r"[(\[【<][^()\[\]【】<>]*[)\]】>]")
_WORD = re.compile("[\u4e00-\u9fff]+")
_UNIT = re.compile(
    r"[(\[【/,:]?(?:单位[:：]?)?(亿元|百万元|万元|千元|元|万|%|％|人民币|RMB|¥)[)\]】]?$", re.I
)

_TRANSLATED = re.compile(
    r"^(?P<own>[^A-Za-z]*[\u3400-\u9fff][^A-Za-z]*?)(?P<gap>[\s/|]*)(?P<other>[A-Za-z][A-Za-z .,&'/()\-]*)[:*]*$"
)
_FOREIGN_FIRST = re.compile(
    r"^(?P<other>[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .,&'/()\-]*?)[\s/|]+(?P<own>[\u3400-\u9fff][^A-Za-z]*(?:[(\[].*)?)$"
)
_LONGEST = 300  # characters; what is longer is no label, and its end is not looked at
_TITLES = frozenset({"TEL", "FAX", "ADD", "NO", "NAME"})

SCALES = {"亿元": 1e8, "百万元": 1e6, "万元": 1e4, "万": 1e4, "千元": 1e3, "元": 1.0, "%": 0.01}


@lru_cache(maxsize=131072)
def narrow(text: str) -> str:
    """A text in half-width letters, single-spaced and trimmed."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


@lru_cache(maxsize=131072)
def normal(header: str) -> str:
    """A header ready for comparison: half-width, no spaces, stars, numbering or end colon, lower case."""
    from kedang.reference.hanzi import to_simplified

    if _WORD.fullmatch(header) and "必填" not in header and len(header) <= _LONGEST:
        return to_simplified(header)
    text = _SPACE.sub("", unicodedata.normalize("NFKC", header[:_LONGEST]))
    text = _TRAILING.sub("", _LEADING.sub("", text))
    return to_simplified(text).lower()


@lru_cache(maxsize=131072)
def bare(header: str) -> str:
    """A normalised header without bracketed remarks and units: 注册资本(万元) is 注册资本."""
    if _WORD.fullmatch(header):
        return normal(header)
    text = normal(_own_tongue(header))
    stripped = _TRAILING.sub("", _BRACKET.sub("", text))
    return stripped or text


def _own_tongue(header: str) -> str:
    """The Chinese of a label that repeats itself in English: 公司名称 Company Name is 公司名称."""
    text = unicodedata.normalize("NFKC", header[:_LONGEST]).strip()
    turned = _FOREIGN_FIRST.match(text)
    if turned and not turned["other"].isupper() and len(turned["other"]) >= 3:
        return turned["own"] if len(re.findall("[\u3400-\u9fff]", turned["own"])) >= 2 else header
    found = _TRANSLATED.match(text)
    if found is None:
        return header
    own, other = found["own"].strip(), re.sub("[^A-Za-z]", "", found["other"])
    words = other in _TITLES or (len(other) >= 3 and (not other.isupper() or len(other) >= 4))
    enough = len(re.findall("[\u3400-\u9fff]", own)) >= 2
    return own if enough and words and (found["gap"] or len(other) >= 4) else header


def unit_of(header: str) -> str:
    """The money or percent unit a header names, such as 万元; empty when it names none."""
    text = _SPACE.sub("", unicodedata.normalize("NFKC", header[:_LONGEST]))
    found = _UNIT.search(text)
    if not found or found.group(0) == text:
        return ""
    unit = found.group(1)
    bracketed = found.group(0)[0] in "([【/,:" or found.group(0)[-1] in ")]】"
    return unit if unit in SCALES and bracketed else ""


def joined(parent: str, child: str) -> str:
    """The header of a column under a merged parent: 联系方式/手机."""
    if not parent or parent == child:
        return child
    return f"{parent}/{child}" if child else parent


def is_label(text: str) -> bool:
    """Whether a cell ends with a colon, as labels on forms do."""
    return text.rstrip().endswith(("：", ":"))
