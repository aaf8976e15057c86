#include "wording/window/sample_text.hpp"

#include <string_view>

namespace parley::wording {

namespace {

/// The pieces of a clause in which {1:words} is a bracket of the first hand, {2:words} one of the second, and {=:words}
/// what is agreed.
std::vector<SamplePiece> pieces_of(std::string_view clause) {
    std::vector<SamplePiece> pieces;
    while (!clause.empty()) {
        const std::size_t open = clause.find('{');
        const std::size_t close = open == std::string_view::npos ? open : clause.find('}', open);
        if (open > 0)
            pieces.push_back({std::string(clause.substr(0, open)), SampleHand::none});
        if (close == std::string_view::npos)
            break;
        const std::string words(clause.substr(open + 3, close - open - 3));
        const char mark = clause[open + 1];
        if (mark == '=')
            pieces.push_back({words, SampleHand::agreed});
        else
            pieces.push_back({"[" + words + "]", mark == '1' ? SampleHand::first : SampleHand::second});
        clause.remove_prefix(close + 1);
    }
    return pieces;
}

} // namespace

SampleDraft sample_draft() {
    SampleDraft draft;
    draft.title = "Draft Understanding on Exercises and Their Observation";
    draft.standing = "rolling text, after the second reading";
    draft.articles = {
        {"Article 1 · Contacts", "agreed ad referendum", true,
         pieces_of("The Parties shall keep open the military and civilian lines, and shall convene expert groups "
                   "within sixty days.")},
        {"Article 2 · Exercises", "two positions", false,
         pieces_of("Exercises above {1:9,000} {2:13,000} troops within {2:100} {1:200} kilometres of the line of "
                   "contact shall be notified forty-two days ahead; linked exercises {1:shall count as one} "
                   "{2:shall be notified separately}.")},
        {"Article 3 · Confirmation", "two positions", false,
         pieces_of("Compliance shall be confirmed by {1:two visits a year to each site} {2:an exchange of "
                   "statements}.")},
        {"Article 4 · Zones", "two positions", false,
         pieces_of("No exercise above brigade strength shall be held {2:within a zone along the border} {1:closer "
                   "than fifty kilometres to it}.")},
        {"Article 5 · Entry into force", "not yet tabled", false, pieces_of("[ ]")},
    };
    draft.excluded_heading = "Off the table here";
    draft.excluded = "troop levels in allied states · the enlargement of alliances";
    return draft;
}

SampleArticle sample_clause() {
    return {"Article 2 · Exercises", "as it will look", false,
            pieces_of("Exercises above {1:9,000} {2:13,000} troops shall be notified {=:forty-two days ahead.}")};
}

} // namespace parley::wording
