# A guided first game with the keyboard alone, from the title to the debrief, and out by the warning of a game that is not
# over: Tab and Shift+Tab, Enter, arrows, and the keys of the verbs. Its argument is the program.
. "$(dirname "$0")/end_to_end_driver.sh"
. "$(dirname "$0")/first_table_play.sh"

# How many presses of Tab lead from where the keyboard is to the control, as the list has them; backwards it is negative.
presses_to() {
    awk -F '\t' -v here="$(field focus)" -v wanted="$1" '
        $1 == "control" && $2 != "scroll bar" && $7 != "covered" && $2 != last {
            last = $2; ++at
            if ($2 == here && !from) from = at
            if ($2 == wanted && !to) to = at }
        END { print to && from ? to - from : 0 }' "$controls"
}
tabs() {
    chord=Tab
    times=$1
    [ "$times" -ge 0 ] || { chord=shift+Tab && times=$((-times)); }
    after "$times" xdotool key --delay 30 $(yes "$chord" | head -n "$times")
}
press() {
    wait_idle
    if [ "$(field focus)" != "$1" ]; then
        way=$(presses_to "$1")
        [ "$way" -eq 0 ] || tabs "$way"
        focus_on "$1"
    fi
    key Return
}
verb() {
    case $1 in
    propose) key p ;;
    answer) key a ;;
    speak) key s ;;
    end) key x ;;
    esac
}
# By the focus the first time, then by the key that stands on the button.
went_on=no
on() {
    if [ "$went_on" = no ]; then
        press "$1"
        went_on=yes
    else
        key y
    fi
}
another_value() {
    focus_on "$1"
    key Left
}

begin --size 1280x800
wait_screen title
press "first game"
wait_screen game/opening
play_on
expect_seen game/briefing game/capitals game/table proposal question game/assessment game/ending
read_the_debrief

# Back to the title; another game is begun and left, which is asked about once: Escape stays.
presses=0
until is_screen title; do
    presses=$((presses + 1))
    [ "$presses" -le 10 ] || fail "Escape does not lead to the title"
    key Escape
done
press "first game"
wait_screen game/opening
key ctrl+q
expect_text "Leave Parley?"
key Escape
expect_no_text "Leave Parley?"
key ctrl+q
expect_text "Leave Parley?"
press answer/yes
finish
