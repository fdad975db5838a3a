"""The exam's workbooks by topic; held_* are not looked at while tuning."""
