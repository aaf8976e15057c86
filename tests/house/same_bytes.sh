# The same simulation, on one processor and on two, gives the same bytes.
set -eu
program=$1
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
for jobs in 1 2; do
    "$program" simulate first-table --games 24 --seed 7 --jobs "$jobs" --format csv >"$folder/$jobs" </dev/null
done
[ -s "$folder/1" ] || { echo "the simulation printed nothing"; exit 1; }
cmp "$folder/1" "$folder/2"
