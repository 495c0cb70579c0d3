"""What makes a document the same one again, and what is refused."""

from typing import Any

import pytest

from tests.extractions import a_document
from timeline.services import RefusedError
from timeline.services.documents import article_key, content_hash, refuse_document

LONG = "https://example.com/" + "a" * 500


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"url": "https://example.com/a?b=1#c"}, "url:https://example.com/a?b=1"),
        ({"publisher": "Gazette"}, "id:Gazette/1"),
        ({}, "id:/1"),
        ({"id": "sha256:abc"}, "sha256:abc"),
    ],
)
def test_article_key_is_the_first_that_is_given(fields: dict[str, Any], key: str) -> None:
    assert article_key(a_document(**fields)) == key


def test_article_key_too_long_is_hashed() -> None:
    key = article_key(a_document(url=LONG))

    assert (key[:7], len(key)) == ("sha256:", 71)


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "A"},
        {"country": "KZ"},
        {"published": None},
        {"publisher": "A"},
        {"language": "en"},
    ],
)
def test_content_hash_tells_all_that_extraction_is_given(fields: dict[str, Any]) -> None:
    assert content_hash(a_document(**fields)) != content_hash(a_document())


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"text": " \n"}, "the text is empty"),
        ({"title": "A\0"}, "the field “title” holds a NUL character"),
        ({"language": "x" * 13}, "the field “language” has 13 characters; 12 fit"),
        ({"url": "ftp://example.com/a"}, "is no http or https address"),
        ({"url": "https://[broken"}, "is no http or https address"),
        ({"country": "kz"}, "the country 'kz' is unknown"),
    ],
)
def test_refuse_document_names_the_value(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(RefusedError, match=message):
        refuse_document(a_document(**fields), {"KZ"})


def test_refuse_document_takes_what_is_whole() -> None:
    refuse_document(a_document(url="https://example.com/a", country="KZ"), {"KZ"})
