"""The tables of glosses, run over their own examples."""

import pytest

from timeline.extraction.events.glosses import find_gloss, in_english, load_glosses
from timeline.extraction.events.words import split_words
from timeline.extraction.tables import ROOT, read_toml
from timeline.extraction.types import Span

LANGUAGES = sorted(folder.name for folder in ROOT.iterdir() if (folder / "glosses.toml").is_file())
TABLES = [(language, read_toml(f"{language}/glosses.toml")) for language in LANGUAGES]
EXAMPLES = [
    (language, word, english)
    for language, table in TABLES
    for word, english in table["examples"].items()
]
NOT_EXAMPLES = [(language, word) for language, table in TABLES for word in table["not_examples"]]


@pytest.mark.parametrize(("language", "word", "english"), EXAMPLES)
def test_word_has_its_gloss(language: str, word: str, english: str) -> None:
    assert find_gloss(word, language) == english


@pytest.mark.parametrize(("language", "word"), NOT_EXAMPLES)
def test_word_of_no_table_has_none(language: str, word: str) -> None:
    assert find_gloss(word, language) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_listed_is_lower_case(language: str) -> None:
    glosses = load_glosses(language)

    assert glosses is not None
    listed = (*glosses.words, *glosses.beginnings, *glosses.insides, *glosses.endings)
    assert all(word == word.lower() for word in listed)


def test_language_without_a_table_has_none() -> None:
    text = "Court"

    assert in_english(split_words(text, Span(0, len(text))), "en") is None
    assert find_gloss("court", "en") == ""


def test_sentence_is_read_word_by_word() -> None:
    text = "Die 12 Richter trafen sich, wie üblich."

    english = in_english(split_words(text, Span(0, len(text))), "de")

    assert english is not None
    assert english.forms == ("·", "12", "judge", "met", "·", ",", "·", "·", ".")
