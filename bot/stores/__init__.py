"""Where conversations wait between two messages: trackers, inbox, outbox, buttons."""
