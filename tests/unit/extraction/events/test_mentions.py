"""The countries of an event are states of its date."""

from collections.abc import Callable

import pytest

from timeline.extraction.types import Extraction

Extract = Callable[..., Extraction]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The Soviet Union signed a treaty with Finland in 1948.", ["SUHH", "FI"]),
        ("Zaire held an election in 1984.", ["ZRCD"]),
        ("Serbia, once part of Yugoslavia, signed a treaty with Croatia in 2012.", ["RS", "HR"]),
        ("The army of the former Zaire was banned by Rwanda in 2009.", ["RW"]),
        ("An election was held in what had been Czechoslovakia in 2014.", []),
    ],
)
def test_state_that_has_ended_takes_no_part(
    extract_text: Extract, text: str, countries: list[str]
) -> None:
    (event,) = extract_text(text).events

    assert [role.code for role in event.countries] == countries
