"""What is measured, by name, and what was found: docs/figures.md tells how, row by row."""
from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

LONG = 1000  # turns of the long conversation
LONGEST = 5  # it goes on until it is so many times as long
STOCK_LONG = 200  # of the stock one, which grows too slow for more
# What a claim may match besides a right one.
UNIFORM_KINDS = ("absent", "wrong_date", "protected", "no_contact", "has_app", "has_phone")
STEPS = (25, 50, 100, 150, 200, 300, 400)  # messages a second, in an open loop
TOGETHER = (50, 100, 200, 300)  # to all processes together
ATTACK_WAYS = ("numbers", "dates", "codes_one_place", "codes_many_places", "lockout")


@dataclass(frozen=True)
class Row:
    """A line of the table: Casepath's figure and, where there is one, its stock twin's."""

    topic: str
    what: str
    unit: str
    name: str
    stock: str | None = None


def rows(*, long: int = LONG, stock_long: int = STOCK_LONG) -> list[Row]:
    """Every figure, in the order of the table. `long` turns stand in the names."""
    flat, stock_flat = f"flat.{long}_turns", f"flat.stock_{stock_long}_turns"
    longest = f"flat.{long * LONGEST}_turns"
    return [
        Row("turn", "general question, median", "ms",
            "turn.general.p50_ms", "turn.general.stock_p50_ms"),
        Row("turn", "general question, 99th percentile", "ms",
            "turn.general.p99_ms", "turn.general.stock_p99_ms"),
        Row("turn", "stock's median over ours", "times", "turn.general.ratio"),
        Row("turn", "status question of a verified applicant, median", "ms",
            "turn.status.p50_ms"),
        Row("turn", "status question, 99th percentile", "ms", "turn.status.p99_ms"),
        Row("turn", "step of the verification, median", "ms", "turn.verification.p50_ms"),
        Row("turn", "step of the verification, 99th percentile", "ms",
            "turn.verification.p99_ms"),
        Row("flat", "turns 1-50 of a young conversation, median", "ms",
            f"{flat}.first50_p50_ms", f"{stock_flat}.first50_p50_ms"),
        Row("flat", f"turns {long - 49}-{long} of an old one, median*", "ms",
            f"{flat}.last50_p50_ms", f"{stock_flat}.last50_p50_ms"),
        Row("flat", "last over first", "times", f"{flat}.ratio", f"{stock_flat}.ratio"),
        Row("flat", "turns 1-100 of a young conversation, median", "ms",
            f"{longest}.first100_p50_ms"),
        Row("flat", f"the last hundred of {long * LONGEST:,}, median", "ms",
            f"{longest}.last100_p50_ms"),
        Row("flat", "last over first", "times", f"{longest}.ratio"),
        Row("stores", "cases in the full store, PostgreSQL", "", "stores.cases"),
        Row("stores", "status question beside 10,000 cases, median", "ms",
            "stores.status.few_p50_ms"),
        Row("stores", "status question beside all of them, median", "ms",
            "stores.status.many_p50_ms"),
        Row("stores", "many over few", "times", "stores.status.ratio"),
        Row("stores", "conversations in the full store, PostgreSQL", "", "stores.conversations"),
        Row("stores", "general question beside a few, median", "ms",
            "stores.general.few_p50_ms"),
        Row("stores", "general question beside all of them, median", "ms",
            "stores.general.many_p50_ms"),
        Row("stores", "many over few", "times", "stores.general.ratio"),
        Row("start", "Rasa server's start to its first answer", "s",
            "start.first_answer_s", "start.stock_first_answer_s"),
        Row("start", "a second `make chat` to its first answer", "s",
            "start.second_make_chat_s"),
        Row("memory", "Rasa server after load", "MB", "memory.rasa_mb", "memory.stock_rasa_mb"),
        Row("memory", "action server after load", "MB", "memory.action_mb"),
        Row("train", "training, all languages", "s", "train.total_s"),
        Row("import", "rows imported into PostgreSQL", "", "import.rows"),
        Row("import", "all of them", "s", "import.total_s"),
        Row("import", "a second", "per s", "import.rows_per_s"),
        Row("seed", "made-up cases into SQLite", "per s", "seed.cases_per_s"),
        Row("throughput", "answers of one Rasa process, 4 clients", "per s",
            "throughput.one_process_per_s", "throughput.stock_one_process_per_s"),
        *(row for rate in STEPS for row in _step("throughput", rate)),
        Row("throughput", "a quiet question after all that, median", "ms",
            "throughput.after.p50_ms"),
        Row("processes", "Rasa processes, one for each core", "", "processes.count"),
        Row("processes", "answers of one of them, behind nginx", "per s", "processes.one_per_s"),
        Row("processes", "answers of all together", "per s", "processes.all_per_s"),
        Row("processes", "all over one", "times", "processes.ratio"),
        *(row for rate in TOGETHER for row in _step("processes", rate)),
        Row("uniform", "claims of each kind", "", "uniform.trials"),
        Row("uniform", "smallest leak that would be seen", "ms", "uniform.detects_ms"),
        Row("uniform", "claim that matches, median", "ms", "uniform.right.p50_ms"),
        *(row for kind in UNIFORM_KINDS for row in _uniform(kind)),
        Row("uniform", "wrong codes: lowest p", "", "uniform.code.lowest_p"),
        Row("uniform", "wrong codes: greatest effect", "", "uniform.code.greatest_delta"),
        Row("uniform", "lowest p of all", "", "uniform.lowest_p"),
        *(row for way in ATTACK_WAYS for row in _attack(way)),
        Row("attack", "codes many places: mails to the applicant", "per h",
            "attack.codes_many_places.mails_an_hour"),
        Row("attack", "codes many places: let in by mail alone", "share",
            "attack.codes_many_places.mail_only_let_in"),
    ]


