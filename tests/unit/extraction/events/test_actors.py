"""Who acts, by name."""

from collections.abc import Callable

import pytest

from timeline.extraction.types import Extraction


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("President Aida Bekova signed the law on May 4, 2017.", "Aida Bekova"),
        ("The law was signed by President Aida Bekova on May 4, 2017.", "Aida Bekova"),
        ("The law was signed on May 4, 2017.", None),
        ("Yesterday they signed the law.", None),
        ("Ruritanian president Aida Bekova signed the law on May 4, 2017.", "Aida Bekova"),
        ("Five people were arrested on May 4, 2017.", None),
        ("Twenty-one people were arrested on May 4, 2017.", None),
        ("A Polish state court convicted him on May 4, 2017.", "Polish state court"),
        ("Aida Bekova quickly signed the law on May 4, 2017.", "Aida Bekova"),
        ("In Paris, France, Aida Bekova signed the law on May 4, 2017.", "Aida Bekova"),
        ("In May 2017, the law was signed.", None),
        ("The governor of Arlen signed the law on May 4, 2017.", None),
        ("Three men from Arlen were arrested on May 4, 2017.", None),
        ("A jury in Arlen convicted him on May 4, 2017.", None),
        ("A judge in Arlen, Borduria, sentenced him on May 4, 2017.", None),
        ("In Arlen, the court fined him on May 4, 2017.", None),
        ("The Borduria-flagged tanker was seized on May 4, 2017.", None),
        ("Two were shot by men off the Arlen Coast on May 4, 2017.", None),
        ("The judge in Arlen and Minister Aida Bekova signed it on May 4, 2017.", "Aida Bekova"),
        ("Minister Aida Bekova in Arlen signed the law on May 4, 2017.", "Aida Bekova"),
    ],
)
def test_actor(extract_text: Callable[[str], Extraction], text: str, actor: str | None) -> None:
    (event,) = extract_text(text).events

    assert event.actor == actor


def test_short_name_is_written_out(extract_text: Callable[[str], Extraction]) -> None:
    text = "Aida Bekova, the president, spoke of reform. Bekova signed the law on May 4, 2017."

    assert {event.actor for event in extract_text(text).events if event.timex} == {"Aida Bekova"}
