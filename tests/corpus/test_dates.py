"""Expectations as data: every case of ``dates/*.toml`` finds its dates, and nothing else.

A case gives ``text`` and, where it matters, ``published`` and ``language``; ``dates`` lists all
that must be found, ``[]`` where there is nothing to find. A date gives ``text`` and ``value``, and
what else the case is about (``edtf``, ``type``, ``mod``, ``implied``, ``rule``).
``expect = "fail"`` marks what we know we get wrong.
"""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline.extraction.dates import find_dates
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Timex

CASES = Path(__file__).parent / "dates"


def cases() -> Iterator[Any]:
    for path in sorted(CASES.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text())["case"], 1):
            marks = [pytest.mark.xfail(strict=True)] if case.get("expect") == "fail" else []
            yield pytest.param(case, id=f"{path.stem}-{number}", marks=marks)


def found_as(expected: dict[str, Any], timex: Timex, text: str) -> dict[str, Any]:
    """The timex, told in the keys that the expectation uses."""
    told = {
        "text": timex.span.of(text),
        "value": timex.value,
        "edtf": timex.edtf,
        "type": timex.type.value,
        "mod": timex.mod,
        "rule": timex.rule,
        "implied": list(timex.implied),
        "anchor": timex.anchor.value if timex.anchor else None,
        "alternatives": list(timex.alternatives),
    }
    return {key: told[key] for key in expected}


@pytest.mark.parametrize("case", list(cases()))
def test_case_finds_its_dates(case: dict[str, Any]) -> None:
    published = date.fromisoformat(case["published"]) if "published" in case else None
    document = Document(
        "case",
        case["text"],
        published,
        language=case.get("language", "en"),
        country=case.get("country"),
    )

    _, timexes = find_dates(document, lay_out(document))

    expected = case["dates"]
    padded = [*expected, *({"text": "", "value": ""} for _ in timexes[len(expected) :])]
    found = [
        found_as(wanted, timex, case["text"])
        for wanted, timex in zip(padded, timexes, strict=False)
    ]
    assert found == expected
