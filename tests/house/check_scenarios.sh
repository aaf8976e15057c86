# Every scenario and every plain domain there is passes `parley check`.
set -eu
program=$1
set -- scenarios/*.yaml
for fixture in tests/fixtures/*-seats.yaml; do
    if [ -e "$fixture" ]; then set -- "$@" "$fixture"; fi
done
exec "$program" check "$@" scenarios/domains
