"""Words that the periodic reports and the rating's tab share."""

MESSAGES: dict[str, tuple[str, str]] = {
    "weekly.nothing": ("本期没有。", "None in this period."),
    "weekly.total": ("合计", "Total"),
    "weekly.move.up": ("升", "Up"),
    "weekly.move.down": ("降", "Down"),
    "weekly.move.new": ("新评", "New"),
    "weekly.move.lost": ("退出", "Lost"),
}
