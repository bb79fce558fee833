#!/usr/bin/env bash
# Has the real executable fetch a page three times, the third time answered with 304, export it as a web archive, and opens that
# with npm's warcio, which is installed in a temporary folder: every record is read, and every digest is computed again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "Skipped: the reader needs node and npm, which are not here." >&2
    exit 0
fi

. deploy/prerequisites.sh
reader=$(mktemp -d)
trap 'rm -rf "$reader"' EXIT
cp deploy/warc-check.mjs "$reader"
npm install --prefix "$reader" --no-audit --no-fund --silent warcio@2.4.11

dotnet build tests/Ingest.Worker.Tests -c Release -v quiet -clp:NoSummary >&2
INGEST_WARC_READER=$reader tests/Ingest.Worker.Tests/bin/Release/net10.0/Ingest.Worker.Tests -class '*StandardReaderTests' -showLiveOutput -noColor
