#include "classroom/sheets/due_page.hpp"

#include "classroom/pages/markup.hpp"
#include "classroom/sheets/panels.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/classroom/student_words.hpp"
#include "wording/measure_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

using seat::ChoiceGroup;
using seat::PageKind;
using seat::Panel;

constexpr std::size_t most_news_unfolded = 4, most_bytes_unfolded = 320;

std::string_view panel_suffix(Panel panel) {
    switch (panel) {
    case Panel::overview:
        return "";
    case Panel::propose:
        return "-propose";
    case Panel::answer:
        return "-answer";
    case Panel::refuse:
        return "-refuse";
    case Panel::pick:
        return "-pick";
    case Panel::speak:
        return "-speak";
    }
    return {};
}

bool at_the_table(const seat::Page& page) { return page.kind == PageKind::table || page.kind == PageKind::initials; }

class DuePage {
  public:
    DuePage(const seat::Page& page, const seat::Model& model, const rules::View& view, const FormStamp& stamp)
        : page_(page),
          model_(model),
          view_(view),
          stamp_(stamp),
          pick_(page, view, stamp) {}

    std::string write() {
        const PanelParts parts = contents();
        std::string html = form_opening(stamp_) + parts.top;
        if (parts.body.find("<h1") == std::string::npos && page_.kind != PageKind::table)
            html += element("h1", page_.title);
        html += reaction() + news() + parts.body;
        if (page_.kind == PageKind::ending) // nothing is to be done with it
            return html + "</form>\n";
        html += pick_.rest();
        if (!parts.bar.empty())
            html += "<div class=\"actions\">\n" + parts.bar + "</div>\n";
        return html + "</form>\n";
    }

  private:
    PanelParts contents() {
        if (!at_the_table(page_))
            return page_.kind == PageKind::capitals ? capitals() : plain();
        switch (page_.panel) {
        case Panel::overview:
            return overview_panel(pick_, model_, view_);
        case Panel::propose:
            return composer_panel(pick_, model_, view_);
        case Panel::answer:
        case Panel::refuse:
        case Panel::pick:
            return answer_panel(pick_, model_, view_);
        case Panel::speak:
            return speech_panel(pick_);
        }
        return {};
    }

    /// Sections, then what is asked, then what is done with it.
    PanelParts plain() {
        PanelParts parts;
        for (const seat::Section& section : page_.sections)
            parts.body += wrapped("section", (section.title.empty() ? "" : element("h2", section.title)) +
                                                 paragraphs(section.lines));
        const std::string replies = pick_.group(ChoiceGroup::reply);
        std::string asked = page_.prompt.empty() ? "" : element("h2", page_.prompt);
        for (const seat::ReadingField& reading : page_.readings)
            asked += pick_.reading(reading);
        for (const seat::Field& field : page_.fields)
            asked += pick_.field(field);
        if (!replies.empty() || !asked.empty())
            parts.body += "<div id=\"decide\">\n" + asked + replies + "</div>\n";
        if (page_.waiting)
            return parts;
        if (page_.kind == PageKind::ending)
            return parts;
        parts.bar = pick_.group(ChoiceGroup::go_on);
        if (parts.bar.empty() && !replies.empty() && !page_.sections.empty())
            parts.bar = link_to("#decide", wording::to_the_choices(), "choice brief");
        return parts;
    }

    /// A measure unfolds to what it does and at whom it may be aimed; those ordered stand open.
    PanelParts capitals() {
        PanelParts parts;
        if (page_.waiting)
            return parts;
        parts.body = element("h2", page_.prompt);
        for (std::size_t i = 0; i < page_.choices.size();) {
            const std::optional<rules::MeasureId> measure = measure_of(page_.choices[i]);
            if (!measure) {
                ++i;
                continue;
            }
            bool ordered = false;
            std::string buttons;
            for (; i < page_.choices.size() && measure_of(page_.choices[i]) == measure; ++i) {
                ordered = ordered || page_.choices[i].chosen;
                buttons += order(page_.choices[i]);
            }
            parts.body += measure_fold(*measure, ordered, buttons);
        }
        parts.body += pick_.group(ChoiceGroup::measure);
        parts.bar = pick_.group(ChoiceGroup::go_on);
        return parts;
    }

    [[nodiscard]] static std::optional<rules::MeasureId> measure_of(const seat::Choice& choice) {
        if (const auto* order = std::get_if<seat::intent::OrderMeasure>(&choice.intent))
            return order->order.measure;
        if (const auto* drop = std::get_if<seat::intent::DropMeasure>(&choice.intent))
            return drop->order.measure;
        return std::nullopt;
    }

    std::string order(const seat::Choice& choice) {
        std::string inside = "<span class=\"label\">" + escaped(choice.label) + "</span>";
        if (stamp_.closed.empty() && !choice.refusal.empty())
            inside += "<span class=\"why\">" + escaped(choice.refusal) + "</span>";
        return pick_.shaped(choice, "", inside);
    }

    [[nodiscard]] std::string measure_fold(rules::MeasureId measure, bool ordered, const std::string& buttons) const {
        const wording::MeasureWords words = wording::measure_words(view_, measure);
        std::string html = "<details class=\"fold measure\" data-key=\"measure-" + std::to_string(measure.index()) +
                           '"' + (ordered ? " open" : "") + "><summary><span class=\"label\">" + escaped(words.name) +
                           "</span> <em>" + escaped(ordered ? wording::measure_ordered() : words.price) +
                           "</em></summary>\n";
        if (!words.done.empty())
            html += element("p", words.done);
        if (!words.changes.empty())
            html += element("p", words.changes, "brings");
        return html + buttons + "</details>\n";
    }

    /// At the table it is told first; elsewhere it is news among other news.
    [[nodiscard]] bool has_reaction() const {
        return at_the_table(page_) && model_.reaction && model_.reaction->line < model_.feed.size();
    }

    [[nodiscard]] std::string reaction() const {
        if (!has_reaction() || page_.panel == Panel::propose)
            return {};
        return element("p", model_.feed.lines()[model_.reaction->line].text,
                       model_.reaction->reply.accepted ? "reaction good" : "reaction bad");
    }

    [[nodiscard]] std::string news() const {
        if (page_.kind == PageKind::opening || page_.kind == PageKind::briefing || page_.panel != Panel::overview)
            return {};
        std::vector<std::string> lines;
        for (std::size_t i = model_.news_from; i < model_.feed.size(); ++i)
            if (!has_reaction() || model_.reaction->line != i)
                lines.push_back(model_.feed.lines()[i].text);
        if (lines.empty())
            return {};
        std::string list;
        std::size_t bytes = 0;
        for (const std::string& line : lines) {
            list += element("li", line);
            bytes += line.size();
        }
        return folded("since", wording::since_you_last_acted(lines.size()), "<ul>" + list + "</ul>",
                      lines.size() <= most_news_unfolded && bytes <= most_bytes_unfolded);
    }

    const seat::Page& page_;
    const seat::Model& model_;
    const rules::View& view_;
    const FormStamp& stamp_;
    ChoicePicker pick_;
};

} // namespace

std::string kind_of(const seat::Page& page) {
    return std::string(seat::word_of(page.kind)) +
           (at_the_table(page) ? std::string(panel_suffix(page.panel)) : std::string());
}

std::string due_page(const seat::Page& page, const seat::Model& model, const rules::View& view,
                     const FormStamp& stamp) {
    return DuePage(page, model, view, stamp).write();
}

} // namespace parley::classroom
