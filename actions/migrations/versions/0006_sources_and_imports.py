"""Last answers of agencies' systems, what was used of their limits, and how far imports got.

Revision ID: 0006_sources
Revises: 0005_case
Create Date: 2026-11-25 13:30:00+00:00
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from actions.store.base import UtcDateTime

revision = "0006_sources"
down_revision = "0005_case"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "source_answer",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name=op.f("fk_source_answer_case_id")
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_source_answer")),
    )
    op.create_index(op.f("ix_source_answer_asked_at"), "source_answer", ["asked_at"])
    op.create_table(
        "source_budget",
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_source_budget")),
    )
    op.create_table(
        "import_run",
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.Column("accepted", sa.BigInteger(), nullable=False),
        sa.Column("rejected", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name=op.f("pk_import_run")),
    )


def downgrade() -> None:
    op.drop_table("import_run")
    op.drop_table("source_budget")
    op.drop_index(op.f("ix_source_answer_asked_at"), table_name="source_answer")
    op.drop_table("source_answer")
