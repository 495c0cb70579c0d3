"""An event's record → what programs for references read: BibTeX and RIS."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

SITE = "Policy timeline"
BIBTEX_SPECIAL = re.compile(r"[\\{}&%$#_~^]")
BIBTEX_WORDS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


@dataclass(frozen=True, slots=True)
class Cited:
    """``happened`` and ``status`` in words; ``changed`` is the day of this version."""

    public_id: str
    title: str
    happened: str
    status: str
    version: int
    changed: date
    url: str

    @property
    def note(self) -> str:
        return f"Event of {self.happened}; {self.status}; version {self.version}"


def as_bibtex(cited: Cited) -> str:
    fields = {
        "title": f"{{{_bibtex(cited.title)}}}",
        "author": f"{{{SITE}}}",
        "year": f"{cited.changed:%Y}",
        "month": str(cited.changed.month),
        "version": str(cited.version),
        "note": _bibtex(cited.note),
        "url": cited.url,
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
    return f"@misc{{policytimeline-{cited.public_id},\n{lines}}}\n"


def as_ris(cited: Cited) -> str:
    """A line a field, ended as the format asks; a line break in a title would end its field."""
    fields = (
        ("TY", "ELEC"),
        ("TI", cited.title),
        ("AU", SITE),
        ("PY", f"{cited.changed:%Y}"),
        ("DA", f"{cited.changed:%Y/%m/%d}"),
        ("ET", f"version {cited.version}"),
        ("N1", cited.note),
        ("ID", cited.public_id),
        ("UR", cited.url),
        ("ER", ""),
    )
    return "".join(f"{name}  - {_one_line(value)}\r\n" for name, value in fields)


def _bibtex(text: str) -> str:
    return BIBTEX_SPECIAL.sub(lambda found: _escaped(found[0]), _one_line(text))


def _escaped(character: str) -> str:
    return BIBTEX_WORDS.get(character, f"\\{character}")


def _one_line(text: str) -> str:
    shown = (" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in text)
    return " ".join("".join(shown).split())
