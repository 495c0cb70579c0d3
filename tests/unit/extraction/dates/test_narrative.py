from datetime import date

from timeline.extraction.dates import find_dates
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document

WON = " ".join(f"In {year} the mill won the cup." for year in range(1980, 2009))
END = "The cup of 2009 was lost on 3 March. This week its captain retired."


def value_of(words: str, text: str) -> str:
    document = Document("history", text, date(2010, 6, 20), language="en")
    _, timexes = find_dates(document, lay_out(document))
    return next(timex.value for timex in timexes if timex.span.of(text) == words)


def test_long_history_in_the_order_of_its_years_keeps_its_thread() -> None:
    assert value_of("3 March", f"{WON} {END}") == "2009-03-03"


def test_short_story_counts_from_its_day() -> None:
    assert value_of("3 March", f"{WON[-90:]} {END}") == "2010-03-03"


def test_years_out_of_order_are_no_history() -> None:
    sentences = WON.removesuffix(".").split(". ")
    shuffled = ". ".join(sorted(sentences, key=lambda sentence: sentence[6:2:-1]))

    assert value_of("3 March", f"{shuffled}. {END}") == "2010-03-03"
