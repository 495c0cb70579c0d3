"""A researcher finds an event and its source, narrows a timeline, and shares what is seen."""

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.world import World

FOCUSED = "document.activeElement?.closest('a, button, input, select, summary, textarea')"
MOST_TABS = 60


def tab_to(page: Page, name: str) -> None:
    """As a person would who sees where the focus is."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        words = page.evaluate(
            f"(() => {{ const at = {FOCUSED}; return at && "
            "(at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent) })()"
        )
        if words and words.strip() == name:
            return
    raise AssertionError(f"{name!r} was not reached by {MOST_TABS} tabs on {page.url}")


def shown_titles(page: Page) -> list[str]:
    return page.locator(".events .event-title").all_text_contents()


def test_event_and_source_are_found_by_keyboard_alone(open_page: Any, world: World) -> None:
    page = open_page("/")

    tab_to(page, "Kazakhstan")
    page.keyboard.press("Enter")
    expect(page).to_have_title("Kazakhstan – Policy timeline")
    tab_to(page, "The border law is signed")
    page.keyboard.press("Enter")
    expect(page.get_by_text("The year is implied, from the article’s date")).to_be_visible()
    tab_to(page, "Steppe Courier: Border law signed")
    page.keyboard.press("Enter")

    expect(page.get_by_text("publication date inferred: 16 November 2017 or later")).to_be_visible()
    expect(page.locator("mark.date", has_text="July 11")).to_be_visible()
    assert page.url.split("#")[0].endswith(world.article)


def test_skip_link_leads_to_the_content(open_page: Any) -> None:
    page = open_page("/kz/")

    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")

    expect(page.locator("#content")).to_be_focused()


def test_filters_are_the_address_and_can_be_shared(open_page: Any) -> None:
    page = open_page("/kz/")

    page.get_by_label("Type", exact=True).select_option("protest")
    page.get_by_label("From", exact=True).fill("2016-03")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Only from: 2016-03, type: protest.")).to_be_visible()
    shared = open_page(page.url)

    assert shown_titles(page) == shown_titles(shared) == ["A march"]
    expect(shared.get_by_label("From", exact=True)).to_have_value("2016-03")


def test_what_cannot_be_read_is_said_beside_its_field(open_page: Any) -> None:
    page = open_page("/kz/?from=soon")

    field = page.get_by_label("From", exact=True)

    expect(field).to_have_accessible_description(
        "“soon” is no date here. Write 2017, 2017-07 or 2017-07-11."
    )
    expect(field).to_have_attribute("aria-invalid", "true")


def test_pasted_article_is_shown_marked(open_page: Any) -> None:
    page = open_page("/")

    page.get_by_label("The article’s text").fill("Parliament passed the law on July 11, 2017.")
    page.get_by_role("button", name="Show what is found").click()

    expect(page.get_by_text("Nothing was stored")).to_be_visible()
    expect(page.locator("mark.date", has_text="July 11, 2017")).to_be_visible()


def test_all_works_without_javascript(open_page: Any) -> None:
    page = open_page("/kz/", java_script_enabled=False)

    page.get_by_text("By year, as a list").click()
    page.get_by_role("link", name="2016", exact=True).click()
    assert shown_titles(page) == ["A march", "People left"]
    page.get_by_role("link", name="Lanes").click()
    expect(page.locator(".lane a[data-node]")).to_have_count(2)
    page.get_by_label("Words in the title").fill("march")
    page.get_by_role("button", name="Apply").click()

    assert shown_titles(page) == ["A march"]
