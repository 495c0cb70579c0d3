"""Events in the formats of other programs, written one after the other."""

from timeline.api.v1.exports.atom import AtomRenderer
from timeline.api.v1.exports.calendar import CalendarRenderer
from timeline.api.v1.exports.lines import JsonLinesRenderer
from timeline.api.v1.exports.linked import JsonLdRenderer
from timeline.api.v1.exports.spreadsheet import CsvRenderer

__all__ = ["AtomRenderer", "CalendarRenderer", "CsvRenderer", "JsonLdRenderer", "JsonLinesRenderer"]
