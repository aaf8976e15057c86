# A game of the first table with the pointer alone, from the title through the gallery to the debrief, and out by the warning
# of a game that is not over. Its argument is the program.
. "$(dirname "$0")/end_to_end_driver.sh"
. "$(dirname "$0")/first_table_play.sh"

turn_wheel() {
    xdotool mousemove --window "$window" "$1" $((HEIGHT / 2)) click "$2"
    sleep 0.1 # there may be nothing to turn there, and nothing is drawn then
}

# Turns the wheel over every column until the control is in view.
bring_into_view() {
    eval "$(xdotool getwindowgeometry --shell "$window" | grep -E '^(WIDTH|HEIGHT)=')"
    for button in 5 4; do
        for notch in 1 2 3 4 5 6 7 8 9 10 11 12; do
            for eighth in 7 4 2; do
                ! has_control "$1" || return 0
                turn_wheel $((WIDTH * eighth / 8)) "$button"
            done
        done
    done
    until_true "the control $1" has_control "$1"
}
# Where a control is, once it no longer moves.
stays() {
    place=$(middle "$@") && sleep 0.05 && [ "$place" = "$(middle "$@")" ]
}
press() {
    wait_idle
    moments=0
    until has_control "$1" || [ "$moments" -ge 10 ]; do
        moments=$((moments + 1))
        sleep 0.05
    done
    has_control "$1" || bring_into_view "$1"
    until_true "the control $1 to stay where it is" stays "$@"
    click_at $place
}
verb() { press "$1"; }
on() { press "$1"; }
# A quarter of the way along it.
another_value() {
    bring_into_view "$1"
    click_at $(awk -F '\t' -v name="$1" '$1 == "control" && $2 == name { print int($3 + $5 / 4), int($4 + $6 * 3 / 4); exit }' "$controls")
}

begin --size 1280x800
wait_screen title
press "new game"
wait_screen gallery
press scenario/first-table
press "choose seats"
wait_screen seats
press seat/us
press opponent/tit-for-tat
press begin
wait_screen game/opening
play_on
expect_seen game/briefing game/capitals order game/table proposal question game/assessment game/ending
read_the_debrief

# Back to the title; another game is begun and left, which is asked about once.
until is_screen title; do
    case $(screen) in
    game/*)
        press menu
        press menu/leave
        ;;
    *) press back ;;
    esac
done
press "first game"
wait_screen game/opening
press menu
press menu/leave
expect_text "Leave the table?"
press answer/yes
wait_screen title
press quit
expect_text "Leave Parley?"
press answer/no
expect_no_text "Leave Parley?"
press quit
press answer/yes
finish
