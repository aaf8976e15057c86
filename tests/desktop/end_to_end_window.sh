# The window itself, from outside: what it says when it cannot open, a pointer and a keyboard on it, full screen, settings that
# are kept, a processor that rests. Its argument is the program.
. "$(dirname "$0")/end_to_end_driver.sh"

# refuses CODE WORDS COMMAND…: ends with that code and these words, in one line and the hint for wrong usage.
refuses() {
    due=$1
    words=$2
    shift 2
    code=0
    "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
    [ "$code" -eq "$due" ] || fail "exit code $code instead of $due: $*"
    grep -qF -e "$words" "$scratch/err" || fail "does not say \"$words\": $*"
    [ "$(grep -c '' "$scratch/err")" -le 2 ] && [ ! -s "$scratch/out" ] || fail "says more than it should: $*"
}
refuses 4 "there is no display here" env -u DISPLAY "$program"
refuses 4 "there is no display here" env -u DISPLAY "$program" --probe
refuses 4 'the display ":98765" cannot be opened' env DISPLAY=:98765 "$program"
refuses 2 'there is no option "--sparkle"' "$program" --sparkle
refuses 2 'there is no delegation "mars"' "$program" --scenario first-table --seat mars
refuses 3 'there is no scenario "atlantis"' "$program" --scenario atlantis
refuses 3 "there is no saved game" "$program" --load "$scratch/nothing.parley"
echo '{"not": "a game"}' >"$scratch/bad.parley"
refuses 1 "bad.parley" "$program" --load "$scratch/bad.parley"
"$program" --probe || fail "the probe refuses a display"

# By the pointer: to the settings, another theme, and back; by the keyboard: full screen and out of it, and the end.
begin --size 1280x800
wait_screen title
until_true "the size asked for" is_size 1280 800
click settings
wait_screen settings
click theme/dark
key F11
until_true "full screen" is_size 1920 1080
expect_text "Settings"
key F11
until_true "the window as it was" is_size 1280 800
key Escape
wait_screen title
key ctrl+plus
focus_on quit
key Return
finish
settings=$XDG_CONFIG_HOME/parley/settings.json
for line in '"theme": "dark"' '"scale": 125' '"full-screen": false'; do
    grep -qF "$line" "$settings" || fail "the settings do not keep $line: $(cat "$settings")"
done

# What was kept is used; what the command line asks for once is not kept. A bad file is said once and put aside.
begin --scale 100
wait_screen title
processor() { awk '{ print $14 + $15 }' "/proc/$running/stat"; }
sleep 1
before=$(processor)
sleep 2
spent=$(($(processor) - before))
[ "$spent" -le 10 ] || fail "does not rest: $spent hundredths of a second of processor in two seconds"
key ctrl+q
finish
grep -qF '"scale": 125' "$settings" || fail "keeps what was asked for once: $(cat "$settings")"
printf '{"theme": ' >"$settings"
begin
expect_text "The settings could not be read"
key Escape ctrl+q
finish
[ -f "$settings.unreadable" ] || fail "a settings file that cannot be read is not put aside"

# Smaller and larger than it was opened: laid out anew, still to be pressed.
begin
resize 1600 1000
click glossary
wait_screen glossary
resize 1024 720
click back
wait_screen title
key ctrl+q
finish

# A picture, and figures.
"$program" --size 1280x720 --screenshot "$scratch/title.png" || fail "takes no picture"
[ "$(head -c 4 "$scratch/title.png" | tail -c 3)" = PNG ] || fail "the picture is no PNG"
refuses 3 "could not be written" "$program" --screenshot "$scratch/nowhere/title.png"
"$program" --frames 5 >"$scratch/out" || fail "measures nothing"
grep -q '^median frame [0-9.]* ms' "$scratch/out" || fail "prints no figures: $(cat "$scratch/out")"
