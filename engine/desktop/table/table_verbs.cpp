// The bar of the table's verbs: what lies open on the desk, and the end of the turn.
#include "desktop/model/program.hpp"
#include "desktop/table/table_parts.hpp"
#include "seat/page.hpp"
#include "wording/choices/notices.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/window/table_words.hpp"

namespace parley::desktop::screens {

namespace {

using wording::DeskPart;
using wording::Verb;

struct BarVerb {
    ui::RowButton button;
    Intent wanted;
};

class VerbBar {
  public:
    explicit VerbBar(const Frame& frame) : frame_(frame), hold_(why_no_verb(frame.page())) {
        const seat::Panel panel = frame.page().panel;
        const bool answering =
            panel == seat::Panel::answer || panel == seat::Panel::refuse || panel == seat::Panel::pick;
        choice("propose", Verb::propose, Shortcut::propose,
               panel == seat::Panel::propose || panel == seat::Panel::overview);
        part("answer", DeskPart::answer, Shortcut::answer, answering, seat::Panel::answer,
             why_nothing_to_answer(frame.page()));
        part("speak", DeskPart::speak, Shortcut::speak, panel == seat::Panel::speak, seat::Panel::speak, {});
        choice("end", Verb::end_turn, Shortcut::pass, false);
    }

    [[nodiscard]] const std::vector<BarVerb>& verbs() const { return verbs_; }

  private:
    [[nodiscard]] ui::ButtonLook look(Shortcut shortcut, bool chosen, std::string refusal) const {
        ui::ButtonLook look;
        look.kind = chosen ? ui::ButtonKind::primary : ui::ButtonKind::plain;
        look.key = ui::name_of(frame_.program.settings.keys.chord(shortcut));
        look.refusal = hold_.empty() ? std::move(refusal) : hold_;
        return look;
    }
    /// A verb that is a choice of the page; closed where the page does not have it.
    void choice(std::string_view key, Verb verb, Shortcut shortcut, bool chosen) {
        const seat::Choice* found = frame_.page().choice(key);
        ui::ButtonLook made = look(shortcut, chosen, found == nullptr ? hold_ : found->refusal);
        if (found != nullptr) {
            made.tip = brings_sentence(*found);
            if (hold_.empty())
                made.behind = rule_of(*found);
        }
        verbs_.push_back(
            {{std::string(key), std::string(wording::verb_briefly(verb)), std::move(made), shortcut == Shortcut::pass},
             found == nullptr ? Intent{intent::DismissNotice{}} : Intent{found->intent}});
    }
    /// A verb that only opens what lies behind it, or closes it again.
    void part(std::string name, DeskPart what, Shortcut shortcut, bool open, seat::Panel panel, std::string refusal) {
        verbs_.push_back(
            {{std::move(name), std::string(wording::desk_part(what)), look(shortcut, open, std::move(refusal)), false},
             intent::OpenPanel{open ? seat::Panel::overview : panel, {}}});
    }

    const Frame& frame_;
    const std::string hold_;
    std::vector<BarVerb> verbs_;
};

/// Above and below the verbs, at scale 1.
float verbs_margin(const ui::Ui& ui) { return ui.low() ? 8 : 16; }

std::vector<ui::RowButton> buttons_of(const std::vector<BarVerb>& verbs) {
    std::vector<ui::RowButton> buttons;
    for (const BarVerb& verb : verbs)
        buttons.push_back(verb.button);
    return buttons;
}

} // namespace

std::string why_no_verb(const seat::Page& page) {
    if (page.waiting)
        return std::string(wording::others_consider());
    return is_owed(page) ? std::string(wording::table_line(wording::TableLine::answer_first)) : std::string();
}

float table_verbs_height(const Frame& frame, float width) {
    return ui::button_row_height(frame.ui, width - 2 * frame.ui.px(ui::gutter), buttons_of(VerbBar(frame).verbs())) +
           2 * frame.ui.px(verbs_margin(frame.ui));
}

void table_verbs(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    ui.line({area.x, area.y}, {area.right(), area.y}, ui.theme().line);
    const VerbBar bar(frame);
    const ui::Rect row = area.inset(ui.px(ui::gutter), ui.px(verbs_margin(ui)));
    if (const auto pressed = ui::button_row(ui, row, buttons_of(bar.verbs())))
        frame.want(bar.verbs()[*pressed].wanted);
}

} // namespace parley::desktop::screens
