"""Articles of our own with their events, written for training: a TOML file for a kind of outlet."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, Span
from timeline.management.training.corpus import OWN, LabelledEvent, LabelledText

ARTICLES = Path(__file__).parent / "articles"


def read_own_articles(folder: Path = ARTICLES) -> tuple[LabelledText, ...]:
    return tuple(article for path in sorted(folder.glob("*.toml")) for article in _read_file(path))


def _read_file(path: Path) -> Iterator[LabelledText]:
    fields = tomllib.loads(path.read_text(encoding="utf-8"))
    for number, article in enumerate(fields["article"], 1):
        try:
            yield _read_article(f"{path.stem}-{number}", fields["language"], article)
        except (KeyError, ValueError) as error:
            raise ValueError(f"{path.name}, article {number}: {error}") from error


def _read_article(name: str, language: str, article: Mapping[str, Any]) -> LabelledText:
    text = article["text"].strip()
    published: date | None = article.get("published")
    document = Document(
        name, text, published, title=article.get("title"), language=language,
        publisher=article.get("publisher"),
    )  # fmt: skip
    sentences = tuple(sentence.span for sentence in lay_out(document).sentences)
    events = []
    dates = []
    for fields in article.get("events", ()):
        sentence = _find_sentence(text, sentences, fields["in"])
        events.append(_read_event(fields, text, sentence))
        if "when" in fields:
            dates.append(_find(text, fields["when"], sentence))
    return LabelledText(document, OWN, name, tuple(events), tuple(dates))


def _find_sentence(text: str, sentences: Sequence[Span], words: str) -> Span:
    start = text.find(words)
    found = next((span for span in sentences if span.start <= start < span.end), None)
    if found is None:
        raise ValueError(f"no sentence has {words!r}")
    return found


def _read_event(fields: Mapping[str, Any], text: str, sentence: Span) -> LabelledEvent:
    days = fields["date"]
    return LabelledEvent(
        sentence,
        _find(text, fields["trigger"], sentence),
        tuple(fields["type"]),
        tuple(fields.get("stage", ())),
        (days,) if isinstance(days, str) else tuple(days),
    )


def _find(text: str, words: str, sentence: Span) -> Span:
    start = text.find(words, sentence.start, sentence.end)
    if start < 0:
        quoted = text[sentence.start : sentence.end]
        raise ValueError(f"{words!r} is not in the sentence {quoted!r}")
    return Span(start, start + len(words))
