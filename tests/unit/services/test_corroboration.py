"""A text printed twice is one report, and so are two of one publisher."""

import pytest

from timeline.services.corroboration import Report, count_independent


@pytest.mark.parametrize(
    ("reports", "count"),
    [
        ("", 0),
        ("A:1", 1),
        ("A:1 B:2", 2),
        ("A:1 B:1", 1),
        ("A:1 A:2", 1),
        ("A:1 A:2 B:1", 2),
        ("A:1 A:2 B:3 C:3", 2),
        ("A:1 A:2 B:2 B:3 C:3", 3),
    ],
)
def test_publishers_with_a_text_of_their_own_are_counted(reports: str, count: int) -> None:
    printed = [tuple(report.split(":")) for report in reports.split()]

    found = count_independent(
        Report(publisher, text, f"words {number}")
        for number, (publisher, text) in enumerate(printed)
    )

    assert found == count


def test_texts_that_say_it_in_the_same_words_are_one() -> None:
    reports = [
        Report("A", "1", "the law was signed"),
        Report("B", "2", "the law was signed"),
        Report("C", "2", "it was signed in june"),
        Report("D", "3", "wainwright signed the law"),
    ]

    assert count_independent(reports) == 2
