import pytest
from django.core.exceptions import ImproperlyConfigured

from config.env import env_bool, env_int, env_list, env_text
from config.settings import database


def test_env_text_missing_without_default_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIMELINE_SECRET_KEY", raising=False)

    with pytest.raises(ImproperlyConfigured) as caught:
        env_text("TIMELINE_SECRET_KEY")

    assert str(caught.value) == (
        "Set the environment variable TIMELINE_SECRET_KEY; it has no default."
    )


@pytest.mark.parametrize(("value", "expected"), [("1", True), ("Off", False), ("", True)])
def test_env_bool_reads(monkeypatch: pytest.MonkeyPatch, value: str, expected: bool) -> None:
    monkeypatch.setenv("TIMELINE_DEBUG", value)

    assert env_bool("TIMELINE_DEBUG", True) is expected


def test_env_bool_wrong_value_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DEBUG", "maybe")

    with pytest.raises(ImproperlyConfigured) as caught:
        env_bool("TIMELINE_DEBUG", True)

    assert str(caught.value) == "TIMELINE_DEBUG is 'maybe'; it must be true or false."


@pytest.mark.parametrize("value", ["-1", "ten", "1.5", "²", "0"])
def test_env_int_wrong_value_is_named(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("TIMELINE_LIMIT", value)

    with pytest.raises(ImproperlyConfigured) as caught:
        env_int("TIMELINE_LIMIT", 5, minimum=1)

    assert str(caught.value) == (
        f"TIMELINE_LIMIT is {value!r}; it must be a whole number of at least 1."
    )


def test_env_list_drops_blanks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_HOSTS", " a.example, ,b.example ")

    assert env_list("TIMELINE_HOSTS") == ["a.example", "b.example"]


def test_database_of_postgres_url_unquotes() -> None:
    settings = database("postgres://me:p%40ss@db:5433/policy")

    assert (settings["USER"], settings["PASSWORD"], settings["HOST"], settings["PORT"]) == (
        "me",
        "p@ss",
        "db",
        5433,
    )


def test_database_of_other_scheme_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="begins with 'mysql'"):
        database("mysql://x/y")
