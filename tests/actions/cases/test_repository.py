"""Reading cases: for a claim, and for one who has proved who they are. Demo data, both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, delete, event, select, update
from sqlalchemy.exc import IntegrityError

from actions.cases import queries
from actions.cases.access_codes import access_code_matches
from actions.cases.case_numbers import mask_number
from actions.cases.catalogue import Catalogue
from actions.cases.repository import CaseRepository, NoSuchCase
from actions.cases.stages import Milestone, Stage
from actions.cases.tables import AppointmentKind, Case, Contact, Person, PersonKeyRow
from actions.crypto import CannotOpen, Index, Keyring
from tests.actions.conftest import NOW

SEVERAL, NO_CONTACT, PROTECTED = "IOE0990001001", "IOE0990007001", "EAC2590556677"
ABSENT = "IOE0999999999"


@pytest.mark.parametrize("typed", [SEVERAL, "ioe 0990-001-001", "IOEO99OOO1OO1"])
def test_a_case_is_found_however_its_number_is_written(
    repository: CaseRepository, typed: str
) -> None:
    found = repository.find("uscis", typed)
    assert found is not None
    assert found.date_of_birth.matches(date(1988, 4, 3))
    assert not found.date_of_birth.matches(date(1988, 3, 4))
    assert (found.withheld, found.decoy) == (False, False)
    email = found.address()
    assert email is not None
    assert email.reveal() == "amara.okafor@example.org"


@pytest.mark.parametrize("agency", ["uscis", "eoir", ""])
@pytest.mark.parametrize("typed", [ABSENT, "", "'; DROP TABLE person; --", "XYZ0990001001"])
def test_what_is_not_there_is_not_found(
    repository: CaseRepository, agency: str, typed: str
) -> None:
    assert repository.find(agency, typed) is None


def test_a_case_of_another_agency_is_not_found(repository: CaseRepository) -> None:
    assert repository.find("eoir", SEVERAL) is None


def test_a_decoy_passes_for_a_claim_and_proves_nothing(
    repository: CaseRepository, index: Index
) -> None:
    decoy = repository.dummy()
    real = repository.find("uscis", SEVERAL)
    assert real is not None
    assert (decoy.decoy, decoy.withheld) == (True, True)
    assert set(type(decoy).__slots__) == set(type(real).__slots__)
    assert decoy.address() is not None
    assert not access_code_matches(index, decoy.id, decoy.access_code_hash, "7K3M9QXT41VWH")
    with pytest.raises(NoSuchCase):
        repository.case(decoy.id)


def test_finding_and_not_finding_ask_the_store_alike(
    repository: CaseRepository, demo_engine: Engine
) -> None:
    statements: list[str] = []
    event.listen(demo_engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    for typed in (SEVERAL, PROTECTED, NO_CONTACT, ABSENT, "nonsense"):
        _ = repository.find("uscis", typed) or repository.dummy()
    assert len(statements) == 10
    assert len(set(statements)) == 2


@pytest.mark.parametrize("digest", [bytes(32), b"\x7f" * 32, b"\xff" * 32])
def test_for_a_number_that_is_not_there_the_rows_of_another_case_are_read(
    demo_engine: Engine, digest: bytes
) -> None:
    """As much of the store is touched as for one that is there, warm or cold."""
    with demo_engine.connect() as connection:
        row = connection.execute(queries.claim(), {"digest": digest}).one()
        by_id = connection.execute(queries.claimed(), {"case": UUID(bytes=digest[:16])}).one()
    assert row.number_index != digest and row.wrapped and row.date_of_birth
    assert by_id.id != UUID(bytes=digest[:16]) and by_id.wrapped


def test_other_numbers_touch_other_cases(demo_engine: Engine) -> None:
    """Were it always the same case, its rows would be warm, and the time would tell."""
    with demo_engine.connect() as connection:
        read = {
            connection.execute(queries.claim(), {"digest": bytes([place]) * 32}).one().id
            for place in range(0, 256, 8)
        }
    assert len(read) > 5


def test_another_cases_rows_never_answer(repository: CaseRepository) -> None:
    assert repository.find("uscis", ABSENT) is None
    assert repository.claimed(UUID(int=0)) is None
    assert repository.claimed(UUID(int=2**128 - 1)) is None


def test_another_persons_contact_is_not_taken(repository: CaseRepository) -> None:
    """The read falls on the next person's where there is none."""
    found = repository.find("uscis", NO_CONTACT)
    assert found is not None and found.contact is None


def test_one_without_contact_has_an_access_code(repository: CaseRepository, index: Index) -> None:
    found = repository.find("uscis", NO_CONTACT)
    assert found is not None
    assert found.address() is None
    assert access_code_matches(index, found.id, found.access_code_hash, "2F8RXN5C6TBJ0")
    assert not access_code_matches(index, found.id, found.access_code_hash, "2F8RXN5C6TBJ1")


def test_a_withheld_case_is_found_for_its_claim_and_never_shown(
    repository: CaseRepository, demo_engine: Engine
) -> None:
    found = repository.find("uscis", PROTECTED)
    assert found is not None
    assert found.withheld
    assert repository.cases_of(found.person_id) == []
    for hidden in (found.id, uuid4()):
        with pytest.raises(NoSuchCase) as raised:
            repository.case(hidden)
        assert raised.value.args == ()


def test_all_cases_of_a_person_newest_first(repository: CaseRepository) -> None:
    found = repository.find("uscis", SEVERAL)
    assert found is not None
    cases = repository.cases_of(found.person_id)
    assert [case.form_type for case in cases][-1] == "I-130"
    assert {case.form_type for case in cases} == {"I-130", "I-485", "I-765"}
    received = [case.received_on for case in cases]
    assert received == sorted(received, reverse=True)
    assert repository.cases_of(uuid4()) == []


