#include "wording/formats/machine_formats.hpp"

namespace parley::wording {

namespace {

const MachineFormat& games_csv() {
    static const MachineFormat format{
        MachineFormat::Kind::csv,
        "simulate --format csv",
        "a game",
        {"",
         {{"game", "count", "its number in the series, from 0"},
          {"seed", "number", "with which it can be played again"},
          {"ending", "word", "kept, suspended, left, not-ratified, no-agreement, walked-out or collapsed"},
          {"session", "count", "in which the text was initialled, from 1; empty without one"},
          {"articles", "count", "in the initialled text; 0 without one"},
          {"tension", "0 to 100", "at the end"},
          {"steps", "count", "decisions of all delegations"},
          {"{party}_agent", "name", "who led the delegation"},
          {"{party}_profile", "id", "its hidden intention"},
          {"{party}_at_signature", "points", "what the text was worth to it when initialled; empty without one"},
          {"{party}_result", "points", "what it had in the end, with what was kept and broken; not capped"},
          {"{party}_score", "0 to 100", "its score"}}}};
    return format;
}

const MachineFormat& tournament_csv_format() {
    static const MachineFormat format{
        MachineFormat::Kind::csv,
        "tournament --format csv, merge --format csv",
        "a game and seat",
        {"",
         {{"game", "count", "its number in the plan, from 0"},
          {"venue", "id", "the scenario or domain"},
          {"repetition", "count", "which of the games of that pairing, from 0"},
          {"seed", "number", "of the game"},
          {"seat", "id", "the party"},
          {"agent", "name", "who sat there"},
          {"counts", "0 or 1", "whether the seat counts for its agent in this pairing"},
          {"ending", "word", "as of simulate; with alternating offers agreement or no-agreement"},
          {"agreed", "0 or 1", "whether a text was initialled"},
          {"in_force", "0 or 1", "whether it was in force at the end"},
          {"utility", "share",
           "whole games: of the way from no deal to the best possible, cut off at -1 and 1 "
           "(points beside it are not). Alternating offers: the domain's own"},
          {"utility_uncapped", "share", "the same, not cut off", "", 3},
          {"points", "points", "what the seat had in the end, or no deal; not capped"},
          {"score", "0 to 100", "its score; empty with alternating offers"},
          {"to_frontier", "points",
           "the most that the text, or no deal, could still have given one party. "
           "Alternating offers: the distance to the frontier"},
          {"to_nash", "points", "to Nash's agreement; empty where there is none"},
          {"gain_captured", "share", "of the joint gain that was possible over no deal"},
          {"steps", "count", "decisions of all delegations"}}}};
    return format;
}

const MachineFormat& class_csv_format() {
    static const MachineFormat format{
        MachineFormat::Kind::csv,
        "class-report --format csv",
        "a table and seat",
        {"",
         {{"scenario", "id", "what was played"},
          {"table", "count", "the table's number"},
          {"file", "text", "the saved game"},
          {"seat", "id", "the party"},
          {"held_by", "text", "who sat there, one after another"},
          {"absent", "counts", "sessions in which the computer or the plainest move stood in, apart by blanks"},
          {"outcome", "word", "as the ending of simulate; unfinished while the game goes on"},
          {"text", "0 or 1", "whether a text was initialled; empty while it goes on"},
          {"in_force", "0 or 1", "whether it was in force at the end"},
          {"worth", "points", "what the seat had in the end; not capped"},
          {"no_deal", "points", "what no agreement was worth to it"},
          {"best", "points", "the most it could have had with everybody signing"},
          {"at_signature", "points", "what the text was worth to it when initialled; empty without one"},
          {"national_interest", "0 to 100", "that part of the score"},
          {"support", "0 to 100", "at home, that part of the score"},
          {"assessment", "0 to 100", "how well it read the others, that part of the score"},
          {"score", "0 to 100", "its score"},
          {"sessions", "count", "that the table has begun"},
          {"steps", "count", "decisions of all delegations"},
          {"minutes", "minutes", "from the table's opening to its end; empty without the records of a class", "", 2}}}};
    return format;
}

const MachineFormat& people_csv_format() {
    static const MachineFormat format{MachineFormat::Kind::csv,
                                      "class-report --with-names --format csv",
                                      "a person",
                                      {"",
                                       {{"pseudonym", "text", "as the class's screens show it", "", 2},
                                        {"name", "text", "as it was typed: personal data", "", 2},
                                        {"table", "count", "its number; empty for who has none", "", 2},
                                        {"seat", "id", "the party", "", 2}}}};
    return format;
}

} // namespace

const MachineFormat& csv_format(CsvFormat which) {
    switch (which) {
    case CsvFormat::games:
        return games_csv();
    case CsvFormat::tournament:
        return tournament_csv_format();
    case CsvFormat::people:
        return people_csv_format();
    case CsvFormat::classes:
        break;
    }
    return class_csv_format();
}

std::vector<std::string> csv_columns(CsvFormat which, const std::vector<std::string>& parties) {
    constexpr std::string_view place = "{party}";
    std::vector<std::string> plain;
    std::vector<std::string_view> of_party;
    for (const FormatField& field : csv_format(which).form.fields)
        if (field.name.starts_with(place))
            of_party.push_back(field.name.substr(place.size()));
        else
            plain.emplace_back(field.name);
    for (const std::string& party : parties)
        for (const std::string_view ending : of_party)
            plain.push_back(party + std::string(ending));
    return plain;
}

} // namespace parley::wording
