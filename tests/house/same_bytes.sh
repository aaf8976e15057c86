# The same simulation, on one processor and on two, gives the same bytes; the same tournament also in parts.
set -eu
program=$1
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
for jobs in 1 2; do
    "$program" simulate first-table --games 24 --seed 7 --jobs "$jobs" --format csv >"$folder/$jobs" </dev/null
done
[ -s "$folder/1" ] || { echo "the simulation printed nothing"; exit 1; }
cmp "$folder/1" "$folder/2"

set -- tournament first-table --agents boulware,micro,random --games 4 --seed 7
for jobs in 1 2; do
    "$program" "$@" --jobs "$jobs" --format csv -o "$folder/tournament-$jobs" </dev/null
done
for rank in 0 1 2; do
    OMPI_COMM_WORLD_RANK=$rank OMPI_COMM_WORLD_SIZE=3 "$program" "$@" --shard auto -o "$folder/parts" </dev/null 2>"$folder/said"
done
"$program" merge "$folder"/parts.part-* --format csv -o "$folder/merged" </dev/null
[ -s "$folder/merged" ] || { echo "the tournament wrote nothing"; exit 1; }
cmp "$folder/tournament-1" "$folder/tournament-2"
cmp "$folder/tournament-1" "$folder/merged"
