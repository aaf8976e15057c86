# The launcher `parley`, tried in a copy of its own beside a false cmake, so that nothing is built: what it prints where, what
# it hands on, when it builds, and what it says to a user who may install nothing.
set -eu
tree=$(pwd)
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
unset DISPLAY WAYLAND_DISPLAY
house="$folder/a house with spaces"
mkdir -p "$house/engine" "$folder/bin"
cp "$tree/parley" "$house/parley"
echo '{}' >"$house/CMakePresets.json"
: >"$house/CMakeLists.txt"
: >"$house/engine/a.cpp"

# cmake: notes each call, and on --build "builds" a program that shows what it is given, and a window that says on which
# display it opens.
cat >"$folder/bin/cmake" <<'SCRIPT'
#!/bin/sh
echo "$*" >>"$CALLS"
echo "chatter of the build"
echo "warning of the build" >&2
cat >/dev/null # takes what is on standard input, if it is left to it
[ "${BREAK-}" = yes ] && { echo "error: broken on purpose"; exit 1; }
[ "$1" = --build ] || exit 0
mkdir -p "$2/engine"
cat >"$2/engine/parley" <<'PROGRAM'
#!/bin/sh
[ "${1-}" = called ] && { echo "called as $PARLEY_COMMAND"; exit 0; }
for word in "$@"; do echo "word: $word"; done
while read -r line; do echo "line: $line"; done
exit 7
PROGRAM
cat >"$2/engine/parley-desktop" <<'PROGRAM'
#!/bin/sh
if [ "${1-}" = --probe ]; then
    [ "${DISPLAY-}" = :good ] && exit 0
    echo "chatter of a library" >&2
    echo "parley: the display \"${DISPLAY-}\" cannot be opened." >&2
    exit 4
