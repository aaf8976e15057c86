// The fields of a form as a browser posts them (application/x-www-form-urlencoded, HTML 5 §4.10.21), read strictly.
// Knows nothing of what they mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parley::classroom {

class Form {
  public:
    static constexpr std::size_t max_fields = 200;

    /// Nothing for half an escape, bytes that are no UTF-8, a NUL, or more than `max_fields` fields.
    [[nodiscard]] static std::optional<Form> read(std::string_view body);

    /// The first field of that name, "" where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::vector<std::string_view> values(std::string_view name) const;
    /// A whole number of at most nine digits; nothing for anything else.
    [[nodiscard]] std::optional<int> number(std::string_view name) const;

  private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

/// A whole number of one to nine digits, no sign; nothing for anything else.
[[nodiscard]] std::optional<int> whole_number(std::string_view digits);

/// With percent signs where a path or a query needs them.
[[nodiscard]] std::string percent_encoded(std::string_view text);

} // namespace parley::classroom