def test_a_case_as_it_is_shown(repository: CaseRepository) -> None:
    found = repository.find("uscis", SEVERAL)
    assert found is not None
    case = repository.case(found.id)
    assert case.number.matches(SEVERAL)
    assert case.masked_number == mask_number(SEVERAL) == "IOE••••••1001"
    assert (case.agency, case.source, case.as_of) == ("uscis", "USCIS", NOW)
    assert (case.category, case.office_name) == ("family", "Chicago Field Office")
    assert case.received_on == NOW.date() - timedelta(days=230)
    assert case.status.title == "Case Is Being Actively Reviewed By USCIS"
    assert case.status.stage is Stage.UNDER_REVIEW
    assert [step.milestone for step in case.milestones] == [
        Milestone.RECEIVED,
        Milestone.UNDER_REVIEW,
    ]
    assert [one.happened_at for one in case.events] == sorted(e.happened_at for e in case.events)
    assert len(case.events) == 5
    assert case.open_deadline is None


def test_an_appointment_is_in_the_zone_of_its_office(repository: CaseRepository) -> None:
    found = repository.find("uscis", "MSC2590876543")
    assert found is not None
    (interview,) = repository.case(found.id).appointments
    assert interview.kind is AppointmentKind.INTERVIEW
    assert interview.office.zone == "America/Los_Angeles"
    # 4 March 2026 and 7 days, 10:20 in Seattle, where summer time has begun by then.
    assert interview.starts_at == datetime(2026, 3, 11, 17, 20, tzinfo=UTC)


def test_a_deadline_runs_on_while_side_events_come_in(repository: CaseRepository) -> None:
    found = repository.find("uscis", "SRC2690134567")
    assert found is not None
    case = repository.case(found.id)
    assert case.status.stage is Stage.RECORD_UPDATED
    assert case.status.main_stage is Stage.EVIDENCE_REQUESTED
    assert case.open_deadline == NOW.date() + timedelta(days=64)


def test_a_title_in_no_catalogue_is_kept_in_the_agencys_words(repository: CaseRepository) -> None:
    found = repository.find("uscis", "LIN2690765432")
    assert found is not None
    status = repository.case(found.id).status
    assert status.stage is Stage.UNKNOWN
    assert status.title == "Case Was Placed In A Supplemental Review Queue"
    assert status.milestone is Milestone.RECEIVED


def test_any_number_of_cases_takes_one_statement(
    repository: CaseRepository, demo_engine: Engine
) -> None:
    found = repository.find("uscis", SEVERAL)
    assert found is not None
    statements: list[str] = []
    event.listen(demo_engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    assert len(repository.cases_of(found.person_id)) == 3
    assert len(statements) == 1


def test_nothing_readable_about_a_person_is_stored(demo_engine: Engine) -> None:
    with demo_engine.connect() as connection:
        rows = [
            *connection.execute(select(Person.__table__)),
            *connection.execute(select(Contact.__table__)),
            *connection.execute(select(Case.__table__)),
            *connection.execute(select(PersonKeyRow.__table__)),
        ]
    stored = repr(rows)
    for secret in ("Okafor", "1988-04-03", "amara.okafor", "555 0141", SEVERAL, "7K3M9QXT41VWH"):
        assert secret not in stored


def test_no_view_prints_what_is_sensitive(repository: CaseRepository) -> None:
    found = repository.find("uscis", SEVERAL)
    assert found is not None
    shown = repr([found, repository.case(found.id)])
    for secret in (SEVERAL, "1988", "okafor", "Okafor"):
        assert secret not in shown


def test_destroying_the_key_erases_the_person(
    repository: CaseRepository, demo_engine: Engine
) -> None:
    found = repository.find("uscis", SEVERAL)
    assert found is not None
    with demo_engine.begin() as connection:
        connection.execute(delete(PersonKeyRow).where(PersonKeyRow.person_id == found.person_id))
    assert repository.find("uscis", SEVERAL) is None
    assert repository.cases_of(found.person_id) == []
    with pytest.raises(NoSuchCase):
        repository.case(found.id)


def test_a_case_is_found_across_a_change_of_the_index_key(
    demo_engine: Engine, keyring: Keyring, catalogue: Catalogue
) -> None:
    rotated = Index(Keyring.parse("2:" + "N" * 43 + ",1:" + "I" * 43, name="CASEPATH_INDEX_KEY"))
    lost = Index(Keyring.parse("2:" + "N" * 43, name="CASEPATH_INDEX_KEY"))

    def finds(index: Index) -> bool:
        repository = CaseRepository(
            engine=demo_engine, keyring=keyring, index=index, catalogue=catalogue
        )
        return repository.find("uscis", SEVERAL) is not None

    assert finds(rotated)
    assert not finds(lost)


def test_two_preferred_contacts_of_a_kind_are_refused(demo_engine: Engine) -> None:
    with demo_engine.connect() as connection, pytest.raises(IntegrityError):
        one = connection.execute(select(Contact.__table__).limit(1)).one()
        values = one._asdict() | {"id": uuid4()}
        connection.execute(Contact.__table__.insert().values(values))


def test_a_corrupted_row_fails_closed(repository: CaseRepository, demo_engine: Engine) -> None:
    with demo_engine.begin() as connection:
        connection.execute(update(PersonKeyRow).values(wrapped=b"\0" * 60))
    with pytest.raises(CannotOpen):
        repository.find("uscis", SEVERAL)
