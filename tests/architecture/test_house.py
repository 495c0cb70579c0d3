"""The house's own rules that no linter knows."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    path
    for folder in ("config", "timeline", "benchmarks")
    for path in (ROOT / folder).rglob("*.py")
    if "migrations" not in path.parts
)
MOST_LINES_IN_FILE = 300
MOST_LINES_IN_FUNCTION = 40
LICENCES = ("licence", "cc0", "cc by")
NAMES_THAT_SAY_NOTHING = {"utils", "helpers", "common", "misc"}


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_module_is_small_and_introduced(path: Path) -> None:
    source = path.read_text()
    tree = ast.parse(source)
    functions = [
        f"{node.name} ({node.end_lineno - node.lineno + 1} lines)"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > MOST_LINES_IN_FUNCTION
    ]

    assert functions == []
    assert len(source.splitlines()) <= MOST_LINES_IN_FILE
    assert not source.strip() or ast.get_docstring(tree)
    assert path.stem not in NAMES_THAT_SAY_NOTHING


def test_tables_name_their_source_and_licence() -> None:
    tables = [
        path
        for path in (ROOT / "timeline/extraction/data").rglob("*")
        if path.suffix in (".toml", ".csv")
    ]
    heads = {relative(path): path.read_text(encoding="utf-8")[:1500].lower() for path in tables}

    assert [
        name
        for name, head in heads.items()
        if not (head.startswith("#") and any(licence in head for licence in LICENCES))
    ] == []
