# Plays the window with a real pointer and real keys, under a display of its own that has no screen: to be read (`.`) by the
# end-to-end tests, whose first argument is the program, and the second what presses a close button
# (outside/press_close_button.cpp). It asks the program to keep a list of its controls (--controls), and
# clicks in the middle of them. Each function below says what it waits for; what does not come about within $patience seconds
# ends the test with what was on the screen.
#
#   begin [OPTION…]          starts the program and waits for its first screen
#   screen                   prints where the person is: title, game/table …
#   wait_screen NAME         … until it is NAME
#   wait_idle                … until nobody thinks
#   wait_control NAME [N]    … until the Nth (1st) control of that name can be pressed
#   has_control NAME         whether one can be seen and pressed now
#   control_state NAME       prints enabled, disabled, covered or nothing
#   click NAME [N]           waits for it, and clicks it with the left button
#   click_label WORDS        clicks the control on which exactly these words stand
#   is_size WIDTH HEIGHT     whether the window has that size, and what it shows too
#   resize WIDTH HEIGHT      as if by its corner, and waits for it
#   wheel NOTCHES            turns the wheel in the middle of the window: 3 is up, -3 down
#   key CHORD…               presses each: Tab, Return, Escape, F11, ctrl+plus, p
#   type_text WORDS          types them
#   close_window             presses the close button that a desktop gives the window
#   focus_on NAME            presses Tab until the keyboard is on it
#   expect_text WORDS        the words can be read on the screen, also over several lines; waits for them
#   expect_no_text WORDS     they cannot, now
#   picture FILE             keeps a picture where there is a program for it; never fails
#   finish                   waits for the program to end by itself, with exit code 0
set -eu

for tool in xvfb-run xauth xdotool; do
    command -v "$tool" >/dev/null || {
        echo "skipped: $tool is not installed"
        exit 77
    }
done
if [ "${PARLEY_ON_DISPLAY-}" != yes ]; then
    PARLEY_ON_DISPLAY=yes
    export PARLEY_ON_DISPLAY
    exec xvfb-run -a -s "-screen 0 ${display_size:-1920x1080}x24 -nolisten tcp -noreset" sh "$0" "$@"
fi

program=$1 close_button=${2-}
patience=${PARLEY_PATIENCE:-30}
scratch=$(mktemp -d)
controls=$scratch/controls
running=
# A home of its own: nobody's settings and games are touched.
XDG_CONFIG_HOME=$scratch/config XDG_STATE_HOME=$scratch/state XDG_DATA_HOME=$scratch/data XDG_CACHE_HOME=$scratch/cache
XDG_RUNTIME_DIR=$scratch
export XDG_CONFIG_HOME XDG_STATE_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR
PARLEY_SCENARIOS=$(cd "$(dirname "$0")/../../scenarios" && pwd)
PARLEY_ASSETS=$(cd "$(dirname "$0")/../../assets" && pwd)
export PARLEY_SCENARIOS PARLEY_ASSETS
unset WAYLAND_DISPLAY

clean_up() {
    [ -z "$running" ] || kill "$running" 2>/dev/null || :
    rm -rf "$scratch"
}
trap clean_up EXIT

fail() {
    echo "end to end: $*"
    [ ! -f "$controls" ] || sed 's/^/    /' "$controls"
    [ ! -s "$scratch/err" ] || sed 's/^/    err: /' "$scratch/err"
    exit 1
}

# until_true WHAT COMMAND…
until_true() {
    wanted=$1
    shift
    turns=$((patience * 20))
    until "$@"; do
        turns=$((turns - 1))
        [ "$turns" -gt 0 ] || fail "waited $patience seconds for $wanted"
        if has_ended && ! "$@"; then fail "the program has ended"; fi # it may have ended because that came about
        sleep 0.05
    done
}

begin() {
    rm -f "$controls"
    "$program" --controls "$controls" "$@" >"$scratch/out" 2>"$scratch/err" &
    running=$!
    until_true "the first screen" test -s "$controls"
    window=$(xdotool search --sync --onlyvisible --name '^Parley$' | tail -n 1)
    xdotool windowfocus --sync "$window" 2>/dev/null || :
    xdotool mousemove --window "$window" 2 2
}

field() { awk -F '\t' -v kind="$1" '$1 == kind { print $2; exit }' "$controls"; }
screen() { field screen; }
inputs() { field inputs; }

