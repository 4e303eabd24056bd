"""Keys of the case store: are they the right ones, and how is one replaced."""
