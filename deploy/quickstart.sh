#!/usr/bin/env bash
# The main job with no network and no configuration: builds, starts an embedded PostgreSQL, serves the built-in sample
# site on loopback, ingests it twice, and shows what came of it.
#
#   ./deploy/quickstart.sh          ends with the table; the database stays up for a look
#   ./deploy/quickstart.sh --keep   stays running as the real service over the sample site, until Ctrl+C
#   ./deploy/quickstart.sh --stop   stops the database and removes its folder
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. deploy/prerequisites.sh

echo "Building …" >&2
dotnet build src/Ingest.Worker -c Release -v quiet -clp:NoSummary -p:RunAnalyzers=false
exec src/Ingest.Worker/bin/Release/net10.0/ingest demo "$@"
