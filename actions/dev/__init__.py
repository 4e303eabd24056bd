"""What only development uses; production refuses to run it."""
