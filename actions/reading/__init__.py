"""Reads what applicants type: case numbers, dates, codes."""
