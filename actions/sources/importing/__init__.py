"""Bringing an agency's records into the case store, from files or from a view of its database."""
