#include "tests/seat/page_faults.hpp"

#include "rules/check.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace parley::tests {

namespace {

using seat::Choice;
using seat::Page;

class Inspection {
  public:
    Inspection(const Page& page, const rules::View& view) : page_(page), view_(view) {}

    [[nodiscard]] std::vector<std::string> faults() {
        words("title", page_.title, true);
        words("prompt", page_.prompt, false);
        for (const seat::Section& section : page_.sections) {
            words("section", section.title, false);
            for (const std::string& line : section.lines)
                words("line", line, false);
        }
        fields();
        for (const Choice& choice : page_.choices)
            look_at(choice);
        const auto open = std::ranges::count_if(page_.choices, &Choice::is_open);
        if (page_.waiting ? open != 0 : open == 0)
            faults_.push_back(page_.waiting ? "something is open while the others decide" : "nothing is open");
        return std::move(faults_);
    }

  private:
    void fields() {
        for (const seat::Field& field : page_.fields) {
            words("question of " + field.key, field.question, true);
            const auto choices = std::ranges::count(page_.choices, field.key, &Choice::field);
            if (field.least > field.most || (!page_.waiting && static_cast<std::size_t>(choices) < field.least))
                faults_.push_back("field " + field.key + " cannot be filled");
            if (std::ranges::count(page_.fields, field.key, &seat::Field::key) != 1)
                faults_.push_back("field " + field.key + " stands twice");
        }
        for (const seat::ReadingField& reading : page_.readings) {
            words("question of a reading", reading.question, true);
            int sum = 0;
            for (const auto& line : reading.lines) {
                words("profile", line.name, true);
                words("tell", line.tell, true);
                sum += line.percent;
                if (line.percent < 0)
                    faults_.push_back("a percentage below nothing");
            }
            if (sum != 100)
                faults_.push_back("a reading that makes no hundred");
        }
    }

    void look_at(const Choice& choice) {
        const std::string key = choice.key();
        if (!keys_.insert(key).second)
            faults_.push_back("the key " + key + " stands twice");
        if (choice.word.empty())
            faults_.push_back("a choice without a word");
        if (!choice.field.empty() && page_.field(choice.field) == nullptr)
            faults_.push_back(key + " is of no field of the page");
        words("label of " + key, choice.label, true);
        if (!said_.insert(choice.field + "/" + choice.label + "/" + choice.consequence).second)
            faults_.push_back(key + " reads like another choice");
        words("consequence of " + key, choice.consequence, false);
        words("refusal of " + key, choice.refusal, false);
        if (choice.consequence.find(". ") != std::string::npos && !choice.consequence.ends_with('.'))
            faults_.push_back("the consequence of " + key + " breaks off: " + choice.consequence);
        if (choice.confirmation) {
            words("question before " + key, choice.confirmation->title, true);
            words("question before " + key, choice.confirmation->text, true);
            words("answer before " + key, choice.confirmation->yes, true);
            words("answer before " + key, choice.confirmation->no, true);
            if (!choice.is_open() || !choice.action)
                faults_.push_back("a question before " + key + ", which does nothing");
        }
        if (choice.action && rules::check(view_, *choice.action).has_value() == choice.is_open())
            faults_.push_back(
                key + (choice.is_open() ? " is open and would be refused" : " is closed and would be allowed: ") +
                choice.refusal);
    }

    void words(const std::string& what, const std::string& text, bool wanted) {
        if (wanted && text.empty())
            faults_.push_back(what + " is empty");
        if (text.find_first_of("{}") != std::string::npos)
            faults_.push_back(what + " has a place that was not filled: " + text);
    }

    const Page& page_;
    const rules::View& view_;
    std::set<std::string> keys_, said_;
    std::vector<std::string> faults_;
};

} // namespace

std::vector<std::string> faults_of(const Page& page, const rules::View& view) {
    return Inspection(page, view).faults();
}

} // namespace parley::tests
