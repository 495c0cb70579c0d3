"""Every value that flows between the stages of extraction, frozen.

Offsets are code points into ``Document.text``, half open: ``text[start:end]`` is the quotation.
"""

from timeline.extraction.types.article import Dateline, Document, Layout, Region, Sentence, Span
from timeline.extraction.types.claims import (
    Attribution,
    Claim,
    Figure,
    FigurePeriod,
    Modality,
    Polarity,
)
from timeline.extraction.types.dates import (
    Anchor,
    Granularity,
    Publication,
    PublicationBasis,
    Timex,
    TimexType,
)
from timeline.extraction.types.events import (
    Act,
    ActKind,
    EventMention,
    EventType,
    Extraction,
    Rejection,
    Stage,
    Trigger,
    Vote,
)
from timeline.extraction.types.places import (
    CountryRole,
    CountryWeight,
    EventCountryRole,
    Toponym,
    ToponymKind,
)

__all__ = [
    "Act",
    "ActKind",
    "Anchor",
    "Attribution",
    "Claim",
    "CountryRole",
    "CountryWeight",
    "Dateline",
    "Document",
    "EventCountryRole",
    "EventMention",
    "EventType",
    "Extraction",
    "Figure",
    "FigurePeriod",
    "Granularity",
    "Layout",
    "Modality",
    "Polarity",
    "Publication",
    "PublicationBasis",
    "Region",
    "Rejection",
    "Sentence",
    "Span",
    "Stage",
    "Timex",
    "TimexType",
    "Toponym",
    "ToponymKind",
    "Trigger",
    "Vote",
]
