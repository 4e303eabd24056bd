"""Real servers for tests, each started on a free port and stopped again."""
