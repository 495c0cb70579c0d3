"""A developer reads about an operation and tries it, with scripts of our own server alone."""

from typing import Any

from playwright.sync_api import expect

from tests.browser.world import World


def test_operation_is_read_and_tried(open_page: Any, world: World) -> None:
    page = open_page("/api/docs/")
    operation = page.locator("#operations-countries-list_countries")

    operation.locator(".opblock-summary-control").click()
    operation.get_by_role("button", name="Execute").click()

    expect(page).to_have_title("API · Policy timeline")
    answer = operation.locator(".live-responses-table")
    expect(answer.get_by_role("cell", name="200", exact=True)).to_be_visible()
    expect(answer).to_contain_text("Kazakhstan")
