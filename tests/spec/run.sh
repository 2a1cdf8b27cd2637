#!/usr/bin/env bash
# Installs the pinned tools and checks spec/sessions.openapi.yaml. Works from any directory; needs Node 18.19 or newer.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# No install script is needed, and the tools need no network once they are installed.
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
exec node check.mjs
