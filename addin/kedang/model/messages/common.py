"""Sentences that more than one step says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "usage.period": (
        "看不懂期间“{value}”：请写成 2026-W47（周）、2026-11（月）或 2026（年）。",
        "Unknown period “{value}”: write 2026-W47 (week), 2026-11 (month) or 2026 (year).",
    ),
}
