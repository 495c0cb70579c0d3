"""The stage of an act, by what is done and who does it."""

import pytest

from timeline.extraction.events.legislation import decide_stage
from timeline.extraction.events.reading import take_apart
from timeline.extraction.types import Region, Sentence, Span, Stage


def stage_of(text: str, word: str, language: str = "en") -> Stage | None:
    sentence = Sentence(Span(0, len(text)), "test", 0, 0, Region.BODY)
    reading = take_apart(text, (sentence,), sentence, (), language)
    place = reading.words.forms.index(word)
    trigger = next(c for c in reading.candidates if c.first <= place <= c.last)
    return decide_stage(trigger, reading, language)


@pytest.mark.parametrize(
    ("text", "word", "stage"),
    [
        ("The parliament approved the bill.", "approved", Stage.PASSED),
        ("The cabinet approved the bill.", "approved", Stage.INTRODUCED),
        ("The bill was approved by the cabinet.", "approved", Stage.INTRODUCED),
        ("A committee of the senate approved the bill.", "approved", Stage.INTRODUCED),
        ("The president ratified the law.", "ratified", Stage.SIGNED),
        ("The president's cabinet approved the bill.", "approved", Stage.INTRODUCED),
        ("The government passed the bill.", "passed", Stage.PASSED),
        ("The president vetoed the bill.", "vetoed", Stage.REJECTED),
        ("Congress overturned the veto of the bill.", "veto", Stage.PASSED),
        ("Congress upheld the veto of the bill.", "veto", Stage.REJECTED),
        ("Congress overturned the veto of the bill.", "overturned", Stage.PASSED),
        ("The Senate blocks the resolution by 50 votes to 49.", "blocks", Stage.REJECTED),
        ("The House rejects the resolution.", "rejects", Stage.REJECTED),
        ("The House bars foreigners from owning land.", "bars", Stage.PASSED),
        ("The White House bars foreigners from owning land.", "bars", None),
        ("Since the repeal of the ban, few have asked.", "repeal", Stage.REPEALED),
        ("The country legalized duels.", "legalized", Stage.IN_FORCE),
        ("Parliament legalized duels.", "legalized", Stage.PASSED),
        ("Parliament debates the bill.", "debates", Stage.INTRODUCED),
        ("Parliament bars foreigners from owning land.", "bars", Stage.PASSED),
        ("The company bars visitors from owning land.", "bars", None),
        ("The country becomes the first to legalize duels.", "becomes", Stage.IN_FORCE),
        ("The country becomes the first to hold duels.", "becomes", None),
        ("The act authorized the war.", "authorized", Stage.PASSED),
        ("The act authorizes the war.", "authorizes", None),
    ],
)
def test_stage_follows_the_actor(text: str, word: str, stage: Stage | None) -> None:
    assert stage_of(text, word) is stage


@pytest.mark.parametrize(
    ("text", "word", "language", "stage"),
    [
        ("Das Kabinett billigte das Gesetz.", "billigte", "de", Stage.INTRODUCED),
        ("Der Bundestag billigte das Gesetz.", "billigte", "de", Stage.PASSED),
        ("Правительство одобрило закон.", "одобрило", "ru", Stage.INTRODUCED),
        ("Парламент одобрил закон.", "одобрил", "ru", Stage.PASSED),
        ("Il examine une idée.", "examine", "fr", Stage.INTRODUCED),
        ("La asamblea aprobó la ley.", "aprobó", "es", Stage.PASSED),
    ],
)
def test_stage_follows_the_actor_in_other_languages(
    text: str, word: str, language: str, stage: Stage
) -> None:
    assert stage_of(text, word, language) is stage
