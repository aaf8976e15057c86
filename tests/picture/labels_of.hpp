// What a test asks of the labels of any picture.
#pragma once

#include "picture/text_measure.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace parley::testing {

inline std::vector<picture::Label> labels_of(const picture::Picture& drawn) {
    std::vector<picture::Label> labels;
    for (const picture::Shape& shape : drawn.shapes)
        if (const auto* label = std::get_if<picture::Label>(&shape.form); label != nullptr && !label->text.empty())
            labels.push_back(*label);
    return labels;
}

inline bool has_label(const picture::Picture& drawn, const std::string& text) {
    const std::vector<picture::Label> labels = labels_of(drawn);
    return std::any_of(labels.begin(), labels.end(),
                       [&](const picture::Label& label) { return label.text.find(text) != std::string::npos; });
}

/// No label touches another, and none leaves the picture.
inline void check_labels(const picture::Picture& drawn) {
    const std::vector<picture::Label> labels = labels_of(drawn);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const picture::Box box = label_box(labels[i], picture::estimated_width);
        INFO("“" << labels[i].text << "” at " << box.left << ", " << box.top << " to " << box.right() << ", "
                 << box.bottom() << " in " << drawn.size.width << " × " << drawn.size.height);
        CHECK(box.left >= -1);
        CHECK(box.right() <= drawn.size.width + 1);
        CHECK(box.top >= -1);
        CHECK(box.bottom() <= drawn.size.height + 1);
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            INFO("and “" << labels[j].text << "”");
            CHECK_FALSE(box.overlaps(label_box(labels[j], picture::estimated_width)));
        }
    }
}

} // namespace parley::testing
