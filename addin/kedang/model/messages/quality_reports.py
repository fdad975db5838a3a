"""Messages of the team-quality report."""

MESSAGES: dict[str, tuple[str, str]] = {}
