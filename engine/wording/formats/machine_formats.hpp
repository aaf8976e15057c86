// What the commands write for other programs: every column of CSV and every key of JSON, with its unit and meaning, in
// one list. The page engine/report/FORMATS.md is made from it, and so are the first lines of CSV; a test holds every
// key of JSON against it. Knows no values.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// A column, or a key of an object. `{party}` and the like in a name stand for the ids of a scenario; a name that ends
/// in [] holds a list.
struct FormatField {
    std::string_view name;
    std::string_view unit; // "points", "percent", "count", "id", …
    std::string_view meaning;
    std::string_view form{}; // of the object, or of each in the list; "" for a plain value
    int since{1};            // the version of the formats that first had it so
};

/// An object of JSON: a command's whole output, or a part that others name.
struct FormatForm {
    std::string_view name;
    std::vector<FormatField> fields;
};

struct MachineFormat {
    enum class Kind : std::uint8_t { csv, json };
    Kind kind{};
    std::string_view command; // as it is typed
    std::string_view row;     // of CSV: what one is
    FormatForm form;
};

/// Raised when a column or key changes its name, unit or meaning; new ones are marked with the version that brought
/// them.
inline constexpr int formats_version = 3;

[[nodiscard]] std::span<const MachineFormat> machine_formats();
/// The parts that the objects of JSON share.
[[nodiscard]] std::span<const FormatForm> shared_forms();

/// Names for the code that writes CSV.
enum class CsvFormat : std::uint8_t { games, tournament, classes, people };
[[nodiscard]] const MachineFormat& csv_format(CsvFormat which);
/// The names of its columns in order, those of a party for each party in turn.
[[nodiscard]] std::vector<std::string> csv_columns(CsvFormat which, const std::vector<std::string>& parties = {});

/// The page, in Markdown.
[[nodiscard]] std::string formats_page();

} // namespace parley::wording
