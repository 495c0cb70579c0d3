"""The verb of a sentence that the table does not know."""

import pytest

from timeline.extraction.events.plain_verbs import find_plain_verbs, find_unlisted
from timeline.extraction.events.triggers import find_triggers
from timeline.extraction.events.words import split_words
from timeline.extraction.types import Span


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("en", "The river was dredged in spring.", "dredged"),
        ("en", "The miller grinds the rye.", "grinds"),
        ("de", "Der Fluss wurde von Kindern gereinigt.", "gereinigt"),
        ("de", "Sie nahm somit als Tochter türkischer Eltern Platz.", "nahm"),
        ("de", "Er malte den Zaun mit weißen Punkten.", "malte"),
        ("cs", "Mlynář namlel žito.", "namlel"),
        ("tr", "Değirmenci çavdarı öğüttü.", "öğüttü"),
        ("hi", "चक्की वाले ने राई पीसी।", "पीसी"),
    ],
)
def test_likeliest_verb_stands_in(language: str, text: str, verb: str) -> None:
    (candidate,) = find_plain_verbs(split_words(text, Span(0, len(text))), (), language)

    assert candidate.lemma == verb


@pytest.mark.parametrize("text", ["", "Rot, Gelb, Grün.", "Am 5. Mai."])
def test_sentence_without_a_plain_word_has_none(text: str) -> None:
    assert find_plain_verbs(split_words(text, Span(0, len(text))), (), "de") == ()


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("He fondled the cat.", ["fondled"]),
        ("The krone was redenominated in May.", ["redenominated"]),
        ("They had dredged it.", ["dredged"]),
        ("The dredged the river.", []),
        ("The krone was fated to fall.", []),
        ("A bearded man left.", []),
        ("Fondled the cat.", []),
        ("The lorry nosedived into it.", ["nosedived"]),
        ("The paper was quietly shelved.", ["shelved"]),
        ("He quietly shelved the paper.", ["shelved"]),
        ("A long shelved paper came.", []),
        ("A bearded and bespectacled man came.", []),
        ("The man quietly fed the cat.", []),
        ("He fed the cat.", []),
        ("He killed the cat.", []),
    ],
)
def test_english_verb_that_no_table_has(text: str, verbs: list[str]) -> None:
    words = split_words(text, Span(0, len(text)))
    known, _ = find_triggers(words, "en")

    assert [candidate.lemma for candidate in find_unlisted(words, known)] == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [("The soap premiered in May; it was shelved.", ["shelved"]), ("It dredged May.", ["dredged"])],
)
def test_english_verb_before_a_date(text: str, verbs: list[str]) -> None:
    words = split_words(text, Span(0, len(text)))
    known, _ = find_triggers(words, "en")
    may = words.forms.index("may")

    found = find_unlisted(words, known, ((may, may + 1),))

    assert [candidate.lemma for candidate in found] == verbs
