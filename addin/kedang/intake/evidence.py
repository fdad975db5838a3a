"""How well a column's content agrees with the type of a field."""

from __future__ import annotations

from kedang.intake.profile import Profile
from kedang.model.field import FieldType as T

BY_CONTENT: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("uscc", 0.7, ("uscc",)),
    ("email", 0.7, ("email", "contact.email")),
    ("url", 0.7, ("website",)),
    ("mobile", 0.7, ("mobile", "contact.mobile", "phone")),
    ("company", 0.6, ("name", "customer", "organization")),
    ("province", 0.8, ("province",)),
    ("phone", 0.7, ("phone",)),
    ("address", 0.6, ("address",)),
    ("person", 0.8, ("contact.name",)),
)
_DIGITS = frozenset({T.PHONE, T.MOBILE})
_NUMBERS = frozenset({T.INTEGER, T.NUMBER, T.MONEY, T.PERCENT})
_NAMES = frozenset({T.COMPANY, T.PERSON, T.CUSTOMER, T.ORGANIZATION})


def fits(kind: object, profile: Profile) -> float:
    """A factor on the header's score: 1 when the content agrees or is blank, less when it contradicts."""
    if not profile.filled:
        return 1.0
    numeric = max(profile.share("number"), profile.share("mobile"), profile.share("phone"))
    if kind in _DIGITS:
        return 1.0 if numeric > 0 or profile.length >= 6 else 0.7
    if kind in _NUMBERS:
        return 0.65 if _wordy(profile) else 1.0
    if kind is T.DATE:
        return 0.65 if _wordy(profile) and profile.share("date") == 0 else 1.0
    if kind in _NAMES:
        return 0.55 if numeric >= 0.8 or profile.share("date") >= 0.8 else 1.0
    if kind is T.EMAIL:
        return 1.0 if profile.share("email") > 0 else 0.8
    if kind is T.USCC:
        return 1.0 if profile.length >= 7 else 0.6
    if kind is T.PROVINCE:
        return 0.75 if numeric >= 0.5 else 1.0
    return 1.0


def _wordy(profile: Profile) -> bool:
    """Whether hardly any value has a number in it, and most look like names, mail or long text."""
    words = profile.share("person") + profile.share("company") + profile.share("email")
    return profile.share("number") < 0.1 and words > 0.6
