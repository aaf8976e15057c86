#include "tests/rules/play.hpp"

#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace parley::test {

std::shared_ptr<const scenario::Scenario> read_from_tree(const std::string& path) {
    static std::map<std::string, std::shared_ptr<const scenario::Scenario>> read;
    auto& known = read[path];
    if (known)
        return known;
    std::ifstream file(std::string(PARLEY_ROOT) + "/" + path);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    auto reading = scenario::read_scenario(text.str());
    std::string faults;
    for (const scenario::Fault& fault : reading.faults)
        faults += path + ':' + std::to_string(fault.place.line) + ':' + std::to_string(fault.place.column) + " S" +
                  std::to_string(static_cast<int>(fault.code)) + '\n';
    INFO(faults);
    REQUIRE(reading.scenario);
    known = std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
    return known;
}

const std::vector<std::string>& all_scenarios() {
    static const std::vector<std::string> paths = [] {
        std::vector<std::string> found{"tests/fixtures/two-seats.yaml", "tests/fixtures/three-seats.yaml",
                                       "tests/fixtures/four-seats.yaml"};
        for (const auto& entry : std::filesystem::directory_iterator(std::string(PARLEY_ROOT) + "/scenarios"))
            if (entry.path().extension() == ".yaml")
                found.push_back("scenarios/" + entry.path().filename().string());
        std::sort(found.begin(), found.end());
        return found;
    }();
    return paths;
}

Play::Play(const std::string& path, std::uint64_t seed)
    : scenario(read_from_tree(path)),
      state(initial_state(*scenario, seed, log)) {}

void Play::act(PartyId seat, const Action& action) {
    const auto refusal = check(view(seat), action);
    if (refusal)
        UNSCOPED_INFO("refused by rule " << rule_number(refusal->rule) << ", code " << static_cast<int>(refusal->code));
    REQUIRE_FALSE(refusal);
    apply(*scenario, state, seat, action, log);
}

std::optional<RefusalCode> Play::refused(PartyId seat, const Action& action) const {
    const auto refusal = check(view(seat), action);
    return refusal ? std::optional(refusal->code) : std::nullopt;
}

std::optional<Rule> Play::refusing_rule(PartyId seat, const Action& action) const {
    const auto refusal = check(view(seat), action);
    return refusal ? std::optional(refusal->rule) : std::nullopt;
}

namespace {

template <class Id, class List>
Id named(const List& list, std::string_view id) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].id == id)
            return Id(i);
    FAIL("nothing is named " << id);
    return Id();
}

} // namespace

ArticleId Play::article(std::string_view id) const { return named<ArticleId>(scenario->open.text.articles, id); }
ProvisionId Play::provision(std::string_view id) const {
    return named<ProvisionId>(scenario->open.text.provisions, id);
}
MeasureId Play::measure(PartyId seat, std::string_view id) const {
    return named<MeasureId>(scenario->open.measures[seat.index()], id);
}
ConstituencyId Play::constituency(PartyId seat, std::string_view id) const {
    return named<ConstituencyId>(scenario->papers[seat.index()].home, id);
}

ArticleSet Play::articles(std::initializer_list<std::string_view> ids) const {
    ArticleSet set;
    for (const std::string_view id : ids)
        set.insert(article(id));
    return set;
}

Package Play::package(std::initializer_list<std::pair<std::string_view, int>> options) const {
    Package package;
    for (const auto& [id, option] : options) {
        const ProvisionId p = provision(id);
        package.articles.insert(scenario->open.text.at(p).article);
        package.options[p.index()] = static_cast<OptionIndex>(option);
    }
    return package;
}

MeasureOrder Play::order(PartyId seat, std::string_view id, MeasureTarget target) const {
    return {measure(seat, id), target};
}

void Play::skip_capitals() {
    while (std::holds_alternative<Capitals>(state.open.phase)) {
        const PartyId seat = parties_to_act(scenario->open, state.open).front();
        act(seat, FileMeasures{{}, state.open.done[seat.index()].gesture.has_value()});
    }
}

void Play::file(PartyId seat, std::initializer_list<MeasureOrder> orders, bool carries_out_gesture) {
    FileMeasures filing;
    for (const MeasureOrder& each : orders)
        filing.orders.push_back(each);
    filing.carries_out_gesture = carries_out_gesture;
    act(seat, filing);
}

void Play::go_to_table(SessionIndex session) {
    while (!std::holds_alternative<Ended>(state.open.phase) &&
           !(state.open.session == session && std::holds_alternative<Table>(state.open.phase))) {
        REQUIRE(state.open.session <= session);
        const PartyId seat = parties_to_act(scenario->open, state.open).front();
        act(seat, neutral_action(view(seat)));
    }
}

void Play::close_session() {
    const SessionIndex session = state.open.session;
    while ((state.open.session == session || std::holds_alternative<Incident>(state.open.phase)) &&
           !std::holds_alternative<Ended>(state.open.phase)) {
        const PartyId seat = parties_to_act(scenario->open, state.open).front();
        act(seat, neutral_action(view(seat)));
    }
}

void Play::turn_of(PartyId seat) {
    while (std::get<Table>(state.open.phase).to_act != seat) {
        const PartyId other = std::get<Table>(state.open.phase).to_act;
        act(other, neutral_action(view(other)));
        REQUIRE(std::holds_alternative<Table>(state.open.phase));
    }
}

void Play::agree(PartyId author, const Package& package) {
    turn_of(author);
    act(author, ProposePackage{package, {}, Tone::firm});
    while (state.open.proposals[author.index()]) {
        const PartyId other = std::get<Table>(state.open.phase).to_act;
        act(other, AcceptProposal{author});
    }
}

void Play::initial_both() {
    while (std::holds_alternative<Table>(state.open.phase))
        act(std::get<Table>(state.open.phase).to_act, InitialText{});
}

Action neutral_action(const View& view) {
    const LegalActions legal = legal_actions(view);
    const Phase& phase = view.open().phase;
    if (std::holds_alternative<Capitals>(phase))
        return FileMeasures{{}, legal.gesture_due};
    if (std::holds_alternative<Incident>(phase))
        return RespondToIncident{IncidentAnswer::play_down};
    if (std::holds_alternative<Ratification>(phase))
        return FileRatification{Submit{}};
    if (std::holds_alternative<Implementation>(phase))
        return FileConduct{};
    if (std::holds_alternative<Dispute>(phase))
        return AnswerFinding{FindingAnswer::ignore};
    if (std::holds_alternative<Assessment>(phase)) {
        FileAssessment assessment;
        for (std::size_t p = 0; p < view.scenario().party_count(); ++p) {
            if (PartyId(p) == view.seat())
                continue;
            const auto& profiles = view.scenario().parties[p].profiles;
            int left = 100;
            for (std::size_t k = 0; k < profiles.size(); ++k) {
                const int part = k + 1 == profiles.size() ? left : 100 / static_cast<int>(profiles.size());
                assessment.of[p].percent[k] = static_cast<std::uint8_t>(part);
                left -= part;
            }
            if (legal.owes_top_articles) {
                assessment.of[p].top_articles.push_back(ArticleId(0));
                assessment.of[p].top_articles.push_back(ArticleId(1));
            }
        }
        return assessment;
    }
    if (legal.owes_question)
        return AnswerQuestion{view.open().question->mirrored ? Preference::first : Preference::deflect};
    if (legal.owes_sounding)
        return AnswerSounding{Reception::decline};
    return EndTurn{};
}

} // namespace parley::test
