"""Every test of a page has a database."""

import pytest


@pytest.fixture(autouse=True)
def _database(db: None) -> None:
    pass
