"""`make bench`: Casepath beside a stock Rasa configuration, measured in one run."""
