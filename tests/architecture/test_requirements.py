"""The locks install tomorrow as they do today, whatever is published meanwhile."""

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = sorted((Path(__file__).parent.parent.parent / "requirements").glob("*.txt"))
PIN = re.compile(r"^(?P<name>[\w.-]+)(?:\[(?P<extras>[\w,-]+)\])?==", re.MULTILINE)


def pins_of(lock: Path) -> dict[str, set[str]]:
    """The pinned packages, each with the extras that it is pinned with."""
    return {
        canonicalize_name(pin["name"]): set((pin["extras"] or "").split(",")) - {""}
        for pin in PIN.finditer(lock.read_text(encoding="utf-8"))
    }


def extras_asked_of(package: str) -> list[Requirement]:
    """What an installed package asks of others with extras, on this Python."""
    try:
        asked = map(Requirement, distribution(package).requires or ())
    except PackageNotFoundError:
        return []
    return [one for one in asked if one.extras and (not one.marker or one.marker.evaluate())]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_extras_are_pinned_with_their_package(lock: Path) -> None:
    """pip looks for ``coverage[toml]`` apart from a pinned ``coverage``, and takes the newest."""
    pins = pins_of(lock)

    missing = [
        f"{package} asks for {asked}"
        for package in pins
        for asked in extras_asked_of(package)
        if asked.extras - pins[canonicalize_name(asked.name)]
    ]

    assert pins
    assert missing == []
