// What the window offers is what the page of the seat offers: every choice has its control, closed where the page
// closes it and for its reason, and no control wants anything of the game that the page does not offer. Played through
// the window without a window, page by page, by open choices.
#include "desktop/model/sitting.hpp"
#include "desktop/model/update.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "seat/page_of.hpp"
#include "tests/catch.hpp"
#include "tests/desktop/playing.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace parley;
using namespace parley::desktop;
using namespace parley::testing;

namespace {

/// As a control was seen: open, or closed with a reason.
struct Seen {
    bool enabled{};
    std::string refusal;
};
using Controls = std::map<std::string, Seen>;

/// The window drawn into nothing, so high that nothing has to be scrolled to.
class Drawn {
  public:
    explicit Drawn(Program& program) : program_(program) {
        auto made = ui::Ui::create({});
        REQUIRE(made);
        ui_ = std::move(*made);
        ui_->start_recording();
    }

    [[nodiscard]] screens::ScreenMemory& memory() { return memory_; }
    /// The controls of one frame, drawn until it stands still.
    Controls controls() {
        for (int i = 0; i < 3; ++i)
            frame();
        return noted();
    }
    /// What each control that can be pressed wants; nothing of it is done.
    std::map<std::string, std::vector<Intent>> wants() {
        std::map<std::string, std::vector<Intent>> wanted;
        const std::vector<ui::ControlRecord> all = ui_->record().controls;
        for (const ui::ControlRecord& control : all) {
            if (!control.control.enabled || control.control.pointer_only)
                continue;
            const screens::ScreenMemory before = memory_;
            ui_->focus_ring().focus(control.control.id, true);
            events_.push_key(ui::Key::enter);
            for (int i = 0; i < 2; ++i)
                for (Intent& intent : frame())
                    wanted[control.name].push_back(std::move(intent));
            memory_ = before;
        }
        return wanted;
    }

  private:
    std::vector<Intent> frame() {
        constexpr ui::Point size{1700, 6000};
        ui_->begin_frame("game", events_.next_frame(1.0 / 60), size);
        std::vector<Intent> wanted;
        screens::draw_program({*ui_, program_, memory_, scenery_, wanted});
        (void)ui_->end_frame();
        return wanted;
    }
    [[nodiscard]] Controls noted() const {
        Controls all;
        for (const ui::ControlRecord& control : ui_->record().controls)
            all[control.name] = {control.control.enabled, control.refusal};
        return all;
    }

