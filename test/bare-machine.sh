#!/usr/bin/env bash
# Proves the README's two commands on a bare Debian 12: no browser, no font, nothing but Node.js and npm.
# Run as root where debootstrap is installed: test/bare-machine.sh FOLDER [COMMAND], the mirror, where it
# must be another than Debian's own, in DEBIAN_MIRROR. The folder, to be deleted by hand afterwards, takes
# some 2 GB; Node.js, npm and their settings are this machine's.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
root=$1
command=${2:-npm ci && npm test}

[ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$root" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"}
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
mkdir -p "$root/etc/ssl/certs" "$root/usr/local/lib/node_modules"
cp -L "$(command -v node)" "$root/usr/local/bin/node"
cp -r "$(npm root --global)/npm" "$root/usr/local/lib/node_modules/"
ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
# Where a network has certificates of its own, Node.js and npm need them inside too.
[ -e /etc/ssl/certs/ca-certificates.crt ] && cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"

# What git knows, as it is now.
rm -rf "$root/project"
mkdir "$root/project"
(cd "$project" && git ls-files -z | while IFS= read -r -d '' file; do
  [ -e "$file" ] && cp --parents "$file" "$root/project/"
done)

mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mountpoint -q "$root/dev" || mount --bind /dev "$root/dev"
trap 'umount "$root/proc" "$root/dev"' EXIT
chroot "$root" env -u CHROME_PATH HOME=/root PATH=/usr/local/bin:/usr/bin:/bin \
  npm_config_cafile="$(npm config get cafile | sed s/^null$//)" \
  npm_config_registry="$(npm config get registry)" \
  sh -c "cd /project && $command"
