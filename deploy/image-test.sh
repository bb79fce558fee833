#!/usr/bin/env bash
# Builds the image from deploy/Dockerfile and runs it as it will be deployed: non-root, read-only root file system,
# the service against a PostgreSQL of its own on loopback, until it is ready and until SIGTERM has stopped it. With a
# Docker engine it uses the official base images; without one it needs Debian and root, makes stand-ins for the base
# images (debootstrap) and builds with podman.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. deploy/prerequisites.sh
work=${INGEST_IMAGE_WORK:-/var/tmp/ingest-image}
image=localhost/ingest:test
database_port=${INGEST_IMAGE_DATABASE_PORT:-54391}
health_port=${INGEST_IMAGE_HEALTH_PORT:-54392}

build_with_docker() {
  docker build --file deploy/Dockerfile --tag "$image" .
}

make_bases() {
  command -v podman debootstrap runc >/dev/null || { apt-get update -qq; apt-get install -y -qq podman buildah runc debootstrap fuse-overlayfs >/dev/null; }
  mkdir -p "$work"
  if [ ! -d "$work/rootfs" ]; then
    debootstrap --variant=minbase --include=ca-certificates,libicu72,libssl3,tzdata bookworm "$work/rootfs.part" >"$work/debootstrap.log"
    mv "$work/rootfs.part" "$work/rootfs"
  fi
  podman image exists localhost/debian-base || tar -C "$work/rootfs" -c . | podman import - localhost/debian-base >/dev/null
  local dotnet; dotnet=$(dirname "$(readlink -f "$(command -v dotnet)")")
  podman image exists localhost/sdk || printf 'FROM localhost/debian-base\nCOPY . /usr/share/dotnet/\nRUN ln -s /usr/share/dotnet/dotnet /usr/bin/dotnet\nENV DOTNET_CLI_TELEMETRY_OPTOUT=1\n' \
    | podman build --isolation=chroot --tag localhost/sdk --file - "$dotnet" >/dev/null
  podman image exists localhost/runtime || printf 'FROM localhost/debian-base\nCOPY dotnet /usr/share/dotnet/\nCOPY host /usr/share/dotnet/host\nCOPY shared /usr/share/dotnet/shared\nRUN ln -s /usr/share/dotnet/dotnet /usr/bin/dotnet\n' \
    | podman build --isolation=chroot --tag localhost/runtime --file - "$dotnet" >/dev/null
}

build_with_podman() {
  make_bases
  # What the machine itself restores with; a plain Docker build has the default source and needs none of it.
  local nuget=${HOME}/.nuget/NuGet
  podman build --isolation=chroot --network=host \
    --volume /etc/ssl/certs:/etc/ssl/certs:ro --volume /usr/local/share/ca-certificates:/usr/local/share/ca-certificates:ro \
    ${nuget:+$([ -d "$nuget" ] && echo "--volume $nuget:/root/.nuget/NuGet:ro")} \
    --build-arg SDK_IMAGE=localhost/sdk --build-arg RUNTIME_IMAGE=localhost/runtime \
    --file deploy/Dockerfile --tag "$image" .
}

engine() {
  if docker info >/dev/null 2>&1; then
    docker "$@"
  else
    printf '[containers]\ndefault_ulimits = []\n' >"$work/containers.conf"
    CONTAINERS_CONF="$work/containers.conf" podman --runtime runc "$@"
  fi
}

run() {
  engine run --rm --network=host --read-only --tmpfs /tmp --user 1654:1654 "$@"
}

# A cluster in a folder of its own; its programs refuse to run as root.
postgres() {
  local program=$1; shift
  program=$(ls -d /usr/lib/postgresql/1[5-9]/bin/"$program" /usr/pgsql-1[5-9]/bin/"$program" 2>/dev/null | tail -n 1 || true)
  if [ "$(id -u)" = 0 ]; then (cd "$cluster" && runuser -u postgres -- "$program" "$@"); else "$program" "$@"; fi
}

start_postgres() {
  cluster=$(mktemp -d)
  [ "$(id -u)" != 0 ] || chown postgres "$cluster"
  postgres initdb --pgdata="$cluster/data" --auth=trust --username=ingest >/dev/null
  postgres pg_ctl --pgdata="$cluster/data" --wait --log="$cluster/log" \
    --options="-p $database_port -c listen_addresses=127.0.0.1 -k $cluster" start >/dev/null
}

stop_all() {
  engine rm --force ingest-image-test >/dev/null 2>&1 || true
  [ -z "${cluster:-}" ] || { postgres pg_ctl --pgdata="$cluster/data" --mode=immediate stop >/dev/null 2>&1 || true; rm -rf "$cluster"; }
}

answer() {
  curl --silent --output /dev/null --write-out '%{http_code}' "http://127.0.0.1:$health_port/health/$1" || true
}

# No feeds: what is tried is the service, not the publishers.
try_service() {
  local database="Host=127.0.0.1;Port=$database_port;Database=postgres;Username=ingest"
  engine run --detach --name ingest-image-test --network=host --read-only --tmpfs /tmp --user 1654:1654 --cap-drop=all \
    --env "ConnectionStrings__Database=$database" --env Storage__MigrateOnStart=true --env "Health__Port=$health_port" "$image" run >/dev/null
  for _ in $(seq 60); do
    [ "$(answer ready)" != 200 ] || break
    sleep 1
  done
  if [ "$(answer ready)" != 200 ] || [ "$(answer live)" != 200 ]; then
    engine logs ingest-image-test >&2
    echo "The service in the image did not become ready within a minute." >&2
    exit 1
  fi
  engine stop --time 30 ingest-image-test >/dev/null
  local code; code=$(engine inspect --format '{{.State.ExitCode}}' ingest-image-test)
  [ "$code" = 0 ] || { echo "The service ended with exit code $code on SIGTERM." >&2; exit 1; }
}

if docker info >/dev/null 2>&1; then build_with_docker; else build_with_podman; fi
(docker image inspect "$image" --format 'image size: {{.Size}} bytes' 2>/dev/null || podman image inspect "$image" --format 'image size: {{.Size}} bytes')
run "$image" --help >/dev/null
printf '<html><head><title>A title</title></head><body><article><h1>A title</h1><p>One paragraph that is long enough to be read as the body of this page.</p></article></body></html>' \
  | run --interactive "$image" extract - | grep -q '"body":"One paragraph'
trap stop_all EXIT
start_postgres
try_service
echo "The image runs non-root on a read-only file system; its service became ready and stopped cleanly."
