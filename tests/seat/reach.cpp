#include "tests/seat/reach.hpp"

#include "rules/legal_actions.hpp"
#include "rules/world/order_of_text.hpp"
#include "rules/world/rooms.hpp"
#include "seat/page_of.hpp"
#include "seat/update.hpp"

#include <algorithm>
#include <array>

namespace parley::tests {

namespace {

using namespace rules;

constexpr std::array<std::pair<const char*, Reason>, 6> reasons{{{"cost", Reason::cost},
                                                                 {"home", Reason::home},
                                                                 {"trust", Reason::trust},
                                                                 {"checking", Reason::checking},
                                                                 {"form", Reason::form},
                                                                 {"timing", Reason::timing}}};
constexpr std::array<std::pair<const char*, FindingAnswer>, 5> finding_answers{{{"ignore", FindingAnswer::ignore},
                                                                                {"raise", FindingAnswer::raise},
                                                                                {"inspect", FindingAnswer::inspect},
                                                                                {"suspend", FindingAnswer::suspend},
                                                                                {"withdraw", FindingAnswer::withdraw}}};

class Search {
  public:
    Search(const seat::Model& model, const View& view, std::size_t turn)
        : model_(model),
          view_(view),
          turn_(turn),
          text_(view.scenario().text),
          legal_(legal_actions(view)),
          start_(model, view) {}

    [[nodiscard]] std::vector<std::string> all() {
        const Phase& phase = view_.open().phase;
        if (std::holds_alternative<Capitals>(phase))
            capitals();
        else if (std::holds_alternative<Incident>(phase))
            incident();
        else if (std::holds_alternative<Assessment>(phase))
            assessment();
        else if (std::holds_alternative<Ratification>(phase))
            ratification();
        else if (std::holds_alternative<Implementation>(phase))
            implementation();
        else if (std::holds_alternative<Dispute>(phase))
            dispute();
        else if (std::holds_alternative<Table>(phase))
            table();
        return std::move(missing_);
    }

  private:
    void want(bool reached, const std::string& what) {
        if (!reached)
            missing_.push_back(what);
    }
    /// The keys, and then the act where the rules allow it.
    void want_act(const std::vector<std::string>& keys, const std::string& last, const Action& action) {
        if (check(view_, action))
            return;
        Pressing pressing = start_;
        std::string way;
        for (const std::string& key : keys)
            way += key + ", ";
        want(pressing.press(keys) && pressing.offers(last, action), way + last);
    }
    void want_open(const std::string& key, const Action& action) { want_act({}, key, action); }

    [[nodiscard]] std::string number(ArticleId article) const { return std::to_string(text_.at(article).number); }
    [[nodiscard]] std::string id(PartyId party) const { return view_.scenario().at(party).id; }
    [[nodiscard]] std::string suffix(PartyId party) const {
        return view_.scenario().party_count() == 2 ? "" : "-" + id(party);
    }
    /// The party of several is to be named.
    [[nodiscard]] std::vector<std::string> whom(PartyId party, PartySet of) const {
        return of.size() > 1 ? std::vector{"whom/" + id(party)} : std::vector<std::string>{};
    }

    void capitals() {
        for (const MeasureOrder& order : legal_.measures) {
            Pressing pressing = start_;
            const auto& name = view_.scenario().measure(view_.seat(), order.measure).id;
            const bool ordered = pressing.press_for(seat::intent::OrderMeasure{order});
            FileMeasures filing;
            filing.orders.push_back(order);
            filing.carries_out_gesture = legal_.gesture_due;
            want(ordered && pressing.offers("file", filing), "measure " + name);
            want(pressing.press_for(seat::intent::DropMeasure{order}), "dropping " + name);
        }
        if (!legal_.gesture_due)
            return;
        FileMeasures dropping;
        want_act({"gesture"}, "file", dropping);
        dropping.carries_out_gesture = true;
        want_act({"gesture", "gesture"}, "file", dropping);
    }

