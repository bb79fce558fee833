#!/usr/bin/env bash
# How many articles a second, with how much memory: publishes the worker as the image holds it, and has it ingest 200
# pages from loopback, twice, with a private PostgreSQL beside it.
#
#   ./deploy/throughput.sh CORPORA        the folder of the development corpora
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. deploy/prerequisites.sh

published=$(mktemp -d)
trap 'rm -rf "$published"' EXIT
dotnet publish src/Ingest.Worker -c Release --use-current-runtime --no-self-contained -v quiet -p:RunAnalyzers=false --output "$published"
INGEST_EXECUTABLE=$published/ingest dotnet run -c Release --project tests/Ingest.CorpusSite -p:RunAnalyzers=false -- "${1:?the folder of the corpora}"
