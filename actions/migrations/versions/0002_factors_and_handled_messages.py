"""Factors beside mailed codes, and messages that were handled.

Revision ID: 0002
Revises: 0001
Create Date: 2026-11-24 09:10:00+00:00
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from actions.store.base import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "handled_message",
        sa.Column("key", sa.String(length=96), nullable=False),
        sa.Column("operation", sa.String(length=40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("code_id", sa.Uuid(), nullable=True),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.Column("outcome", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_handled_message")),
    )
    op.create_index(op.f("ix_handled_message_at"), "handled_message", ["at"], unique=False)
    op.create_table(
        "authenticator",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("conversation_index", sa.String(length=96), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.Column(
            "last_step", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authenticator")),
    )
    op.create_index(
        op.f("ix_authenticator_person_id_ended_at"),
        "authenticator",
        ["person_id", "ended_at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_authenticator_conversation_index"),
        "authenticator",
        ["conversation_index"],
        unique=False,
    )
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("authenticator_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("code_hash", sa.String(length=96), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
    )
    op.create_index(op.f("ix_recovery_code_person_id"), "recovery_code", ["person_id"])
    op.create_index(
        op.f("ix_recovery_code_code_hash"), "recovery_code", ["code_hash"], unique=True
    )
    op.create_table(
        "factor_offer",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_factor_offer")),
    )
    op.add_column(
        "verification_attempt", sa.Column("person_index", sa.String(length=96), nullable=True)
    )
    op.create_index(
        op.f("ix_verification_attempt_person_index_id"),
        "verification_attempt",
        ["person_index", "id"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_index(
        op.f("ix_verification_attempt_person_index_id"), table_name="verification_attempt"
    )
    with op.batch_alter_table("verification_attempt") as table:
        table.drop_column("person_index")
    for name in ("factor_offer", "recovery_code", "authenticator", "handled_message"):
        op.drop_table(name)
