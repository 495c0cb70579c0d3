"""English verb and noun forms."""

import pytest

from timeline.extraction.events.inflection import inflect, pluralize


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("adopt", {"adopt", "adopts", "adopted", "adopting"}),
        ("pass", {"pass", "passes", "passed", "passing"}),
        ("introduce", {"introduce", "introduces", "introduced", "introducing"}),
        ("ratify", {"ratify", "ratifies", "ratified", "ratifying"}),
        ("deploy", {"deploy", "deploys", "deployed", "deploying"}),
        ("ban", {"ban", "bans", "banned", "banning"}),
        ("occur", {"occur", "occurs", "occurred", "occurring"}),
        (
            "cancel",
            {"cancel", "cancels", "canceled", "canceling", "cancelled", "cancelling"},
        ),
        ("reveal", {"reveal", "reveals", "revealed", "revealing"}),
        ("veto", {"veto", "vetoes", "vetoed", "vetoing"}),
    ],
)
def test_regular_verb(verb: str, forms: set[str]) -> None:
    assert {word for _, word in inflect(verb, {})} == forms


def test_irregular_verb_is_read_from_the_table() -> None:
    forms = inflect("swear", {"swear": ["swears", "swore", "sworn", "swearing"]})

    assert forms == (
        ("base", "swear"),
        ("present", "swears"),
        ("past", "swore"),
        ("past", "sworn"),
        ("gerund", "swearing"),
    )


@pytest.mark.parametrize(
    ("noun", "plural"),
    [("ruling", "rulings"), ("treaty", "treaties"), ("clash", "clashes"), ("talks", "talks")],
)
def test_plural(noun: str, plural: str) -> None:
    assert pluralize(noun) == plural
