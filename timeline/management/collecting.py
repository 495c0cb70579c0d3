"""Garbage collection for batches: what extraction makes holds no cycles, and its tables are large.

With the interpreter's defaults a sixth of a batch's time goes into looking through them again.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (20_000, 20, 20)


def collect_seldom() -> None:
    """For the rest of this process."""
    gc.set_threshold(*SELDOM)


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """As it was before, afterwards."""
    before = gc.get_threshold()
    collect_seldom()
    try:
        yield
    finally:
        gc.set_threshold(*before)
