#!/bin/sh
# Run once by PostgreSQL's image: two databases, each with an owner that cannot read the other.
set -eu
for name in cases talk; do
  case $name in cases) password=$CASES_PASSWORD ;; talk) password=$TALK_PASSWORD ;; esac
  psql --username "${POSTGRES_USER:-postgres}" --set ON_ERROR_STOP=1 \
    --set owner="casepath_$name" --set password="$password" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'password';
CREATE DATABASE :"owner" OWNER :"owner";
REVOKE CONNECT ON DATABASE :"owner" FROM PUBLIC;
SQL
done
