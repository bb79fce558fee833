#!/usr/bin/env bash
# Asks what users ask, of 40,000 generated articles with the text of real pages, and prints how many milliseconds PostgreSQL
# takes to plan and answer each question when warm (the middle of five), with the rows and the 8 KB pages that it looked at.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. deploy/prerequisites.sh

dotnet build tests/Ingest.Worker.Tests -c Release -v quiet -clp:NoSummary >&2

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! tests/Ingest.Worker.Tests/bin/Release/net10.0/Ingest.Worker.Tests -class '*QuestionsTests' -showLiveOutput -noColor > "$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi

sed -nE 's/^.*\[OUTPUT\] (.*): ([0-9]+) rows, ([0-9]+) pages, ([0-9.]+) ms.*$/\4 ms  \1 (\2 rows, \3 pages)/p' "$log" | sort -rn
