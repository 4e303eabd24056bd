"""Writes docs/performance.md from the last `make bench`: aims, figures, pictures.

`make bench-report`. What stands there below "Where the time goes" was written by hand and stays.
"""
from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import STEPS, Found, rows, table

PAGE, PICTURES = Path("docs/performance.md"), Path("docs/pictures")
BY_HAND = "## Where the time goes"
OURS, STOCK, FAINT = "#1c4f72", "#c0a878", "#9aa5ad"
Figures = Mapping[str, float]


@dataclass(frozen=True)
class Aim:
    """What was to be reached: `at_most` (or `at_least`) for `value`; None where not measured."""

    what: str
    value: float | None
    at_most: float | None = None
    at_least: float | None = None

    @property
    def said(self) -> str:
        bound = (f"at most {_short(self.at_most)}" if self.at_most is not None
                 else f"at least {_short(self.at_least or 0.0)}")
        if self.value is None:
            return f"| {self.what} | {bound} | | not measured |"
        met = (self.value <= self.at_most if self.at_most is not None
               else self.value >= (self.at_least or 0.0))
        judged = "met" if met else "**missed**"
        return f"| {self.what} | {bound} | {_short(self.value)} | {judged} |"


def aims(found: Figures, *, turns: int) -> list[Aim]:
    """The aims that the figures can be held against."""
    def get(name: str) -> float | None:
        return found.get(name)

    def over(name: str, other: str) -> float | None:
        return found[name] / found[other] if name in found and other in found else None

    flat = f"flat.{turns}_turns.ratio"
    return [
        Aim("general question: stock's median over ours", get("turn.general.ratio"), at_least=15),
        Aim("general question: 99th percentile over median",
            over("turn.general.p99_ms", "turn.general.p50_ms"), at_most=3),
        Aim("status question over general question, medians",
            over("turn.status.p50_ms", "turn.general.p50_ms"), at_most=3),
        Aim("status question: 99th percentile over median",
            over("turn.status.p99_ms", "turn.status.p50_ms"), at_most=3),
        Aim(f"turn {turns:,} over turn 1", get(flat), at_most=1.1),
        Aim("status question, a million cases over ten thousand", get("stores.status.ratio"),
            at_most=1.2),
        Aim("general question, 100,000 conversations over a few", get("stores.general.ratio"),
            at_most=1.1),
        Aim("answers a second of one process over stock's",
            over("throughput.one_process_per_s", "throughput.stock_one_process_per_s"),
            at_least=30),
        Aim("memory of the Rasa server over stock's",
            over("memory.rasa_mb", "memory.stock_rasa_mb"), at_most=0.25),
        Aim("memory of the action server, MB", get("memory.action_mb"), at_most=150),
        Aim("start to the first answer, s", get("start.first_answer_s"), at_most=4),
        Aim("training of all languages, s", get("train.total_s"), at_most=120),
        Aim("a million events imported, s", get("import.total_s"), at_most=180),
    ]


def page(found: Figures, *, head: str, turns: int, stock_turns: int, by_hand: str) -> str:
    """The whole page as Markdown."""
    listed = rows(long=turns, stock_long=stock_turns)
    return "\n".join([
        "# Performance", "",
        f"Written by `make bench-report` from `make bench`. {head}", "",
        "How each figure is measured: [figures.md](figures.md).", "",
        "## Aims", "", "| | aim | measured | |", "| --- | --- | --- | --- |",
        *(aim.said for aim in aims(found, turns=turns)), "",
        "## Pictures", "",
        "![Turn times beside stock Rasa, latency by rate, and flatness](pictures/performance.png)",
        "", "## All figures", "", "```", table(Found(dict(found)), listed), "```", "", by_hand,
    ]).rstrip() + "\n"


