"""Every page for everyone: axe finds nothing, narrow screens hold it, print is plain."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.world import World

PAGES = (
    "front",
    "search",
    "country",
    "lanes",
    "filtered",
    "empty",
    "event",
    "article",
    "about",
    "compare",
    "quality",
    "measure",
)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(open_page: Any, world: World, name: str, scheme: str) -> None:
    page = open_page(world.pages[name], color_scheme=scheme, bypass_csp=True)

    found = Axe().run(page, options={**RULES, "resultTypes": ["violations"]})

    assert [
        (violation["id"], [node["html"][:200] for node in violation["nodes"]])
        for violation in found.response["violations"]
    ] == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_runs_out_of_a_narrow_screen(open_page: Any, world: World, name: str) -> None:
    page = open_page(world.pages[name], viewport={"width": 320, "height": 640})

    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_print_is_the_list_with_its_address_and_filters(open_page: Any) -> None:
    page = open_page("/kz/?view=lanes&type=protest")

    page.emulate_media(media="print")

    expect(page.locator(".events .event-title")).to_have_text(["A march"])
    expect(page.locator(".print-only")).to_contain_text("/kz/?view=lanes&type=protest")
    expect(page.locator(".print-only")).to_contain_text("Type: protest")
    for hidden in (".filters", ".lanes", ".strip-section", "header.site nav"):
        expect(page.locator(hidden)).to_be_hidden()


def test_pages_load_nothing_from_elsewhere(open_page: Any, world: World) -> None:
    page = open_page("/about/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    for path in world.pages.values():
        page.goto(path)

    host = page.url.split("/")[2]
    assert [url for url in asked if url.split("/")[2] != host] == []
