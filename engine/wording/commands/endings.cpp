#include "wording/commands/endings.hpp"

#include "core/variant_match.hpp"

#include <cstddef>
#include <utility>

namespace parley::wording {

namespace {

template <std::size_t... Alternatives>
EndingNames names_by_alternative(std::index_sequence<Alternatives...> /*all*/) {
    return {ending_name(rules::Ending(std::in_place_index<Alternatives>))...};
}

} // namespace

EndingName ending_name(const rules::Ending& ending) {
    return core::match(
        ending,
        [](const rules::NoAgreement&) {
            return EndingName{"no-agreement", "No agreement"};
        },
        [](const rules::WalkedOut&) {
            return EndingName{"walked-out", "Walked out"};
        },
        [](const rules::TalksCollapsed&) {
            return EndingName{"collapsed", "Talks collapsed"};
        },
        [](const rules::NotRatified&) {
            return EndingName{"not-ratified", "Not ratified"};
        },
        [](const rules::AgreementKept&) {
            return EndingName{"kept", "Agreement kept"};
        },
        [](const rules::AgreementSuspended&) {
            return EndingName{"suspended", "Agreement suspended"};
        },
        [](const rules::AgreementLeft&) {
            return EndingName{"left", "Agreement left"};
        });
}

const EndingNames& ending_names() {
    static const EndingNames all = names_by_alternative(std::make_index_sequence<std::variant_size_v<rules::Ending>>());
    return all;
}

std::string endings_heading() { return "Endings"; }

} // namespace parley::wording
