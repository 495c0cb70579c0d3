"""``serve`` refuses a wrong address before it touches anything."""

import pytest
from django.core.management import CommandError, call_command


@pytest.mark.parametrize("address", ["127.0.0.1:99999", "127.0.0.1:0"])
def test_serve_refuses_a_port_that_cannot_be(address: str) -> None:
    with pytest.raises(CommandError, match=f"the port of '{address}' is not between 1 and 65535"):
        call_command("serve", address)