    Program& program_;
    std::unique_ptr<ui::Ui> ui_;
    ui::EventQueue events_;
    screens::ScreenMemory memory_;
    screens::Scenery scenery_;
};

seat::Page page_now(const Program& program) { return seat::page_of(program.sitting->model(), program.sitting->view()); }

void add(Controls& all, const Controls& more) {
    for (const auto& [name, seen] : more)
        all.insert_or_assign(name, seen);
}

/// The controls of the page as it lies, and of the parts of it that a person may open without preparing anything: the
/// ways to answer and to speak, and the targets of a measure.
Controls everywhere(Program& program, Drawn& drawn, const seat::Page& page) {
    Controls all;
    seat::Preparation& prepared = program.sitting->model().prepared;
    const seat::Preparation as_it_lay = prepared;
    if (page.kind == seat::PageKind::table || page.kind == seat::PageKind::initials)
        for (const seat::Panel panel : {seat::Panel::overview, seat::Panel::answer, seat::Panel::speak}) {
            prepared.panel = panel;
            prepared.speech = {};
            ++program.changes;
            add(all, drawn.controls());
        }
    std::set<rules::MeasureId> aimed;
    for (const seat::Choice& choice : page.choices)
        if (const auto* order = std::get_if<seat::intent::OrderMeasure>(&choice.intent)) {
            drawn.memory().aiming = order->order.measure;
            drawn.memory().aiming_first.reset();
            if (const auto* pair = std::get_if<rules::ArticlePair>(&order->order.target))
                drawn.memory().aiming_first = std::pair(pair->of, pair->first);
            else if (!aimed.insert(order->order.measure).second)
                continue; // its targets have been seen
            add(all, drawn.controls());
        }
    drawn.memory().aiming.reset();
    prepared = as_it_lay;
    ++program.changes;
    add(all, drawn.controls());
    return all;
}

bool is_closed_answer(const seat::Choice& choice) {
    return choice.group == seat::ChoiceGroup::answer && !choice.is_open();
}

/// Whether the choice belongs to what lies open, and has to be there without anything else being opened.
bool lies_open(const seat::Choice& choice) {
    switch (choice.group) {
    case seat::ChoiceGroup::go_on:
    case seat::ChoiceGroup::reply:
    case seat::ChoiceGroup::propose:
    case seat::ChoiceGroup::turn:
    case seat::ChoiceGroup::draft:
    case seat::ChoiceGroup::ladder:
    case seat::ChoiceGroup::field:
    case seat::ChoiceGroup::form:
        return true;
    case seat::ChoiceGroup::measure: // among the targets of its measure
    case seat::ChoiceGroup::answer:
    case seat::ChoiceGroup::speak:
        return false;
    }
    return true;
}

void check_choices(const seat::Page& page, const Controls& everywhere, const Controls& as_it_lies) {
    std::set<std::string> keys;
    for (const seat::Choice& choice : page.choices) {
        INFO("page " << static_cast<int>(page.kind) << ", panel " << static_cast<int>(page.panel) << ", choice "
                     << choice.key() << ": " << choice.label << "; refused: " << choice.refusal);
        CHECK(keys.insert(choice.key()).second);
        const Controls& controls = lies_open(choice) ? as_it_lies : everywhere;
        const auto found = controls.find(choice.key());
        if (found == controls.end() && is_closed_answer(choice)) { // with nothing to answer the one button says so
            REQUIRE(controls.contains("answer"));
            CHECK_FALSE(controls.at("answer").enabled);
            CHECK_FALSE(controls.at("answer").refusal.empty());
            continue;
        }
        REQUIRE(found != controls.end());
        CHECK(found->second.enabled == choice.is_open());
        CHECK(found->second.refusal == choice.refusal);
    }
    for (const seat::ReadingField& reading : page.readings)
        for (const seat::ReadingField::Line& line : reading.lines)
            CHECK(as_it_lies.contains("percent/" + line.word));
}

/// What only opens or closes something to be looked at, or is not a choice of the page but a field of it.
bool only_looks(const seat::Intent& intent) {
    return std::holds_alternative<seat::intent::OpenPanel>(intent) ||
           std::holds_alternative<seat::intent::OpenClause>(intent) ||
           std::holds_alternative<seat::intent::CloseOpen>(intent) ||
           std::holds_alternative<seat::intent::AskAdvisers>(intent) ||
           std::holds_alternative<seat::intent::SetPercent>(intent);
}

void check_wants(const seat::Page& page, const std::map<std::string, std::vector<Intent>>& wants) {
    for (const auto& [name, intents] : wants)
        for (const Intent& intent : intents) {
            const auto* wanted = std::get_if<seat::Intent>(&intent);
            if (wanted == nullptr)
                continue;
            INFO("page " << static_cast<int>(page.kind) << ", panel " << static_cast<int>(page.panel)
                         << ", the control " << name);
            const seat::Choice* choice = page.choice(name);
            if (choice == nullptr) {
                CHECK(only_looks(*wanted));
                continue;
            }
            CHECK(choice->is_open());
            CHECK(wanted->index() == choice->intent.index());
        }
}

/// One way on, drawn among the open choices; what ends a game early is left for others.
std::optional<seat::Intent> drawn_choice(const seat::Page& page, std::mt19937& draw) {
    std::vector<const seat::Choice*> open;
    for (const seat::Choice& choice : page.choices)
        if (choice.is_open() && choice.word != "leave" && choice.word != "withdraw")
            open.push_back(&choice);
    if (open.empty())
        return {};
    return open[draw() % open.size()]->intent;
}

/// What tells the states of a page apart that are drawn by code of their own.
std::string state_of(const Program& program, const seat::Page& page) {
    const seat::Preparation& prepared = program.sitting->model().prepared;
    return std::to_string(static_cast<int>(page.kind)) + "/" + std::to_string(static_cast<int>(page.panel)) + "/" +
           std::to_string(static_cast<int>(prepared.speech.kind)) + (prepared.article ? "/article" : "") +
           (prepared.clause ? "/clause" : "");
}

/// Plays so many steps and compares each page; returns the states that were met.
std::set<std::string> play_and_compare(Program& program, std::uint32_t seed, int steps, bool press_all) {
    Drawn drawn(program);
    std::set<std::string> met;
    std::mt19937 draw(seed);
    for (int step = 0; step < steps && program.screen == Screen::game; ++step) {
        const seat::Page page = page_now(program);
        INFO("step " << step << " of seed " << seed);
        const std::string state = state_of(program, page);
        const bool first = met.insert(state).second;
        if (!page.waiting || page.kind == seat::PageKind::table) {
            const Controls all = everywhere(program, drawn, page);
            check_choices(page, all, drawn.controls());
        }
        if (press_all && first) {
            (void)drawn.controls();
            check_wants(page, drawn.wants());
        }
        const std::optional<seat::Intent> chosen = drawn_choice(page, draw);
        REQUIRE(chosen);
        want(program, *chosen);
        if (question_up(program))
            want(program, intent::Answer{draw() % 4 != 0});
        want(program, intent::DismissNotice{});
    }
    return met;
}

void add_fixture(Program& program, const std::string& file) {
    program.library.push_back(read_card(std::filesystem::path(PARLEY_ROOT) / "tests" / "fixtures" / file));
    REQUIRE(program.library.back().scenario);
}

} // namespace

TEST_CASE("What the window offers is what the page offers, in every scenario of the library", "[desktop][offered]") {
    const OwnHome home;
    std::set<std::string> met;
    for (const ScenarioCard& card : read_library()) {
        if (!card.scenario)
            continue;
        for (std::uint32_t seed = 1; seed <= 2; ++seed) {
            INFO(card.id);
            Program program = fresh_program();
            begin_against(program, card.id, seed == 1 ? "tit-for-tat" : "conceder", seed);
            met.merge(play_and_compare(program, seed, 60, seed == 1));
        }
    }
    CHECK(met.size() > 12);
}

TEST_CASE("What the window offers is what the page offers, with three and four delegations", "[desktop][offered]") {
    const OwnHome home;
    for (const std::string file : {"three-seats.yaml", "four-seats.yaml"}) {
        INFO(file);
        Program program = fresh_program();
        add_fixture(program, file);
        const std::string id = program.library.back().id;
        begin_against(program, id, "tit-for-tat", 5);
        (void)play_and_compare(program, 5, 60, true);
    }
}

TEST_CASE("What the window offers is what the page offers, with people in all seats of one machine",
          "[desktop][offered]") {
    const OwnHome home;
    Program program = fresh_program();
    add_fixture(program, "three-seats.yaml");
    begin_against(program, program.library.back().id, "", 7);
    const std::set<std::string> met = play_and_compare(program, 7, 80, false);
    CHECK(met.size() > 3);
}
