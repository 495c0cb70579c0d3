"""Query parameters: declared once, read strictly, described to OpenAPI from the same declaration.

A parameter or a value that nobody declared is a fault, never ignored: a mistyped filter must not
answer with everything.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Generic, TypeVar, cast

from django.http import QueryDict
from drf_spectacular.utils import OpenApiParameter

from timeline.api.problems import BadRequestError, Fault, did_you_mean
from timeline.extraction.dates.edtf import Edtf, EdtfError

Value = TypeVar("Value")
LONGEST_VALUE = 2000
NOT_IN_TEXT = {"\0", "\ufffd"}


class UnreadableValueError(ValueError):
    """A value that its parameter does not take; the message is a sentence for the client."""


@dataclass(frozen=True, slots=True)
class Parameter(Generic[Value]):
    """A query parameter: its name, how its text is read, and what it is for."""

    name: str
    read: Callable[[str], Value]
    description: str
    schema: Mapping[str, Any]

    def described(self) -> OpenApiParameter:
        return OpenApiParameter(
            self.name,
            dict(self.schema),
            description=self.description,
            style="form" if self.schema["type"] == "array" else None,
            explode=False if self.schema["type"] == "array" else None,
        )


class Values:
    """What a query says, read and checked; each parameter gives its own type."""

    def __init__(self, read: Mapping[str, object]) -> None:
        self._read = read

    def get(self, parameter: Parameter[Value]) -> Value | None:
        return cast("Value | None", self._read.get(parameter.name))


def read_query(query: QueryDict, parameters: Iterable[Parameter[Any]]) -> Values:
    """Every parameter of ``query``. All that is wrong with it is refused together."""
    by_name = {parameter.name: parameter for parameter in parameters}
    read: dict[str, object] = {}
    faults: list[Fault] = []
    for name, texts in query.lists():
        if name not in by_name:
            known = f"There is no parameter “{name[:100]}”.{did_you_mean(name, by_name)}"
            faults.append(Fault(known, parameter=name[:100]))
            continue
        try:
            read[name] = _read_one(by_name[name], texts)
        except UnreadableValueError as error:
            faults.append(Fault(str(error), parameter=name))
    if faults:
        raise BadRequestError(faults)
    return Values(read)


def _read_one(parameter: Parameter[Value], texts: list[str]) -> Value:
    name = parameter.name
    if len(texts) > 1:
        if parameter.schema["type"] != "array":
            raise UnreadableValueError(f"{name} is given {len(texts)} times; once will do.")
        texts = [",".join(texts)]
    text = texts[0]
    if not text:
        raise UnreadableValueError(f"{name} is empty; leave it out or give it a value.")
    if len(text) > LONGEST_VALUE:
        raise UnreadableValueError(
            f"{name} has {len(text)} characters; {LONGEST_VALUE} are the most."
        )
    if NOT_IN_TEXT & set(text):
        raise UnreadableValueError(f"{name} has a character that is none in UTF-8 text.")
    return parameter.read(text)


def one_of(name: str, choices: Iterable[str], description: str) -> Parameter[str]:
    known = tuple(choices)

    def read(text: str) -> str:
        return _known(name, text, known)

    return Parameter(name, read, description, {"type": "string", "enum": list(known)})


def some_of(name: str, choices: Iterable[str], description: str) -> Parameter[tuple[str, ...]]:
    """One or more of ``choices``, with commas between."""
    known = tuple(choices)

    def read(text: str) -> tuple[str, ...]:
        return tuple(_known(name, part, known) for part in _parts(name, text))

    schema = {"type": "array", "items": {"type": "string", "enum": list(known)}, "minItems": 1}
    return Parameter(name, read, description, schema)


def some_words(name: str, description: str, *, pattern: str = "") -> Parameter[tuple[str, ...]]:
    """One or more words that the database knows, with commas between."""

    def read(text: str) -> tuple[str, ...]:
        return tuple(_parts(name, text))

    items: dict[str, object] = {"type": "string", "minLength": 1}
    if pattern:
        items["pattern"] = pattern
    schema = {"type": "array", "items": items, "minItems": 1}
    return Parameter(name, read, description, schema)


def whole_number(name: str, least: int, most: int, description: str) -> Parameter[int]:
    def read(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) <= 20 and least <= int(text) <= most:
            return int(text)
        raise UnreadableValueError(
            f"{name} is “{text[:100]}”; it must be a whole number from {least} to {most}."
        )

    schema = {"type": "integer", "minimum": least, "maximum": most}
    return Parameter(name, read, description, schema)


def share(name: str, description: str) -> Parameter[float]:
    def read(text: str) -> float:
        whole, _, decimals = text.partition(".")
        plain = text.isascii() and whole.isdigit() and (decimals.isdigit() or "." not in text)
        if plain and 0 <= float(text) <= 1:
            return float(text)
        raise UnreadableValueError(f"{name} is “{text[:100]}”; it must be a number from 0 to 1.")

    return Parameter(name, read, description, {"type": "number", "minimum": 0, "maximum": 1})


def flag(name: str, description: str) -> Parameter[bool]:
    def read(text: str) -> bool:
        return _known(name, text, ("true", "false")) == "true"

    return Parameter(name, read, description, {"type": "boolean"})


def words(name: str, description: str, longest: int = 200) -> Parameter[str]:
    def read(text: str) -> str:
        stripped = " ".join(text.split())
        if not stripped:
            raise UnreadableValueError(f"{name} is blank; leave it out or give it a word.")
        if len(stripped) > longest:
            raise UnreadableValueError(
                f"{name} has {len(stripped)} characters; {longest} are the most."
            )
        return stripped

    schema = {"type": "string", "minLength": 1, "maxLength": longest}
    return Parameter(name, read, description, schema)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of days; None is an open end."""

    earliest: date | None
    latest: date | None


