"""``python -m benchmarks``: quality and speed of every stage, then gains and losses."""

import importlib
import sys

PARTS = ("dates", "places", "events", "gains")


def main() -> None:
    wanted = sys.argv[1:] or PARTS
    for name in wanted:
        if name not in PARTS:
            sys.exit(f"{name} is no part; the parts are {', '.join(PARTS)}.")
        importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
