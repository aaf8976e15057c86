#include "scenario/schema.hpp"

#include "scenario/keys/key_table.hpp"
#include "scenario/keys/written_value.hpp"
#include "scenario/read_scenario.hpp"
#include "scenario/reading/document.hpp"

namespace parley::scenario {

namespace {

using namespace keys;

std::string anchor(std::string_view name) {
    std::string link(name);
    for (char& c : link)
        c = c == ' ' ? '-' : c;
    return link;
}

std::string link(const Form& form) { return "[" + std::string(form.name) + "](#" + anchor(form.name) + ")"; }

std::string also(const Shape& shape) {
    std::string text;
    for (const std::string_view word : shape.words)
        text += ", or `" + std::string(word) + "`";
    return text;
}

/// A value in the second column: forms as links, containers by what they hold.
std::string value(const Shape& shape) {
    switch (shape.type) {
    case ValueType::form:
        return link(shape.form());
    case ValueType::list:
        return "list of " + std::to_string(shape.least) + " to " + std::to_string(shape.most) + ": " +
               value(shape.of.front()) + also(shape);
    case ValueType::map: {
        const bool fresh = shape.names == NameOf::fresh || shape.names == NameOf::fresh_source;
        const std::string key = fresh ? "id" : std::string(noun(shape.names));
        const std::string held = "`" + key + "`: " + value(shape.of.front());
        if (shape.every)
            return "for every " + key + ", " + held;
        return std::to_string(shape.least) + " to " + std::to_string(shape.most) + " of " + held + also(shape);
    }
    case ValueType::whole:
    case ValueType::points:
    case ValueType::share:
    case ValueType::degrees:
    case ValueType::yes_no:
    case ValueType::date:
    case ValueType::id:
    case ValueType::text:
    case ValueType::choice:
    case ValueType::name:
    case ValueType::bare:
        break;
    }
    return description(shape);
}

std::string section(const Form& form) {
    std::string page = "## " + std::string(form.name) + "\n\n" + std::string(form.purpose) + "\n";
    if (!form.one_of.empty()) {
        page += "Exactly one of";
        for (const std::string_view key : form.one_of)
            page += (key == form.one_of.front() ? " `" : " and `") + std::string(key) + "`";
        page += " must be there.\n";
    }
    const bool single = form.rule == Form::Rule::single_key;
    page += single ? "\n| key | value | what it is for |\n|---|---|---|\n"
                   : "\n| key | value | if absent | what it is for |\n|---|---|---|---|\n";
    for (const Key& key : form.keys) {
        page += "| `" + std::string(key.name) + "` | " + value(key.shape) + " | ";
        if (!single && key.required)
            page += "must be there | ";
        else if (!single)
            page += (key.preset.empty() ? "none" : "`" + std::string(key.preset) + "`") + " | ";
        page += std::string(key.purpose) + " |\n";
    }
    return page;
}

std::string introduction() {
    const auto number = [](std::size_t value) { return std::to_string(value); };
    return "# The scenario format, version " + number(format_version) +
           "\n\n"
           "This page and `scenario.schema.json` are written by the program from the table of keys that its reader "
           "checks with.\n"
           "Change that table (`engine/scenario/keys/`), not this page.\n\n"
           "- A scenario is one YAML file in UTF-8. Point your editor at the schema and it completes keys and checks "
           "while you type.\n"
           "- `parley check FILE` reports every fault in one run, with line, column and a code that never changes its "
           "meaning.\n"
           "- Values have the types of YAML 1.2's core schema, as editors read them: `no` is a word; `2022` and `true` "
           "are text only in quotes, and `\"44\"` is no number. A number counts by its value: `44.0`, `4e1`, `+5`, "
           "`0x2C`; where it is finer than its key keeps, or written so that older readers differ (`044`), a warning "
           "says what it is read as (S091).\n"
           "- Not allowed: anchors, aliases, tags, a key twice, further documents, control characters. No schema can "
           "see "
           "these, nor names, sums and other comparisons between places: only `parley check` does.\n"
           "- A comment behind a text without quotes ends it: `title: River no. # 3` warns (S090).\n"
           "- The name of the file is its id and `.yaml` (S058).\n"
           "- An id begins with a small letter; then small letters, digits, `_` and `-`. An id of a source may have "
           "capitals. An id of a party, provision, measure or constituency that is a word of the terminal's pages "
           "(`undo`, `end`, `file` …) warns: one of the two could not be typed there (S092).\n"
           "- The order of the file is kept: of parties (their seats), articles, options, sessions, measures.\n"
           "- Option 0 of every provision is its status quo and is worth 0 to all. The list of options begins with "
           "option 1.\n"
           "- Facts and sources may have a date. What is dated on the day of the session at hand or later stands on no "
           "page "
           "until the game is over; what has no date is background, known before the first session.\n"
           "- Percentages are whole numbers without a percent sign. Points may have two decimals.\n"
           "- What one party credits another (`world`, `trust`) lies within 10 of that one's compliance, the average "
           "of "
           "its profiles' `complies` weighted by their `prior`: mistrust without a ground would teach that trust is a "
           "whim (S053, an error). Where it is the lesson, say why under `trust_reasons`: it is then told with the "
           "figures "
           "alone (S089, `check --figures`).\n"
           "- Will it teach? `parley check --lint FILE` holds some forty figures against the range in which play is a "
           "lesson; what is meant to be otherwise says so under `lint`. `parley report --balance FILE -o out.html` "
           "shows "
           "the figures as a page: what can be agreed, what it is worth to whom, whether keeping pays, how agents "
           "fare.\n"
           "- Conduct can open what is closed: `locks` keep an article, or a provision from an option up, closed until "
           "a condition holds that everybody can follow. What works without an agreement can end: a function of "
           "`regime` "
           "stops on its day, and no agreement is worth less from then on, unless the agreed text keeps it.\n"
           "- Limits: " +
           number(max_file_bytes / 1024) + " KiB a file, " + number(reading::max_nodes) + " values, " +
           number(reading::max_depth) + " levels, " + number(reading::max_scalar) + " bytes a value; " +
           number(treaty::max_articles) + " articles, " + number(treaty::max_provisions) + " provisions in all.\n\n";
}

} // namespace

std::string reference_page() {
    std::string page = introduction();
    std::string_view between;
    for (const Form* form : all_forms()) {
        page += std::string(between) + section(*form);
        between = "\n";
    }
    return page;
}

} // namespace parley::scenario
