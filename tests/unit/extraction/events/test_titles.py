"""Titles are the article's own words, trimmed."""

import pytest

from timeline.extraction.events.titles import LONGEST, choose_words, make_title
from timeline.extraction.types import Span


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        ("Parliament passed the bill on May 3.", "May 3", "Parliament passed the bill"),
        ("On May 3, parliament passed the bill.", "May 3", "Parliament passed the bill"),
        ("when officials counted 69 cases in 2016", "2016", "Officials counted 69 cases"),
        ("The May 3 ruling stands.", "May 3", "The May 3 ruling stands"),
        (
            "Fees fell below the level of 2017 by 2030.",
            "2017",
            "Fees fell below the level of 2017 by 2030",
        ),
        ("Parliament met in the early 1990s.", "1990s", "Parliament met"),
        ("1990 saw the first free vote.", "1990", "1990 saw the first free vote"),
        ("However, judges struck it down in 2016.", "2016", "Judges struck it down"),
        ("That vote came in 2016.", "2016", "That vote came"),
    ],
)
def test_title_leaves_the_date_out(text: str, date: str, title: str) -> None:
    start = text.index(date)

    assert make_title(text, Span(0, len(text)), Span(start, start + len(date))) == title


def test_title_begins_with_its_clause() -> None:
    text = "que los partidos firmaron el pacto"

    assert make_title(text, Span(0, len(text))) == "Los partidos firmaron el pacto"


def test_long_title_is_cut_at_a_word() -> None:
    text = "word " * 60

    title = make_title(text, Span(0, len(text)))

    assert len(title) <= LONGEST + 1
    assert title.endswith("word…")


def test_title_keeps_to_the_clause() -> None:
    text = "One thing. Another thing."

    assert make_title(text, Span(0, 10)) == "One thing"


@pytest.mark.parametrize(
    ("text", "clause", "trigger", "chosen"),
    [
        (
            "The ministry said that fees for visas will rise by a third.",
            "The ministry said",
            "said",
            "The ministry said that fees for visas will rise by a third.",
        ),
        (
            "The decree bans plastic bags, taking effect in June.",
            "taking effect in June.",
            "taking effect",
            "The decree bans plastic bags, taking effect in June.",
        ),
        (
            "The long disputed bill on the funding of parties was passed, which pleased few.",
            "The long disputed bill on the funding of parties was passed",
            "passed",
            "The long disputed bill on the funding of parties was passed",
        ),
        (
            "The president declined to sign the bill on mines and said that it would go back.",
            "The president declined to sign the bill on mines and said",
            "said",
            "The president declined to sign the bill on mines and said that it would go back.",
        ),
        (
            "Clerks printed the treaty on fish stocks, which was signed in March.",
            "which was signed in March.",
            "signed",
            "Clerks printed the treaty on fish stocks, which was signed in March.",
        ),
        (
            "During that session of the lower house the bill was passed.",
            "that session of the lower house the bill was passed.",
            "passed",
            "that session of the lower house the bill was passed.",
        ),
        (
            "A decree that abolishes the fee on stamps came into force on July 4, 2017.",
            "that abolishes the fee on stamps came into force on July 4, 2017.",
            "came into force",
            "A decree that abolishes the fee on stamps came into force on July 4, 2017.",
        ),
        (
            "Uses that are banned outright must end by June 2, 2025.",
            "must end by June 2, 2025.",
            "end",
            "Uses that are banned outright must end by June 2, 2025.",
        ),
        (
            "Officials hold that the vote in the twelve provinces was rigged everywhere.",
            "that the vote in the twelve provinces was rigged everywhere.",
            "rigged",
            " the vote in the twelve provinces was rigged everywhere.",
        ),
        (
            "That vote in the twelve provinces was rigged in all of them.",
            "That vote in the twelve provinces was rigged in all of them.",
            "rigged",
            "That vote in the twelve provinces was rigged in all of them.",
        ),
        (
            "Judges met while the government withdrew its plan for a new tax on land and water.",
            "the government withdrew its plan for a new tax on land and water.",
            "withdrew",
            "the government withdrew its plan for a new tax on land and water.",
        ),
    ],
)
def test_choose_words_says_who_and_what(text: str, clause: str, trigger: str, chosen: str) -> None:
    def find(part: str) -> Span:
        return Span(text.index(part), text.index(part) + len(part))

    sentence = Span(0, len(text))

    assert choose_words(text, sentence, find(clause), find(trigger), 0).of(text) == chosen


def test_choose_words_of_a_saying_begins_with_what_was_said() -> None:
    text = "Fees for stamps will rise by a third, the minister of mines said on Tuesday."
    clause = Span(text.index("the minister"), len(text))
    trigger = Span(text.index("said"), text.index("said") + 4)
    whole = Span(0, len(text))

    assert choose_words(text, whole, clause, trigger, 0, says=True) == whole
    assert choose_words(text, whole, clause, trigger, 0) == clause


def test_choose_words_leaves_the_dateline_out() -> None:
    text = "LUSAKA -- Parliament passed the bill on mines and minerals yesterday."
    trigger = Span(text.index("passed"), text.index("passed") + 6)

    chosen = choose_words(text, Span(0, len(text)), Span(0, len(text)), trigger, 10)

    assert chosen.of(text) == "Parliament passed the bill on mines and minerals yesterday."


def test_small_words_inside_a_title_stay() -> None:
    text = "Hundreds who left for the coast are back"

    assert make_title(text, Span(0, len(text))) == text
