"""What is said when Spark cannot be used."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
    "spark.missing": (
        '--engine spark 需要 {name}，本机没有装。先运行：pip install "pyspark>=4.1,<5" pyarrow（源码目录里用 pip install -e ".[spark]"）。',
        '--engine spark needs {name}, which is not installed. Run pip install "pyspark>=4.1,<5" pyarrow first (in the source folder: pip install -e ".[spark]").',
    ),
    "spark.java": (
        "--engine spark 需要 Java 17 或更新的版本，本机找不到。请先安装 Java，或把 JAVA_HOME 指向它。",
        "--engine spark needs Java 17 or later, and none was found. Install Java first, or point JAVA_HOME to it.",
    ),
    "spark.not_started": (
        "Spark 没有启动起来：{why}。请检查 Java（17 或更新）和 Spark 的设置，或改用 --engine embedded。",
        "Spark did not start: {why}. Check Java (17 or later) and Spark's settings, or use --engine embedded.",
    ),
}
