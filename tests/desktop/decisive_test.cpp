// What decides something on a page, the button that tables, accepts, initials or files and its like, is in sight on
// every scene, from the smallest window that there may be and at every scale: whole, within what is not scrolled away,
// and with nothing over it.
#include "desktop/model/sitting.hpp"
#include "seat/page_of.hpp"
#include "tests/catch.hpp"
#include "tests/desktop/stages.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

using namespace parley;
using namespace parley::desktop;
using seat::PageKind;

namespace {

constexpr std::array sizes{ui::Point{1024, 720}, ui::Point{1280, 720}, ui::Point{1366, 768}, ui::Point{1920, 1080}};
constexpr std::array scales{2.0, 1.5, 1.0, 1.75, 1.25, 0.75}; // the hardest first

using Names = std::vector<std::string>;

/// The table's verbs, and what completes the card that lies open.
Names at_the_table(const Sitting& sitting, const seat::Page& page) {
    Names names{"propose", "answer", "speak", "end"};
    for (const char* const key : {"table", "send", "say", "accept-these", "done"})
        if (page.choice(key) != nullptr)
            names.emplace_back(key);
    const bool theirs = sitting.view().open().proposals[1].has_value();
    if (theirs && (page.panel == seat::Panel::answer || page.panel == seat::Panel::overview))
        names.insert(names.end(), {"accept", "refuse"});
    const seat::Choice* initial = page.choice("initial");
    const bool on_the_desk = page.panel == seat::Panel::overview || page.panel == seat::Panel::speak;
    if (initial != nullptr && initial->is_open() && on_the_desk && page.choice("say") == nullptr)
        names.emplace_back("initial");
    return names;
}

Names in_a_game(const Sitting& sitting) {
    const seat::Page page = seat::page_of(sitting.model(), sitting.view());
    switch (page.kind) {
    case PageKind::table:
        return at_the_table(sitting, page);
    case PageKind::question:
    case PageKind::sounding:
    case PageKind::edition:
    case PageKind::initials: {
        Names names;
        for (const seat::Choice& choice : page.choices)
            if (choice.group == seat::ChoiceGroup::reply)
                names.push_back(choice.key());
        return names;
    }
    case PageKind::incident:
    case PageKind::finding: {
        Names names;
        for (const seat::Choice& choice : page.choices)
            names.push_back(choice.key());
        return names;
    }
    case PageKind::capitals:
    case PageKind::assessment:
    case PageKind::conduct:
        return {"file"};
    case PageKind::ratification:
        return {"submit"};
    case PageKind::curtain:
    case PageKind::opening:
    case PageKind::briefing:
    case PageKind::ending:
        return {page.choices.front().key()};
    }
    return {};
}

Names decisive(const Program& program) {
    if (question_up(program))
        return {"answer/no", "answer/yes"};
    if (program.receipt)
        return {"receipt/close"};
    switch (program.screen) {
    case Screen::title:
        return {"new game", "first game", "load"};
    case Screen::gallery:
        return {"choose seats"};
    case Screen::seats:
        return {"begin"};
    case Screen::game:
        return in_a_game(*program.sitting);
    case Screen::saves:
    case Screen::settings:
    case Screen::glossary:
    case Screen::history:
        return {"back"};
    case Screen::debrief:
        return program.debrief_tab == 0 ? Names{"back", "save report", "new game"} : Names{"back"};
    }
    return {};
}

std::string place(const ui::Rect& rect) {
    std::string text;
    for (const float number : {rect.x, rect.y, rect.right(), rect.bottom()})
        text += std::to_string(std::lround(number)) + " ";
    return text;
}

/// Why the control cannot be seen whole; "" where it can.
std::string hidden(const ui::FrameRecord& record, const std::string& name) {
    const auto found = std::ranges::find(record.controls, name, &ui::ControlRecord::name);
    if (found == record.controls.end())
        return name + " is nowhere\n";
    const ui::Rect& rect = found->control.rect;
    if (!record.window.encloses(rect, 0.5F))
        return name + " leaves the window: " + place(rect) + "\n";
    if (!found->clip.encloses(rect, 0.5F))
        return name + " is scrolled away or cut: " + place(rect) + "of " + place(found->clip) + "\n";
    for (const ui::GroundRecord& ground : record.grounds)
        if (ground.layer > found->control.layer) {
            const ui::Rect both = ui::common(ground.rect, rect);
            if (both.width > 1 && both.height > 1)
                return name + " is covered: " + place(rect) + "by " + place(ground.rect) + "\n";
        }
    for (const ui::ControlRecord& other : record.controls) {
        const ui::Rect both = ui::common(ui::common(other.control.rect, other.clip), rect);
        if (&other != &*found && other.control.layer == found->control.layer && both.width > 1 && both.height > 1)
            return name + " lies upon " + other.name + "\n";
    }
    const bool labelled = std::ranges::any_of(record.texts, [&](const ui::TextRecord& text) {
        return text.layer == found->control.layer && rect.encloses(text.rect, 2) && !text.shortened;
    });
    return labelled ? "" : name + " has no whole word on it\n";
}

constexpr const char* told =
    "There is a sentence that tells for a while what became of something, and it is as long as "
    "such sentences are.";

} // namespace

TEST_CASE("What decides something is in sight on every scene, in every window and at every scale",
          "[desktop][scenes][decisive]") {
    std::vector<Stage>& stages = all_stages();
    REQUIRE(stages.size() == gallery::scene_names().size());
    std::size_t found = 0;
    screens::Scenery shared; // one map for all
    for (const double scale : scales) {
        auto made = ui::Ui::create({ui::ThemeName::light, scale});
        REQUIRE(made);
        ui::Ui& ui = **made;
        ui.start_recording();
        for (const ui::Point size : sizes)
            for (Stage& stage : stages) {
                const Names names = decisive(*stage.scene.program);
                CHECK_FALSE(names.empty());
                std::swap(stage.scenery, shared);
                // The table in a low, narrow window has its columns under tabs: it is the same under each of them.
                for (const std::size_t tab : {0U, 1U, 2U}) {
                    INFO(stage.scene.name << " at " << size.x << " by " << size.y << ", scale " << scale << ", tab "
                                          << tab);
                    stage.memory = {};
                    stage.memory.table_tab = tab;
                    stage.scene.program->notice = Notice{told, false};
                    static_cast<void>(draw_once(ui, stage, size));
                    static_cast<void>(draw_once(ui, stage, size));
                    std::string amiss;
                    for (const std::string& name : names)
                        amiss += hidden(ui.record(), name);
                    CHECK(amiss == "");
                    found += names.size();
                    stage.scene.program->notice.reset();
                    const bool tabs = std::ranges::any_of(ui.record().controls, [](const ui::ControlRecord& noted) {
                        return noted.name == "step 2" && noted.control.layer == 0;
                    });
                    if (!tabs || stage.scene.program->screen != Screen::game)
                        break;
                }
                std::swap(stage.scenery, shared);
            }
    }
    CHECK(found > sizes.size() * scales.size() * stages.size());
}
