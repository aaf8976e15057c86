# The first game in README.md is what the program prints: what the page shows as typed is typed, and each line of the page must
# then be a line of the game.
set -eu
program=$1
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
awk '/^## A first game/ { on = 1 } /^## Where/ { on = 0 } on && /^    / { print substr($0, 5) }' README.md |
    grep -vx '…' >"$folder/page"
sed -n 's/^[a-z]*\( \[[^]]*\]\)\{0,1\}> \{0,1\}//p' "$folder/page" >"$folder/typed"
words=$(sed -n 's/^`\.\/parley \(play [^`]*\)`, shortened.*/\1/p' README.md)
[ "$(grep -c '' "$folder/typed")" -ge 4 ] && [ -n "$words" ] || { echo "README.md shows no first game"; exit 1; }
# shellcheck disable=SC2086 # the words of a command line
XDG_STATE_HOME=$folder "$program" $words <"$folder/typed" | sed 's/ *$//' >"$folder/game"
code=0
while IFS= read -r line; do
    grep -qxF -e "$line" "$folder/game" || { echo "not what the program says: $line"; code=1; }
done <"$folder/page"
exit "$code"
