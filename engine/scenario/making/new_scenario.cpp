#include "scenario/making/new_scenario.hpp"

#include <algorithm>

namespace parley::scenario {
namespace {

constexpr std::string_view schema_line = "# yaml-language-server: $schema={schema}\n";

// In parts: compilers need not take literals of any length.
constexpr std::string_view head = R"yaml(# A scenario of Parley. Change one thing at a time, and let the program watch:
#     parley check --watch {id}.yaml      every fault with its line, at each saving
#     parley analyse {id}.yaml            what can be agreed, and what trading and checking are worth
#     parley play ./{id}.yaml             play it yourself
# scenarios/FORMAT.md has every key. Text without quotes ends at " #": what follows is a comment.

parley: 1 # the version of the format
id: {id}  # equals the name of the file
title: "{title}"
summary: >-
  Two invented neighbours share a river. Each wants one thing much and the other little: one article alone pleases nobody, both
  together please both.
teaches: Trading one article for another, and what checking a promise is worth.
opening: >-
  A guest house on the border, the evening before. One delegation wants to know beforehand when the gates upstream are opened, the
  other wants the nets below the bridge taken in. Nobody will sign one alone.
minutes: 10

# Who negotiates. Names stand in sentences: "the Uplands", "Upland delegation".
parties:
  upland:
    name: the Uplands
    short_name: Uplands
    adjective: Upland
    capital: High Town
    head: Minister of Waters
    case: >- # at its strongest: read it as if it were your own
      The fish that feed our valleys are caught below the bridge before they reach us. Let the nets be counted and some taken in. In
      return much can be said about our gates.
    # What a party may secretly be: everybody knows how likely (of all priors together) and how it shows.
    profiles:
      bargainer:
        name: bargaining
        tell: Haggles over every article and asks how each will be checked.
        prior: 100
        complies: 55 # in percent: how likely it keeps what nobody checks
  lowland:
    name: the Lowlands
    short_name: Lowlands
    adjective: Lowland
    capital: Low Town
    head: Minister of Dykes
    case: >-
      Water that comes without a word drowns fields and cattle. Let the gates be opened by a timetable that all can read. In return much
      can be said about our nets.
    profiles:
      bargainer:
        name: bargaining
        tell: Haggles over every article and asks how each will be checked.
        prior: 100
        complies: 55

# Where things stand as the talks begin.
world:
  tension: 44   # 0 to 100; from 50 on, crises may come
  ripe_from: 58 # above this, leaving is worth less to those who fear a crisis
  trust: {upland: {lowland: 50}, lowland: {upland: 50}} # how far each credits the other, in percent
  capital: {start: 4, income: 3, most: 6}               # what measures are paid with

sources:
  INV: {kind: invented, title: "Invented for this scenario"} # primary, leaked, press, scholarship or invented
)yaml";

constexpr std::string_view text_part = R"yaml(
# The text: articles, provisions, ladders. Option 0 is the status quo and worth 0 to all; the list begins with option 1.
text:
  title: Draft on Gates and Nets
  articles:
    gates:
      number: 1
      title: Gates
      provisions:
        timetable:
          name: The timetable
          obligors: [upland] # who is bound
          counts: by trust   # a promise counts as far as it is trusted or checked; "at face" counts in full
          verified_by: {gauges: [15, 40, 65]} # share of breaches seen, in percent, by option of that provision
          status_quo: The gates are opened when the Uplands see fit.
          options:
            - label: notice after
              clause: The Uplands shall say within a day that a gate has been opened.
              values: {upland: -2, lowland: 7} # in points, on paper, to each side
              sources: [INV]
            - label: notice before
              clause: The Uplands shall say two days before that a gate will be opened.
              values: {upland: -4, lowland: 16}
              sources: [INV]
            - label: fixed timetable
              clause: The Uplands shall open the gates by a timetable that is agreed every spring.
              values: {upland: -7, lowland: 27}
              sources: [INV]
        gauges:
          name: Checking the gates
          obligors: [upland, lowland]
          counts: at face
          intrusive: yes # costs more to those who have something to hide
          status_quo: Each side reads its own gauge.
          options:
            - label: readings exchanged
              clause: The Parties shall exchange the readings of their gauges every week.
              values: {upland: 0, lowland: -1}
              sources: [INV]
            - label: visits
              clause: Each Party may visit any gate at three days' notice.
              values: {upland: 0, lowland: -3}
              sources: [INV]
    nets:
      number: 2
      title: Nets
      provisions:
        count:
          name: The nets
          obligors: [lowland]
          counts: by trust
          verified_by: {wardens: [35, 50, 70]}
          status_quo: Nets are set below the bridge as ever.
          options:
            - label: counted
              clause: The Lowlands shall count the nets below the bridge and publish their number.
              values: {upland: 5, lowland: -2}
              sources: [INV]
            - label: fewer in spring
              clause: The Lowlands shall take in half of the nets from March to May.
              values: {upland: 12, lowland: -4}
              sources: [INV]
            - label: none in spring
              clause: The Lowlands shall take in every net below the bridge from March to May.
              values: {upland: 20, lowland: -8}
              sources: [INV]
        wardens:
          name: Checking the nets
          obligors: [upland, lowland]
          counts: at face
          intrusive: yes
          status_quo: The wardens of each side keep to their own bank.
          options:
            - label: wardens meet
              clause: The wardens of both sides shall meet every month on the bridge.
              values: {upland: 0, lowland: -1}
              sources: [INV]
            - label: wardens cross
              clause: The wardens of each side may cross the bridge and count with their own eyes.
              values: {upland: 0, lowland: -2}
              sources: [INV]

excluded: # said to everybody, and never tabled
  - topic: The bridge toll
    reason: The toll is before a court.

forums:
  guest_house:
    name: Guest house
    note: Only the two of you, and both articles may be tabled as one package.

# The meetings. A goal that is met brings its party one capital at the next meeting.
calendar:
  - date: 2001-03-05
    title: Morning
    place: the bridge
    forum: guest_house
    actions: 3 # turns of each delegation
    drift: 1   # tension added at the close
    goals:
      upland: {text: Ask them which of the two articles they value more., when: {any: [{asked: {by: upland}}, {article_agreed: nets}]}}
      lowland: {text: Ask them which of the two articles they value more., when: {any: [{asked: {by: lowland}}, {article_agreed: gates}]}}
  - date: 2001-03-06
    title: Afternoon
    place: the bridge
    forum: guest_house
    actions: 3
    drift: 1
    goals:
      upland: {text: "Bring both articles home, or neither.", when: {all: [{article_agreed: gates}, {article_agreed: nets}]}}
      lowland: {text: "Bring both articles home, or neither.", when: {all: [{article_agreed: gates}, {article_agreed: nets}]}}
)yaml";

