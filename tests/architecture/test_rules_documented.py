"""Every rule that can stand in a timex has its section in docs/rules.md, and every refiner."""

import re
from pathlib import Path

import pytest

import timeline.extraction.dates.refiners
from timeline.extraction.dates.languages import index_of

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "ru", "de", "ja", "uz", "vi")


def date_rules() -> list[str]:
    indexes = [index_of(language, None) for language in LANGUAGES]
    families = [
        family for index in indexes for found in index.families.values() for family in found
    ]
    return sorted({family.name for family in families})


def refiners() -> list[str]:
    folder = Path(timeline.extraction.dates.refiners.__file__).parent
    return sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("rule", [*date_rules(), *refiners()])
def test_rule_has_its_section(rule: str) -> None:
    rules = (ROOT / "docs" / "rules.md").read_text()

    assert len(re.findall(rf"^### `{rule}`", rules, re.MULTILINE)) == 1


def test_no_section_is_of_a_rule_that_is_gone() -> None:
    dates = (ROOT / "docs" / "rules.md").read_text().split("\n## Dates\n")[1].split("\n## ")[0]
    named = set(re.findall(r"^### `(\w+)`", dates, re.MULTILINE))

    assert named - {*date_rules(), *refiners(), "modifiers"} == set()
