"""The action server: case data, verification and secrets live here."""
