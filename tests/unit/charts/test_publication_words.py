"""A publication date says how it is known; inferred ones always say so."""

from datetime import date

import pytest

from timeline.charts.publication_words import publication_words

DAY, LATER = date(2017, 11, 16), date(2017, 12, 1)


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ((DAY, "given"), "published 16 November 2017"),
        ((DAY, "dateline"), "published 16 November 2017, by its dateline"),
        ((DAY, "inferred"), "publication date inferred: 16 November 2017 or later"),
        (
            (None, "inferred", DAY, LATER),
            "publication date inferred: between 16 November 2017 and 1 December 2017",
        ),
        ((DAY, "inferred", DAY, DAY), "publication date inferred: 16 November 2017"),
        (
            (None, "inferred", None, DAY),
            "publication date inferred: 16 November 2017 or earlier",
        ),
        ((None, "inferred"), "publication date inferred: no more than that it has one"),
        ((None, "unknown"), "publication date not known"),
        ((None, "given"), "publication date not known"),
    ],
)
def test_publication_words(known: tuple[date | None, str], words: str) -> None:
    assert publication_words(*known) == words
