"""What makes a document the same one again, and what is refused before anything is stored."""

import hashlib
import json
from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from urllib.parse import urldefrag

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from timeline.extraction.types import Document
from timeline.models import ArticleRevision
from timeline.services.refusal import RefusedError

LONGEST_KEY = 500
LONGEST = {"url": 2000, "publisher": 200, "language": 12}


@dataclass(frozen=True, slots=True)
class Identity:
    """``key`` says which article it is, ``content_hash`` whether it still says the same."""

    key: str
    content_hash: str


def identify(document: Document) -> Identity:
    return Identity(article_key(document), content_hash(document))


def article_key(document: Document) -> str:
    """Its address; else its id at its source; else, where a reader made the id of it, its text."""
    if document.url:
        key = f"url:{urldefrag(document.url).url}"
    elif document.id.startswith("sha256:"):
        key = document.id
    else:
        key = f"id:{document.publisher or ''}/{document.id}"
    return key if len(key) <= LONGEST_KEY else f"sha256:{_sha256(key)}"


def content_hash(document: Document) -> str:
    return _sha256(json.dumps([document.text, given_fields(document)], sort_keys=True))


def given_fields(document: Document) -> dict[str, str | None]:
    """All that extraction is given beside the text."""
    return {
        "id": document.id,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "language": document.language,
        "url": document.url,
        "publisher": document.publisher,
        "country": document.country,
    }


def document_of(revision: ArticleRevision) -> Document:
    """The document that a revision was made from, to be extracted again."""
    given = dict(revision.given)
    published = given.pop("published", None)
    return Document(
        text=revision.text,
        published=date.fromisoformat(published) if published else None,
        **given,
    )


def refuse_document(document: Document, countries: Container[str]) -> None:
    """Raises ``RefusedError`` for what no database should hold."""
    if not document.text.strip():
        raise RefusedError("the text is empty")
    for name in ("text", "id", "title", "url", "publisher", "language", "country"):
        if "\0" in (getattr(document, name) or ""):
            raise RefusedError(f"the field “{name}” holds a NUL character")
    for name, longest in LONGEST.items():
        length = len(getattr(document, name) or "")
        if length > longest:
            raise RefusedError(f"the field “{name}” has {length:,} characters; {longest:,} fit")
    if document.url and not _is_web_address(document.url):
        raise RefusedError(f"the url {document.url!r} is no http or https address")
    if document.country and document.country not in countries:
        raise RefusedError(f"the country {document.country!r} is unknown")


def _is_web_address(url: str) -> bool:
    try:
        URLValidator(schemes=["http", "https"])(url)
    except ValidationError:
        return False
    return True


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
