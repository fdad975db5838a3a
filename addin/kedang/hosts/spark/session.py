"""A Spark session for one comparison: the cluster that the surroundings name, else this machine."""

from __future__ import annotations

import os
import shutil
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kedang.matching.workers import Workers
from kedang.model.errors import UsageError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

LOCAL = "local[*]"
ALONE = (
    ("spark.ui.enabled", "false"),
    ("spark.ui.showConsoleProgress", "false"),
    ("spark.driver.host", "127.0.0.1"),
    ("spark.driver.bindAddress", "127.0.0.1"),
    ("spark.driver.memory", "2g"),
    ("spark.driver.maxResultSize", "0"),
)
"""One machine by itself: no page, no other addresses, no progress bars. What Spark says goes to a file."""
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

    warnings.filterwarnings("ignore", category=FutureWarning, module="pyspark")
    running = SparkSession.getActiveSession()
    if running is not None:
        yield SparkWorkers(running)
        return
    with TemporaryDirectory(prefix="kedang-spark-", ignore_cleanup_errors=True) as folder:
        session = _started(master, Path(folder))
        try:
            yield SparkWorkers(session)
        finally:
            session.stop()


def _require() -> None:
    """Refuses in one line where something is not installed."""
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise UsageError("spark.missing", name=missing[0])
    home = os.environ.get("JAVA_HOME")
    if not (shutil.which("java") or (home and Path(home, "bin").is_dir())):
        raise UsageError("spark.java")


def _started(master: str | None, folder: Path) -> SparkSession:
    from pyspark import SparkConf, SparkContext
    from pyspark.errors import PySparkRuntimeError
    from pyspark.java_gateway import launch_gateway
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    elsewhere = any(os.environ.get(name) for name in ("PYSPARK_SUBMIT_ARGS", "SPARK_CONF_DIR"))
    conf = SparkConf(loadDefaults=False).setAppName("kedang")
    if master is not None or not elsewhere:
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        conf.setMaster(master or LOCAL).setAll([*ALONE, ("spark.local.dir", str(folder))])
    said = folder / "said.txt"
    try:
        with said.open("wb") as log:
            gateway = SparkContext._gateway or launch_gateway(conf, {"stderr": log})
    except PySparkRuntimeError:
        lines = said.read_text(encoding="utf-8", errors="replace").split("\n")
        why = next((line for line in reversed(lines) if line.strip()), "")
        raise UsageError("spark.not_started", why=why) from None
    context = SparkContext(conf=conf, gateway=gateway)
    context.setLogLevel("ERROR")
    return SparkSession(context)
