#include "scenario/read_scenario.hpp"

#include "scenario/reading/check_form.hpp"
#include "scenario/reading/reader.hpp"

namespace parley::scenario {

Reading read_scenario(std::string_view text) {
    reading::FaultList faults;
    Reading result;
    const auto root = reading::read_document(text, faults);
    if (root) {
        const reading::Names names(*root);
        reading::check_form(*root, keys::scenario_form(), names, faults);
        if (root->kind == reading::Node::Kind::map) {
            reading::Reader reader(*root, names, faults);
            reader.read();
            if (!faults.has_errors()) {
                result.scenario = reader.take();
                result.scenario->text = std::string(text);
            }
        }
    }
    result.faults = faults.take();
    return result;
}

} // namespace parley::scenario
