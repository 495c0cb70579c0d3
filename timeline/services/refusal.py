"""What services say when they will not."""


class RefusedError(ValueError):
    """The request is refused; the message is a sentence that names the value."""
