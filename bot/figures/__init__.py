"""The Rasa server's figures for its operators: counted in memory, shown at /chat/metrics.

Labels come from closed lists (domain.yml, the catalogues, this code) and never from what somebody
wrote; whatever stands in none of them is counted as `other`. docs/operations.md names each figure.
"""
