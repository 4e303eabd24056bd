"""What the Makefile runs: environments, secrets, store, model, servers. Standard library only."""
