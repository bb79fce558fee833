#!/usr/bin/env bash
# Runs every test: builds with warnings as errors, starts a private PostgreSQL, and closes with the totals.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. deploy/prerequisites.sh

dotnet build Ingest.sln -c Release -v quiet -clp:NoSummary
# The tests start the executable some 300 times, and most of a start is compiling. Where the compiler ahead cannot be had, they only take longer.
dotnet msbuild deploy/ahead/ahead.proj -restore -v:quiet -nologo -p:Folder="$PWD/tests/Ingest.Worker.Tests/bin/Release/net10.0" \
  || echo "The executable is not compiled ahead; the tests take longer." >&2

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution Ingest.sln -c Release --no-build --no-progress "$@" 2>&1 | tee "$log" || status=$?

total() { sed -nE "s/^ *$1: *([0-9]+).*/\1/p" "$log" | tail -n 1; }
echo "$(total succeeded) passed, $(total failed) failed, $(total skipped) skipped"
exit "$status"
