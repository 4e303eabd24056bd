"""What several Rasa processes share through Redis, so that any message may reach any of them.

One process needs none of it: without CASEPATH_REDIS_URL everything here stays in memory.
"""
