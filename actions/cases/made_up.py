"""Made-up people and cases, the same for the same seed: person number i is always the same one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from random import Random
from uuid import UUID

from actions.cases.access_codes import ALPHABET, LENGTH
from actions.cases.journeys import MADE_UP_AGENCY, Form, Step
from actions.cases.made_up_people import (
    make_birthday,
    make_email,
    make_name,
    make_phone,
    weekday,
)
from actions.cases.offices import OfficeEntry, OfficeKind
from actions.cases.records import (
    AppointmentRecord,
    CaseRecord,
    EventRecord,
    NoticeRecord,
    PersonRecord,
)
from actions.cases.stages import Stage
from actions.cases.tables import AppointmentKind, AppointmentState, ContactKind, NoticeKind

# How many cases a person has: mostly one, at times a family's three.
CASES_EACH, CASES_WEIGHTS = (1, 2, 3), (72, 19, 9)
APPOINTMENTS = {
    Stage.BIOMETRICS_SCHEDULED: (AppointmentKind.BIOMETRICS, OfficeKind.SUPPORT),
    Stage.INTERVIEW_SCHEDULED: (AppointmentKind.INTERVIEW, OfficeKind.FIELD),
    Stage.OATH_SCHEDULED: (AppointmentKind.OATH, OfficeKind.FIELD),
}
# What a letter asks, and within how many days: 12 weeks and 30 days, each with 3 days by post.
NOTICES = {
    Stage.EVIDENCE_REQUESTED: (NoticeKind.EVIDENCE_REQUEST, 87),
    Stage.ADVERSE_NOTICE: (NoticeKind.INTENT_TO_DENY, 33),
    Stage.APPROVED: (NoticeKind.DECISION, None),
    Stage.DENIED: (NoticeKind.DECISION, None),
}
# Numbers of the electronic system begin so. 09900… and above are left to the demo's applicants.
ELECTRONIC, ELECTRONIC_ROOM = "IOE09", 90_000_000
# Paper cases: prefix, fiscal year, workday 001 to 260, sequence. The prefixes of the centres.
PAPER = {
    "National Benefits Center": "MSC",
    "Nebraska Service Center": "LIN",
    "Texas Service Center": "SRC",
    "California Service Center": "WAC",
    "Vermont Service Center": "EAC",
    "Potomac Service Center": "YSC",
}
WORKDAYS, SEQUENCES = 260, 100_000
PAPER_ROOM = WORKDAYS * SEQUENCES
# Odd and no multiple of 5 or 13, so that counting in such strides meets every number once.
STRIDE = 7_368_787
FISCAL_YEARS = 4


class Draw(Random):
    """The random choices of one person, reproducible."""

    def __init__(self, seed: str, number: int) -> None:
        super().__init__(f"{seed}/{number}")
        self._prefix = number << 96

    def new_id(self) -> UUID:
        """An id that begins with the person's number: indexes then grow at one end, which makes
        filling SQLite several times faster than scattered ids do.
        """
        return UUID(int=self._prefix | self.getrandbits(96), version=4)


@dataclass(frozen=True)
class MadeUpWorld:
    """Everything that made-up cases are drawn from. `today`: dates are counted from this day."""

    seed: str
    today: date
    forms: tuple[Form, ...]
    offices: Mapping[str, OfficeEntry]

    @cached_property
    def weights(self) -> tuple[int, ...]:
        return tuple(form.weight for form in self.forms)

    @cached_property
    def by_kind(self) -> Mapping[OfficeKind, tuple[OfficeEntry, ...]]:
        offices = [one for one in self.offices.values() if one.agency == MADE_UP_AGENCY]
        return {kind: tuple(o for o in offices if o.kind is kind) for kind in OfficeKind}

    @cached_property
    def offset(self) -> int:
        return Random(f"{self.seed}/numbers").randrange(PAPER_ROOM)

    @cached_property
    def now(self) -> datetime:
        return datetime.combine(self.today, time(), UTC)


def people(
    world: MadeUpWorld, *, first: int, cases_before: int, cases: int
) -> Iterator[PersonRecord]:
    """People from number `first` on, with exactly `cases` cases between them."""
    made, number = 0, first
    while made < cases:
        person = _person(world, number, cases_before + made, at_most=cases - made)
        made += len(person.cases)
        number += 1
        yield person


def _person(world: MadeUpWorld, number: int, ordinal: int, *, at_most: int) -> PersonRecord:
    random = Draw(world.seed, number)
    name, language = make_name(random)
    born = make_birthday(random)
    chosen = random.choices(world.forms, world.weights)[0]
    wanted = 1 if chosen.withheld else random.choices(CASES_EACH, CASES_WEIGHTS)[0]
    open_forms = [form for form in world.forms if not form.withheld]
    others = random.sample([form for form in open_forms if form is not chosen], wanted - 1)
    contacts = _contacts(random, name, number)
    cases = tuple(
        _case(world, random, form, ordinal + place, code=not contacts)
        for place, form in enumerate((chosen, *others)[:at_most])
    )
    return PersonRecord(random.new_id(), name, born, language, contacts, world.now, cases)


def _contacts(random: Draw, name: str, number: int) -> tuple[tuple[ContactKind, UUID, str], ...]:
    contacts = []
    if random.random() < 0.93:
        contacts.append((ContactKind.EMAIL, random.new_id(), make_email(name, number)))
    if random.random() < 0.6:
        contacts.append((ContactKind.PHONE, random.new_id(), make_phone(random)))
    return tuple(contacts)


def _case(world: MadeUpWorld, random: Draw, form: Form, ordinal: int, *, code: bool) -> CaseRecord:
    steps = form.journey(random)
    days = _days(random, steps)
    centre = random.choice(form.centres)
    if random.random() < 0.85:
        age = random.randint(days[1] + 1, days[-1] + 200)
        number, received = _electronic(world, ordinal), world.today - timedelta(days=age)
    else:
        number, received = _paper(world, random, ordinal, centre, days)
    dates = [received + timedelta(days=day) for day in days]
    passed = [(step, on) for step, on in zip(steps, dates, strict=True) if on < world.today]
    return CaseRecord(
        id=random.new_id(),
        agency=MADE_UP_AGENCY,
        number=number,
        form=form.number,
        category=random.choice(form.categories),
        office_id=centre.id,
        received_on=received,
        withheld=form.withheld,
        access_code="".join(random.choices(ALPHABET, k=LENGTH)) if code else None,
        as_of=world.now,
        events=tuple(EventRecord(step.title, _office_hours(random, on)) for step, on in passed),
        appointments=tuple(_appointments(world, random, passed)),
        notices=tuple(_notices(random, passed)),
    )


def _days(random: Draw, steps: tuple[Step, ...]) -> list[int]:
    """Days from receipt to each step."""
    days, passed = [], 0
    for step in steps:
        passed += random.randint(step.fewest, step.most)
        days.append(passed)
    return days


def _electronic(world: MadeUpWorld, ordinal: int) -> str:
    return f"{ELECTRONIC}{(world.offset + ordinal * STRIDE) % ELECTRONIC_ROOM:08d}"


def _paper(
    world: MadeUpWorld, random: Draw, ordinal: int, centre: OfficeEntry, days: list[int]
) -> tuple[str, date]:
    """A number that tells the day of receipt, and that day, early enough for two events."""
    workday, sequence = divmod((world.offset + ordinal * STRIDE) % PAPER_ROOM, SEQUENCES)
    year = world.today.year + 1
    starts = [(y, date(y - 1, 10, 1)) for y in range(year - FISCAL_YEARS, year + 1)]
    received = [(y, start + timedelta(days=workday * 365 // WORKDAYS)) for y, start in starts]
    early = [(y, day) for y, day in received if (world.today - day).days > days[1]]
    recent = [pair for pair in early if (world.today - pair[1]).days <= days[-1] + 365]
    fiscal, day = random.choice(recent or early)
    prefix = PAPER[centre.name]
    return f"{prefix}{fiscal % 100:02d}{workday + 1:03d}{sequence:05d}", day


def _appointments(
    world: MadeUpWorld, random: Draw, passed: list[tuple[Step, date]]
) -> Iterator[AppointmentRecord]:
    for step, on in passed:
        if step.stage not in APPOINTMENTS:
            continue
        kind, where = APPOINTMENTS[step.stage]
        office = random.choice(world.by_kind[where])
        day = weekday(on + timedelta(days=random.randint(16, 33)))
        clock = time(random.randint(8, 15), random.choice((0, 20, 40)), tzinfo=office.time_zone)
        starts_at = datetime.combine(day, clock).astimezone(UTC)
        state = AppointmentState.ATTENDED if starts_at < world.now else AppointmentState.SCHEDULED
        yield AppointmentRecord(random.new_id(), kind, starts_at, office.id, state)


def _notices(random: Draw, passed: list[tuple[Step, date]]) -> Iterator[NoticeRecord]:
    for step, on in passed:
        if step.stage in NOTICES:
            kind, within = NOTICES[step.stage]
            due = None if within is None else on + timedelta(days=within)
            yield NoticeRecord(random.new_id(), kind, step.title, on, due)


def _office_hours(random: Draw, day: date) -> datetime:
    """A moment when offices from coast to coast write the same date."""
    return datetime(
        day.year, day.month, day.day, random.randint(14, 21), random.randint(0, 59), tzinfo=UTC
    )
