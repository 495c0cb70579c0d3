"""The lists of concepts, and how a word finds its own."""

import pytest

from timeline.extraction.events.concepts import find_concepts, load_concepts
from timeline.extraction.tables import read_toml

LANGUAGES = (
    *("de", "el", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "kk", "ko"),
    *("nl", "pl", "pt", "ru", "uz", "zh"),
)


@pytest.mark.parametrize(
    ("form", "language", "concepts"),
    [
        ("courts", "en", ("court",)),
        ("courtyard", "en", ()),
        ("sentenced", "en", ("ruling",)),
        ("sentence", "en", ("ruling",)),
        ("sentient", "en", ()),
        ("suspended", "en", ("restriction",)),
        ("suspects", "en", ("crime",)),
        ("verurteilt", "de", ("ruling", "judging")),
        ("urteil", "de", ("ruling",)),
        ("urlaub", "de", ()),
        ("приговорил", "ru", ("ruling",)),
        ("природа", "ru", ()),
        ("δικαστήριο", "el", ("court",)),
        ("δίκτυο", "el", ()),
        ("рулон", "kk", ()),
        ("sentenced", "sw", ()),
    ],
)
def test_word_has_its_concepts(form: str, language: str, concepts: tuple[str, ...]) -> None:
    assert find_concepts(form, language) == concepts


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_have_the_names_of_the_english_ones(language: str) -> None:
    names = read_toml(f"{language}/concepts.toml")["concepts"]

    assert set(names) <= set(read_toml("en/concepts.toml")["concepts"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_lower_case(language: str) -> None:
    concepts = load_concepts(language)

    assert all(word == word.lower() for word in (*concepts.words, *concepts.beginnings))
