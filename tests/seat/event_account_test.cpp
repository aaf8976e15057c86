// What an event means, for every kind of event there is.
#include "seat/event_account.hpp"
#include "tests/catch.hpp"
#include "tests/wording/happenings.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/sentences.hpp"

#include <set>
#include <variant>

using namespace parley;
using namespace parley::tests;
using seat::Number;

namespace {

[[nodiscard]] std::string told(const rules::Happening& what, rules::PartyId reader) {
    return wording::narrate(tiny_scenario(), {what, rules::PartySet::of(us, them), {rules::Rule::actions, {}}}, reader);
}

template <class... Kinds>
[[nodiscard]] bool is_one_of(const rules::Happening& what) {
    return (std::holds_alternative<Kinds>(what) || ...);
}

} // namespace

TEST_CASE("Every kind of event is accounted for, and exactly the numbers that moved are numbers") {
    std::set<std::size_t> kinds;
    for (const rules::Happening& what : happenings_of(us, them)) {
        kinds.insert(what.index());
        const seat::EventAccount account = seat::account_of(what);
        const bool moves = is_one_of<rules::TensionMoved, rules::TrustMoved, rules::SupportMoved, rules::CapitalMoved,
                                     rules::LeverageMoved, rules::StandingMoved, rules::WorthMoved>(what);
        INFO("event " << what.index());
        CHECK(account.number.has_value() == moves);
        CHECK_FALSE((account.number && account.author)); // a number is moved by its cause
    }
    CHECK(kinds.size() == std::variant_size_v<rules::Happening>);
}

TEST_CASE("A number that is somebody's own has its owner, and no two kinds share a receipt") {
    std::set<int> kinds;
    for (const rules::Happening& what : happenings_of(them, us)) {
        const auto number = seat::account_of(what).number;
        if (!number)
            continue;
        INFO("event " << what.index());
        CHECK(kinds.insert(static_cast<int>(number->kind)).second);
        switch (number->kind) {
        case Number::Kind::tension:
            break;
        case Number::Kind::trust: // how far `in` believes `of`
            CHECK(number->in == us);
            CHECK(number->of == them);
            break;
        case Number::Kind::support:
            CHECK(number->constituency == rules::ConstituencyId(0));
            CHECK(number->of == them);
            break;
        case Number::Kind::capital:
        case Number::Kind::leverage:
        case Number::Kind::standing:
        case Number::Kind::worth:
            CHECK(number->of == them);
            break;
        }
    }
    CHECK(kinds.size() == 7);
}

TEST_CASE("What is told with “we” is the reader's own doing, and what another does is not") {
    for (const rules::Happening& what : happenings_of(us, them)) {
        const auto author = seat::account_of(what).author;
        for (const rules::PartyId reader : {us, them}) {
            const std::string words = told(what, reader);
            const bool ours = words.starts_with("We ") || words.starts_with("In the back channel we ");
            INFO("event " << what.index() << ": " << words);
            if (ours)
                CHECK(author == reader);
            else if (author == reader) // what one has done oneself is told as one's own, or in no other's name
                CHECK_FALSE((words.starts_with("Meridia ") || words.starts_with("The Arcadian delegation ")));
        }
    }
}

TEST_CASE("An answer is by its author, to whom it answers, and a yes only where it is one") {
    for (const rules::Happening& what : happenings_of(us, them)) {
        const seat::EventAccount account = seat::account_of(what);
        INFO("event " << what.index());
        const bool answers = is_one_of<rules::ProposalAccepted, rules::ProposalRefused, rules::ProposalReserved,
                                       rules::QuestionAnswered, rules::SoundingAnswered, rules::OpinionGiven>(what);
        CHECK(account.reply.has_value() == answers);
        if (!account.reply)
            continue;
        CHECK(account.author == account.reply->by);
        CHECK(account.reply->to != account.reply->by);
        const auto* opinion = std::get_if<rules::OpinionGiven>(&what);
        const bool objects = opinion != nullptr && opinion->opinion == rules::Opinion::objects;
        CHECK(account.reply->reason.has_value() == (objects || is_one_of<rules::ProposalRefused>(what)));
        CHECK(account.reply->accepted == is_one_of<rules::ProposalAccepted, rules::SoundingAnswered>(what));
    }
    const rules::Sounding sounding{us, them, {}, false};
    const auto declined = seat::account_of(rules::SoundingAnswered{sounding, rules::Reception::decline}).reply;
    REQUIRE(declined);
    CHECK(declined->by == them);
    CHECK(declined->to == us);
    CHECK_FALSE(declined->accepted);
    using rules::QuestionAnswered;
    CHECK_FALSE(seat::account_of(QuestionAnswered{us, contacts, missiles, rules::Preference::first, true}).reply);
}
