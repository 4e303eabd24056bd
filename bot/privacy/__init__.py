"""What counts as sensitive, and how it is sealed before Rasa sees it."""
