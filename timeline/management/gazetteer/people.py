"""Names of people that tell a person from a place: given names and frequent surnames."""

from timeline.management.gazetteer.sources import read_census_names

GIVEN_FREQUENCY = 0.002
SURNAME_FREQUENCY = 0.005


def given_names() -> frozenset[str]:
    return frozenset(
        name
        for kind in ("male.first", "female.first")
        for name, frequency in read_census_names(kind)
        if frequency >= GIVEN_FREQUENCY and len(name) > 2
    )


def frequent_surnames() -> frozenset[str]:
    return frozenset(
        name for name, frequency in read_census_names("all.last") if frequency >= SURNAME_FREQUENCY
    )
