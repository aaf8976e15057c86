#include "report/classes/class_report.hpp"

#include "report/classes/class_sections.hpp"
#include "wording/classes/class_findings.hpp"
#include "wording/classes/class_titles.hpp"

namespace parley::report {

std::optional<ClassFormat> class_format(std::string_view word) {
    if (word == "html")
        return ClassFormat::html;
    if (word == "csv")
        return ClassFormat::csv;
    if (word == "json")
        return ClassFormat::json;
    return word == "text" ? std::optional(ClassFormat::text) : std::nullopt;
}

std::string class_report(std::span<const ClassData> classes, ClassFormat format, Paper paper) {
    switch (format) {
    case ClassFormat::html:
        return class_html(classes, paper);
    case ClassFormat::csv:
        return class_csv(classes);
    case ClassFormat::json:
        return class_json(classes);
    case ClassFormat::text:
        break;
    }
    return class_text(classes);
}

std::string class_text(std::span<const ClassData> classes) {
    std::string text;
    if (classes.size() > 1)
        text = wording::several_scenarios(classes.size(), some_share_title(classes)) + "\n\n";
    for (const ClassData& data : classes) {
        Page page;
        page.heading(wording::class_report_title(data.scenario->open));
        page.paragraph(judgement_of(data));
        page.paragraph(wording::class_counts(data.tables.size(), data.finished(), data.instructions.size()));
        write_standing(page, data);
        write_class_tables(page, data);
        if (data.finished() > 0) {
            write_agreed(page, data);
            write_readings(page, data);
            write_kept_and_broken(page, data);
            write_telling(page, data);
            write_scores(page, data);
            write_method(page, data);
        }
        write_quiz(page, data);
        write_who_is_who(page, data);
        for (const std::string& line : page.lines())
            text += line + '\n';
        if (&data != &classes.back())
            text += '\n';
    }
    return text;
}

} // namespace parley::report
