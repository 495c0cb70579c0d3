"""Cost in proportion to the text: a ratio in one run, never a time."""

import time
from collections.abc import Callable

TRIES = 3
LEAST_SECONDS = 0.01


def assert_in_proportion(
    run: Callable[[str], object], short: str, long: str, *, most: float
) -> None:
    """``long`` costs less than ``most`` times ``short`` in the best of three tries.

    What else the machine does can only make a try worse.
    """
    run(short)
    ratios: list[float] = []
    while len(ratios) < TRIES and (not ratios or ratios[-1] >= most):
        ratios.append(_seconds(run, long) / max(_seconds(run, short), LEAST_SECONDS))

    assert min(ratios) < most, ratios


def _seconds(run: Callable[[str], object], text: str) -> float:
    begun = time.process_time()
    run(text)
    return time.process_time() - begun
