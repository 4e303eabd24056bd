"""Titles that no agency's file explains, masked and counted.

Revision ID: 0004_unknown_titles
Revises: 0003
Create Date: 2026-11-25 14:10:00+00:00
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from actions.store.base import UtcDateTime

revision = "0004_unknown_titles"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "unknown_title",
        sa.Column("agency", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=250), nullable=False),
        sa.Column("first_seen", UtcDateTime(), nullable=False),
        sa.Column("last_seen", UtcDateTime(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("agency", "title", name=op.f("pk_unknown_title")),
    )


def downgrade() -> None:
    op.drop_table("unknown_title")
