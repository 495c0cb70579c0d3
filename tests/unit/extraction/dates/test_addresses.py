"""The day of publication in an article's address."""

from datetime import date

import pytest

from timeline.extraction.dates.addresses import day_of_address


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/2017/11/16/law-signed",
        "https://news.example/politics/2017/11/16",
        "https://news.example/2017/nov/16/law-signed",
        "https://news.example/2017-11-16/law-signed",
        "https://news.example/wap/2017-11/16/content_9688.htm",
        "https://news.example/a/201711/16/law-signed",
        "https://news.example/16-Nov-2017/law-signed",
        "https://news.example/article/2017-11-16-law-signed",
        "https://news.example/law-signed-20171116.html",
        "https://news.example/dmf20171116_9688",
        "https://news.example/2017/11/16/law-signed-20171116.html",
    ],
)
def test_address_states_a_day(url: str) -> None:
    assert day_of_address(url) == date(2017, 11, 16)


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://news.example/law-signed",
        "https://news.example/2017/11/law-signed",
        "https://news.example/2017/13/16/law-signed",
        "https://news.example/2017/2/30/law-signed",
        "https://news.example/1917/11/16/law-signed",
        "https://news.example/vote-of-2017-11-16-in-doubt",
        "https://news.example/read/201711163344/law",
        "https://news.example/read/201711/1633/law",
        "https://news.example/vote-of-16-nov-2017-in-doubt",
        "https://news.example/read/4520171116/law",
        "https://news.example/20171116-999",
        "https://news.example/law?day=2017/11/16/",
        "https://news.example/2017/11/16/law-of-march-20170312.html",
        "https://[news.example/2017/11/16/law",
    ],
)
def test_address_states_no_day(url: str | None) -> None:
    assert day_of_address(url) is None
