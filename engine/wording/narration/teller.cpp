#include "wording/narration/teller.hpp"

#include "core/digest.hpp"
#include "wording/names.hpp"
#include "wording/sentences.hpp"

namespace parley::wording::narration {

namespace {

/// True when the cause is a covert measure of another party and the news is not that it was discovered.
bool is_secret(const scenario::PublicScenario& scenario, const rules::Cause& cause, rules::PartyId reader) {
    const auto* measure = std::get_if<rules::ByMeasure>(&cause.from);
    if (measure == nullptr || measure->party == reader || cause.rule == rules::Rule::discovery)
        return false;
    if (measure->party.index() >= scenario.measures.size() ||
        measure->measure.index() >= scenario.measures[measure->party.index()].size())
        return false;
    return scenario.measure(measure->party, measure->measure).covert;
}

} // namespace

std::string Teller::by(rules::PartyId party, std::string_view ours_pattern, std::string_view theirs_pattern,
                       Arguments arguments) const {
    arguments.push_back({"delegation", delegation_name(open(), party)});
    arguments.push_back({"capital", capital_name(open(), party)});
    arguments.push_back({"party", party_name(open(), party)});
    return phrase(ours(party) ? ours_pattern : theirs_pattern, arguments);
}

std::string Teller::us_or(rules::PartyId party) const { return ours(party) ? "us" : party_name(open(), party); }

std::string Teller::our_or(rules::PartyId party) const {
    return ours(party) ? "our" : possessive(capital_name(open(), party));
}

std::string Teller::cause() const {
    if (is_secret(open(), event_->cause, reader_))
        return "for reasons that nobody has made known";
    return cause_words(*scenario_, event_->cause);
}

std::string Teller::says(Moment moment, std::initializer_list<std::size_t> content, const Arguments& arguments) const {
    core::Digest digest;
    digest.add(occasion_);
    for (const std::size_t number : content)
        digest.add(number);
    return in_quotes(phrase(spoken_line(moment, digest.value()), arguments));
}

std::string Teller::says(Moment moment, rules::PartyId by, const treaty::Package& package,
                         const Arguments& arguments) const {
    core::Digest digest;
    digest.add(occasion_);
    digest.add(by.index());
    digest.add(package.articles.bits());
    for (const rules::OptionIndex option : package.options)
        digest.add(std::uint64_t{option});
    return in_quotes(phrase(spoken_line(moment, digest.value()), arguments));
}

} // namespace parley::wording::narration
