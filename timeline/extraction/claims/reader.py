"""The claims of an article, each sentence read when it is asked for.

Few sentences of an article state an event. What those need of the others – who has spoken, what
was counted – is read from the beginning up to them, once, and only where a pronoun, a quotation
or "such cases" asks for it.
"""

from dataclasses import replace
from functools import partial

from timeline.extraction.claims.attribution import find_frames
from timeline.extraction.claims.frames import Frame
from timeline.extraction.claims.modality import read_modality
from timeline.extraction.claims.polarity import read_polarity
from timeline.extraction.claims.quantities import counted_by, find_figures
from timeline.extraction.claims.reading import (
    clause_span,
    find_clauses,
    find_quoted,
    make_claim,
    read_tables,
)
from timeline.extraction.claims.sources import Speakers
from timeline.extraction.claims.subjects import Counted
from timeline.extraction.claims.words import Words, read_words
from timeline.extraction.patterns import regex
from timeline.extraction.types import (
    Attribution,
    Claim,
    Document,
    Figure,
    Layout,
    Modality,
    Polarity,
    Region,
    Sentence,
    Span,
)

FEWEST_WORDS = 2
LONGEST_SENTENCE = 2000  # what is longer is a list or a table, not prose
Clause = tuple[int, int]
WHOLE: Clause = (0, 0)  # of what is no prose
DIGIT = regex(r"\d")
UNREAD = frozenset({Region.BOILERPLATE, Region.BYLINE})