fi
echo "window on ${DISPLAY-}"
for word in "$@"; do echo "word: $word"; done
exit 9
PROGRAM
cat >"$2/engine/parley-classroom" <<'PROGRAM'
#!/bin/sh
echo "class of $PARLEY_COMMAND"
for word in "$@"; do echo "word: $word"; done
exit 11
PROGRAM
chmod +x "$2/engine/parley" "$2/engine/parley-desktop" "$2/engine/parley-classroom"
SCRIPT
# Everything is installed, unless MISSING names it.
cat >"$folder/bin/dpkg-query" <<'SCRIPT'
#!/bin/sh
for package in "$@"; do :; done
[ "$package" = "${MISSING-}" ] && exit 1
echo installed
SCRIPT
printf '#!/bin/sh\necho "$*" >>"$CALLS"\n' >"$folder/bin/apt-get"
printf '#!/bin/sh\nexit 1\n' >"$folder/bin/sudo"
printf '#!/bin/sh\necho 1000\n' >"$folder/bin/id"
chmod +x "$folder"/bin/*
PATH="$folder/bin:$PATH"
CALLS="$folder/calls"
export PATH CALLS

fail() {
    echo "launcher: $*"
    exit 1
}
start() { # start WORD…: by the name in $launcher; keeps output, complaints, code and cmake's calls
    : >"$CALLS"
    code=0
    printf 'first\nsecond\n' | "$launcher" "$@" >"$folder/out" 2>"$folder/err" || code=$?
}
launcher="$house/parley"

# A user without rights is told exactly what to install, and nothing is built.
MISSING=libyaml-cpp-dev start play
[ "$code" -ne 0 ] || fail "went on although a package is missing"
grep -q 'apt-get update && apt-get install --no-install-recommends libyaml-cpp-dev$' "$folder/err" || fail "does not say what to install"
[ ! -s "$CALLS" ] && [ ! -s "$folder/out" ] || fail "did or printed something although a package is missing"

# A build that fails says so, with the compiler's words, and leaves nothing that would pass for built.
BREAK=yes start play
[ "$code" -ne 0 ] || fail "a failed build passed"
grep -q 'broken on purpose' "$folder/err" || fail "hides why the build failed"

# The first start builds; words, input, output and exit code are the program's.
start play "two words" --seat us
[ "$code" -eq 7 ] || fail "exit code $code instead of the program's 7"
[ "$(cat "$folder/out")" = "word: play
word: two words
word: --seat
word: us
line: first
line: second" ] || fail "standard output is not the program's: $(cat "$folder/out")"
grep -q -- '--preset release' "$CALLS" || fail "did not configure the release preset"
[ "$(grep -c '' "$folder/err")" -eq 1 ] || fail "more than a line about a build that went well: $(cat "$folder/err")"

# A second start does nothing of the kind; nor does one through a link from elsewhere.
start help
[ ! -s "$CALLS" ] && [ ! -s "$folder/err" ] || fail "works although nothing has changed: $(cat "$CALLS" "$folder/err")"
ln -s "$house/parley" "$folder/link"
cd "$folder"
launcher=./link
start help
[ "$code" -eq 7 ] && [ ! -s "$CALLS" ] || fail "does not work through a link"

# The program is told by what name it was started, so that the commands it prints can be typed.
start called
[ "$(cat "$folder/out")" = "called as ./link" ] || fail "through a link: $(cat "$folder/out")"
(cd "$house" && sh parley called) >"$folder/out"
[ "$(cat "$folder/out")" = "called as ./parley" ] || fail "without a slash: $(cat "$folder/out")"
launcher="$house/parley"
start called
[ "$(cat "$folder/out")" = "called as $house/parley" ] || fail "by its path: $(cat "$folder/out")"

# Without words: the window where there is a display; elsewhere one line says why not, and the terminal it is.
DISPLAY=:good start
[ "$code" -eq 9 ] && [ "$(cat "$folder/out")" = "window on :good" ] || fail "no window on a display: $(cat "$folder/out")"
[ ! -s "$folder/err" ] || fail "opens the window with words: $(cat "$folder/err")"
start
[ "$code" -eq 7 ] && grep -q '^line: first$' "$folder/out" || fail "without a display, not the terminal"
[ "$(cat "$folder/err")" = "parley: no display here: playing in the terminal." ] || fail "without a display: $(cat "$folder/err")"
for variable in DISPLAY WAYLAND_DISPLAY; do
    export "$variable=bad"
    start
    unset "$variable"
    [ "$code" -eq 7 ] && grep -q '^line: first$' "$folder/out" || fail "with a bad $variable, not the terminal"
    [ "$(grep -c '' "$folder/err")" -eq 1 ] && grep -q 'cannot be opened. Playing in the terminal.$' "$folder/err" ||
        fail "with a bad $variable: $(cat "$folder/err")"
done
DISPLAY=:good start window --size "1280x720" "two words"
[ "$code" -eq 9 ] && [ "$(cat "$folder/out")" = "window on :good
word: --size
word: 1280x720
word: two words" ] || fail "the window does not get its options: $(cat "$folder/out")"
start classroom geneva-2022 --folder "two words"
[ "$code" -eq 11 ] && [ "$(cat "$folder/out")" = "class of $launcher
word: geneva-2022
word: --folder
word: two words" ] || fail "the class does not get its options: $(cat "$folder/out")"
DISPLAY=:good start play
[ "$code" -eq 7 ] && [ "$(head -n 1 "$folder/out")" = "word: play" ] || fail "a command opens the window"

# A change builds again, once; so does a source taken away.
sleep 0.1 # more than the grain of the clock of files
touch "$house/engine/b.cpp"
start help
grep -q -- --build "$CALLS" || fail "did not see a new source"
start help
[ ! -s "$CALLS" ] || fail "built twice for one change"
sleep 0.1
rm "$house/engine/b.cpp"
start help
grep -q -- --build "$CALLS" || fail "did not see that a source is gone"

# A program that is gone is built again.
rm "$house/build/release/engine/parley-classroom"
start help
grep -q -- --build "$CALLS" || fail "did not see that the class's program is gone"

# A moved tree is configured afresh.
mv "$house" "$folder/moved"
launcher="$folder/moved/parley"
start help
grep -q -- --fresh "$CALLS" || fail "did not configure a moved tree afresh"

# Two starts at once build once.
sleep 0.1
touch "$folder/moved/engine/a.cpp"
: >"$CALLS"
"$launcher" help </dev/null >/dev/null 2>&1 &
first=$!
"$launcher" help </dev/null >/dev/null 2>&1 &
second=$!
wait "$first" || :
wait "$second" || :
[ "$(grep -c -- --build "$CALLS")" -eq 1 ] || fail "two starts at once built $(grep -c -- --build "$CALLS") times"
