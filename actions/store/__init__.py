"""How the case store is reached: the declarative base and the engine."""
