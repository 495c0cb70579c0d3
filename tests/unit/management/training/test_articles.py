"""Articles written for training: each event is found in its sentence, or the file is refused."""

from pathlib import Path

import pytest

from timeline.extraction.types import EventType, Span, Stage
from timeline.management.training.articles import read_own_articles
from timeline.management.training.corpus import LabelledEvent

SIGNED = "The president signed the law on March 3, 2021."
ARTICLE = f'''
language = "en"

[[article]]
published = 2021-03-05
text = """
The rain had stopped. {SIGNED}
"""

[[article.events]]
in = "the law on March"
trigger = "signed"
when = "March 3, 2021"
type = ["legislation", "executive_action"]
stage = ["signed"]
date = "2021-03-03"
'''


def _folder(tmp_path: Path, text: str) -> Path:
    (tmp_path / "gazettes.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_article_has_its_event(tmp_path: Path) -> None:
    (article,) = read_own_articles(_folder(tmp_path, ARTICLE))

    assert article.document.id == "gazettes-1"
    assert article.events == (
        LabelledEvent(
            Span(22, 68),
            Span(36, 42),
            ("legislation", "executive_action"),
            ("signed",),
            ("2021-03-03",),
        ),
    )
    assert article.dates == (Span(54, 67),)
    assert (article.is_free, article.is_report) == (True, False)


@pytest.mark.parametrize(
    ("right", "wrong", "reason"),
    [
        ('trigger = "signed"', 'trigger = "vetoed"', "'vetoed' is not in the sentence"),
        ('trigger = "signed"', 'trigger = "stopped"', "'stopped' is not in the sentence"),
        ('in = "the law on March"', 'in = "the bill"', "no sentence has 'the bill'"),
        ('when = "March 3, 2021"', 'when = "March 4"', "'March 4' is not in the sentence"),
        ('date = "2021-03-03"', "", "'date'"),
    ],
)
def test_event_that_is_not_in_the_text_is_named(
    tmp_path: Path, right: str, wrong: str, reason: str
) -> None:
    folder = _folder(tmp_path, ARTICLE.replace(right, wrong))

    with pytest.raises(ValueError, match=rf"gazettes\.toml, article 1: {reason}"):
        read_own_articles(folder)


def test_article_without_events_is_kept(tmp_path: Path) -> None:
    text = ARTICLE.partition("[[article.events]]")[0]

    (article,) = read_own_articles(_folder(tmp_path, text))

    assert (article.events, article.dates) == ((), ())


def test_our_articles_are_in_the_vocabulary() -> None:
    events = [event for article in read_own_articles() for event in article.events]

    assert {kind for event in events for kind in event.types} <= {kind.value for kind in EventType}
    assert {stage for event in events for stage in event.stages} <= {s.value for s in Stage}
