"""The door that every write goes through: one transaction, one writer at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

POSTGRESQL_LOCK = 7_011_2017


@contextmanager
def writing() -> Iterator[None]:
    """All or nothing, and behind the writer before, so that ``Change.sequence`` follows commits.

    SQLite lets one writer in by itself (its transactions are IMMEDIATE, see settings).
    Extraction runs outside, so that what is held is short.
    """
    with transaction.atomic():
        if connection.vendor == "postgresql":  # pragma: no cover -- tests run on SQLite
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [POSTGRESQL_LOCK])
        yield
