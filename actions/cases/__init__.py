"""The case model: people, cases, their events, and how they are read."""
