"""Fuzz the readers, by hand or at night.

    python tests/fuzz/run.py [--cases 100000] [--seed 1] [--kind xlsx …] [--first 0] [--deep 20]

Every case must end in values or one clear error within 30 s and 2 GB. Failing files are shortened and
kept in tests/fuzz/regressions, where the ordinary tests read them again. Exit 1 when any case failed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "addin"), str(HERE.parent)]
os.environ["PYTHONPATH"] = os.pathsep.join(sys.path[:2])

from fuzz.campaign import SUFFIX, Campaign, Tally  # noqa: E402
from fuzz.seeds import SEEDS  # noqa: E402

SHARE = {
    "xlsx": 40,
    "xls": 14,
    "xlsb": 8,
    "csv": 10,
    "html": 10,
    "ods": 8,
    "xml": 8,
    "encrypted": 2,
}
STEP = 500


def keep(campaign: Campaign, case: str) -> Path:
    """The shortened file of a failing case, among the regressions."""
    number = int(case.split()[1])
    deep = campaign.deep_every > 0 and number % campaign.deep_every == 0
    data = campaign.shortest(number, deep=deep)
    digest = hashlib.sha256(data).hexdigest()[:8]
    suffix = SUFFIX.get(campaign.kind, campaign.kind)
    path = HERE / "regressions" / f"{campaign.kind}-{digest}.{suffix}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def tell(kind: str, tally: Tally) -> None:
    """One line about one format."""
    own = sum(tally.errors.values()) - tally.deaths - tally.hangs
    rate = tally.cases / max(tally.seconds, 1e-9)
    print(
        f"{kind}: {tally.cases} cases, {tally.values} values, {own} clear errors, {tally.deaths} child "
        f"deaths, {tally.hangs} hangs, {tally.deep} through all steps, {len(tally.failures)} failures, "
        f"{tally.seconds:.0f} s ({rate:.0f}/s), slowest {tally.slowest:.1f} s ({tally.slowest_case})",
        flush=True,
    )


def main() -> int:
    """Print one line for each format and each failure."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cases", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--first", type=int, default=0)
    options.add_argument(
        "--deep", type=int, default=20, help="every so manieth case through all steps"
    )
    options.add_argument("--kind", nargs="*", choices=sorted(SEEDS), default=sorted(SEEDS))
    given = options.parse_args()
    total = sum(SHARE[kind] for kind in given.kind)
    failed: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory(
        dir="/dev/shm" if Path("/dev/shm").is_dir() else None
    ) as folder:
        for kind in given.kind:
            campaign = Campaign(kind, given.seed, Path(folder), given.deep)
            cases = given.cases * SHARE[kind] // total
            for first in range(given.first, given.first + cases, STEP):
                campaign.run(first, min(STEP, given.first + cases - first))
                for case, problem in campaign.tally.failures.items():
                    lines = problem.strip().splitlines()
                    sort = " | ".join([lines[-1], *lines[-3:-1]])
                    if sort not in failed:
                        failed[sort] = [case]
                        print(
                            f"\n{case}: {problem}\n  kept as {keep(campaign, case).name}",
                            flush=True,
                        )
                    elif case not in failed[sort]:
                        failed[sort].append(case)
            tell(kind, campaign.tally)
    for sort, cases_of_it in failed.items():
        print(f"{len(cases_of_it)} × {sort}")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
