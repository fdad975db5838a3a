"""One week of a made-up sales team: who, what they wrote, and the workbooks they wrote it in."""
