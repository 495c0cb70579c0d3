"""Which of the acts that an article names a sentence speaks of."""

import pytest

from timeline.extraction.events.act_names import ActName
from timeline.extraction.events.named_acts import LONGEST_WAY_BACK, NamedActs
from timeline.extraction.types import ActKind, Span


def a_name(start: int, name: str | None = None, kind: ActKind = ActKind.LAW) -> ActName:
    return ActName(Span(start, start + 5), kind, name=name)


NOUN = a_name(100)
PORTS, RIVERS = a_name(20, "Ports Act"), a_name(60, "Rivers Act")
DECREE = a_name(80, "Herring Decree", ActKind.DECREE)


@pytest.mark.parametrize(
    ("names", "nearest"),
    [
        ([], None),
        ([a_name(5)], None),
        ([a_name(95)], None),
        ([a_name(12)], 12),
        ([a_name(60)], 60),
        ([a_name(30), a_name(50)], 50),
        ([a_name(38), a_name(80)], 38),
        ([a_name(12), a_name(36), a_name(90), a_name(95)], 36),
    ],
)
def test_nearest_is_in_the_sentence_and_rather_behind(
    names: list[ActName], nearest: int | None
) -> None:
    found = NamedActs(names).find_nearest(Span(10, 95), Span(40, 46))

    assert (found.span.start if found else None) == nearest


@pytest.mark.parametrize(
    ("names", "resolved"),
    [
        ([PORTS, RIVERS, DECREE, NOUN], RIVERS),
        ([PORTS, a_name(60, "Rivers Bill", ActKind.BILL)], a_name(60, "Rivers Bill", ActKind.BILL)),
        ([NOUN, a_name(130, "Rivers Act")], a_name(130, "Rivers Act")),
        ([NOUN, a_name(130, "Rivers Act"), a_name(160, "Ports Act")], NOUN),
        ([DECREE, NOUN], NOUN),
        ([], NOUN),
    ],
)
def test_noun_stands_for_the_last_of_its_kind_or_the_only_one(
    names: list[ActName], resolved: ActName
) -> None:
    assert NamedActs(names).resolve(NOUN, Span(90, 120)) == resolved


def test_a_name_is_itself() -> None:
    assert NamedActs([PORTS, RIVERS]).resolve(PORTS, Span(0, 40)) is PORTS


def test_no_noun_at_all_stands_for_any() -> None:
    acts = NamedActs([PORTS, DECREE])

    assert acts.resolve(None, Span(90, 120)) is DECREE
    assert NamedActs([]).resolve(None, Span(90, 120)) is None


def test_what_is_far_away_is_forgotten_unless_it_is_the_only_one() -> None:
    far = a_name(100 + LONGEST_WAY_BACK + 30)

    assert NamedActs([PORTS, RIVERS]).resolve(far, far.span) is far
    assert NamedActs([RIVERS]).resolve(far, far.span) is RIVERS
