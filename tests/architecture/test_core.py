"""The core stands alone: it imports and works where Django is not to be had."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

WITHOUT_DJANGO = """
import sys
for name in ("django", "rest_framework", "celery", "config"):
    sys.modules[name] = None
from datetime import date
from timeline.extraction import Document, extract
extraction = extract(Document(id="a", text="The law was signed on July 11, 2017."))
assert extraction.failure is None, extraction.failure
assert [timex.edtf for timex in extraction.timexes] == ["2017-07-11"], extraction.timexes
"""


def test_core_without_django_extracts() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_DJANGO], cwd=ROOT, capture_output=True, text=True
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_core_compiles_patterns_when_they_are_used() -> None:
    core = ROOT / "timeline" / "extraction"

    compiling = [path.name for path in core.rglob("*.py") if "re.compile(" in path.read_text()]

    assert compiling == ["patterns.py"]
