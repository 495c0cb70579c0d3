"""Which parts of an event an answer carries: ``fields`` and ``include``."""

from dataclasses import dataclass

from timeline.api.parameters import Values, some_of
from timeline.api.problems import BadRequestError, Fault
from timeline.api.v1.serializers import EventSerializer

EVENT_FIELDS: tuple[str, ...] = tuple(EventSerializer().get_fields())
MENTIONS, ARTICLES, COUNT = "mentions", "articles", "count"
WITH_EVIDENCE = {"date", "sources", "conflicts", MENTIONS, ARTICLES}
TAKES_FIELDS = {"json", "jsonl", "csv"}
TAKES_INCLUDE = {"json", "jsonl"}

FIELDS = some_of("fields", EVENT_FIELDS, "Only these fields of each event, and its id.")
INCLUDE = some_of(
    "include",
    [MENTIONS, ARTICLES, COUNT],
    "Also the mentions and articles of each event in full, and how many events there are.",
)
INCLUDE_IN_EVENT = some_of(
    "include", [MENTIONS, ARTICLES], "Also the mentions and articles of the event in full."
)


@dataclass(frozen=True, slots=True)
class Selection:
    """No fields means all of them."""

    fields: tuple[str, ...] = ()
    mentions: bool = False
    articles: bool = False
    count: bool = False

    @property
    def needs_evidence(self) -> bool:
        return not self.fields or self.mentions or self.articles or bool(self._evident)

    @property
    def needs_measure(self) -> bool:
        return not self.fields or "measure" in self.fields

    @property
    def _evident(self) -> set[str]:
        return WITH_EVIDENCE & set(self.fields)


def read_selection(values: Values, answer_format: str) -> Selection:
    """Raises ``BadRequestError`` where the format has no room for what is asked."""
    fields, include = values.get(FIELDS) or (), values.get(INCLUDE) or ()
    faults = []
    if fields and answer_format not in TAKES_FIELDS:
        faults.append(_no_room(FIELDS.name, answer_format))
    if include and (
        answer_format not in TAKES_INCLUDE or (COUNT in include) > _has_head(answer_format)
    ):
        faults.append(_no_room(INCLUDE.name, answer_format))
    if faults:
        raise BadRequestError(faults)
    return Selection(
        fields=tuple(name for name in EVENT_FIELDS if name == "id" or name in fields)
        if fields
        else (),
        mentions=MENTIONS in include,
        articles=ARTICLES in include,
        count=COUNT in include,
    )


def _has_head(answer_format: str) -> bool:
    """Is there a place for what is said once of the whole list?"""
    return answer_format == "json"


def _no_room(name: str, answer_format: str) -> Fault:
    return Fault(f"The format {answer_format} has no room for this {name}.", parameter=name)
