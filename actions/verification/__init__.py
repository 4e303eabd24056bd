"""Who is asking: factors, codes, throttling, sessions, disclosure policy."""
