"""The charts: one tab stop, arrows inside, zoom, and words for what has the focus."""

from typing import Any

from playwright.sync_api import Page, expect


def focused_label(page: Page) -> str | None:
    label: str | None = page.evaluate("document.activeElement.getAttribute('aria-label')")
    return label


def tab_stops(page: Page, chart: str) -> int:
    return page.locator(f"{chart} [data-node]:not([tabindex='-1'])").count()


def test_strip_is_one_tab_stop_and_narrows_to_a_month(open_page: Any) -> None:
    page = open_page("/kz/")

    page.locator(".strip [data-node][tabindex='0']").focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    assert focused_label(page) == "March 2016: 1 event"
    assert tab_stops(page, ".strip") == 1
    page.keyboard.press("Enter")

    expect(page).to_have_url("/kz/?from=2016-03&to=2016-03")


def test_lanes_are_one_tab_stop_with_arrows_along_and_across(open_page: Any) -> None:
    page = open_page("/kz/?view=lanes")

    page.locator(".lanes [data-node][tabindex='0']").focus()
    labels = [focused_label(page)]
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "Home"):
        page.keyboard.press(key)
        labels.append(focused_label(page))

    assert labels == [
        "11 July 2017: The border law is signed (legislation, signed, found by rules)",
        "since 2018: A plan (executive action, planned, found by rules)",
        "since 2011, until 13 November 2017: People left (statistic, found by rules)",
        "since 2018: A plan (executive action, planned, found by rules)",
        "since 2018: A plan (executive action, planned, found by rules)",
    ]
    assert tab_stops(page, ".lanes") == 1
    expect(page.locator(".lanes [data-readout]")).to_have_text(labels[-1] or "")


def width_of(page: Page) -> float:
    box = page.locator(".lane .item", has_text="People left").locator("rect").first.bounding_box()
    assert box
    return box["width"]


def test_lanes_zoom_by_button_key_select_and_wheel(open_page: Any) -> None:
    page = open_page("/kz/?view=lanes")
    whole = width_of(page)

    page.get_by_role("button", name="Zoom in").click()
    by_button = width_of(page)
    page.locator(".lanes [data-node][tabindex='0']").focus()
    page.keyboard.press("0")
    page.keyboard.press("+")
    by_key = width_of(page)
    page.get_by_label("How much to show").select_option("5 years")
    by_select = width_of(page)
    page.get_by_label("How much to show").select_option("Whole span")
    page.locator(".lane-chart").first.hover()
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    page.wait_for_timeout(100)
    by_wheel = width_of(page)

    sizes = [by_button, by_key, by_select, by_wheel]
    assert [round(size / whole, 2) for size in sizes[:2]] == [2, 2]
    assert all(size > whole * 1.2 for size in sizes[2:])


def test_wheel_without_ctrl_does_not_zoom(open_page: Any) -> None:
    page = open_page("/kz/?view=lanes")
    whole = width_of(page)

    page.locator(".lane-chart").first.hover()
    page.mouse.wheel(0, -100)
    page.wait_for_timeout(100)

    assert width_of(page) == whole


def test_strip_is_brushed_by_shift_and_arrows(open_page: Any) -> None:
    page = open_page("/kz/?type=&status=")

    page.locator(".strip [data-node][tabindex='0']").focus()
    page.keyboard.press("Home")
    for key in ("Shift+ArrowRight", "Shift+ArrowRight"):
        page.keyboard.press(key)
    expect(page.get_by_role("status")).to_have_text(
        "January 2011 to July 2017: 3 events. Enter shows them."
    )
    page.keyboard.press("Escape")
    expect(page.locator(".bar.brushed")).to_have_count(0)
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Enter")

    expect(page).to_have_url("/kz/?from=2016-03&to=2017-07")


def test_strip_is_brushed_by_dragging(open_page: Any) -> None:
    page = open_page("/kz/")
    bars = page.locator(".strip [data-node]")
    first, last = (bars.nth(number).bounding_box() for number in (1, 2))

    page.mouse.move(first["x"] + 1, first["y"] + 20)
    page.mouse.down()
    page.mouse.move(last["x"] + 1, last["y"] + 20, steps=4)
    expect(page.locator(".strip [data-readout]")).to_have_text("March 2016 to July 2017: 2 events")
    page.mouse.up()

    expect(page).to_have_url("/kz/?from=2016-03&to=2017-07")
