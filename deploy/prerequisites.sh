#!/usr/bin/env bash
# Makes sure that this machine has what the other scripts need: the .NET 10 SDK, PostgreSQL's server programs and ICU.
# Sourced by them; installs from the distribution's packages what is missing, and touches nothing that is there.
set -euo pipefail

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
  echo "Installing $* …" >&2
  as_root apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

has_postgres() {
  [ -n "${INGEST_POSTGRES_BIN:-}" ] || compgen -G '/usr/lib/postgresql/1[5-9]/bin/initdb' >/dev/null \
    || compgen -G '/usr/pgsql-1[5-9]/bin/initdb' >/dev/null || { command -v initdb && command -v pg_ctl; } >/dev/null 2>&1
}

has_icu() {
  [ "${DOTNET_SYSTEM_GLOBALIZATION_INVARIANT:-}" = 1 ] || ldconfig -p 2>/dev/null | grep -q 'libicuuc\.so' || [ "$(uname)" = Darwin ]
}

require_dotnet() {
  if ! command -v dotnet >/dev/null 2>&1; then
    echo "The .NET 10 SDK is needed and 'dotnet' is not on the PATH: https://dotnet.microsoft.com/download" >&2
    exit 1
  fi
}

require_icu() {
  if ! has_icu; then
    as_root apt-get update -qq >&2
    install_packages "$(apt-cache search --names-only '^libicu[0-9]+$' | cut -d' ' -f1 | sort -V | tail -n 1)"
  fi
}

require_postgres() {
  if ! has_postgres; then
    # Only the programs are wanted: the package must not also make and start a cluster on the standard port.
    install_packages postgresql-common
    if [ -f /etc/postgresql-common/createcluster.conf ]; then
      as_root sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
    fi
    install_packages postgresql
  fi
}

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
require_icu
require_dotnet
require_postgres
