from timeline.extraction.places.entries import Entry
from timeline.extraction.places.gazetteer import load_gazetteer
from timeline.extraction.places.toponyms import find_toponyms
from timeline.extraction.text import lay_out
from timeline.extraction.types import Document, ToponymKind


def countries(
    text: str, added: tuple[Entry, ...] = (), disabled: tuple[str, ...] = ()
) -> list[str]:
    document = Document(id="1", text=text)
    gazetteer = load_gazetteer().with_entries(added, disabled)
    return [t.country for t in find_toponyms(document, lay_out(document), gazetteer)]


def test_a_compiled_name_is_unpacked() -> None:
    meanings = load_gazetteer().look_up("shymkent")

    assert {meaning.country for meaning in meanings} == {"KZ"}


def test_a_country_keeps_its_namesakes() -> None:
    meanings = load_gazetteer().look_up("georgia")

    assert {"GE", "US"} <= {meaning.country for meaning in meanings}


def test_an_unknown_name_means_nothing() -> None:
    assert load_gazetteer().look_up("xyzzy") == ()


def test_an_added_name_is_found() -> None:
    entry = Entry("zhasyl odaq", "KZ", ToponymKind.INSTITUTION, 26, rule="curator")

    assert countries("The Zhasyl Odaq met.") == []
    assert countries("The Zhasyl Odaq met.", added=(entry,)) == ["KZ"]


def test_a_disabled_name_is_not_found() -> None:
    assert countries("The Majilis met.") == ["KZ"]
    assert countries("The Majilis met.", disabled=("Majilis",)) == []


def test_a_replaced_name_means_the_new_country() -> None:
    entry = Entry("majilis", "UZ", ToponymKind.INSTITUTION, 26, rule="curator")

    assert countries("The Majilis met.", added=(entry,), disabled=("Majilis",)) == ["UZ"]


def test_changes_leave_the_shared_gazetteer_alone() -> None:
    load_gazetteer().with_entries((), ("Majilis",))

    assert countries("The Majilis met.") == ["KZ"]
