"""Any input → documents, or a sentence that says why not."""

from timeline.readers.files import Read, Unreadable, read_stream

__all__ = ["Read", "Unreadable", "read_stream"]
