#!/usr/bin/env bash
# Builds dist/ from clean sources: the action in dist/, the command line in dist/cli/.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist
npx ncc build src/action.ts -o dist --target es2022 --transpile-only --quiet
npx ncc build src/cli.ts -o dist/cli --target es2022 --transpile-only --quiet
# ncc's own list leaves out most packages and every asset.
npx tsx scripts/licenses.ts
# A package that could not be found leaves a bundle that throws when it is run.
! grep -rl webpackMissingModule dist
