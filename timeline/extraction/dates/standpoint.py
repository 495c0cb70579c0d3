"""From where a reading is resolved: the text around it, the publication, the dates before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from timeline.extraction.dates.memory import Memory
from timeline.extraction.dates.origins import Origins
from timeline.extraction.dates.readings import Candidate
from timeline.extraction.dates.reports import Report
from timeline.extraction.dates.surroundings import Surroundings
from timeline.extraction.types import Span


@dataclass(frozen=True, slots=True)
class Standpoint:
    """``of_every_day`` says that the text names no day of its own.

    ``memory`` and ``report`` go on as the candidates of a document are read in order.
    """

    text: str
    around: Surroundings
    day: date | None
    narrative: bool
    of_every_day: bool
    memory: Memory
    report: Report
    origins: Origins
    appositions: Mapping[Span, Candidate]
    ends: Mapping[Span, Candidate]
