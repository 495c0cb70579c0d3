"""The trigger of a lead that tells its news."""

import pytest

from timeline.extraction.events.leads import choose_main
from timeline.extraction.events.reading import take_apart
from timeline.extraction.types import Region, Sentence, Span


def news_of(text: str, language: str = "en") -> str | None:
    sentence = Sentence(Span(0, len(text)), "test", 0, 0, Region.BODY)
    reading = take_apart(text, (sentence,), sentence, (), language)
    finite = tuple(c for c in reading.candidates if not c.is_noun)
    chosen = choose_main(finite, reading, language)
    return reading.words.forms[chosen.first] if chosen else None


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("An artist who criticized the king is arrested in Oslo.", "arrested"),
        ("The deputy, who led the party, is arrested in Oslo.", "arrested"),
        ("Two guests, who met the queen, resigned.", "resigned"),
        ("Forty men detained in Oslo for years are deported.", "deported"),
        ("The ministry says that three men have been arrested.", "arrested"),
        ("Officials say that the bridge was closed.", "closed"),
        ("Three people are killed when a plane crashes near Oslo.", "crashes"),
        ("The country becomes the tenth to ban the drug.", "ban"),
        ("The mayor resigned and left the town.", "resigned"),
        ("The number of cases is rising.", "rising"),
    ],
)
def test_main_verb_or_what_is_told(text: str, news: str) -> None:
    assert news_of(text) == news


@pytest.mark.parametrize(
    ("text", "news"),
    [
        ("The ministry says that three men will be arrested.", "says"),
        ("The ministry says that the firm plans to close the mill.", "says"),
        ("The minister says she could resign.", "says"),
        ("The minister warns of war if the rival takes office.", "warns"),
        ("The court jails a man for taking a boat to Oslo.", "jails"),
        ("The mayor meets the men who closed the mill.", "meets"),
        ("The council meets to close the mill.", "meets"),
        ("The mayor resigns as the council meets.", "resigns"),
        ("The country becomes a member.", "becomes"),
    ],
)
def test_plans_asides_and_purposes_are_not_the_news(text: str, news: str) -> None:
    assert news_of(text) == news


def test_lead_without_a_verb_has_no_news() -> None:
    assert news_of("A fine day.") is None


def test_other_languages_take_the_first() -> None:
    assert news_of("Der Minister trat zurück.", "de") == "trat"
