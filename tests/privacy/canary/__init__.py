"""A hundred conversations whose every value is known, for the search that follows them."""
