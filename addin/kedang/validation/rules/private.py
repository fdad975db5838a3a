"""Sensitive personal facts written into free text: belief, health, party, identity numbers."""

from __future__ import annotations

import re

import numpy as np

from kedang.model.field import Entity, Field, FieldType
from kedang.model.finding import Severity
from kedang.model.text import Text, say
from kedang.validation.look import Look
from kedang.validation.rule import Hits, rule

_ENTITIES = frozenset({"organization", "individual", "contact"})
_ILL = "糖尿病|高血压|心脏病|冠心病|抑郁症|乙肝|肝炎|癌症|尿毒症|艾滋病"
_TRADE = "(?!药|仪|计|测|用|门诊|中心|专?科|治|筛|市场|产品|患者|领域|医院)"
_BELIEF = (
    r"(?<![微短通诚相自])信佛(?!山)|(?<![微短通诚相自])信教(?![育程学师材练])|信(?:奉|仰)?(?:基督|天主|耶稣|伊斯兰)"
    r"|信(?:奉|仰)佛|佛教徒|基督教?徒|天主教徒|宗教信仰|皈依|受过?洗礼|是(?:个|一名|位)?(?:虔诚的?)?穆斯林"
)
_HEALTH = (
    r"患有|有.{0,4}病史|(?<![取获])得了?[^抗防治药，。；,;]{0,4}癌(?!药|检|筛)"
    rf"|(?:查出|确诊|患|有|得了)(?:严重|轻度|慢性)?(?:{_ILL}){_TRADE}"
    r"|(?:他|她|本人|老板|经理)(?:已|刚)?(?:怀孕|流产)|做过?化疗|动过手术|做过(?:大)?手术"
)
_POLITICS = (
    r"政治面貌|政治立场|中共(?:预备)?党员(?!活动|之家|教育|学习|服务|干部)"
    r"|(?:他|她|本人|是|系)(?:名|位|老)?(?:预备)?党员(?!活动|之家|教育|学习|服务|干部)|民主党派(?:人士|成员)"
)
_IDENTITY = r"(?<!\d)[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])"
_KINDS = {
    "belief": re.compile(_BELIEF),
    "health": re.compile(_HEALTH),
    "politics": re.compile(_POLITICS),
    "identity": re.compile(_IDENTITY),
}
_ANY = re.compile("|".join(f"(?:{one.pattern})" for one in _KINDS.values()))
_CLAUSE = re.compile(r"[^，。；,;\n]*[，。；,;\n]*")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def _free_texts(entity: Entity) -> list[str]:
    if entity.id not in _ENTITIES:
        return []
    return [each.id for each in entity.stored_fields() if each.type is FieldType.LONG_TEXT]


@rule(
    "{entity}.{field}.private",
    Severity.WARNING,
    _free_texts,
    says="private",
    weight=0.5,
    why="private.fix",
)
def sensitive_words(look: Look, field: Field) -> Hits | None:
    """Nothing on anybody's belief, health, party or identity number is written into notes.

    备注里不写谁的信仰、健康、政治面貌和身份证号。
    """
    found = np.flatnonzero(look.saying(field.id, _ANY))
    texts = look.texts(field.id).to_numpy(dtype=object)[found].tolist()
    kinds = [_kind(text) for text in texts]
    sure = [at for at, kind in enumerate(kinds) if kind is not None]
    if not sure:
        return None
    said: list[Text] = [say(f"validation.private.{kinds[at]}") for at in sure]
    rest = [_without(texts[at]) or None for at in sure]
    return Hits(found[sure].astype(np.intp), {"label": field.zh, "what": said}, rest)


def _kind(text: str) -> str | None:
    """What a text tells that is nobody's business; an identity number only if its check digit is right."""
    for kind, pattern in _KINDS.items():
        hits = pattern.findall(text)
        if hits and (kind != "identity" or any(map(_is_identity, hits))):
            return kind
    return None


def _is_identity(number: str) -> bool:
    total = sum(int(one) * weight for one, weight in zip(number[:17], _WEIGHTS, strict=True))
    return "10X98765432"[total % 11] == number[17].upper()


def _without(text: str) -> str:
    """The text without the clauses that tell it."""
    clauses = [found[0] for found in _CLAUSE.finditer(text)]
    return "".join(one for one in clauses if _kind(one) is None).strip("，。；,; \n")
