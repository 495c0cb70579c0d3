"""Expectations as data: every case of ``claims/*.toml`` is read as it says.

``claims`` names clauses by some of their ``text`` and gives what the case is about: ``source``
(``""`` for none), ``polarity``, ``modality``, ``figures``. ``figures`` and ``sources`` of a case
list all that the whole text has, ``[]`` where there is nothing to find. ``expect = "fail"`` marks
what we know we get wrong.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from timeline.extraction.claims import ClaimReader
from timeline.extraction.text import lay_out
from timeline.extraction.types import Claim, Document, Figure

CASES = Path(__file__).parent / "claims"


def cases() -> Iterator[Any]:
    for path in sorted(CASES.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text())["case"], 1):
            marks = [pytest.mark.xfail(strict=True)] if case.get("expect") == "fail" else []
            yield pytest.param(case, id=f"{path.stem}-{number}", marks=marks)


def told_of_figure(figure: Figure, text: str, expected: dict[str, Any]) -> dict[str, Any]:
    told = {
        "text": figure.span.of(text),
        "value": figure.value,
        "min": figure.min,
        "max": figure.max,
        "approximate": figure.approximate,
        "subject": figure.subject,
        "unit": figure.unit,
        "period": figure.period.value if figure.period else "",
        "rule": figure.rule,
    }
    return {key: told[key] for key in expected}


def told_of_figures(
    figures: list[Figure], text: str, expected: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    padded = [*expected, *({"text": ""} for _ in figures[len(expected) :])]
    return [
        told_of_figure(figure, text, wanted)
        for figure, wanted in zip(figures, padded, strict=False)
    ]


def told_of_claim(claim: Claim, text: str, expected: dict[str, Any]) -> dict[str, Any]:
    told = {
        "text": expected["text"],
        "source": claim.attribution.source if claim.attribution else "",
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "figures": told_of_figures(list(claim.figures), text, expected.get("figures", [])),
    }
    return {key: told[key] for key in expected}


@pytest.mark.parametrize("case", list(cases()))
def test_case_is_read(case: dict[str, Any]) -> None:
    text = case["text"]
    document = Document("case", text, language=case.get("language", "en"))

    claims = ClaimReader(document, lay_out(document)).read_all()

    for expected in case.get("claims", []):
        start = text.index(expected["text"])
        claim = next(claim for claim in claims if claim.span.start <= start < claim.span.end)
        assert told_of_claim(claim, text, expected) == expected
    if "figures" in case:
        figures = [figure for claim in claims for figure in claim.figures]
        assert told_of_figures(figures, text, case["figures"]) == case["figures"]
    if "sources" in case:
        sources = [claim.attribution.source for claim in claims if claim.attribution]
        assert list(dict.fromkeys(sources)) == case["sources"]
