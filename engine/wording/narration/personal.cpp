// What is done as persons, and what capitals make of it: beyond instructions, reported, owned.
#include "wording/choices/report_words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"

namespace parley::wording::narration {

namespace {

/// "the United States and the Soviet Union"
std::string parties_named(const Teller& teller, rules::PartySet parties) {
    std::vector<std::string> names;
    for (const rules::PartyId party : parties)
        names.push_back(capital_name(teller.open(), party));
    return listed(names);
}

} // namespace

std::string tell(const Teller& teller, const rules::StandingMoved& what) {
    if (!teller.ours(what.party))
        return {};
    return phrase(
        "Your standing at home {from} → {to}: {cause}.",
        {{"from", std::to_string(what.to - what.by)}, {"to", std::to_string(what.to)}, {"cause", teller.cause()}});
}

std::string tell(const Teller& teller, const rules::WentBeyond& what) {
    const auto& instructions = teller.whole().papers[what.party.index()].mandate.instructions;
    if (!teller.ours(what.party) || what.instruction >= instructions.size())
        return {};
    const treaty::Instruction& instruction = instructions[what.instruction];
    return phrase("In your own name you have gone {rungs} beyond what {by} told you on {provision}.",
                  {{"rungs", counted(what.rungs, "rung", "rungs")},
                   {"by", constituency_name(teller.whole(), what.party, instruction.by)},
                   {"provision", provision_name(teller.open(), instruction.line.provision)}});
}

std::string tell(const Teller& teller, const rules::RoomAnswered& what) {
    const auto& instructions = teller.whole().papers[what.party.index()].mandate.instructions;
    if (!teller.ours(what.party) || what.instruction >= instructions.size())
        return {};
    const treaty::Instruction& instruction = instructions[what.instruction];
    return phrase(what.given ? "{By} gives you one rung more on {provision}: what you say there is now theirs too."
                             : "{By} forbids it: on {provision} you say what you were told, on a walk as at the table.",
                  {{"by", constituency_name(teller.whole(), what.party, instruction.by)},
                   {"provision", provision_name(teller.open(), instruction.line.provision)}});
}

std::string tell(const Teller& teller, const rules::ArticleWeighed& what) {
    if (!teller.ours(what.party))
        return {};
    const Arguments words{{"who", constituency_name(teller.whole(), what.party, what.by)},
                          {"article", article_name(teller.open(), what.article)},
                          {"support", weighing_words(what)},
                          {"option", what.taken.verdict == rules::Verdict::owns_if
                                         ? option_label(teller.open(), what.taken.asks, what.taken.wants)
                                         : std::string()},
                          {"provision", what.taken.verdict == rules::Verdict::owns_if
                                            ? provision_name(teller.open(), what.taken.asks)
                                            : std::string()}};
    switch (what.taken.verdict) {
    case rules::Verdict::owns:
        return phrase("{Who} will own {article} ({support}).", words);
    case rules::Verdict::owns_if:
        return phrase("{Who} would own {article} with “{option}” in {provision} ({support}).", words);
    case rules::Verdict::disowns:
        return phrase("{Who} will not own {article} ({support}).", words);
    }
    return {};
}

std::string tell(const Teller& teller, const rules::ArticleSettled& what) {
    const Arguments words{{"article", article_name(teller.open(), what.article)},
                          {"by", parties_named(teller, what.by)}};
    switch (what.how) {
    case rules::Settlement::owned:
        return phrase("{Article}: {by} call it their own. It is agreed ad referendum.", words);
    case rules::Settlement::owned_if:
        return phrase("{Article}: {by} would have it otherwise in one point, and will say so at the table.", words);
    case rules::Settlement::disowned:
        return phrase("{Article}: nobody in {by} calls it theirs. It is void.", words);
    case rules::Settlement::gone:
        return phrase("{Article}: nothing came of it. What was said of it was said by two persons.", words);
    }
    return {};
}

std::string tell(const Teller& teller, const rules::IdeaDisputed& what) {
    return phrase("It comes out that in {by} each was told that the whole had been the other's idea.",
                  {{"by", parties_named(teller, what.by)}});
}

} // namespace parley::wording::narration
