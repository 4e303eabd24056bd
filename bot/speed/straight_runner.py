"""Runs a model's graph as the straight line that it is.

Rasa hands each run to dask, which plans the graph anew and keeps books for parallel work that
never comes: about a third of a turn. Here the order is worked out once for each target.
"""
from __future__ import annotations

from graphlib import TopologicalSorter
from typing import Any, Dict, List, Optional, Tuple

from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner

Order = List[Tuple[str, Tuple[str, ...]]]  # a node's name, and the names of what it needs


class StraightRunner(DaskGraphRunner):
    """Rasa's runner, node after node, without dask."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._orders: Dict[Tuple[str, ...], Order] = {}

    def run(
        self, inputs: Optional[Dict[str, Any]] = None, targets: Optional[List[str]] = None
    ) -> Dict[str, Any]:
        """What the targets' nodes give; raises `GraphRunError` as Rasa's runner does."""
        wanted = tuple(targets or self._graph_schema.target_names)
        given = inputs or {}
        clash = next((name for name in given.values() if self._is_node(name)), None)
        if clash is not None:
            raise GraphRunError(f"Input value '{clash}' clashes with a node name.")
        outcome = {name: (name, value) for name, value in given.items()}
        for node, needs in self._order(wanted):
            if node in outcome:
                continue
            # As dask does, a name that nothing gives is handed on as a name: the node says so.
            outcome[node] = self._instantiated_nodes[node](
                *(outcome.get(need, need) for need in needs)
            )
        return dict(outcome[name] for name in wanted)

    def _is_node(self, value: Any) -> bool:
        return isinstance(value, str) and value in self._graph_schema.nodes

    def _order(self, targets: Tuple[str, ...]) -> Order:
        """The nodes that the targets need, each after those that it needs itself."""
        if targets not in self._orders:
            nodes = self._graph_schema.minimal_graph_schema(list(targets)).nodes
            needs = {name: tuple(node.needs.values()) for name, node in nodes.items()}
            inner = {name: set(need) & nodes.keys() for name, need in needs.items()}
            line = TopologicalSorter(inner).static_order()
            self._orders[targets] = [(name, needs[name]) for name in line]
        return self._orders[targets]
