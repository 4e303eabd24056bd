"""Events that correct and take back, links between cases, mail that came back.

Revision ID: 0005_case
Revises: 0004_unknown_titles
Create Date: 2026-11-25 13:30:00+00:00
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from actions.store.append_only import guards
from actions.store.base import UtcDateTime

revision = "0005_case"
down_revision = "0004_unknown_titles"
branch_labels = None
depends_on = None

EVENT_KINDS = ("status", "tombstone"), ("status", "correction", "retraction", "tombstone")
APPOINTMENT_KINDS = (
    ("biometrics", "interview", "oath"),
    ("biometrics", "interview", "oath", "hearing", "office_visit", "medical_exam", "other"),
)
NOTICE_KINDS = (
    ("evidence_request", "intent_to_deny", "decision"),
    ("evidence_request", "intent_to_deny", "decision", "other"),
)
REFS = ("source_ref", "refers_to")


def upgrade() -> None:
    refs = tuple(sa.Column(name, sa.String(length=120), nullable=True) for name in REFS)
    _change("case_event", EVENT_KINDS[1], add=refs)
    _change("appointment", APPOINTMENT_KINDS[1])
    _change("notice", NOTICE_KINDS[1], add=(sa.Column("returned_on", sa.Date(), nullable=True),))
    op.add_column("verified_session", sa.Column("proved_case_id", sa.Uuid(), nullable=True))
    op.create_table(
        "case_link",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("leads_to", "beside", name="kind", native_enum=False,
                    create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("learned_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("case_id <> other_id", name=op.f("ck_case_link_two_cases")),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_case_link_case_id")),
        sa.ForeignKeyConstraint(["other_id"], ["case.id"], name=op.f("fk_case_link_other_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_link")),
    )
    op.create_index(
        op.f("ix_case_link_case_id_other_id"), "case_link", ["case_id", "other_id"], unique=True
    )
    op.create_index(op.f("ix_case_link_other_id"), "case_link", ["other_id"])


def downgrade() -> None:
    op.drop_table("case_link")
    with op.batch_alter_table("verified_session") as table:
        table.drop_column("proved_case_id")
    # What the older tables have no word for goes: the guards are set again with the table.
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER case_event_refuses_delete")
    else:
        op.execute("ALTER TABLE case_event DISABLE TRIGGER case_event_is_append_only")
    op.execute("DELETE FROM case_event WHERE kind IN ('correction', 'retraction')")
    if op.get_bind().dialect.name != "sqlite":
        op.execute("ALTER TABLE case_event ENABLE TRIGGER case_event_is_append_only")
    for table, kinds in (("appointment", APPOINTMENT_KINDS[0]), ("notice", NOTICE_KINDS[0])):
        kept = ", ".join(f"'{kind}'" for kind in kinds)
        op.execute(f"DELETE FROM {table} WHERE kind NOT IN ({kept})")
    _change("appointment", APPOINTMENT_KINDS[0])
    _change("notice", NOTICE_KINDS[0], drop=("returned_on",))
    _change("case_event", EVENT_KINDS[0], drop=REFS)


def _change(
    table: str, kinds: tuple[str, ...], *, add: tuple[sa.Column[Any], ...] = (),
    drop: tuple[str, ...] = (),
) -> None:
    """Let the table take these kinds, and have these columns."""
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    with op.batch_alter_table(table) as batch:
        batch.drop_constraint(op.f(f"ck_{table}_kind"), type_="check")
        batch.create_check_constraint(op.f(f"ck_{table}_kind"), sa.text(f"kind IN ({listed})"))
        for column in add:
            batch.add_column(column)
        for name in drop:
            batch.drop_column(name)
    # SQLite makes the table anew: its guards went with the old one.
    if table == "case_event" and op.get_bind().dialect.name == "sqlite":
        for statement in guards(table, "sqlite"):
            op.execute(statement)
