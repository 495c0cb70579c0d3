"""A real browser in front of the running program."""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.world import World, make_world
from timeline.models import Country

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
)
NO_BROWSER = "No Chromium on this machine: install the Debian package `chromium`."

Open = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for test in items:
        if "tests/browser/" in test.nodeid:
            test.add_marker(pytest.mark.browser)
            test.add_marker(pytest.mark.django_db(transaction=True))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail(NO_BROWSER)
        pytest.skip(NO_BROWSER)
    # Playwright's loop runs in this thread, so that Django takes it for an asynchronous one.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=[*QUIET, *sandbox])
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def countries(django_db_setup: None, django_db_blocker: Any) -> Iterator[tuple[Country, ...]]:
    """A live server's test empties every table behind it: what comes next needs the countries."""
    with django_db_blocker.unblock():
        kept = tuple(Country.objects.all())
    yield kept
    with django_db_blocker.unblock():
        Country.objects.bulk_create(kept, ignore_conflicts=True)


@pytest.fixture
def world(countries: tuple[Country, ...], browser: Browser, live_server: Any) -> World:
    """The rows that the pages under test show."""
    Country.objects.bulk_create(countries, ignore_conflicts=True)
    return make_world()


@pytest.fixture
def open_page(world: World, browser: Browser, live_server: Any) -> Iterator[Open]:
    """Opens a path in a context of its own; the test fails if the page complained."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_path(path: str, **options: Any) -> Page:
        context = browser.new_context(base_url=live_server.url, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda line: complaints.append(f"{line.type}: {line.text}"))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(path)
        return page

    yield open_path
    for context in contexts:
        context.close()
    assert complaints == []
