#include "scenario/read_scenario.hpp"

#include "scenario/check_form.hpp"
#include "scenario/reader.hpp"

namespace parley::scenario {

Reading read_scenario(std::string_view text) {
    FaultList faults;
    Reading reading;
    const std::unique_ptr<Node> root = read_document(text, faults);
    if (root) {
        const Names names(*root);
        check_form(*root, scenario_form(), names, faults);
        if (root->kind == Node::Kind::map) {
            Reader reader(*root, names, faults);
            reader.read();
            if (!faults.has_errors()) {
                reading.scenario = reader.take();
                reading.scenario->text = std::string(text);
            }
        }
    }
    reading.faults = faults.take();
    return reading;
}

} // namespace parley::scenario
