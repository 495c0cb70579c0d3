"""Words that tell nothing where no words have been counted."""

import pytest

from timeline.extraction.events.stems import stems_of
from timeline.extraction.events.usual import without_usual


@pytest.mark.parametrize(
    ("language", "countries", "text", "left"),
    [
        ("fr", ("CO",), "Un incendie à Medellín, en Colombie, en mars", {"medelli"}),
        ("de", ("CO",), "Kolumbianische Polizei fasst Alvarado", {"fasst", "alvarad"}),
        ("ru", ("KZ",), "Токаев подписал закон в Казахстане в июне", {"tokaev"}),
        ("ar", ("KE",), "جرت الانتخابات في كينيا في مومباسا", {"mwmbasa"}),
        ("fr", ("KE",), "Un incendie en Colombie", {"colombi"}),
        ("en", ("CO",), "A fire in Colombia", {"fire", "colombi"}),
        (None, ("CO",), "A fire in Colombia", {"fire", "colombi"}),
        ("xx", (), "incendie", {"incendi"}),
    ],
)
def test_names_are_left(
    language: str | None, countries: tuple[str, ...], text: str, left: set[str]
) -> None:
    assert without_usual(frozenset(stems_of(text)), language, countries) == left
