#include "wording/commands/keeping_words.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using analysis::Faith;

std::string in_percent(core::PerMille share) { return std::to_string((share + 5) / 10) + " %"; }

} // namespace

std::string heading_of_keeping(const scenario::PublicScenario& scenario) {
    return phrase("{title}: what keeping one's word comes to", {{"title", scenario.title}});
}

std::string note_on_keeping() {
    return "Points that an undertaking can be expected to bring the one who is bound by it over the whole course: "
           "kept, "
           "hedged or broken once (1×), in the period that pays most, hedged or broken in all. Each stands in a text "
           "of the "
           "bargaining zone in which nothing is owed in return, if there is one; everything else is kept, and what is "
           "seen is raised. “*”: checked at the middle of the ladder or better; “!”: keeping does not pay. Last, what "
           "it "
           "brings the other side, kept and broken in all.";
}

std::vector<std::string> columns_of_keeping() {
    return {"promise", "profile", "seen", "keep", "hedge 1×", "hedge", "break 1×", "break", "theirs", "broken"};
}

std::string undertaking_cell(const scenario::PublicScenario& scenario, const analysis::KeepingRow& row) {
    return phrase("{provision} {option}",
                  {{"provision", scenario.text.at(row.provision).id}, {"option", std::to_string(row.option)}});
}

std::string checking_cell(const analysis::KeepingRow& row) {
    return phrase("{pays}{halfway} {seen}", {{"pays", analysis::keeping_pays(row.to_obligor) ? "" : "!"},
                                             {"halfway", row.halfway_checked ? "*" : ""},
                                             {"seen", in_percent(row.safeguard)}});
}

std::string keeping_summary(const std::vector<analysis::KeepingRow>& rows) {
    std::size_t pays = 0, halfway = 0, pays_halfway = 0;
    for (const analysis::KeepingRow& row : rows) {
        const bool keeping = analysis::keeping_pays(row.to_obligor);
        pays += keeping ? 1 : 0;
        halfway += row.halfway_checked ? 1 : 0;
        pays_halfway += keeping && row.halfway_checked ? 1 : 0;
    }
    return phrase(
        "Keeping pays in {pays} of {rows} rows, and in {pays halfway} of the {halfway} that are checked at the "
        "middle of the ladder or better.",
        {{"pays", std::to_string(pays)},
         {"rows", std::to_string(rows.size())},
         {"pays halfway", std::to_string(pays_halfway)},
         {"halfway", std::to_string(halfway)}});
}

std::string_view faith_word(Faith faith) {
    switch (faith) {
    case Faith::keep:
        return "keep";
    case Faith::hedge_once:
        return "hedge_once";
    case Faith::hedge_always:
        return "hedge_always";
    case Faith::break_once:
        return "break_once";
    case Faith::break_always:
        return "break_always";
    }
    return {};
}

std::string sentence(const scenario::PublicScenario& scenario, std::string_view file,
                     const analysis::BreakablePromise& promise) {
    return phrase(
        "{file}: warning K001: {party} ({profile}) can break “{option}” of “{provision}” at a gain even under "
        "the best checking that the text offers, which sees {seen}: kept, it brings {kept} over the course; "
        "by the best breach, {broken}. Let it be checked better, or cost less.",
        {{"file", std::string(file)},
         {"party", party_name(scenario, promise.obligor)},
         {"profile", profile_name(scenario, promise.obligor, promise.profile)},
         {"option", option_label(scenario, promise.provision, promise.option)},
         {"provision", provision_name(scenario, promise.provision)},
         {"seen", in_percent(promise.safeguard)},
         {"kept", with_decimal(promise.kept.hundredths)},
         {"broken", with_decimal(promise.broken.hundredths)}});
}

} // namespace parley::wording
