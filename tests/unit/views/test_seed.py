"""The article that the product started from, from the command to the pages."""

import html
import re
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client

from timeline.models import Article

ROOT = Path(__file__).resolve().parents[3]
SEED = ROOT.parent / "shared/corpora/events/seed.txt"
EVENT = re.compile(
    r'<li class="event">\s*<p class="event-date">(?P<date>.*?)</p>.*?'
    r'class="kind">(?P<kind>[^<]*)<.*?class="status (?P<status>\w+)">.*?'
    r'<blockquote class="evidence"><p>(?P<quotation>.*?)</p>',
    re.DOTALL,
)

pytestmark = [
    pytest.mark.corpora,
    pytest.mark.skipif(not SEED.exists(), reason=f"{SEED} is not on this machine."),
]


def plain(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


@pytest.fixture
def _seed() -> None:
    call_command("ingest", str(SEED), verbosity=0)


@pytest.mark.usefixtures("_seed")
def test_country_page_shows_the_events_of_the_seed(client: Client) -> None:
    page = client.get("/kz/").content.decode()

    shown = [
        (plain(found["date"]), found["kind"], found["status"]) for found in EVENT.finditer(page)
    ]

    for expected in (
        ("13 November 2017", "statement", "machine"),
        ("11 July 2017", "legislation, signed", "machine"),
        ("April 2017", "statement", "machine"),
        ("2017", "statistic", "machine"),
        ("2016", "statistic", "machine"),
        ("since 2011, until 13 November 2017", "statistic", "machine"),
    ):
        assert expected in shown
    assert "publication date inferred: 16 November 2017 or later" in page


@pytest.mark.usefixtures("_seed")
def test_country_page_marks_the_words_of_the_law(client: Client) -> None:
    page = client.get("/kz/").content.decode()

    law = next(found for found in EVENT.finditer(page) if "July" in found["date"])

    assert '<mark class="trigger">signed</mark>' in law["quotation"]
    assert '<mark class="date">July 11</mark>' in law["quotation"]


@pytest.mark.usefixtures("_seed")
def test_article_page_marks_every_dated_span(client: Client) -> None:
    article = Article.objects.get()

    page = client.get(f"/articles/{article.public_id}/").content.decode()
    marked = re.findall(r'<mark class="[^"]*\bdate\b[^"]*">([^<]*)</mark>', page)

    for words in ("September 2016", "November 13", "November 16", "April", "July 11"):
        assert words in marked
    assert not {"1500", "1500 / 1500", "3rd", "400", "500", "69"} & set(marked)
