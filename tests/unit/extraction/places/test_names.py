import pytest

from timeline.extraction.places.names import FEW, FOLD, fold, key_of


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


def test_fold_of_a_few_letters_is_that_of_many() -> None:
    letters = [letter for letter in sorted(FOLD) if not letter.isascii()]

    assert len(letters) > FEW
    assert fold("".join(letters)) == "".join(fold(letter) for letter in letters)


def test_fold_leaves_nothing_to_fold() -> None:
    folded = {fold(letter) for letter in FOLD}

    assert {base for base in folded if fold(base) != base} == set()
