"""What an article calls its acts, and what only sounds so."""

import pytest

from tests.costs import assert_in_proportion
from timeline.extraction.events.act_names import (
    find_act_names,
    key_of_act,
    kind_of_name,
    name_of_act,
)


@pytest.mark.parametrize(
    ("text", "kind", "name", "number"),
    [
        ("The king signed the Clean Rivers Act.", "law", "Clean Rivers Act", None),
        ("The Clean Rivers Act of 2014 lapsed.", "law", "Clean Rivers Act of 2014", None),
        ("Parliament's Freedom of the Seas Bill fell.", "bill", "Freedom of the Seas Bill", None),
        ("the law “On herring quotas in the north”", "law", "On herring quotas in the north", None),
        ("the law On the Transparency of Ports", "law", "On the Transparency of Ports", None),
        ("a law on herring quotas was signed", "law", "law on herring quotas", None),
        ("a law on herring quotas", "law", "law on herring quotas", None),
        ("the law on the herring quotas was signed", "law", "law on the herring quotas", None),
        ("the new media law", "law", "media law", None),
        ("an anti-smuggling bill", "bill", "anti-smuggling bill", None),
        ("Law No. 12/2003 was repealed", "law", None, "12/2003"),
        ("Bill 96 was tabled", "bill", None, "96"),
        ("H.R. 1319 was tabled", "bill", None, "H.R. 1319"),
        ("Bill C-18, the Online Herring Act, passed", "law", "Online Herring Act", "C-18"),
        ("the treaty was ratified", "treaty", None, None),
        ("such a law", "law", None, None),
        ("the Senate bill", "bill", None, None),
        ("it passed the disputed bill", "bill", None, None),
    ],
)
def test_names(text: str, kind: str, name: str | None, number: str | None) -> None:
    (found,) = find_act_names(text)

    assert (found.kind.value, found.name, found.number) == (kind, name, number)


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("The senate passes emergency legislation", None, None),
        ("Act 2014", None, None),
        ("The Act was signed", None, None),
        ("martial law was declared", None, None),
        ("a bill 300 pages long", None, None),
        ("the law on was", None, None),
    ],
)
def test_what_names_nothing(text: str, name: str | None, number: str | None) -> None:
    assert {(found.name, found.number) for found in find_act_names(text)} <= {(name, number)}


@pytest.mark.parametrize("text", ["law enforcement officers", "a law firm", "outlaws", ""])
def test_what_is_no_act(text: str) -> None:
    assert find_act_names(text) == ()


@pytest.mark.parametrize("unit", ["Act ", "Aa of the ", "law on a ", "a a a law "])
def test_hostile_text_costs_in_proportion(unit: str) -> None:
    assert_in_proportion(find_act_names, unit * 5_000, unit * 10_000, most=3.5)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Clean Rivers Act", {"clean", "rivers"}),
        ("Clean Rivers Act of 2014", {"clean", "rivers"}),
        ("media law", set()),
        ("On herring quotas", set()),
        ("Russian law", set()),
        (None, set()),
    ],
)
def test_only_a_proper_name_is_an_act_s_own(name: str | None, words: set[str]) -> None:
    assert name_of_act(name) == words


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Clean Rivers Act", "law"),
        ("Budget Bill", "bill"),
        ("On herring quotas", None),
        (None, None),
    ],
)
def test_a_name_may_tell_its_kind(name: str | None, kind: str | None) -> None:
    assert kind_of_name(name) == kind


@pytest.mark.parametrize(
    ("name", "number", "key"),
    [
        ("Clean Rivers Act", None, "clean rivers"),
        ("Rivers Act", None, "rivers"),
        ("herring quota law", "7", "herring quota"),
        ("media law", "C-18", "no c-18 2021"),
        (None, "C-18", "no c-18 2021"),
        ("media law", None, None),
        (None, None, None),
    ],
)
def test_an_act_is_known_again_by_telling_words(
    name: str | None, number: str | None, key: str | None
) -> None:
    assert key_of_act(name, number, 2021) == key
