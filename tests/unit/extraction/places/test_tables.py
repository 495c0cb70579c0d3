"""Every table of names keeps its schema, and no sure name means two countries."""

from collections import defaultdict
from collections.abc import Callable

import pytest

from timeline.extraction.places.entries import NOWHERE
from timeline.extraction.places.names import page_of, script_of
from timeline.extraction.places.words import curated_entries
from timeline.extraction.tables import (
    find_pages,
    read_csv,
    read_page,
    read_rows,
    read_toml,
)
from timeline.extraction.types import ToponymKind

CODES = frozenset(row["code"] for row in read_csv("countries.csv"))
SHARED_BY_DESIGN = frozenset(
    {"congo", "congolese", "congoleses", "dominican", "dominicans", "punjab", "kashmir"}
)


def test_countries_are_iso_and_former_states() -> None:
    present = [code for code in CODES if len(code) == 2]

    assert len(present) == 249 + len({"XK", "EU"})
    assert {"SUHH", "CSHH", "YUCS", "DDDE", "CSXX", "ZRCD"} <= CODES


def test_every_country_has_a_region_and_a_name() -> None:
    assert [row for row in read_csv("countries.csv") if not (row["name"] and row["region"])] == []


@pytest.mark.parametrize(
    "table", ["country_aliases.csv", "demonyms.csv", "institutions.csv", "leaders.csv", "stems.csv"]
)
def test_every_code_is_a_country(table: str) -> None:
    assert {row["code"] for row in read_csv(table)} - CODES == set()


@pytest.mark.parametrize("table", ["institutions.csv", "leaders.csv", "demonyms.csv"])
def test_names_have_no_stray_spaces(table: str) -> None:
    names = [name for row in read_csv(table) for name in row["names"].split("|")]

    assert [name for name in names if name != name.strip()] == []


def test_every_inhabited_country_has_a_demonym() -> None:
    without = {row["code"] for row in read_csv("demonyms.csv") if not row["names"]}

    assert without == {"BV", "EU", "GS", "HM", "SJ", "SX", "TF", "UM", "VA"}
    assert {row["code"] for row in read_csv("demonyms.csv")} >= {c for c in CODES if len(c) == 2}


def test_there_are_enough_institutions() -> None:
    names = {name for row in read_csv("institutions.csv") for name in row["names"].split("|")}

    assert len(names) >= 600


def test_terms_of_office_are_years_in_order() -> None:
    terms = [(int(r["from"]), int(r["to"] or 9999)) for r in read_csv("leaders.csv")]

    assert [term for term in terms if not 1700 < term[0] <= term[1]] == []


def test_no_sure_name_means_two_countries() -> None:
    meant = defaultdict(set)
    for entry in curated_entries():
        if entry.sure and entry.kind in (ToponymKind.COUNTRY, ToponymKind.INSTITUTION):
            meant[entry.key, entry.exact].add(entry.country)
    shared = {key for (key, _), codes in meant.items() if len(codes - {NOWHERE}) > 1}

    assert shared - SHARED_BY_DESIGN == set()


@pytest.mark.parametrize("table", ["places", "scripts"])
def test_compiled_rows_have_three_columns(table: str) -> None:
    assert {row.count(",") for row in read_rows(f"{table}.csv.gz")} == {2}


@pytest.mark.parametrize(("table", "key"), [("places", page_of), ("scripts", script_of)])
def test_rows_stand_in_order_on_their_pages(table: str, key: Callable[[str], str]) -> None:
    pages = find_pages(table)
    read = [(page, row) for page in pages for row in read_page(table, page)]

    assert read == [(key(row), row) for row in read_rows(f"{table}.csv.gz")]
    assert read == sorted(read)


def test_cues_and_contexts_are_lists_of_words() -> None:
    lists = [*read_toml("en_place_contexts.toml").values(), *read_toml("en_roles.toml").values()]

    assert all(isinstance(word, str) and word for words in lists for word in words)
    assert set(read_toml("country_cues.toml")["words"]) <= CODES
