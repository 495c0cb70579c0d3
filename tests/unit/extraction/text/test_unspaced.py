"""Runs of letters, parted at known words."""

import pytest

from timeline.extraction.text.unspaced import make_vocabulary, part

KNOWN = make_vocabulary(("国会", "国", "法案", "法", "可決", "を", "三読", "三読通過"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("国会法案可決", ["国会", "法案", "可決"]),
        ("国会は法案を可決した。", ["国会", "は", "法案", "を", "可決", "した", "。"]),
        ("三読通過", ["三読通過"]),
        ("三読通", ["三読", "通"]),
        ("昨日国会前", ["昨日", "国会", "前"]),
        ("知らない", ["知", "らない"]),
        ("2017年7月11日可決", ["2017年", "7月", "11日", "可決"]),
        ("3.5％、5人", ["3.5", "％", "、", "5", "人"]),
        ("NHK は", ["NHK", "は"]),
        ("", []),
    ],
)
def test_longest_known_words_part_a_run(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in part(text, 0, len(text), KNOWN)] == words


def test_words_outside_the_span_are_left() -> None:
    text = "国会法案可決"

    assert [text[start:end] for start, end in part(text, 2, 4, KNOWN)] == ["法案"]
