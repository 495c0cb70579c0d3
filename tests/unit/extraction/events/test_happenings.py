"""What happened, by the words that announce it and those beside them."""

import pytest

from timeline.extraction.events.concepts import load_concepts
from timeline.extraction.events.happenings import (
    MANY_A_MONTH,
    NO_HAPPENING,
    OCCURRENCE,
    ONCE_A_DAY,
    Happening,
    find_happening,
)
from timeline.extraction.tables import read_toml

LANGUAGES = ("ar", "de", "en", "es", "fr", "pt", "ru")


@pytest.mark.parametrize(
    ("language", "trigger", "title", "announced"),
    [
        ("en", "vote", "Citizens of Ruritania vote for a parliament", "election"),
        ("en", "held", "The election was held in all provinces", "election"),
        ("en", "began", "Looting spread after the ceasefire began", "truce"),
        ("en", "Following", "Following the heist at the mint, guards were questioned", "theft"),
        ("de", "fand", "Die Parlamentswahl fand am Sonntag statt", "election"),
        ("fr", "séisme", "Un séisme secoue la côte", "earthquake"),
        ("es", "celebraron", "Las elecciones se celebraron sin incidentes", "election"),
        ("pt", "realizadas", "As eleições foram realizadas no domingo", "election"),
        ("ru", "прошли", "Парламентские выборы прошли спокойно", "election"),
        ("ar", "جرت", "جرت الانتخابات يوم الأحد", "election"),
    ],
)
def test_a_word_announces_a_happening(
    language: str, trigger: str, title: str, announced: str
) -> None:
    assert announced in find_happening(trigger, title, "", language).announced


@pytest.mark.parametrize(
    ("language", "trigger", "title"),
    [
        ("en", "rises", "The toll of the flood rises to nine"),
        ("en", "held", "The exhibition was held in a barn"),
        ("en", "wahl", "Wahl, a painter, opened a gallery"),
        ("de", "stieg", "Die Zahl der Opfer des Erdbebens stieg"),
        ("fr", "tenue", "La foire est tenue au port"),
        ("es", "subió", "El precio del pan subió"),
        ("pt", "subiu", "O preço do pão subiu"),
        ("ru", "вырос", "Урожай вырос на треть"),
        ("ar", "ارتفع", "ارتفع سعر الخبز"),
        ("xx", "vote", "Citizens vote"),
        ("en", "held", ""),
    ],
)
def test_other_words_announce_none(language: str, trigger: str, title: str) -> None:
    assert find_happening(trigger, title, "", language).announced == frozenset()


def test_the_sentence_speaks_where_the_title_is_silent() -> None:
    sentence = "Nine people died in the fire, the mayor said."

    assert find_happening("said", "The mayor said", sentence, "en").spoken == {"fire", "death"}
    assert find_happening("said", "The mayor said of the flood", sentence, "en").spoken == {"flood"}


def test_what_one_announces_the_other_may_only_speak_of() -> None:
    quake = Happening(frozenset({"earthquake"}), frozenset({"earthquake", "fire"}))
    toll = Happening(frozenset(), frozenset({"earthquake", "death"}))
    fire = Happening(frozenset(), frozenset({"fire", "death"}))
    raid = Happening(frozenset({"raid"}), frozenset({"raid"}))

    assert quake.is_same(toll)
    assert quake.is_once_a_day(toll)
    assert not quake.is_one_of_many(toll)
    assert not toll.is_same(fire)
    assert not toll.is_another(fire)
    assert quake.is_another(raid)
    assert raid.is_one_of_many(raid)
    assert not raid.is_once_a_day(raid)
    assert not raid.is_another(NO_HAPPENING)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_have_the_names_of_the_english_ones(language: str) -> None:
    lists = read_toml(f"{language}/happenings.toml")["concepts"]
    english = read_toml("en/happenings.toml")["concepts"]

    assert set(lists) <= set(english)
    assert OCCURRENCE in lists
    assert [name for name, words in lists.items() if words != words.lower()] == []
    for name, words in lists.items():
        assert len(set(words.split())) == len(words.split()), name


def test_marks_are_of_happenings() -> None:
    assert set(read_toml("en/happenings.toml")["concepts"]) > ONCE_A_DAY | MANY_A_MONTH
    assert ONCE_A_DAY.isdisjoint(MANY_A_MONTH)
    assert load_concepts("xx", "happenings") == load_concepts("xx")
