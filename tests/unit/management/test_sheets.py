"""``export`` writes a sheet, a person fills it in, ``decide`` takes it back."""

import csv
import io
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.extractions import LAW, a_document, a_mention, a_trip, an_extraction
from tests.factories import make_event, make_mention, make_user
from timeline.models import Event, Judgement
from timeline.queries.sheet import COLUMNS
from timeline.services import store_extraction

pytestmark = pytest.mark.django_db


def run(command: str, *words: object, **options: Any) -> tuple[str, str, int]:
    """Standard output, standard error and the exit status."""
    out, err = StringIO(), StringIO()
    try:
        call_command(command, *map(str, words), stdout=out, stderr=err, no_color=True, **options)
    except SystemExit as stopped:
        return out.getvalue(), err.getvalue(), int(stopped.code or 0)
    return out.getvalue(), err.getvalue(), 0


@pytest.fixture
def curator() -> AbstractUser:
    return make_user("ada", is_superuser=True)


@pytest.fixture
def law() -> Event:
    document = a_document(publisher="Gazette", title="=1+1", url="https://example.com/a")
    store_extraction(document, an_extraction(document, a_mention(document, LAW), a_trip(document)))
    return Event.objects.get(type="legislation")


def fill_in(path: Path, event: Event, **cells: str) -> None:
    """As a person would in a spreadsheet: that row alone."""
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    for row in rows:
        if row["id"] == event.public_id:
            row.update(cells)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def test_export_writes_a_row_an_event_and_counts_them(law: Event, tmp_path: Path) -> None:
    out, err, status = run("export", tmp_path / "a.csv", type=["legislation"])

    (row,) = csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text(), newline=""))
    assert (out, err, status) == ("", "Events: 1 (1 machine).\n", 0)
    assert row == {
        "id": law.public_id,
        "version": "1",
        "date": "2017-07-11",
        "title": law.title,
        "type": "legislation",
        "stage": "signed",
        "planned": "false",
        "countries": "KZ legislating",
        "status": "machine",
        "confidence": str(law.confidence),
        "mentions": "1",
        "sources": "1",
        "quotation": LAW,
        "publisher": "Gazette",
        "article": "'=1+1",
        "url": "https://example.com/a",
        "published": "2017-07-17",
        "decision": "",
        "reason": "",
    }


def test_export_writes_json_lines_to_standard_output() -> None:
    event = make_event("2016", ("KZ", "UZ"), status="accepted")
    make_event("2016", ("FR",))

    out, err, _ = run("export", format="jsonl", country=["kz"], status=["accepted"])

    (line,) = out.splitlines()
    row = json.loads(line)
    assert tuple(row) == COLUMNS
    assert (row["id"], row["planned"], row["quotation"]) == (event.public_id, False, "")
    assert row["countries"] == "KZ legislating, UZ legislating"
    assert err == "Events: 1 (1 accepted).\n"


def test_export_takes_days_between_dates() -> None:
    for day in ("2015-12-31", "2016-07-01", "2018-01-01"):
        make_event(day)

    out, err, _ = run("export", "--from", "2016", "--to", "2017")

    assert [row["date"] for row in csv.DictReader(io.StringIO(out))] == ["2016-07-01"]
    assert err == "Events: 1 (1 machine).\n"


def test_export_of_nothing_is_the_heads_alone() -> None:
    assert run("export") == (",".join(COLUMNS) + "\r\n", "Events: 0.\n", 0)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--country", "QQ"], "--country: the country 'QQ' is unknown."),
        (["--from", "soon"], "Error: argument --from: 'soon' is no date"),
        (["--to", "2016/.."], "Error: argument --to: '2016/..' is no date"),
        (["--from", "2017", "--to", "2016"], "--to 2016-12-31 lies before --from 2017-01-01."),
        (["--type", "rain"], "invalid choice: 'rain'"),
        (["--status", "rejected"], "invalid choice: 'rejected'"),
        (["/nowhere/a.csv"], "/nowhere/a.csv cannot be written: No such file or directory."),
    ],
)
def test_export_refuses_what_it_cannot_do(words: list[str], message: str) -> None:
    with pytest.raises(CommandError) as refused:
        run("export", *words)

    assert message in str(refused.value)


@pytest.mark.parametrize("number", [1, 3])
def test_export_asks_a_fixed_number_of_queries(number: int) -> None:
    for _ in range(number):
        make_mention(make_event())

    with CaptureQueriesContext(connection) as queries:
        run("export")

    assert len(queries) == 4


