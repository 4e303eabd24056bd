"""Helpers' leaves, consents, receipts of erasures, and a guard over the audit log.

Revision ID: 0003
Revises: 0002
Create Date: 2026-11-25 08:20:00+00:00
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from actions.store.base import UtcDateTime
from actions.verification.audit_guard import guards, removals

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "helper_leave",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("owner_index", sa.String(length=96), nullable=False),
        sa.Column("case_ids", sa.JSON(), nullable=False),
        sa.Column("code_hash", sa.String(length=96), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("invited_until", UtcDateTime(), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.Column("accepted_at", UtcDateTime(), nullable=True),
        sa.Column("helper_index", sa.String(length=96), nullable=True),
        sa.Column("helper_channel", sa.String(length=40), nullable=True),
        sa.Column("focus_case", sa.String(length=40), nullable=True),
        sa.Column("last_used_at", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_helper_leave")),
    )
    op.create_index(op.f("ix_helper_leave_code_hash"), "helper_leave", ["code_hash"], unique=True)
    op.create_index(
        op.f("ix_helper_leave_person_id_ended_at"), "helper_leave", ["person_id", "ended_at"]
    )
    op.create_index(
        op.f("ix_helper_leave_helper_index_ended_at"), "helper_leave", ["helper_index", "ended_at"]
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("conversation_index", sa.String(length=96), nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_person_id_purpose"), "consent", ["person_id", "purpose"])
    op.create_index(
        op.f("ix_consent_conversation_index_purpose"), "consent", ["conversation_index", "purpose"]
    )
    op.create_table(
        "erasure_receipt",
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("erased", sa.JSON(), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_erasure_receipt")),
    )
    op.create_index(op.f("ix_audit_event_subject_at"), "audit_event", ["subject", "at"])
    # So that the start can see by a few steps in an index which key versions are in use.
    op.create_index(op.f("ix_person_key_key_version"), "person_key", ["key_version"])
    op.create_index(op.f("ix_case_key_version"), "case", ["key_version"])
    for statement in guards(op.get_bind().dialect.name):
        op.execute(statement)


def downgrade() -> None:
    for statement in removals(op.get_bind().dialect.name):
        op.execute(statement)
    op.drop_index(op.f("ix_case_key_version"), table_name="case")
    op.drop_index(op.f("ix_person_key_key_version"), table_name="person_key")
    op.drop_index(op.f("ix_audit_event_subject_at"), table_name="audit_event")
    for name in ("erasure_receipt", "consent", "helper_leave"):
        op.drop_table(name)
