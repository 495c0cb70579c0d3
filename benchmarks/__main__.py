"""``python -m benchmarks``: quality and speed of every stage, then gains and losses.

``python -m benchmarks folds`` trains the models of the events stage anew, without the texts that
they are then measured on.
"""

import importlib
import sys

PARTS = ("dates", "places", "events", "gains")
LONGER_PARTS = ("folds",)


def main() -> None:
    wanted = sys.argv[1:] or PARTS
    for name in wanted:
        if name not in (*PARTS, *LONGER_PARTS):
            sys.exit(f"{name} is no part; the parts are {', '.join((*PARTS, *LONGER_PARTS))}.")
        importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
