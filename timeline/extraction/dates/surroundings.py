"""What stands around a timex: its sentence, its quotation, the direction of its clause."""

from bisect import bisect_right

from timeline.extraction.dates.deadlines import Deadline
from timeline.extraction.dates.local_tense import Tenses, direction_by
from timeline.extraction.dates.tense import (
    Direction,
    direction,
    leads_near,
    opens_the_past,
)
from timeline.extraction.types import Layout, Span


class Surroundings:
    """``tenses`` holds the verbs of a language other than English, and ``deadline`` knows its
    deadlines.
    """

    def __init__(
        self,
        text: str,
        layout: Layout,
        tenses: Tenses | None,
        deadline: Deadline | None = None,
    ) -> None:
        self.text = text
        self.tenses = tenses
        self.deadline = deadline
        self.reads_english = tenses is None
        self.sentences = [sentence.span for sentence in layout.sentences]
        self.starts = [span.start for span in self.sentences]
        self.quotations = layout.quotations
        self.quoted_from = [span.start for span in layout.quotations]

    def sentence(self, span: Span) -> Span:
        place = bisect_right(self.starts, span.start) - 1
        return self.sentences[place] if place >= 0 else Span(0, len(self.text))

    def quotation(self, span: Span) -> Span | None:
        place = bisect_right(self.quoted_from, span.start) - 1
        if place < 0 or not self.quotations[place].contains(span):
            return None
        return self.quotations[place]

    def is_quoted(self, span: Span) -> bool:
        return self.quotation(span) is not None

    def direction(self, span: Span) -> Direction:
        if self.tenses is None:
            return direction(self.text, self.sentence(span), span)
        if self.deadline is not None and self.deadline(self.text, span):
            return Direction.FUTURE
        return direction_by(self.tenses, self.text, self.sentence(span), span)

    def direction_of_date(self, span: Span) -> Direction:
        """The same for a month or a day of the month, which "by" and "through" draw near."""
        found = self.direction(span)
        if self.tenses is None and opens_the_past(self.text, self.sentence(span), span):
            return Direction.OVER
        near = found is not Direction.FUTURE and leads_near(self.text, span)
        return Direction.NEAR if near else found
