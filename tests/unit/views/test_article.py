"""An article's page: every dated span marked, what was found, what was not."""

from typing import Any

import pytest
from django.test import Client

from tests.factories import make_article, make_event, make_mention, make_revision, make_run
from timeline.models import Article

TEXT = "Title <here>\n\nParliament passed the law on July 11, 2017. In May it rained."
QUERIES = 4


def make_read_article(rows: int = 1) -> Article:
    article = make_article(
        title="A report", published_basis="inferred", published_earliest="2017-07-11"
    )
    start = TEXT.index("In May")
    timexes = [{"start": start + 3, "end": start + 6}]
    rejected = [{"start": start, "end": len(TEXT), "reason": "a date without an event"}]
    findings = {
        "countries": [{"code": "KZ", "weight": 0.9}],
        "timexes": timexes,
        "rejected": rejected,
        "publication": {"evidence": [{"start": TEXT.index("2017"), "end": TEXT.index("2017") + 4}]},
    }
    run = make_run(make_revision(article, TEXT), findings=findings)
    sentence = TEXT.index("Parliament")
    for row in range(rows):
        make_mention(make_event(title=f"A law {row}"), run, start=sentence, end=start - 1)
    return article


@pytest.mark.parametrize("rows", [1, 3])
def test_article_takes_as_many_queries_with_one_mention_as_with_three(
    client: Client, django_assert_num_queries: Any, rows: int
) -> None:
    article = make_read_article(rows)

    with django_assert_num_queries(QUERIES):
        client.get(f"/articles/{article.public_id}/")


def test_article_links_dates_to_their_events(client: Client) -> None:
    article = make_read_article()
    event = article.revisions.get().runs.get().mentions.get().event
    assert event

    page = client.get(f"/articles/{article.public_id}/").content.decode()

    assert (
        f'<a href="/events/{event.public_id}/" title="A law 0">'
        '<mark class="evidence date">July 11, </mark></a>' in page
    )
    assert '<mark class="evidence publication date">2017</mark>' in page
    assert "<p>Title &lt;here&gt;</p>" in page


def test_article_gives_the_reason_for_dates_without_event(client: Client) -> None:
    page = client.get(f"/articles/{make_read_article().public_id}/").content.decode()

    assert '<mark class="rejected date">May</mark>' in page
    assert 'In May it rained.</a> <span class="muted">a date without an event</span>' in page


def test_article_says_how_its_date_is_known(client: Client) -> None:
    page = client.get(f"/articles/{make_read_article().public_id}/").content.decode()

    assert "publication date inferred: 11 July 2017 or later" in page


def test_article_that_failed_says_why(client: Client) -> None:
    article = make_article()
    make_run(make_revision(article), failure="The text is in no language that is read.")

    page = client.get(f"/articles/{article.public_id}/").content.decode()

    assert "Nothing could be extracted: The text is in no language that is read." in page


def test_article_that_was_not_read_says_so(client: Client) -> None:
    page = client.get(f"/articles/{make_article().public_id}/").content.decode()

    assert "This article has not been read yet." in page


def test_unknown_article_is_not_found(client: Client) -> None:
    assert client.get("/articles/nothing/").status_code == 404


def test_article_names_the_one_that_brought_its_text_first(client: Client) -> None:
    first = make_article(title="The wire")
    page = client.get(f"/articles/{make_article(origin=first).public_id}/").content.decode()

    assert f'nearly the same text as <a href="/articles/{first.public_id}/">The wire</a>' in page
    assert "nearly the same" not in client.get(f"/articles/{first.public_id}/").content.decode()
