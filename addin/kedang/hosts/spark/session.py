"""A Spark session for one comparison: the cluster that the surroundings name, else this machine."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kedang.matching.workers import Workers
from kedang.model.errors import UsageError

LOCAL = "local[*]"
_NEEDED = ("pyspark", "pyarrow")


@contextmanager
def spark_workers(master: str | None = None) -> Iterator[Workers]:
    """Workers on a session that ends with the block.

    A session that is active already (spark-submit) is used and left alone. `master`: which cluster;
    without, the one that PYSPARK_SUBMIT_ARGS or Spark's own settings (SPARK_CONF_DIR) name, else
    this machine with all its cores. On a cluster its machines need Kedang installed.
    UsageError when PySpark, PyArrow or Java is missing.
    """
    _require()
    from pyspark.sql import SparkSession

    from kedang.hosts.spark.work import SparkWorkers

    running = SparkSession.getActiveSession()
    if running is not None:
        yield SparkWorkers(running)
        return
    with TemporaryDirectory(prefix="kedang-spark-") as folder:
        session = _started(SparkSession.builder, master, Path(folder))
        try:
            yield SparkWorkers(session)
        finally:
            session.stop()


def _require() -> None:
    """Refuses in one line where something is not installed."""
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise UsageError("cli.spark.missing", name=missing[0])
    home = os.environ.get("JAVA_HOME")
    if not (shutil.which("java") or (home and Path(home, "bin").is_dir())):
        raise UsageError("cli.spark.java")


def _started(builder: Any, master: str | None, folder: Path) -> Any:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    elsewhere = any(os.environ.get(name) for name in ("PYSPARK_SUBMIT_ARGS", "SPARK_CONF_DIR"))
    if master is not None or not elsewhere:
        builder = builder.master(master or LOCAL)
        for name, value in _quiet(folder).items():
            builder = builder.config(name, value)
    session = builder.appName("kedang").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    session.conf.set("spark.sql.adaptive.enabled", "false")
    session.conf.set("spark.sql.execution.arrow.useLargeVarTypes", "true")
    return session


def _quiet(folder: Path) -> dict[str, str]:
    """One machine by itself: no page, no other addresses, files only in the folder, few words."""
    logging = folder / "log4j2.properties"
    logging.write_text("rootLogger.level = error\nrootLogger.appenderRef.stderr.ref = console\n"
                       "appender.console.type = Console\nappender.console.name = console\n"
                       "appender.console.target = SYSTEM_ERR\nappender.console.layout.type = PatternLayout\n"
                       "appender.console.layout.pattern = %m%n\n", encoding="utf-8")  # fmt: skip
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    return {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "2g",
        "spark.driver.maxResultSize": "0",
        "spark.local.dir": str(folder),
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={logging.as_uri()} "
        f"-Djava.io.tmpdir={folder}",
    }
