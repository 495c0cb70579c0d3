"""Production settings, in a process of their own: settings are read once."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def check_deploy(**environment: str) -> tuple[int, str]:
    # Browser tests in the same process leave a variable of Django's behind.
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("TIMELINE_", "DJANGO_"))}
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT,
        env={**clean, "PYTHONWARNINGS": "default", "TIMELINE_DEBUG": "false", **environment},
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stdout + done.stderr


def test_check_deploy_is_clean() -> None:
    status, said = check_deploy(
        TIMELINE_SECRET_KEY="x9!kq" * 12 + "abcdefghij", TIMELINE_HOSTS="policy.example"
    )

    assert (status, "no issues" in said) == (0, True), said


def test_check_deploy_without_secret_names_it() -> None:
    status, said = check_deploy(TIMELINE_HOSTS="policy.example")

    assert status == 1
    assert "Set the environment variable TIMELINE_SECRET_KEY; it has no default." in said


def test_check_deploy_without_hosts_names_them() -> None:
    status, said = check_deploy(TIMELINE_SECRET_KEY="x9!kq" * 12 + "abcdefghij")

    assert status == 1
    assert "Set TIMELINE_HOSTS to the names that the site answers to." in said