def window(name: str, description: str) -> Parameter[Window]:
    """Days as EDTF: ``2017``, ``2017-04/2017-06``, ``2017-04-03/..``."""

    def read(text: str) -> Window:
        try:
            edtf = Edtf.parse(text)
        except EdtfError as error:
            raise UnreadableValueError(f"{name}: {error}") from None
        if not edtf.is_placed:
            raise UnreadableValueError(f"{name} is “{text[:100]}”, which has no place in time.")
        return Window(edtf.earliest, edtf.latest)

    schema = {"type": "string", "minLength": 4}
    return Parameter(name, read, description, schema)


def moment(name: str, description: str) -> Parameter[datetime]:
    """A day, read as its end, or a time of RFC 3339; UTC where no offset is given."""

    def read(text: str) -> datetime:
        try:
            day = date.fromisoformat(text) if len(text) == len("2026-11-24") else None
            asked = datetime.fromisoformat(text) if day is None else datetime.combine(day, time.max)
            return asked.replace(tzinfo=asked.tzinfo or UTC).astimezone(UTC)
        except (ValueError, OverflowError):
            raise UnreadableValueError(
                f"{name} is “{text[:100]}”; it must be a day (2026-11-24)"
                " or a time (2026-11-24T06:00:00Z)."
            ) from None

    return Parameter(name, read, description, {"type": "string", "minLength": 10})


def _parts(name: str, text: str) -> Iterable[str]:
    parts = [part.strip() for part in text.split(",")]
    if not all(parts):
        raise UnreadableValueError(f"{name} is “{text[:100]}”; something is missing at a comma.")
    return dict.fromkeys(parts)


def _known(name: str, text: str, choices: tuple[str, ...]) -> str:
    if text in choices:
        return text
    hint = did_you_mean(text, choices) or f" It is one of {', '.join(choices)}."
    raise UnreadableValueError(f"{name} knows no “{text[:100]}”.{hint}")
