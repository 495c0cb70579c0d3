"""The pages: each parses, calls a query or a service, and answers."""