def test_sheet_comes_back_as_decisions(law: Event, curator: AbstractUser, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    trip = Event.objects.get(type="meeting_or_visit")
    left = make_event(title="=1+1")
    run("export", path)
    fill_in(path, law, decision="Edit", date="July 2016", planned="yes", reason="Read it.")
    fill_in(path, trip, decision="reject")

    out, err, status = run("decide", path, by="ada")

    assert (out, err, status) == ("Decided: 1 rejected, 1 edited, 1 left alone.\n", "", 0)
    edited = Event.objects.get(pk=law.pk)
    judgement = Judgement.objects.get(event=law)
    assert (edited.edtf, edited.planned, edited.title) == ("2016-07", True, law.title)
    assert (judgement.reason, judgement.by_id) == ("Read it.", curator.pk)
    assert Event.objects.get(pk=trip.pk).status == "rejected"
    assert Event.objects.get(pk=left.pk).status == "machine"


def test_what_a_spreadsheet_must_not_compute_comes_back_as_it_was(
    curator: AbstractUser, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    events = [make_event(title=title) for title in ("=1+1", "'quoted'", " -3 degrees")]
    run("export", path)
    for event in events:
        fill_in(path, event, decision="edit", type="other", stage="")

    run("decide", path, by="ada")

    assert [Judgement.objects.get(event=event).after for event in events] == [{"type": "other"}] * 3


def test_dry_run_says_what_would_be_and_stores_nothing(
    law: Event, curator: AbstractUser, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    run("export", path)
    fill_in(path, law, decision="edit", date="2016", countries="UZ affected")

    out, err, status = run("decide", path, by="ada", dry_run=True)

    assert (err, status) == ("", 0)
    assert out.splitlines() == [
        f"edit 2017-07-11 {law.title}: edtf: 2017-07-11 → 2016; "
        "countries: [['KZ', 'legislating']] → [['UZ', 'affected']]",
        "Would be: 1 edited, 1 left alone.",
    ]
    assert not Judgement.objects.exists()
    assert Event.objects.get(pk=law.pk).edtf == "2017-07-11"


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"decision": "sing"}, "“sing” is no decision: accept, reject or edit."),
        ({"version": "7", "decision": "accept"}, "was changed meanwhile; look at it again."),
        ({"version": "x", "decision": "accept"}, "“x” is no version: it is a number, as exported."),
        ({"decision": "edit"}, "Nothing was changed."),
        ({"decision": "edit", "planned": "maybe"}, "planned is “maybe”; it is true or false."),
        ({"decision": "edit", "countries": "KZ"}, "“KZ” is no country with a role"),
        ({"decision": "edit", "date": "soon"}, "soon"),
        ({"decision": "accept", "reason": "x" * 501}, "The reason has 501 characters; 500 fit."),
    ],
)
def test_decide_names_the_row_and_the_reason(
    law: Event, curator: AbstractUser, tmp_path: Path, cells: dict[str, str], message: str
) -> None:
    path = tmp_path / "a.csv"
    run("export", path)
    fill_in(path, law, **cells)

    out, err, status = run("decide", path, by="ada")

    assert err.startswith(f"{path}, line 3: ")
    assert message in err
    assert (out, status) == ("Decided: 1 left alone. Refused: 1.\n", 1)
    assert not Judgement.objects.exists()


def test_json_lines_come_back_and_bad_ones_are_named(curator: AbstractUser, tmp_path: Path) -> None:
    event = make_event(title="A title")
    path = tmp_path / "a.jsonl"
    good = {"id": event.public_id, "version": 1, "decision": "edit", "planned": True, "date": None}
    path.write_text(
        "\n".join(["{bad", "[1]", '{"id": "a"}', "", json.dumps({**good, "date": "2015"})])
    )

    out, err, status = run("decide", path, by="ada")

    assert err.splitlines() == [
        f"{path}, line 1: not JSON: Expecting property name enclosed in double quotes: "
        "line 1 column 2 (char 1).",
        f"{path}, line 2: not a JSON object but list.",
        f"{path}, line 3: the column “version” is missing.",
    ]
    assert (out, status) == ("Decided: 1 edited. Refused: 3.\n", 1)
    assert Judgement.objects.get().after["planned"] is True


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "a.csv: the file is empty."),
        (b"\xff\xfe", "a.csv: not UTF-8 at byte 0."),
        (b"id,version\n1,2\n", "a.csv, line 1: the column “decision” is missing."),
        (b"id,version,decision\n1,2,accept\n", "a.csv, line 2: There is no event “1”."),
        (
            b"id,version,decision\n1,2," + b"x" * 200_000,
            "a.csv, line 2: not CSV: field larger than field limit (131072).",
        ),
    ],
)
def test_decide_names_what_it_cannot_read(
    curator: AbstractUser,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: bytes,
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_bytes(content)

    assert run("decide", "a.csv", by="ada")[1:] == (f"{message}\n", 1)


def test_decide_refuses_a_huge_file(
    curator: AbstractUser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.readers.decisions.LARGEST", 10)
    path = tmp_path / "a.csv"
    path.write_bytes(b"x" * 11)

    assert run("decide", path, by="ada")[1] == f"{path}: over the limit of 10 bytes.\n"


@pytest.mark.parametrize(
    ("file", "by", "message"),
    [
        ("a.csv", "nobody", "--by: there is no user 'nobody'."),
        ("a.csv", "guest", "--by: 'guest' may not decide on events."),
        ("gone.csv", "ada", "gone.csv cannot be read: No such file or directory."),
    ],
)
def test_decide_refuses_whom_it_does_not_know(
    curator: AbstractUser, file: str, by: str, message: str
) -> None:
    make_user("guest")

    with pytest.raises(CommandError, match=message):
        run("decide", file, by=by)


def test_export_goes_on_behind_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.queries.sheet.CHUNK", 2)
    for number in range(5):
        make_event(f"201{number}")

    out, err, _ = run("export")

    assert [row["date"] for row in csv.DictReader(io.StringIO(out))] == [
        "2014",
        "2013",
        "2012",
        "2011",
        "2010",
    ]
    assert err == "Events: 5 (5 machine).\n"
