"""How a name sounds however it is spelt: its consonants, those that sound alike as one.

«موسيفيني» has no vowels to compare with "Museveni", and «Жапаров» is "Japarov" or "Zhaparov".
"""

from collections.abc import Iterable
from functools import lru_cache

FEWEST = 4
"""Names of fewer consonants sound like others, unless their vowels are heard too."""
FEWEST_LETTERS = 6
ALIKE = str.maketrans("vpgqczx", "fbjkkss", "aeiouwyh'’-")
ALIKE_WITH_VOWELS = str.maketrans("vwpgqczx", "ffbjkkss", "yh'’-")


def sounds_of(stems: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(_sound, stems)))


@lru_cache(maxsize=65536)
def _sound(stem: str) -> str | None:
    """«Токаев» has three consonants, and is "Tokayev" for its vowels."""
    consonants = _once(stem.translate(ALIKE))
    if len(consonants) >= FEWEST:
        return consonants if consonants.isascii() else None
    sound = _once(stem.translate(ALIKE_WITH_VOWELS))
    return sound if len(sound) >= FEWEST_LETTERS and sound.isascii() else None


def _once(letters: str) -> str:
    """A letter that is doubled sounds once."""
    return "".join(
        letter for place, letter in enumerate(letters) if letter != letters[place - 1 : place]
    )
