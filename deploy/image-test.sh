#!/usr/bin/env bash
# Builds the image from deploy/Dockerfile and runs it as it will be deployed: non-root, read-only root file system,
# against a PostgreSQL of its own on loopback. With a Docker engine it uses the official base images; without one it
# needs Debian and root, makes stand-ins for the base images (debootstrap) and builds with podman.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=${INGEST_IMAGE_WORK:-/var/tmp/ingest-image}
image=localhost/ingest:test

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

run() {
  if docker info >/dev/null 2>&1; then
    docker run --rm --network=host --read-only --tmpfs /tmp --user 1654:1654 "$@"
  else
    printf '[containers]\ndefault_ulimits = []\n' >"$work/containers.conf"
    CONTAINERS_CONF="$work/containers.conf" podman --runtime runc run --rm --network=host --read-only --tmpfs /tmp --user 1654:1654 "$@"
  fi
}

if docker info >/dev/null 2>&1; then build_with_docker; else build_with_podman; fi
(docker image inspect "$image" --format 'image size: {{.Size}} bytes' 2>/dev/null || podman image inspect "$image" --format 'image size: {{.Size}} bytes')
run "$image" --help >/dev/null
printf '<html><head><title>A title</title></head><body><article><h1>A title</h1><p>One paragraph that is long enough to be read as the body of this page.</p></article></body></html>' \
  | run --interactive "$image" extract - | grep -q '"body":"One paragraph'
echo "The image runs non-root on a read-only file system."
