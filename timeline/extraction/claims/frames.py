"""A frame: the words that name a source and its saying, and what they frame."""

from dataclasses import dataclass

from timeline.extraction.claims.lexicon import Assertion, Speech
from timeline.extraction.claims.sources import Hearing, Source, Speakers, name_source
from timeline.extraction.claims.words import Words
from timeline.extraction.types import Attribution


@dataclass(frozen=True, slots=True)
class Frame:
    """The words ``first`` to before ``last`` say that ``attribution`` says what is around them."""

    first: int
    last: int
    attribution: Attribution
    source: Source
    before: bool
    after: bool
    passes_on: bool = False
    denies: bool = False

    def heard_after(self, hearing: Hearing) -> Speakers:
        return hearing().after(self.source, self.attribution)


@dataclass(frozen=True, slots=True)
class Reader:
    """One sentence and what is needed to read it."""

    words: Words
    speech: Speech
    assertion: Assertion
    hearing: Hearing

    def has_verb(self, first: int, last: int) -> bool:
        return any(
            word in self.assertion.finite or (word.endswith("ed") and len(word) > 3)
            for word in self.words.lower[first:last]
        )

    def frame(
        self, phrase: tuple[int, int], span: tuple[int, int], rule: str, before: bool, after: bool
    ) -> Frame | None:
        source = name_source(self.words, *phrase, self.speech, self.hearing)
        if source is None or not source.name:
            return None
        attribution = Attribution(self.words.slice(phrase[0], phrase[1] - 1), rule, source.name)
        return Frame(*span, attribution, source, before, after)
