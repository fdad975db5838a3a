"""E-mail addresses, checked by the standard and offline: no mail server is asked.

Syntax: RFC 5321/5322 as email-validator reads it. The domain is kept in small letters, the name before @ as written.
Typing slips (full-width ＠, 。com, spaces, qq,com, gmial.com) are suggested, never put right silently.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.reference.cells import (
    BLANK_MARKS,
    Parsed,
    empty_columns,
    fill_rest,
    plain_text,
    text_column,
    text_frame,
    text_of,
)

SEPARATOR = "; "
_ATTRIBUTES = ("value", "problem", "suggestion", "note")
_USUAL = re.compile(
    r"[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_-])){0,62}@(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}"
    r"(?:com|cn|net|org|edu|gov|info|biz|hk|tw|de|jp|uk)"
)
_SPLIT = re.compile(r"[;；,，、/|\s]+(?=[^\s@;,]+@)")
_LABEL = re.compile(r"^(?:mailto:|e-?mail\s*[::]|(?:电子)?邮[箱件](?:地址)?\s*[::]?)\s*", re.I)
_KNOWN = [
    "qq",
    "163",
    "126",
    "yeah",
    "sina",
    "sohu",
    "foxmail",
    "gmail",
    "hotmail",
    "outlook",
    "live",
    "icloud",
    "139",
    "189",
    "aliyun",
    "yahoo",
    "21cn",
    "vip",
]
_GLUED = re.compile(rf"@((?:vip\.)?(?:{'|'.join(_KNOWN)}))[,;:_ ]?(com|net|cn)$", re.I)
_DOMAIN_SLIPS = {
    "gmial.com": "gmail.com",
    "gmai.com": "gmail.com",
    "gamil.com": "gmail.com",
    "hotmial.com": "hotmail.com",
    "outlok.com": "outlook.com",
    "foxmial.com": "foxmail.com",
}


@dataclass(frozen=True, slots=True)
class Email(Parsed[str]):
    """An address, or several joined by "; ". Problems: form (a slip, with suggestion), syntax. Note: several."""


def parse(text: object) -> Email:
    """The address in canonical form; one that had to be changed is only suggested."""
    written = text_of(text)
    if not written or written in BLANK_MARKS:
        return Email()
    parts = [part for part in _SPLIT.split(written) if part]
    canonical = [_checked(part) for part in parts]
    found = list(dict.fromkeys(address for address in canonical if address))
    if len(found) and None not in canonical:
        return Email(SEPARATOR.join(found), notes=("several",) if len(found) > 1 else ())
    repaired = [_checked(part) or _checked(_repaired(part)) for part in parts]
    wanted = list(dict.fromkeys(address for address in repaired if address))
    if wanted and None not in repaired:
        return Email(problem="form", suggestion=SEPARATOR.join(wanted))
    whole = _checked(_repaired(written))
    return Email(problem="form" if whole else "syntax", suggestion=whole)


def _checked(address: str) -> str | None:
    if "。" in address or (not address.isascii() and plain_text(address) != address):
        return None
    from email_validator import EmailNotValidError, validate_email

    try:
        checked = validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return None
    if checked.domain in _DOMAIN_SLIPS or checked.domain.rsplit(".", 1)[-1] in (
        "con",
        "cmo",
        "comm",
    ):
        return None
    return checked.normalized


def _repaired(address: str) -> str:
    """The address as it was probably meant."""
    inner = re.search(r"<([^<>]+@[^<>]+)>", address)
    text = _LABEL.sub("", plain_text(inner[1] if inner else address)).strip("<>()[]'\" .,;:")
    text = re.sub(r"[。·．]", ".", text).replace("(at)", "@").replace("#qq", "@qq")
    text = re.sub(r"\s*([@.])\s*", r"\1", text)
    text = re.sub(r"\.{2,}", ".", re.sub(r"@{2,}", "@", text))
    text = _GLUED.sub(r"@\1.\2", text)
    text = re.sub(r",(?=[a-z]{2,3}$)", ".", text.replace(" ", ""))
    text = re.sub(r"\.(?:con|cmo|comm|cim|vom)$", ".com", text)
    name, _, domain = text.rpartition("@")
    return f"{name}@{_DOMAIN_SLIPS.get(domain.lower(), domain)}" if name else text


def is_valid(text: object) -> bool:
    """Whether the cell holds one or more right addresses."""
    return parse(text).value is not None


def normalize(text: object) -> str | None:
    """The address with its domain in small letters; None when it is wrong."""
    return parse(text).value


def format(value: str) -> str:
    """The address as it is written on a card."""
    return value


def parse_column(values: pd.Series) -> pd.DataFrame:
    """A whole column: value, problem, suggestion, note."""
    texts = text_column(values).to_numpy()
    columns = empty_columns(len(texts), _ATTRIBUTES)
    usual = np.array(
        [text is not None and bool(_USUAL.fullmatch(text)) for text in texts], dtype=bool
    )
    usual &= np.array([text is None or _slipless(text) for text in texts], dtype=bool)
    columns["value"][usual] = texts[usual]
    rest = ~usual & np.array([text is not None for text in texts], dtype=bool)
    fill_rest(columns, texts, np.flatnonzero(rest), parse)
    return text_frame(columns, values.index)


def _slipless(text: str) -> bool:
    return text.rpartition("@")[2] not in _DOMAIN_SLIPS
