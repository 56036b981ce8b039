"""Table models over pages of a query."""
