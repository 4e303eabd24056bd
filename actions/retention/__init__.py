"""How long each kind of data is kept, and the task that removes what is older."""