def _step(topic: str, rate: int) -> list[Row]:
    name, all_of_them = f"{topic}.at_{rate}_per_s", ", all" if topic == "processes" else ""
    return [
        Row(topic, f"{rate} messages a second{all_of_them}: median", "ms", f"{name}.p50_ms"),
        Row(topic, f"{rate} messages a second{all_of_them}: 99th percentile", "ms",
            f"{name}.p99_ms"),
        Row(topic, f"{rate} messages a second{all_of_them}: answered", "share",
            f"{name}.answered"),
    ]


def _uniform(kind: str) -> list[Row]:
    words = kind.replace("_", " ")
    return [
        Row("uniform", f"{words}: median", "ms", f"uniform.{kind}.p50_ms"),
        Row("uniform", f"{words}: p, Mann-Whitney", "", f"uniform.{kind}.p_mann_whitney"),
        Row("uniform", f"{words}: p, Kolmogorov-Smirnov", "",
            f"uniform.{kind}.p_kolmogorov_smirnov"),
        Row("uniform", f"{words}: Cliff's delta", "", f"uniform.{kind}.delta"),
    ]


def _attack(way: str) -> list[Row]:
    words = way.replace("_", " ")
    return [
        Row("attack", f"{words}: tries", "", f"attack.{way}.tries"),
        Row("attack", f"{words}: got through", "", f"attack.{way}.through"),
        Row("attack", f"{words}: throttled", "", f"attack.{way}.throttled"),
        Row("attack", f"{words}: audited", "", f"attack.{way}.audited"),
        Row("attack", f"{words}: applicants who got in", "share", f"attack.{way}.let_in"),
        Row("attack", f"{words}: their longest wait", "s", f"attack.{way}.longest_wait_s"),
    ]


TOPICS = tuple(dict.fromkeys(row.topic for row in rows()))
ALONE = frozenset({"attack"})  # measured by a command of its own: `make attack`


@dataclass
class Found:
    """The figures found in this run."""

    values: dict[str, float] = field(default_factory=dict)

    def put(self, **values: float) -> None:
        """Names with two underscores for each dot: `turn__general__p50_ms=3.1`."""
        for name, value in values.items():
            self.values[name.replace("__", ".")] = round(value, 3)

    def put_all(self, values: dict[str, float]) -> None:
        """Names with their dots."""
        self.values.update({name: round(value, 3) for name, value in values.items()})

    def write(self, path: Path, *, whole: bool) -> None:
        """As one flat JSON object; a run of one topic leaves the others' figures there."""
        kept: dict[str, float] = {}
        if not whole and path.exists():
            kept = json.loads(path.read_text(encoding="utf-8"))
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(dict(sorted({**kept, **self.values}.items())), indent=1)
        path.write_text(text + "\n", encoding="utf-8")


def table(found: Found, listed: Sequence[Row]) -> str:
    """The figures of this run as text, stock beside ours."""
    lines = [f"{'':52}{'Casepath':>10}{'stock Rasa':>12}"]
    for row in listed:
        if row.name in found.values:
            ours = _number(found.values[row.name])
            stock = _number(found.values[row.stock]) if row.stock in found.values else ""
            lines.append(f"{row.what:52}{ours:>10}{stock:>12}  {row.unit}")
    return "\n".join(lines)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}" if value < 100 else f"{value:.0f}"