def draw(found: Figures, path: Path, *, turns: int, stock_turns: int) -> None:
    """Three pictures side by side, as PNG."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(13, 4), constrained_layout=True)
    FigureCanvasAgg(figure)
    turn, rate, flat = figure.subplots(1, 3)
    _turns(turn, found)
    _rates(rate, found)
    _flat(flat, found, turns=turns, stock_turns=stock_turns)
    for axes in (turn, rate, flat):
        axes.spines[["top", "right"]].set_visible(False)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=100)


def _turns(axes: Any, found: Figures) -> None:
    bars = [
        ("general, stock", "turn.general.stock_p50_ms", "turn.general.stock_p99_ms", STOCK),
        ("general", "turn.general.p50_ms", "turn.general.p99_ms", OURS),
        ("status", "turn.status.p50_ms", "turn.status.p99_ms", OURS),
        ("verification", "turn.verification.p50_ms", "turn.verification.p99_ms", OURS),
    ]
    for at, (_, median, last, colour) in enumerate(bars):
        half, most = found.get(median, 0), found.get(last, 0)
        axes.barh(at, most, color=FAINT, height=0.35)
        axes.barh(at, half, color=colour, height=0.6)
        axes.text(most, at, f"  {half:.1f} / {most:.0f}", va="center", fontsize=9)
    axes.set_yticks(range(len(bars)), [name for name, *_ in bars])
    axes.invert_yaxis()
    axes.margins(x=0.25)
    axes.set_title("a turn: median (wide), 99th percentile (thin), ms")


def _rates(axes: Any, found: Figures) -> None:
    steps = [rate for rate in STEPS if f"throughput.at_{rate}_per_s.p50_ms" in found]
    for part, label, style in (("p50_ms", "median", "-"), ("p99_ms", "99th percentile", "--")):
        axes.plot(steps, [found[f"throughput.at_{rate}_per_s.{part}"] for rate in steps], style,
                  marker="o", color=OURS, label=label)
    axes.set_yscale("log")
    axes.set_xlabel("messages a second, open loop, one Rasa process")
    axes.set_title("latency by rate, ms")
    axes.legend(frameon=False)


def _flat(axes: Any, found: Figures, *, turns: int, stock_turns: int) -> None:
    pairs = [(f"stock, turn {stock_turns}", f"flat.stock_{stock_turns}_turns.ratio", STOCK),
             (f"turn {turns:,}", f"flat.{turns}_turns.ratio", OURS),
             ("100,000 conversations", "stores.general.ratio", OURS),
             (f"{found.get('stores.cases', 0):,.0f} cases", "stores.status.ratio", OURS)]
    shown = [pair for pair in pairs if pair[1] in found]
    bars = axes.barh([name for name, *_ in shown], [found[name] for _, name, _ in shown],
                     color=[colour for *_, colour in shown])
    axes.bar_label(bars, fmt="%.2f", padding=3)
    axes.axvline(1, color=FAINT, linewidth=1)
    axes.invert_yaxis()
    axes.margins(x=0.15)
    axes.set_title("many over few: 1 is flat")


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make bench-report", description=__doc__)
    parser.add_argument("--figures", type=Path, default=Path("var/bench.json"))
    options = parser.parse_args(arguments)
    told = options.figures.with_suffix(".txt")
    if not options.figures.exists() or not told.exists():
        print(f"{options.figures} and {told} are not there: run `make bench`", file=sys.stderr)
        return 1
    found: Figures = json.loads(options.figures.read_text(encoding="utf-8"))
    turns, stock_turns = (_turns_of(found, mark) for mark in ("flat.", "flat.stock_"))
    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    by_hand = before[before.index(BY_HAND):] if BY_HAND in before else BY_HAND + "\n"
    head = told.read_text(encoding="utf-8").splitlines()[0]
    draw(found, PICTURES / "performance.png", turns=turns, stock_turns=stock_turns)
    PAGE.write_text(page(found, head=head, turns=turns, stock_turns=stock_turns, by_hand=by_hand),
                    encoding="utf-8")
    print(f"written: {PAGE}, {PICTURES}/performance.png")
    return 0


def _turns_of(found: Figures, mark: str) -> int:
    """How long the long conversation was: it stands in the figures' names."""
    return next((int(turns) for name in found
                 if (turns := name.removeprefix(mark).partition("_turns")[0]).isdigit()), 0)


if __name__ == "__main__":
    sys.exit(main())
