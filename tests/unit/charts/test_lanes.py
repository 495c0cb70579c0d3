"""Events become dots and bars in lanes by type."""

from dataclasses import replace
from datetime import date

from timeline.charts.lanes import (
    MOST_ITEMS,
    MOST_ROWS,
    End,
    LaneEvent,
    draw_lane_strips,
    draw_lanes,
    span_of_events,
)
from timeline.charts.scale import Scale

YEAR = Scale(date(2017, 1, 1), date(2017, 12, 31))
LAW = LaneEvent(
    key="a",
    type="legislation",
    edtf="2017-07-11",
    earliest=date(2017, 7, 11),
    latest=date(2017, 7, 11),
    label="A law",
    href="/events/a/",
    status="machine",
)
MONTH = replace(LAW, key="b", edtf="2017-04", earliest=date(2017, 4, 1), latest=date(2017, 4, 30))


def test_draw_lanes_draws_a_day_as_a_dot_and_a_month_as_a_bar() -> None:
    chart = draw_lanes([LAW, MONTH], YEAR, ["legislation"])

    assert chart is not None
    (lane,) = chart.lanes
    assert [(item.event.key, item.is_dot, item.row) for item in lane.items] == [
        ("b", False, 0),
        ("a", True, 0),
    ]
    assert (lane.items[0].left, lane.items[0].width) == (24.658, 8.219)
    assert (lane.items[1].left, lane.items[1].width) == (52.466, 0)


def test_draw_lanes_puts_what_coincides_into_rows() -> None:
    chart = draw_lanes([LAW, replace(LAW, key="c")], YEAR, ["legislation"])

    assert chart is not None
    assert [(item.event.key, item.row) for item in chart.lanes[0].items] == [("a", 0), ("c", 1)]


def test_draw_lanes_keeps_the_order_of_types() -> None:
    chart = draw_lanes([LAW, replace(LAW, type="protest")], YEAR, ["protest", "legislation"])

    assert chart is not None
    assert [lane.type for lane in chart.lanes] == ["protest", "legislation"]


def test_draw_lanes_marks_open_and_uncertain_ends() -> None:
    since = replace(LAW, key="d", edtf="2017-03~/..", earliest=date(2017, 3, 1), latest=None)
    until = replace(LAW, key="e", edtf="/2017-02", earliest=None, latest=date(2017, 2, 28))
    unreadable = replace(MONTH, key="f", edtf="April or so")

    chart = draw_lanes([since, until, unreadable], YEAR, ["legislation"])

    assert chart is not None
    assert {item.event.key: (item.start, item.end) for item in chart.lanes[0].items} == {
        "d": (End.HATCHED, End.OPEN),
        "e": (End.HATCHED, End.SHARP),
        "f": (End.SHARP, End.SHARP),
    }
    assert {item.event.key: (item.left, item.right) for item in chart.lanes[0].items}["d"][1] == 100


def test_draw_lanes_leaves_out_what_has_no_place() -> None:
    nowhere = replace(LAW, edtf="XXXX-07-11", earliest=None, latest=None)

    chart = draw_lanes([nowhere], YEAR, ["legislation"])

    assert chart is not None
    assert chart.lanes == ()


def test_draw_lanes_of_too_many_events_is_none() -> None:
    apart = Scale(date(1900, 1, 1), date(2100, 1, 1))

    assert draw_lanes([LAW] * (MOST_ITEMS + 1), apart, ["legislation"]) is None
    assert draw_lanes([LAW] * (MOST_ROWS + 1), apart, ["legislation"]) is None
    assert draw_lanes([LAW] * MOST_ROWS, apart, ["legislation"]) is not None


def test_draw_lane_strips_share_their_height() -> None:
    counts = [
        ("legislation", date(2017, 7, 1), 4),
        ("protest", date(2017, 7, 1), 1),
        ("other", date(2016, 7, 1), 9),
    ]

    chart = draw_lane_strips(counts, YEAR, ["protest", "legislation", "other"])

    assert [(lane.type, lane.count) for lane in chart.lanes] == [("protest", 1), ("legislation", 4)]
    assert [lane.strip.bars[0].height for lane in chart.lanes if lane.strip] == [25, 100]


def test_span_of_events_leaves_room_on_both_sides() -> None:
    scale = span_of_events([LAW, MONTH])

    assert scale == Scale(date(2017, 3, 17), date(2017, 7, 26))


def test_span_of_events_without_days_is_none() -> None:
    assert span_of_events([replace(LAW, earliest=None, latest=None)]) is None


def test_span_of_events_stays_within_the_calendar() -> None:
    assert span_of_events([replace(LAW, earliest=date.min, latest=date.max)]) == Scale(
        date.min, date.max
    )