class ClaimReader:
    """Reads the claims of ``document``; what was read is kept."""

    def __init__(self, document: Document, layout: Layout) -> None:
        self._text = document.text
        self._sentences = layout.sentences
        self._quotations = layout.quotations
        self._quotation_starts = [quotation.start for quotation in layout.quotations]
        self._tables = read_tables(layout.language)
        self._words: dict[int, Words | None] = {}
        self._frames: dict[int, tuple[Frame, ...]] = {}
        self._figures: dict[int, tuple[Figure, ...]] = {}
        self._clauses: dict[int, tuple[Clause, ...]] = {}
        self._heard = [Speakers()]
        self._counted: list[Counted | None] = [None]
        self._speakers: dict[int, Attribution | None] = {}

    def read_all(self) -> tuple[Claim, ...]:
        """Every claim of the article, in reading order."""
        return tuple(
            self._claim_of(sentence, clause)
            for sentence in self._sentences
            for clause in self._clauses_of(sentence.index)
        )

    def claim_at(self, sentence: Sentence, trigger: Span) -> Claim:
        """The closest claim around ``trigger``; where none was made, the sentence's plain word."""

        def nearness(clause: Clause) -> tuple[bool, int, Clause]:
            span = self._span_of(sentence, clause)
            return not span.overlaps(trigger), span.end - span.start, clause

        return self._claim_of(sentence, min(self._clauses_of(sentence.index), key=nearness))

    def modality_in(self, sentence: Sentence, span: Span) -> Modality:
        """How the words of ``span`` alone hold what they say."""
        words = self._words_of(sentence.index)
        if words is None:
            return Modality.ACTUAL
        return read_modality(words, *words.within(span), self._tables.assertion)

    def polarity_in(self, sentence: Sentence, span: Span) -> Polarity:
        """Whether the words of ``span`` alone deny what they say."""
        words = self._words_of(sentence.index)
        if words is None:
            return Polarity.AFFIRMED
        tables = self._tables
        return read_polarity(words, *words.within(span), tables.assertion, tables.quantities)

    def _clauses_of(self, place: int) -> tuple[Clause, ...]:
        if place not in self._clauses:
            words, frames = self._words_of(place), self._frames_of(place)
            assertion = self._tables.assertion
            self._clauses[place] = find_clauses(words, frames, assertion) if words else (WHOLE,)
        return self._clauses[place]

    def _span_of(self, sentence: Sentence, clause: Clause) -> Span:
        words = self._words_of(sentence.index)
        return clause_span(words, clause) if words else sentence.span

    def _claim_of(self, sentence: Sentence, clause: Clause) -> Claim:
        place = sentence.index
        words = self._words_of(place)
        if words is None:
            return Claim(sentence.span, "sentence", place)
        frames, figures = self._frames_of(place), self._figures_of(place)
        claim = make_claim(words, sentence, clause, frames, figures, self._tables)
        if claim.attribution is None and all(self._quoted(words)):
            return replace(claim, attribution=self._speaker_of(place))
        return claim

    def _words_of(self, place: int) -> Words | None:
        """None where the sentence is no prose."""
        if place not in self._words:
            self._words[place] = self._split(self._sentences[place])
        return self._words[place]

    def _split(self, sentence: Sentence) -> Words | None:
        span = sentence.span
        if sentence.region in UNREAD or span.end - span.start > LONGEST_SENTENCE:
            return None
        words = read_words(self._text, span)
        return words if len(words) >= FEWEST_WORDS else None

    def _quoted(self, words: Words) -> list[bool]:
        return find_quoted(words, self._quotations, self._quotation_starts)

    def _frames_of(self, place: int) -> tuple[Frame, ...]:
        if place not in self._frames:
            self._frames[place] = self._find_frames(place)
        return self._frames[place]

    def _find_frames(self, place: int) -> tuple[Frame, ...]:
        words, tables = self._words_of(place), self._tables
        if words is None or not words.holds(tables.speech.cues):
            return ()
        hearing = partial(self._heard_before, place)
        return find_frames(words, self._quoted(words), tables.speech, tables.assertion, hearing)

    def _figures_of(self, place: int) -> tuple[Figure, ...]:
        if place not in self._figures:
            self._figures[place] = self._find_figures(place)
        return self._figures[place]

    def _find_figures(self, place: int) -> tuple[Figure, ...]:
        words, quantities = self._words_of(place), self._tables.quantities
        if words is None:
            return ()
        if not words.holds(quantities.cues) and not DIGIT.search(self._text, *words.span):
            return ()
        return tuple(find_figures(words, quantities, partial(self._counted_before, place)))

    def _heard_before(self, place: int) -> Speakers:
        """Who had spoken where the sentence begins."""
        while len(self._heard) <= place:
            speakers = self._heard[-1]
            for frame in self._frames_of(len(self._heard) - 1):
                speakers = speakers.after(frame.source, frame.attribution)
            self._heard.append(speakers)
        return self._heard[place]

    def _counted_before(self, place: int) -> Counted | None:
        """What was last counted where the sentence begins."""
        while len(self._counted) <= place:
            counted = self._counted[-1]
            for figure in self._figures_of(len(self._counted) - 1):
                counted = counted_by(figure) if figure.subject else counted
            self._counted.append(counted)
        return self._counted[place]

    def _speaker_of(self, place: int) -> Attribution | None:
        """Who says a quoted sentence without a frame: the speaker of its paragraph.

        A paragraph that is one quotation goes on with the last speaker.
        """
        if place not in self._speakers:
            self._speakers.update(self._hear_paragraph(place))
        return self._speakers[place]

    def _hear_paragraph(self, place: int) -> dict[int, Attribution | None]:
        first, last = place, place + 1
        paragraph = self._sentences[place].paragraph
        while first and self._sentences[first - 1].paragraph == paragraph:
            first -= 1
        while last < len(self._sentences) and self._sentences[last].paragraph == paragraph:
            last += 1
        frames = [self._frames_of(other) for other in range(first, last)]
        opening = next((found[0].attribution for found in frames if found), None)
        speaker = opening or self._heard_before(first).attribution
        speakers: dict[int, Attribution | None] = {}
        for other, found in enumerate(frames, first):
            speaker = found[-1].attribution if found else speaker
            speakers[other] = speaker
        return speakers
