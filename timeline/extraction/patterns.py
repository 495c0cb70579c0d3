"""Regular expressions that are compiled when they are first used: no text needs them all."""

import re
from typing import Any, cast

USES = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub", "pattern")


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """``re.compile``, put off. What is wrong with ``source`` shows at its first use too."""
    return cast("re.Pattern[str]", _Uncompiled(source, flags))


class _Uncompiled:
    """Stands in for a pattern; once it is used, what it has is the pattern's own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name not in USES:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        vars(self).update({use: getattr(compiled, use) for use in USES})
        return getattr(compiled, name)
