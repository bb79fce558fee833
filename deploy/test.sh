#!/usr/bin/env bash
# Runs every test: builds with warnings as errors, publishes the executable, starts a private PostgreSQL, and closes with the totals.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. deploy/prerequisites.sh

dotnet build Ingest.sln -c Release -v quiet -clp:NoSummary

# The tests start the executable as the image holds it: compiled ahead, a start costs half the processor time.
published=$(mktemp -d)
log=$(mktemp)
trap 'rm -rf "$log" "$published"' EXIT
dotnet publish src/Ingest.Worker -c Release --use-current-runtime --no-self-contained -v quiet -p:RunAnalyzers=false --output "$published"
export INGEST_EXECUTABLE=$published/ingest

status=0
dotnet test --solution Ingest.sln -c Release --no-build --no-progress "$@" 2>&1 | tee "$log" || status=$?

total() { sed -nE "s/^ *$1: *([0-9]+).*/\1/p" "$log" | tail -n 1; }
echo "$(total succeeded) passed, $(total failed) failed, $(total skipped) skipped"
exit "$status"