    void incident() {
        want_open("play-down", RespondToIncident{IncidentAnswer::play_down});
        want_open("protest", RespondToIncident{IncidentAnswer::protest});
        want_open("line", RespondToIncident{IncidentAnswer::use_line});
    }

    void assessment() {
        if (legal_.asks_clock)
            for (const char* word : {"clock/stop", "clock/run"})
                want(start_.page().choice(word) != nullptr, word);
        if (!legal_.owes_top_articles)
            return;
        for (const PartyId other : view_.scenario().everyone() - PartySet::of(view_.seat()))
            for (std::size_t i = 0; i < text_.articles.size(); ++i)
                want(start_.page().choice("top-" + id(other) + "/" + number(ArticleId(i))) != nullptr,
                     "top article of " + id(other));
    }

    void ratification() {
        want_open("submit", FileRatification{Submit{}});
        want_open("return", FileRatification{ReturnToTable{}});
        for (const ConstituencyId to : legal_.can_write_to)
            want_open("letter-" + view_.constituency(to).id, FileRatification{WriteSideLetter{to}});
    }

    void implementation() {
        constexpr std::array conducts{std::pair{"kept", Conduct::comply}, std::pair{"hedged", Conduct::hedge},
                                      std::pair{"broken", Conduct::violate}};
        for (const ProvisionId provision : legal_.undertakings)
            for (const auto& [word, conduct] : conducts) {
                FileConduct filing;
                filing.conduct[provision.index()] = conduct;
                want_act({text_.at(provision).id + "/" + word}, "file", filing);
            }
        want_open("file", FileConduct{});
    }

    void dispute() {
        for (const auto& [word, answer] : finding_answers)
            want_open(word, AnswerFinding{answer});
    }

    void table() {
        if (legal_.owes_sounding) { // where a question is owed as well, it comes after
            want_open("welcome", AnswerSounding{Reception::welcome});
            want_open("decline", AnswerSounding{Reception::decline});
            return;
        }
        if (legal_.owes_question) {
            want_open("first", AnswerQuestion{Preference::first});
            want_open("second", AnswerQuestion{Preference::second});
            want_open("deflect", AnswerQuestion{Preference::deflect});
            return;
        }
        if (legal_.can_judge && start_.page().kind == seat::PageKind::edition) {
            judging(); // what else can be done lies behind a look at the table
            return;
        }
        proposing();
        drafting();
        for (const PartyId author : legal_.answerable)
            answering(author);
        speaking();
        want_open("initial", InitialText{});
        want_open("leave", WalkOut{});
        want_open("end", EndTurn{});
    }

    /// Both verdicts, and each rung that may be asked for.
    void judging() {
        want_open("yes", JudgeText{true, {}});
        want_open("not-yet", JudgeText{});
        const treaty::Package& edition = view_.open().procedure.edition;
        for (const ArticleId article : edition.articles)
            for (const ProvisionId provision : text_.at(article).provisions)
                for (const bool higher : {true, false}) {
                    JudgeText verdict;
                    verdict.criticisms.push_back({provision, higher, true, Reason::checking});
                    want_act({"otherwise/" + text_.at(provision).id + (higher ? "-higher" : "-lower"), "weight/must",
                              "reason/checking"},
                             "not-yet", verdict);
                }
        Pressing pressing = start_;
        want(pressing.press({"table"}) && pressing.page().kind == seat::PageKind::table &&
                 pressing.press({"edition"}) && pressing.page().kind == seat::PageKind::edition,
             "looking at the table first");
    }

    void drafting() {
        for (const ArticleId article : legal_.draftable) {
            LayText laid;
            Pressing pressing = start_;
            const bool drafted = pressing.press({"propose", number(article), "done"});
            if (drafted && pressing.model().prepared.draft)
                laid.edition = pressing.model().prepared.draft->package();
            want(drafted && (check(view_, laid).has_value() || pressing.offers("lay", laid)),
                 "laying article " + number(article));
        }
    }

