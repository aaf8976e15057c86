# A whole game of the first table, whatever the others do: to be read (`.`) after the driver. It looks at where the game is
# and does what is to be done there. The hand that plays defines
#
#   press NAME [N]      presses the Nth (1st) control of that name, wherever on its page it is
#   verb NAME           one of the table: propose, answer, speak, end
#   on NAME             the one way on from a page
#   another_value NAME  moves a slider

seen=
asked=no
initialled=no
meetings=0
tabled=0
actions=0

note() { case "$seen " in *" $1 "*) ;; *) seen="$seen $1" ;; esac; }
expect_seen() {
    for thing in "$@"; do
        case "$seen " in *" $thing "*) ;; *) fail "in the whole game there was no $thing, only:$seen" ;; esac
    done
}

# does COMMAND…: and waits until the others have thought. Where it would let their initials lapse, it is done all the same.
does() {
    "$@"
    wait_idle
    if on_screen "Let the initials lapse?"; then
        press answer/yes
        wait_idle
    fi
}
can_act() { on_screen "Table · action"; }
can() { [ "$(control_state "$1")" = enabled ]; }
all_agreed() { [ "$(awk -F '\t' '$1 == "text" && $6 == "agreed ad referendum"' "$controls" | wc -l)" -eq 2 ]; }

# Whether what lies on the desk is worth no less than no deal: the figure stands before the words "no deal".
worth_signing() {
    sed 's/−/-/g' "$controls" | awk -F '\t' '$1 == "text" && $6 ~ /^no deal -?[0-9]+$/ { sub(/^no deal /, "", $6); good = before + 0 >= $6 + 0; exit }
        $1 == "text" { before = $6 } END { exit !good }'
}

# rung PROVISION OPTION: opens the bracket and chooses; the ladder may be open from before.
rung() {
    [ "${ladder-}" = "$1" ] || press "bracket/$1/0"
    ladder=$1
    press "option/$2"
}
linked() { on_screen "a linkage: all or none"; }

# What they want, a wide zone without missiles, for what we want, their exercises counted; both checked; all or none.
# Its argument is how much we ask for: 3 is the most.
draft_a_trade() {
    has_control "option/0" && press "$(open_bracket)" || :
    ladder=
    rung 0 3
    rung 1 2
    rung 3 "$1"
    rung 4 2
    expect_text "Our proposal: Article"
    linked || press link
    expect_text "a linkage: all or none"
}
# The bracket above the ladder that is open.
open_bracket() {
    awk -F '\t' '$1 == "control" && $2 ~ /^bracket/ { last = $2 } $1 == "control" && $2 == "option/0" { print last; exit }' "$controls"
}

ask_them() {
    verb speak
    press ask
    press article/1
    press article/2
    does press say
    note question
}
initial() {
    verb speak
    press initial
    does press answer/yes
    note initialling
}

# One action at the table.
at_the_table() {
    actions=$((actions + 1))
    [ "$actions" -le 16 ] || fail "the table does not come to an end"
    if can answer; then
        has_control accept || verb answer
        until_true "the proposal before us" on_screen "Their proposal"
        note their-proposal
        if worth_signing; then
            does press accept
            note acceptance
            return
        fi
        ! can propose || verb propose
    fi
    if [ "$tabled" -lt 4 ] && can propose && ! all_agreed; then
        draft_a_trade $((tabled < 1 ? 3 : 2))
        tabled=$((tabled + 1))
        take_picture draft
        if can table; then
            does press table
            take_picture answer
            note proposal
        else # it says nothing new
            press clear
        fi
    elif [ "$asked" = no ] && can_act; then
        asked=yes
        ask_them
    elif [ "$meetings" -gt 1 ] && [ "$initialled" = no ] && can_act && all_agreed; then
        initialled=yes
        initial
    else
        does verb end
    fi
}

# The first control that says exactly this and can be pressed.
saying() { awk -F '\t' -v words="$1" '$1 == "control" && $8 == words && $7 == "enabled" { print $2; exit }' "$controls"; }
# The first control whose name begins so.
beginning() { awk -F '\t' -v with="$1" '$1 == "control" && index($2, with) == 1 && $7 == "enabled" { print $2; exit }' "$controls"; }
in_the_capitals() {
    order=$(saying "Order")
    if [ -z "$order" ]; then
        aim=$(saying "Order…") # a measure that is aimed at somebody
        if [ -n "$aim" ]; then
            press "$aim"
            order=$(beginning "${aim#aim/} ")
        fi
    fi
    if [ -n "$order" ]; then
        press "$order"
        until_true "the order to be on the list" has_control drop
        note order
    fi
    does on file
}

# To the debrief.
play_on() {
    pages=0
    until is_screen debrief; do
        pages=$((pages + 1))
        [ "$pages" -le 60 ] || fail "the game does not come to an end"
        wait_idle
        page=$(screen)
        take_picture "page-$pages"
        note "$page"
        case $page in
        game/opening) does on on ;;
        game/briefing)
            meetings=$((meetings + 1))
            does on on
            ;;
        game/capitals) in_the_capitals ;;
        game/table) at_the_table ;;
        game/question) does press first ;;
        game/initials)
            # A game that ends at its first meeting would show too little.
            if [ "$asked" = yes ] && [ "$meetings" -gt 1 ] && worth_signing; then
                press initial
                does press answer/yes
                note initialling
            else
                does press negotiate
            fi
            ;;
        game/sounding) does press decline ;;
        game/assessment)
            estimate=$(awk -F '\t' '$1 == "control" && $2 ~ /^percent\// { print $2; exit }' "$controls")
            [ -z "$estimate" ] || another_value "$estimate"
            top=$(beginning "top-") # the two articles that matter most to them are asked for once
            can file || press "$top"
            can file || press "${top%1}2"
            does on file
            ;;
        game/incident) does press play-down ;;
        game/ratification) does on submit ;;
        game/conduct) does on file ;;
        game/finding) does press raise ;;
        game/ending) does on on ;;
        debrief) ;;
        *) fail "where is this: $page" ;;
        esac
    done
}

# Every page of the debrief, each with something that only it says; then the report.
read_the_debrief() {
    tab=0
    for words in "Your score" "Their notebook" "The numbers that moved most" "After signature" "For discussion"; do
        press "step $tab"
        expect_text "$words"
        take_picture "debrief-$tab"
        tab=$((tab + 1))
    done
    press "step 0"
    if has_control meeting; then # there was more than one
        before=$(shown_meeting)
        another_value meeting
        until_true "another moment of the offers" another_meeting
    fi
    press "paper/letter"
    press "save report"
    expect_text "The report is in"
    report=$(find "$scratch" -name '*.html')
    grep -q '</html>' "$report" || fail "the report is not whole"
    grep -q '@page{size:letter' "$report" || fail "the report is not for the paper that was chosen"
}
shown_meeting() { awk -F '\t' '$1 == "control" && $2 == "meeting" { print $8 }' "$controls"; }
another_meeting() { [ "$(shown_meeting)" != "$before" ]; }

# take_picture NAME: into the folder that PARLEY_PICTURES names.
take_picture() { [ -z "${PARLEY_PICTURES-}" ] || picture "$PARLEY_PICTURES/$1.png"; }
