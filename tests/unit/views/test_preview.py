"""A pasted article is read, shown, and not stored."""

from typing import Any

import pytest
from django.test import Client

from timeline.models import Article


def test_preview_marks_the_text_and_stores_nothing(client: Client) -> None:
    response = client.post(
        "/preview/", {"text": "<i>Parliament</i> met.\r\n\r\nIt rained on July 11, 2017."}
    )
    page = response.content.decode()

    assert response.status_code == 200
    assert "Nothing was stored" in page
    assert "<i>Parliament" not in page
    assert "&lt;i&gt;Parliament&lt;/i&gt;" in page
    assert 'date">July 11, 2017</mark>' in page
    assert not Article.objects.exists()


def test_preview_uses_the_publication_date_that_is_given(client: Client) -> None:
    page = client.post(
        "/preview/", {"text": "The law was signed on July 11.", "published": "2017-11-17"}
    ).content.decode()

    assert "published 17 November 2017" in page


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"text": ""}, "Paste the text of an article first."),
        ({"text": " \n "}, "Paste the text of an article first."),
        ({"text": "A law.", "published": "soon"}, "Write the day as 2017-11-17"),
    ],
)
def test_preview_says_what_it_cannot_read(
    client: Client, sent: dict[str, str], sentence: str
) -> None:
    response = client.post("/preview/", sent)

    assert response.status_code == 400
    assert sentence in response.content.decode()


def test_preview_refuses_what_is_too_large(client: Client, settings: Any) -> None:
    settings.MAX_DOCUMENT_BYTES = 10

    response = client.post("/preview/", {"text": "Twenty letters here."})

    assert response.status_code == 400
    assert "The text has 20 bytes; at most 10 are read." in response.content.decode()


def test_preview_is_only_posted(client: Client) -> None:
    response = client.get("/preview/")

    assert (response.status_code, response.headers["Location"]) == (302, "/")


def test_preview_needs_the_form_s_token() -> None:
    response = Client(enforce_csrf_checks=True).post("/preview/", {"text": "A law."})

    assert response.status_code == 403
    assert "The form was too old" in response.content.decode()