    /// Every article that may be tabled is drafted; the clauses of one, option by option.
    void proposing() {
        std::size_t place = 0;
        for (const ArticleId article : legal_.tableable) {
            Pressing pressing = start_;
            const bool drafted = pressing.press({"propose", number(article)});
            want(drafted && pressing.model().prepared.draft &&
                     pressing.model().prepared.draft->package().articles == ArticleSet::of(article),
                 "drafting article " + number(article));
            if (drafted && place++ == turn_ % legal_.tableable.size())
                ladders(article, pressing);
        }
    }

    void ladders(ArticleId article, const Pressing& drafting) {
        const treaty::Package begun = drafting.model().prepared.draft->package();
        for (const ProvisionId provision : text_.at(article).provisions)
            for (std::size_t o = 0; o < text_.at(provision).options.size(); ++o) {
                if (rules::is_shut(view_.scenario(), view_.open(), provision, static_cast<OptionIndex>(o)))
                    continue; // nobody may table it, and the composer does not take it up
                if (rules::lacks_needed(view_, treaty::with(text_, view_.open().text.agreed, begun), provision,
                                        static_cast<OptionIndex>(o)))
                    continue; // what it needs is drafted first
                ProposePackage proposal{begun, {}, Tone::firm};
                proposal.package.options[provision.index()] = static_cast<OptionIndex>(o);
                const std::string rung = "option/" + std::to_string(o), clause = text_.at(provision).id;
                Pressing pressing = drafting;
                want(pressing.press({clause, rung}), clause + ", " + rung);
                proposal.tone = o % 2 == 0 ? Tone::firm : Tone::exploring;
                std::vector<std::string> keys{"done"};
                if (pressing.model().prepared.draft->proposal().tone != proposal.tone)
                    keys.emplace_back("tone");
                const bool may = !check(view_, proposal);
                want(pressing.press(keys) && (!may || pressing.offers("table", proposal)),
                     "tabling " + clause + ", " + rung);
            }
    }

    void answering(PartyId author) {
        const Proposal& proposal = *view_.open().proposals[author.index()];
        want_open("accept" + suffix(author), AcceptProposal{author});
        const bool several = proposal.package.articles.size() > 1;
        for (const ArticleId article : proposal.package.articles) {
            if (several)
                want_act({"pick" + suffix(author), "article/" + number(article)}, "accept-these",
                         AcceptArticles{author, ArticleSet::of(article)});
            for (const auto& [word, reason] : reasons)
                want_act({"refuse" + suffix(author), "article/" + number(article)}, std::string("reason/") + word,
                         RefuseProposal{author, article, reason});
        }
        Pressing pressing = start_;
        want(pressing.press({"sheet" + suffix(author), "back"}), "reading the proposal of " + id(author));
        if (!legal_.tableable.empty())
            want(pressing.press({"redraft" + suffix(author)}), "redrafting the proposal of " + id(author));
    }

    void speaking() {
        for (const PartyId other : legal_.can_ask) {
            std::vector<std::string> keys = whom(other, legal_.can_ask);
            const ArticleId first(turn_ % text_.articles.size()), second((turn_ + 1) % text_.articles.size());
            keys.insert(keys.begin(), "ask");
            keys.insert(keys.end(), {"article/" + number(first), "article/" + number(second)});
            want_act(keys, "say", AskPriority{other, first, second});
        }
        for (const PartyId other : legal_.can_sound_out) {
            std::vector<std::string> keys = whom(other, legal_.can_sound_out);
            keys.insert(keys.begin(), "sound");
            const ArticleId article(turn_ % text_.articles.size());
            keys.push_back(number(article));
            Pressing pressing = start_;
            const bool drafted = pressing.press(keys);
            want(drafted && pressing.press({"done"}), "drafting what " + id(other) + " is sounded out with");
            const SoundOut sounding{other, pressing.model().prepared.draft ? pressing.model().prepared.draft->package()
                                                                           : treaty::Package{}};
            want(check(view_, sounding).has_value() || pressing.offers("send", sounding),
                 "sounding " + id(other) + " out");
        }
        if (legal_.can_declare_red_line)
            red_line(ProvisionId(turn_ % text_.provisions.size()));
        for (std::size_t s = view_.open().session + std::size_t{1}; s < view_.scenario().sessions.size(); ++s) {
            const auto session = static_cast<SessionIndex>(s);
            for (const MeasureId measure : legal_.can_promise)
                want_act({"promise", measure_key(measure), "session/" + std::to_string(s + 1)}, "say",
                         PromiseMeasure{measure, session});
            for (const MeasureId measure : legal_.can_threaten)
                want_act({"threaten", measure_key(measure), "session/" + std::to_string(s + 1)}, "say",
                         ThreatenMeasure{measure, session});
            std::size_t place = 0;
            for (std::size_t i = 0; i < legal_.can_announce.size(); ++i) {
                const ThreatenMeasure& announced = legal_.can_announce[i];
                const bool first = i == 0 || legal_.can_announce[i - 1].measure != announced.measure;
                place = first ? 1 : place + 1;
                want_act({"threaten", measure_key(announced.measure), "unless/" + std::to_string(place),
                          "session/" + std::to_string(s + 1)},
                         "say", ThreatenMeasure{announced.measure, session, announced.unless});
            }
        }
        for (const std::uint8_t line : legal_.can_widen)
            want_act({"widen", "instruction/" + std::to_string(line + 1)}, "say", WidenMandate{line});
    }

