"""`make bench`: speed and size side by side, and hostile inputs; `--full` adds a million."""

from __future__ import annotations

import argparse
import sys

from bench import hostile, speed


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--full", action="store_true", help="a million figures too (minutes)")
    parser.add_argument("--fresh", action="store_true", help="load the stores anew, and time it")
    chosen = parser.parse_args()
    speed.table(speed.ALL_SIZES if chosen.full else speed.SIZES, fresh=chosen.fresh or chosen.full)
    print()
    return 0 if hostile.table(speed.prepared(hostile.SMALL)[1]) else 1


if __name__ == "__main__":
    sys.exit(main())
