# The keyboards that people have: larger and smaller by the plus of German, Swedish, Spanish and Swiss layouts and by the number
# pad, the letters of the game where no layout is Latin; and the ways out, which all ask. Its argument is the program.
. "$(dirname "$0")/end_to_end_driver.sh"

for tool in setxkbmap xkbcomp; do
    command -v "$tool" >/dev/null || {
        echo "skipped: $tool is not installed"
        exit 77
    }
done

layout() { setxkbmap -option '' -layout "$1" ${2+-variant "$2"}; }
# How high the button is: it grows with the scale.
height_of() { awk -F '\t' -v name="$1" '$1 == "control" && $2 == name { print $6; exit }' "$controls"; }
is_high() { [ "$(height_of settings)" = "$1" ]; }
expect_high() { until_true "$2: a button $1 high" is_high "$1"; }

no_control() { ! has_control "$1"; }
not_on_screen() { ! on_screen "$1"; }
# Of what was to be seen while something was told, and after; where there is a program that takes pictures.
same_picture() { [ -s "$scratch/told.png" ] && cmp -s "$scratch/told.png" "$scratch/untold.png"; }

# By the signs, wherever a layout has them; xdotool looks for the key and what has to be held beside it.
for name in us de se es ch fr gb it pl dk no tr br; do
    layout "$name"
    begin --size 1280x800 --scale 100
    wait_screen title
    normal=$(height_of settings)
    larger=$((normal * 5 / 4))
    key ctrl+plus
    expect_high "$larger" "$name, Ctrl and plus"
    key ctrl+minus
    expect_high "$normal" "$name, Ctrl and minus"
    key ctrl+KP_Add
    expect_high "$larger" "$name, Ctrl and the plus of the pad"
    key ctrl+KP_Subtract
    expect_high "$normal" "$name, Ctrl and the minus of the pad"
    key ctrl+q
    finish
done

# The keys in their places, by number: what is written on them is Russian, Greek, Ukrainian, Hebrew; the last three write a
# sign where Q is.
key_y=29 key_p=33 key_s=39 key_m=58 key_q=24 bracket=35 control=37
for name in ru gr ua il; do
    layout "$name"
    begin --size 1280x800 --scenario first-table --seat us --seed 7
    wait_screen game/opening
    pages=0
    until is_screen game/table; do
        pages=$((pages + 1))
        [ "$pages" -le 10 ] || fail "$name: the key of Y does not lead on from $(screen)"
        wait_idle
        key $key_y
    done
    wait_idle
    key $key_s
    wait_control ask
    key $key_p
    until_true "$name: nothing to say any more" no_control ask
    key "$control+$key_s"
    wait_screen saves
    key Escape
    is_screen game/table || key Escape # what is told is put away first
    wait_screen game/table
    key $bracket
    wait_control option/0
    key "$control+$key_q"
    expect_text "Leave Parley?"
    click answer/yes
    finish
done

# A layout that is changed while the game goes on; two at once, the second in use.
layout us
begin --size 1280x800 --scale 100
wait_screen title
normal=$(height_of settings)
layout de
key ctrl+plus
expect_high $((normal * 5 / 4)) "German meanwhile, Ctrl and plus"
layout us,ru
xdotool key ISO_Next_Group 2>/dev/null || :
key ctrl+minus
expect_high "$normal" "Russian beside English, Ctrl and minus"
layout us
# From the title Escape leads nowhere.
key Escape Escape Escape
is_screen title || fail "Escape leads away from the title"
! has_ended || fail "Escape ends the program"
key ctrl+q
finish

# Every way out of a game asks, and says what is kept.
layout us
begin --size 1280x800 --scenario first-table --seat us --seed 7
wait_screen game/opening
key Escape
expect_text "Leave the table?"
expect_text "Every step is kept."
is_screen game/opening || fail "Escape has left the game"
key Escape
expect_no_text "Leave the table?"
for way in ctrl+q alt+F4; do
    key "$way"
    expect_text "Leave Parley?"
    expect_text "Every step is kept."
    key Escape
    expect_no_text "Leave Parley?"
done
# By the close button, whatever lies open; twice is no answer either.
close_window
expect_text "Leave Parley?"
expect_text "Every step is kept."
close_window
sleep 0.5
! has_ended || fail "a second press of the close button ends the program unasked"
expect_text "Leave Parley?"
click answer/no
expect_no_text "Leave Parley?"
is_screen game/opening || fail "the close button has left the game"
# In the menu, and over it.
click menu
key ctrl+q
expect_text "Leave Parley?"
key Escape
click menu/leave
expect_text "Leave the table?"
click answer/yes
wait_screen title
key ctrl+q
expect_text "Leave Parley?"
click answer/no
click continue
wait_screen game/opening

# A key for what is closed says why, as the button's tip does; what is told leaves by itself, though nothing moves any more,
# and is told again.
pages=0
until is_screen game/table; do
    pages=$((pages + 1))
    [ "$pages" -le 10 ] || fail "no way to the table from $(screen)"
    wait_idle
    key y
done
wait_idle
[ "$(control_state answer)" = disabled ] || fail "there is something to answer already"
why="The Russian delegation has no proposal on the table."
sleep 0.3
! on_screen "$why" || key Escape # the key that led here may have been pressed once more
for name in a y; do # to answer, to accept
    expect_no_text "$why"
    key $name
    expect_text "$why"
    picture "$scratch/told.png"
    told_at=$(date +%s)
    until_true "the notice to leave by itself" not_on_screen "$why"
    [ $(($(date +%s) - told_at)) -ge 4 ] || fail "the notice left before it could be read"
    picture "$scratch/untold.png"
    ! same_picture || fail "the notice is still to be seen"
done
close_window
expect_text "Leave Parley?"
click answer/yes
finish

# From the title the close button asks nothing, as there is nothing to lose.
begin --size 1280x800
wait_screen title
close_window
finish