constexpr std::string_view papers_part = R"yaml(
# What each side reads alone: at most 180 words, what leaving is worth (reservation), and lines it may not cross.
mandates:
  upland:
    brief: >-
      You lead for the Uplands. High Town wants the nets counted and taken in: that is worth up to 20 points on paper. A timetable for the
      gates costs you little, and they want it much. A promise counts only as far as it is trusted or checked, so look at the provisions
      on checking. Leaving without a text is worth 4 points; do not sign below it.
    profiles:
      bargainer:
        reservation: 4
        brief: "In confidence: we want this text, and we will keep it."
    red_lines:
      - {provision: gauges, at_most: 1, reason: "No stranger walks on the dam."}
  lowland:
    brief: >-
      You lead for the Lowlands. Low Town wants to know when the gates are opened: that is worth up to 27 points on paper. Nets can be
      counted and taken in at some cost, and they want it much. A promise counts only as far as it is trusted or checked, so look at the
      provisions on checking. Leaving without a text is worth 6 points; do not sign below it.
    profiles:
      bargainer:
        reservation: 6
        brief: "In confidence: we want this text, and we will keep it."

# Who at home can stop a text, and what they mind. Their concerns show once they are asked.
constituencies:
  upland:
    millers:
      name: the millers
      interest: Let the gates serve the mills first.
      standing: 55 # support as the talks begin, 0 to 100
      veto: always
      unconsulted_cost: 8
      concerns:
        - {provision: timetable, by_option: [0, -1, -3, -5], reason: "A timetable does not know when corn is ripe."}
        - {provision: count, per_option: 2, reason: "Fish on the table keep tempers sweet."}
  lowland:
    fishers:
      name: the fishers
      interest: Leave us our nets.
      standing: 55
      veto: always
      unconsulted_cost: 8
      concerns:
        - {provision: count, by_option: [0, -1, -3, -5], reason: "Spring is when we earn our bread."}
        - {provision: timetable, per_option: 2, reason: "Boats that know of the flood are not lost in it."}

