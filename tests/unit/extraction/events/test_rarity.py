"""Words of every report tell little."""

from timeline.extraction.events.rarity import rarity_of


def test_usual_words_tell_less_than_unusual_ones() -> None:
    assert 0 < rarity_of("preside") < rarity_of("parliam") < rarity_of("bramble") == 1.0
