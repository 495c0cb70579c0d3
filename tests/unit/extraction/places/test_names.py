import pytest

from timeline.extraction.places.names import fold, key_of


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Côte d'Ivoire", "cote d ivoire"),
        ("U.S.", "u s"),
        ("Saint-Étienne", "st etienne"),
        ("Guinea-Bissau", "guinea bissau"),
        ("N’Djamena", "n djamena"),
    ],
)
def test_key_leaves_out_what_spellings_differ_in(name: str, key: str) -> None:
    assert key_of(name) == key


def test_fold_keeps_the_length() -> None:
    text = "İstanbul, Łódź, Malmö – “Żółć” ё"

    assert len(fold(text)) == len(text)
