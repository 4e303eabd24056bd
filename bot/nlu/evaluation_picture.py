"""Draws how well each intent is understood, and which are taken for which."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Sequence

from bot.nlu.evaluation import Reading, confusions, intent_f1

_WORST_PAIRS = 14
_COLUMNS = 4  # languages side by side
_GOOD, _FAIR = 0.9, 0.75
_COLOURS = {"good": "#2b8a6e", "fair": "#d9a441", "poor": "#c2553d"}


def draw(readings: Mapping[str, Sequence[Reading]], path: Path) -> None:
    """Write a PNG: for each language a bar per intent, and a map of the worst confusions."""
    # Drawing is slow to import and needed here alone.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    longest = max(len(intent_f1(some)) for some in readings.values())
    columns = min(_COLUMNS, len(readings))
    rows = -(-len(readings) // columns)
    tall = 0.21 * longest
    figure = Figure(figsize=(9 * columns, rows * (tall + 9)), constrained_layout=True)
    FigureCanvasAgg(figure)
    grid = figure.add_gridspec(2 * rows, columns, height_ratios=[tall, 8] * rows)
    for at, (language, some) in enumerate(readings.items()):
        row, column = divmod(at, columns)
        _bars(figure.add_subplot(grid[2 * row, column]), language, some)
        _map(figure.add_subplot(grid[2 * row + 1, column]), language, some)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=70 if rows > 1 else 110)


def _bars(axes: Any, language: str, readings: Sequence[Reading]) -> None:
    scores = sorted(intent_f1(readings).items(), key=lambda item: item[1], reverse=True)
    names, values = [name for name, _ in scores], [value for _, value in scores]
    bars = axes.barh(names, values, color=[_colour(value) for value in values], height=0.75)
    axes.bar_label(bars, labels=[f"{value:.2f}" for value in values], padding=2, fontsize=7)
    axes.invert_yaxis()
    axes.set_xlim(0, 1.08)
    axes.margins(y=0.01)
    axes.tick_params(axis="y", labelsize=8)
    axes.set_title(f"{language}: F1 of each intent ({len(readings)} messages)")
    axes.spines[["top", "right"]].set_visible(False)


def _map(axes: Any, language: str, readings: Sequence[Reading]) -> None:
    worst = confusions(readings)[:_WORST_PAIRS]
    said = list(dict.fromkeys(pair[0] for pair in worst))
    read = list(dict.fromkeys(pair[1] for pair in worst))
    axes.set_title(f"{language}: the most frequent confusions")
    if not worst:
        axes.axis("off")
        return
    counts = [[0] * len(read) for _ in said]
    for one, other, times in confusions(readings):
        if one in said and other in read:
            counts[said.index(one)][read.index(other)] = times
    axes.imshow(counts, cmap="OrRd", vmin=0, vmax=max(4, 2 * worst[0][2]), aspect="auto")
    axes.set_xticks(range(len(read)), read, rotation=40, ha="right", fontsize=8)
    axes.set_yticks(range(len(said)), said, fontsize=8)
    axes.set_xlabel("read as")
    axes.set_ylabel("said")
    for row, line in enumerate(counts):
        for column, times in enumerate(line):
            if times:
                axes.text(column, row, str(times), ha="center", va="center", fontsize=9)


def _colour(value: float) -> str:
    return _COLOURS["good" if value >= _GOOD else "fair" if value >= _FAIR else "poor"]
