"""The tables of triggers, run over their own examples."""

from typing import Any

import pytest

from timeline.extraction.events.lexicon import LANGUAGES, load_lexicon
from timeline.extraction.events.triggers import find_triggers
from timeline.extraction.events.words import split_words
from timeline.extraction.tables import read_toml
from timeline.extraction.types import EventType, Span, Stage

ROWS = [
    (language, row)
    for language in sorted(LANGUAGES)
    for row in read_toml(f"{language}/triggers.toml")["trigger"]
]
EXAMPLES = [(language, row, text) for language, row in ROWS for text in row["examples"]]
NOT_EXAMPLES = [(language, row, text) for language, row in ROWS for text in row["not_examples"]]
KEYS = {
    "name",
    "type",
    "stage",
    "verbs",
    "nouns",
    "forms",
    "separable",
    "near",
    "anywhere",
    "without",
    "odds",
    "examples",
    "not_examples",
}


def names_in(language: str, text: str) -> set[str]:
    words = split_words(text, Span(0, len(text)), load_lexicon(language).vocabulary)
    candidates, _ = find_triggers(words, language)
    return {entry.name for candidate in candidates for entry in candidate.entries}


@pytest.mark.parametrize(("language", "row", "text"), EXAMPLES)
def test_entry_matches_its_example(language: str, row: dict[str, Any], text: str) -> None:
    assert row["name"] in names_in(language, text)


@pytest.mark.parametrize(("language", "row", "text"), NOT_EXAMPLES)
def test_entry_leaves_its_counterexample(language: str, row: dict[str, Any], text: str) -> None:
    assert row["name"] not in names_in(language, text)


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_row_has_known_keys_and_values(language: str, row: dict[str, Any]) -> None:
    stages = {stage.value for stage in Stage} | {None}

    assert set(row) <= KEYS
    assert row["type"] in {kind.value for kind in EventType}
    assert row.get("stage") in stages
    assert (row["type"] == "legislation") == ("stage" in row)
    assert len(row["examples"]) <= 2 * len(row["not_examples"])


def test_names_are_unique_within_a_language() -> None:
    names = [(language, row["name"]) for language, row in ROWS]

    assert len(names) == len(set(names))


def test_unknown_language_reads_the_fallback() -> None:
    assert load_lexicon("xx") == load_lexicon("en")


@pytest.mark.parametrize(
    ("language", "text", "triggers"),
    [
        ("ja", "参院は法案を可決した。", [("可決", "finite")]),
        ("ja", "法案の可決を待つ。", [("可決", "noun")]),
        ("ko", "국회는 개정안을 가결했다.", [("가결", "finite")]),
        ("ko", "개정안 가결을 기다린다.", [("가결", "noun")]),
        ("zh", "国会通过了法案。", [("通过了", "finite")]),
        ("zh", "国会通过的法案。", [("通过", "noun")]),
    ],
)
def test_case_makes_a_noun_where_words_have_no_space(
    language: str, text: str, triggers: list[tuple[str, str]]
) -> None:
    words = split_words(text, Span(0, len(text)), load_lexicon(language).vocabulary)
    candidates, _ = find_triggers(words, language)

    assert [(c.lemma, c.form) for c in candidates] == triggers


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("uz", "Qonun loyihasi bekor qilingan.", {"qonun bekor qilindi"}),
        ("uz", "Qonun loyihasi bekor.", set()),
        ("uz", "Qonun bekor turdi.", set()),
        ("kk", "Үкімет карантин енгізіп жатыр.", {"үкімет шарасы"}),
        ("kk", "Үкімет жаңа жобаны енгізді.", {"үкімет шарасы", "заң ұсыну"}),
        ("el", "Ο νόμος ψηφίζεται.", {"ψήφιση νόμου"}),
        ("el", "Το κόμμα ψηφίζεται.", set()),
    ],
)
def test_beginning_stands_for_all_that_begin_so(language: str, text: str, names: set[str]) -> None:
    assert names_in(language, text) == names


def test_pronoun_takes_its_sense_from_the_sentences_before() -> None:
    text = "The president vetoed it."
    words = split_words(text, Span(0, len(text)))

    (candidate,), _ = find_triggers(words, "en", frozenset({"bill"}))

    assert (candidate.supported, candidate.entries[0].stage) == (1, Stage.REJECTED)


def test_verb_behind_an_article_is_a_noun() -> None:
    text = "The vote comes next week."
    words = split_words(text, Span(0, len(text)))

    candidates, _ = find_triggers(words, "en")

    assert (candidates[0].lemma, candidates[0].form) == ("vote", "noun")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("They fear an early return home.", "noun"),
        ("They fear the vote.", "noun"),
        ("They fear its current vote.", "noun"),
        ("They passed it by a 51–49 vote.", "noun"),
        ("Soon the miners strike.", "base"),
        ("Soon the police strike.", "base"),
        ("They return home.", "base"),
        ("They vote today.", "base"),
    ],
)
def test_form_behind_an_article(text: str, form: str) -> None:
    candidates, _ = find_triggers(split_words(text, Span(0, len(text))), "en")

    assert form in {candidate.form for candidate in candidates}


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Member states must name an authority.", ["name"]),
        ("Rules for banks apply from March.", ["apply"]),
        ("Talks were held in Oslo.", ["held"]),
        ("She states that it is so.", ["states"]),
        ("The court rules on Friday.", ["rules"]),
    ],
)
def test_plural_before_an_auxiliary_is_no_verb(text: str, verbs: list[str]) -> None:
    words = split_words(text, Span(0, len(text)))
    candidates, _ = find_triggers(words, "en")

    assert [words.forms[c.last] for c in candidates if not c.is_noun] == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Two people were killed in Oslo.", ["killed"]),
        ("The state of Ohio sues the firm.", ["sues"]),
        ("The number of people is 12.", ["is"]),
        ("Two people were said to have fled.", ["said", "fled"]),
    ],
)
def test_auxiliary_and_noun_are_no_verb(text: str, verbs: list[str]) -> None:
    words = split_words(text, Span(0, len(text)))
    candidates, _ = find_triggers(words, "en")

    assert [words.forms[c.first] for c in candidates if not c.is_noun] == verbs


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The minister brought in the law, which a wide majority of them passed.", True),
        ("The minister brought in the judge, which a wide majority of them passed.", False),
        ("The law is old, and on the road to the distant valley they passed a mill.", False),
    ],
)
def test_relative_clause_speaks_of_what_stands_before(text: str, names: bool) -> None:
    assert ("act passed" in names_in("en", text)) is names
