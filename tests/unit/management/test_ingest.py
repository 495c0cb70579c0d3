"""``manage.py ingest``: what is good is stored, what is not is named, twice is once."""

import json
import sys
from datetime import date
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from timeline.models import (
    Article,
    ArticleRevision,
    Event,
    ExtractionRun,
    GazetteerEntry,
    Mention,
)

pytestmark = pytest.mark.django_db

LAW = "The president of Kazakhstan signed the law on July 11, 2017."


def ingest(*files: object, **options: Any) -> tuple[str, str, int]:
    """Standard output, standard error and the exit status."""
    out, err = StringIO(), StringIO()
    try:
        call_command("ingest", *map(str, files), stdout=out, stderr=err, **options)
    except SystemExit as stopped:
        return out.getvalue(), err.getvalue(), int(stopped.code or 0)
    return out.getvalue(), err.getvalue(), 0


def write_lines(path: Path, *lines: object) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def test_ingest_text_uses_the_options(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"A headline\n\n{LAW}", encoding="utf-8")

    out, err, status = ingest(
        path,
        published=date(2017, 7, 12),
        country="kz",
        source="Gazette",
        url="https://example.com/a",
    )

    article = Article.objects.get()
    assert (err, status) == ("", 0)
    assert out.startswith("Articles: 1 new. New events: ")
    assert (article.key, article.title) == ("url:https://example.com/a", "A headline")
    assert (article.published, article.published_basis) == (date(2017, 7, 12), "given")
    assert ArticleRevision.objects.get().given["country"] == "KZ"
    assert article.source is not None
    assert article.source.name == "Gazette"


def test_ingest_asks_for_the_gazetteer_once_whatever_the_batches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.management.ingestion.DOCUMENTS_PER_BATCH", 1)
    lines = [{"id": name, "text": f"{LAW} So says {name}."} for name in ("one", "two", "three")]

    with CaptureQueriesContext(connection) as captured:
        ingest(write_lines(tmp_path / "a.jsonl", *lines))

    asked = [query for query in captured if GazetteerEntry._meta.db_table in query["sql"]]
    assert (Article.objects.count(), len(asked)) == (3, 1)


def test_ingest_line_says_more_than_the_options(tmp_path: Path) -> None:
    line = {
        "id": "1",
        "text": LAW,
        "published": "2017-07-14",
        "publisher": "Paper",
        "country": "UZ",
    }

    ingest(
        write_lines(tmp_path / "a.jsonl", line),
        published=date(2017, 7, 12),
        country="KZ",
        source="Gazette",
    )

    given = ArticleRevision.objects.get().given
    assert [given[name] for name in ("published", "publisher", "country")] == [
        "2017-07-14",
        "Paper",
        "UZ",
    ]
    assert Article.objects.get().key == "id:Paper/1"


def test_ingest_twice_changes_nothing(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", *({"id": str(n), "text": LAW} for n in range(3)))
    ingest(path)
    models: tuple[type[Any], ...] = (Article, ArticleRevision, ExtractionRun, Mention, Event)
    before = [list(model.objects.order_by("pk").values()) for model in models]

    out, err, status = ingest(path)

    assert (out, err, status) == ("Articles: 3 unchanged. New events: 0.\n", "", 0)
    assert [list(model.objects.order_by("pk").values()) for model in models] == before


def test_ingest_of_a_changed_text_is_a_revision(tmp_path: Path) -> None:
    ingest(write_lines(tmp_path / "a.jsonl", {"id": "1", "text": LAW}))

    out, _, _ = ingest(
        write_lines(
            tmp_path / "a.jsonl", {"id": "1", "text": LAW}, {"id": "1", "text": f"{LAW} Now."}
        )
    )

    assert out.startswith("Articles: 1 revised, 1 unchanged.")
    assert list(ArticleRevision.objects.order_by("number").values_list("number", "text")) == [
        (1, LAW),
        (2, f"{LAW} Now."),
    ]
    assert ExtractionRun.objects.filter(current=True).count() == 1


def test_ingest_names_what_is_wrong_and_stores_the_rest(tmp_path: Path) -> None:
    empty, binary = tmp_path / "empty.txt", tmp_path / "image.gif"
    empty.touch()
    binary.write_bytes(b"GIF89a\0")
    lines = write_lines(
        tmp_path / "a.jsonl",
        {"id": "1", "text": LAW, "country": "QQ"},
        {"id": "2", "text": LAW, "url": "javascript:alert(1)"},
        {"id": "3", "text": "A\0B"},
        {"id": "4", "text": LAW, "publisher": "x" * 201},
        {"id": "5", "text": LAW},
        {"id": "6"},
    )
    missing = tmp_path / "missing.txt"

    out, err, status = ingest(empty, binary, lines, missing)

    assert status == 1
    assert err.splitlines() == [
        f"{empty}: the file is empty.",
        f"{binary}: a binary file, not text.",
        f"{lines}, line 6: the field “text” is missing or no text.",
        f"{lines}, line 1: the country 'QQ' is unknown.",
        f"{lines}, line 2: the url 'javascript:alert(1)' is no http or https address.",
        f"{lines}, line 3: the field “text” holds a NUL character.",
        f"{lines}, line 4: the field “publisher” has 201 characters; 200 fit.",
        f"{missing}: cannot be read: No such file or directory.",
    ]
    assert out.startswith("Articles: 1 new.")
    assert out.endswith(" Failed: 8.\n")
    assert list(Article.objects.values_list("key", flat=True)) == ["id:/5"]


def test_ingest_over_the_limit_is_refused(tmp_path: Path, settings: Settings) -> None:
    settings.MAX_DOCUMENT_BYTES = 20
    path = tmp_path / "a.txt"
    path.write_text(LAW, encoding="utf-8")

    assert ingest(path)[1:] == (f"{path}: over the limit of 20 bytes.\n", 1)


def test_ingest_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(LAW.encode())))

    ingest("-")

    assert ArticleRevision.objects.get().text == LAW


def test_ingest_url_goes_with_one_text(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", {"id": "1", "text": LAW})

    with pytest.raises(CommandError, match="names one article, but 2 files"):
        ingest(path, path, url="https://example.com/a")
    assert ingest(path, url="https://example.com/a")[1] == (
        f"{path}, line 1: --url names one article, and is for a text.\n"
    )


@pytest.mark.parametrize(
    ("option", "message"),
    [("--published=soon", "'soon' is no date"), ("--country=QQ", "'QQ' is unknown")],
)
def test_ingest_option_wrong_is_refused(option: str, message: str) -> None:
    with pytest.raises(CommandError, match=message):
        call_command("ingest", option, "a.txt")