# What each side says before anybody moves: an option of every provision.
opening_drafts:
  upland: {timetable: 1, gauges: 0, count: 3, wardens: 2}
  lowland: {timetable: 3, gauges: 2, count: 1, wardens: 0}

# What capitals can do away from the table, and what it changes.
measures:
  upland:
    consult:
      name: Consult
      text: Ask one audience before its interests are touched.
      kind: consultation
      target: constituency
      cost: 1
      effects: [consult]
      sources: [INV]
    show_gates:
      name: Show the gates
      text: Invite the Lowland press to see the gates opened.
      kind: gesture
      cost: 2
      effects:
        - tension: -2
      sources: [INV]
    harder_line:
      name: Harden the line
      text: Tell the press that you can leave.
      kind: pressure
      cost: 2
      effects:
        - reservation: {party: self, by: 2}
        - tension: 5
        - trust: {of: self, in: others, by: -6}
      sources: [INV]
  lowland:
    consult:
      name: Consult
      text: Ask one audience before its interests are touched.
      kind: consultation
      target: constituency
      cost: 1
      effects: [consult]
      sources: [INV]
    lift_net:
      name: Lift a net
      text: Take in the longest net before anybody asks.
      kind: gesture
      cost: 2
      effects:
        - tension: -2
      sources: [INV]
    harder_line:
      name: Harden the line
      text: Tell the press that you can leave.
      kind: pressure
      cost: 2
      effects:
        - reservation: {party: self, by: 2}
        - tension: 5
        - trust: {of: self, in: others, by: -6}
      sources: [INV]
)yaml";

constexpr std::string_view last_part = R"yaml(
# What comes from outside. An event fires at a briefing when its day has come, its condition holds and its chance is drawn.
events:
  first_cable:
    headline: A cable from home
    text: "Your capital writes: a promise that nobody can check is half a promise. Ask what they want before you offer."
    note: Invented.
    date: 2001-03-05
    effects:
      - capital: {party: upland, by: 1}
      - capital: {party: lowland, by: 1}
    sources: [INV]
  high_water:
    headline: High water in the night
    text: A gate was opened without a word, and three meadows stand under water.
    note: Invented.
    date: 2001-03-06
    when: {not: {article_agreed: gates}}
    effects:
      - tension: 4
    sources: [INV]

ratification:
  threshold: [50] # support that each audience with a veto must give

implementation:
  periods: [Spring, Summer]

# For lecturers: handouts, the quiz of a class and the debrief are made from it.
teaching:
  objectives:
    - Say what leaving is worth, and refuse what is worth less.
    - Trade one article for another so that both sides gain.
  timing:
    - 2 min mandate
    - 3 min morning
    - 3 min afternoon
    - 2 min debrief
  debrief_questions:
    - What was each article worth to you alone, and what were the two worth together?
    - When did you learn which article they wanted more?
  historical_outcome: This table is invented.
  glossary:
    Logrolling: Giving what matters less to you for what matters more, while the other does the same.
  quiz:
    no-deal:
      text: "A text is worth 4 to you. Leaving without a text is worth 7. What follows?"
      answers:
        - {wrong: "Sign: an agreement is always better than none."}
        - {right: "Do not sign this text: leaving is worth more."}
      explanation: "What leaving is worth is the line below which nothing should be signed."
)yaml";

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

/// "my-talks" as a title: "My talks".
std::string title_of(std::string_view id) {
    std::string title(id);
    std::ranges::replace_if(
        title, [](char c) { return c == '-' || c == '_'; }, ' ');
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

void put_in(std::string& text, std::string_view place, std::string_view words) {
    for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + words.size()))
        text.replace(at, place.size(), words);
}

} // namespace

std::optional<IdFault> fault_of_id(std::string_view id) {
    if (id.empty())
        return IdFault::empty;
    if (id.size() > longest_new_id)
        return IdFault::too_long;
    if (!is_small_letter(id.front()))
        return IdFault::first_sign;
    const bool plain = std::ranges::all_of(
        id, [](char c) { return is_small_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; });
    return plain ? std::nullopt : std::optional(IdFault::other_sign);
}

std::string new_scenario(std::string_view id, std::string_view schema) {
    std::string text(schema.empty() ? std::string_view() : schema_line);
    for (const std::string_view part : {head, text_part, papers_part, last_part})
        text += part;
    put_in(text, "{id}", id);
    put_in(text, "{title}", title_of(id));
    put_in(text, "{schema}", schema);
    return text;
}

} // namespace parley::scenario
