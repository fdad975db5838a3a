"""What one invented sales list is like: how clean, how many duplicates, how near its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

OPERATIONS = {
    "same": 10, "legal": 15, "drop_region": 12, "add_region": 6, "move_region": 8, "short": 14, "homophone": 6,
    "look_alike": 6, "traditional": 3, "space": 7, "english": 3, "drop_char": 4, "insert_char": 1, "swap_char": 3,
    "note": 5, "drop_trade": 7, "change_trade": 0.8, "numerals": 2, "initials": 2, "width": 3, "legal_short": 3,
}  # fmt: skip
COUNTS = (
    (0, 1, 1, 1, 2, 2, 3),
    (0, 1, 1, 1, 2, 2, 3),
    (1, 1, 2, 2, 3),
    (0, 0, 1, 1, 2),
    (0, 1, 1, 2),
    (0, 0, 1, 1, 1),
)


@dataclass(frozen=True, slots=True)
class World:
    """Shares are 0 to 1; `operations` are weights."""

    duplicates: float
    families: float
    branches: float
    groups: float
    listed: float
    operations: dict[str, float]
    counts: tuple[int, ...]
    has: dict[str, float]
    dirt: dict[str, float]
    sibling: dict[str, float]
    switchboard: float
    renewed: float
    agents: float
    at_home: float
    plain_short: bool
    own_short: float


def draw_world(random: Random) -> World:
    """A world at random; no two lists are alike."""
    spread = random.uniform(0.2, 1.0)
    operations = {name: w * random.lognormvariate(0, spread) for name, w in OPERATIONS.items()}
    counts = random.choice(COUNTS)
    dirty = random.uniform(0.3, 1.5)
    u = random.uniform
    codes = u(0.08, 0.65)
    has = {
        "uscc": codes, "uscc_again": codes * u(0.5, 1.0), "mobile": u(0.45, 0.9), "phone": u(0.2, 0.7), "address": u(0.35, 0.9),
        "contact": u(0.5, 0.95), "short": u(0.0, 0.45), "region": u(0.55, 1.0), "industry": u(0.3, 0.9),
    }  # fmt: skip
    dirt = {
        "code": u(0.01, 0.08) * dirty, "renamed": u(0.005, 0.06), "same_contact": u(0.35, 0.75), "same_phone": u(0.5, 0.85),
        "moved": u(0.03, 0.22), "address": u(0.4, 0.95), "format": u(0.2, 0.8), "swapped": u(0, 0.1), "both": u(0, 0.1),
        "digit": u(0, 0.05), "no_area": u(0.02, 0.2), "grow": u(0.05, 0.25),
    }  # fmt: skip
    sibling = {"phone": u(0.2, 0.52), "address": u(0.18, 0.46), "contact": u(0.07, 0.42)}
    return World(
        duplicates=u(0.10, 0.45), families=u(0.15, 0.48), branches=u(0.01, 0.08), groups=u(0.0, 0.05), listed=u(0.0, 0.02),
        operations=operations, counts=counts, has=has, dirt=dirt, sibling=sibling, switchboard=u(0.0, 0.045),
        renewed=u(0.05, 0.3), agents=max(0.0, u(-0.008, 0.004)), at_home=u(0.2, 0.6) if random.random() < 0.25 else 0.0,
        plain_short=random.random() < 0.6, own_short=u(0.5, 1.0),
    )  # fmt: skip
