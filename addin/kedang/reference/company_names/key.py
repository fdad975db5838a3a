"""What is compared between names: the core, the key, and the numbers that tell siblings apart."""

from __future__ import annotations

import re

from kedang.reference.hanzi import digits

_NUMBER = "一二三四五六七八九十百零〇两0-9"
_NUMBERED = re.compile(
    rf"第([{_NUMBER}]+)|([{_NUMBER}]+)(?=(?:分?厂|分店|店|号|车间|部|队|中队|分公司|公司|院|中|小|村|组|矿|库|局|处|区|期|仓)(?:$|[^一-龥]|厂|店|部))"
)
_FACTORY_NUMBER = re.compile(rf"(?:第([{_NUMBER}]+)|([{_NUMBER}]+))$")
_LEADING_NUMBER = re.compile(rf"^第([{_NUMBER}]+)")
_DIRECTION = re.compile(
    r"华[东南西北中]|东北|西北|西南|东南|城[东南西北]|[东南西北](?=[厂店区部站库校院])"
)
_DIRECTED = re.compile("[东南西北华]")
_PLAIN = re.compile(r"[\W_]+")


def take_number(body: str) -> tuple[str, str]:
    """A number at the end of a body (塑料十一) or in front of it (第一机床): body, number."""
    for pattern in (_FACTORY_NUMBER, _LEADING_NUMBER):
        found = pattern.search(body)
        if found is None:
            continue
        number = digits(found[1] or (found[2] if found.lastindex == 2 else ""))
        if number is not None:
            return body[: found.start()] + body[found.end() :], str(number)
    return body, ""


def ordinals_of(name: str, number: str, branch: str) -> tuple[str, ...]:
    """Numbers and directions of name and branch, in the order of the text."""
    numbers = [number] if number else []
    if not branch and not _DIRECTED.search(name):
        return tuple(numbers)
    for found in _NUMBERED.finditer(branch):
        value = digits(found[1] or found[2])
        if value is not None:
            numbers.append(str(value))
    return (*numbers, *_DIRECTION.findall(name + branch))


def core_of(trade_name: str, industry: str) -> str:
    """Trade name and industry without punctuation, in lower case."""
    return _letters(trade_name + industry)


def key_of(core: str, legal_form: str, branch: str, ordinals: tuple[str, ...]) -> str:
    """The comparison key; places are compared by regions.compatible beside it."""
    return f"{core}|{legal_form}|{branch and _letters(branch)}|{','.join(ordinals)}"


def _letters(text: str) -> str:
    folded = text.casefold()
    return folded if folded.isalnum() else _PLAIN.sub("", folded)
