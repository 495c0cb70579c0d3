"""How many reports of an event are independent: a text counts once, and so does a publisher.

Ten papers that print one wire text are one report; a paper that prints it beside a text of its own
may stand for that one, and another paper for the wire.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.models import Mention


@dataclass(frozen=True, slots=True)
class Report:
    """Who printed which text, and the words in which it reports the event."""

    publisher: str
    text: str
    wording: str


def count_origins(mentions: Sequence[Mention]) -> int:
    return count_independent([_report(mention) for mention in mentions])


def count_independent(reports: Iterable[Report]) -> int:
    """The most pairs of a publisher and a text, with neither in two pairs."""
    printed: dict[str, set[str]] = {}
    texts = _Texts()
    kept = list(reports)
    for report in kept:
        texts.join(f"wording {report.wording}", f"text {report.text}")
    for report in kept:
        printed.setdefault(report.publisher, set()).add(texts.name(f"text {report.text}"))
    held: dict[str, str] = {}
    return sum(_find_text(publisher, printed, held, set()) for publisher in sorted(printed))


def _find_text(
    publisher: str, printed: dict[str, set[str]], held: dict[str, str], tried: set[str]
) -> bool:
    """Does one of its texts become free, if need be by moving who holds it to another text?"""
    for text in sorted(printed[publisher] - tried):
        tried.add(text)
        holder = held.get(text)
        if holder is None or _find_text(holder, printed, held, tried):
            held[text] = publisher
            return True
    return False


class _Texts:
    """Texts that bring the same words on an event are one text, by whatever way they share them."""

    def __init__(self) -> None:
        self._heads: dict[str, str] = {}

    def name(self, text: str) -> str:
        while (head := self._heads.setdefault(text, text)) != text:
            text = head
        return text

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.name(one), self.name(other)))
        self._heads[second] = first


def _report(mention: Mention) -> Report:
    article = mention.run.revision.article
    publisher = f"source {article.source_id}" if article.source_id else f"article {article.key}"
    wording = " ".join(mention.quotation.split()).casefold()
    return Report(publisher, str(article.origin_id or article.pk), wording)
