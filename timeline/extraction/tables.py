"""Reads the tables of words in ``data/``, once for each process."""

import csv
import gzip
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

ROOT = files("timeline.extraction") / "data"


@cache
def read_toml(name: str) -> dict[str, Any]:
    """``read_toml("en/months.toml")``."""
    return tomllib.loads((ROOT / name).read_text(encoding="utf-8"))


@cache
def read_csv(name: str) -> tuple[dict[str, str], ...]:
    """Rows of a CSV table; lines that start with ``#`` are its head (source, licence, date)."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return tuple(csv.DictReader(line for line in lines if not line.startswith("#")))


def read_rows(name: str) -> list[str]:
    """Lines of a compiled table (``cities.csv.gz``), head and column names left out.

    Not cached: what is built from so many rows is.
    """
    lines = gzip.decompress((ROOT / name).read_bytes()).decode().splitlines()
    first = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    return lines[first + 1 :]
