"""Every command of docs/api/README.md is run, and what stands below it is its answer."""

import json
import re
import shlex
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import Client

from tests.api.conftest import Record

TOUR = Path(__file__).resolve().parents[2] / "docs/api/README.md"
HOST = "http://127.0.0.1:8000"
BLOCK = re.compile(r"```(?P<kind>sh|json|csv)\n(?P<text>.*?)```", re.DOTALL)


@dataclass(frozen=True)
class Example:
    """A command, and the answer that the page shows; empty where it shows none."""

    command: str
    kind: str = ""
    answer: str = ""


def examples() -> list[Example]:
    found: list[Example] = []
    for block in BLOCK.finditer(TOUR.read_text(encoding="utf-8")):
        if block["kind"] == "sh":
            found += [Example(line) for line in block["text"].splitlines()]
        else:
            found[-1] = Example(found[-1].command, block["kind"], block["text"])
    return found


def run(command: str) -> HttpResponse:
    """The request that this ``curl`` would make."""
    name, *words = shlex.split(command)
    assert name == "curl"
    address = next(word for word in words if word.startswith(HOST))
    client = Client(headers={"Host": HOST.removeprefix("http://")})
    path = address.removeprefix(HOST)
    if "-d" in words:
        body = words[words.index("-d") + 1]
        assert words[words.index("-H") + 1] == "Content-Type: application/json"
        posted: HttpResponse = client.post(path, body, content_type="application/json")
        return posted
    read: HttpResponse = client.head(path) if "--head" in words else client.get(path)
    return read


def test_examples_are_many() -> None:
    assert len(examples()) == 23


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.command)
def test_documented_command_gives_the_documented_answer(record: Record, example: Example) -> None:
    response = run(example.command)

    content = response.getvalue().decode()
    if example.kind == "json":
        shown = json.loads(re.sub(r"cursor=[\w-]+", "cursor=NEXT", content))
        assert shown == json.loads(example.answer)
    elif example.kind == "csv":
        assert content.splitlines() == example.answer.splitlines()
    else:
        assert response.status_code == 200
