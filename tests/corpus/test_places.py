"""Expectations as data: every case of ``places/*.toml`` finds its places, and nothing else."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from timeline.extraction.places import find_toponyms
from timeline.extraction.tables import read_toml
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Toponym

CASES = Path(__file__).parent / "places"


def cases() -> Iterator[Any]:
    for path in sorted(CASES.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text())["case"], 1):
            marks = [pytest.mark.xfail(strict=True)] if case.get("expect") == "fail" else []
            yield pytest.param(case, id=f"{path.stem}-{number}", marks=marks)


def find(text: str, **known: Any) -> tuple[Toponym, ...]:
    document = Document(id="case", text=text, **known)
    return find_toponyms(document, lay_out(document))


def told(expected: dict[str, Any], toponym: Toponym, text: str) -> dict[str, Any]:
    """The toponym, told in the keys that the expectation uses."""
    known = {
        "text": toponym.span.of(text),
        "country": toponym.country,
        "kind": toponym.kind.value,
        "rule": toponym.rule,
    }
    return {key: known[key] for key in expected}


@pytest.mark.parametrize("case", tuple(cases()))
def test_case_finds_its_places(case: dict[str, Any]) -> None:
    known = {key: case[key] for key in ("language", "country") if key in case}

    found = find(case["text"], **known)

    names = [toponym.span.of(case["text"]) for toponym in found]
    assert names == [place["text"] for place in case["places"]]
    pairs = zip(case["places"], found, strict=True)
    assert [told(place, toponym, case["text"]) for place, toponym in pairs] == case["places"]


def test_as_many_cases_find_nothing() -> None:
    kinds = [bool(case.values[0]["places"]) for case in cases()]

    assert kinds.count(False) >= kinds.count(True) - 10


AMBIGUOUS = read_toml("never_countries.toml")["ambiguous"]


@pytest.mark.parametrize(
    ("name", "example"),
    [(entry["name"], example) for entry in AMBIGUOUS for example in entry["examples"]],
)
def test_ambiguous_name_is_told_by_its_text(name: str, example: dict[str, str]) -> None:
    found = [t for t in find(example["text"]) if t.span.of(example["text"]) == name]

    assert [toponym.country for toponym in found] == [example["country"]] * len(found)
    assert found or name not in example["text"]


@pytest.mark.parametrize(
    ("name", "text"),
    [(entry["name"], text) for entry in AMBIGUOUS for text in entry["not_examples"]],
)
def test_ambiguous_name_is_left_alone(name: str, text: str) -> None:
    found = [t for t in find(text) if name in t.span.of(text) and t.kind.value == "country"]

    assert found == []
