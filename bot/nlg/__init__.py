"""Message names and parameters to localised replies."""