is_screen() { [ "$(screen)" = "$1" ]; }
wait_screen() { until_true "the screen $1" is_screen "$1"; }
is_idle() { [ "$(field state)" = idle ]; }
wait_idle() { until_true "everybody to have thought" is_idle; }

# middle NAME N: x and y of the Nth control of that name that can be pressed.
middle() {
    awk -F '\t' -v name="$1" -v wanted="${2:-1}" '$1 == "control" && $2 == name && $7 == "enabled" && ++seen == wanted {
        print int($3 + $5 / 2), int($4 + $6 / 2); found = 1; exit } END { exit !found }' "$controls"
}
labelled() {
    awk -F '\t' -v words="$1" '$1 == "control" && $8 == words && $7 == "enabled" {
        print int($3 + $5 / 2), int($4 + $6 / 2); found = 1; exit } END { exit !found }' "$controls"
}
has_control() { middle "$1" >/dev/null; }
control_state() { awk -F '\t' -v name="$1" '$1 == "control" && $2 == name { print $7; exit }' "$controls"; }
there() { "$@" >/dev/null; }
wait_control() { until_true "the control $1" there middle "$1" "${2:-1}"; }

has_ended() { ! kill -0 "$running" 2>/dev/null; }
more_inputs() { has_ended || [ "$(inputs)" -ge "$1" ]; }
# after COUNT COMMAND…: waits until the program has drawn what came of so many keys or clicks, or has ended by them.
after() {
    due=$(($(inputs) + $1))
    shift
    "$@"
    until_true "an answer to: $*" more_inputs "$due"
}

click_at() { after 1 xdotool mousemove --window "$window" "$1" "$2" click 1; }
click() {
    wait_control "$@"
    click_at $(middle "$@")
}
click_label() {
    until_true "the control that says $1" there labelled "$1"
    click_at $(labelled "$1")
}
this_window() { xdotool search --onlyvisible --name '^Parley$' | tail -n 1; }
is_size() {
    window=$(this_window)
    [ "$(xdotool getwindowgeometry --shell "$window" | grep -E '^(WIDTH|HEIGHT)=' | tr '\n' ' ')" = "WIDTH=$1 HEIGHT=$2 " ] &&
        awk -F '\t' -v w="$1" -v h="$2" '$1 == "window" { exit !($2 == w && $3 == h) }' "$controls"
}
resize() {
    xdotool windowsize --sync "$(this_window)" "$1" "$2"
    until_true "the window to be $1 by $2" is_size "$1" "$2"
}
close_window() {
    [ -n "$close_button" ] || fail "nothing to press the close button with: it is the second argument"
    "$close_button" "$(this_window)" || fail "the close button was not pressed"
}
wheel() {
    button=4
    notches=$1
    [ "$notches" -ge 0 ] || { button=5 && notches=$((-notches)); }
    eval "$(xdotool getwindowgeometry --shell "$window" | grep -E '^(WIDTH|HEIGHT)=')"
    xdotool mousemove --window "$window" $((WIDTH / 2)) $((HEIGHT / 2)) click --repeat "$notches" --delay 20 "$button"
    sleep 0.3
}

key() {
    for chord in "$@"; do after 1 xdotool key "$chord"; done
}
type_text() { after "${#1}" xdotool type --delay 20 "$1"; }
focus_on() {
    presses=0
    until [ "$(field focus)" = "$1" ]; do
        presses=$((presses + 1))
        [ "$presses" -le 200 ] || fail "Tab never comes to $1"
        key Tab
    done
}

on_screen() { awk -F '\t' '$1 == "text" { printf "%s ", $6 }' "$controls" | grep -qF -e "$1"; }
expect_text() { until_true "the words: $1" on_screen "$1"; }
expect_no_text() { ! on_screen "$1" || fail "on the screen, and should not be: $1"; }

picture() { command -v import >/dev/null && import -window "$window" "$1" 2>/dev/null || :; }

finish() {
    turns=$((patience * 20))
    until has_ended; do
        turns=$((turns - 1))
        [ "$turns" -gt 0 ] || fail "the program does not end"
        sleep 0.05
    done
    code=0
    wait "$running" || code=$?
    running=
    [ "$code" -eq 0 ] || fail "the program ended with exit code $code"
    [ ! -s "$scratch/err" ] || fail "the program complained"
}
