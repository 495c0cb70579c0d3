"""How a name sounds however it is spelt: its consonants, those that sound alike as one.

«موسيفيني» has no vowels to compare with "Museveni", and «Жапаров» is "Japarov" or "Zhaparov".
"""

from collections.abc import Iterable
from functools import lru_cache

FEWEST = 4
"""Names of fewer consonants sound like others."""
ALIKE = str.maketrans("vpgqczx", "fbjkkss", "aeiouwyh'’-")


def sounds_of(stems: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(_sound, stems)))


@lru_cache(maxsize=65536)
def _sound(stem: str) -> str | None:
    letters = stem.translate(ALIKE)
    sound = "".join(
        letter for place, letter in enumerate(letters) if letter != letters[place - 1 : place]
    )
    return sound if len(sound) >= FEWEST and sound.isascii() else None
