"""What a reader can call, set or run is written down."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text()
DOCS = README + "".join(path.read_text() for path in sorted((ROOT / "docs").rglob("*.md")))
SETTINGS = sorted(set(re.findall(r"TIMELINE_[A-Z_]+", (ROOT / "config/settings.py").read_text())))
COMMANDS = sorted(
    path.stem
    for path in (ROOT / "timeline/management/commands").glob("*.py")
    if path.stem != "__init__"
)
TARGETS = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)


@pytest.mark.parametrize("name", SETTINGS)
def test_setting_is_documented(name: str) -> None:
    assert f"`{name}`" in DOCS


@pytest.mark.parametrize("name", COMMANDS)
def test_command_is_documented(name: str) -> None:
    assert re.search(rf"manage\.py {name}\b", DOCS)


@pytest.mark.parametrize("name", TARGETS)
def test_make_target_is_documented(name: str) -> None:
    assert re.search(rf"`make {name}\b", DOCS)


def test_readme_gives_two_commands() -> None:
    assert "make run" in README
    assert "make test" in README


def test_readme_example_prints_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    [example] = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    said = re.findall(r"# (\d{4}-.*)", example)

    exec(example, {})

    assert capsys.readouterr().out.splitlines() == said


def test_no_address_of_a_registry_in_any_file() -> None:
    hosts = re.compile("|".join(("pypi" + r"\.org", "python" + "hosted", "registry" + r"\.npmjs")))
    files = [ROOT / "Makefile", ROOT / ".ci/run", ROOT / "pyproject.toml"]
    files += sorted((ROOT / "requirements").iterdir())

    assert [str(path) for path in files if hosts.search(path.read_text())] == []