    [[nodiscard]] std::string measure_key(MeasureId measure) const {
        return "measure/" + view_.scenario().measure(view_.seat(), measure).id;
    }

    void red_line(ProvisionId provision) {
        for (const auto& [word, bound] :
             {std::pair{"bound/most", treaty::Bound::at_most}, std::pair{"bound/least", treaty::Bound::at_least}})
            for (std::size_t o = 0; o < text_.at(provision).options.size(); ++o)
                want_act({"redline", "clause/" + text_.at(provision).id, word, "option/" + std::to_string(o)}, "say",
                         DeclareRedLine{{provision, bound, static_cast<OptionIndex>(o)}});
    }

    const seat::Model& model_;
    const View& view_;
    const std::size_t turn_;
    const treaty::TreatyText& text_;
    const LegalActions legal_;
    const Pressing start_;
    std::vector<std::string> missing_;
};

/// Whether two intents want the same of a measure.
bool wants_the_same(const seat::Intent& one, const seat::Intent& other) {
    using namespace seat::intent;
    if (const auto* a = std::get_if<OrderMeasure>(&one))
        if (const auto* b = std::get_if<OrderMeasure>(&other))
            return a->order == b->order;
    if (const auto* a = std::get_if<DropMeasure>(&one))
        if (const auto* b = std::get_if<DropMeasure>(&other))
            return a->order == b->order;
    return false;
}

} // namespace

Pressing::Pressing(seat::Model model, const View& view) : model_(std::move(model)), view_(&view) {
    seat::put_away(model_);
    model_.curtain = false;
    model_.opened = true;
    model_.briefed = model_.meeting() + 1;
    model_.initials_considered = true;
    model_.question.reset();
    model_.notice.reset();
    page_ = seat::page_of(model_, view);
}

bool Pressing::press(const seat::Choice* choice) {
    if (choice == nullptr || !choice->is_open())
        return false;
    (void)seat::update(model_, *view_, choice->intent);
    page_ = seat::page_of(model_, *view_);
    return true;
}

bool Pressing::press(const std::vector<std::string>& keys) {
    return std::ranges::all_of(keys, [&](const std::string& key) { return press(page_.choice(key)); });
}

bool Pressing::press_for(const seat::Intent& wanted) {
    const auto found = std::ranges::find_if(
        page_.choices, [&](const seat::Choice& choice) { return wants_the_same(choice.intent, wanted); });
    return found != page_.choices.end() && press(&*found);
}

bool Pressing::offers(const std::string& key, const Action& action) const {
    const seat::Choice* choice = page_.choice(key);
    return choice != nullptr && choice->is_open() && choice->action && *choice->action == action;
}

std::vector<std::string> unreached(const seat::Model& model, const View& view, std::size_t turn) {
    return Search(model, view, turn).all();
}

} // namespace parley::tests
