#include "core/variant_match.hpp"
#include "tests/measure/tables.hpp"

#include <cstdio>

namespace parley::testing {

namespace {

/// One step in a few words: what was tabled and answered, with its worth to both at that moment. The rest is left out.
class Teller {
  public:
    Teller(const game::Game& game, const rules::State& state) : game_(game), state_(state) {}

    [[nodiscard]] std::string tell(const rules::Action& action, rules::PartyId by) const {
        return core::match(
            action, [&](const rules::FileMeasures& filed) { return measures(filed, by); },
            [&](const rules::ProposePackage& tabled) {
                return std::string(tabled.tone == rules::Tone::firm ? "tables " : "explores ") +
                       package(tabled.package) + (tabled.linked.empty() ? "" : " linked");
            },
            [&](const rules::AcceptProposal& accepted) { return "ACCEPTS " + live(accepted.author); },
            [&](const rules::AcceptArticles& part) {
                return "takes " + articles(part.articles) + " of " + live(part.author);
            },
            [&](const rules::RefuseProposal& refused) {
                static constexpr const char* names[] = {"cost", "home", "trust", "checking", "form", "timing"};
                return "refuses for " + text().at(refused.article).id + ", " +
                       names[static_cast<std::size_t>(refused.reason)];
            },
            [&](const rules::AnswerQuestion& answer) {
                static constexpr const char* names[] = {"the first", "the second", "deflects"};
                return std::string("answers: ") + names[static_cast<std::size_t>(answer.preference)];
            },
            [&](const rules::AnswerSounding& answer) {
                return std::string(answer.reception == rules::Reception::welcome ? "welcomes" : "declines");
            },
            [&](const rules::AskPriority& asked) {
                return "asks: " + text().at(asked.first).id + " or " + text().at(asked.second).id;
            },
            [&](const rules::DeclareRedLine& line) { return "red line on " + text().at(line.line.provision).id; },
            [](const rules::PromiseMeasure&) { return std::string("promises"); },
            [](const rules::ThreatenMeasure&) { return std::string("threatens"); },
            [&](const rules::SoundOut& sounding) { return "sounds out " + package(sounding.package); },
            [](const rules::WidenMandate&) { return std::string("widens its mandate"); },
            [&](const rules::InitialText&) { return "INITIALS " + worth(state_.open.text.agreed); },
            [](const rules::WalkOut&) { return std::string("walks out"); },
            [](const rules::EndTurn&) { return std::string("passes"); },
            [](const rules::RespondToIncident&) { return std::string("answers the incident"); },
            [&](const rules::FileAssessment& filed) { return assessment(filed, by); },
            [](const rules::FileRatification&) { return std::string("files on ratification"); },
            [&](const rules::FileConduct& filed) { return conduct(filed); },
            [](const rules::AnswerFinding&) { return std::string("answers a finding"); },
            [&](const rules::LayText& laid) { return "LAYS " + package(laid.edition); },
            [&](const rules::JudgeText& judged) {
                std::string line = judged.yes ? "says yes" : "says not yet";
                for (const rules::Criticism& asked : judged.criticisms)
                    line += std::string(asked.must ? " MUST " : " wish ") + text().at(asked.provision).id +
                            (asked.higher ? " up" : " down");
                return line;
            });
    }

  private:
    [[nodiscard]] const treaty::TreatyText& text() const { return game_.scenario().open.text; }
    [[nodiscard]] std::string worth(const treaty::Outcome& outcome) const {
        std::string line = "[";
        for (std::size_t p = 0; p < game_.scenario().open.party_count(); ++p) {
            const rules::View view(game_.scenario(), state_, rules::PartyId(p));
            char number[16];
            std::snprintf(number, sizeof number, p == 0 ? "%.1f" : " / %.1f",
                          rules::utility_now(view).worth(outcome).hundredths / 100.0);
            line += number;
        }
        return line + "]";
    }
    [[nodiscard]] std::string articles(rules::ArticleSet set) const {
        std::string line;
        for (const rules::ArticleId article : set)
            line += (line.empty() ? "" : "+") + text().at(article).id;
        return line;
    }
    [[nodiscard]] std::string package(const treaty::Package& package) const {
        std::string line;
        for (const rules::ArticleId article : package.articles)
            for (const rules::ProvisionId id : text().at(article).provisions)
                if (package.options[id.index()] != treaty::status_quo)
                    line += text().at(id).id + std::to_string(int{package.options[id.index()]}) + " ";
        return line + worth(treaty::with(text(), state_.open.text.agreed, package));
    }
    [[nodiscard]] std::string live(rules::PartyId author) const {
        const auto& proposal = state_.open.proposals[author.index()];
        return proposal ? package(proposal->package) : "nothing";
    }
    [[nodiscard]] std::string measures(const rules::FileMeasures& filed, rules::PartyId by) const {
        std::string line = "capital:";
        for (const rules::MeasureOrder& order : filed.orders)
            line += " " + game_.scenario().open.measure(by, order.measure).id;
        return line + (filed.carries_out_gesture ? " +gesture" : "");
    }
    [[nodiscard]] static std::string assessment(const rules::FileAssessment& filed, rules::PartyId by) {
        std::string line = "believes";
        for (const std::uint8_t percent : filed.of[1 - by.index()].percent)
            line += " " + std::to_string(int{percent});
        return line;
    }
    [[nodiscard]] std::string conduct(const rules::FileConduct& filed) const {
        std::string line = "conduct:";
        for (std::size_t i = 0; i < text().provisions.size(); ++i)
            if (filed.conduct[i] != rules::Conduct::comply)
                line += " " + text().provisions[i].id + (filed.conduct[i] == rules::Conduct::hedge ? "~" : "!");
        return line;
    }
    const game::Game& game_;
    const rules::State& state_;
};

} // namespace

void print_trace(const game::Game& game) {
    const scenario::PublicScenario& open = game.scenario().open;
    rules::State state = game.state_before(0);
    for (std::size_t p = 0; p < open.party_count(); ++p)
        std::printf("%s: %s, %s\n", open.parties[p].id.c_str(), game.setup().seats[p].agent.c_str(),
                    open.parties[p].profiles[state.own[p].profile.index()].id.c_str());
    rules::NoEvents none;
    for (const game::Step& step : game.steps()) {
        const Teller teller(game, state);
        std::printf("%d  tension %2d trust %2d/%2d  %-7s %s\n", state.open.session + 1, state.open.tension,
                    state.open.trust[0][1], state.open.trust[1][0], open.at(step.party).id.c_str(),
                    teller.tell(step.action, step.party).c_str());
        if (std::holds_alternative<rules::ProposePackage>(step.action) && step.rationale)
            for (const agents::Weighed& weighed : step.rationale->weighed)
                if (weighed.action == step.action && weighed.chance_percent && !weighed.to_others.empty())
                    std::printf("     believed to be worth %.1f to the other, %d %% to be taken, %.1f to itself\n",
                                weighed.to_others.front().worth.hundredths / 100.0, int{*weighed.chance_percent},
                                weighed.worth.hundredths / 100.0);
        rules::apply(game.scenario(), state, step.party, step.action, none);
    }
    const Outcome outcome = outcome_of(game, rules::PartyId(0U));
    std::printf("ending %zu, payoff %.2f, score's worth %.2f\n", outcome.ending, outcome.payoff, outcome.score_worth);
}

} // namespace parley::testing
