"""Names that sound alike in any spelling, and others that do not."""

import pytest

from timeline.extraction.events.sounds import sounds_of
from timeline.extraction.events.stems import stems_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Museveni", "موسيفيني"),
        ("Erdogan", "أردوغان"),
        ("Zurabishvili", "زورابيشفيلي"),
        ("Nazarbayev", "نزارباييف"),
        ("Tokayev", "Токаев"),
    ],
)
def test_a_name_sounds_the_same_in_two_spellings(one: str, other: str) -> None:
    assert sounds_of(stems_of(one)) & sounds_of(stems_of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Museveni", "المتحدة"),
        ("Merkel", "موسيفيني"),
        ("Brambleton", "Brandenburg"),
        ("Museveni", "سيف"),
        ("Wainwright", "習近平"),
        ("Tokayev", "Такиев"),
    ],
)
def test_another_name_sounds_otherwise(one: str, other: str) -> None:
    assert not sounds_of(stems_of(one)) & sounds_of(stems_of(other))


@pytest.mark.parametrize("name", ["Xi", "Biden", "Ito", "習近平", ""])
def test_names_of_few_consonants_are_not_told_by_sound(name: str) -> None:
    assert sounds_of(stems_of(name)) == frozenset()
