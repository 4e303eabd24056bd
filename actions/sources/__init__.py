"""Asking agencies' own systems about a case, and bringing their records into the store."""
