"""One module a resource: parse, query, answer."""
