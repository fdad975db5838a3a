"""管理异常: the seven ills of loose management, each by signs counted from the archive."""
