"""Whether a clock at the action server tells what a claim matched: interleaved trials of each
kind over HTTP, and a statistical test that can fail (statistics.py)."""
from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from actions.sealing import Kind
from tests.benchmarks.action_calls import ActionServer, Conversation, remember, said, shape
from tests.benchmarks.figures import Found
from tests.benchmarks.numbers import median, progress
from tests.benchmarks.statistics import ALPHA, NEGLIGIBLE, Compared, compare, detects
from tests.benchmarks.uniform_people import KINDS, REFERENCE, Claimed, write
from tests.servers.stack import Stack
from tests.servers.texts import text_provider

TRIALS = 540  # of each kind
CLAIMS_EACH = 6  # of one number: from the seventh in an hour on, everybody hears that mail is slow
WARM_UP = 20
WRONG = "000000"
STEPS = ("claim", "code")
LEAKS = tuple(step / 10 for step in (1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 100, 200))  # ms
LEAKING = "has_app"  # the kind whose time an injected leak lengthens

Times = dict[str, dict[str, list[float]]]


class ToldApart(AssertionError):
    """What a claim matched shows in the time that its answer takes."""


def measure(found: Found, *, trials: int = TRIALS, leak_ms: float = 0.0) -> None:
    """Claim and mistype, each kind turn about; raises `ToldApart`.

    `leak_ms` lengthens the claims of one kind by so much, to show that the test can fail.
    """
    with _servers() as stack:
        people = write(stack.env, each=-(-trials // CLAIMS_EACH) + 1)
        server = ActionServer(stack.env)
        times = _trials(server, people, trials=trials, leak_ms=leak_ms)
        server.close()
    results = {step: compare(times[step], reference=REFERENCE) for step in STEPS}
    _report(results, times)
    _put(found, results, times, trials)
    apart = [f"{step} {one.name}" for step in STEPS for one in results[step] if one.told_apart]
    if apart:
        raise ToldApart(f"told apart from {REFERENCE}: {', '.join(apart)}")


def _trials(
    server: ActionServer, people: dict[str, list[Claimed]], *, trials: int, leak_ms: float
) -> Times:
    times: Times = {step: {kind: [] for kind in KINDS} for step in STEPS}
    order, shapes = random.Random(1), set()
    progress(f"uniform: {trials} trials of each of {len(KINDS)} kinds")
    for number in range(-WARM_UP, trials):
        kinds = list(KINDS)
        order.shuffle(kinds)
        for kind in kinds:
            # Warm-up takes people of its own; then everybody is claimed a few times.
            claimed = people[kind][-1 if number < 0 else number % (len(people[kind]) - 1)]
            seen = []
            for step, ms, shown in _trial(server, claimed, leak_ms if kind == LEAKING else 0.0):
                seen.append(shown)
                if number >= 0:
                    times[step][kind].append(ms)
            if number >= 0:
                shapes.add(tuple(seen))
    if len(shapes) != 1:
        raise ToldApart(f"the answers differ in what they show: {len(shapes)} shapes")
    return times


def _trial(
    server: ActionServer, claimed: Claimed, leak_ms: float
) -> Iterator[tuple[str, float, object]]:
    """A claim and a wrong code in a new conversation, from a new address."""
    at = Conversation()
    call = server.prepared(
        at, [(Kind.CASE_NUMBER, claimed.number), (Kind.DATE, claimed.born.isoformat())]
    )
    ms, answer = server.timed(call)
    if said(answer)[0] != "code_on_its_way_or_text":
        raise ToldApart(f"a claim was answered by {said(answer)}")
    yield "claim", ms + leak_ms, shape(answer)
    remember(at, answer)
    ms, answer = server.timed(server.prepared(at, [(Kind.CODE, WRONG)]))
    if said(answer) != ["code_wrong"]:
        raise ToldApart(f"a wrong code was answered by {said(answer)}")
    yield "code", ms, shape(answer)
    time.sleep(0.002)  # let the letter's worker begin: its work belongs to no trial


def _put(
    found: Found, results: dict[str, list[Compared]], times: Times, trials: int
) -> None:
    claims, codes = results["claim"], results["code"]
    found.put(uniform__trials=trials)
    found.put(uniform__detects_ms=detects(times["claim"], reference=REFERENCE, leaks=LEAKS))
    found.put_all({f"uniform.{REFERENCE}.p50_ms": median(times["claim"][REFERENCE])})
    for one in claims:
        found.put_all({
            f"uniform.{one.name}.p50_ms": one.p50,
            f"uniform.{one.name}.p_mann_whitney": one.mann_whitney,
            f"uniform.{one.name}.p_kolmogorov_smirnov": one.kolmogorov_smirnov,
            f"uniform.{one.name}.delta": one.delta,
        })
    found.put_all({
        "uniform.lowest_p": min(one.lowest_p for one in (*claims, *codes)),
        "uniform.code.lowest_p": min(one.lowest_p for one in codes),
        "uniform.code.greatest_delta": max(abs(one.delta) for one in codes),
    })


def _report(results: dict[str, list[Compared]], times: Times) -> None:
    for step in STEPS:
        print(f"\n{step}: {REFERENCE} {median(times[step][REFERENCE]):.2f} ms (median); the others "
              f"beside it, p corrected by Holm, told apart below {ALPHA} or from |delta| "
              f"{NEGLIGIBLE} on")
        for one in results[step]:
            verdict = "TOLD APART" if one.told_apart else "alike"
            print(f"  {one.name:12}{one.p50:8.2f} ms   Mann-Whitney p={one.mann_whitney:.3f}   "
                  f"Kolmogorov-Smirnov p={one.kolmogorov_smirnov:.3f}   "
                  f"delta={one.delta:+.3f}   {verdict}")
    print()


@contextmanager
def _servers() -> Iterator[Stack]:
    """Mail server, provider of text messages and action server, on a store of their own."""
    folder = Path(mkdtemp(prefix="casepath-uniform-"))
    try:
        with text_provider() as (url, _):
            stack = Stack(folder, CASEPATH_SMS_URL=url, CASEPATH_SMS_FROM="+12025550100")
            try:
                folder.mkdir(parents=True, exist_ok=True)
                stack.make_store()
                stack.start("mail server")
                stack.start("action server")
                yield stack
            finally:
                stack.__exit__()
    finally:
        rmtree(folder, ignore_errors=True)
