#include "wording/formats/machine_formats.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

std::string anchor_of(std::string_view name) {
    std::string anchor(name);
    for (char& c : anchor)
        if (c == ' ')
            c = '-';
    return anchor;
}

std::string meaning_cell(const FormatField& field) {
    if (field.form.empty() || field.form == "*")
        return std::string(field.meaning);
    return phrase("{meaning}: [{form}](#{anchor})", {{"meaning", std::string(field.meaning)},
                                                     {"form", std::string(field.form)},
                                                     {"anchor", anchor_of(field.form)}});
}

std::string field_table(const std::vector<FormatField>& fields, std::string_view named) {
    std::string text = "| " + std::string(named) + " | unit | meaning | since |\n|---|---|---|---|\n";
    for (const FormatField& field : fields)
        text += "| `" + std::string(field.name) + "` | " + std::string(field.unit) + " | " + meaning_cell(field) +
                " | " + std::to_string(field.since) + " |\n";
    return text;
}

} // namespace

std::string formats_page() {
    std::string text =
        "# What the commands write for other programs\n\n"
        "This page is written by the program from one list (`engine/wording/formats/`), from which the first lines of "
        "CSV come too; a\ntest compares every key of JSON with it. Change that list, not this page.\n\n"
        "- Version " +
        std::to_string(formats_version) +
        " of the formats. “since” is the version in which a column or key first had this name, unit and meaning; none "
        "changes\n  without a new version, new ones may come.\n"
        "- Worth is in points everywhere, with decimals. Shares are of one, scores from 0 to 100.\n"
        "- `{party}` and the like stand for ids of the scenario; a key that ends in `[]` holds a list.\n";
    for (const MachineFormat& format : machine_formats()) {
        const bool csv = format.kind == MachineFormat::Kind::csv;
        text += "\n## `" + std::string(format.command) + "`\n\n";
        if (csv)
            text += phrase("One row is {row}.\n\n", {{"row", std::string(format.row)}});
        text += field_table(format.form.fields, csv ? "column" : "key");
    }
    text += "\n# Parts of JSON\n";
    for (const FormatForm& form : shared_forms())
        text += "\n## " + std::string(form.name) + "\n\n" + field_table(form.fields, "key");
    return text;
}

} // namespace parley::wording
