"""``python -m benchmarks``: quality and speed of every stage, one after the other."""

import importlib
import sys

STAGES = ("dates", "places", "events")


def main() -> None:
    wanted = sys.argv[1:] or STAGES
    for name in wanted:
        if name not in STAGES:
            sys.exit(f"{name} is no stage; the stages are {', '.join(STAGES)}.")
        importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
