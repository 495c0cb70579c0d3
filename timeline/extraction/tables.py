"""Reads the tables of words in ``data/``, once for each process."""

import csv
import gzip
import tomllib
from functools import cache
from importlib.resources import files
from itertools import pairwise
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
    columns, *rows = csv.reader(line for line in lines if not line.startswith("#"))
    return tuple(dict(zip(columns, row, strict=True)) for row in rows)


def read_rows(name: str) -> list[str]:
    """Lines of a compiled table (``cities.csv.gz``), head and column names left out.

    Not cached: what is built from so many rows is.
    """
    lines = gzip.decompress((ROOT / name).read_bytes()).decode().splitlines()
    first = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    return lines[first + 1 :]


@cache
def find_pages(table: str) -> dict[str, tuple[int, int]]:
    """Where the pages of a table in pages begin and end in its file; its head is none of them."""
    ends = [(row["page"], int(row["end"])) for row in read_csv(f"{table}.pages.csv")]
    return {page: (start, end) for (_, start), (page, end) in pairwise(ends)}


def read_page(table: str, page: str) -> list[str]:
    """Rows of one page (``read_page("places", "nu")``), which is an archive inside the file."""
    start, end = find_pages(table)[page]
    return gzip.decompress(_read_bytes(f"{table}.csv.gz")[start:end]).decode().splitlines()


@cache
def _read_bytes(name: str) -> bytes:
    return (ROOT / name).read_bytes()
