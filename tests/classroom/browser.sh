#!/bin/sh
# The class in a real browser: browser_play.mjs, with what it needs from the registry put into the build folder once.
# browser.sh PROGRAM BUILD_FOLDER. Skipped (77) where node, npm, Chromium or the registry are missing.
set -u
program=$1 folder=$2/browser
command -v node >/dev/null && command -v npm >/dev/null || { echo "node and npm are not installed"; exit 77; }
browser=${PARLEY_BROWSER:-$(command -v chromium || true)}
[ -n "$browser" ] || { echo "chromium is not installed"; exit 77; }
if [ ! -d "$folder/node_modules/axe-core" ] || [ ! -d "$folder/node_modules/playwright-core" ]; then
  mkdir -p "$folder"
  printf '{"private":true}\n' >"$folder/package.json"
  (cd "$folder" && npm install --ignore-scripts --no-audit --no-fund --no-save playwright-core@1 axe-core@4 >npm.log 2>&1) ||
    { echo "the registry gave no playwright-core and axe-core: see $folder/npm.log"; exit 77; }
fi
PARLEY_COMMAND=./parley exec node tests/classroom/browser_play.mjs "$program" "$folder" "$browser"
