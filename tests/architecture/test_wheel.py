"""The wheel brings templates, static files and tables along, and works elsewhere."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("config", "timeline", "templates")
FRONT_PAGE = """
from django.test import Client
print(Client(headers={"host": "localhost"}).get("/").status_code)
"""


def run(*arguments: str, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", **environment},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("installed")
    for part in PARTS:
        shutil.copytree(ROOT / part, source / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "requirements", source / "requirements")
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, source)
    run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(source / "dist"), cwd=source)
    [wheel] = (source / "dist").iterdir()
    run("-m", "zipfile", "-e", str(wheel), str(target), cwd=source)
    return target


def test_wheel_holds_every_file(installed: Path) -> None:
    def files(root: Path) -> set[str]:
        return {
            str(path.relative_to(root))
            for part in PARTS
            for path in (root / part).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    assert files(installed) == files(ROOT)


def test_wheel_serves_its_pages_elsewhere(installed: Path, tmp_path: Path) -> None:
    code = "from config.commandline import main; main()"

    run("-c", code, "migrate", "--verbosity", "0", cwd=tmp_path, PYTHONPATH=str(installed))
    shown = run(
        "-c",
        code,
        "shell",
        "--no-imports",
        "--command",
        FRONT_PAGE,
        cwd=tmp_path,
        PYTHONPATH=str(installed),
    )

    assert shown.strip() == "200"
    assert (tmp_path / "db.sqlite3").exists()
